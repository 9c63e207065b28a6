"""What several rules ask of the document at hand is found once, and forgotten with the document."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from digestlint.document import Document

_T = TypeVar("_T")


def once_per_document(work: Callable[[Document], _T]) -> Callable[[Document], _T]:
    """The same work, done by the first who asks for it of a document."""
    known: WeakKeyDictionary[Document, _T] = WeakKeyDictionary()

    @wraps(work)
    def remembered(document: Document) -> _T:
        try:
            return known[document]
        except KeyError:
            known[document] = found = work(document)
            return found

    return remembered
