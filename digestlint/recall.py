"""Runs whose outcome is known from before: nothing is read but the bytes of the files, and no rule is loaded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache as once
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from digestlint import plugins, session
from digestlint.cache import Cache
from digestlint.cache_folder import cache_folder, is_wanted
from digestlint.cache_keys import Checked
from digestlint.config import Config
from digestlint.console import one_line, say, step_summary
from digestlint.discover import Target
from digestlint.document import Document
from digestlint.renderings import Output, Rendering
from digestlint.report import Run
from digestlint.source import SourceError
from digestlint.timing import Clock

if TYPE_CHECKING:
    from digestlint.baseline import Baseline
    from digestlint.loader import Loader


@contextmanager
def opened(options: argparse.Namespace, root: Config) -> Iterator[Cache | None]:
    """The cache of a run, or None where none is wanted."""
    if not is_wanted(options.no_cache):
        yield None
        return
    cache = Cache(cache_folder(root), root)
    try:
        yield cache
    finally:
        cache.close()
        if cache.trouble and options.verbose:
            say(f"digestlint: cache {one_line(str(cache.folder))}: {one_line(cache.trouble)}\n", sys.stderr)


def bringing(
    options: argparse.Namespace, root: Config, cache: Cache | None, reports: Sequence[str]
) -> set[plugins.Plugin] | None:
    """The plugins that are enough to tell of a run that is known; None where it has to be made in any case."""
    if cache is None or cache.outline is None or not session.is_repeatable(options, root) or options.verbose:
        return None
    return cache.outline.bringing(reports)


class Recalled(NamedTuple):
    """The outcome of an earlier run, and of its reports those that are known as well."""

    run: Run
    renderings: list[Rendering | None]


def recalled(
    options: argparse.Namespace,
    loaded: session.Loaded,
    clock: Clock,
    baseline: Baseline | None,
    outputs: Sequence[Output],
    *,
    measure: bool,
) -> Recalled | None:
    """An earlier run over the same files, settings and rules. Raises ConfigError.

    Where all `outputs` are known, its findings are not taken out.
    """
    _, root, registry, cache = loaded
    if cache is None or cache.outline is None or registry.problems:
        return None
    cache.measuring(measure)
    discovery = session.discovering(options, loaded, cache.outline.formats)
    corpus = session.corpus(root)
    given = list(discovery.files(options.paths or ["."]))
    beside = list(discovery.files([str(corpus)])) if corpus else []
    clock.lap("finding files")
    if discovery.problems:
        return None
    files = [
        Checked(target, key, number >= len(given))
        for number, target in enumerate((*given, *beside))
        if (key := cache.ahead(target))
    ]
    known = None
    if len(files) == len(given) + len(beside):
        known = cache.run(root, files, session.depends_on(options, baseline))
    run = None
    renderings: list[Rendering | None] = []
    if known:
        renderings = [cache.rendering(one, options.paths) for one in outputs]
        run = known.counted if all(renderings) and not step_summary() else cache.whole(known)
    clock.lap("asking the cache")
    if run is None:
        return None
    loader = once(partial(_loader, root))
    return Recalled(run._replace(documents={one.name: partial(_document, loader, one) for one in given}), renderings)


def _loader(root: Config) -> Loader:
    from digestlint.loader import Loader  # few reports ask for it

    return Loader(plugins.registry_of(root))


def _document(loader: Callable[[], Loader], target: Target) -> Document | None:
    """The file as its reader takes it apart; None if it is gone."""
    try:
        return loader().document(target, loader().source(target))
    except SourceError:
        return None
