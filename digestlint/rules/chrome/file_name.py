"""SC015."""

from __future__ import annotations

from digestlint.api import (
    Applicability,
    BlockKind,
    Confidence,
    Example,
    Hit,
    InlineKind,
    Match,
    PatternRule,
    Severity,
    deletion,
)
from digestlint.rules.chrome.lines import is_link


class FileName(PatternRule):
    """The name of an image or attachment file, in place of the image.

    ## What it finds
    A line that is nothing but the name of a picture, recording or attachment (`IMG_2034.jpg`, `1712345678.png`),
    alone or with the size and the counter that forums print beside it, and `View attachment 48213`.
    A file that a sentence speaks of is no finding, nor is a linked document or a line of code.

    ## Why it matters
    The picture did not come with the text. The reader gets a number that means something to a server only.

    ## How to fix it
    Delete the line, or put the picture there with a caption.
    """

    code = "SC015"
    name = "file-name"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is the file name of something that is not here; delete it"
    fixable = True
    by_line = True
    in_quotations = True
    kinds = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
    words = {
        "media": (
            r"png|jpe?g|jfif|gif|webp|avif|svg|hei[cf]|bmp|tiff?|ico|mp4|m4v|mov|webm|mkv|avi|mp3|m4a|wav|ogg|flac"
            r"|docx?|pdf|xlsx?|pptx?|zip",
        ),
        "size": (r"\d+([.,]\d+)?[ ]?([kmg]i?b|bytes)", r"\d{2,5}[ ]?[x×][ ]?\d{2,5}([ ]?px)?", r"views:?[ ]?\d+"),
    }
    patterns = (
        # A name holds no space, or it is one of the makes that cameras and screenshots give.
        r"^⟦[^ /\\]+\.{media}⟧\W*({size}\W*)*$",
        r"^⟦(image|img|photo|picture|pic|screen[ ]?shot|screen recording|attachment|untitled|unnamed|download|dsc"
        r"|file)[- _(]*[0-9(][^/\\]*\.{media}⟧\W*({size}\W*)*$",
        r"^⟦(view|download|open|see|click to (view|open)) (the )?attachment( \d+)?⟧$",
        r"^⟦(attachment|attached (file|image)|image|img|photo)[-_ ]?#?\d{4,}⟧$",
        r"^⟦(image|img|pic|dsc|photo)_?\d{3,}⟧$",
    )
    examples = (
        Example("The ministry published the plan on Monday.\n⟦1699041377220.png⟧\nWork starts in May.\n"),
        Example("The council met in Varnholt.\n⟦IMG_2034.JPG⟧ 1.2 MB · Views: 34\n"),
        Example("The council met in Varnholt.\n⟦Screenshot 2025-03-02 at 11.40.17.png⟧\n"),
        Example("The council met in Varnholt.\n⟦View attachment 48213⟧\n"),
        Example("## Harbour\n\nThe quay reopened.\n\n⟦harbour-kerrin-1200x630.webp⟧\n", "markdown"),
        Example("The leaked file, budget_final.pdf, names four firms.\n"),
        Example("## Files\n\n- [report-2025.pdf](https://lomar.example/report-2025.pdf)\n", "markdown"),
        Example("The photographs were taken in Varnholt by hikers.png fans.\n"),
        Example("![IMG_2034.jpg](https://lomar.example/IMG_2034.jpg)\n", "markdown"),
        Example("Node.js\nASP.NET\nkerrin.info\n"),
        Example("Run `convert` on\n\n`cover.png`\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The name, unless it is a link's, a shown image's or code."""
        block = hit.block
        shown = any(
            inline.kind in (InlineKind.IMAGE, InlineKind.CODE) and inline.span.overlaps(hit.span)
            for inline in block.inlines
        )
        if shown or is_link(block) or hit.document.is_template(block):
            return None
        return Match(hit.span, block, replacement=deletion(hit, Applicability.UNSAFE))
