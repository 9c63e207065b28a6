"""The pattern language: every construct, and that positions survive the folding of what people type."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint import plugins
from digestlint.pattern_rule import _overlapping
from digestlint.patterns import PatternError, PatternSet, fold
from digestlint.text import Span


def found(pattern: str, text: str, **words: tuple[str, ...]) -> list[str]:
    """What one pattern reports in a text."""
    return [span.cut(text) for _, span in PatternSet((pattern,), words).find(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "reported"),
    [
        # Letters in either case, and whole words.
        ("read more", "Read MORE, read more", ["Read MORE", "read more"]),
        ("read more", "bread more, read moreover", []),
        ("read", "read-only read_me re read.", ["read", "read"]),
        # White space of any kind and any length.
        ("read more", "read  more read\tmore read\nmore read\u00a0\u2009more", 4),
        ("read more", "readmore read.more", []),
        # Apostrophes, quotation marks and hyphens, in the text and in the pattern.
        ("don't", "don't don’t donʼt don‛t", 4),
        ("don’t", "don't don’t", 2),
        ('"so"', '"so" “so” „so‟', 3),
        ("“so”", '"so"', 1),
        ("e-mail", "e-mail e‐mail e‑mail e–mail", 3),
        # A full stop is a full stop.
        ("i.e.", "i.e. ixex", ["i.e."]),
        (r"a\.b", "a.b axb", ["a.b"]),
        # Alternatives and options.
        ("(read|see) more", "see more, read more, hear more", ["see more", "read more"]),
        ("reads? more", "read more reads more", 2),
        ("(read )?more", "read more, more", ["read more", "more"]),
        ("read|see", "see, seen, read", ["see", "read"]),
        ("[bc]at", "bat cat rat", ["bat", "cat"]),
        ("[^b]at", "bat cat", ["cat"]),
        ("[.]x", "a.x", [".x"]),
        (r"\d{2,3} hits", "1 hits 12 hits 123 hits 1234 hits", ["12 hits", "123 hits"]),
        (r"\w+ hits", "big hits", ["big hits"]),
        ("go+", "go gooo", 2),
        ("go*d", "gd good", 2),
        # Words in between.
        ("new <2> deal", "new deal; new fair deal; new and fair deal; new big and fair deal", 3),
        ("new <2> deal", "new, fair deal; new (fair) deal", []),
        ("new <2> deal", 'new "fair" deal; new "very fair" deal; new “fair” deal', 3),
        ("new <2,> deal", "new fair, good deal; new fair; good deal", ["new fair, good deal"]),
        ("new <0> deal", "new deal new x deal", ["new deal"]),
        ("says <*>", "she says it all", ["says it all"]),
        ("he <*> it", "he says it all", ["he says it"]),
        # Start and end of the unit.
        ("^more", "more more", ["more"]),
        ("more$", "more more", ["more"]),
        ("^more$", "more", ["more"]),
        ("^more$", "more more", []),
        # Letters that RE2 takes for those of ASCII.
        ("ask", "aſk As\u212a", 2),
        # The part that is reported.
        ("read ⟦more⟧ here", "read more here, more", ["more"]),
        ("⟦read⟧ more", "read more read", ["read"]),
        ("(see|⟦read⟧) more", "see more, read more", ["read"]),
        ("the ⟦<2> deal⟧", "the good old deal", ["good old deal"]),
        # Letters in their own case.
        ("(?-i:US) army", "us army US ARMY", ["US ARMY"]),
        # Marks at the edges are no word's edge.
        ("...", "well... ", ["..."]),
        (r"\(more\)", "x(more)y", ["(more)"]),
        (r"really\?", "really?yes", ["really?"]),
        ("» more", "x» more", ["» more"]),
    ],
)
def test_every_construct(pattern: str, text: str, reported: list[str] | int) -> None:
    hits = found(pattern, text)
    assert (len(hits) if isinstance(reported, int) else hits) == reported


@pytest.mark.parametrize(
    ("pattern", "text", "reported"),
    [
        ("à suivre", "À SUIVRE: à suivre, voilà suivre", ["À SUIVRE", "à suivre"]),
        ("cliché", "a cliché, cliché cliché; clichés clichée", ["cliché", "cliché", "cliché"]),
        ("(élan|verve)", "élan verve élans", ["élan", "verve"]),
        ("(cliché|clichés)", "clichés cliché", ["clichés", "cliché"]),
        ("мир", "мир и МИР, мирный", ["мир", "МИР"]),
        ("über ⟦alles⟧", "über alles überalles", ["alles"]),
        ("naïve", "naïve naïvely", ["naïve"]),
        # An English pattern stops at letters that are not English too.
        ("expos", "exposé expos éexpos", ["expos"]),
        ("the", "thé the", ["the"]),
        ("expos", "expos— “expos” 😀expos😀", 3),
    ],
)
def test_letters_beyond_english(pattern: str, text: str, reported: list[str] | int) -> None:
    hits = found(pattern, text)
    assert (len(hits) if isinstance(reported, int) else hits) == reported


def test_word_lists() -> None:
    days = ("monday", "tues(day)?", "wednes-day")
    assert found("{days} night", "Monday night, tues night, Tuesday night, wednes‑day night", days=days) == [
        "Monday night",
        "tues night",
        "Tuesday night",
        "wednes‑day night",
    ]
    lists = {"both": ("{days}", "{nights}"), "days": ("monday",), "nights": ("mon-night",)}
    assert found("{both} news", "monday news mon-night news", **lists) == ["monday news", "mon-night news"]


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("", "an empty pattern"),
        (" ", "an empty pattern"),
        ("(read", "'(read' can't be compiled: missing )"),
        ("read)", "'read)' can't be compiled: unexpected )"),
        ("[read", "'[read' can't be compiled: missing ]"),
        ("*read", "can't be compiled: no argument for repetition operator: *"),
        (r"\1", "can't be compiled: invalid escape sequence"),
        ("(?=read)", "can't be compiled: invalid perl operator"),
        ("{gone} x", "no word list 'gone' for pattern '{gone} x'"),
        ("⟦a⟧ ⟦b⟧", "at most one reported part, ⟦..⟧, in a pattern: '⟦a⟧ ⟦b⟧'"),
        ("⟦a", "at most one reported part"),
        ("a⟧", "at most one reported part"),
        ("{one}", "word lists that name each other in a circle"),
        ("x{1000}{1000}", "can't be compiled"),
    ],
)
def test_a_wrong_pattern_is_quoted_with_the_reason(pattern: str, reason: str) -> None:
    lists = {"one": ("{two}",), "two": ("{one}",)}
    with pytest.raises(PatternError) as caught:
        PatternSet((pattern,), lists).verify()
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)
    with pytest.raises(PatternError) as caught:
        list(PatternSet(("fine", pattern), lists).find("text"))
    assert reason in str(caught.value)


def test_fused_sets_number_their_patterns_through() -> None:
    first, second = PatternSet(("a", "b")), PatternSet(("{x}",), {"x": ("c", "a")})
    fused = PatternSet.fused([first, second])
    assert fused.patterns == ("a", "b", "{x}")
    assert fused.which(b"a") == [0, 2]
    assert fused.which(b"c b") == [1, 2]
    assert fused.which(b"nothing") == []
    assert PatternSet.fused([]).which(b"a") == []


def test_matches_is_as_exact_as_find() -> None:
    patterns = PatternSet(("expos", "à"))
    for text in ("exposé", "déjà", "x", ""):
        assert not patterns.matches(text)
    for text in ("expos", "x à y"):
        assert patterns.matches(text)


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    for before, after in zip(text, folded, strict=True):
        assert before == after or after in " '\"-" or (before, after) in (("ſ", "s"), ("\u212a", "K"))


def test_all_white_space_folds_to_a_space() -> None:
    odd = {chr(code) for code in range(0x11000) if chr(code).isspace()} - set("\x1c\x1d\x1e\x1f")
    assert set(fold("".join(sorted(odd)))) == {" "}
    assert fold("a\tb\n") == "a b "


_BEFORE = st.text(st.sampled_from("😀é\u0301’“\u00a0日 .,-\u2028"), max_size=20)


@given(_BEFORE, st.sampled_from(["read more", "Read\u00a0More", "READ  MORE"]), _BEFORE)
def test_spans_count_code_points(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"
    assert [span.cut(text) for _, span in PatternSet(("read more",)).find(text)] == [words]
    assert [span.start for _, span in PatternSet(("read more",)).find(text)] == [len(before) + 1]


@given(
    st.text(st.sampled_from("aé’ .b-"), max_size=30), st.sampled_from(["a", "é", "aé", "a b", "é?a", "é b", "(a|é)b"])
)
def test_what_is_found_is_what_the_pattern_means(text: str, pattern: str) -> None:
    meant = re.compile(rf"(?<![^\W])(?:{pattern.replace(' ', ' +')})(?![^\W])", re.IGNORECASE)
    expected = [match.group() for match in meant.finditer(fold(text)) if match.group()]
    hits = [span.cut(fold(text)) for _, span in PatternSet((pattern,)).find(text) if span.length]
    assert hits == expected


def test_many_hits_take_no_more_than_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    # The way from bytes to code points is walked once, not once for each hit.
    import digestlint.patterns as module

    decoded: list[int] = []

    class Counting(bytes):
        def __getitem__(self, key: object) -> bytes:
            part = bytes.__getitem__(self, key)  # type: ignore[index]
            if isinstance(part, bytes):
                decoded.append(len(part))
            return part

    for size in (1_000, 10_000):
        decoded.clear()
        folded = Counting(("é read " * size).encode())
        assert len(list(module.PatternSet(("read",)).spans(0, folded))) == size
        assert sum(decoded) < 20 * len(folded)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), max_size=6), st.integers(0, 40), st.integers(0, 6))
def test_quotations_that_overlap_a_span_are_found(steps: list[tuple[int, int]], start: int, length: int) -> None:
    quotations, at = [], 0
    for gap, size in steps:
        quotations.append(Span(at + gap - 1, at + gap - 1 + size))
        at += gap - 1 + size
    span = Span(start, start + length)
    assert list(_overlapping(span, quotations)) == [quotation for quotation in quotations if quotation.overlaps(span)]


@pytest.mark.parametrize("pattern", ["read [z-a]", "(read", "{gone} read"])
def test_a_wrong_pattern_of_ours_is_told_when_a_text_comes_to_it(call, files, monkeypatch, pattern: str) -> None:
    # Only guests' patterns are compiled at the start.
    rule = plugins.load().rules["BC010"]
    monkeypatch.setattr(rule, "patterns", (pattern,))
    files({"a.md": "They read the the news.\n"})
    result = call("check", "--output-format", "json", "--select", "TY003,BC010")
    assert result.code == 2
    assert f"a.md: rule BC010 {rule.name}" in result.error
    assert "failed: PatternError: " in result.error
    assert [code for *_, code in result.places] == ["TY003"]
