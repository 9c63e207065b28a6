"""SC028."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    PatternSet,
    Severity,
    Span,
)
from digestlint.rules.chrome.lines import is_designed, is_link

_LONGEST_MARK = 90
# So many marks of a thread make one; the text under the last ends with the file.
_LEAST_MARKS = 2
_WORDS = frozenset("says wrote comment comments permalink reply posted commented replied ago likes like".split())
# What stands over or under a reader's comment.
_MARKS = PatternSet(
    (
        r"^\W*[\w.'-]+( [\w.'-]+){0,2} (says|wrote|commented|replied) ?:\W*$",
        r"^\W*[\w.'-]+( [\w.'-]+){0,2} (says|wrote|commented|replied)( on| at|:)? ?<4>\d{1,2}, ?\d{4}<6>$",
        r"^\W*comment number \d+\W*$",
        r"^\W*(report|link to|flag|permalink to|reply to) this( comment)?\W*(\(<3>\)\W*)?$",
        r"^\W*(reply|permalink|report|like|likes|share|\d+)(\W+(reply|permalink|report|like|likes|share|quote|\d+)){1,4}"
        r"\W*$",
        r"^\W*(posted|comment|commented) by:? <4>( on| at|,|\|) <4>\d<*>$",
        r"^\W*<3>\d+ (minute|hour|day|week|month|year)s? ago\W*(reply|report|like)\W*$",
    )
)


class ReaderComment(DocumentRule):
    """A thread of readers' comments under the article: "Ina says:", and what she says.

    ## What it finds
    Lines that head or close a reader's comment ("Ina says:", "tarnfan wrote", "Comment number 12.", "Report this
    comment", "Reply · Permalink"), where a text has at least two of them, and the paragraphs between the first and the
    end of the text. A transcript names its speakers otherwise, and a digest that quotes a forum says so in sentences.

    ## Why it matters
    Opinions of strangers stand in the digest as if they were news.

    ## How to fix it
    Delete the thread, from its first line to the end.
    """

    code = "SC028"
    name = "reader-comment"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.MEDIUM
    message = "'{text}' is part of a thread of readers' comments; delete the thread"
    yields_to = frozenset(f"SC{number:03}" for number in range(1, 33) if number not in (2, 8, 28, 29, 30))
    examples = (
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council said.\n\n⟦Ina says:⟧\n"
            "⟦About time, I have been taking the ferry!⟧\n⟦Tomas R. says:⟧\n⟦Who pays for it?⟧\n"
        ),
        Example(
            "The bridge over the Tarn reopens in May.\n\n⟦Comment number 12.⟧\n⟦It was never closed for me.⟧\n"
            "⟦Comment number 11.⟧\n⟦Tolls again!⟧\n"
        ),
        Example("The bridge reopens in May, the mayor says:\nIt took two years. Ina Marsh wrote the plan.\n"),
        Example("Q: Who pays for it?\nInes Moor: The town.\nQ: All of it?\nInes Moor: All of it.\n"),
        Example("## Ina says:\n\nIt is time.\n\n## Tomas says:\n\nIt is late.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The lines of the thread."""
        marks = [block for block in document.blocks if _may_mark(document, block) and _MARKS.matches(block.text)]
        if len(marks) < _LEAST_MARKS:
            return
        note = Note("the thread begins here", Span(0, len(marks[0].text)), marks[0])
        for block in document.blocks[marks[0].index :]:
            if block.text.strip() and block.kind is not BlockKind.SEPARATOR and not document.is_template(block):
                yield Match(Span(0, len(block.text)), block, related=() if block is marks[0] else (note,))


def _may_mark(document: Document, block: Block) -> bool:
    if len(block.text) > _LONGEST_MARK or is_designed(document, block) or is_link(block):
        return False
    words = {word.strip(".,:;()[]|·•") for word in block.text.casefold().split()}
    return not _WORDS.isdisjoint(words) and not document.is_template(block)
