"""From matches to diagnostics: which of several on the same words stands, and what a diagnostic is made of."""

from __future__ import annotations

from typing import Any

import pytest

from digestlint.api import (
    Applicability,
    BlockBuilder,
    BlockKind,
    Confidence,
    Document,
    Match,
    Note,
    PatternRule,
    Position,
    Replacement,
    Severity,
    Source,
    Span,
)
from digestlint.locate import Found, diagnose, settle


def rule(code: str, *yields_to: str) -> PatternRule:
    """A rule that only has a code, and what it yields to."""
    parts: dict[str, Any] = {
        "code": code,
        "name": code.lower(),
        "family": code[:2].lower(),
        "severity": Severity.WARNING,
        "confidence": Confidence.HIGH,
        "message": "found {text}",
        "examples": (),
        "yields_to": frozenset(yields_to),
    }
    made = type(code, (PatternRule,), parts, page=False)
    instance = made()
    assert isinstance(instance, PatternRule)
    return instance


def found(made: PatternRule, start: int, end: int, confidence: Confidence | None = None) -> Found:
    """A match of a rule."""
    return Found(made, Match(Span(start, end), confidence=confidence), Span(start, end))


def settled(*matches: Found) -> list[tuple[str, int, list[str]]]:
    """The code and start of what stands, with the codes of its notes."""
    return [
        (one.rule.code, one.source.start, [note.rule.code for note in notes]) for one, notes in settle(list(matches))
    ]


def test_without_overlaps_all_stand_in_order() -> None:
    a, b = rule("AA001", "BB"), rule("BB001")
    assert settled(found(b, 10, 12), found(a, 0, 5), found(b, 5, 8)) == [
        ("AA001", 0, []),
        ("BB001", 5, []),
        ("BB001", 10, []),
    ]


@pytest.mark.parametrize("yields_to", ["BB001", "BB"])
def test_a_rule_yields_on_the_same_words(yields_to: str) -> None:
    a, b = rule("AA001", yields_to), rule("BB001")
    for first, second in (((0, 5), (3, 8)), ((3, 8), (0, 5)), ((0, 9), (3, 5)), ((3, 5), (0, 9)), ((1, 2), (1, 2))):
        assert settled(found(a, *first), found(b, *second)) == [("BB001", second[0], ["AA001"])]


def test_a_sure_finding_yields_to_no_doubt() -> None:
    a, b = rule("AA001", "BB"), rule("BB001")
    sure, doubt = found(a, 0, 5, Confidence.MEDIUM), found(b, 3, 8, Confidence.LOW)
    assert settled(sure, doubt) == [("AA001", 0, ["BB001"])]
    assert settled(sure, found(b, 3, 8, Confidence.MEDIUM)) == [("BB001", 3, ["AA001"])]


def test_rules_that_do_not_yield_stand_side_by_side() -> None:
    assert settled(found(rule("AA001"), 0, 5), found(rule("BB001"), 0, 5)) == [("AA001", 0, []), ("BB001", 0, [])]
    # Two that yield to each other say nothing about which is the better one.
    a, b = rule("AA001", "BB"), rule("BB001", "AA")
    assert settled(found(a, 0, 5), found(b, 0, 5)) == [("AA001", 0, []), ("BB001", 0, [])]


def test_words_that_only_touch_do_not_overlap() -> None:
    a, b = rule("AA001", "BB"), rule("BB001")
    assert len(settled(found(a, 0, 5), found(b, 5, 9))) == 2
    assert len(settled(found(a, 5, 5), found(b, 5, 9))) == 2


def test_the_same_rule_on_the_same_words_counts_once() -> None:
    a = rule("AA001")
    assert settled(found(a, 0, 5), found(a, 0, 5), found(a, 0, 6)) == [("AA001", 0, []), ("AA001", 0, [])]


def test_a_chain_leaves_one_with_all_the_others_as_notes() -> None:
    a, b, c = rule("AA001", "BB"), rule("BB001", "CC"), rule("CC001")
    assert settled(found(a, 0, 4), found(b, 2, 8), found(c, 6, 9)) == [("CC001", 6, ["AA001", "BB001"])]


def test_of_a_circle_the_first_stands() -> None:
    a, b, c = rule("AA001", "BB"), rule("BB001", "CC"), rule("CC001", "AA")
    assert settled(found(a, 0, 5), found(b, 0, 5), found(c, 0, 5)) == [("AA001", 0, ["BB001", "CC001"])]
    d = rule("DD001", "CC")
    assert settled(found(a, 0, 5), found(b, 0, 5), found(c, 0, 5), found(d, 4, 9)) == [
        ("AA001", 0, ["BB001", "CC001", "DD001"])
    ]


def test_clusters_do_not_reach_beyond_their_words() -> None:
    a, b = rule("AA001", "BB"), rule("BB001")
    matches = [found(b, 0, 4), found(a, 3, 12), found(a, 10, 14), found(b, 20, 24)]
    assert settled(*matches) == [("BB001", 0, ["AA001"]), ("AA001", 10, []), ("BB001", 20, [])]


