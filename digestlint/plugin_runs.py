"""What plugins want to be there while files are checked, such as a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from types import TracebackType

from digestlint.cache_folder import cache_folder
from digestlint.config import Config
from digestlint.plugin_settings import tables
from digestlint.plugins import Plugin, Registry, told
from digestlint.report import Problem


@contextmanager
def running(registry: Registry, root: Config, *, remember: bool) -> Iterator[list[Problem]]:
    """Enter what plugins bring for a run, leave it at the end, however the run ends; the problems are what fails there.

    `remember`: whether they may keep something for the next run. Raises ConfigError for wrong settings of plugins.
    """
    problems: list[Problem] = []
    given = tables(registry, root)
    cache = cache_folder(root) if remember else None
    with ExitStack() as stack:
        for plugin, start in registry.runs:
            try:
                context: AbstractContextManager[object] = start(
                    settings=given.get(plugin.name, {}), folder=root.folder, cache=cache
                )
                context.__enter__()
            except (Exception, SystemExit) as error:
                problems.append(_problem(plugin, "could not start", error))
                continue
            stack.push(partial(_leave, plugin, context, problems))
        yield problems


def _leave(
    plugin: Plugin,
    context: AbstractContextManager[object],
    problems: list[Problem],
    kind: type[BaseException] | None,
    error: BaseException | None,
    traceback: TracebackType | None,
) -> bool:
    try:
        context.__exit__(kind, error, traceback)
    except (Exception, SystemExit) as failed:
        if failed is not error:
            problems.append(_problem(plugin, "could not end", failed))
    return False


def _problem(plugin: Plugin, what: str, error: BaseException) -> Problem:
    return Problem(f"plugin {plugin.name} ({plugin})", f"its digestlint_run() {what}: {told(error)}; mend it")
