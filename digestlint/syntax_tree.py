"""A parsed sentence as plain data: its words, their parts of speech and what depends on what.

Trees come from different pipelines, and these label relations by different schemes: Universal Dependencies
(`obj`, `nsubj:pass`, `acl:relcl`) and the older one of OntoNotes and ClearNLP (`dobj`, `nsubjpass`, `relcl`). A word
keeps its pipeline's label in `relation`; `role` brings both schemes to one set of names, and the helpers of `Tree` go
by the role alone. All offsets are code points of the sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from digestlint.regexes import regex
from digestlint.text import Span

# What the relations of OntoNotes pipelines are called in Universal Dependencies, as far as the helpers need it.
_ROLES = {
    "dobj": "obj",
    "dative": "iobj",
    "pobj": "obl",
    "npadvmod": "obl",
    "oprd": "xcomp",
    "acomp": "xcomp",
    "attr": "xcomp",
    "nsubjpass": "nsubj",
    "csubjpass": "csubj",
    "auxpass": "aux",
    "relcl": "acl",
    "poss": "nmod",
    "nn": "compound",
    "neg": "advmod",
}
_SUBJECTS = frozenset({"nsubj", "csubj"})
_OBJECTS = frozenset({"obj", "iobj"})
# From a predicate by one of these to the verb whose clause it completes.
_COMPLEMENTS = frozenset({"ccomp", "csubj"})
# By these a clause without a subject of its own borrows that of the clause that it hangs on.
_BORROWING = frozenset({"conj", "xcomp", "advcl"})
# What parts a report from a thought of the writer's.
_BREAK = regex(r"[:;—–]| - ")
_RELATIVES = frozenset({"which", "that", "who"})


class Word(NamedTuple):
    """A word of a sentence.

    `place` is its index in `Tree.words`; `start` and `end` are code points of the sentence. `tag` is the Penn Treebank
    tag (`VBZ`, `NNS`) and `pos` the universal one (`VERB`, `NOUN`), either "" where the pipeline gives none. `head` is
    the place of the word that it depends on, its own for a root; `relation` is the pipeline's label in lower case.
    """

    place: int
    text: str
    start: int
    end: int
    tag: str
    pos: str
    head: int
    relation: str

    @property
    def span(self) -> Span:
        """Where the word stands."""
        return Span(self.start, self.end)

    @property
    def role(self) -> str:
        """The relation without its subtype, by its universal name: `nsubj` for `nsubj:pass` and `nsubjpass`."""
        base = self.relation.partition(":")[0]
        return _ROLES.get(base, base)

    @property
    def is_root(self) -> bool:
        """Whether the word depends on no other."""
        return self.head == self.place

    @property
    def is_verb(self) -> bool:
        """Whether the word is a form of a full verb, modal verbs left out."""
        return self.tag.startswith("VB") or (self.pos in ("VERB", "AUX") and self.tag != "MD")

    @property
    def is_noun(self) -> bool:
        """Whether the word is a noun or a name."""
        return self.tag.startswith("NN") or self.pos in ("NOUN", "PROPN")

    @property
    def is_name(self) -> bool:
        """Whether the word is a proper noun."""
        return self.tag.startswith("NNP") or self.pos == "PROPN"

    @property
    def is_passive_subject(self) -> bool:
        """Whether the word is the subject of a passive verb: what is done is done to it."""
        return self.relation in ("nsubj:pass", "nsubjpass", "csubj:pass", "csubjpass")


@dataclass(frozen=True)
class Tree:
    """A sentence and its words in order; falsy where it was not read, for the reason in `unread`.

    The helpers answer in time linear in the length of the sentence at most, whatever the pipeline made of it.
    """

    text: str
    words: tuple[Word, ...] = ()
    unread: str = ""

    def __bool__(self) -> bool:
        return bool(self.words)

    @cached_property
    def _children(self) -> dict[int, tuple[Word, ...]]:
        found: dict[int, list[Word]] = {}
        for word in self.words:
            if not word.is_root:
                found.setdefault(word.head, []).append(word)
        return {head: tuple(words) for head, words in found.items()}

    @property
    def root(self) -> Word | None:
        """The word that the first clause turns on; None in a tree that was not read."""
        return next((word for word in self.words if word.is_root), None)

    def governor(self, word: Word) -> Word | None:
        """The word that `word` depends on; None for a root."""
        return None if word.is_root else self.words[word.head]

    def children(self, word: Word, *roles: str) -> tuple[Word, ...]:
        """What depends on `word`, in order; only in these roles, where some are given."""
        found = self._children.get(word.place, ())
        return tuple(child for child in found if child.role in roles) if roles else found

    def path(self, word: Word) -> Iterator[Word]:
        """The governor of `word`, its governor, and so on up to a root."""
        for _ in self.words:  # no further, even where a pipeline made a circle
            if word.is_root:
                return
            word = self.words[word.head]
            yield word

    def subtree(self, word: Word) -> tuple[Word, ...]:
        """`word` and all that depends on it, in the order of the sentence."""
        found = {word.place}
        todo = [word]
        while todo:
            fresh = [child for child in self.children(todo.pop()) if child.place not in found]
            found.update(child.place for child in fresh)
            todo += fresh
        return tuple(self.words[index] for index in sorted(found))

    def within(self, span: Span) -> tuple[Word, ...]:
        """The words that share at least one code point with `span`."""
        return tuple(word for word in self.words if word.start < span.end and span.start < word.end)

    def at(self, offset: int) -> Word | None:
        """The word that holds the code point at `offset`; None for white space."""
        return next((word for word in self.words if word.start <= offset < word.end), None)

    def head_of(self, span: Span) -> Word | None:
        """The word of `span` on which the others in it hang: the first whose governor stands outside."""
        inside = self.within(span)
        return next((word for word in inside if word.is_root or self.words[word.head] not in inside), None)

    def predicate(self, word: Word) -> Word | None:
        """The verb (or the noun or adjective behind "is") whose clause `word` stands in, itself included."""
        for one in (word, *self.path(word)):
            if one.role not in ("aux", "cop") and (one.is_verb or self.children(one, "cop", "nsubj", "csubj")):
                return one
        return None

    def subject(self, verb: Word) -> Word | None:
        """Who or what does it: the head of the subject of `verb`, or of the clause it borrows one from.

        "X resigned and left", "X began to leave" and "X resigned, leaving a gap" borrow; "the law, which bans"
        has the noun before the pronoun. None where the sentence names nobody.
        """
        if verb.role in ("aux", "cop") and not verb.is_root:
            verb = self.words[verb.head]
        for clause in (verb, *self.path(verb)):
            own = self.children(clause, *_SUBJECTS)
            if own and not (clause.role == "acl" and own[0].text.lower() in _RELATIVES):
                return own[0]
            if clause.role == "acl":
                return self.governor(clause)
            if clause.role not in _BORROWING:
                return None
        return None

    def objects(self, verb: Word) -> tuple[Word, ...]:
        """The heads of the direct and indirect objects of `verb`."""
        return self.children(verb, *_OBJECTS)

    def reporters(self, word: Word) -> Iterator[Word]:
        """The verbs in whose complement or at whose side `word` stands, nearest first: who may answer for it.

        Those above it ("Novak said the move highlights ..."), those put in ("The move, Novak said, highlights ...")
        and those led in by "as". Which of them are verbs of speech is for the caller to tell.
        """
        for clause in (word, *self.path(word)):
            for child in self.children(clause, "parataxis", "advcl"):
                put_in = child.role == "parataxis" or any(
                    mark.text.lower() == "as" for mark in self.children(child, "mark")
                )
                if put_in and child.is_verb and self.children(child, *_SUBJECTS):
                    yield child
            above = self.governor(clause)
            if above is not None and clause.role in _COMPLEMENTS:
                yield above

    def said_by(self, word: Word, verbs: Collection[str]) -> Word | None:
        """Who says the clause that `word` stands in: the subject of one of `verbs` (forms in small letters) before it.

        Stricter than `reporters`: the verb has the clause as its complement, and stands before `word` without a colon,
        a dash or a semicolon between. A participle clause on the way (", suggesting a rift") is the writer's own and
        ends the search. Of 1,290 findings that editors confirm it takes back none (training/syntax/README.md).
        """
        clause = word
        for above in self.path(word):
            if clause.role == "advcl" and clause.tag == "VBG":
                return None
            if clause.role == "ccomp" and above.text.lower() in verbs and above.end <= word.start:
                subject = self.subject(above)
                if subject is not None and not _BREAK.search(self.text, above.end, word.start):
                    return subject
            clause = above
        return None
