"""TY003 doubled-word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from digestlint.api import (
    LINES,
    Applicability,
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

# Words that stand twice in a row in good English: verbs and conjunctions of two clauses, interjections, and
# emphasis that a writer means.
_RIGHT_TWICE = frozenset(
    """
    had that her do did you blah ha haha heh ho hey hear hush knock yada tut well there now no yes bye night win boo
    chop cha can aye so very really far long long-standing many much more never again over pom tsk fifty bling
    cheep chirp choo clap click ding drip hop honk quack tick tock toc vroom woof wink yum beep buzz dum la na oh
    please same tom mama papa dada goody hubba hurry rah row sing-song tap toot tweet wakey walkie wee
    """.split()
)
# "logged in in May", "went on on Tuesday": a particle and the preposition behind it.
_PARTICLES = frozenset("in on up down over out off through by to".split())
_TAKES_PARTICLE = frozenset(
    """
    log logs logged logging sign signs signed signing check checked checking move moves moved moving come comes came
    coming go goes went going gone turn turns turned turning bring brings brought stay stays stayed stand stood step
    stepped stepping settle settled settling break broke broken carry carried carrying press pressed live lived
    living drop dropped dropping pass passed passing stop stopped get got getting kick kicked kicking set sets phase
    phased phasing close closed closing give gave given hold held move weigh weighed weighing join joined joining
    factor factored sworn swear swore swearing opt opted kicked switch switched switching dial dialled phone phoned
    """.split()
)
# "What it is is a warning": a clause as the subject of the second verb.
_CLAUSE_SUBJECT = frozenset("it that this what he she they there".split())
_WITHOUT_MARKS = str.maketrans("", "", ".,;:!?()[]\"'*_-")
_MARKS_BEYOND_ASCII = "…“”‘’‑–—"
_HYPHENS = ("-", "‑")
# Only these are certain slips; of other words one copy may have stood for something else.
_FUNCTION_WORDS = frozenset(
    """
    a an the of to in on at by for from with and or but nor as if than then is are was were be been has have will
    would could should may might this these those his its their our my your we they he she it i which who whom
    whose when where while because about into onto upon between among during after before until since through under
    against within without not also
    """.split()
)


class DoubledWord(DocumentRule):
    """A word that stands twice in a row.

    ## What it finds
    The same word twice with nothing but white space between, as in "the the", also across a line break. Pairs that
    good English has are left alone: "had had", "that that", "gave her her passport", "logged in in May", doubled
    names such as Bora Bora, and emphasis such as "very very".

    ## Why it matters
    A doubled word is the plainest sign that nobody has read the text. In generated digests it stands where two
    pieces of text were joined.

    ## How to fix it
    Delete one of the two. For little words such as "the" or "of" the fix is safe; with other words look whether one
    of them was meant to be something else.
    """

    code = "TY003"
    name = "doubled-word"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "doubled word: {text}"
    fixable = True
    examples = (
        Example("Ministers met in ⟦the the⟧ old customs house."),
        Example("Turnout was lower ⟦than than⟧ in 2019."),
        Example("⟦The The⟧ council adjourned until Monday."),
        Example("The fire spread ⟦to\nto⟧ the **harbour** sheds.", "markdown"),
        Example("The grid operator cut ⟦supply supply⟧ twice."),
        Example("He asked whether “⟦the the⟧” was meant."),
        Example("They voted ⟦for for for⟧ the budget."),
        Example("He had had enough, and said that that vote would be his last."),
        Example("Ana logged in in May; the band Duran Duran played on Bora Bora."),
        Example("The clerk handed her her passport."),
        Example("Sales were up 3 3 and 5 per cent, in in-house figures."),
        Example("Run `the the` once more.", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The doubled words of all prose, headings included."""
        for block in document.blocks:
            if block.kind in LINES:
                yield from self._in_block(block)

    def _in_block(self, block: Block) -> Iterator[Match]:
        # Nearly all blocks have none, and a look at the words as white space parts them shows it.
        text = block.text.lower()
        if not text.isascii():
            # `translate` is quick with ASCII alone.
            for mark in _MARKS_BEYOND_ASCII:
                text = text.replace(mark, "")
        rough = text.translate(_WITHOUT_MARKS).split()
        if not any(map(eq, rough, rough[1:])):
            return
        code = [inline.span for inline in block.marked(InlineKind.CODE)]
        for before, run in _runs(block.text):
            span = Span(run[0].start(), run[-1].end())
            if _is_slip(block.text, before, run) and not any(map(span.overlaps, code)):
                yield Match(span, block, replacement=_deletion(run))


def _runs(text: str) -> Iterator[tuple[str, list[re.Match[str]]]]:
    """Each run of one word with nothing but white space between, and the word before it, lower case."""
    before = ""
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if run and word.group().lower() == run[0].group().lower() and text[run[-1].end() : word.start()].isspace():
            run.append(word)
            continue
        if len(run) > 1:
            yield before, run
        before = run[-1].group().lower() if run else ""
        run = [word]
    if len(run) > 1:
        yield before, run


def _is_slip(text: str, before: str, run: list[re.Match[str]]) -> bool:
    first, last = run[0], run[-1]
    word = first.group().lower()
    if word in _RIGHT_TWICE or (len(word) == 1 and word not in "ai"):
        return False
    if text[last.end() : last.end() + 1] in _HYPHENS or text[first.start() - 1 : first.start()] in _HYPHENS:
        return False
    if (word in _PARTICLES and before in _TAKES_PARTICLE) or (word == "is" and before in _CLAUSE_SUBJECT):
        return False
    # Two capitals are a name, unless the word can't be one.
    return last.group().islower() or (word in _FUNCTION_WORDS and first.group() == last.group())


def _deletion(run: list[re.Match[str]]) -> Replacement:
    word = run[-1].group()
    certain = word.lower() in _FUNCTION_WORDS
    applicability = Applicability.SAFE if certain else Applicability.UNSAFE
    extra = "the second" if len(run) == 2 else "all but the first"
    return Replacement(Span(run[0].start(), run[-1].end()), run[0].group(), applicability, f"delete {extra} {word!r}")
