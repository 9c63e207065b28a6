"""Settings as TOML with every other setting beside them, as a comment with its meaning and its default."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from digestlint.configuration import toml_value
from digestlint.init.proposal import Proposal
from digestlint.settings import FIELDS, schema

_WIDTH = 100
_HEAD = """\
Settings of digestlint, proposed by `digestlint init`; docs/configuration.md says more of each.
Lines such as `#fail-on = "warning"` show a default: take the # away and change the value.
`digestlint config` shows what holds, and where it comes from.
"""


def text(proposals: Sequence[Proposal], table: str = "") -> str:
    """The settings as TOML, below `table` where they share a file with others, as in ``tool.digestlint``."""
    given = {proposal.key: proposal for proposal in proposals}
    settings = schema()["properties"]
    # Behind the head of a table every key is the table's, so that the tables come last.
    plain = [key for key, setting in settings.items() if setting["type"] != "object"]
    tables = [key for key, setting in settings.items() if setting["type"] == "object"]
    lines = [*_comment(_HEAD)]
    if table:
        lines += [f"[{table}]"]
    for key in (*plain, *tables):
        lines += ["", *_setting(key, settings[key], given.get(key), table)]
    return "\n".join(lines) + "\n"


def _setting(key: str, setting: dict[str, Any], proposal: Proposal | None, table: str) -> Iterator[str]:
    yield from _comment(FIELDS[key].metadata["help"])
    if choices := setting.get("enum"):
        yield from _comment(f"One of: {', '.join(choices)}.")
    if proposal:
        yield from _comment(f"Seen here: {proposal.reason}")
    off = "" if proposal and proposal.holds else "#"
    value = proposal.value if proposal else setting["default"]
    if setting["type"] != "object":
        yield from _value(off, key, value)
        return
    yield f"{off}[{table}.{key}]" if table else f"{off}[{key}]"
    for inner, one in value.items():
        yield from _value(off, inner if inner.isidentifier() else toml_value(inner), one)


def _value(off: str, key: str, value: Any) -> Iterator[str]:
    line = f"{off}{key} = {toml_value(value)}"
    if len(line) <= _WIDTH or not isinstance(value, tuple):
        yield line
        return
    yield f"{off}{key} = ["
    yield from (f"{off}  {toml_value(one)}," for one in value)
    yield f"{off}]"


def _comment(text: str) -> Iterator[str]:
    for paragraph in text.splitlines():
        for line in textwrap.wrap(paragraph, _WIDTH - 2, break_long_words=False, break_on_hyphens=False):
            yield f"# {line}"
