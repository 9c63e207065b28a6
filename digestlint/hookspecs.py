"""The hooks by which rules, readers and reports come in, the built-in ones like a guest's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pluggy

from digestlint.reader import Reader
from digestlint.report import Report
from digestlint.rule import Rule

PROJECT = "digestlint"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def digestlint_rules() -> Iterable[type[Rule]]:  # type: ignore[empty-body]
    """The rules that this plugin brings."""


@hookspec
def digestlint_readers() -> Iterable[type[Reader]]:  # type: ignore[empty-body]
    """The readers that this plugin brings."""


@hookspec
def digestlint_reports() -> Iterable[type[Report]]:  # type: ignore[empty-body]
    """The output formats that this plugin brings."""


@hookspec
def digestlint_settings() -> Mapping[str, Mapping[str, Any]]:  # type: ignore[empty-body]
    """The settings of this plugin: for each key its JSON schema, with `type`, `description` and `default`.

    Users write them under ``[plugin-settings.NAME]``, where NAME is that of the plugin's entry point. They are checked
    and filled up with the defaults before rules get them, as `RuleOptions.settings`.
    """


@hookspec
def digestlint_run(  # type: ignore[empty-body]
    settings: Mapping[str, Any], folder: Path, cache: Path | None
) -> AbstractContextManager[object]:
    """What must be there while files are checked, such as a server: entered before the first file, left after all.

    `settings` are the plugin's own, from the configuration of the working directory; `folder` is what paths in them are
    relative to, and `cache` a folder that may not exist yet, for what saves work in the next run; None where nothing is
    to be remembered (`--no-cache`). It runs in the first process alone, before others are started: what rules must know
    of it can be handed on in the environment. It is left after Ctrl-C as well.
    """
