"""The command line: its commands, options and their help."""

from __future__ import annotations

import argparse
import difflib
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from digestlint.regexes import regex
from digestlint.settings import CONFIDENCES, FIELDS, NEVER, SEVERITIES

# The settings that `check` has an option for, by the option's own name.
_SETTINGS = """
    select extend_select ignore min_severity min_confidence fail_on include exclude force_exclude encoding max_per_rule
    syntax fix unsafe_fixes show_fixes baseline cache_dir
""".split()
# The variable that says how many processes to work in where the command line does not.
_JOBS = "DIGESTLINT_JOBS"
_UNKNOWN = "unrecognized arguments: "
_CHOICE = regex(r"argument (.*?): invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL)
_EXAMPLES = """\
examples:
  digestlint check                            the digests below the current folder
  digestlint check digests/ --pedantic        also what the rules are less sure of
  digestlint check news.md --select SC,BC     site chrome and boilerplate commentary only
  digestlint check --output-format github     annotations in GitHub Actions
  digestlint baseline write digests/          accept what is found now, and show only what is new
  digestlint explain BC001                    what a rule finds, why, and how to fix it
"""
_BASELINE_ACTIONS = {
    "write": "accept what is found now",
    "update": "take out what is no longer found",
    "show": "list what is accepted",
}
_CHECK_EXAMPLES = """\
examples:
  digestlint check digests/ --ignore speculation --fail-on error
  digestlint check digests/ --fix --show-fixes
  digestlint check --config 'min-confidence = "high"' digests/
  digestlint check --output-format full --output-format json:findings.json
  cat digest.md | digestlint check --stdin-filename digest.md

exit codes: 0 clean; 1 findings at or above --fail-on; 2 digestlint could not do all of its work;
with --diff: 0 where nothing would be fixed, else 1
"""

_COMPLETION_EXAMPLES = """\
to install it:
  bash   echo 'eval "$(digestlint completion bash)"' >> ~/.bashrc
  zsh    echo 'eval "$(digestlint completion zsh)"' >> ~/.zshrc     (below compinit)
  fish   digestlint completion fish > ~/.config/fish/completions/digestlint.fish
"""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line that names the nearest right option.

    `fill` gives it its arguments when it is asked to parse any: of all commands a run needs those of one.
    """

    def __init__(self, *, fill: Callable[[_Parser], None] | None = None, **settings: Any) -> None:
        # Half an option would change its meaning with the next one that begins alike.
        super().__init__(**settings, allow_abbrev=False)
        self._fill = fill

    def fill(self) -> _Parser:
        """The parser with its arguments."""
        fill, self._fill = self._fill, None
        if fill:
            fill(self)
        return self

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does, which asks the parser of a command in this way too."""
        self.fill()
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        if message.startswith(_UNKNOWN):
            message = self._unknown(message.removeprefix(_UNKNOWN))
        elif wrong := _CHOICE.fullmatch(message):
            message = self._wrong_choice(*wrong.groups())
        line = "".join(character if character.isprintable() else "\ufffd" for character in message)
        print(f"{self.prog}: error: {line} (see `{self.prog} --help`)", file=sys.stderr)
        sys.exit(2)

    def _unknown(self, arguments: str) -> str:
        wrong = next((one for one in arguments.split() if one.startswith("-")), "")
        if not wrong:
            return f"unknown argument {arguments!r}"
        # What a command does not know is told by the parser above it.
        parsers = [self, *commands_of(self).values()]
        known = {option for one in parsers for action in one._actions for option in action.option_strings}
        return f"unknown option {wrong!r}{_near(wrong.split('=')[0], known)}"

    def _wrong_choice(self, argument: str, wrong: str, choices: str) -> str:
        if argument != "COMMAND":
            known = re.findall(r"[\w-]+", choices)
            return f"{argument}: no {wrong!r}" + (_near(wrong, known) or f"; there are {', '.join(known)}")
        if os.path.lexists(wrong):
            return f"no command {wrong!r}; did you mean `digestlint check {wrong}`?"
        return f"no command {wrong!r}{_near(wrong, commands_of(self)) or '; to check files: `digestlint check PATH`'}"


def commands_of(parser: argparse.ArgumentParser) -> Mapping[str, _Parser]:
    """The parsers of a parser's commands with their arguments, by their names; none where it has no commands."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return {name: one.fill() for name, one in action.choices.items()}
    return {}


def _near(wrong: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(wrong, sorted(known), n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""


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


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; ``command`` says which command was given."""
    whole = _Parser(
        prog="digestlint",
        description="An editorial linter for generated news digests.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("-V", "--version", action="store_true", help="show the version and the plugins found")
    # With the name given, argparse makes no usage to take it from, nor loads what asks for the terminal's width.
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser, prog=whole.prog)
    commands.add_parser(
        "check",
        help="check files and folders",
        description="Check digests and report what an editor would strike or mend.",
        epilog=_CHECK_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        fill=_check,
    )
    commands.add_parser(
        "init",
        help="write settings that fit a folder",
        description="Look at the digests of a folder and write settings that fit them, each with its meaning.",
        fill=_init,
    )
    commands.add_parser(
        "baseline",
        help="accept findings as they are, so that only new ones are shown",
        description="Keep a file of findings that are accepted as they are; `check` shows the others.",
        fill=_baseline,
    )
    commands.add_parser(
        "rules",
        help="list the rules",
        description="List the rules and where they come from.",
        fill=_configuration,
    )
    commands.add_parser(
        "explain",
        help="show a rule's page",
        description="Show what a rule finds, why, and its examples, run.",
        fill=_explain,
    )
    commands.add_parser(
        "config",
        help="show every setting and where it came from",
        description="Show every setting, its value and where it came from, as it holds in the current folder.",
        fill=_config,
    )
    commands.add_parser(
        "words",
        help="add or list words that are right though no dictionary has them",
        description="Add words to the list of a folder (digestlint-words.txt), or list those that hold in it.",
        fill=_words,
    )
    commands.add_parser(
        "server",
        help="check what an editor has open, as you type",
        description="Speak the Language Server Protocol with an editor, over standard input and output.",
        fill=_server,
    )
    commands.add_parser(
        "completion",
        help="print what a shell needs to complete the command line",
        description="Print the script by which a shell completes the command line, rules and formats included.",
        epilog=_COMPLETION_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        fill=_completion,
    )
    return whole


def _explain(explain: _Parser) -> None:
    explain.add_argument("rule", metavar="CODE|NAME")
    _color(explain)
    _configuration(explain)


def _config(config: _Parser) -> None:
    config.add_argument("--schema", action="store_true", help="print the JSON schema of the settings instead")
    _configuration(config)


def _words(words: _Parser) -> None:
    words.add_argument("action", choices=("add", "list"))
    words.add_argument("words", nargs="*", metavar="WORD")
    words.add_argument("--folder", default=".", metavar="FOLDER", help="the folder they hold in (default: this one)")
    _configuration(words)


def _check(check: _Parser) -> None:
    check.add_argument("paths", nargs="*", metavar="PATH", help="files and folders (default: the current one)")
    check.add_argument(
        "--diff-base", metavar="REV", help="show only findings on lines that are new or changed since a git revision"
    )
    check.add_argument(
        "--add-ignore",
        metavar="REASON",
        help="write an ignore with this reason for every finding: a comment, or an entry of per-file-ignores",
    )
    check.add_argument("--no-baseline", dest="baseline", action="store_const", const="", help="use no baseline")
    check.add_argument(
        "--stdin-filename", metavar="NAME", help="read standard input as if it were the file of this name"
    )
    _selection(check.add_argument_group("rules"))
    check.add_argument("--exit-zero", action="store_true", help="exit with 0 where there are findings; 2 stays 2")
    _files(check.add_argument_group("files"))
    _fixes(check.add_argument_group("fixes"))
    _output(check.add_argument_group("output"))
    _configuration(check)


def _baseline(baseline: _Parser) -> None:
    actions = baseline.add_subparsers(dest="action", metavar="ACTION", parser_class=_Parser, required=True)
    for name, told in _BASELINE_ACTIONS.items():
        action = actions.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.")
        action.add_argument("paths", nargs="*", metavar="PATH", help="files and folders (default: the current one)")
        _selection(action.add_argument_group("rules"))
        _files(action.add_argument_group("files"))
        _loudness(action.add_argument_group("output"))
        # What is found is written down, and not mended on the way.
        action.set_defaults(fix=False, diff=False, diff_base=None, stdin_filename=None)
        _configuration(action)


def _server(server: _Parser) -> None:
    server.add_argument("--stdio", action="store_true", help="speak over standard input and output, as it does anyway")
    server.add_argument("-v", "--verbose", action="store_true", help="log every message on standard error")
    _configuration(server)


def _completion(completion: _Parser) -> None:
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    completion.add_argument(
        "words",
        nargs=argparse.REMAINDER,
        metavar="WORD",
        help="say what may be the last of these words, as the script asks",
    )


def _init(init: _Parser) -> None:
    init.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="the folder (default: the current one)")
    init.add_argument("--dry-run", action="store_true", help="print the settings and write nothing")
    init.add_argument("--pyproject", action="store_true", help="write them into the pyproject.toml that is there")
    init.add_argument("--force", action="store_true", help="replace the settings that are there")
    init.add_argument(
        "--snippets", action="store_true", help="also print what a pre-commit hook and a GitHub workflow need"
    )
    init.add_argument("-q", "--quiet", action="store_true", help="say nothing of what was seen; no progress bar")


