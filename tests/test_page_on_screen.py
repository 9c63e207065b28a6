"""A rule's page on a terminal, and as Markdown everywhere else."""

from __future__ import annotations

import pytest
from support.command import Command

from digestlint.page_on_screen import on_screen

PAGE = """\
# BC003 closing-question

## What it finds
A question, see [the guide](guide.md), whose `words` are nobody's;
the words go on here.

- A first point that takes
  two lines.
- A second.

````markdown
# A heading of the *digest*

⟦What now,
then?⟧
````

````text
example-0.md:3:1: BC003 closing-question warning A question
````
"""
SHOWN = """\
<BC003 closing-question>

<What it finds>
A question, see the guide, whose
<words> are nobody's; the words go on
here.

- A first point that takes two lines.
- A second.

    # A heading of the *digest*

    {What now,>
    {then?>

    -> example-0.md:3:1: BC003
       closing-question warning A
       question
"""


def test_a_page_on_a_terminal() -> None:
    shown = on_screen(PAGE, 38)
    assert shown.replace("\x1b[1;4m", "{").replace("\x1b[1m", "<").replace("\x1b[0m", ">") == SHOWN


def test_prose_is_no_wider_than_one_reads() -> None:
    assert max(map(len, on_screen("word " * 100, 400).splitlines())) <= 100


def test_what_is_piped_stays_markdown(call: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\n## What it finds\n" in call("explain", "BC003").out
    coloured = call("explain", "BC003", "--color", "always").out
    assert "\x1b[1mWhat it finds\x1b[0m\n" in coloured
    assert "⟦" not in coloured and "```" not in coloured
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert call("explain", "BC003").out == coloured
    assert "## What it finds" in call("explain", "BC003", "--color", "never").out
