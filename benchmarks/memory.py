"""How much memory a run over many files takes, in all its processes together.

``python benchmarks/memory.py --files 5000`` makes so many files of 10 kB of our own digests and checks them with one
process and with several. Two numbers of files tell what each further file costs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import corpus
from peers import digestlint
from processes import cost

SIZE = 10_000


def main() -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--files", default="1000,5000", help="the numbers of files (default: 1000,5000)")
    parser.add_argument("--jobs", default="1,2", help="the numbers of processes (default: 1,2)")
    parser.add_argument("--select", default="", help="the rules to run (default: those that are on)")
    options = parser.parse_args()
    selected = ["--select", options.select] if options.select else []
    print("| Files | Processes | Memory, MB | CPU, s | Clock, s |\n| ---: | ---: | ---: | ---: | ---: |")
    for count in map(int, options.files.split(",")):
        with tempfile.TemporaryDirectory() as place:
            corpus.make(Path(place) / "corpus", count, SIZE)
            (plain, *_) = digestlint(Path(place) / "cache")
            for jobs in options.jobs.split(","):
                spent = cost([*plain.argv, *selected, "--jobs", jobs, Path(place) / "corpus"], watch=True)
                most = (spent.together or spent.memory) / 1e6
                print(f"| {count:,} | {jobs} | {most:.0f} | {spent.cpu:.1f} | {spent.wall:.1f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
