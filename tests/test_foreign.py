"""Blocks in other languages are left alone, and their short neighbours with them."""

from digestlint.document import Document
from digestlint.foreign import english_only
from digestlint.readers.plain import PlainReader
from digestlint.source import Source

_ENGLISH = "The council put off the vote on the harbour until the end of May."
_SPANISH = "El concejo aplazó hasta finales de mayo la votación sobre las obras del puerto."


def read(*lines: str) -> Document:
    return english_only(PlainReader().read(Source("digest.txt", "\n".join(lines) + "\n")))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def test_english_is_kept_whole() -> None:
    document = read(_ENGLISH, "Puerto Banús", _ENGLISH)
    assert len(document.blocks) == 3
    assert document.foreign == 0


def test_a_foreign_block_is_left_out_and_counted() -> None:
    document = read(_ENGLISH, _SPANISH, _ENGLISH)
    assert texts(document) == [_ENGLISH, _ENGLISH]
    assert document.foreign == 1
    assert [block.index for block in document.blocks] == [0, 1]
    assert sorted(block.index for item in document.items for block in item.blocks) == [0, 1]


def test_a_name_between_foreign_blocks_goes_with_them() -> None:
    document = read(_ENGLISH, _ENGLISH, _SPANISH, "Ana Ruiz", _SPANISH, "Joe Bell", _ENGLISH)
    assert texts(document) == [_ENGLISH, _ENGLISH, "Joe Bell", _ENGLISH]


def test_short_lines_of_a_foreign_file_go_with_the_text() -> None:
    document = read("Puerto", _SPANISH, _SPANISH, "Ana Ruiz", _ENGLISH)
    assert texts(document) == [_ENGLISH]
    assert document.foreign == 4
