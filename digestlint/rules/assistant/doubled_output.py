"""AR007."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    LINES,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Hit,
    Match,
    PatternRule,
    Severity,
    Span,
    fenced_digest,
)
from digestlint.rules.assistant.words import SAID, WORDS, is_code, is_opened

# Fewer blocks under a title are no digest.
_LEAST_BODY = 2


class DoubledOutput(PatternRule, DocumentRule):
    """A second output of the model in the same file: the digest twice, or a draft and its revision.

    ## What it finds
    The digest's title a second time with another text beneath it, a code fence marked as Markdown in the midst of the
    file that holds most of the digest, and words that lead a new version in ("Here is the revised version:"). A
    short piece of Markdown that a text shows in a fence is no finding.

    ## Why it matters
    The reader reads everything twice, in two wordings that may differ in their facts.

    ## How to fix it
    Keep one of the two and delete the other with the words that lead it in. In the pipeline, write the file anew
    instead of appending to it, and publish the last answer alone.
    """

    code = "AR007"
    name = "doubled-output"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' starts a second output of the model; keep one"
    kinds = LINES
    unless = SAID
    words = {
        **WORDS,
        "again": (
            "(revised|rewritten|reworked|corrected|improved|cleaned[- ]up|polished|shortened|condensed|expanded"
            "|reformatted|alternative|refined|edited|updated|final|shorter|longer|fixed)",
        ),
    }
    patterns = (
        r"^\W*((sure|certainly|of course|okay|understood|apologies|sorry)\W+)?(here is|here's|below is|this is) (the"
        r"|an?|my|your) {again}( and {again}|, {again})? (<1>version|draft|text|output|{product})( (of|for) (the|this"
        r"|your) <2>{product})?( with <6,>)?\W*$",
        r"^\W*{again} (version|draft|output)( \(.{1,40}\))?:$",
        r"^\W*here is the (same )?<2>{product} again\b",
    )
    examples = (
        Example("The ferry to Lomar sails.\n\n⟦Here is the revised version:⟧\n\nThe Lomar ferry sails.\n"),
        Example(
            "# Kerrin, 3 March\n\nThe ferry sails.\n\nFares rise.\n\n⟦# Kerrin, 3 March⟧\n\nA ferry sails.\n\nFares go "
            "up.\n",
            "markdown",
        ),
        Example(
            "Some words ahead.\n\n⟦```markdown⟧\n# Kerrin\n\nThe ferry to Lomar sails on Friday.\n\nFares rise.\n```\n",
            "markdown",
        ),
        Example("Fares rise.\n\n**⟦Revised version:⟧**\n\nFares go up.\n", "markdown"),
        Example("Here is the final version of the ferry bill. Parliament passed the revised version.\n"),
        Example('The mail said "here is the revised version:" and held a virus.\n'),
        Example("# Ferries\n\nOne sails.\n\n# Roads\n\nA bridge shut.\n\n# Ferries\n\nOne sank.\n", "markdown"),
        Example(
            "# Notes on the ferry's files\n\nA title in Markdown has a mark before it, as each clerk in Kerrin knows. "
            "It goes like this:\n\n```markdown\n# A title\n```\n\nThe rest is plain text.\n",
            "markdown",
        ),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words that lead a new version in, unless something shows them or they lead the file's only text in."""
        if is_opened(hit) or is_code(hit) or not any(map(str.isalpha, _prose_before(hit))):
            return None
        return Match(hit.span, hit.block)

    def check(self, document: Document) -> Iterator[Match]:
        """The title that comes back, and the fence that holds the digest."""
        if document.format in ("text", "markdown"):
            yield from _second_titles(document)
            yield from _fences(document)


def _prose_before(hit: Hit) -> str:
    start = hit.block.to_source(hit.span).start
    matter = hit.document.front_matter
    return hit.document.source.text[matter.span.end if matter else 0 : start]


def _second_titles(document: Document) -> Iterator[Match]:
    titles = [block for block in document.blocks if block.kind is BlockKind.HEADING and block.level == 1]
    # A text with many titles may use one of them as a section's name.
    if len(titles) < 2 or len({block.text.casefold() for block in titles}) > 1:
        return
    ends = [block.index for block in titles[1:]] + [len(document.blocks)]
    if any(end - block.index <= _LEAST_BODY for block, end in zip(titles, ends, strict=True)):
        return
    for block in titles[1:]:
        line = document.source.text.rfind("\n", 0, block.source_span.start) + 1
        yield Match(Span(line, block.source_span.end))


def _fences(document: Document) -> Iterator[Match]:
    text = document.source.text
    start = document.front_matter.span.end if document.front_matter else 0
    fenced = fenced_digest(text, start)
    # At the start of the file it is AR012's.
    if fenced and text[start : fenced.mark.start].strip():
        yield Match(fenced.mark)
