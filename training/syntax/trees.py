"""Sentences with dependency trees, in the form in which CoNLL-U and the template generator hand them to the trainer."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple


class Row(NamedTuple):
    """A word of a sentence: `head` is the index of its governor (its own for the root), `space` whether one follows."""

    form: str
    pos: str
    tag: str
    head: int
    relation: str
    space: bool


@dataclass(slots=True)
class Node:
    """A word with its dependants on either side, from which a template grows its tree: always projective."""

    form: str
    pos: str
    tag: str
    left: list[tuple[str, Node]] = field(default_factory=list)
    right: list[tuple[str, Node]] = field(default_factory=list)

    def before(self, relation: str, node: Node | None) -> Node:
        """Hang a dependant in front of this word, nearest last; None hangs nothing."""
        if node is not None:
            self.left.append((relation, node))
        return self

    def after(self, relation: str, node: Node | None) -> Node:
        """Hang a dependant behind this word, furthest last; None hangs nothing."""
        if node is not None:
            self.right.append((relation, node))
        return self

    def rows(self) -> list[Row]:
        """The tree under this word as a sentence, spaced as English is printed."""
        order: list[tuple[Node, Node, str]] = []
        self._collect(self, "root", order)
        place = {id(node): index for index, (node, _, _) in enumerate(order)}
        following = [node.form for node, _, _ in order[1:]] + [""]
        return [
            Row(node.form, node.pos, node.tag, place[id(head)], relation, _spaced(node.form, after))
            for (node, head, relation), after in zip(order, following, strict=True)
        ]

    def _collect(self, head: Node, relation: str, order: list[tuple[Node, Node, str]]) -> None:
        for name, child in self.left:
            child._collect(self, name, order)
        order.append((self, head, relation))
        for name, child in self.right:
            child._collect(self, name, order)


def _spaced(form: str, following: str) -> bool:
    return following not in {"'s", "’s", "'", ",", ".", "?", ":", ";", "”", "", "n't"} and form != "“"


def read_conllu(path: Path) -> Iterator[list[Row]]:
    """The sentences of a CoNLL-U file, `.conllu` or `.conllu.xz`, without empty nodes and enhanced relations.

    The words of a multiword token (`don't` over `do` and `n't`) are written together where they spell it, as a
    tokeniser finds them in running text: the columns themselves give each of them a space.
    """
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for block in _blocks(lines):
            yield _sentence(block)


def _blocks(lines: Iterable[str]) -> Iterator[list[list[str]]]:
    block: list[list[str]] = []
    for line in lines:
        line = line.rstrip("\r\n")
        if line and not line.startswith("#"):
            block.append(line.split("\t"))
        elif not line and block:
            yield block
            block = []
    if block:
        yield block


def _sentence(block: list[list[str]]) -> list[Row]:
    words = [columns for columns in block if columns[0].isdigit()]
    glued: set[int] = set()
    for columns in block:
        first, dash, last = columns[0].partition("-")
        if dash and "".join(word[1] for word in words[int(first) - 1 : int(last)]) == columns[1]:
            glued.update(range(int(first), int(last)))
            if "SpaceAfter=No" in columns[9]:
                glued.add(int(last))
    return [
        Row(
            form=columns[1],
            pos=columns[3],
            tag=columns[4],
            head=int(columns[6]) - 1 if columns[6] != "0" else int(columns[0]) - 1,
            relation=columns[7],
            space=int(columns[0]) not in glued and "SpaceAfter=No" not in columns[9],
        )
        for columns in words
    ]


def to_doc(vocab: Any, rows: list[Row]) -> Any:
    """The sentence as a spaCy Doc: `tag_` XPOS, `pos_` UPOS, `dep_` the UD relation and ROOT."""
    from spacy.tokens import Doc

    return Doc(
        vocab,
        words=[row.form for row in rows],
        spaces=[row.space for row in rows],
        tags=[row.tag for row in rows],
        pos=[row.pos for row in rows],
        heads=[row.head for row in rows],
        deps=["ROOT" if row.relation == "root" else row.relation for row in rows],
    )


def typographic(rows: list[Row]) -> list[Row]:
    """The same sentence with curly quotation marks and apostrophes and a long dash, as web pages print it."""
    result = []
    for row in rows:
        form = row.form.replace("'", "’").replace("--", "—")
        if row.tag in {"``", "''"}:
            double = row.form not in {"'", "`"}
            form = {"``": "“" if double else "‘", "''": "”" if double else "’"}[row.tag]
        result.append(Row(form, row.pos, row.tag, row.head, row.relation, row.space))
    return result
