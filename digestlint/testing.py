"""Runs a rule's examples, ours or a guest's: the test of a rule, and its demonstration in ``digestlint explain``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from digestlint import plugins
from digestlint.config import Config
from digestlint.diagnostic import Diagnostic
from digestlint.discover import Target
from digestlint.engine import Engine
from digestlint.plugins import Plugin, Registry
from digestlint.regexes import regex
from digestlint.report import Run
from digestlint.rule import Example, IgnoreRule, Rule
from digestlint.settings import Settings
from digestlint.text import LineIndex, Position, Span

_MARKED = regex(r"⟦(.*?)⟧", re.DOTALL)


class Place(NamedTuple):
    """Where a finding stands: the file of the example (0 is its text), start and end."""

    file: int
    location: Position
    end_location: Position


class Outcome(NamedTuple):
    """An example, where the rule should report, where it did, and the whole run."""

    example: Example
    expected: frozenset[Place]
    found: frozenset[Place]
    run: Run

    @property
    def failure(self) -> str:
        """What went wrong, in one line; empty where nothing did."""
        if self.run.problems:
            return str(self.run.problems[0])
        if self.expected == self.found:
            return ""
        return f"{self.example.text!r}: {_told(self.expected, 'expected')} {_told(self.found, 'found')}"


def unmark(text: str) -> tuple[str, list[Span]]:
    """The text without its ⟦ and ⟧, and the spans that they enclosed."""
    spans: list[Span] = []
    for match in _MARKED.finditer(text):
        start = match.start() - 2 * len(spans)
        spans.append(Span(start, start + len(match[1])))
    return _MARKED.sub(r"\1", text), spans


def with_rule(rule: type[Rule], registry: Registry | None = None) -> Registry:
    """A registry with one rule, or all of them beside one about ignores, and the readers that are installed."""
    loaded = registry or plugins.load()
    origin = loaded.origins.get(rule, Plugin(rule.name, rule.__module__, ""))
    beside = loaded.rules if issubclass(rule, IgnoreRule) else {}
    return Registry(
        rules={**beside, rule.code: rule},
        readers=loaded.readers,
        origins={**loaded.origins, rule: origin},
        settings=loaded.settings,
    )


def config_of(rule: type[Rule], example: Example, registry: Registry) -> Config:
    """The configuration under which an example runs: the rule, and those of the registry whose codes it names."""
    named = (code for code in registry.rules if code in example.text)
    return Config(Settings(select=(rule.code, *named), min_confidence="low"), Path.cwd(), {})


def run_example(rule: type[Rule], example: Example, registry: Registry | None = None) -> Outcome:
    """Run one rule alone over one example, in the way of a real run.

    A rule about ignores runs with those whose codes the example names. Raises LookupError for a format that no
    installed reader reads.
    """
    alone = with_rule(rule, registry)
    engine = Engine(alone)
    config = config_of(rule, example, alone)
    if example.format not in alone.readers:
        raise LookupError(f"an example of {rule.code} {rule.name} is {example.format!r}, which no reader reads")
    extension = alone.readers[example.format].extensions[0]
    expected: set[Place] = set()
    results = []
    for number, marked in enumerate((example.text, *example.beside)):
        text, spans = unmark(marked)
        lines = LineIndex(text)
        expected |= {Place(number, lines.position(span.start), lines.position(span.end)) for span in spans}
        name = f"example-{number}{extension}"
        results.append(engine.check_file(Target(Path(name), name, config), text.encode()))
    run = engine.run(results, config)
    run = run._replace(diagnostics=tuple(one for one in run.diagnostics if one.code == rule.code))
    return Outcome(example, frozenset(expected), frozenset(map(_place, run.diagnostics)), run)


def failures(rule: type[Rule], registry: Registry | None = None) -> list[str]:
    """What is wrong with the examples of a rule: a line for each that finds too much, too little or elsewhere."""
    outcomes = (run_example(rule, example, registry) for example in rule.examples)
    return [outcome.failure for outcome in outcomes if outcome.failure]


def assert_examples(rule: type[Rule]) -> None:
    """Fail a test where an example of `rule` does not report exactly the spans that it marks."""
    found = failures(rule)
    assert not found, f"{rule.code} {rule.name}:\n" + "\n".join(found)


def _place(diagnostic: Diagnostic) -> Place:
    number = int(Path(diagnostic.filename).stem.split("-")[1])
    return Place(number, diagnostic.location, diagnostic.end_location)


def _told(places: frozenset[Place], what: str) -> str:
    spans = [
        ":".join(map(str, place.location)) + "-" + ":".join(map(str, place.end_location)) for place in sorted(places)
    ]
    return f"{what}: {', '.join(spans) or 'nothing'};"
