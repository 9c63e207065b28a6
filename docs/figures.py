"""What ``benchmarks/measured.json`` says of a rule, in a paragraph for its page."""

from __future__ import annotations

import json
from math import sqrt
from pathlib import Path
from typing import Any

MEASURED: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parent.parent / "benchmarks" / "measured.json").read_text(encoding="utf-8")
)

_PRECISIONS = {"very-high": 0.95, "high": 0.85, "medium": 0.7, "low": 0.0}
_UNLABELLED = {"LK", "RD"}
"""Families whose faults nobody labelled, so that nothing says which of their findings are right."""


def figures(code: str) -> str:
    """How often the rule with this code was right where editors had labelled faults, and how often it fires on news."""
    rule = MEASURED["rules"].get(code)
    if rule is None:
        return ""
    lines = [_share(rule["digests"], f"{MEASURED['digests']} digests that an editor labelled")]
    if MEASURED["apart"]:
        lines.append(_share(rule["apart"], f"{MEASURED['apart']} others, which no rule was written by"))
    per_words = 10_000 * rule["edited"] / MEASURED["edited_words"]
    lines.append(f"- In edited news, where a finding is most likely wrong: {per_words:.1f} for 10,000 words.")
    return "## How often it is right\n\n" + "\n".join(lines) + "\n"


def precision(code: str) -> str | None:
    """The precision of a rule in SARIF's words, by the shares to which the tests hold its confidence.

    None where nobody judged its findings, or fewer than ten: of those no share can be told.
    """
    if code.rstrip("0123456789") in _UNLABELLED:
        return None
    counts = [MEASURED["rules"].get(code, {}).get(where, {}) for where in ("digests", "apart")]
    found, right = (sum(each.get(key, 0) for each in counts) for key in ("findings", "right"))
    if found < 10:
        return None
    return next(word for word, least in _PRECISIONS.items() if right >= least * found)


def _share(counts: dict[str, int], where: str) -> str:
    found, right = counts["findings"], counts["right"]
    if not found:
        return f"- In {where}: no finding."
    low, high = wilson(right, found)
    return f"- In {where}: {right} of {found} right, {right / found:.2f} (95% interval {low:.2f} to {high:.2f})."


def wilson(right: int, found: int) -> tuple[float, float]:
    """The 95% interval of a share (Wilson, "Probable inference", JASA 22, 1927)."""
    z = 1.96
    share, spread = right / found, 1 + z * z / found
    middle = (share + z * z / (2 * found)) / spread
    half = z / spread * sqrt(share * (1 - share) / found + z * z / (4 * found * found))
    return middle - half, middle + half