def _selection(group: argparse._ArgumentGroup) -> None:
    for key in ("select", "extend-select", "ignore"):
        group.add_argument(f"--{key}", type=_names, action="extend", metavar="RULES", help=_help(key))
    group.add_argument("--min-severity", choices=SEVERITIES, help=_help("min-severity"))
    group.add_argument("--min-confidence", choices=CONFIDENCES, help=_help("min-confidence"))
    group.add_argument("--syntax", metavar="auto|off|NAME", help=_help("syntax"))
    group.add_argument("--pedantic", action="store_true", help="show findings of every severity and confidence")
    group.add_argument("--fail-on", choices=(*SEVERITIES, NEVER), help=_help("fail-on"))


def _files(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--include", type=_names, action="extend", metavar="PATTERNS", help=_help("include"))
    group.add_argument("--exclude", type=_names, action="extend", metavar="PATTERNS", help=_help("exclude"))
    group.add_argument("--encoding", metavar="NAME", help=_help("encoding"))
    group.add_argument("--baseline", metavar="FILE", help=_help("baseline"))
    group.add_argument(
        "--force-exclude", action=argparse.BooleanOptionalAction, default=None, help=_help("force-exclude")
    )
    group.add_argument("--cache-dir", metavar="FOLDER", help="keep what was found here (default: .digestlint_cache)")
    group.add_argument("--no-cache", action="store_true", help="check every file anew, and keep nothing")


def _fixes(group: argparse._ArgumentGroup) -> None:
    for key in ("fix", "unsafe-fixes", "show-fixes"):
        group.add_argument(f"--{key}", action=argparse.BooleanOptionalAction, default=None, help=_help(key))
    group.add_argument(
        "--diff", action="store_true", help="write nothing and show what --fix would change, as a unified diff"
    )


def _output(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--output-format",
        action="append",
        metavar="FORMAT[:FILE]",
        help="full, concise, html, json, json-lines, github, sarif, gitlab, junit, rdjsonl, markdown, statistics "
        "or a plugin's, on the screen or into a file; repeat for several (default: full)",
    )
    group.add_argument("--max-per-rule", type=_count, metavar="N", help=_help("max-per-rule"))
    group.add_argument("--statistics", action="store_true", help="show figures of each rule and of each file")
    _color(group)
    _loudness(group)


def _color(command: argparse._ActionsContainer) -> None:
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour (default: auto)")


def _loudness(group: argparse._ArgumentGroup) -> None:
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


def _configuration(command: argparse.ArgumentParser) -> None:
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


def overrides(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that the command line gives, by field name."""
    given = {name: getattr(options, name, None) for name in _SETTINGS}
    if getattr(options, "pedantic", False):
        given["min_severity"] = given["min_severity"] or "info"
        given["min_confidence"] = given["min_confidence"] or "low"
    if getattr(options, "output_format", None):
        given["output_format"] = tuple(options.output_format)
    values = {name: value for name, value in given.items() if value is not None}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
