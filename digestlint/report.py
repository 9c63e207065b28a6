"""What a run found, and what a report is: one output format's way from a run to text."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, NamedTuple

from digestlint.diagnostic import Applicability, Confidence, Diagnostic, Severity
from digestlint.document import Document
from digestlint.findings import Findings, Kind, kinds
from digestlint.readability import Readability


class Problem(NamedTuple):
    """Something that digestlint could not do, and so exit code 2: where (a file or a plugin) and why, in one line."""

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class RuleInfo(NamedTuple):
    """What reports tell of a rule that found something.

    `page` is its documentation as the rule's class has it, Markdown that may be indented, and `severity` its own.
    `package` and `version` are those of the package that brought it, both empty for digestlint's rules and the
    project's.
    """

    name: str
    family: str
    severity: Severity
    confidence: Confidence
    page: str
    url: str = ""
    package: str = ""
    version: str = ""


class Change(NamedTuple):
    """What fixes do to a file: its name and its text before and after."""

    filename: str
    before: str
    after: str


class Gone(NamedTuple):
    """A finding of the baseline that is no more: its file, rule, words and fingerprint, and how often it stood."""

    filename: str
    code: str
    text: str
    fingerprint: str
    number: int


class Unfit(NamedTuple):
    """Paths in the settings at `where` that fit nothing in any file; `are_all`: no other does, and nothing was read."""

    where: str
    paths: tuple[str, ...]
    are_all: bool

    def __str__(self) -> str:
        named = ", ".join(map(repr, self.paths))
        if self.are_all:
            return f"{self.where}: 'json.prose': nothing was read: no file has a string at {named}; see the keys there"
        return f"{self.where}: 'json.prose': no file has a string at {named}"


class Run(NamedTuple):
    """The outcome of checking, as reports see it.

    `diagnostics` are those to show, in order. `files` counts the files that were checked, `hidden` the
    findings below the wished severity or confidence, `suppressed` those that a comment in the file ignores, `unchanged`
    those on lines that have not changed, where only others are asked for, and `foreign` the blocks of text that were
    left alone because they are not English. `baselined` counts those that the baseline accepts, `gone` are those of the
    baseline that are no more. `names` are the files that were checked.
    `rules` says of every code among the diagnostics whose
    rule is known what that rule is. `lines` holds, by file name and row, the text of each line on which a diagnostic
    or an edit of its fix starts or ends, without the line end.
    A finding at `fail_on` or above fails the run; None: none does. `syntax` is what parsed the sentences in doubt.
    `readability` holds figures of every file that was checked, by name, where a report wants them.
    `fixed` are the findings that fixes have mended, where they stood then, and `changes` what they would do to the
    files of a run that only shows it. `unsafe_fixes` says whether fixes that are not safe are wanted as well.
    `documents` gives, for every file that was checked, what reads it once more; that is None where the file can't be
    read any longer, and another text where it has been changed meanwhile.
    `unfit` are the paths of ``json.prose`` that chose nothing.
    """

    diagnostics: Sequence[Diagnostic]
    files: int
    hidden: int = 0
    suppressed: int = 0
    unchanged: int = 0
    baselined: int = 0
    gone: tuple[Gone, ...] = ()
    foreign: int = 0
    problems: tuple[Problem, ...] = ()
    rules: Mapping[str, RuleInfo] = MappingProxyType({})
    lines: Mapping[tuple[str, int], str] = MappingProxyType({})
    fail_on: Severity | None = Severity.WARNING
    syntax: str = "off"
    readability: Mapping[str, Readability] = MappingProxyType({})
    fixed: tuple[Diagnostic, ...] = ()
    changes: tuple[Change, ...] = ()
    unsafe_fixes: bool = False
    documents: Mapping[str, Callable[[], Document | None]] = MappingProxyType({})
    names: tuple[str, ...] = ()
    unfit: tuple[Unfit, ...] = ()

    def is_fixable(self, diagnostic: Diagnostic) -> bool:
        """Whether the finding has a fix that ``--fix`` would apply."""
        return self._is_wanted(diagnostic.fix.applicability if diagnostic.fix else None)

    def _is_wanted(self, fix: Applicability | None) -> bool:
        return fix is not None and (self.unsafe_fixes or fix is Applicability.SAFE)

    @property
    def clean(self) -> list[str]:
        """The checked files of which nothing is shown, by name."""
        return sorted({*self.names} - self.touched)

    @property
    def touched(self) -> set[str]:
        """The files of which something is shown, by name."""
        found = self.diagnostics
        return {*found.filenames} if isinstance(found, Findings) else {one.filename for one in found}

    @property
    def kinds(self) -> Mapping[Kind, int]:
        """How many findings there are of each severity with each kind of fix."""
        return self.diagnostics.kinds if isinstance(self.diagnostics, Findings) else kinds(self.diagnostics)

    @property
    def severities(self) -> Counter[Severity]:
        """How many findings there are of each severity."""
        found: Counter[Severity] = Counter()
        for kind, number in self.kinds.items():
            found[kind.severity] += number
        return found

    @property
    def fixable(self) -> int:
        """How many findings have a fix that ``--fix`` would apply."""
        return sum(number for kind, number in self.kinds.items() if self._is_wanted(kind.fix))

    @property
    def unsafe(self) -> int:
        """How many further findings have a fix that is not safe, and not wanted."""
        return sum(number for kind, number in self.kinds.items() if kind.fix and not self._is_wanted(kind.fix))

    @property
    def failing(self) -> int:
        """How many of the diagnostics fail the run."""
        return sum(number for kind, number in self.kinds.items() if self._is_failing(kind.severity))

    def fails(self, diagnostic: Diagnostic) -> bool:
        """Whether the finding fails the run."""
        return self._is_failing(diagnostic.severity)

    def _is_failing(self, severity: Severity) -> bool:
        return self.fail_on is not None and severity >= self.fail_on


class Screen(NamedTuple):
    """Where a report will be shown: the width in cells, whether colour is welcome, findings of a rule a file at most.

    `max_per_rule` 0 means all. `show_fixes` asks for what was fixed by rule. `is_terminal` is False for a pipe.
    """

    width: int = 80
    colour: bool = False
    max_per_rule: int = 50
    show_fixes: bool = False
    is_terminal: bool = False


class Report(ABC):
    """Renders runs in one output format."""

    name: ClassVar[str]
    """What ``--output-format`` calls it."""
    for_people: ClassVar[bool] = False
    """Whether a person reads it, so that the tables of ``--statistics`` may follow it on the same stream."""
    wants_readability: ClassVar[bool] = False
    """Whether it shows `Run.readability`, which is not reckoned for nothing."""

    is_repeatable: ClassVar[bool] = False
    """Whether what it says depends on the run and the screen alone: on no variable of the environment, no clock and no
    file, and so not on `Run.documents`. Then it is not asked again where these are the same."""

    @abstractmethod
    def render(self, run: Run, screen: Screen) -> str:
        """The whole output, line end included; empty for none."""

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The same piece by piece, so that the output of a large run need not fit in memory."""
        yield self.render(run, screen)

    def closing(self, run: Run, screen: Screen) -> str:
        """What to say at the very end of standard output, line end included; empty for nothing."""
        return ""

    def step_summary(self, run: Run) -> str:
        """Markdown to add to the step summary of GitHub Actions; empty for none."""
        return ""


class StreamedReport(Report):
    """A report that is written piece by piece: all that it holds of a run at a time is a file's findings."""

    def render(self, run: Run, screen: Screen) -> str:
        """The whole output."""
        return "".join(self.parts(run, screen))

    @abstractmethod
    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The output piece by piece; each ends with a line."""
