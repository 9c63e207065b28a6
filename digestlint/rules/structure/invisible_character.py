"""ST005."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    Applicability,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)

_SPACES = "\u00a0\u202f\u2028\u2029"
_JOINERS = "\u200c\u200d"
_SELECTORS = "\ufe00-\ufe0f"
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_NOTHING = "\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb"
_TAGS = "\U000e0000-\U000e007f"
_INVISIBLE = f"[{_SPACES}{_JOINERS}{_SELECTORS}{_DIRECTIONS}{_NOTHING}{_TAGS}]"
_RUN = regex(f"{_INVISIBLE}(?:[ \t]*{_INVISIBLE})*")
_ONLY_SPACES = regex(f"[ \t{_SPACES}]+")
_ONLY_JOINS = regex(f"[{_JOINERS}{_SELECTORS}{_TAGS}]+")
_ONLY_DIRECTIONS = regex(f"[{_DIRECTIONS}]+")
_RIGHT_TO_LEFT = regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LONGEST_MARKER = 40
_MARKERS = regex(r"[\s#>*+\-|\d.)]*")

# Where typesetters put a no-break space on purpose: by figures, marks of other languages, dashes, initials.
_MARK_AFTER = frozenset(":;!?»›%‰°–—€£$§&+=×/…")
_MARK_BEFORE = frozenset("«‹§№©®–—&+=×/$€£")
_ABBREVIATION = regex(
    r"(?:\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|Fig|No|Nos|pp?|Vol|Art|Sec|Ch|Gen|Col|Lt|Sen|Rep|Gov|Rev|Inc|vs|cf|ca)\.)$"
)

_NAMES = {
    "\u00a0": "a no-break space (U+00A0)",
    "\u202f": "a narrow no-break space (U+202F)",
    "\u2028": "a line separator (U+2028)",
    "\u2029": "a paragraph separator (U+2029)",
    "\u200b": "a zero-width space (U+200B)",
    "\u200c": "a zero-width non-joiner (U+200C)",
    "\u200d": "a zero-width joiner (U+200D)",
    "\u2060": "a word joiner (U+2060)",
    "\ufeff": "a byte order mark inside the text (U+FEFF)",
    "\u00ad": "a soft hyphen (U+00AD)",
}


class InvisibleCharacter(DocumentRule):
    """A character that nobody sees and every program trips over.

    ## What it finds
    No-break spaces, zero-width spaces and joiners, soft hyphens, direction marks and byte order marks inside prose.
    Silent where they belong: a no-break space beside a figure, a dash, an initial or a French mark; joiners inside
    emoji and in scripts that join; direction marks beside right-to-left text.

    ## Why it matters
    Search misses the word, lines break in the wrong place, two copies of one name no longer match. A run of hidden
    characters can also carry text that only a language model reads.

    ## How to fix it
    Put a plain space, or nothing. The fix does so.
    """

    code = "ST005"
    name = "invisible-character"
    family = "structure"
    severity = Severity.INFO
    confidence = Confidence.HIGH
    message = "an invisible character in the text; delete it"
    fixable = True
    examples = (
        Example("The ferry sails.⟦\u00a0⟧The fare rises.⟦\u00a0⟧\n⟦\u00a0⟧\nRain on Friday.\n"),
        Example("The fer⟦\u00ad⟧ry sails⟦\u200b⟧ on **Fri⟦\u2060⟧day**.\n", "markdown"),
        Example(
            "The ⟦\u202e⟧ferry⟦\u202c⟧ sails.⟦ \u00a0 \u00a0⟧ Rain.\n".replace("⟦ \u00a0 \u00a0⟧", " ⟦\u00a0 \u00a0⟧")
        ),
        Example(
            "The ferry costs 25\u00a0crowns and sails 14\u00a0km, Mr.\u00a0Oran and J.\u00a0Lund said "
            "\u2013\u00a0twice.\n"
        ),
        Example("Il a dit\u00a0: «\u00a0oui\u00a0», puis non\u202f!\n"),
        Example("The crew \U0001f469\u200d\U0001f680 waved \u2764\ufe0f and 1\ufe0f\u20e3 flag.\n"),
        Example("The poet \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 and \u200fשלום\u200e met.\n"),
        Example("Fish&nbsp;and chips.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Every run of invisible characters that has no business where it stands."""
        for block in document.blocks:
            if block.kind is BlockKind.CODE or block.text.isascii():
                continue
            right_to_left = _RIGHT_TO_LEFT.search(block.text) is not None
            for run in _RUN.finditer(block.text):
                span = Span(*run.span())
                if _belongs(block, span, right_to_left) or _is_spelled_out(document, block, span):
                    continue
                replacement = _replacement(document, block, span)
                message = f"{_name(run[0])}; {replacement.message}"
                yield Match(span, block, message=message, replacement=replacement)


def _belongs(block: Block, span: Span, right_to_left: bool) -> bool:
    """Whether the run stands where a typesetter, a script or an emoji has it."""
    text, run = block.text, span.cut(block.text)
    before, after = _around(text, span)
    if _ONLY_SPACES.fullmatch(run):
        return (
            len(run) == 1 and bool(before and after) and _is_typeset(text[max(0, span.start - 6) : span.start], after)
        )
    if _ONLY_JOINS.fullmatch(run):
        if run[0] in _JOINERS and run[0] == "\u200c":
            return bool(before and after) and not before.isascii() and not after.isascii()
        return bool(before) and (not before.isascii() or (before in "0123456789#*" and run[0] == "\ufe0f"))
    return right_to_left and _ONLY_DIRECTIONS.fullmatch(run) is not None


def _around(text: str, span: Span) -> tuple[str, str]:
    return text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]


def _is_typeset(before: str, after: str) -> bool:
    if before[-1].isdecimal() or after.isdecimal():
        return True
    return before[-1] in _MARK_BEFORE or after in _MARK_AFTER or bool(_ABBREVIATION.search(before))


def _is_spelled_out(document: Document, block: Block, span: Span) -> bool:
    """Whether the file has an entity there, which its author can see."""
    return document.source.cut(block.to_source(span)).startswith("&")


def _name(run: str) -> str:
    name = _NAMES.get(run[0], f"an invisible character (U+{ord(run[0]):04X})")
    return name if len(run) == 1 else f"a run of invisible characters, the first {name}"


def _replacement(document: Document, block: Block, span: Span) -> Replacement:
    text, run = block.text, span.cut(block.text)
    before, after = _around(text, span)
    spaced = any(character in _SPACES for character in run)
    content = " " if spaced and before.strip() and after.strip() else ""
    # At the start of a line the text could become a heading or a list of its markup.
    starts = span.start < _LONGEST_MARKER and _MARKERS.fullmatch(text[: span.start]) is not None
    leads = document.format == "markdown" and bool(after) and starts
    safety = Applicability.UNSAFE if leads else Applicability.SAFE
    return Replacement(span, content, safety, "put a plain space" if content else "delete it")
