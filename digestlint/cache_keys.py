"""Keys under which the cache keeps what was found: all that the findings of a file, or of a run, depend on."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from digestlint.config import Config
from digestlint.discover import Target, absolute
from digestlint.settings import FIELDS
from digestlint.syntax import AUTO, OFF
from digestlint.wordlists import WordLists

_SIZE = 16
# Settings that choose files, or what is shown of findings and done with them: they change nothing in the findings.
_AFTERWARDS = frozenset(
    """min_severity min_confidence fail_on include exclude force_exclude per_file_ignores fix unsafe_fixes show_fixes
    output_format max_per_rule cache_dir baseline corpus""".split()
)


class Checked(NamedTuple):
    """A file of a run, the key of its content, and whether others are only compared with it."""

    target: Target
    key: bytes
    beside: bool = False


class Keys:
    """Makes keys for runs with one installation; `fingerprint` is that of the sources (see `installation`).

    `measure`: whether readability is reckoned too. Paths count as they stand to the working directory, so that a cache
    may travel with its folder.
    """

    def __init__(self, fingerprint: str, *, measure: bool) -> None:
        self._base = f"{fingerprint} {measure}".encode()
        self._here = Path.cwd()
        self._words: dict[int, WordLists] = {}
        self._of_config: dict[tuple[int, bool], bytes] = {}
        self._of_folder: dict[tuple[int, str], bytes] = {}

    def of_file(self, target: Target, data: bytes) -> bytes:
        """The key of a file with this content. Raises ConfigError for word lists that can't be read."""
        digest = blake2b(self._folder(target), digest_size=_SIZE)
        digest.update(target.name.encode(errors="surrogateescape") + b"\0")
        digest.update(data)
        return digest.digest()

    def of_run(self, root: Config, files: Iterable[Checked], *more: str) -> bytes:
        """The key of a run over files, in this order; `more` is what else the run depends on."""
        digest = blake2b(b"run" + self._config(root, whole=True) + _digest(*more), digest_size=_SIZE)
        for one in files:
            digest.update(one.key + b"\1" if one.beside else one.key)
            digest.update(self._config(one.target.config, whole=True))
        return digest.digest()

    def _folder(self, target: Target) -> bytes:
        """What the files of a folder have in common: settings, and words that are right there."""
        folder = (id(target.config), os.path.dirname(target.path))
        known = self._of_folder.get(folder)
        if known is None:
            config = target.config
            lists = self._words.setdefault(id(config), WordLists(config))
            words = sorted(lists.of(absolute(target.path, self._here)))
            known = _digest(self._base, self._config(config, whole=False), repr(words))
            self._of_folder[folder] = known
        return known

    def _config(self, config: Config, *, whole: bool) -> bytes:
        key = (id(config), whole)
        known = self._of_config.get(key)
        if known is None:
            passed_over: Sequence[str] | frozenset[str] = () if whole else _AFTERWARDS
            names = [one.name for one in FIELDS.values() if one.name not in passed_over]
            known = self._of_config[key] = _digest(
                repr({name: getattr(config.settings, name) for name in names}),
                repr(
                    [
                        (_relative(layer.folder, self._here), {n: v for n, v in layer.values.items() if n in names})
                        for layer in config.layers
                    ]
                ),
                _pipeline(config.settings.syntax),
            )
        return known


def _pipeline(setting: str) -> str:
    """The files of a pipeline in a folder; those of packages go with their version."""
    folder = Path(setting)
    if setting in (AUTO, OFF) or not folder.is_dir():
        return ""
    states = ((file, file.stat()) for file in sorted(folder.rglob("*")))
    return repr([(str(file), state.st_size, state.st_mtime_ns) for file, state in states])


def _relative(folder: Path, here: Path) -> str:
    try:
        return os.path.relpath(folder, here)
    except ValueError:  # on another drive
        return str(folder)


def _digest(*parts: str | bytes) -> bytes:
    digest = blake2b(digest_size=_SIZE)
    for part in parts:
        data = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.digest()
