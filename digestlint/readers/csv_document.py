"""What a table of cells reads as: its columns' roles, and the blocks and items of its records."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.api import BlockKind, Document, Item, Source, regex
from digestlint.readers.csv_cells import Cell, Grid, grid, rows
from digestlint.readers.plain import PlainReader
from digestlint.readers.prose_values import Name, Role, is_prose, name
from digestlint.readers.value_blocks import ValueBlocks

_LABEL = regex(r"\w[\w .()/#&%|:-]{0,39}")
# With fewer rows of one width a text without a header is rather prose with commas in it.
_LEAST_AGREEMENT = 0.8
_HEADING_LEVEL = 2


def document(source: Source, format: str) -> Document:
    """The document of the cells that are prose; what is no table reads as plain text."""
    text = source.text
    layout = grid(text, "\t" if source.name.lower().endswith(".tsv") else "")
    records = rows(text, layout)
    first = next(records, [])
    columns = _header(text, first)
    if columns is None and not _is_table(layout):
        plain = PlainReader().read(source)
        return Document(source, format, plain.blocks, plain.items)
    values = ValueBlocks(source)
    items: list[Item] = []
    if columns is None:
        _read_row(values, items, first, [])
    for row in records:
        _read_row(values, items, row, columns or [])
    return Document(source, format, values.blocks, items, comments=values.comments, front_matter=values.front_matter)


def _is_table(layout: Grid) -> bool:
    return layout.delimiter != "" and layout.agreement >= _LEAST_AGREEMENT


def _header(text: str, row: Sequence[Cell]) -> list[Role] | None:
    """What the columns hold, by the first row; None where that is a record like the others."""
    labels = [cell.place.cut(text).strip() for cell in row]
    if not labels or not all(_LABEL.fullmatch(label) for label in labels if label):
        return None
    names = [name(label) for label in labels]
    known = any(one.role is not Role.UNKNOWN for one in names)
    if not known and (len(labels) < 2 or any(" " in label or label.isdecimal() for label in labels)):
        return None
    languages = {one.language for one in names} - {""}
    return [_role(one, languages) for one in names]


def _role(column: Name, languages: set[str]) -> Role:
    """The role of a column; one in another language is never read, where it has a fellow or is plainly prose."""
    if column.is_foreign and (len(languages) > 1 or column.role is not Role.UNKNOWN):
        return Role.NEVER
    return Role.PROSE if column.bare else column.role


def _read_row(values: ValueBlocks, items: list[Item], row: Sequence[Cell], columns: Sequence[Role]) -> None:
    first = len(values.blocks)
    for at, cell in enumerate(row):
        role = columns[at] if at < len(columns) else Role.UNKNOWN
        text = values.text
        if not is_prose(role, cell.place.cut(text)):
            continue
        kind, level = (BlockKind.HEADING, _HEADING_LEVEL) if role is Role.TITLE else (BlockKind.PARAGRAPH, 0)
        values.add(cell.place, cell.changes(text), kind, level=level)
    blocks = [block for block in values.blocks[first:] if block.kind is not BlockKind.METADATA]
    if blocks:
        heading = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
        items.append(Item(heading, tuple(blocks)))
