"""Which rules and output formats there are, for the folder that somebody types in."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint import plugins
from digestlint.completion.grammar import Candidate
from digestlint.config import ConfigError, Configs
from digestlint.plugins import Registry
from digestlint.rule_settings import with_house_rules
from digestlint.selection import ALL


def registry() -> Registry:
    """All that the settings here bring; without them where they are wrong, of which a run will tell."""
    try:
        root = Configs().root()
        return with_house_rules(plugins.registry_of(root), root)
    except ConfigError:
        return plugins.load()


def formats() -> Iterator[Candidate]:
    """The output formats."""
    return map(Candidate, sorted(registry().reports))


def rules() -> Iterator[Candidate]:
    """The rules, by code and by name."""
    known = sorted(registry().rules.items())
    yield from (Candidate(code, rule.name) for code, rule in known)
    yield from (Candidate(rule.name, code) for code, rule in known)


def selectors(word: str) -> Iterator[Candidate]:
    """What may stand behind the last comma of `word`; families alone while nothing stands there."""
    known = registry().rules.values()
    families = sorted({(rule.prefix(), rule.family) for rule in known})
    done, comma, last = word.rpartition(",")
    every = [Candidate(prefix, family) for prefix, family in families]
    every += [Candidate(family, f"{prefix}, a family of rules") for prefix, family in families]
    every += [Candidate(ALL, "every rule"), *(rules() if last else ())]
    return (Candidate(done + comma + one.text, one.help) for one in every)
