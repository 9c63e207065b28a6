"""Direct speech and quoted words."""

from __future__ import annotations

from collections.abc import Callable

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
        ("((Lena Ort)) We saw “it” coming.", ["((Lena Ort)) We saw “it” coming."]),
        ("((see below)", []),
        ("The dam ((Tarsk)) broke.", []),
        ("Ort said the dam 'did not hold' and that he knew 'by noon.'", ["'did not hold'", "'by noon.'"]),
        ("It's the workers' plan of the '90s, isn't it?", []),
        ("She said 'we don't know, but' nothing more.", ["'we don't know, but'"]),
        ("A straight 'mark left open, and “another 'one' inside”.", ["“another 'one' inside”"]),
        ("", []),
        ('"', ['"']),
    ],
)
def test_finds(text: str, quoted: list[str]) -> None:
    assert [span.cut(text) for span in quotations(text)] == quoted


@pytest.mark.parametrize("unit", ['"', "“", "‘a ", 'a" "', "’", "«»", "word "])
def test_the_work_grows_with_the_length(unit: str, steps: Callable[..., int]) -> None:
    assert steps(lambda: quotations(unit * 4_000)) < 16 * steps(lambda: quotations(unit * 500))
