"""The format for comments: within a comment's size, and the same page as the step summary otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pyromark

from digestlint.api import Position, Run, Screen
from digestlint.reports.markdown import Markdown

MAX_COMMENT = 65_536


def test_it_is_a_page(call: Callable[..., Any], files) -> None:
    files({"a.md": "He went to the the quay.\n", "b.md": "All is well.\n"})
    said = call("check", "--select", "TY003", "--output-format", "markdown")
    assert said.out.startswith("### digestlint: 1 finding in 1 of 2 files (1 error)\n")
    assert "| a.md&#58;\u200b1&#58;\u200b12 | **error** | TY003 doubled-word |" in said.out
    assert call("check", "b.md", "--output-format", "markdown").out == "### digestlint: all clean, 1 file checked\n"


def test_a_comment_takes_it_and_it_says_what_is_missing(hostile_run: Run) -> None:
    one = hostile_run.diagnostics[0]
    run = Run(tuple(one._replace(location=Position(row, 1)) for row in range(1, 5000)), 1)
    text = Markdown().render(run, Screen())
    assert MAX_COMMENT * 0.8 < len(text.encode()) < MAX_COMMENT
    assert text.endswith("findings more did not fit on this page.\n")


def test_nothing_breaks_out(assert_inert, hostile_run: Run) -> None:
    text = Markdown().render(hostile_run, Screen())
    assert_inert(text)
    options = pyromark.Options
    page = pyromark.html(text, options=options.ENABLE_TABLES | options.ENABLE_GFM | options.ENABLE_STRIKETHROUGH)
    tags = set(re.findall(r"</?([a-z0-9]+)", page))
    assert tags <= {"h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td"}
    rows = re.findall("<tr>(.*?)</tr>", page, re.DOTALL)[-len(hostile_run.diagnostics) :]
    assert [row.count("<td") for row in rows] == [4] * len(rows)
