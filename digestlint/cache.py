"""What earlier runs found, so that what has not changed since is not read again: `.digestlint_cache`.

It holds three things. Of each file its findings and facts; of each run over files that are all known its outcome; and
an outline of what the plugins bring, so that such a run does not even load them.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from digestlint import installation
from digestlint.cache_keys import Checked, Keys
from digestlint.cached_runs import Known, entries, known
from digestlint.config import Config, ConfigError
from digestlint.discover import Target
from digestlint.entry_points import EntryPoint, entry_points
from digestlint.facts import Facts
from digestlint.file_result import FileResult
from digestlint.findings import Findings
from digestlint.formats import Formats
from digestlint.packing import PackingError, join, pack, split, unpack
from digestlint.parcels import Parcel
from digestlint.plugins import PACKAGE, Plugin, Registry, module_name
from digestlint.renderings import Output, Recording, Rendering, rendering
from digestlint.report import Run
from digestlint.source import SourceError, read_bytes
from digestlint.store import Store

# So many entries are written at once, or fewer with so many bytes.
_BATCH, _MOST_BYTES = 50, 4_000_000
# Of files that were read ahead so many bytes are held.
_MOST_AHEAD = 16_000_000


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


class _Ahead(NamedTuple):
    """A file that was read to ask for it: its key and, of as many as fit in memory, its content."""

    key: bytes | None
    data: bytes | None


class Cache:
    """The memory of runs with the plugins and the settings of the working directory."""

    def __init__(self, folder: Path, root: Config) -> None:
        self._store = Store(folder)
        self._pending: dict[bytes, bytes] = {}
        self._bytes = 0
        self._ahead: dict[Path, _Ahead] = {}
        self._ahead_bytes = 0
        self._disabled = repr(root.settings.disable_plugins)
        found = entry_points(PACKAGE)
        self._sources = installation.sources(found, root.plugin_files)
        self._packages = _packages(found, root.plugin_files)
        try:
            self._stamp = _key("outline", self._disabled, installation.stamp(self._sources))
        except OSError:  # a rule file that is not there: the plugins will say so
            self._stamp = b""
        self.outline = self._outline()
        self._keys: Keys | None = None
        self.run_key: bytes | None = None
        """The key of the run at hand, once its outcome is known or kept."""

    def _outline(self) -> Outline | None:
        try:
            known = unpack(self._store.get(self._stamp) or b"", self._packages) if self._stamp else None
        except PackingError:
            return None
        return known if isinstance(known, Outline) else None

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self._store.folder

    @property
    def trouble(self) -> str:
        """Why the cache can't be used, or not as it should; empty where it can."""
        return self._store.trouble

    def begin(self, registry: Registry) -> None:
        """Before a run is made, take in what the plugins bring, where that is not known yet.

        Nothing is kept of plugins with problems.
        """
        self.run_key = None
        if self.outline is None and self._stamp and not registry.problems:
            self.outline = Outline(
                f"{installation.contents(self._sources)} {self._disabled}",
                {name: reader.extensions for name, reader in registry.readers.items()},
                {name: registry.origins[report] for name, report in registry.reports.items()},
            )
            self._put(self._stamp, pack(self.outline))

    def measuring(self, measure: bool) -> None:
        """Say whether readability is reckoned too."""
        self._keys = Keys(self.outline.fingerprint, measure=measure) if self.outline else None

    def key(self, target: Target, data: bytes) -> bytes | None:
        """The key of a file with this content; None where there is none."""
        try:
            return self._keys.of_file(target, data) if self._keys else None
        except ConfigError:  # whoever checks the file says so
            return None

    def ahead(self, target: Target) -> bytes | None:
        """The key of a file as it is now; None where it can't be read. It is read and remembered until it is taken."""
        if target.path not in self._ahead:
            try:
                data = read_bytes(target.path)
            except SourceError:  # whoever checks the file says so
                return None
            held = data if self._ahead_bytes + len(data) <= _MOST_AHEAD else None
            self._ahead_bytes += len(held or b"")
            self._ahead[target.path] = _Ahead(self.key(target, data), held)
        return self._ahead[target.path].key

    def taken(self, target: Target) -> tuple[bytes | None, bytes | None]:
        """The key and the content of a file, as far as it was read ahead; from then on neither is remembered."""
        found = self._ahead.pop(target.path, None)
        if found is None:
            return None, None
        self._ahead_bytes -= len(found.data or b"")
        return found

    def known(self, keys: Sequence[bytes | None]) -> list[bool]:
        """Which of the files were checked before."""
        found = self._store.known([key for key in keys if key])
        return [key in found for key in keys]

    def fill(self, result: FileResult) -> bool:
        """Fill in what an earlier run found in the file with the result's key, if there is any."""
        if result.key is None:
            return False
        entry = self._entry(result.key) or (self._entry(_beside(result.key)) if result.beside else [])
        try:
            found, numbers, *facts = entry
            result.facts = Facts.stored(unpack(numbers, self._packages), facts, self._packages)
        except (ValueError, TypeError):  # there is none, or it is damaged
            return False
        result.known(Parcel(found, self._packages))
        return True

    def keep(self, result: FileResult) -> None:
        """Keep what was found in a file."""
        if result.key is None:
            return
        try:
            numbers, parts = result.facts.stowed()
            data = join([result.packed().data, pack(numbers), *parts])
        except PackingError:  # a guest's facts may be anything
            return
        self._put(_beside(result.key) if result.beside else result.key, data)

    def run(self, root: Config, files: Sequence[Checked], more: Sequence[str]) -> Known | None:
        """What is known of an earlier run over the same files; `more` is what else it depends on."""
        key = self._keys.of_run(root, files, *more) if self._keys else None
        found = known(key, self._store.get(key), self._packages) if key else None
        if found:
            self.run_key = key
            self._store.use_with(found.key, (*found.parts, *(one.key for one in files)))
        return found

    def whole(self, run: Known) -> Run | None:
        """A run with its findings; None where they are damaged."""
        return run.whole(self._store.get, self._packages)

    def keep_run(self, root: Config, files: Sequence[Checked], more: Sequence[str], run: Run) -> None:
        """Keep the outcome of a run; one with problems must be told them again."""
        if self._keys and not run.problems and isinstance(run.diagnostics, Findings):
            key = self._keys.of_run(root, files, *more)
            try:
                for part, data in entries(key, run, run.diagnostics):
                    self._put(part, data)
            except PackingError:  # a guest's findings may be anything
                return
            self.run_key = key

    def rendering(self, output: Output, paths: Sequence[str]) -> Rendering | None:
        """What a report has said of the run at hand, which is known."""
        if self.run_key is None or not output.report.is_repeatable:
            return None
        return rendering(self._store.get(output.slot(paths)), output.stamp(self.run_key))

    def keep_rendering(self, output: Output, paths: Sequence[str], recording: Recording, closing: bytes) -> None:
        """Keep what a report has said of the run at hand, if that is kept."""
        entry = (
            recording.entry(output.stamp(self.run_key), closing)
            if self.run_key and output.report.is_repeatable
            else None
        )
        if entry:
            self._put(output.slot(paths), entry)

    def flush(self) -> None:
        """Write what is still to be kept."""
        self._store.put(self._pending)
        self._pending, self._bytes = {}, 0

    def release(self) -> None:
        """Write what is still to be kept, and let go of the file, before this process is copied."""
        self.flush()
        self._store.release()

    def close(self) -> None:
        """Write what is still to be kept, and end."""
        self.flush()
        self._store.close()

    def _entry(self, key: bytes) -> list[bytes]:
        """The parts of an entry, which are still packed; none where it is damaged: it will be replaced."""
        try:
            return split(self._store.get(key) or b"")
        except PackingError:
            return []

    def _put(self, key: bytes, data: bytes) -> None:
        self._pending[key] = data
        self._bytes += len(data)
        if len(self._pending) >= _BATCH or self._bytes >= _MOST_BYTES:
            self.flush()


def _beside(key: bytes) -> bytes:
    """The key of the facts alone of a file that others were compared with."""
    return _key("beside", key.hex())


def _packages(entries: Sequence[EntryPoint], files: Sequence[Path]) -> frozenset[str]:
    return frozenset((*(one.value.partition(".")[0].partition(":")[0] for one in entries), *map(module_name, files)))


def _key(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(), digest_size=16).digest()
