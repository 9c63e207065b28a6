"""Trees and their helpers, without any parser."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from digestlint.syntax_tree import Tree, Word
from digestlint.text import Span


def tree(text: str, *columns: str) -> Tree:
    """A tree from lines of word, tag, head (from 1, 0 for a root) and relation."""
    words: list[Word] = []
    at = 0
    for index, line in enumerate(columns):
        form, tag, head, relation = line.split()
        at = text.index(form, at)
        number = int(head) - 1 if head != "0" else index
        words.append(Word(index, form, at, at + len(form), tag, "", number, relation))
        at += len(form)
    return Tree(text, tuple(words))


UNIVERSAL = tree(
    "Novak said the law, which caps rents, could deepen and widen the rift, easing nothing.",
    "Novak NNP 2 nsubj",
    "said VBD 0 root",
    "the DT 4 det",
    "law NN 11 nsubj",
    ", , 7 punct",
    "which WDT 7 nsubj",
    "caps VBZ 4 acl:relcl",
    "rents NNS 7 obj",
    ", , 7 punct",
    "could MD 11 aux",
    "deepen VB 2 ccomp",
    "and CC 13 cc",
    "widen VB 11 conj",
    "the DT 15 det",
    "rift NN 13 obj",
    ", , 17 punct",
    "easing VBG 11 advcl",
    "nothing NN 17 obj",
    ". . 2 punct",
)
ONTONOTES = tree(
    "The rents were cut by law, as Novak noted.",
    "The DT 2 det",
    "rents NNS 4 nsubjpass",
    "were VBD 4 auxpass",
    "cut VBN 0 ROOT",
    "by IN 4 agent",
    "law NN 5 pobj",
    ", , 4 punct",
    "as IN 10 mark",
    "Novak NNP 10 nsubj",
    "noted VBD 4 advcl",
    ". . 4 punct",
)


def texts(words: Sequence[Word]) -> list[str]:
    return [word.text for word in words]


def word(of: Tree, text: str) -> Word:
    return next(one for one in of.words if one.text == text)


@pytest.mark.parametrize(
    ("verb", "subject"),
    [
        ("said", "Novak"),
        ("deepen", "law"),
        ("could", "law"),
        ("widen", "law"),  # from the verb it is joined to
        ("easing", "law"),  # from the clause it hangs on
        ("caps", "law"),  # the noun that "which" stands for
    ],
)
def test_subject(verb: str, subject: str) -> None:
    found = UNIVERSAL.subject(word(UNIVERSAL, verb))
    assert found is not None
    assert found.text == subject


def test_subject_in_the_other_scheme() -> None:
    cut = word(ONTONOTES, "cut")
    assert ONTONOTES.subject(cut) == word(ONTONOTES, "rents")
    assert word(ONTONOTES, "rents").is_passive_subject
    assert word(ONTONOTES, "rents").role == "nsubj"


def test_no_subject() -> None:
    order = tree("Fall back!", "Fall VB 0 root", "back RB 1 advmod")
    assert order.subject(word(order, "Fall")) is None


def test_reporters() -> None:
    assert texts(list(UNIVERSAL.reporters(word(UNIVERSAL, "rift")))) == ["said"]
    assert texts(list(ONTONOTES.reporters(word(ONTONOTES, "cut")))) == ["noted"]
    assert texts(list(UNIVERSAL.reporters(word(UNIVERSAL, "Novak")))) == []


def test_a_verb_put_in_reports() -> None:
    put_in = tree(
        "The move, Novak said, highlights risks.",
        "The DT 2 det",
        "move NN 7 nsubj",
        ", , 5 punct",
        "Novak NNP 5 nsubj",
        "said VBD 7 parataxis",
        ", , 5 punct",
        "highlights VBZ 0 root",
        "risks NNS 7 obj",
    )
    assert texts(list(put_in.reporters(word(put_in, "risks")))) == ["said"]


def test_said_by() -> None:
    assert UNIVERSAL.said_by(word(UNIVERSAL, "rift"), {"said"}) == word(UNIVERSAL, "Novak")
    assert UNIVERSAL.said_by(word(UNIVERSAL, "rift"), {"warned"}) is None
    assert UNIVERSAL.said_by(word(UNIVERSAL, "nothing"), {"said"}) is None  # behind the comma the writer speaks
    assert UNIVERSAL.said_by(word(UNIVERSAL, "said"), {"said"}) is None
    label = tree(
        "He said: Rents may fall.",
        "He PRP 2 nsubj",
        "said VBD 0 root",
        ": : 2 punct",
        "Rents NNS 6 nsubj",
        "may MD 6 aux",
        "fall VB 2 ccomp",
        ". . 2 punct",
    )
    assert label.said_by(word(label, "fall"), {"said"}) is None


def test_ways_through_a_tree() -> None:
    root = UNIVERSAL.root
    assert root is not None and root.text == "said"
    rift = word(UNIVERSAL, "rift")
    assert texts(list(UNIVERSAL.path(rift))) == ["widen", "deepen", "said"]
    assert UNIVERSAL.governor(rift) == word(UNIVERSAL, "widen")
    assert UNIVERSAL.governor(root) is None
    assert texts(UNIVERSAL.children(word(UNIVERSAL, "law"), "det")) == ["the"]
    assert texts(UNIVERSAL.subtree(word(UNIVERSAL, "law"))) == ["the", "law", ",", "which", "caps", "rents", ","]
    assert UNIVERSAL.predicate(rift) == word(UNIVERSAL, "widen")
    assert texts(UNIVERSAL.objects(word(UNIVERSAL, "caps"))) == ["rents"]


def test_words_by_place() -> None:
    start = UNIVERSAL.text.index("caps rents")
    assert texts(UNIVERSAL.within(Span(start, start + 10))) == ["caps", "rents"]
    assert UNIVERSAL.head_of(Span(start, start + 10)) == word(UNIVERSAL, "caps")
    assert UNIVERSAL.at(start + 1) == word(UNIVERSAL, "caps")
    assert UNIVERSAL.at(start + 4) is None


def test_a_circle_ends() -> None:
    circle = Tree("a b", (Word(0, "a", 0, 1, "VB", "", 1, "conj"), Word(1, "b", 2, 3, "VB", "", 0, "conj")))
    assert circle.subject(circle.words[0]) is None
    assert len(list(circle.path(circle.words[0]))) == 2
    assert len(circle.subtree(circle.words[0])) == 2
    assert circle.root is None
