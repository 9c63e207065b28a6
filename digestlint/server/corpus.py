"""The digests of the setting `corpus`, with which a document is compared: read one by one while nothing else is to do.

What a comparison finds counts only once all of them are read; until then a document is compared with itself alone.
"""

from __future__ import annotations

import os
from pathlib import Path

from digestlint.cache import Cache
from digestlint.cache_folder import cache_folder, is_wanted
from digestlint.discover import Target
from digestlint.engine import Engine
from digestlint.file_result import FileResult
from digestlint.server.setup import Setup
from digestlint.server.stamps import Stamp, stamp


class Corpus:
    """The other digests of one setup, as they stand on the disk; what earlier runs know of them is not read again."""

    def __init__(self, setup: Setup, folder: Path) -> None:
        self._setup = setup
        self._folder = folder
        self._cache = Cache(cache_folder(setup.root), setup.root) if is_wanted() else None
        if self._cache:
            self._cache.begin(setup.registry)
            self._cache.measuring(False)
        self._engine = Engine(setup.registry, cache=self._cache)
        self._known: dict[Path, tuple[Stamp, FileResult]] = {}
        self._left: list[Target] = []
        self.look_again()

    def is_of(self, setup: Setup) -> bool:
        """Whether it is what documents of this setup are compared with."""
        return setup is self._setup

    def look_again(self) -> None:
        """See which of the digests are new, changed or gone."""
        targets = list(self._setup.discovery().files([str(self._folder)]))
        stamps = {target.path: stamp(target.path) for target in targets}
        self._known = {path: one for path, one in self._known.items() if one[0] == stamps.get(path)}
        self._left = [target for target in targets if target.path not in self._known]

    def read_on(self) -> bool | None:
        """Read one more; True where there are others left, False where it was the last, None where none was left."""
        if not self._left:
            return None
        target = self._left.pop()
        before = stamp(target.path)
        self._known[target.path] = before, self._engine.read_beside(target)
        if not self._left and self._cache:
            self._cache.flush()
        return bool(self._left)

    def beside(self, target: Target) -> list[FileResult]:
        """What to compare a document with; nothing before all of it is read."""
        if self._left:
            return []
        itself = os.path.realpath(target.path)
        return [result for path, (_, result) in self._known.items() if os.path.realpath(path) != itself]

    def close(self) -> None:
        """Let go of what earlier runs have left."""
        if self._cache:
            self._cache.close()
