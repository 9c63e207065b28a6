"""A linear model of what a digest says in its own voice, read from a small table; see ``training/scorer``.

Two questions are asked of a sentence. The first: does the digest comment here, with speculation or with commentary,
instead of reporting? The second, of a sentence that does: is it commentary rather than speculation? Each answer
is the sum of the weights of the features that the sentence has (`digestlint.scorer_features`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from digestlint.document import Block, BlockKind, Document
from digestlint.linear import TableError, model_of, unpack
from digestlint.regexes import regex
from digestlint.remembered import once_per_document
from digestlint.reproduced import is_reproduced
from digestlint.scorer_features import Classes, features
from digestlint.text import Span

THRESHOLDS = ("low", "sure", "commentary", "commentary opining", "speculation", "speculation opining")
"""The names of a table's thresholds: see `Scorer`."""
LONGEST = 250
"""The longest span, in characters, that is underlined."""
_TABLE = "scorer.bin"
_CLAUSE_END = regex(r"[,;:](?=\s)|\s[—–-]\s|[—–]")

# Marks that part words, for a glance at them: several times as fast as an expression.
_PARTED = str.maketrans(dict.fromkeys('"“”‘«».,;:!?()[]{}*_—–…/|', " ") | {"’": "'"})
# A weight of less counts for no evidence; so many words are named.
_LEAST_EVIDENCE = 0.05
_MOST_EVIDENCE = 3
# Words that carry a grammatical load and tell a reader nothing.
_DULL = frozenset(
    "a an the of in on at to for by with from and or as is are be been was were it its that this these those which "
    "there their they he she his her not but why when where while".split()
)
# How far above a block its heading is looked for.
_HEADING_REACH = 8
# Shorter sentences are headings and labels.
_FEWEST_WORDS = 5
_MOSTLY = 0.7
# From this share of its sentences on, and from so many, a document's sure comments tell of the others.
_SHARE_SURE, _FEWEST_SURE = 0.1, 3


class Reading(NamedTuple):
    """What the table says of a sentence.

    `comment` is the probability, 0 to 1, that the digest comments in it in its own voice; `commentary` that it is
    then boilerplate commentary rather than speculation. `evidence` are the words that carried it, the weightiest
    first; both are left empty below the lowest threshold. `reported` is the share of the words that a source answers
    for.
    """

    sentence: Span
    comment: float
    commentary: float
    evidence: tuple[str, ...]
    reported: float


class _Glances(dict[str, int]):
    """What each word seen so far weighs at a glance."""

    def __init__(self, weigh: Callable[[str], int]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, word: str) -> int:
        self[word] = self._weigh(word)
        return self[word]