def test_nothing_is_lost_and_nothing_stands_twice() -> None:
    a, b, c = rule("AA001", "BB", "CC001"), rule("BB001", "CC"), rule("CC001")
    matches = [found(made, start, start + 7) for start in range(0, 300, 3) for made in (a, b, c)]
    result = settle(matches)
    told = [one for one, _ in result] + [note for _, notes in result for note in notes]
    assert sorted(map(id, told)) == sorted(map(id, matches))


def test_a_long_run_is_compared_with_its_neighbours_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    overlaps = Span.overlaps

    def counting(self: Span, other: Span) -> bool:
        compared.append(1)
        return overlaps(self, other)

    monkeypatch.setattr(Span, "overlaps", counting)
    a, b = rule("AA001", "BB"), rule("BB001")
    for size in (1_000, 2_000):
        compared.clear()
        settle([found(made, start, start + 3) for start in range(0, size, 2) for made in (a, b)])
        assert len(compared) < 10 * size


# What a diagnostic is made of

TEXT = "One &amp; two\nthree"


def document() -> Document:
    """A block of literal and decoded text at the second line of a file."""
    source = Source("a.md", "x\n" + TEXT)
    builder = BlockBuilder(source.text)
    builder.literal(2, 6)
    builder.decoded("&", 6, 11)
    builder.literal(11, 2 + len(TEXT))
    builder.build(BlockKind.PARAGRAPH)
    return Document(source, "markdown", builder.blocks)


def diagnostic(span: tuple[int, int], **parts: Any) -> Any:
    """The diagnostic for a span of the block."""
    whole = document()
    match = Match(Span(*span), whole.blocks[0], **parts)
    one = Found(rule("AA001"), match, whole.blocks[0].to_source(match.span))
    return diagnose(whole, one, [], None)


def replace(start: int, end: int) -> Replacement:
    """A replacement in the block."""
    return Replacement(Span(start, end), "new", Applicability.SAFE, "replace it")


def test_places_go_through_decoded_text() -> None:
    assert document().blocks[0].text == "One & two\nthree"
    assert diagnostic((0, 3)).location == Position(2, 1)
    made = diagnostic((4, 9))
    assert (made.location, made.end_location) == (Position(2, 5), Position(2, 14))
    made = diagnostic((6, 12))
    assert (made.location, made.end_location) == (Position(2, 11), Position(3, 3))
    made = diagnostic((5, 5))
    assert made.location == made.end_location == Position(2, 10)


@pytest.mark.parametrize(
    ("span", "kept"),
    [((0, 3), True), ((6, 9), True), ((6, 12), True), ((4, 5), False), ((0, 9), False), ((3, 6), False)],
)
def test_a_fix_through_decoded_text_is_dropped(span: tuple[int, int], kept: bool) -> None:
    fix = diagnostic(span, replacement=replace(*span)).fix
    assert (fix is not None) is kept
    if fix:
        (edit,) = fix.edits
        made = diagnostic(span)
        assert (edit.content, edit.location, edit.end_location) == ("new", made.location, made.end_location)


def test_a_fix_beside_the_words_reported() -> None:
    fix = diagnostic((0, 9), replacement=replace(6, 9)).fix
    assert fix is not None
    assert fix.edits[0].location == Position(2, 11)


def test_message_severity_and_confidence() -> None:
    made = diagnostic((0, 15))
    assert made.message == "found One & two three"
    assert (made.severity, made.confidence) == (Severity.WARNING, Confidence.HIGH)
    made = diagnostic((0, 3), message="own: {text}!", severity=Severity.INFO, confidence=Confidence.LOW)
    assert (made.message, made.severity, made.confidence) == ("own: One!", Severity.INFO, Confidence.LOW)


def test_a_severity_of_the_settings_wins() -> None:
    whole = document()
    match = Match(Span(0, 3), whole.blocks[0], severity=Severity.INFO)
    made = diagnose(whole, Found(rule("AA001"), match, Span(2, 5)), [], Severity.ERROR)
    assert made.severity is Severity.ERROR


def test_a_long_quotation_in_a_message_is_cut() -> None:
    source = Source("a.txt", "word " * 100)
    one = Found(rule("AA001"), Match(Span(0, 500)), Span(0, 500))
    message = diagnose(Document(source, "text", []), one, [], None).message
    assert len(message) < 100
    assert message.endswith("…")


def test_notes_and_overruled_matches_are_related() -> None:
    whole = document()
    block = whole.blocks[0]
    one = Found(rule("AA001"), Match(Span(0, 3), block, related=(Note("first", Span(0, 1)),)), Span(2, 5))
    other = Found(rule("BB001"), Match(Span(6, 9), block), Span(12, 15))
    related = diagnose(whole, one, [other], None).related
    assert [(note.message, note.location) for note in related] == [
        ("first", Position(1, 1)),
        ("also BB001 bb001", Position(2, 11)),
    ]
