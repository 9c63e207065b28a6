"""What holds of every block of every reader."""

from __future__ import annotations

from digestlint.document import Block, PieceKind
from digestlint.source import Source


def check_tiling(source: Source, block: Block) -> None:
    """The block's pieces tile its prose, stand in order in the file, and map both ways."""
    prose_end = source_end = 0
    for piece in block.pieces:
        assert piece.prose.start == prose_end
        assert source_end <= piece.source.start <= piece.source.end <= len(source.text)
        prose_end, source_end = piece.prose.end, piece.source.end
        if piece.kind is PieceKind.LITERAL:
            assert piece.prose.length
            assert piece.prose.cut(block.text) == source.cut(piece.source)
        elif piece.prose.length:
            assert block.to_source(piece.prose) == piece.source
    assert prose_end == len(block.text) > 0
