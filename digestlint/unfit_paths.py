"""Settings that choose values by their paths, and chose none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digestlint.report import Unfit


class UnfitPaths:
    """Learns of file after file which paths in the settings fit something in it."""

    def __init__(self) -> None:
        self._fitting: dict[str, dict[str, bool]] = {}

    def add(self, where: str, fitting: Mapping[str, bool]) -> None:
        """Learn of a file which of the paths in its settings, those at `where`, fit something in it."""
        if fitting:
            paths = self._fitting.setdefault(where, {})
            for path, fits in fitting.items():
                paths[path] = paths.get(path, False) or fits

    def __iter__(self) -> Iterator[Unfit]:
        """The paths that fit nothing in any of the files they are for."""
        for where, paths in self._fitting.items():
            unfit = sorted(path for path, fits in paths.items() if not fits)
            if unfit:
                yield Unfit(where, tuple(unfit), len(unfit) == len(paths))
