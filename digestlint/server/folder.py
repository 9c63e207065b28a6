"""What a checker does: it finds the faults of documents by the settings of its folder, or by the last good ones."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from digestlint.config import COMMAND_LINE, ConfigError
from digestlint.discover import Target
from digestlint.ignore_comments import takes_comments
from digestlint.report import Problem
from digestlint.server.corpus import Corpus
from digestlint.server.messages import Checked, Text, Wishes
from digestlint.server.setup import Setup, data_of
from digestlint.timing import Clock

_EDITOR = "the editor's settings"
# Editors show about half as many in a document (Visual Studio Code keeps 1,000), and get stuck on tens of thousands.
_MOST = 2000


class _Chosen(NamedTuple):
    """By what a document is checked: None for what is no digest, or had no good settings yet.

    `problems` say why the settings as they stand can't be used.
    """

    by: tuple[Setup, Target] | None
    problems: tuple[Problem, ...] = ()


class Folder:
    """The documents of one folder, the working directory; `clock` is told how far a check has come.

    Settings that break leave the last good ones in force, for as long as they are broken.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wishes = Wishes()
        self._is_new = True
        self._now: Setup | None = None
        self._good: dict[Path, Setup] = {}
        self._corpus: Corpus | None = None

    def begin(self, wishes: Wishes) -> None:
        """Read the settings anew for the next document."""
        self._wishes = wishes
        self._is_new = True

    def close(self) -> None:
        """Leave what plugins have running."""
        for setup in {id(one): one for one in (self._now, *self._good.values()) if one}.values():
            setup.close()

    def last_good(self, document: Text) -> tuple[Setup, Target] | None:
        """By what a document was last checked, if it is a digest; for any thread."""
        setup = self._good.get(Path(document.path).parent)
        try:
            target = setup.target(document) if setup else None
        except ConfigError:
            return None
        return (setup, target) if setup and target else None

    def _chosen(self, document: Text) -> _Chosen:
        """By what a document is to be checked."""
        folder = Path(document.path).parent
        try:
            setup = self._current(folder)
            target = setup.target(document)
        except ConfigError as error:
            where = _EDITOR if error.where == COMMAND_LINE else error.where
            return _Chosen(self.last_good(document), (Problem(where, str(error)),))
        before, self._good[folder] = self._good.get(folder), setup
        self._leave(before)
        return _Chosen((setup, target) if target else None)

    def _current(self, folder: Path) -> Setup:
        """The settings as they stand. Raises ConfigError."""
        if self._now:
            self._now.watch(folder)
        if self._now is None or self._is_new or self._now.is_stale():
            before, self._now = self._now, Setup(self._wishes, self._clock)
            self._is_new = False
            self._now.watch(folder)
            if self._corpus:
                self._corpus.close()
            self._corpus = Corpus(self._now, self._now.corpus) if self._now.corpus else None
            self._leave(before)
        return self._now

    def _leave(self, setup: Setup | None) -> None:
        """Close what nothing is checked by any longer."""
        if setup and all(setup is not one for one in (self._now, *self._good.values())):
            setup.close()

    def check(self, document: Text) -> Checked:
        """What is found in a document."""
        by, others = self._chosen(document)
        if by is None:
            return Checked(is_digest=False, others=others)
        setup, target = by
        beside = self._corpus.beside(target) if self._corpus and self._corpus.is_of(setup) else []
        result = setup.engine.check_file(target, data_of(document))
        run = setup.engine.run([result, *beside], setup.root)
        problems = dict.fromkeys((*setup.problems, *run.problems))
        found = [one for one in run.diagnostics if one.filename == target.name]
        gravest = sorted(found, key=lambda one: -one.severity)[:_MOST]
        return Checked(
            is_digest=True,
            diagnostics=sorted(gravest, key=lambda one: one.order),
            left_out=len(found) - len(gravest),
            own=tuple(one for one in problems if one.where == target.name),
            others=(*others, *(one for one in problems if one.where != target.name)),
            takes_comments=takes_comments(setup.engine.loader.format_of(target, document.text)),
        )

    def look_again(self) -> None:
        """See which of the digests that others are compared with have changed."""
        if self._corpus:
            self._corpus.look_again()

    def read_on(self) -> bool | None:
        """Read one more of the digests that others are compared with.

        True where there are more, False where that was the last, and None where there was nothing to read.
        """
        return self._corpus.read_on() if self._corpus else None
