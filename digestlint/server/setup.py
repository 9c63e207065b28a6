"""The settings of a folder as they stand, and all that checks by them."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from digestlint import session, wordlists
from digestlint.cache_folder import is_wanted
from digestlint.config import NAMES, Config, ConfigError, Configs
from digestlint.discover import Discovery, Target, absolute
from digestlint.engine import Engine
from digestlint.plugin_runs import running
from digestlint.plugins import registry_of
from digestlint.report import Problem
from digestlint.server.messages import Text, Wishes
from digestlint.server.stamps import Stamps
from digestlint.sift import Sifter
from digestlint.timing import Clock

# In UTF-8 whatever encoding the settings or the file itself name: the editor has decoded it.
_MARK = b"\xef\xbb\xbf"


class Setup:
    """One reading of the settings in the working directory, with the plugins and an engine. Raises ConfigError.

    `clock` is told how far a check has come.
    """

    def __init__(self, wishes: Wishes, clock: Clock) -> None:
        wordlists.forget()
        self._stamps = Stamps()
        self.watch(Path.cwd())
        self.configs = Configs(wishes.config, isolated=wishes.isolated, overrides=dict(wishes.values))
        self.root = self.configs.root()
        self.registry = registry_of(self.root)
        self._baseline = session.accepted(self.root)
        self.corpus = session.corpus(self.root)
        self.engine = self._engine(clock)
        self.engine.checker(self.root)
        with ExitStack() as stack:
            failed = stack.enter_context(running(self.registry, self.root, remember=is_wanted()))
            self._running = stack.pop_all()
        self.problems: tuple[Problem, ...] = (*self.registry.problems, *failed)
        self._watch_named(self.root)

    @cached_property
    def second_engine(self) -> Engine:
        """Another engine for what is asked while the first one checks."""
        return self._engine(Clock())

    def _engine(self, clock: Clock) -> Engine:
        return Engine(self.registry, clock, sifter=Sifter(baseline=self._baseline))

    def close(self) -> None:
        """Leave what the plugins have running."""
        self._running.close()

    def watch(self, folder: Path) -> None:
        """Mind the settings and word lists that may hold in a folder."""
        names = (*NAMES, wordlists.NAME)
        self._stamps.watch(above / name for above in (folder, *folder.parents) for name in names)

    def is_stale(self) -> bool:
        """Whether a file that was read for it has changed."""
        return self._stamps.have_changed()

    def target(self, document: Text) -> Target | None:
        """The document as something to check; None where it is to be left alone. Raises ConfigError."""
        path = Path(document.path)
        config = self.configs.of_folder(path.parent)
        self._watch_named(config)
        checker = self.engine.checker(config)
        found = self.discovery(force=document.is_file)
        target = found.stdin(document.path)
        for problem in found.problems if document.is_file else ():
            raise ConfigError(problem.where, problem.message)
        if target:
            checker.words_in(absolute(target.path, Path.cwd()))
        return target

    def discovery(self, *, force: bool = False) -> Discovery:
        """What finds files by the settings; with `force` also of those that are named, only what is to be checked."""
        readable = self.engine.loader.formats.is_readable
        baseline = session.baseline_file(self.root)
        return Discovery(self.configs, readable, force_exclude=force, baseline=baseline)

    def _watch_named(self, config: Config) -> None:
        """Mind the files that a configuration names."""
        words = [folder / name for folder, names in config.given("word_files") for name in names]
        baseline = session.baseline_file(self.root)
        self._stamps.watch([*words, *config.plugin_files, *([baseline] if baseline else [])])


def data_of(document: Text) -> bytes:
    """The text as a file would hold it."""
    return _MARK + document.text.encode("utf-8", "replace")


def text_of(data: bytes) -> str:
    """The text that bytes of `data_of` hold, whatever fixes have made of them."""
    return data.removeprefix(_MARK).decode("utf-8")
