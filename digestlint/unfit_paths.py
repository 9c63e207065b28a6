"""Settings that choose values by their paths, and chose none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.file_result import FileResult
from digestlint.report import Unfit


def unfit_paths(results: Sequence[FileResult]) -> Iterator[Unfit]:
    """The paths in the settings that fit nothing in any of the files they are for."""
    fitting: dict[str, dict[str, bool]] = {}
    for result in results:
        if result.paths:
            paths = fitting.setdefault(result.target.config.origin("json"), {})
            for path, fits in result.paths.items():
                paths[path] = paths.get(path, False) or fits
    for where, paths in fitting.items():
        unfit = sorted(path for path, fits in paths.items() if not fits)
        if unfit:
            yield Unfit(where, tuple(unfit), len(unfit) == len(paths))
