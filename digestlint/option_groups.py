"""The groups of options that several commands share."""

from __future__ import annotations

import argparse
import os

from digestlint.settings import CONFIDENCES, FIELDS, NEVER, SEVERITIES

# The variable that says how many processes to work in where the command line does not.
_JOBS = "DIGESTLINT_JOBS"


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"a whole number of 0 or more, not {text!r}")
    return int(text)


def _jobs(text: str) -> int:
    if text == "auto":
        return 0
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        origin = f" of the variable {_JOBS}" if text == os.environ.get(_JOBS) else ""
        raise argparse.ArgumentTypeError(f"`auto` or a whole number of 1 or more, not {text!r}{origin}")
    return int(text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _help(key: str) -> str:
    told = str(FIELDS[key].metadata["help"]).replace("%", "%%").replace("`", "").removesuffix(".")
    return told[0].lower() + told[1:]


def selection(group: argparse._ArgumentGroup) -> None:
    for key in ("select", "extend-select", "ignore"):
        group.add_argument(f"--{key}", type=_names, action="extend", metavar="RULES", help=_help(key))
    group.add_argument("--min-severity", choices=SEVERITIES, help=_help("min-severity"))
    group.add_argument("--min-confidence", choices=CONFIDENCES, help=_help("min-confidence"))
    group.add_argument("--syntax", metavar="auto|off|NAME", help=_help("syntax"))
    group.add_argument("--pedantic", action="store_true", help="show findings of every severity and confidence")
    group.add_argument("--fail-on", choices=(*SEVERITIES, NEVER), help=_help("fail-on"))


def files(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--include", type=_names, action="extend", metavar="PATTERNS", help=_help("include"))
    group.add_argument("--exclude", type=_names, action="extend", metavar="PATTERNS", help=_help("exclude"))
    group.add_argument("--encoding", metavar="NAME", help=_help("encoding"))
    group.add_argument("--baseline", metavar="FILE", help=_help("baseline"))
    group.add_argument(
        "--force-exclude", action=argparse.BooleanOptionalAction, default=None, help=_help("force-exclude")
    )
    group.add_argument("--cache-dir", metavar="FOLDER", help="keep what was found here (default: .digestlint_cache)")
    group.add_argument("--no-cache", action="store_true", help="check every file anew, and keep nothing")


def fixes(group: argparse._ArgumentGroup) -> None:
    for key in ("fix", "unsafe-fixes", "show-fixes"):
        group.add_argument(f"--{key}", action=argparse.BooleanOptionalAction, default=None, help=_help(key))
    group.add_argument(
        "--diff", action="store_true", help="write nothing and show what --fix would change, as a unified diff"
    )


def output(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--output-format",
        action="append",
        metavar="FORMAT[:FILE]",
        help="full, concise, html, json, json-lines, github, sarif, gitlab, junit, rdjsonl, markdown, statistics "
        "or a plugin's, on the screen or into a file; repeat for several (default: full)",
    )
    group.add_argument("--max-per-rule", type=_count, metavar="N", help=_help("max-per-rule"))
    group.add_argument("--statistics", action="store_true", help="show figures of each rule and of each file")
    color(group)
    loudness(group)


def color(command: argparse._ActionsContainer) -> None:
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour (default: auto)")


def loudness(group: argparse._ArgumentGroup) -> None:
    group.add_argument("-v", "--verbose", action="store_true", help="say which files are passed over, and why")
    group.add_argument(
        "--jobs",
        type=_jobs,
        default=os.environ.get(_JOBS) or "auto",
        metavar="auto|N",
        help="check files in N processes at most, or in as many as there are cores and as pay (default: auto)",
    )
    group.add_argument("--timing", action="store_true", help="say where the time went, in seconds of CPU by stage")
    group.add_argument("-q", "--quiet", action="store_true", help="no summary and no progress bar")


def configuration(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("configuration")
    group.add_argument(
        "--config",
        action="append",
        default=[],
        metavar="FILE|'KEY = VALUE'",
        help="use this configuration file, with its patterns relative to the working directory, or set one value; "
        "repeat for several values",
    )
    group.add_argument("--isolated", action="store_true", help="read no configuration files")
