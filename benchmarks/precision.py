"""How often each rule is right: on labelled digests, and on edited news, where a finding is most likely wrong.

``python benchmarks/precision.py FOLDER`` writes ``benchmarks/measured.json``, from which the rules' pages take their
figures, and to which a test holds the rules' confidence. A `FOLDER` holds labelled digests and a ``findings.jsonl``
(`labels.py` says of what); ``--edited`` names a folder of edited texts. Digests that no rule was written by are named
by ``--apart`` and counted for themselves.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from labels import is_right, labels_of

from digestlint import plugins
from digestlint.readability import word_count

MEASURED = Path(__file__).with_name("measured.json")
COMMAND = Path(sys.executable).with_name("digestlint")
CHECK = ("check", "--isolated", "--exit-zero", "--pedantic", "--extend-select", "ALL", "--output-format", "json")


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
        labels = labels_of(folder)
        digests[0] += sum(not name.startswith(tuple(options.apart)) for name in labels)
        digests[1] += sum(name.startswith(tuple(options.apart)) for name in labels)
        for found in _findings([folder / name for name in sorted(labels)]):
            name = Path(found["filename"]).name
            counts = apart if name.startswith(tuple(options.apart)) else known
            counts[found["code"], is_right(found, labels[name])] += 1
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


def _findings(files: list[Path]) -> list[dict[str, Any]]:
    done = subprocess.run([COMMAND, *CHECK, *files], capture_output=True, encoding="utf-8", check=False)
    if done.returncode == 2:
        sys.exit(done.stderr)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    sys.exit(main())
