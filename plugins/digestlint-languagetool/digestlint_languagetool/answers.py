"""What LanguageTool says of a document, with places in its blocks; asked for once, whichever rules want it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from digestlint.api import Block, Document, RuleOptions, Span, Unavailable
from digestlint_languagetool.found import Found, checked
from digestlint_languagetool.means import Means, current
from digestlint_languagetool.parts import MOST_BYTES, Batch, TooLong, batches
from digestlint_languagetool.settings import VARIETIES
from digestlint_languagetool.store import Store

if TYPE_CHECKING:
    from digestlint_languagetool.client import Client

# Of what answers are kept as; another number where that changes.
_FORM = 1


class Asked(NamedTuple):
    """How a server is asked: the variety of English, seconds to wait, and LanguageTool's rules to switch on and off."""

    variety: str
    timeout: int
    enable: tuple[str, ...]
    disable: tuple[str, ...]


class Hit(NamedTuple):
    """What LanguageTool finds: the `span` of the prose of `block`, and what it says of it."""

    block: Block
    span: Span
    found: Found


_Known = tuple[Means, Asked, "list[Hit] | Unavailable"]
_SEEN: WeakKeyDictionary[Document, _Known] = WeakKeyDictionary()


def hits(document: Document, given: RuleOptions) -> list[Hit]:
    """What LanguageTool finds in a document under these settings. Raises Unavailable."""
    means, settings = current(), given.settings
    ids = (tuple(sorted(set(settings[key]))) for key in ("enable", "disable"))
    asked = Asked(VARIETIES[given.spelling], settings["timeout"], *ids)
    known = _SEEN.get(document)
    if known is None or known[:2] != (means, asked):
        try:
            known = (means, asked, list(_source(means).hits(document, asked)))
        except Unavailable as error:
            known = (means, asked, error)
        _SEEN[document] = known
    if isinstance(known[2], Unavailable):
        raise known[2]
    return known[2]


class _Source:
    """The answers of one run: those that are kept, and the server for the others."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._store = Store(means.cache, means.identity)
        self._client: Client | None = None
        self._most = MOST_BYTES

    def hits(self, document: Document, asked: Asked) -> Iterator[Hit]:
        """What is found in a document."""
        if self._means.problem:
            raise Unavailable("plugin languagetool", self._means.problem)
        for batch, found in self._answers(document, asked):
            for one in found:
                if place := batch.place(one.start, one.end):
                    yield Hit(*place, one)

    def _answers(self, document: Document, asked: Asked) -> list[tuple[Batch, list[Found]]]:
        while True:
            try:
                return [(batch, self._answer(batch.text, asked)) for batch in batches(document, self._most)]
            except TooLong as error:  # always for less: the client sees to that
                self._most = error.most

    def _answer(self, text: str, asked: Asked) -> list[Found]:
        key = (_FORM, asked.variety, asked.enable, asked.disable, text)
        try:
            return checked(self._store.get(*key), text)
        except (TypeError, ValueError, LookupError):  # nothing is kept, or nothing that makes sense
            pass
        from digestlint_languagetool.client import Client  # loads what talks over the network, which takes 0.2 s

        self._client = self._client or Client(self._means)
        found, release = self._client.ask(text, asked.variety, asked.timeout, asked.enable, asked.disable)
        self._store.put(found, release, *key)
        return found


@lru_cache(maxsize=4)
def _source(means: Means) -> _Source:
    return _Source(means)
