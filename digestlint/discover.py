"""From the paths of the command line to the files to check."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from digestlint.config import Config, ConfigError, Configs
from digestlint.expansion import PatternError
from digestlint.report import Problem

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NO_DIGESTS = (
    "readme*",
    "changelog*",
    "license*",
    "licence*",
    "contributing*",
    "requirements*.txt",
    "digestlint-baseline.json",
    "digestlint-words.txt",
    "robots.txt",
    "package*.json",
    "composer*.json",
    "tsconfig*.json",
    "jsconfig*.json",
    "manifest.json",
    "*.schema.json",
    "sitemap*.xml",
    "pom.xml",
    "*.lock",
    "*-lock.json",
    "*-lock.yaml",
)
"""Names, in any case, that are passed over in folders unless `include` names them."""
_BEGINNINGS = tuple(beginning for one in NO_DIGESTS if (beginning := one.partition("*")[0]))
_ENDINGS = tuple(one[1:] for one in NO_DIGESTS if one.startswith("*"))
_PRIVATE = frozenset({"node_modules", "__pycache__", "venv", "env", "site-packages"})
_STDIN = "-"


Ignores: TypeAlias = "tuple[Path, GitIgnoreSpec]"
"""A folder and what its .gitignore says of the paths below it."""


class Target(NamedTuple):
    """A file to check: where it is, the name that diagnostics show, and the configuration that holds for it."""

    path: Path
    name: str
    config: Config


class _Folder(NamedTuple):
    """What the files in a folder have in common: settings, what stands before their names, the path without links."""

    config: Config
    shown: str
    real: str


def absolute(path: Path, root: Path) -> Path:
    """The path from the top, dots resolved and links left alone, so that its parents are those that a person sees."""
    return Path(os.path.normpath(os.path.join(root, path)))


def shown_name(path: Path, root: Path) -> str:
    """The name of a file in reports: relative to `root` where it lies below, always with ``/``."""
    whole = absolute(path, root)
    try:
        return whole.relative_to(root).as_posix()
    except ValueError:
        return whole.as_posix()


class Discovery:
    """Walks the given paths; what it could not do is in `problems`, and `excluded` counts files passed over.

    `readable` says whether there is a reader for a file; `note` is told of every file and folder that is passed
    over, by its name, and why. The file `baseline`, an absolute path, is no digest, whatever its name.
    """

    def __init__(
        self,
        configs: Configs,
        readable: Callable[[Target], bool],
        *,
        force_exclude: bool = False,
        baseline: Path | None = None,
        note: Callable[[str, str], None] = lambda name, why: None,
    ) -> None:
        self._configs = configs
        self._readable = readable
        self._note = note
        self._force_exclude = force_exclude
        self._baseline = baseline
        self._root = Path.cwd()
        self._seen: set[str] = set()
        self._of_folder: dict[str, _Folder] = {}
        self._folders: set[tuple[int, int]] = set()
        self._specs: dict[tuple[str, ...], GitIgnoreSpec | PatternError] = {}
        self._broken: set[str] = set()
        self._met = 0
        self.problems: list[Problem] = []
        self.excluded = 0

    def files(self, paths: Sequence[str]) -> Iterator[Target]:
        """The files to check, each once, in the order given and by name within folders."""
        for given in paths:
            path = Path(given)
            # Not the methods of Path, which raise where a folder above may not be entered or a name is too long.
            if os.path.isdir(path):
                yield from self._folder(path)
            elif os.path.lexists(path):
                yield from self._single(path)
            elif given == _STDIN:
                self._problem(path, "for standard input give --stdin-filename NAME, which says how to read it")
            else:
                self._problem(path, "no such file or folder; check the spelling and the working directory")

    def stdin(self, name: str) -> Target | None:
        """The target for standard input under a file's name, unless excludes hold for it or its settings are broken."""
        return next(self._single(Path(name)), None)

    def _problem(self, path: Path, message: str) -> None:
        self.problems.append(Problem(shown_name(path, self._root), message))

    def _single(self, path: Path) -> Iterator[Target]:
        target = self._target(path)
        if target is None:
            return
        is_readable = self._readable(target)
        if self._force_exclude and (not is_readable or self._is_excluded(target) or self._is_below_private(target)):
            self._note(target.name, "excluded")
            self.excluded += 1
            return
        if not is_readable:
            ending = path.suffix or "a name without an ending"
            self._problem(path, f"no reader for {ending}; set its format under `formats`, exclude it or add a plugin")
            return
        yield from self._once(target)

    def _folder(self, path: Path) -> Iterator[Target]:
        before = (self._met, self.excluded, len(self.problems))
        ignores = tuple(_inherited(path))
        # A folder that is named is looked into, also where git ignores it.
        yield from self._walk(path, () if _ignored(path, ignores, folder=True) else ignores)
        if before == (self._met, self.excluded, len(self.problems)):
            self._problem(path, "no digest in this folder; give another one, or say what to check with `include`")

    def _walk(self, folder: Path, ignores: tuple[Ignores, ...]) -> Iterator[Target]:
        # A stack of its own: Python's ends long before the file system's folders do.
        stack = [self._entries(folder, ignores)]
        while stack:
            for path, is_folder, above in stack[-1]:
                if is_folder:
                    if self._is_wanted(path):
                        stack.append(self._entries(path, above))
                        break
                else:
                    yield from self._file(path)
            else:
                stack.pop()

    def _entries(self, folder: Path, ignores: tuple[Ignores, ...]) -> Iterator[tuple[Path, bool, tuple[Ignores, ...]]]:
        """What lies in a folder that no convention passes over: the path, whether it is a folder, what git ignores."""
        ignores = (*ignores, *_ignores(folder))
        try:
            itself = os.stat(folder)
            if (itself.st_dev, itself.st_ino) in self._folders:  # a link back up, or given twice
                self._met += 1
                return
            self._folders.add((itself.st_dev, itself.st_ino))
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            self._problem(folder, f"can't be listed: {error.strerror}; check its permissions")
            return
        for entry in entries:
            path, is_folder = Path(entry.path), _is_folder(entry)
            if is_folder and _is_private(path):
                self._pass_over(path, "a hidden folder, an environment or a cache")
            elif _ignored(path, ignores, folder=is_folder):
                self._pass_over(path, "git ignores it")
            else:
                yield path, is_folder, ignores

    def _is_wanted(self, folder: Path) -> bool:
        target = self._target(folder)
        if target is not None and self._matches(target, "exclude", folder=True):
            self._note(target.name, "excluded")
            self.excluded += 1
            return False
        return True

    def _pass_over(self, path: Path, why: str) -> None:
        self._note(shown_name(path, self._root), why)

    def _file(self, path: Path) -> Iterator[Target]:
        target = self._target(path)
        if target is None:
            return
        if not self._readable(target):
            self._note(target.name, f"no reader for {path.suffix or 'a name without an ending'}")
            return
        if self._is_excluded(target):
            self._note(target.name, "no digest, by its name" if _is_no_digest(path) else "excluded")
            # The names that are no digests by nature are not the user's exclusion: a folder of them holds no digest.
            self.excluded += not _is_no_digest(path)
            return
        yield from self._once(target)

    def _target(self, path: Path) -> Target | None:
        given, name = os.path.split(path)
        try:
            folder = self._folder_of(given)
        except ConfigError as error:
            if error.where not in self._broken:
                self._broken.add(error.where)
                self.problems.append(Problem(error.where, str(error)))
            return None
        return Target(path, folder.shown + name, folder.config)

    def _folder_of(self, given: str) -> _Folder:
        """What the files in a folder have in common; found once. Raises ConfigError."""
        folder = self._of_folder.get(given)
        if folder is None:
            whole = absolute(Path(given), self._root)
            config = self._configs.of_folder(whole)
            self._compile(config)
            shown = shown_name(whole / "x", self._root)[:-1]
            folder = self._of_folder[given] = _Folder(config, shown, os.path.realpath(given))
        return folder

    def _compile(self, config: Config) -> None:
        """Raise ConfigError for a pattern that can't be understood."""
        for key in ("exclude", "include"):
            for _, patterns in config.given(key):
                spec = self._spec(patterns)
                if isinstance(spec, PatternError):
                    raise ConfigError(config.origin(key), f"{key!r}: {spec}")

    def _once(self, target: Target) -> Iterator[Target]:
        self._met += 1
        real = self._realpath(target.path)
        if real not in self._seen:
            self._seen.add(real)
            yield target

    def _realpath(self, path: Path) -> str:
        """The path without links."""
        if os.path.islink(path):
            return os.path.realpath(path)
        given, name = os.path.split(path)
        return os.path.join(self._folder_of(given).real, name)

    def _is_excluded(self, target: Target) -> bool:
        if self._matches(target, "exclude") or self._is_baseline(target.path):
            return True
        if target.config.settings.include:
            return not self._matches(target, "include")
        return _is_no_digest(target.path)

    def _is_baseline(self, path: Path) -> bool:
        baseline = self._baseline
        is_named = baseline is not None and path.name.lower() == baseline.name.lower()
        return is_named and absolute(path, self._root) == baseline

    def _is_below_private(self, target: Target) -> bool:
        """Whether a walk from the working directory would not have come by."""
        below = Path(target.name)
        return not below.is_absolute() and any(_is_private(self._root / folder) for folder in below.parents[:-1])

    def _matches(self, target: Target, key: str, *, folder: bool = False) -> bool:
        given = [(base, patterns) for base, patterns in target.config.given(key) if patterns]
        path = absolute(target.path, self._root) if given else target.path
        return any(
            matches_below(spec, path, base, folder=folder)
            for base, patterns in given
            if not isinstance(spec := self._spec(patterns), PatternError)
        )

    def _spec(self, patterns: tuple[str, ...]) -> GitIgnoreSpec | PatternError:
        if patterns not in self._specs:
            try:
                self._specs[patterns] = path_patterns(patterns)
            except PatternError as error:
                self._specs[patterns] = error
        return self._specs[patterns]


