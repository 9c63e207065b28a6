"""Rules at work: one that raises loses its own findings, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from digestlint.plugins import Plugin, told
from digestlint.report import Problem
from digestlint.rule import Rule, Unavailable
from digestlint.timing import Clock

_T = TypeVar("_T")


class Guard:
    """Runs the work of rules on one document: a rule that raises is a problem once, and runs no more."""

    def __init__(self, origins: Mapping[type, Plugin], where: str, problems: list[Problem], clock: Clock) -> None:
        self.clock = clock
        self._origins = origins
        self._where = where
        self._problems = problems
        self.crashed: set[str] = set()

    def __call__(self, rule: Rule, work: Callable[[], Iterable[_T]]) -> list[_T]:
        """What `work` yields, or nothing where it raises or the rule has raised before."""
        if rule.code in self.crashed:
            return []
        try:
            return list(work())
        # SystemExit too: a rule must not end the run by leaving.
        except (Exception, SystemExit) as error:
            self.failed(rule, error)
            return []

    def failed(self, rule: Rule, error: BaseException) -> None:
        """The rule has raised: it loses its findings in this document."""
        self.crashed.add(rule.code)
        self._problems.append(crash(rule, self._origins.get(type(rule)), self._where, error))


def crash(rule: Rule, plugin: Plugin | None, where: str, error: BaseException) -> Problem:
    """The problem that a rule's exception amounts to."""
    if isinstance(error, Unavailable):
        return Problem(error.where, str(error))
    source = f" of {plugin}" if plugin else ""
    reason = told(error)
    return Problem(where, f"rule {rule.code} {rule.name}{source} failed: {reason}; report it, or ignore {rule.code}")
