"""Words that are right though no dictionary has them: of the settings, of word files, and of lists in folders.

A list is a text of words, as many to a line as you like; what follows ``#`` is a comment. The list of a folder, named
`NAME`, holds for the digests in it and below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from digestlint.config import Config, ConfigError

NAME = "digestlint-words.txt"


class WordLists:
    """The lists that hold under one configuration. Raises ConfigError for a word file that can't be read."""

    def __init__(self, config: Config) -> None:
        self._top = config.folder
        given = config.given("word_files") or [(config.folder, config.settings.word_files)]
        files = [base / name for base, names in given for name in names]
        origin = config.origin("word-files")
        self._everywhere = frozenset(
            (*config.settings.words, *(word for file in files for word in _read(file, origin)))
        )
        self._of_folder: dict[Path, frozenset[str]] = {}

    def of(self, path: Path) -> frozenset[str]:
        """The words that are right in the file at `path`, which is absolute. Raises ConfigError."""
        return self._below(path.parent)

    def _below(self, folder: Path) -> frozenset[str]:
        known = self._of_folder.get(folder)
        if known is None:
            above = folder.parent if folder != self._top and self._top in folder.parents else None
            known = self._everywhere if above is None else self._below(above)
            own = folder / NAME
            if own.is_file():
                known |= frozenset(_read(own, str(own)))
            self._of_folder[folder] = known
        return known


@lru_cache(maxsize=256)
def _read(path: Path, origin: str) -> tuple[str, ...]:
    try:
        return tuple(words_in(path.read_text(encoding="utf-8-sig").splitlines()))
    except OSError as error:
        raise ConfigError(origin, f"{path}: can't be read: {error.strerror}; check 'word-files'") from None
    except UnicodeDecodeError:
        raise ConfigError(origin, f"{path}: not UTF-8 text; save the word list as UTF-8") from None


def words_in(lines: Iterable[str]) -> Iterator[str]:
    """The words of a list."""
    for line in lines:
        yield from line.partition("#")[0].split()


def add(folder: Path, words: Iterable[str]) -> list[str]:
    """Put words into the list of a folder, in order, its comments kept; what was new. Raises ConfigError, OSError."""
    path = folder / NAME
    known = set(_read(path, str(path))) if path.exists() else set()
    new = [word for word in dict.fromkeys(words) if word not in known]
    if new:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        ending = "" if not text or text.endswith("\n") else "\n"
        path.write_text(text + ending + "".join(f"{word}\n" for word in new), encoding="utf-8")
    forget()
    return new


def forget() -> None:
    """Read lists anew when they are next asked for."""
    _read.cache_clear()
