"""Whether a text is HTML, and which encoding it declares, told from its beginning."""

from __future__ import annotations

import codecs
import re

from digestlint.api import regex

_OPENING = regex(
    r"\s*+(?:<\?xml[^<>]*+>\s*+)?+(?:<!--(?:[^-]++|-(?!->))*+-->\s*+)*+<(?:!doctype\s++html|html|head|body)(?=[\s>/])",
    re.IGNORECASE,
)
_STRUCTURE = regex(
    r"</?(?:address|article|aside|blockquote|body|div|dl|dt|dd|figure|figcaption|footer|h[1-6]|header|html|li|main|nav|ol"
    r"|p|section|table|tbody|td|th|thead|tr|ul)(?=[\s>/])",
    re.IGNORECASE,
)
_STARTS_WITH_TAG = regex(r"\s*+(?:<!--(?:[^-]++|-(?!->))*+-->\s*+)*+<[A-Za-z][A-Za-z0-9]*+[^<>]*+>")
_MARKDOWN_LINE = regex(
    r"^(?:#{1,6}[ \t]+\S|[-*+][ \t]+\S|>[ \t]|\d{1,3}[.)][ \t]+\S|```|\|.+\|[ \t]*$|---+[ \t]*$)", re.MULTILINE
)
# So much is looked at, in code points.
_HEAD = 60_000
_FEWEST_TAGS = 8
_FEWEST_TAGS_OF_MARKDOWN_LINE = 10

_META = regex(rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]+)", re.IGNORECASE)
_XML = regex(rb"\s*<\?xml\s[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._:-]+)", re.IGNORECASE)
_COMMENT = regex(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_LOOKED_AT = 1024
# As browsers do: pages that say Latin-1 are written in its superset, and one that can be read so far is no UTF-16.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gbk",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_KNOWN = regex(
    r"utf-8|utf-16(?:-[lb]e)?|ascii|iso8859-\d+|cp(?:125\d|866|874|932|949)|koi8-[ru]|mac-(?:roman|cyrillic)|gbk|gb2312"
    r"|gb18030|big5(?:hkscs)?|euc_jp|euc_kr|shift_jis|iso2022_jp|tis-620"
)


def looks_like_html(text: str) -> bool:
    """Whether the text begins as a page does, or begins with a tag and is full of those of a page's structure.

    Markdown with some HTML inside is none: it has lines that only Markdown has.
    """
    if _OPENING.match(text):
        return True
    if not _STARTS_WITH_TAG.match(text):
        return False
    head = text[:_HEAD]
    tags = sum(1 for _ in _STRUCTURE.finditer(head))
    marked = sum(1 for _ in _MARKDOWN_LINE.finditer(head))
    return tags >= _FEWEST_TAGS and tags >= marked * _FEWEST_TAGS_OF_MARKDOWN_LINE


def declared_encoding(head: bytes) -> str | None:
    """The encoding, by Python's name, that a page declares in its first 1024 bytes, if Python and browsers know it."""
    head = head[:_LOOKED_AT]
    match = _XML.match(head) or _META.search(_COMMENT.sub(b"", head))
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    return _READ_AS.get(name, name) if _KNOWN.fullmatch(name) else None
