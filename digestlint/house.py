"""House rules: phrases in the settings that become rules without Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from digestlint.diagnostic import Confidence, Severity
from digestlint.pattern_rule import PatternRule
from digestlint.rule import Rule

FAMILY = "house"


def house_rule(table: Mapping[str, Any]) -> type[Rule]:
    """The rule that one table of ``[[tool.digestlint.phrases]]`` describes.

    It needs no page and no examples: those are for rules that travel, and this one is read where it is set.
    Raises RuleError for a code or a name of the wrong form.
    """
    code = table["code"]
    body = {
        "__module__": __name__,
        "__doc__": table["message"],
        "code": code,
        "name": table.get("name", f"house-{code.lower()}"),
        "family": FAMILY,
        "message": table["message"],
        "severity": Severity[table.get("severity", "warning").upper()],
        "confidence": Confidence[table.get("confidence", "high").upper()],
        "examples": (),
        "patterns": tuple(table["phrases"]),
    }
    return type("HouseRule", (PatternRule,), body, page=False)
