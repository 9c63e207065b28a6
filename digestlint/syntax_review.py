"""What rules make of their findings once the sentences are parsed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Protocol

from digestlint.document import Block
from digestlint.locate import Found
from digestlint.rule import Rule
from digestlint.syntax import Parser
from digestlint.syntax_tree import Tree
from digestlint.text import Span


class _Guard(Protocol):
    def __call__(self, rule: Rule, work: Callable[[], Iterable[Found]]) -> list[Found]: ...


def reviewed(found: Sequence[Found], parser: Parser, guard: _Guard) -> list[Found]:
    """The findings in order, those of rules that want syntax as the trees of their sentences leave them.

    All sentences of a document are parsed in one go; a document without such findings costs nothing, and a finding
    whose sentence was not read stays as it is. `guard` runs the rules' own code.
    """
    sentences = {number: sentence for number, one in enumerate(found) if (sentence := _sentence(one)) is not None}
    if not sentences or not parser.active:
        return list(found)
    texts = [sentence.cut(_block(found[number]).text) for number, sentence in sentences.items()]
    trees = dict(zip(sentences, parser.parse(texts), strict=True))
    kept: list[Found] = []
    for number, one in enumerate(found):
        tree = trees.get(number)
        kept += guard(one.rule, partial(_review, one, tree, sentences[number])) if tree else [one]
    return kept


def _review(one: Found, tree: Tree, sentence: Span) -> Iterator[Found]:
    trigger = one.match.trigger or one.match.span
    match = one.rule.review(one.match, tree, trigger.shift(-sentence.start))
    if match is not None:
        yield Found(one.rule, match, match.block.to_source(match.span) if match.block else match.span)


def _sentence(one: Found) -> Span | None:
    """The sentence in which a finding's trigger begins; None where its rule wants no tree or names no block."""
    if not one.rule.needs_syntax or one.match.block is None:
        return None
    at = (one.match.trigger or one.match.span).start
    sentences = one.match.block.sentences
    number = bisect_right(sentences, at, key=lambda sentence: sentence.start) - 1
    return sentences[number] if number >= 0 and at < sentences[number].end else None


def _block(one: Found) -> Block:
    assert one.match.block is not None  # _sentence said so
    return one.match.block
