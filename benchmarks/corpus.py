"""Digests for measuring, made of the paragraphs of our own digests: always the same ones for the same numbers.

No two files are alike: names and figures differ from file to file, as they do from day to day.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "digests"
VOICES = Path(__file__).resolve().parent / "voices"
_PARTS = "Al Bar Cor Den El Fen Gor Hal Is Jor Kel Lan Mor Nor Ol Per Quin Ros Sal Tar Ul Ver Wal Yor Zan".split()
_ENDS = "a and burg by dale en feld holm ic ing ley mar mouth o ov port sk stad ton us vik wick worth".split()
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_NUMBER = re.compile(r"\b\d{1,3}\b")


def paragraphs() -> list[str]:
    """The paragraphs of the examples and of the labelled digests that are Markdown or plain text."""
    digests = (*EXAMPLES.iterdir(), *VOICES.glob("*/*"))
    files = sorted(file for file in digests if file.suffix in (".md", ".txt"))
    texts = (file.read_text(encoding="utf-8") for file in files)
    return [part.strip() for text in texts for part in re.split(r"\n\s*\n", text) if len(part) > 60]


def make(folder: Path, count: int, size: int) -> int:
    """Write `count` Markdown files of about `size` bytes; returns how many bytes they have together."""
    folder.mkdir(parents=True, exist_ok=True)
    stock = paragraphs()
    written = 0
    for number in range(count):
        data = digest(random.Random(number), stock, size).encode()
        (folder / f"digest-{number:06}.md").write_bytes(data)
        written += len(data)
    return written


def digest(chance: random.Random, stock: list[str], size: int) -> str:
    """One digest: paragraphs by chance, with names and figures of its own."""
    names: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        # Half of the names stay, as the world's do.
        other = chance.choice(_PARTS) + chance.choice(_ENDS) if chance.random() < 0.5 else match[0]
        return names.setdefault(match[0], other)

    parts: list[str] = []
    length = 0
    while length < size:
        part = _NUMBER.sub(lambda match: str(chance.randint(1, 999)), _NAME.sub(renamed, chance.choice(stock)))
        parts.append(part)
        length += len(part.encode()) + 2
    return "\n\n".join(parts) + "\n"
