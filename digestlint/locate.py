"""From a match in a document to a diagnostic in a file: the one place where spans become lines and columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from digestlint.deletion import lines_of
from digestlint.diagnostic import Confidence, Diagnostic, Edit, Fix, Place, Related, Severity
from digestlint.document import Block, Document
from digestlint.match import CorpusMatch, Match
from digestlint.rule import Rule
from digestlint.text import Span

_QUOTED = 80


class Found(NamedTuple):
    """A match with the rule that made it and its span in the source."""

    rule: Rule
    match: Match
    source: Span


def place(document: Document, span: Span, block: Block | None = None) -> Place:
    """The lines and columns of a span of `block`, or of the source text without one."""
    source = block.to_source(span) if block else span
    lines = document.source.lines
    return Place(document.source.name, lines.position(source.start), lines.position(source.end))


def diagnose(document: Document, found: Found, overruled: list[Found], severity: Severity | None) -> Diagnostic:
    """The diagnostic for a match.

    `overruled` are the matches of other rules on the same words, which become notes; `severity` is what the
    settings give, if anything.
    """
    rule, match, _ = found
    at = place(document, match.span, match.block)
    related = [_related(note.message, place(document, note.span, note.block)) for note in match.related]
    related += [
        _related(f"also {other.rule.code} {other.rule.name}", place(document, other.match.span, other.match.block))
        for other in overruled
    ]
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        family=rule.family,
        severity=severity or match.severity or rule.severity,
        confidence=match.confidence or rule.confidence,
        message=_message(match.message or rule.message, document, match),
        filename=at.filename,
        location=at.location,
        end_location=at.end_location,
        fix=_fix(document, match),
        related=tuple(related),
        url=rule.url,
    )


def diagnose_corpus(rule: Rule, match: CorpusMatch, severity: Severity | None) -> Diagnostic:
    """The diagnostic for a match across files; `severity` as for `diagnose`."""
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        family=rule.family,
        severity=severity or rule.severity,
        confidence=match.confidence or rule.confidence,
        message=match.message or rule.message,
        filename=match.place.filename,
        location=match.place.location,
        end_location=match.place.end_location,
        fix=match.fix,
        related=tuple(_related(message, where) for message, where in match.related),
        url=rule.url,
    )


def settle(found: list[Found]) -> list[tuple[Found, list[Found]]]:
    """One fault, one diagnostic: the matches that stand, each with those that yield to it.

    A rule yields to the codes and families in its `yields_to` where the words overlap, but never to a finding of
    less confidence, which gives way to it instead: else a doubt that the default view hides would hide a sure
    finding. What yields to a match goes where it goes; the same rule on the same words counts once.
    """
    distinct = {(one.rule.code, one.source): one for one in found}
    standing: list[tuple[Found, list[Found]]] = []
    for group in _overlapping(sorted(distinct.values(), key=lambda one: (one.source, one.rule.code))):
        winners = _winners(group)
        notes: dict[int, list[Found]] = {}
        last = [_last(number, winners) for number in range(len(group))]
        for number, winner in enumerate(last):
            if winner != number:
                notes.setdefault(winner, []).append(group[number])
        standing += [(one, notes.get(number, [])) for number, one in enumerate(group) if last[number] == number]
    return standing


def _overlapping(ordered: list[Found]) -> Iterator[list[Found]]:
    """Runs of matches that hang together by overlaps, so that only neighbours are compared."""
    group: list[Found] = []
    end = -1
    for one in ordered:
        if group and one.source.start >= end:
            yield group
            group = []
        group.append(one)
        end = max(end, one.source.end) if len(group) > 1 else one.source.end
    if group:
        yield group


def _winners(group: list[Found]) -> list[int | None]:
    """For each match of a group, the number of the first one there that it yields to."""
    winners: list[int | None] = [None] * len(group)
    if not any(one.rule.yields_to for one in group):
        return winners
    # The matches are in order, so only those still open can overlap the next: a long run costs no more than its pairs.
    still_open: list[int] = []
    for number, one in enumerate(group):
        still_open = [other for other in still_open if group[other].source.end > one.source.start]
        for other in still_open:
            if not group[other].source.overlaps(one.source):
                continue
            gives, takes = _gives_way(one, group[other]), _gives_way(group[other], one)
            if gives and not takes and winners[number] is None:
                winners[number] = other
            elif takes and not gives and winners[other] is None:
                winners[other] = number
        still_open.append(number)
    return winners


def _last(number: int, winners: list[int | None]) -> int:
    """Where a chain of matches that yield to one another ends; in a circle the first of them stands."""
    chain = [number]
    while (winner := winners[chain[-1]]) is not None:
        if winner in chain:
            return min(chain[chain.index(winner) :])
        chain.append(winner)
    return chain[-1]


def _gives_way(one: Found, other: Found) -> bool:
    surer = _confidence(other) - _confidence(one)
    if surer < 0:
        return False
    return _yields(one, other) or (surer > 0 and _yields(other, one))


def _yields(one: Found, other: Found) -> bool:
    return bool({other.rule.code, other.rule.prefix()} & one.rule.yields_to)


def _confidence(one: Found) -> Confidence:
    return one.match.confidence or one.rule.confidence


def _related(message: str, where: Place) -> Related:
    return Related(message, where.filename, where.location, where.end_location)


def _message(message: str, document: Document, match: Match) -> str:
    if "{text}" not in message:
        return message
    text = match.span.cut(match.block.text if match.block else document.source.text)
    words = " ".join(text.split())
    return message.replace("{text}", words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…")


def _fix(document: Document, match: Match) -> Fix | None:
    replacement = match.replacement
    if replacement is None:
        return None
    span, block = replacement.span, match.block
    if block is not None:
        if span == Span(0, len(block.text)) and not replacement.content:
            lines = lines_of(document, block)
            if lines is None:
                return None
            span = lines
        # Through a decoded piece an edit would write prose where the file holds an escape.
        elif block.is_literal(span):
            span = block.to_source(span)
        else:
            return None
    at = place(document, span)
    edit = Edit(replacement.content, at.location, at.end_location)
    return Fix(replacement.applicability, replacement.message, (edit,))
