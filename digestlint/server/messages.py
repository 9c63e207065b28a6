"""What the process of the editor and a checker say to each other, and how it gets through a pipe."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO, NamedTuple

from digestlint.diagnostic import Diagnostic, Edit
from digestlint.report import Problem

LENGTH = struct.Struct(">Q")
"""What stands before each message: the number of its bytes."""


class Wishes(NamedTuple):
    """What holds in a folder beside its settings: `config` and `isolated` of the command line, `values` by field name.

    The editor's settings are the values; they are to the folder's what options of the command line are.
    """

    config: tuple[str, ...] = ()
    isolated: bool = False
    values: tuple[tuple[str, Any], ...] = ()


class Text(NamedTuple):
    """A document: its path (of one that was never saved, the path that it might have), and its text.

    `is_file`: it has a place in the folder, so that what the settings exclude is left alone.
    """

    path: str
    text: str
    is_file: bool = True


class Begin(NamedTuple):
    """Take the settings anew, as files say and the editor wishes."""

    wishes: Wishes


class Check(NamedTuple):
    """Check a document; the answer is `Checked`, or None where the check was called off."""

    document: Text


class LookAgain(NamedTuple):
    """Files have changed: see whether they are among the digests with which others are compared."""


class CallOff(NamedTuple):
    """Nobody wants the outcome of the check with this number any longer."""

    number: int


class Page(NamedTuple):
    """Tell the page of a rule as it holds for a document; the answer is Markdown."""

    path: str
    code: str


class IgnoreHere(NamedTuple):
    """Put a comment into a document that ignores a finding, or with `whole` all of its rule in the file.

    The answer is `Edits`, or a `Refusal`.
    """

    document: Text
    finding: Diagnostic
    reason: str
    whole: bool = False


class IgnoreInSettings(NamedTuple):
    """Ignore a rule in a document by the settings; the answer is `Edits`, or a `Refusal`.

    `texts` are the files of settings that the editor has open, by path, as they stand there.
    """

    path: str
    code: str
    reason: str
    texts: Mapping[str, str]


class FixAll(NamedTuple):
    """Apply all safe fixes, pass after pass; the answer is `Edits`, or a `Refusal`."""

    document: Text


class Checked(NamedTuple):
    """What was found in a document, and what could not be done: `own` problems are of the document, `others` are not.

    `is_digest`: it was checked, or could not be; else settings or its name say that it is to be left alone.
    `takes_comments`: its format has comments, in which ignores can stand. `left_out` counts the findings beyond the
    gravest, which are too many to be told.
    """

    is_digest: bool
    diagnostics: list[Diagnostic] = []
    own: tuple[Problem, ...] = ()
    others: tuple[Problem, ...] = ()
    takes_comments: bool = False
    left_out: int = 0


class Edits(NamedTuple):
    """Edits in order: of the document in question, or of the file `path`; `is_new`: it has to be made first."""

    edits: tuple[Edit, ...]
    path: str = ""
    is_new: bool = False


class Refusal(NamedTuple):
    """Why something can't be done, in a line."""

    reason: str


class Failed(NamedTuple):
    """An exception in a checker, in a line."""

    reason: str


class CorpusRead(NamedTuple):
    """The other digests are read: what was checked without them is to be checked again."""


def framed(number: int, message: object) -> bytes:
    """A message with its number as bytes for a pipe. An answer has the number of its question, other messages 0."""
    body = pickle.dumps((number, message), pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(body)) + body


def received(stream: BinaryIO) -> tuple[int, Any] | None:
    """The next message of a pipe with its number; None at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    body = stream.read(length)
    return unframed(body) if len(body) == length else None


def unframed(body: bytes) -> tuple[int, Any]:
    """A message with its number, from the bytes behind the length. Both ends of the pipe are this program."""
    number, message = pickle.loads(body)
    return number, message
