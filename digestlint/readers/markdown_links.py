"""Where in Markdown the address of a link stands: beside its words, or in a definition further on.

The parser tells an address, but not its place. Here that is looked for where the syntax has it, and what is found
counts only if it reads as the address that the parser told.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from functools import cached_property

from digestlint.api import Span, regex

_TITLE = r"(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\))"
_DESTINATION = r"(?:<((?:[^<>\r\n\\]|\\.)*+)>|((?:[^\s\\]|\\.)++))"
_BESIDE = regex(rf"\s*+(?:<((?:[^<>\r\n\\]|\\.)*+)>|(\S*?))(?:\s++{_TITLE})?\s*+\)\Z")
_DEFINITION = regex(
    rf"^[ \t>]*+\[((?:[^\[\]\\\r\n]|\\.)++)\]:[ \t]*+(?:(?:\r\n|\r|\n)[ \t>]*+)?{_DESTINATION}", re.MULTILINE
)
_ESCAPE = regex(r"\\([!-/:-@\[-`{-~])|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# So often may "](" stand inside an address or a title.
_MOST_TRIES = 4


def _reads(spelled: str) -> str:
    """What an address of Markdown reads as."""
    return _ESCAPE.sub(lambda match: match[1] or html.unescape(match[0]), spelled)


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


class Destinations:
    """The places of the addresses in one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def of(self, link: Mapping[str, str], start: int, end: int) -> Span | None:
        """The place of the address of a link or an image, told by the parser as from `start` to `end`."""
        address = link["dest_url"]
        if link["link_type"] in ("Autolink", "Email"):
            return self._checked(Span(start + 1, end - 1), address)
        if link["link_type"] == "Inline":
            return self._beside(start, end, address)
        return self._checked(self._definitions.get(_label(link["id"])), address)

    def _checked(self, place: Span | None, address: str) -> Span | None:
        return place if place is not None and _reads(place.cut(self._text)) == address else None

    def _beside(self, start: int, end: int, address: str) -> Span | None:
        at = end
        for _ in range(_MOST_TRIES):
            at = self._text.rfind("](", start, at)
            if at < 0:
                break
            match = _BESIDE.match(self._text, at + 2, end)
            place = match and self._checked(Span(*match.span(match.lastindex or 0)), address)
            if place:
                return place
        return None

    @cached_property
    def _definitions(self) -> dict[str, Span]:
        """The place of each label's address; of several definitions the first counts."""
        places: dict[str, Span] = {}
        for match in _DEFINITION.finditer(self._text):
            places.setdefault(_label(match[1]), Span(*match.span(match.lastindex or 0)))
        return places
