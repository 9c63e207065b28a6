"""A look at a folder: which files there are, and what a sample of them holds."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from digestlint import session
from digestlint.config import NAMES, Configs
from digestlint.dates import day_in_name
from digestlint.diagnostic import Diagnostic
from digestlint.discover import Discovery, shown_name
from digestlint.document import Document
from digestlint.options import parser
from digestlint.plugins import Registry, registry_of
from digestlint.report import Run
from digestlint.settings import VARIETIES
from digestlint.source import SourceError, read_bytes

MOST_FILES = 10_000
"""So many files are listed, which takes a second or two; a folder that has more is known by its first ones."""
MOST_SAMPLED = 100
"""So many files are read and checked."""
# Together they have no more bytes than these: some seconds of checking.
_MOST_BYTES = 2_000_000
_SPELLING_RULE = "CN005"
# By these names folders hold what is no digest: of the program that makes them, or of the repository.
_NO_DIGESTS = frozenset(
    "build config configs coverage dist doc docs fixtures i18n locales logs prompt prompts schema schemas scripts spec "
    "src template templates test tests third_party vendor".split()
)
# How much of a file that no reader reads is looked at.
_HEAD = 4_096


class Listing(NamedTuple):
    """The files of a folder, as paths below it: those to look at with their formats, and those that nobody reads.

    `aside` are folders without digests, by their names, and how many files lie there that could be read. `cut`: there
    are more files than were listed.
    """

    files: dict[PurePath, str]
    aside: dict[PurePath, int]
    unread: dict[str, tuple[PurePath, ...]]
    problems: tuple[str, ...]
    cut: bool


class Seen(NamedTuple):
    """What a file of the sample holds: blocks of prose, and, for JSON, the paths of the strings that they come from."""

    path: PurePath
    format: str
    blocks: int
    foreign: int
    json_paths: Counter[str]


class Survey(NamedTuple):
    """What a look at `folder` saw. The `sample` are files of the `listing`, `run` is what a check of them found.

    `spelling` counts, by variety of English, the words that it would spell otherwise.
    """

    folder: Path
    listing: Listing
    sample: tuple[Seen, ...]
    run: Run
    spelling: dict[str, int]

    @property
    def is_whole(self) -> bool:
        """Whether every file was looked at."""
        return not self.listing.cut and len(self.sample) == len(self.listing.files)

    def path_of(self, diagnostic: Diagnostic) -> PurePath:
        """The file of a finding, as a path below the folder."""
        return _below(Path(diagnostic.filename), self.folder)


def survey(folder: Path, *, quiet: bool = False) -> Survey:
    """Look at the folder, an absolute path, with a progress bar unless `quiet`. Raises ConfigError."""
    configs = Configs(isolated=True)
    registry = registry_of(configs.root())
    listing = _listing(folder, configs, registry)
    chosen = _sample(folder, [*listing.files])
    paths = [os.path.relpath(folder / path) for path in chosen]
    run = _check(registry, paths, *(["--quiet"] if quiet else []))
    documents = {name: document for name in run.names if (document := run.documents[name]())}
    spelling = {variety: 0 for variety in VARIETIES}
    for variety in VARIETIES if documents else ():
        given = ("--quiet", "--select", _SPELLING_RULE, "--config", f'spelling = "{variety}"')
        spelling[variety] = len(_check(registry, paths, *given).diagnostics)
    return Survey(
        folder,
        listing,
        tuple(_seen(_below(Path(name), folder), document) for name, document in documents.items()),
        run,
        spelling,
    )


def _check(registry: Registry, paths: Sequence[str], *given: str) -> Run:
    """What `digestlint check` finds in the files; nothing is remembered of it."""
    options = parser().parse_args(["check", "--isolated", "--no-cache", *given, "--", *paths])
    configs = session.configured(options)
    if not paths:
        return Run(diagnostics=(), files=0)
    return session.checked(options, session.Loaded(configs, configs.root(), registry))


def _listing(folder: Path, configs: Configs, registry: Registry) -> Listing:
    unread: list[PurePath] = []

    def note(name: str, why: str) -> None:
        # Settings of an earlier `init` are prose for those who write them, and no digest.
        if why.startswith("no reader") and Path(name).name not in NAMES:
            unread.append(_below(Path(name), folder))

    discovery = Discovery(configs, registry.formats.is_readable, note=note)
    targets = list(islice(discovery.files([str(folder)]), MOST_FILES + 1))
    found = {_below(target.path, folder): registry.formats.named(target) or "" for target in targets[:MOST_FILES]}
    aside = _aside(found)
    files = {path: format for path, format in found.items() if aside.keys().isdisjoint(path.parents)}
    # That a folder holds no digest yet is no problem here.
    own = shown_name(folder, Path.cwd())
    problems = tuple(str(one) for one in discovery.problems if targets or one.where != own)
    by_ending: dict[str, list[PurePath]] = {}
    for path in unread:
        by_ending.setdefault(path.suffix.lower(), []).append(path)
    return Listing(
        files, aside, {ending: tuple(paths) for ending, paths in by_ending.items()}, problems, len(targets) > MOST_FILES
    )


def _aside(files: Iterable[PurePath]) -> dict[PurePath, int]:
    """The outermost folders that hold no digests by their names, unless files there have days in theirs.

    Nothing is put aside where nothing else would be left.
    """
    within: dict[PurePath | None, list[PurePath]] = {}
    for path in files:
        outermost = next((parent for parent in reversed(path.parents) if parent.name.lower() in _NO_DIGESTS), None)
        within.setdefault(outermost, []).append(path)
    outside = within.pop(None, [])
    named = {folder: paths for folder, paths in within.items() if folder is not None}
    undated = {folder: len(paths) for folder, paths in named.items() if not any(day_in_name(str(one)) for one in paths)}
    return undated if outside or len(undated) < len(named) else {}


def _sample(folder: Path, files: Sequence[PurePath]) -> list[PurePath]:
    """Files from all over the list, as many as may be."""
    sizes = {path: _size(folder / path) for path in files[:: max(1, -(-len(files) // MOST_SAMPLED))]}
    chosen = [path for path, size in sizes.items() if size <= _MOST_BYTES]
    while sum(sizes[path] for path in chosen) > _MOST_BYTES:
        chosen = chosen[::2]
    return chosen


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # the check says what is wrong with it
        return 0


def _seen(path: PurePath, document: Document) -> Seen:
    keys = _json_paths(document) if document.format in ("json", "json-lines") else Counter[str]()
    return Seen(path, document.format, len(document.blocks), document.foreign, keys)


def _json_paths(document: Document) -> Counter[str]:
    """How many of the strings that were read stand at which path of keys, as the setting ``json.prose`` writes it."""
    text = document.source.text
    try:
        values = [json.loads(line) for line in (text.splitlines() if document.format == "json-lines" else [text])]
    except (ValueError, RecursionError):  # read as text, or line by line
        return Counter()
    read = {" ".join(block.text.split())[:40] for block in document.blocks}
    return Counter(path for value in values for path, one in _strings(value) if " ".join(one.split())[:40] in read)


def _strings(value: Any) -> Iterator[tuple[str, str]]:
    # A stack of its own: JSON may be nested deeper than Python calls.
    stack: list[tuple[str, Any]] = [("", value)]
    while stack:
        path, one = stack.pop()
        if isinstance(one, str) and path:
            yield path, one
        elif isinstance(one, dict):
            inner = ((f"{path}.{key}" if path else key, more) for key, more in one.items() if _is_plain(key))
            stack += reversed([*inner])
        elif isinstance(one, list):
            stack += ((f"{path}[]", more) for more in reversed(one))


def _is_plain(key: str) -> bool:
    """Whether a path can name the key: dots and brackets part keys there."""
    return bool(key) and key.isprintable() and not set(key) & set(".[]")


def is_english(folder: Path, paths: Iterable[PurePath]) -> bool:
    """Whether files that no reader reads are English text, as far as their beginnings show."""
    from digestlint.prose.language import Language, language

    for path in paths:
        try:
            head = read_bytes(folder / path)[:_HEAD].decode("utf-8", errors="ignore")
        except SourceError:
            return False
        if "\0" in head or language(head) is not Language.ENGLISH:
            return False
    return True


def _below(path: Path, folder: Path) -> PurePath:
    return PurePath(os.path.relpath(path, folder))
