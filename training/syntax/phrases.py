"""Noun phrases of random words with their trees, as subjects and objects of templates.py."""

from __future__ import annotations

import random
from typing import NamedTuple

import words
from trees import Node


class Phrase(NamedTuple):
    """A noun phrase and its number, on which the verb depends."""

    node: Node
    plural: bool


class Phrases:
    """Composes noun phrases; all chance comes from one generator, so that a seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    # --- noun phrases

    def noun(self, form: str, plural: bool = False, determiner: str = "", adjectives: float = 0.4) -> Node:
        """A common noun with its determiner and perhaps an adjective or a compound."""
        node = Node(form, "NOUN", "NNS" if plural else "NN")
        if determiner:
            node.before("det", Node(determiner, "DET", "DT"))
        if self.chance(adjectives):
            node.before("amod", Node(self.rng.choice(words.ADJECTIVES), "ADJ", "JJ"))
        if self.chance(0.1):
            node.before("compound", Node(self.rng.choice(words.MASS), "NOUN", "NN"))
        return node

    def name(self) -> Node:
        return Node(self.rng.choice(words.NAMES), "PROPN", "NNP")

    def person(self) -> Node:
        node = Node(self.rng.choice(words.PEOPLE), "PROPN", "NNP")
        if self.chance(0.4):
            node.before("nmod:desc", Node(self.rng.choice(words.TITLES), "PROPN", "NNP"))
        return node

    def possessed(self, form: str, plural: bool = False) -> Node:
        """`Norway's latest decision`."""
        node = Node(form, "NOUN", "NNS" if plural else "NN")
        node.before("nmod:poss", self.name().after("case", Node("'s", "PART", "POS")))
        if self.chance(0.4):
            node.before("amod", Node(self.rng.choice(words.ADJECTIVES), "ADJ", "JJ"))
        return node

    def prepositional(self, preposition: str, node: Node) -> Node:
        node.left.insert(0, ("case", Node(preposition, "ADP", "IN")))
        return node

    def pair(self) -> Node:
        """`between Norway and Poland`."""
        second = self.name().before("cc", Node("and", "CCONJ", "CC"))
        return self.prepositional("between", self.name()).after("conj", second)

    def event(self) -> Phrase:
        """What a digest comments on: `This move`, `The talks between Oslo and Moscow`, `Norway's decision`."""
        kind, plural = self.rng.random(), self.chance(0.3)
        if kind < 0.08:
            return Phrase(Node("This", "PRON", "DT") if self.chance(0.7) else Node("That", "PRON", "DT"), False)
        form = self.rng.choice(words.EVENT_PLURALS if plural else words.EVENTS)
        if kind < 0.35:
            node = self.possessed(form, plural)
        else:
            node = self.noun(
                form, plural, self.rng.choice(["These", "The"] if plural else ["This", "This", "The", "A"])
            )
        self._complement(node)
        return Phrase(node, plural)

    def _complement(self, node: Node) -> None:
        kind = self.rng.random()
        if kind < 0.14:
            plural = self.noun(self.rng.choice(words.EVENT_PLURALS), plural=True)
            node.after("nmod", self.prepositional("of", plural))
        elif kind < 0.26:
            node.after("nmod", self.prepositional("in", self.name()))
        elif kind < 0.34:
            node.after("nmod", self.pair())
        elif kind < 0.4:
            node.after("nmod", self.prepositional("from", self.name()))

    def abstract(self) -> Node:
        """What commentary sees in it: `the growing tensions between Oslo and Moscow`."""
        kind = self.rng.random()
        if kind < 0.45:
            node = self.noun(self.rng.choice(words.ABSTRACT_PLURALS), True, self.rng.choice(["the", "", "the"]))
        elif kind < 0.75:
            node = self.noun(self.rng.choice(words.ABSTRACT), False, self.rng.choice(["the", "a", "the"]))
        else:
            node = self.possessed(self.rng.choice(words.ABSTRACT))
        kind = self.rng.random()
        if kind < 0.3:
            node.after("nmod", self.prepositional("of", self.noun(self.rng.choice(words.MASS))))
        elif kind < 0.45:
            node.after("nmod", self.pair())
        elif kind < 0.6:
            node.after("nmod", self.prepositional(self.rng.choice(["for", "about", "over"]), self.name()))
        return node
