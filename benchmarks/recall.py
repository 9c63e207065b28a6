"""How much of what an editor marks is found, and how much of what is found an editor marks, by family.

``python benchmarks/recall.py`` checks the labelled digests of `voices` with the rules that are on by default and prints
a table in Markdown for each folder; ``python benchmarks/recall.py FOLDER...`` takes labelled digests of your own
(`labels.py` says what a ``findings.jsonl`` holds).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labels import KIN, TRAP, is_right, labels_of, meets

VOICES = Path(__file__).with_name("voices")
COMMAND = Path(sys.executable).with_name("digestlint")
CHECK = ("check", "--isolated", "--exit-zero", "--output-format", "json")

Labels = dict[str, list[dict[str, Any]]]
Findings = dict[str, list[dict[str, Any]]]


def main() -> int:
    """Check, print, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="*", help="folders with digests and their findings.jsonl")
    options = parser.parse_args()
    folders = options.folders or sorted(path.parent for path in VOICES.glob("*/findings.jsonl"))
    for folder in folders:
        labels = labels_of(folder)
        found = _findings(folder, sorted(labels))
        print(f"\n**{folder.name}**, {len(labels)} digests\n")
        print("| Family | Marked | Found | Recall | Findings | Right | Precision | Traps |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        for row in _rows(labels, found):
            print(f"| {' | '.join(row)} |")
    return 0


def _findings(folder: Path, names: list[str]) -> Findings:
    files = [folder / name for name in names]
    done = subprocess.run([COMMAND, *CHECK, *files], capture_output=True, encoding="utf-8", check=False)
    if done.returncode == 2:
        sys.exit(done.stderr)
    found: Findings = defaultdict(list)
    for one in json.loads(done.stdout):
        found[Path(one["filename"]).name].append(one)
    return found


def _rows(labels: Labels, found: Findings) -> Iterator[tuple[str, ...]]:
    """The lines of the table: what every editor would mark, and what of it some finding of its family or kin meets."""
    marked, seen = Counter[str](), Counter[str]()
    findings, right, trapped = Counter[str](), Counter[str](), Counter[str]()
    for name, records in labels.items():
        for record in records:
            if record["family"] != TRAP and record["must"]:
                marked[record["family"]] += 1
                seen[record["family"]] += any(_answers(one, record) for one in found[name])
        for one in found[name]:
            is_borne_out = is_right(one, records)
            findings[one["family"]] += 1
            right[one["family"]] += is_borne_out
            trapped[one["family"]] += not is_borne_out and any(_springs(one, record) for record in records)
    for family in sorted(marked):
        recall, precision = _share(seen[family], marked[family]), _share(right[family], findings[family])
        counts = (marked[family], seen[family], recall, findings[family], right[family], precision, trapped[family])
        yield family, *map(str, counts)


def _answers(finding: dict[str, Any], record: dict[str, Any]) -> bool:
    family = finding["family"]
    return record["family"] in {family, *KIN.get(family, ())} and meets(finding, record)


def _springs(finding: dict[str, Any], record: dict[str, Any]) -> bool:
    return record["family"] == TRAP and record["trap_of"] == finding["family"] and meets(finding, record)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


if __name__ == "__main__":
    sys.exit(main())
