"""Direct speech and quoted words."""

from __future__ import annotations

import time

import pytest

from digestlint.prose.quotations import quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('She said "we will appeal" and left.', ['"we will appeal"']),
        ("“We will,” he said, “appeal.”", ["“We will,”", "“appeal.”"]),
        ('A "token" offer and a "last" one.', ['"token"', '"last"']),
        ("The «Volkszeitung» and »das Blatt«.", ["«Volkszeitung»", "»das Blatt«"]),
        ("„Nein“, sagte er.", ["„Nein“"]),
        ("A ‘special operation’ began.", ["‘special operation’"]),
        ("The workers’ strike of the ‘90s didn’t end, rock ’n’ roll did.", []),
        ("He said ‘no’; the unions’ leaders said ‘yes’.", ["‘no’", "‘yes’"]),
        ("“She called it ‘odd’ twice.”", ["“She called it ‘odd’ twice.”"]),
        ('A 6" pipe and a man of 5\'10" or 6\'1".', []),
        ('He wrote "in 2024" on it.', ['"in 2024"']),
        ('He said: "We will never', ['"We will never']),
        ("He said: “We will never", ["“We will never"]),
        ('A stray mark" at the end of "this".', ['"this"']),
        ('"Opened, he said. "Again," she said. "Closed."', ['"Opened, he said. "Again,"', '"Closed."']),
        ('Mixed “curly and straight" marks.', ['“curly and straight"']),
        ('("Quoted in brackets.")', ['"Quoted in brackets."']),
        ('**"Bold words"** and *"more"*', ['"Bold words"', '"more"']),
        ("A closing ” alone and ’ too.", []),
        ("", []),
        ('"', ['"']),
    ],
)
def test_finds(text: str, quoted: list[str]) -> None:
    assert [span.cut(text) for span in quotations(text)] == quoted


@pytest.mark.parametrize("unit", ['"', "“", "‘a ", 'a" "', "’", "«»", "word "])
def test_time_grows_with_the_length(unit: str) -> None:
    assert cost(unit, 8) < 40 * cost(unit, 1)


def cost(unit: str, times: int) -> float:
    text = unit * (times * 20_000 // len(unit))
    start = time.process_time()
    quotations(text)
    return time.process_time() - start + 0.001
