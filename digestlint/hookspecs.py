"""The hooks by which rules, readers and reports come in, the built-in ones like a guest's."""

from __future__ import annotations

from collections.abc import Iterable

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
