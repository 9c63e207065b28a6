"""Sentences of our own with gold trees for constructions of digest prose that the treebanks lack.

A parser that has read treebanks alone takes the verb of "This move highlights the risks" for a noun, since there
`highlights` is one as a rule. Each template here composes a Universal Dependencies tree out of word lists, for the
verbal reading and for the nominal one beside it ("the highlights of the match", "turn signals"), so that the model
learns to tell them apart instead of a new habit. No sentence is taken from a corpus: words are combined at random.
"""

from __future__ import annotations

from collections.abc import Callable

import words
from phrases import Phrases
from trees import Node, Row


class Writer(Phrases):
    """Composes sentences of such phrases: a method for each construction."""

    # --- verb phrases

    def predicate(self, plural: bool, verb: str = "") -> Node:
        """A finite verb that agrees with its subject, or a modal and a base form, with an object."""
        verb = verb or self.rng.choice(words.TRANSITIVE)
        if self.chance(0.2):
            node = Node(words.VERBS[verb], "VERB", "VB").before("aux", Node(self.rng.choice(words.MODALS), "AUX", "MD"))
        else:
            node = Node(words.VERBS[verb], "VERB", "VBP") if plural else Node(verb, "VERB", "VBZ")
        if self.chance(0.15):
            node.before("advmod", Node(self.rng.choice(["also", "further", "clearly", "only"]), "ADV", "RB"))
        return node.after("obj", self.abstract())

    def tail(self) -> Node:
        """`, potentially raising questions about X`: a participle behind the clause."""
        node = Node(participle(words.VERBS[self.rng.choice(words.TRANSITIVE)]), "VERB", "VBG")
        node.before("punct", Node(",", "PUNCT", ","))
        if self.chance(0.3):
            node.before("advmod", Node(self.rng.choice(["potentially", "further", "thus"]), "ADV", "RB"))
        return node.after("obj", self.abstract())

    def clause(self) -> Node:
        """Subject, verb and object, with now and then a second verb and a tail."""
        subject, plural = self.event()
        node = self.predicate(plural)
        node.left.insert(0, ("nsubj", subject))
        if self.chance(0.15):
            second = self.predicate(plural)
            node.after("conj", second.before("cc", Node("and", "CCONJ", "CC")) if not second.left else None)
        if self.chance(0.25):
            node.after("advcl", self.tail())
        return node

    def stop(self, node: Node, mark: str = ".") -> Node:
        return node.after("punct", Node(mark, "PUNCT", "."))

    # --- sentences

    def statement(self) -> Node:
        return self.stop(self.clause())

    def labelled(self) -> Node:
        """`Impact: This move highlights ...`, as digests label their slots."""
        label = Node(self.rng.choice(words.LABELS), "NOUN", "NN").after("punct", Node(":", "PUNCT", ":"))
        return self.stop(label.after("parataxis", self.clause()))

    def reported(self) -> Node:
        """`This move highlights ..., Novak said on Monday.`"""
        form = self.rng.choice([speech for speech in words.SPEECH if speech != "told"])
        speech = Node(form, "VERB", words.SPEECH[form]).before("ccomp", self.clause())
        speech.before("punct", Node(",", "PUNCT", ",")).before("nsubj", self.person())
        return self.stop(self._dated(speech))

    def reporting(self) -> Node:
        """`Minister Novak said that this move highlights ...`"""
        form = self.rng.choice([speech for speech in words.SPEECH if speech != "told"])
        clause = lowered(self.clause())
        if self.chance(0.6):
            clause.left.insert(0, ("mark", Node("that", "SCONJ", "IN")))
        speech = Node(form, "VERB", words.SPEECH[form]).before("nsubj", self.person())
        return self.stop(speech.after("ccomp", clause))

    def human(self) -> Node:
        """`Novak highlighted the risks`: a person reports, which is no commentary."""
        verb = self.rng.choice(
            ["highlighted", "underscored", "emphasized", "underlined", "stressed", "raised", "signaled"]
        )
        node = Node(verb, "VERB", "VBD").before("nsubj", self.person()).after("obj", self.abstract())
        return self.stop(self._dated(node))

    def _dated(self, verb: Node) -> Node:
        if self.chance(0.4):
            verb.after("obl", self.prepositional("on", Node(self.rng.choice(words.DAYS), "PROPN", "NNP")))
        return verb

    def according(self) -> Node:
        """`According to Nokia, the deal ...`"""
        source = self.name() if self.chance(0.5) else self.noun(self.rng.choice(["officials", "analysts"]), True)
        according = Node("According", "VERB", "VBG").after("fixed", Node("to", "ADP", "IN"))
        source.left.insert(0, ("case", according))
        clause = lowered(self.clause())
        clause.left.insert(0, ("punct", Node(",", "PUNCT", ",")))
        clause.left.insert(0, ("obl", source))
        return self.stop(clause)

    def inference(self) -> Node:
        """`The report suggests that the deal raises ...`"""
        verb = self.rng.choice(words.CLAUSE_VERBS)
        clause = lowered(self.clause())
        if self.chance(0.6):
            clause.left.insert(0, ("mark", Node("that", "SCONJ", "IN")))
        subject, plural = self.event()
        form = (verb[:-1], "VBP") if plural else (verb, "VBZ")
        return self.stop(Node(form[0], "VERB", form[1]).before("nsubj", subject).after("ccomp", clause))

    def relative(self) -> Node:
        """`Norway announced sanctions, which underscore ...`"""
        plural = self.chance(0.5)
        head = self.noun(
            self.rng.choice(words.EVENT_PLURALS if plural else words.EVENTS), plural, "" if plural else "a"
        )
        clause = self.predicate(plural)
        clause.left.insert(0, ("nsubj", Node("which", "PRON", "WDT")))
        clause.left.insert(0, ("punct", Node(",", "PUNCT", ",")))
        verb = Node(self.rng.choice(["announced", "reported", "faced", "confirmed"]), "VERB", "VBD")
        return self.stop(verb.before("nsubj", self.name()).after("obj", head.after("acl:relcl", clause)))

    def tailed(self) -> Node:
        """`Nokia announced a merger, raising questions about ...`"""
        verb = Node(self.rng.choice(["announced", "cancelled", "signed", "rejected", "delayed"]), "VERB", "VBD")
        verb.before("nsubj", self.name())
        verb.after("obj", self.noun(self.rng.choice(words.EVENTS), False, self.rng.choice(["a", "the"])))
        return self.stop(self._dated(verb).after("advcl", self.tail()))

    def nominal(self) -> Node:
        """`The highlights of the match included ...`: the same forms as nouns."""
        head = self.noun(self.rng.choice(words.NOUNS_LIKE_VERBS), True, self.rng.choice(["The", "These", ""]), 0.2)
        if self.chance(0.5):
            head.left = [pair for pair in head.left if pair[0] != "compound"]
            head.before("compound", Node(self.rng.choice(words.NOUN_COMPOUNDS), "NOUN", "NN"))
        elif self.chance(0.7):
            head.after("nmod", self.prepositional("of", self.noun(self.rng.choice(words.EVENTS), False, "the")))
        capitalise(head)
        verb = Node(self.rng.choice(["included", "failed", "changed", "came", "improved"]), "VERB", "VBD")
        verb.before("nsubj", head)
        if verb.form == "included":
            verb.after("obj", self.noun(self.rng.choice(words.EVENTS), False, "a"))
        else:
            verb.after("obl", self.prepositional("in", self.name()))
        return self.stop(verb)

    def nominal_object(self) -> Node:
        """`Reuters published the highlights of the summit`: nouns behind a verb."""
        head = self.noun(self.rng.choice(words.NOUNS_LIKE_VERBS), True, self.rng.choice(["the", "some", ""]), 0.2)
        if self.chance(0.6):
            head.after("nmod", self.prepositional("from", self.noun(self.rng.choice(words.EVENTS), False, "the")))
        verb = Node(self.rng.choice(["published", "missed", "ignored", "released", "watched"]), "VERB", "VBD")
        return self.stop(self._dated(verb.before("nsubj", self.name()).after("obj", head)))

    def open_question(self) -> Node:
        """`Whether Norway changes the policy remains unclear.`"""
        clause = self.predicate(False)
        clause.left.insert(0, ("nsubj", self.name()))
        clause.left.insert(0, ("mark", Node("Whether", "SCONJ", "IN")))
        node = Node("unclear", "ADJ", "JJ").before("csubj", clause)
        if self.chance(0.5):
            return self.stop(node.before("cop", Node("is", "AUX", "VBZ")))
        verb = Node("remains", "VERB", "VBZ").before("csubj", clause)
        return self.stop(verb.after("xcomp", Node("unclear", "ADJ", "JJ")))


