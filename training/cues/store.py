"""Write down the cues of the built-in rules' patterns: ``python training/cues/store.py``, after a rule has changed.

What is stored is only faster: a rule whose patterns or words have changed since has its cues read at the start.
"""

from __future__ import annotations

import json

from digestlint import plugins
from digestlint.cue_index import STORE, key_of, to_store
from digestlint.cues import CueReader
from digestlint.pattern_rule import PatternRule
from digestlint.patterns import edges


def rows() -> dict[str, list[list[list[str]]]]:
    """The demands of every built-in rule's patterns and of those that veto it, under their keys."""
    made: dict[str, list[list[list[str]]]] = {}
    for rule in plugins.load().rules.values():
        if issubclass(rule, PatternRule) and rule.__module__.startswith("digestlint."):
            reader = CueReader(rule.words)
            for patterns in (rule.patterns, rule.unless):
                if patterns:
                    demands = [reader.read(pattern, *edges(pattern)) for pattern in patterns]
                    made[key_of(patterns, rule.words)] = to_store(demands)
    return made


def text() -> str:
    """The file, one row to a line."""
    lines = (f"{json.dumps(key)}: {json.dumps(row, separators=(',', ':'))}" for key, row in sorted(rows().items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    STORE.write_text(text(), encoding="utf-8")
