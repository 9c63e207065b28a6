"""The rules in a SARIF log: digestlint's own and the project's in the driver, those of other packages as extensions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path

from digestlint import __version__
from digestlint.api import Confidence, Diagnostic, RuleInfo, Severity, regex
from digestlint.reports.terminal import harmless

_MAX_TEXT = 1024
"""Characters that GitHub takes of a rule's descriptions."""
_PROBLEM_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PRECISIONS = {Confidence.HIGH: "high", Confidence.MEDIUM: "medium", Confidence.LOW: "low"}
"""What stands for a precision that nobody measured."""
_BLANK = regex(r"\n\s*\n")


class Components:
    """The tool's parts, and where in them each rule stands."""

    def __init__(self, rules: Mapping[str, RuleInfo]) -> None:
        own = [(code, rule) for code, rule in sorted(rules.items()) if not rule.package]
        others = sorted((rule.package, rule.version, code, rule) for code, rule in rules.items() if rule.package)
        self._driver = own
        self._extensions = [
            (package, version, [(code, rule) for *_, code, rule in group])
            for (package, version), group in groupby(others, key=lambda one: one[:2])
        ]
        self._references: dict[str, dict[str, object]] = {
            code: {"ruleIndex": index} for index, (code, _) in enumerate(own)
        }
        for number, (_, _, of_package) in enumerate(self._extensions):
            for index, (code, _) in enumerate(of_package):
                component = {"index": number}
                self._references[code] = {"rule": {"id": code, "index": index, "toolComponent": component}}

    def reference(self, diagnostic: Diagnostic) -> Mapping[str, object]:
        """The properties that lead from a result to its rule; none where nothing is known of it."""
        return self._references.get(diagnostic.code, {})

    def tool(self) -> dict[str, object]:
        """The tool with all its rules."""
        driver = {"name": "digestlint", "version": __version__, "semanticVersion": __version__}
        tool: dict[str, object] = {"driver": driver | {"rules": _descriptors(self._driver)}}
        if self._extensions:
            tool["extensions"] = [
                {"name": package, "version": version, "rules": _descriptors(rules)}
                for package, version, rules in self._extensions
            ]
        return tool


def _descriptors(rules: Iterable[tuple[str, RuleInfo]]) -> list[dict[str, object]]:
    return [_descriptor(code, rule) for code, rule in rules]


def _descriptor(code: str, rule: RuleInfo) -> dict[str, object]:
    import inspect

    page = inspect.cleandoc(rule.page) or rule.name
    first, *rest = _BLANK.split(page, maxsplit=1)
    descriptor: dict[str, object] = {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": _clipped(first)},
        "fullDescription": {"text": _clipped(_what_it_finds(rest[0]) if rest else first)},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": [rule.family],
            "precision": _measured().get(code, _PRECISIONS[rule.confidence]),
            "problem.severity": _PROBLEM_SEVERITIES[rule.severity],
        },
    }
    return descriptor | ({"helpUri": rule.url} if rule.url else {})


def _what_it_finds(sections: str) -> str:
    """The text of the page's first section."""
    return _BLANK.split(sections.partition("\n")[2].strip(), maxsplit=1)[0]


def _clipped(text: str) -> str:
    line = harmless(" ".join(text.split()))
    return line if len(line) <= _MAX_TEXT else line[: _MAX_TEXT - 1] + "…"


@cache
def _measured() -> Mapping[str, str]:
    """The precision of the rules for which it was measured; docs/generate.py makes the file of the benchmark's."""
    words: Mapping[str, str] = json.loads(Path(__file__).with_name("precision.json").read_text(encoding="utf-8"))
    return words