def participle(base: str) -> str:
    """The present participle of a verb of `words.VERBS`."""
    if base in {"set", "put"}:
        return base + base[-1] + "ing"
    return (base[:-1] if base.endswith("e") else base) + "ing"


def _first(node: Node) -> Node:
    while node.left:
        node = node.left[0][1]
    return node


def lowered(node: Node) -> Node:
    """The clause with its first word in small letters, unless that is a name."""
    first = _first(node)
    if first.pos != "PROPN":
        first.form = first.form[0].lower() + first.form[1:]
    return node


def capitalise(node: Node) -> Node:
    """The clause with a capital at its first word."""
    first = _first(node)
    first.form = first.form[0].upper() + first.form[1:]
    return node


def generate(count: int, seed: int) -> list[list[Row]]:
    """`count` sentences; the plain statement, which the treebanks lack most, comes up most."""
    writer = Writer(seed)
    templates: list[tuple[Callable[[], Node], int]] = [
        (writer.statement, 8),
        (writer.labelled, 2),
        (writer.reported, 2),
        (writer.reporting, 2),
        (writer.human, 2),
        (writer.according, 1),
        (writer.inference, 2),
        (writer.relative, 2),
        (writer.tailed, 2),
        (writer.nominal, 3),
        (writer.nominal_object, 2),
        (writer.open_question, 1),
    ]
    kinds, weights = zip(*templates, strict=True)
    return [_articles(capitalise(kind()).rows()) for kind in writer.rng.choices(kinds, weights, k=count)]


def _articles(rows: list[Row]) -> list[Row]:
    """The sentence with `an` where the next word begins with a vowel; `unprecedented` and `ongoing` among them."""
    following = [row.form for row in rows[1:]] + [""]
    return [
        row._replace(form=row.form + "n") if row.form in {"a", "A"} and word[0] in "aeiouAEIOU" else row
        for row, word in zip(rows, following, strict=True)
    ]


if __name__ == "__main__":
    for rows in generate(25, seed=1):
        print("".join(row.form + " " * row.space for row in rows))
