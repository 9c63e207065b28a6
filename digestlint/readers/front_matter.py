"""Front matter: the metadata between two fences at the start of a Markdown file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from digestlint.api import FrontMatter, LineIndex, Span, regex

_OPENING = regex(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_CLOSING = {
    "---": regex(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE),
    "+++": regex(r"^\+\+\+[ \t]*$", re.MULTILINE),
}
_KEY = regex(r"^[\w\"'][^:=\n]{0,80}[:=](?:\s|$)", re.MULTILINE)
_TOML_PLACE = regex(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

# Deeper than any metadata; the scanner's time grows with the square of the depth.
_DEEPEST = 100


def front_matter(text: str) -> FrontMatter | None:
    """The front matter at the start of `text`, fences and the line end behind them included, or None.

    Fences are told from thematic breaks by what stands between them: something at once, and a key in it.
    """
    opening = _OPENING.match(text)
    if not opening:
        return None
    # Line ends of one kind, and every offset where it was.
    window = text.replace("\r\n", " \n").replace("\r", "\n")
    closing = _CLOSING[opening[1]].search(window, opening.end())
    if not closing:
        return None
    inside = Span(opening.end(), closing.start())
    first_line = inside.cut(window).split("\n", 1)[0]
    if inside.length and not (first_line.strip() and _KEY.search(inside.cut(window))):
        return None
    end = closing.end() + 1 if closing.end() < len(window) else closing.end()
    check = _yaml_fault if opening[1] == "---" else _toml_fault
    fault = check(inside.cut(window))
    if fault is None:
        return FrontMatter(Span(0, end))
    reason, at = fault
    return FrontMatter(Span(0, end), reason, _rest_of_line(text, inside.start + at, inside.end))


def _rest_of_line(text: str, start: int, limit: int) -> Span:
    """From the place of the fault to the end of its line; the whole line where it stands at the end."""
    start = min(start, limit)
    line = re.compile(r"[^\r\n]*").match(text, start, limit)
    end = line.end() if line else start
    return Span(start, end)


def _yaml_fault(text: str) -> tuple[str, int] | None:
    """Why `text` is no YAML mapping, and the offset of the fault; None where it is one, or empty.

    It reads events and makes no objects, so that neither nesting nor aliases can grow.
    """
    import yaml

    try:
        return _event_fault(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        if error.context_mark and (mark is None or mark.index >= len(text)):
            # What is never closed is at fault where it opens.
            mark = error.context_mark
        return error.problem or error.context or "not YAML", mark.index if mark else 0
    except yaml.reader.ReaderError as error:
        # Its own position counts bytes or code points, as the parser at hand does.
        return error.reason, max(0, text.find(chr(error.character)))


def _event_fault(events: Iterator[Any]) -> tuple[str, int] | None:
    """What the parser lets pass: no mapping, an alias of nothing, nesting without end."""
    import yaml

    anchors: set[str] = set()
    depth = 0
    for event in events:
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if not isinstance(event, yaml.NodeEvent):
            continue
        at = event.start_mark.index if event.start_mark else 0
        if depth == 0 and not isinstance(event, yaml.MappingStartEvent):
            return ("not a mapping of keys to values", at) if getattr(event, "value", "-") else None
        if isinstance(event, yaml.AliasEvent) and event.anchor not in anchors:
            return f"found undefined alias '{event.anchor}'", at
        anchors.add(event.anchor or "")
        depth += isinstance(event, yaml.CollectionStartEvent)
        if depth > _DEEPEST:
            return "nested too deeply", at
    return None


def _toml_fault(text: str) -> tuple[str, int] | None:
    """Why `text` is no TOML, and the offset of the fault; None where it is."""
    import tomllib

    try:
        tomllib.loads(text)
    except RecursionError:
        return "nested too deeply", 0
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        reason = _TOML_PLACE.sub("", str(error))
        if not place or not place[1]:
            return reason, len(text)
        return reason, LineIndex(text).line(int(place[1])).start + int(place[2]) - 1
    return None
