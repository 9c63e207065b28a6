"""A page of all findings as Markdown that no digest can break out of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from digestlint.api import Diagnostic, Run, Severity, regex
from digestlint.reports.terminal import harmless
from digestlint.reports.wording import count, found_in, gravest_first, tally

_RESERVE = 1024
"""Bytes of the budget kept for the closing line."""
_MAX_CELL = 300
# Everything in ASCII that means something to Markdown, HTML, maths or emoji names inside a table's cell.
_MARKUP = regex(r"[!#$&*+/:<=>@\[\\\]^_`{|}~]")
# Behind these GitHub looks for a mention, an issue, an address or an emoji, even where they are escaped.
_LINKING = regex(r"[@#:]|\bwww(?=\.)|\bgh(?=-\d)", re.IGNORECASE)
# A row of the findings takes so many bytes at least.
_LEAST_ROW = 20
_ZERO_WIDTH_SPACE = "\u200b"


def markdown_page(run: Run, budget: int) -> str:
    """The counts, what digestlint could not do, the rules, then the findings as far as they fit `budget` bytes.

    All tables but the last take no more than half of it.
    """
    lines = [f"### digestlint: {_headline(run)}", "", *_problems(run, budget // 4)]
    lines.extend(_rules(run.diagnostics, budget // 4))
    room = budget - _RESERVE - sum(_size(line) for line in lines)
    rows = list(_within(_findings(run.diagnostics, room // _LEAST_ROW), room))
    lines.extend(rows)
    missing = len(run.diagnostics) - max(0, len(rows) - 2)
    if missing:
        lines.extend(["", f"{count(missing, 'finding')} more did not fit on this page."])
    return "\n".join(lines).rstrip("\n") + "\n"


def _headline(run: Run) -> str:
    if run.diagnostics:
        return f"{found_in(run)} ({tally(run.severities)})"
    if run.problems:
        return f"no findings in {count(run.files, 'file')}, but not everything was checked"
    return f"all clean, {count(run.files, 'file')} checked"


def _problems(run: Run, budget: int) -> Iterator[str]:
    if not run.problems:
        return
    yield f"**digestlint could not do all of its work: {count(len(run.problems), 'problem')}**"
    yield ""
    yield "| Problem |"
    yield "| --- |"
    shown = list(_within((f"| {_clipped(str(problem))} |" for problem in run.problems), budget))
    yield from shown
    if len(shown) < len(run.problems):
        yield f"| and {count(len(run.problems) - len(shown), 'problem')} more |"
    yield ""


def _rules(diagnostics: Iterable[Diagnostic], budget: int) -> Iterator[str]:
    """A table of the rules that found something, the most frequent first."""
    found = Counter((each.code, each.name, each.severity) for each in diagnostics)
    if not found:
        return
    yield "| Count | Rule | Severity |"
    yield "| ---: | --- | --- |"
    ranked = sorted(found.items(), key=lambda entry: (-entry[1], entry[0]))
    rows = [
        f"| {number:,} | {literal(f'{code} {name}')} | {severity.word} |" for (code, name, severity), number in ranked
    ]
    yield from _within(rows, budget)
    yield ""


def _findings(diagnostics: Iterable[Diagnostic], most: int) -> Iterator[str]:
    """A table of the findings, of so many of them."""
    ranked = gravest_first(diagnostics, most)
    if not ranked:
        return
    yield "| Place | Severity | Rule | Message |"
    yield "| --- | --- | --- | --- |"
    for each in ranked:
        place = literal(f"{each.filename}:{each.location.row}:{each.location.column}")
        rule = literal(f"{each.code} {each.name}")
        yield f"| {place} | {_mark(each.severity)} | {rule} | {_clipped(each.message)} |"


def _mark(severity: Severity) -> str:
    return f"**{severity.word}**" if severity is Severity.ERROR else severity.word


def _within(lines: Iterable[str], budget: int) -> Iterator[str]:
    """The first lines, as many as the budget of bytes allows."""
    for line in lines:
        budget -= _size(line)
        if budget < 0:
            return
        yield line


def _size(line: str) -> int:
    return len(line.encode()) + 1


def literal(text: str) -> str:
    """`text` so that GitHub's Markdown shows these very characters in a table and makes nothing of them.

    Punctuation becomes entities, which can't form markup, and what GitHub turns into a link or a mention is
    parted by a space without width.
    """
    parted = _LINKING.sub(lambda found: found[0] + _ZERO_WIDTH_SPACE, harmless(text))
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", parted)


def _clipped(text: str) -> str:
    """Free text, `literal` and no longer than a table bears."""
    return literal(text if len(text) <= _MAX_CELL else text[: _MAX_CELL - 1] + "…")
