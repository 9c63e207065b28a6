"""Write down the cues of the built-in rules' patterns: ``python training/cues/store.py``, after a rule has changed.

What is stored is only faster: a rule whose patterns or words have changed since has its cues read at the start.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence

from digestlint import plugins
from digestlint.cue_index import STORE, StoredDemand, key_of, to_store
from digestlint.cues import CueReader
from digestlint.pattern_rule import PatternRule
from digestlint.patterns import PatternSet, edges


def rows() -> dict[str, list[list[StoredDemand]]]:
    """The demands of the patterns of every built-in rule, set by set, under their keys."""
    made: dict[str, list[list[StoredDemand]]] = {}
    for patterns, words in _sets():
        if patterns:
            reader = CueReader(words)
            demands = [reader.read(pattern, *edges(pattern)) for pattern in patterns]
            made[key_of(patterns, words)] = to_store(demands)
    return made


def _sets() -> Iterator[tuple[Sequence[str], Mapping[str, Sequence[str]]]]:
    """What every rule finds, what vetoes it, and the sets that stand by themselves in a module."""
    for rule in plugins.load().rules.values():
        if issubclass(rule, PatternRule) and rule.__module__.startswith("digestlint."):
            yield rule.patterns, rule.words
            yield rule.unless, rule.words
    for name, module in sorted(sys.modules.items()):
        if name.startswith("digestlint."):
            yield from ((one.patterns, one.words) for one in vars(module).values() if isinstance(one, PatternSet))


def text() -> str:
    """The file, one row to a line."""
    lines = (f"{json.dumps(key)}: {json.dumps(row, separators=(',', ':'))}" for key, row in sorted(rows().items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    STORE.write_text(text(), encoding="utf-8")
