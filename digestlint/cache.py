"""What earlier runs found, so that what has not changed since is not read again: `.digestlint_cache`.

It holds three things. Of each file its findings and facts; of each run over files that are all known its outcome; and
an outline of what the plugins bring, so that such a run does not even load them.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from digestlint import installation
from digestlint.cache_keys import Checked, Keys
from digestlint.config import Config, ConfigError
from digestlint.diagnostic import Diagnostic
from digestlint.discover import Target
from digestlint.entry_points import EntryPoint, entry_points
from digestlint.facts import Facts
from digestlint.file_result import FileResult
from digestlint.formats import Formats
from digestlint.packing import PackingError, join, pack, split, unpack
from digestlint.plugins import PACKAGE, Plugin, Registry, module_name
from digestlint.readability import Readability
from digestlint.report import Run
from digestlint.source import SourceError, read_bytes
from digestlint.store import Store
from digestlint.suppress import Ignore

# So many files' findings are written at once.
_BATCH = 50


class Outline(NamedTuple):
    """What the plugins bring: the endings of each format, and the plugin that each report comes from."""

    fingerprint: str
    endings: dict[str, tuple[str, ...]]
    reports: dict[str, Plugin]

    @property
    def formats(self) -> Formats:
        """The formats that can be read."""
        return Formats(self.endings)

    def bringing(self, reports: Sequence[str]) -> set[Plugin] | None:
        """The plugins that bring these reports, or None where one is unknown."""
        if not all(name in self.reports for name in reports):
            return None
        return {self.reports[name] for name in reports}


class _Kept(NamedTuple):
    """What is kept of a file; its facts lie behind it, and `numbers` says which of them are whose."""

    foreign: int
    paths: dict[str, bool]
    diagnostics: list[Diagnostic]
    numbers: dict[str, int]
    ignores: list[Ignore]
    found: frozenset[str]
    lines: dict[int, str]
    readability: Readability | None


class Cache:
    """The memory of runs with the plugins and the settings of the working directory."""

    def __init__(self, folder: Path, root: Config) -> None:
        self._store = Store(folder)
        self._pending: dict[bytes, bytes] = {}
        self._disabled = repr(root.settings.disable_plugins)
        entries = entry_points(PACKAGE)
        self._sources = installation.sources(entries, root.plugin_files)
        self._packages = _packages(entries, root.plugin_files)
        try:
            self._stamp = _key("outline", self._disabled, installation.stamp(self._sources))
        except OSError:  # a rule file that is not there: the plugins will say so
            self._stamp = b""
        known = self._get(self._stamp) if self._stamp else None
        self.outline: Outline | None = known[0] if known else None
        self._keys: Keys | None = None

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self._store.folder

    @property
    def trouble(self) -> str:
        """Why the cache can't be used, or not as it should; empty where it can."""
        return self._store.trouble

    def begin(self, registry: Registry) -> None:
        """Take in what the plugins bring, where it is not known yet; nothing is kept of plugins with problems."""
        if self.outline is None and self._stamp and not registry.problems:
            self.outline = Outline(
                f"{installation.contents(self._sources)} {self._disabled}",
                {name: reader.extensions for name, reader in registry.readers.items()},
                {name: registry.origins[report] for name, report in registry.reports.items()},
            )
            self._put(self._stamp, self.outline)

    def measuring(self, measure: bool) -> None:
        """Say whether readability is reckoned too."""
        self._keys = Keys(self.outline.fingerprint, measure=measure) if self.outline else None

    def key(self, target: Target, data: bytes | None = None) -> bytes | None:
        """The key of a file, or of the `data` given in its place; None where it can't be read."""
        if self._keys is None:
            return None
        try:
            return self._keys.of_file(target, read_bytes(target.path) if data is None else data)
        except (ConfigError, SourceError):  # whoever checks the file says so
            return None

    def known(self, keys: Sequence[bytes | None]) -> list[bool]:
        """Which of the files were checked before."""
        found = self._store.known([key for key in keys if key])
        return [key in found for key in keys]

    def fill(self, result: FileResult) -> bool:
        """Fill in what an earlier run found in the file with the result's key, if there is any."""
        if result.key is None:
            return False
        kept, *facts = self._get(result.key) or (self._get(_beside(result.key)) if result.beside else None) or [None]
        if not isinstance(kept, _Kept) or len(facts) < len({*kept.numbers.values()}):
            return False
        result.checked = True
        result.facts = Facts.stored(kept.numbers, facts, self._packages)
        if not result.beside:
            result.foreign, result.paths, result.readability = kept.foreign, kept.paths, kept.readability
            result.diagnostics, result.lines = kept.diagnostics, kept.lines
            result.ignores, result.found = kept.ignores, kept.found
        return True

    def keep(self, result: FileResult) -> None:
        """Keep what was found in a file."""
        if result.key is None:
            return
        try:
            numbers, parts = result.facts.stowed()
        except PackingError:  # a guest's facts may be anything
            return
        kept = _Kept(
            result.foreign,
            dict(result.paths),
            result.diagnostics,
            numbers,
            result.ignores,
            result.found,
            result.lines,
            result.readability,
        )
        self._put(_beside(result.key) if result.beside else result.key, kept, *parts)

    def run(self, root: Config, files: Sequence[Checked], more: Sequence[str]) -> Run | None:
        """The outcome of an earlier run over the same files; `more` is what else it depends on."""
        key = self._keys.of_run(root, files, *more) if self._keys else None
        (kept,) = (self._get(key) if key else None) or [None]
        if key is None or not isinstance(kept, Run):
            return None
        self._store.use_with(key, (one.key for one in files))
        return kept

    def keep_run(self, root: Config, files: Sequence[Checked], more: Sequence[str], run: Run) -> None:
        """Keep the outcome of a run; one with problems must be told them again."""
        if self._keys and not run.problems:
            self._put(self._keys.of_run(root, files, *more), run._replace(documents={}))

    def flush(self) -> None:
        """Write what is still to be kept."""
        self._store.put(self._pending)
        self._pending = {}

    def release(self) -> None:
        """Write what is still to be kept, and let go of the file, before this process is copied."""
        self.flush()
        self._store.release()

    def close(self) -> None:
        """Write what is still to be kept, and end."""
        self.flush()
        self._store.close()

    def _get(self, key: bytes) -> list[Any] | None:
        """An entry: a value, and the parts that were kept with it, which are still packed."""
        data = self._store.get(key)
        try:
            first, *rest = split(data or b"")
            return [unpack(first, self._packages), *rest]
        except PackingError:  # damaged: the file is checked again, and what is found replaces the entry
            return None

    def _put(self, key: bytes, value: Any, *parts: bytes) -> None:
        try:
            self._pending[key] = join([pack(value), *parts])
        except PackingError:
            return
        if len(self._pending) >= _BATCH:
            self.flush()


def _beside(key: bytes) -> bytes:
    """The key of the facts alone of a file that others were compared with."""
    return _key("beside", key.hex())


def _packages(entries: Sequence[EntryPoint], files: Sequence[Path]) -> frozenset[str]:
    return frozenset((*(one.value.partition(".")[0].partition(":")[0] for one in entries), *map(module_name, files)))


def _key(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(), digest_size=16).digest()
