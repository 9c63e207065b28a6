"""Cues: no text that a pattern matches may lack them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digestlint import plugins
from digestlint.cue_index import STORE, CueIndex, bare, stored, to_store, words_of
from digestlint.cues import CueReader
from digestlint.pattern_rule import PatternRule
from digestlint.patterns import PatternSet, edges, fold

_ROOT = Path(__file__).parent.parent
_REGISTRY = plugins.load()
_RULES = [rule for rule in _REGISTRY.rules.values() if issubclass(rule, PatternRule)]
_MARKS = re.compile("[⟦⟧]")


def cues(pattern: str, **words: tuple[str, ...]) -> list[list[str]]:
    """Every demand of a pattern, as its clauses with spaces between their words."""
    demands = CueReader(words).read(pattern, *edges(pattern))
    return [[" ".join(sorted(clause)) for clause in demand] for demand in demands]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("underscor(e|es|ed|ing)", [["underscore underscored underscores underscoring"]]),
        ("prioriti[sz]e", [["prioritise prioritize"]]),
        ("ceasefires?", [["ceasefire ceasefires"]]),
        # All words are asked for, the most telling first; in alternatives, one of each.
        ("the turning point", [["turning", "point", "the"]]),
        ("(turning point|crossroads)", [["turning", "point"], ["crossroads"]]),
        ("(very )?significant", [["significant"]]),
        ("a <3> milestone", [["milestone", "a"]]),
        ("{days} night", [["night", "monday tuesday"]]),
        ("READ (?-i:More)", [["read", "more"]]),
        # Alternatives of the whole pattern ask for what each of them needs.
        ("^⟦(remarkable feat|stunning win)⟧$", [["^remarkable", "feat"], ["^stunning", "win"]]),
        # The first word of the text is a cue of its own.
        (r"^\W*(and )?however", [["^however however"]]),
        (r"(^|: )to", [["^to to"]]),
        (r"^\w*to", []),
        # What is only a part of a word is no cue.
        (r"\w*fold", []),
        (r"\w*fold increase", [["increase"]]),
        ("over<2>hang up", [["up"]]),
        ("go+", []),
        # Marks and letters beyond English part words.
        ("don't", [["don", "t"]]),
        ("cliché", [["clich"]]),
        ("мир", []),
        # What RE2 refuses, or what is beyond the reader, has none.
        ("(read", []),
        ("read)", []),
        ("*read", []),
        ("[read", []),
        ("{gone} read", []),
        ("⟦a⟧ ⟦read⟧", []),
        (r"read\Q.", []),
        ("(?i:read)", []),
    ],
)
def test_the_cues_of_a_pattern(pattern: str, expected: list[list[str]]) -> None:
    assert cues(pattern, days=("monday", "tuesday")) == expected


def test_a_deep_pattern_has_no_cues() -> None:
    assert cues("(" * 5000 + "read" + ")" * 5000) == []


def test_candidates_meet_every_clause() -> None:
    readers = [CueReader({}).read(pattern, True, True) for pattern in ("good news", "good grief", r"\w+x")]
    index = CueIndex(to_store(readers))
    assert index.candidates(words_of(bare("GOOD, news"))) == {0}
    assert index.candidates(words_of(bare("goods news grief"))) == set()
    assert index.uncued == [2]


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.code)
def test_every_pattern_of_ours_compiles(rule: type[PatternRule]) -> None:
    rule().found.verify()
    rule().vetoes.verify()


def test_no_built_in_pattern_misses_a_text_for_its_cues() -> None:
    texts = {_MARKS.sub("", example.text) for rule in _REGISTRY.rules.values() for example in rule.examples}
    units = {unit for text in texts for unit in (text, *re.split(r"(?<=[.!?:])\s+|\n+", text)) if unit}
    units |= {unit.upper() for unit in units} | {unit.replace("'", "’").replace(" ", "\u00a0") for unit in units}
    for rule in _RULES:
        for one in (rule().found, rule().vetoes):
            for unit in units:
                folded = fold(unit).encode()
                candidates = set(one.candidates(folded))
                missed = [n for n in range(len(one.patterns)) if n not in candidates and any(one.spans(n, folded))]
                assert not missed, (rule.code, one.patterns[missed[0]], unit)


def test_the_stored_cues_are_those_of_the_rules() -> None:
    spec = importlib.util.spec_from_file_location("store_cues", _ROOT / "training" / "cues" / "store.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert STORE.read_text(encoding="utf-8") == module.text(), "run: python training/cues/store.py"
    assert stored("gone") is None


# Random patterns, each with texts that are made from it.

_WORD = st.sampled_from(["red", "The", "fox", "a", "naïve", "été", "x_1", "don't", "e-mail", "k", "s", "42"])
_LISTS = {"pets": ("cats?", "(big )?dog", "gold-fish"), "both": ("{pets}", "hen|[bc]ow")}


def _joined(parts: list[tuple[str, str]]) -> tuple[str, str]:
    return "".join(pattern for pattern, _ in parts), "".join(text for _, text in parts)


def _optional(part: tuple[str, str], times: int, mark: str) -> tuple[str, str]:
    least = 1 if mark in ("+", "{1,3}") else 0
    most = 1 if mark == "?" else 3
    return f"({part[0]}){mark}", part[1] * min(max(times, least), most)


_LEAF = st.one_of(
    _WORD.map(lambda word: (word, word)),
    st.sampled_from([(" ", " "), (" ", "  "), (" ?", ""), (" ?", " "), (" <2> ", " "), (" <2> ", " new old ")]),
    st.sampled_from([(" <2,>", " one, tw"), ("<1>", "pre"), ("<*>", "any thing"), ("<*>", ""), ("<2> ", "so ")]),
    st.sampled_from([("{pets}", "Cats"), ("{pets}", "big dog"), ("{both}", "cow"), ("{both}", "gold-fish")]),
    st.sampled_from([("[sz]", "z"), ("[^x]", "y"), ("[a-f]", "C"), ("[- ]", "-"), (r"\w+", "Foo"), (r"\W*", ", ")]),
    st.sampled_from(
        [(r"\b", ""), ("^", ""), ("$", ""), (r"\d", "7"), (r"\.", "."), (",", ","), ("s?", "s"), ("s?", "")]
    ),
    st.sampled_from([("(?-i:US)", "US"), ("l+", "ll"), (r"\s", " "), ("(?:^|, )", ", "), ("[é-]", "é"), ("ſ", "s")]),
)


def _larger(parts: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
    some = st.lists(parts, min_size=1, max_size=5).map(_joined)
    either = st.tuples(st.lists(some, min_size=1, max_size=4), st.integers(0, 3)).map(
        lambda made: ("(" + "|".join(one for one, _ in made[0]) + ")", made[0][made[1] % len(made[0])][1])
    )
    marks = st.sampled_from(["?", "*", "+", "{0,2}", "{1,3}"])
    return st.one_of(some, either, st.builds(_optional, some, st.integers(0, 3), marks))


_PATTERN = st.recursive(_LEAF, _larger, max_leaves=16)
_AROUND = st.sampled_from(["", " ", "x", ", ", "é", "ab cd ", "-", "_"])


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(_PATTERN, _AROUND, _AROUND, st.booleans())
def test_cues_never_exclude_a_match(made: tuple[str, str], before: str, after: str, loud: bool) -> None:
    pattern, text = made
    if not pattern.strip():
        return
    text = f"{before}{text}{after}"
    folded = fold(text.upper() if loud else text).encode()
    one = PatternSet((pattern,), _LISTS)
    stands = bool(PatternSet((pattern,), _LISTS)._made[0].stands_in(folded))
    assert not stands or one.candidates(folded) == [0]
