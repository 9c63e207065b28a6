"""How often each rule is right: on labelled digests, and on edited news, where a finding is most likely wrong.

``python benchmarks/precision.py FOLDER`` writes ``benchmarks/measured.json``, from which the rules' pages take their
figures, and to which a test holds the rules' confidence. A `FOLDER` holds labelled digests and a ``findings.jsonl`` (a
record a line: ``file``, ``line`` from 1, ``quote``, an exact part of that line, and ``family``, or ``trap`` for what is
right though it looks wrong); ``--edited`` names a folder of edited texts. Digests that no rule was written by are named
by ``--apart`` and counted for themselves.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from digestlint import plugins
from digestlint.readability import word_count

MEASURED = Path(__file__).with_name("measured.json")
COMMAND = Path(sys.executable).with_name("digestlint")
CHECK = ("check", "--isolated", "--exit-zero", "--pedantic", "--extend-select", "ALL", "--output-format", "json")
# Annotators of one text exchange these: a finding under one name is right where the record stands under the other.
KIN = {
    "commentary": {"speculation"},
    "speculation": {"commentary", "attribution"},
    "attribution": {"speculation"},
    "chrome": {"assistant", "structure"},
    "assistant": {"chrome", "structure"},
    "structure": {"chrome", "assistant", "typo"},
    "typos": {"typo", "consistency", "structure"},
    "consistency": {"typo", "duplicate"},
    "repetition": {"duplicate", "consistency", "commentary"},
}
"""The families of labels that a family's findings answer beside the label of its own name."""


def main() -> int:
    """Measure, write, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("labelled", type=Path, nargs="+", help="a folder with digests and their findings.jsonl")
    parser.add_argument("--edited", type=Path, required=True, help="a folder of edited news, as .txt")
    parser.add_argument("--apart", nargs="*", default=[], metavar="PREFIX", help="files that no rule was written by")
    options = parser.parse_args()
    known, apart = Counter[tuple[str, bool]](), Counter[tuple[str, bool]]()
    digests = [0, 0]
    for folder in options.labelled:
        labels = _labels(folder)
        digests[0] += sum(not name.startswith(tuple(options.apart)) for name in labels)
        digests[1] += sum(name.startswith(tuple(options.apart)) for name in labels)
        for found in _findings([folder / name for name in sorted(labels)]):
            name = Path(found["filename"]).name
            counts = apart if name.startswith(tuple(options.apart)) else known
            counts[found["code"], _is_right(found, labels[name])] += 1
    edited = sorted(options.edited.glob("*.txt"))
    alarms = Counter(found["code"] for found in _findings(edited))
    words = sum(word_count(path.read_text(encoding="utf-8")) for path in edited)
    rules = {
        code: {"digests": _share(known, code), "apart": _share(apart, code), "edited": alarms[code]}
        for code in sorted(plugins.load().rules)
    }
    measured = {"digests": digests[0], "apart": digests[1], "edited_words": words, "rules": rules}
    MEASURED.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    return 0


def _share(counts: Counter[tuple[str, bool]], code: str) -> dict[str, int]:
    return {"findings": counts[code, True] + counts[code, False], "right": counts[code, True]}


def _labels(folder: Path) -> dict[str, list[dict[str, Any]]]:
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


def _findings(files: list[Path]) -> list[dict[str, Any]]:
    done = subprocess.run([COMMAND, *CHECK, *files], capture_output=True, encoding="utf-8", check=False)
    if done.returncode == 2:
        sys.exit(done.stderr)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _is_right(found: dict[str, Any], labels: list[dict[str, Any]]) -> bool:
    """Whether a label of the finding's family, or of one of its kin, lies on the same words of the same line."""
    family = found["family"]
    wanted = {family, *KIN.get(family, ())}
    return any(label["family"] in wanted and _meets(found, label) for label in labels)


def _meets(found: dict[str, Any], label: dict[str, Any]) -> bool:
    """Whether they share words; of a label that pairs two lines, either line counts."""
    start, end = found["location"], found["end_location"]
    lines = [label["line"], label["with"]] if isinstance(label.get("with"), int) else [label["line"]]
    if not any(start["row"] <= line <= end["row"] for line in lines):
        return False
    if label["columns"] is None or end["row"] > start["row"] or start["row"] != label["line"]:
        return True
    return bool(start["column"] < label["columns"][1] and label["columns"][0] < max(end["column"], start["column"] + 1))


if __name__ == "__main__":
    sys.exit(main())