def matches_below(spec: GitIgnoreSpec, path: Path, base: Path, *, folder: bool = False) -> bool:
    """Whether gitignore-style patterns relative to `base` match `path`, or a folder above it; both are absolute."""
    try:
        relative = path.relative_to(base).as_posix()
    except ValueError:  # as in git, patterns speak of what lies below them
        return False
    return spec.match_file(relative + "/" if folder else relative)


def path_patterns(patterns: Iterable[str]) -> GitIgnoreSpec:
    """Gitignore-style patterns, ready to match. Raises PatternError for one that can't be understood."""
    from pathspec import GitIgnoreSpec

    patterns = list(patterns)
    try:
        return GitIgnoreSpec.from_lines(patterns)
    except (ValueError, re.error):
        wrong = next((one for one in patterns if not _is_pattern(one)), "")
        raise PatternError(f"{wrong!r} is no gitignore-style pattern") from None


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return False
    return True


def _ignores(folder: Path) -> list[Ignores]:
    try:
        text = (folder / ".gitignore").read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return []
    lines = re.split(r"\r?\n", text)
    try:
        return [(folder, path_patterns(lines))]
    except PatternError:  # git passes over a line that it can't understand
        return [(folder, path_patterns(filter(_is_pattern, lines)))]


def _inherited(folder: Path) -> list[Ignores]:
    """What the .gitignore files above `folder` say, from the top of its repository down."""
    found: list[Ignores] = []
    at = Path(os.path.abspath(folder))
    while not os.path.exists(at / ".git"):
        if at.parent == at:
            return []
        at = at.parent
        found[:0] = _ignores(at)
    return found


def _ignored(path: Path, ignores: Sequence[Ignores], *, folder: bool) -> bool:
    """Whether git would ignore it: of nested .gitignore files the deepest that has a say decides."""
    for base, spec in reversed(ignores):
        relative = os.path.relpath(path, base).replace(os.sep, "/") + ("/" if folder else "")
        verdict = spec.check_file(relative).include
        if verdict is not None:
            return verdict
    return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_private(path: Path) -> bool:
    return path.name.startswith(".") or path.name in _PRIVATE or os.path.exists(path / "pyvenv.cfg")


def _is_no_digest(path: Path) -> bool:
    name = path.name.lower()
    # Most names need no closer look.
    if not name.startswith(_BEGINNINGS) and not name.endswith(_ENDINGS):
        return False
    return any(fnmatchcase(name, pattern) for pattern in NO_DIGESTS)
