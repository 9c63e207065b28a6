"""The attributes of an HTML tag, and what they say about how its element is shown."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from digestlint.api import Span, regex

_ATTRIBUTE = regex(r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|((?=[^\s\"'<>])[^\s<>]++)))?+", re.DOTALL)
_TAG_NAME = regex(r"</?[^\s/>]*+")
# Most links, in one go.
_FIRST_HREF = regex(r"<a\s++href=\"([^\"]*+)\"", re.IGNORECASE)
_UNSHOWN_STYLE = regex(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)", re.IGNORECASE)
# What the common style sheets name text that only screen readers get.
_UNSHOWN_CLASSES = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"))


class Value(NamedTuple):
    """An attribute's value: its text with entities decoded, and where it stands, counted from the tag's start."""

    text: str
    start: int
    end: int


_NONE = Value("", 0, 0)


class Target(NamedTuple):
    """The address of a link or an image, with its entities decoded, and where it stands in the source."""

    address: str = ""
    at: Span | None = None


class Attributes(dict[str, Value]):
    """The attributes of an opening tag by their lower-case names, the first where one comes twice."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        name = _TAG_NAME.match(tag)
        for match in _ATTRIBUTE.finditer(tag, name.end() if name else 0):
            group = match.lastindex or 1
            value = html.unescape(match[group]) if group > 1 else ""
            self.setdefault(match[1].lower(), Value(value, *match.span(group)))

    def text(self, name: str) -> str:
        """The value of one attribute; the empty string where it is not given or has none."""
        return self.get(name, _NONE).text

    def words(self, name: str) -> list[str]:
        """The words of an attribute that lists some, such as `class`, in lower case."""
        return self.text(name).lower().split()

    @property
    def hides(self) -> bool:
        """Whether the element is not shown, as far as its own tag says so: style sheets are not read."""
        return (
            "hidden" in self
            or self.text("aria-hidden").lower() == "true"
            or _UNSHOWN_STYLE.search(self.text("style")) is not None
            or not _UNSHOWN_CLASSES.isdisjoint(self.words("class"))
        )


def target(tag: str, start: int) -> Target:
    """The address in the `href` or `src` of a tag that stands at `start` in the source."""
    if first := _FIRST_HREF.match(tag):
        return Target(html.unescape(first[1]), Span(*first.span(1)).shift(start))
    given = Attributes(tag)
    value = given.get("href") or given.get("src")
    return Target(value.text, Span(value.start, value.end).shift(start)) if value and value.text else Target()
