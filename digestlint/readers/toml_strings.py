"""The strings of TOML with their places, which the standard library's parser does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import Span, regex
from digestlint.readers.decoding import Change

_BREAK = r"(?:\r\n|\r|\n)"
_TOKEN = regex(
    r"#[^\r\n]*+"
    rf'|"""{_BREAK}?+(?P<basic_lines>(?:[^"\\]++|\\.|"(?!""(?!")))*+)"""'
    rf"|'''{_BREAK}?+(?P<lines>(?:[^']++|'(?!''(?!')))*+)'''"
    r'|"(?P<basic>[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*+)"'
    r"|'(?P<plain>[^'\r\n]*+)'"
    rf"|(?P<bare>[A-Za-z0-9_-]++)|(?P<mark>[=\[\]{{}},]|{_BREAK})",
    re.DOTALL,
)
_ESCAPE = regex(rf"\\(?:u([0-9A-Fa-f]{{4}})|U([0-9A-Fa-f]{{8}})|([btnfre\"\\])|[ \t]*{_BREAK}\s*)|(\r\n|\r)")
_CARRIAGE_RETURN = regex(r"\r\n?")
_SIMPLE = dict(zip('btnfre"\\', '\b\t\n\f\r\x1b"\\', strict=True))


def toml_strings(text: str, place: Span) -> Iterator[tuple[str, Span, list[Change]]]:
    """The strings that are values in the TOML at `place`: the last part of the key, the place, and its changes.

    The TOML must be valid. The strings of an array are told by the array's key.
    """
    key = ""
    # The brackets that are open in a value; outside of them, a line end ends the value.
    brackets: list[str] = []
    in_value = False
    for match in _TOKEN.finditer(text, *place):
        kind = match.lastgroup
        if kind is None:
            continue
        if kind == "mark":
            mark = match[0]
            if mark == "=":
                in_value = True
            elif in_value or brackets:
                in_value = _step(mark, brackets, in_value)
        elif not in_value:
            key = match[0].strip("\"'")
        elif kind != "bare":
            inside = Span(*match.span(kind))
            yield key, inside, _changes(text, inside, kind)


def _step(mark: str, brackets: list[str], in_value: bool) -> bool:
    """Follow a mark inside a value; whether a value is still, or again, at hand."""
    if mark in "[{":
        brackets.append(mark)
        return mark == "["
    if mark in "]}":
        if brackets:
            brackets.pop()
        return bool(brackets)
    if mark == ",":
        return brackets[-1:] == ["["]
    return in_value and bool(brackets)


def _changes(text: str, place: Span, kind: str) -> list[Change]:
    if kind == "plain":
        return []
    if kind == "lines":
        return [Change(*match.span(), "\n") for match in _CARRIAGE_RETURN.finditer(text, *place)]
    return [_unescaped(match) for match in _ESCAPE.finditer(text, *place)]


def _unescaped(match: re.Match[str]) -> Change:
    code = match[1] or match[2]
    if code:
        # Valid TOML names no surrogate; a NUL would be no text.
        return Change(*match.span(), chr(int(code, 16)) if int(code, 16) else "\ufffd")
    if match[4]:
        return Change(*match.span(), "\n")
    return Change(*match.span(), _SIMPLE.get(match[3] or "", ""))
