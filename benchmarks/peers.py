"""digestlint and its peers over the same digests, as whole processes: what each costs.

``python benchmarks/peers.py`` makes a corpus of our own digests, installs codespell, typos, proselint, write-good,
alex, textlint and cspell in a folder that is thrown away, runs all of them in turn over one file, 100 and 2,000, and
prints tables in Markdown; ``--write`` puts them into README.md beside this file. They do not do the same work:
codespell and typos look words up, the others know some hundred phrases. It needs pip and npm, and the network for them.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import corpus
from processes import Cost, cost

README = Path(__file__).parent / "README.md"
BEGIN, END = "<!-- peers: written by peers.py -->", "<!-- end of peers -->"
COMMAND = Path(sys.executable).with_name("digestlint")
SIZE = 5_000
PIP = {"codespell": "2.4.3", "typos": "1.52.0", "proselint": "0.16.0"}
NPM = {
    "write-good": "1.0.8",
    "alex": "11.0.1",
    "textlint": "15.8.0",
    "textlint-rule-write-good": "2.0.0",
    "textlint-rule-common-misspellings": "1.0.1",
    "cspell": "8.19.4",
}
YARDSTICK = "codespell"


class Tool(NamedTuple):
    """A command to measure; `before` puts everything in place for a run."""

    name: str
    argv: tuple[str, ...]
    before: Callable[[], None] = lambda: None


class Row(NamedTuple):
    """What a tool cost for so many files and bytes."""

    tool: str
    files: int
    size: int
    cost: Cost


def main() -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--files", default="1,100,2000", help="the numbers of files (default: 1,100,2000)")
    parser.add_argument("--growth", default="1,10,100", help="the megabytes of the growth table (default: 1,10,100)")
    parser.add_argument("--rounds", type=int, default=3, help="of which the best counts (default: 3)")
    parser.add_argument("--limit", type=float, default=600, help="the longest run to expect, in seconds (default: 600)")
    parser.add_argument("--tools", type=Path, help="a folder to install the peers in, which is kept")
    parser.add_argument("--alone", action="store_true", help="measure digestlint alone")
    parser.add_argument("--write", action="store_true", help="put the tables into README.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        tools = list(digestlint(place / "cache"))
        if not options.alone:
            tools += installed(options.tools or place / "tools")
        counts = [int(one) for one in options.files.split(",")]
        rows = measured(tools, place / "corpus", counts, options.rounds, options.limit)
        sections = [
            f"Measured on {date.today():%-d %B %Y}: {os.cpu_count()} cores, Python {platform.python_version()}; the "
            f"best of {options.rounds} rounds in turn.",
            table(rows),
            "The share of each stage, of one process over 100 files:",
            stages(place / "stages"),
        ]
        if options.growth:
            megabytes = [int(one) for one in options.growth.split(",")]
            sections += ["Growth, of one process, and of the rules that compare stories and figures alone:"]
            sections += [growth(place / "growth", megabytes)]
    text = "\n\n".join(sections)
    print(text)
    if options.write:
        whole = README.read_text(encoding="utf-8")
        before, rest = whole.split(BEGIN)
        README.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")
    return 0


def digestlint(cache: Path) -> Iterator[Tool]:
    """digestlint in the ways that differ."""
    plain = (str(COMMAND), "check", "--isolated", "-q", "--output-format", "concise", "--config", 'syntax = "off"')
    warm = (*plain, "--cache-dir", str(cache))

    def forgotten() -> None:
        shutil.rmtree(cache, ignore_errors=True)

    yield Tool("digestlint, one process, no cache", (*plain, "--no-cache", "--jobs", "1"))
    yield Tool("digestlint, no cache", (*plain, "--no-cache"))
    yield Tool("digestlint, cold", warm, forgotten)
    yield Tool("digestlint, warm", warm)


def installed(folder: Path) -> list[Tool]:
    """The peers, each in its usual way of running over files."""
    python = folder / "python"
    if not python.exists():
        venv.create(python, with_pip=True)
        packages = [f"{name}=={version}" for name, version in PIP.items()]
        subprocess.run([python / "bin" / "pip", "install", "--quiet", *packages], check=True)
        packages = [f"{name}@{version}" for name, version in NPM.items()]
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--prefix", folder, *packages], check=True)
    pip, npm = python / "bin", folder / "node_modules" / ".bin"
    rules = [name.removeprefix("textlint-rule-") for name in NPM if name.startswith("textlint-rule-")]
    textlint = (str(npm / "textlint"), "--no-color", "--rules-base-directory", str(folder / "node_modules"))
    return [
        Tool("codespell", (str(pip / "codespell"),)),
        Tool("typos", (str(pip / "typos"),)),
        Tool("proselint", (str(pip / "proselint"), "check")),
        Tool("write-good", (str(npm / "write-good"),)),
        Tool("alex", (str(npm / "alex"), "--quiet")),
        Tool("textlint", (*textlint, *(part for rule in rules for part in ("--rule", rule)))),
        Tool("cspell", (str(npm / "cspell"), "--no-progress", "--no-summary", "--no-cache")),
    ]


def measured(tools: Sequence[Tool], folder: Path, counts: list[int], rounds: int, limit: float) -> list[Row]:
    """What every tool costs for each number of files; what would take longer than `limit` seconds is left out."""
    rows: list[Row] = []
    for count in counts:
        size = corpus.make(folder / str(count), count, SIZE)
        files = sorted(map(str, (folder / str(count)).iterdir()))
        for tool in tools:
            last = next((row for row in reversed(rows) if row.tool == tool.name), None)
            expected = last.cost.wall * count / last.files if last and last.files > 1 else 0.0
            if expected > limit:
                print(f"{tool.name}: {count} files would take {expected:.0f} s", file=sys.stderr)
                continue
            best: Cost | None = None
            for _ in range(rounds if expected < limit / rounds else 1):
                tool.before()
                now = cost([*tool.argv, *files])
                best = now if best is None or now.cpu < best.cpu else best
            assert best
            print(f"{tool.name}, {count}: {best}", file=sys.stderr)
            rows.append(Row(tool.name, count, size, best))
    return rows


def table(rows: Sequence[Row]) -> str:
    """The costs, with how they stand to the yardstick's."""
    lines = [
        f"| Files | Tool | CPU, s | Clock, s | Memory, MB | MB a second of CPU | CPU against {YARDSTICK} |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in rows:
        other = next((one for one in rows if (one.tool, one.files) == (YARDSTICK, row.files)), None)
        ratio = f"{row.cost.cpu / other.cost.cpu:.1f}" if other else ""
        lines.append(
            f"| {row.files:,} | {row.tool} | {row.cost.cpu:.2f} | {row.cost.wall:.2f} | {row.cost.memory / 1e6:.0f} "
            f"| {row.size / 1e6 / row.cost.cpu:.2g} | {ratio} |"
        )
    return "\n".join(lines)


def stages(folder: Path) -> str:
    """The stages of one run, as `--timing` tells them."""
    corpus.make(folder, 100, SIZE)
    (plain, *_) = digestlint(folder)
    done = subprocess.run([*plain.argv, "--timing", folder], capture_output=True, text=True, check=False)
    told = (line.removeprefix("digestlint: timing: ").rsplit(None, 3) for line in done.stderr.splitlines())
    lines = [f"| {stage} | {seconds} | {share} |" for stage, seconds, _, share in told]
    return "\n".join(["| Stage | CPU, s | Share |", "| --- | ---: | ---: |", *lines])


def growth(folder: Path, megabytes: Sequence[int]) -> str:
    """What corpora of these sizes cost, by all rules and by those that compare."""
    (plain, *_) = digestlint(folder)
    lines = ["| MB | CPU, s | a MB | comparing, CPU, s | a MB | Memory, MB |", "| ---: " * 6 + "|"]
    for size in megabytes:
        place = folder / str(size)
        corpus.make(place, size * 1_000_000 // SIZE, SIZE)
        whole = cost([*plain.argv, place])
        comparing = cost([*plain.argv, "--select", "RP,CN", place])
        shutil.rmtree(place)
        lines.append(
            f"| {size} | {whole.cpu:.1f} | {whole.cpu / size:.2f} | {comparing.cpu:.1f} | {comparing.cpu / size:.2f} "
            f"| {whole.memory / 1e6:.0f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
