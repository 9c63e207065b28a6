"""What editors said of digests: the records of a ``findings.jsonl``, and which findings they bear out.

A record a line: ``file``, ``line`` from 1, ``quote``, an exact part of that line, ``family``, or ``trap`` for what is
right though it looks wrong, and ``must``: whether any editor would agree.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

TRAP = "trap"
"""The family of what is right though it looks wrong; ``trap_of`` says as what."""

KIN = {
    "commentary": {"speculation"},
    "speculation": {"commentary", "attribution"},
    "attribution": {"speculation"},
    "chrome": {"assistant", "structure"},
    "assistant": {"chrome", "structure"},
    "structure": {"chrome", "assistant", "typo"},
    "typo": {"consistency", "structure"},
    "consistency": {"typo", "duplicate"},
    "duplicate": {"consistency", "commentary"},
}
"""The families of labels that a family's findings answer beside the label of its own name.

Annotators of one text exchange these, so a finding under one name is right where the record stands under the other.
"""


def labels_of(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The records of each file, with the columns of their quotes."""
    labels: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (folder / "findings.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = (folder / record["file"]).read_text(encoding="utf-8", errors="replace").split("\n")
        quote = record.get("quote", "")
        at = text[record["line"] - 1].find(quote) if quote else -1
        record["columns"] = (at + 1, at + 1 + len(quote)) if at >= 0 else None
        labels[record["file"]].append(record)
    return labels


def is_right(found: dict[str, Any], labels: list[dict[str, Any]]) -> bool:
    """Whether a label of the finding's family, or of one of its kin, lies on the same words of the same line."""
    family = found["family"]
    wanted = {family, *KIN.get(family, ())}
    return any(label["family"] in wanted and meets(found, label) for label in labels)


def meets(found: dict[str, Any], label: dict[str, Any]) -> bool:
    """Whether they share words; of a label that pairs two lines, either line counts."""
    start, end = found["location"], found["end_location"]
    lines = [label["line"], label["with"]] if isinstance(label.get("with"), int) else [label["line"]]
    if not any(start["row"] <= line <= end["row"] for line in lines):
        return False
    if label["columns"] is None or end["row"] > start["row"] or start["row"] != label["line"]:
        return True
    return bool(start["column"] < label["columns"][1] and label["columns"][0] < max(end["column"], start["column"] + 1))
