"""The command line: its commands, their options and examples."""

from __future__ import annotations

import argparse
from typing import Any

from digestlint.command_parser import CommandParser
from digestlint.option_groups import color, configuration, files, fixes, loudness, output, selection

# The settings that `check` has an option for, by the option's own name.
_SETTINGS = """
    select extend_select ignore min_severity min_confidence fail_on include exclude force_exclude encoding max_per_rule
    syntax fix unsafe_fixes show_fixes baseline cache_dir
""".split()
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


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; ``command`` says which command was given."""
    whole = CommandParser(
        prog="digestlint",
        description="An editorial linter for generated news digests.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("-V", "--version", action="store_true", help="show the version and the plugins found")
    # With the name given, argparse makes no usage to take it from, nor loads what asks for the terminal's width.
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=CommandParser, prog=whole.prog)
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
        fill=configuration,
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


def _explain(explain: CommandParser) -> None:
    explain.add_argument("rule", metavar="CODE|NAME")
    color(explain)
    configuration(explain)


def _config(config: CommandParser) -> None:
    config.add_argument("--schema", action="store_true", help="print the JSON schema of the settings instead")
    configuration(config)


def _words(words: CommandParser) -> None:
    words.add_argument("action", choices=("add", "list"))
    words.add_argument("words", nargs="*", metavar="WORD")
    words.add_argument("--folder", default=".", metavar="FOLDER", help="the folder they hold in (default: this one)")
    configuration(words)


def _check(check: CommandParser) -> None:
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
    selection(check.add_argument_group("rules"))
    check.add_argument("--exit-zero", action="store_true", help="exit with 0 where there are findings; 2 stays 2")
    files(check.add_argument_group("files"))
    fixes(check.add_argument_group("fixes"))
    output(check.add_argument_group("output"))
    configuration(check)


def _baseline(baseline: CommandParser) -> None:
    actions = baseline.add_subparsers(dest="action", metavar="ACTION", parser_class=CommandParser, required=True)
    for name, told in _BASELINE_ACTIONS.items():
        action = actions.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.")
        action.add_argument("paths", nargs="*", metavar="PATH", help="files and folders (default: the current one)")
        selection(action.add_argument_group("rules"))
        files(action.add_argument_group("files"))
        loudness(action.add_argument_group("output"))
        # What is found is written down, and not mended on the way.
        action.set_defaults(fix=False, diff=False, diff_base=None, stdin_filename=None)
        configuration(action)


def _server(server: CommandParser) -> None:
    server.add_argument("--stdio", action="store_true", help="speak over standard input and output, as it does anyway")
    server.add_argument("-v", "--verbose", action="store_true", help="log every message on standard error")
    configuration(server)


def _completion(completion: CommandParser) -> None:
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    completion.add_argument(
        "words",
        nargs=argparse.REMAINDER,
        metavar="WORD",
        help="say what may be the last of these words, as the script asks",
    )


def _init(init: CommandParser) -> None:
    init.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="the folder (default: the current one)")
    init.add_argument("--dry-run", action="store_true", help="print the settings and write nothing")
    init.add_argument("--pyproject", action="store_true", help="write them into the pyproject.toml that is there")
    init.add_argument("--force", action="store_true", help="replace the settings that are there")
    init.add_argument(
        "--snippets", action="store_true", help="also print what a pre-commit hook and a GitHub workflow need"
    )
    init.add_argument("-q", "--quiet", action="store_true", help="say nothing of what was seen; no progress bar")


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