class Scorer:
    """A table, ready to score. Raises TableError for bytes that are none.

    `thresholds` are probabilities by name: from "commentary" or "speculation" on what the scorer takes for one of them
    is right often enough for the default view, in a digest that opines from "commentary opining" and "speculation
    opining" on; from "low" on it is worth a look; from "sure" on it tells that a digest opines. From `lean` on a
    comment is taken for commentary.
    """

    def __init__(self, data: bytes) -> None:
        table = unpack(data)
        try:
            self.classes: Classes = _by_word(table["classes"])
            self.comment = model_of(table["comment"])
            self.commentary = model_of(table["commentary"])
            self.thresholds: dict[str, float] = {name: float(table["thresholds"][name]) for name in THRESHOLDS}
            self.lean = float(table["lean"])
            self._gate = float(table["gate"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise TableError(f"a scorer's table lacks a part or has a wrong one: {error!r}") from None
        self._glances = _Glances(self._weigh)

    def glance(self, text: str) -> float:
        """What the words of a text and their classes weigh, wherever they stand: a rough guess at its margin."""
        return self.comment.scale * sum(map(self._glances.__getitem__, set(text.lower().translate(_PARTED).split())))

    def _weigh(self, word: str) -> int:
        weights = self.comment.weights
        named = (f"c:{one}" for one in self.classes.get(word, ()))
        return weights.get(f"w:{word}", 0) + sum(weights.get(feature, 0) for feature in named)

    def worth_reading(self, text: str) -> bool:
        """Whether a sentence of these words may comment; most of the edited news may not."""
        return self.glance(text) >= self._gate

    def read(self, block: Block, sentence: Span, heading: str = "") -> Reading:
        """Score a sentence of the block's prose, under the nearest `heading` above it."""
        found = features(block, sentence, heading, self.classes)
        comment = self.comment.probability(self.comment.margin(found.words))
        if comment < self.thresholds["low"]:
            return Reading(sentence, comment, 0.0, (), found.reported)
        commentary = self.commentary.probability(self.commentary.margin(found.words))
        return Reading(sentence, comment, commentary, self._evidence(found.words), found.reported)

    def _evidence(self, found: Mapping[str, str]) -> tuple[str, ...]:
        carried: dict[str, float] = {}
        for feature, word in found.items():
            if word and word[0].isalpha() and word not in _DULL:
                carried[word] = carried.get(word, 0.0) + self.comment.weights.get(feature, 0) * self.comment.scale
        ranked = sorted(carried, key=lambda word: (-carried[word], word))
        return tuple(word for word in ranked[:_MOST_EVIDENCE] if carried[word] >= _LEAST_EVIDENCE)


@lru_cache(maxsize=1)
def shipped() -> Scorer:
    """The table that comes with digestlint, loaded once."""
    return Scorer((Path(__file__).with_name("data") / _TABLE).read_bytes())


_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


@once_per_document
def comments(document: Document) -> tuple[tuple[Block, Reading], ...]:
    """The sentences of a document in which the digest seems to comment in its own voice, as the shipped table says.

    Questions, very short sentences and those that a source answers for are left out.
    """
    return tuple(comments_by(document, shipped()))


def comments_by(document: Document, scorer: Scorer) -> Iterator[tuple[Block, Reading]]:
    """The same as another table says."""
    least = scorer.thresholds["low"]
    for block in document.blocks:
        if block.kind not in _PROSE or document.is_template(block):
            continue
        for sentence in block.sentences:
            text = sentence.cut(block.text)
            if is_candidate(text) and scorer.worth_reading(text):
                reading = scorer.read(block, sentence, heading_of(document, block))
                if (
                    reading.comment >= least
                    and reading.reported < _MOSTLY
                    and not is_reproduced(document, block, sentence)
                ):
                    yield block, reading


class OwnComment(NamedTuple):
    """A place where the digest seems to comment in its own voice.

    `is_commentary`: boilerplate commentary rather than speculation; `is_sure`: right often enough for the default
    view; `evidence`: what carried the decision, for a message.
    """

    block: Block
    span: Span
    is_commentary: bool
    is_sure: bool
    evidence: str


def own_comments(document: Document) -> Iterator[OwnComment]:
    """Where the digest seems to comment in its own voice: the sentence, or the clause that tells where it is long."""
    scorer = shipped()
    for block, reading in comments(document):
        is_commentary = reading.commentary >= scorer.lean
        least = scorer.thresholds[threshold_of(is_commentary, opines(document))]
        part = telling_part(block.text, reading.sentence, reading.evidence)
        yield OwnComment(block, part, is_commentary, reading.comment >= least, _told(reading))


def threshold_of(is_commentary: bool, is_in_opining: bool) -> str:
    """The name of the threshold of the default view for such a comment."""
    return ("commentary" if is_commentary else "speculation") + (" opining" if is_in_opining else "")


@once_per_document
def opines(document: Document) -> bool:
    """Whether a digest surely comments so often that it mostly does so, too, where a rule is less sure of it."""
    return opines_by(document, shipped(), [reading for _, reading in comments(document)])


def opines_by(document: Document, scorer: Scorer, readings: Sequence[Reading]) -> bool:
    """The same as another table says, by its `readings` of the document's sentences."""
    sure = sum(reading.comment >= scorer.thresholds["sure"] for reading in readings)
    if not sure:
        return False
    own = (block for block in document.blocks if not is_reproduced(document, block, Span(0, len(block.text))))
    return mostly_comments(sure, sum(len(block.sentences) for block in own))


def mostly_comments(sure: int, sentences: int) -> bool:
    """Whether a document in which so many of the sentences surely comment is taken for one that opines."""
    return sure >= max(_FEWEST_SURE, _SHARE_SURE * sentences)


def telling_part(text: str, sentence: Span, evidence: Sequence[str]) -> Span:
    """The sentence, or of a long one the clauses around its weightiest evidence, at most `LONGEST` characters."""
    if sentence.length <= LONGEST:
        return sentence
    lower = text.lower().replace("’", "'")
    at = max(sentence.start, lower.find(evidence[0], sentence.start) if evidence else sentence.start)
    ends = [match.start() for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end)]
    bounds = sorted({sentence.start, *ends, sentence.end})
    number = bisect_right(bounds, min(at, sentence.end - 1)) - 1
    start, end = bounds[number], bounds[number + 1]
    while number + 2 < len(bounds) and bounds[number + 2] - start <= LONGEST:
        number += 1
        end = bounds[number + 1]
    while start < end and not text[start].isalnum():
        start += 1
    if end - start > LONGEST:
        end = max(text.rfind(" ", start, start + LONGEST), start + 1)
    return Span(start, end)


def _told(reading: Reading) -> str:
    where = "in a sentence without a source" if not reading.reported else "in words that no source answers for"
    words = ", ".join(f"'{word}'" for word in reading.evidence)
    return f"learned: {words} {where}" if words else f"learned: how the sentence is built, {where}"


def is_candidate(text: str) -> bool:
    """Whether a sentence is long enough to comment, and no question: those have rules of their own."""
    return not text.rstrip("\"”’')]*_ ").endswith("?") and len(text.split(None, _FEWEST_WORDS)) >= _FEWEST_WORDS


def heading_of(document: Document, block: Block) -> str:
    """The text of the nearest heading above a block; "" where none is near."""
    above: Block | None = block
    for _ in range(_HEADING_REACH):
        above = document.previous(above) if above else None
        if above is not None and above.kind is BlockKind.HEADING:
            return above.text
    return ""


def _by_word(classes: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, words in classes.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), name)
    return found
