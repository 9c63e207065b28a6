"""JSON as text that every reader takes, and that steers neither a terminal nor the log of a CI job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from digestlint.api import regex

# Lone surrogates (bytes of a file name that are not UTF-8) can't be encoded; U+0085, U+2028 and U+2029 end a
# line for some readers of JSON Lines; C1 and bidirectional controls steer a terminal; `##[` opens a workflow
# command in a GitHub log. In a JSON string the escape means the same.
_RISKY = regex("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|(?<=##)\\[")
_AT_ONCE = 500
_SURROGATE = regex("[\ud800-\udfff]")


def json_text(value: object, indent: int | None = None) -> str:
    """The value in the shortest form, or with so many spaces of indentation a level; no line end."""
    import json  # most runs are for people, and should not wait for it

    separators = (",", ":") if indent is None else None
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    return _RISKY.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def json_lines(values: Iterable[object]) -> Iterator[str]:
    """The values in the shortest form, a line each, piece by piece."""
    yield from _pieces(f"{json_text(one)}\n" for one in values)


def json_array(values: Iterable[object]) -> Iterator[str]:
    """An array with two spaces of indentation a level, piece by piece; the line end too."""
    last = "["
    for piece in _pieces(f"{json_text([one], indent=2)[1:-2]}," for one in values):
        yield last
        last = piece
    yield f"{last.removesuffix(',')}\n]\n" if last != "[" else "[]\n"


def _pieces(parts: Iterable[str]) -> Iterator[str]:
    rest = iter(parts)
    while piece := "".join(islice(rest, _AT_ONCE)):
        yield piece


def unicode_name(name: str) -> str:
    """A file name for readers that refuse what is not Unicode: � stands for each byte that is not UTF-8."""
    return _SURROGATE.sub("\ufffd", name)
