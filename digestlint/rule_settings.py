"""What the settings say of rules: those that they make, name and give options to."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from digestlint.config import Config, ConfigError
from digestlint.file_ignores import selectors_in
from digestlint.house import house_rule
from digestlint.patterns import PatternError
from digestlint.plugins import Plugin, Registry
from digestlint.rule import Rule, RuleError, RuleOptions
from digestlint.selection import SelectorError, check


def with_house_rules(registry: Registry, config: Config) -> Registry:
    """The registry with the rules that the settings make of phrases. Raises ConfigError."""
    origin = config.origin("phrases")
    rules, origins = dict(registry.rules), dict(registry.origins)
    for table in config.settings.phrases:
        try:
            rule = house_rule(table)
            rule().found.verify()  # type: ignore[attr-defined]
        except (RuleError, PatternError) as error:
            raise ConfigError(origin, f"'phrases': {table['code']}: {error}") from None
        for other in rules.values():
            if other.code == rule.code or other.name == rule.name:
                raise ConfigError(origin, f"'phrases': {rule.code} {rule.name} is taken by {other.code} {other.name}")
        for other in rules.values():
            if other.prefix() == rule.prefix() and other.family != rule.family:
                raise ConfigError(
                    origin,
                    f"'phrases': {rule.code}: the letters {rule.prefix()} are those of the family {other.family!r}; "
                    "choose others",
                )
        rules[rule.code] = rule
        origins[rule] = Plugin("phrases", origin, "")
    return dataclasses.replace(registry, rules=rules, origins=origins)


def check_selectors(config: Config, rules: dict[str, type[Rule]]) -> None:
    """Look whether all that the settings name exists. Raises ConfigError."""
    settings = config.settings
    selectors: dict[str, Iterable[str]] = {
        "select": settings.select,
        "extend-select": settings.extend_select,
        "ignore": settings.ignore,
        "severity": settings.severity,
        "per-file-ignores": selectors_in(settings.per_file_ignores),
        "rules": settings.rules,
    }
    for key, given in selectors.items():
        try:
            check(given, rules.values())
        except SelectorError as error:
            raise ConfigError(config.origin(key), f"{key!r}: {error}") from None
    for name in settings.rules:
        if not any(name in (rule.code, rule.name) for rule in rules.values()):
            reason = f"'rules.{name}': options belong to one rule; give its code or name"
            raise ConfigError(config.origin("rules"), reason)


def options_of(rule: type[Rule], config: Config, settings: Mapping[str, Any]) -> RuleOptions:
    given = config.settings.rules
    options = {**given.get(rule.code, {}), **given.get(rule.name, {})}
    return RuleOptions(**options, spelling=config.settings.spelling, settings=settings)
