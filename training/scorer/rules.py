"""What the rules of the families find by themselves, so that it shows what the scorer adds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from data import Record

from digestlint import plugins
from digestlint.checker import Checker
from digestlint.config import Config
from digestlint.document import Block, BlockKind, Document, Item, PieceKind
from digestlint.settings import Settings
from digestlint.source import Source
from digestlint.text import Span

_SCORED = ("BC020", "SP020")


def found_by_rules(records: Sequence[Record], families: Sequence[str] = ("BC", "SP")) -> list[bool]:
    """For each sentence whether a rule of the families finds a word of it in the default view.

    A rule sees the sentence's paragraph alone. Raises RuntimeError where the rules can't be run.
    """
    checker = Checker(plugins.load(), Config(Settings(select=tuple(families)), Path.cwd(), {}))
    known: dict[str, list[Span]] = {}
    for one in records:
        if one.block not in known:
            document = _alone(one.block)
            checked = checker.check(document)
            if checked.problems or checker.problems:
                raise RuntimeError(str([*checked.problems, *checker.problems][0]))
            lines = document.source.lines
            known[one.block] = [
                Span(
                    lines.line(found.location.row).start + found.location.column - 1,
                    lines.line(found.end_location.row).start + found.end_location.column - 1,
                )
                for found in checked.diagnostics
                if found.code not in _SCORED
            ]
    return [any(span.overlaps(one.sentence) for span in known[one.block]) for one in records]


def _alone(text: str) -> Document:
    """A document of one paragraph."""
    whole = Span(0, len(text))
    block = Block(BlockKind.PARAGRAPH, text, ((PieceKind.LITERAL, *whole, *whole),))
    return Document(Source("sentence.txt", text), "text", [block], [Item(None, (block,))])
