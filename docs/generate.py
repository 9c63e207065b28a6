"""Write what is generated from the product itself: rules' pages, schema, expected output, picture, parts of the docs.

``python docs/generate.py`` writes; ``python docs/generate.py --check`` writes nothing, shows how the committed
files differ, and fails if one does. In Markdown, what stands between ``<!-- generated: ... -->`` and
``<!-- end of generated -->`` is made anew:

- ``families``, ``settings``: tables from the rules and the settings;
- ``file PATH``: a file of the repository;
- ``run COMMAND``: a command and what it prints, run at the root of the repository.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from figures import figures, precision
from recordings import pictures

from digestlint import catalogue, configuration, plugins
from digestlint.rule import Rule
from digestlint.settings import schema

ROOT = Path(__file__).resolve().parent.parent
RULES = "docs/rules"
TEXTS = ("README.md", "docs/*.md", "examples/README.md", "plugins/*/README.md")
COMMAND = Path(sys.executable).with_name("digestlint")
WIDTH = 100

_MARKED = re.compile(r"(?m)^(<!-- generated: (.+?) -->\n)(?s:.*?)^(<!-- end of generated -->)$")
_LANGUAGES = {".py": "python", ".toml": "toml", ".md": "markdown", ".yml": "yaml", ".yaml": "yaml"}


def main() -> int:
    """Write or compare; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with what is there instead of writing")
    check = parser.parse_args().check
    wanted = dict(_generated())
    stale = [path for path in _pages() if path not in wanted]
    if check:
        return _compare(wanted, stale)
    for path, text in wanted.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8", newline="\n")
    for path in stale:
        (ROOT / path).unlink()
        print(f"deleted {path}")
    return 0


def _compare(wanted: dict[str, str], stale: list[str]) -> int:
    differs = False
    for path, text in wanted.items():
        there = (ROOT / path).read_text(encoding="utf-8") if (ROOT / path).exists() else ""
        diff = difflib.unified_diff(
            there.splitlines(keepends=True), text.splitlines(keepends=True), path, f"{path}, generated"
        )
        for line in diff:
            differs = True
            print(line, end="" if line.endswith("\n") else "\n")
    for path in stale:
        print(f"{path}: stale, no rule makes this page")
    if differs or stale:
        print("Generated files are not up to date: run `python docs/generate.py`.", file=sys.stderr)
    return int(differs or bool(stale))


def _pages() -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / RULES).glob("*.md"))


def _generated() -> Iterator[tuple[str, str]]:
    """Every generated file: its path below the root and its text."""
    registry = plugins.load(disabled=_guests())
    if registry.problems:
        sys.exit("\n".join(map(str, registry.problems)))
    rules = [rule for _, rule in sorted(registry.rules.items())]
    yield f"{RULES}/index.md", _index(rules)
    for rule in rules:
        page = (catalogue.page(registry, rule), figures(rule.code), "[All rules](index.md)")
        yield f"{RULES}/{_page_name(rule)}", "\n\n".join(part.rstrip("\n") for part in page if part) + "\n"
    yield "digestlint/settings.schema.json", configuration.schema_text(registry)
    precisions = {rule.code: word for rule in rules if (word := precision(rule.code))}
    yield "digestlint/reports/precision.json", json.dumps(precisions, indent=1) + "\n"
    yield "examples/expected.txt", _run("digestlint check examples/ --output-format concise")
    yield "examples/expected.jsonl", _run("digestlint check examples/ --output-format json-lines")
    yield from pictures(_guests())
    parts = _Parts(rules)
    for pattern in TEXTS:
        for path in sorted(ROOT.glob(pattern)):
            text = path.read_text(encoding="utf-8")
            yield path.relative_to(ROOT).as_posix(), _MARKED.sub(parts.replace, text)


def _guests() -> list[str]:
    """The plugins of others that happen to be installed here: they must leave no trace in the files."""
    return sorted({plugin.package for plugin in plugins.load().plugins} - {plugins.PACKAGE})


def _run(command: str) -> str:
    """What a command of the docs prints on standard output; `digestlint` is the one installed here.

    Exits where it could not do its work (exit code 2).
    """
    _, *arguments = shlex.split(command)
    if guests := _guests():
        arguments += ["--config", f"disable-plugins = {json.dumps(guests)}"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "FORCE_", "NO_"))}
    environment = kept | {"COLUMNS": str(WIDTH), "PYTHONUTF8": "1"}
    done = subprocess.run([COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(f"{command}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def _page_name(rule: type[Rule]) -> str:
    return f"{rule.code}-{rule.name}.md"


def _index(rules: list[type[Rule]]) -> str:
    parts = ["# The rules\n\nGenerated from the rules themselves; `digestlint explain CODE` shows the same pages.\n"]
    for _, group in groupby(rules, key=lambda rule: rule.prefix()):
        family = list(group)
        parts.append(f"\n## {family[0].prefix()} {family[0].family}\n\n{_of_family(family[0])}\n\n")
        parts.append("| Code | Name | Finds | Severity | Confidence | Fix |\n| --- | --- | --- | --- | --- | --- |\n")
        parts.extend(
            f"| [{rule.code}]({_page_name(rule)}) | {rule.name} | {_first_line(rule.__doc__)} "
            f"| {rule.severity.word} | {rule.confidence.word} | {'some' if rule.fixable else ''} |\n"
            for rule in family
        )
    return "".join(parts)


def _of_family(rule: type[Rule]) -> str:
    """What a family is about: the first line of its package."""
    return _first_line(importlib.import_module(rule.__module__.rpartition(".")[0]).__doc__)


def _first_line(text: str | None) -> str:
    return (text or "").strip().splitlines()[0].replace("|", "\\|")


class _Parts:
    """Makes the generated parts of Markdown files."""

    def __init__(self, rules: list[type[Rule]]) -> None:
        self._rules = rules
        self._makers: dict[str, Callable[[str], str]] = {
            "families": self._families,
            "settings": _settings,
            "file": _file,
            "run": _console,
        }

    def replace(self, found: re.Match[str]) -> str:
        """The part anew, between its marks."""
        name, _, argument = found[2].partition(" ")
        return f"{found[1]}{self._makers[name](argument)}{found[3]}"

    def _families(self, _: str) -> str:
        rows = ["| Family | Finds | Rules |\n| --- | --- | --- |\n"]
        for prefix, group in groupby(self._rules, key=lambda rule: rule.prefix()):
            family = list(group)
            links = ", ".join(f"[{rule.name}]({RULES}/{_page_name(rule)})" for rule in family)
            rows.append(f"| `{prefix}` {family[0].family} | {_of_family(family[0])} | {links} |\n")
        return "".join(rows)


def _settings(_: str) -> str:
    rows = ["| Setting and its default | What it means |\n| --- | --- |\n"]
    for key, setting in schema()["properties"].items():
        default = json.dumps(setting["default"])
        rows.append(f"| `{key} = {default}` | {setting['description']}{_choices(setting)} |\n")
    return "".join(rows)


def _choices(setting: dict[str, object]) -> str:
    choices = setting.get("enum")
    return f" One of {', '.join(f'`{choice}`' for choice in choices)}." if isinstance(choices, list) else ""


def _file(path: str) -> str:
    text = (ROOT / path).read_text(encoding="utf-8")
    return f"`{path}`:\n\n````{_LANGUAGES.get(Path(path).suffix, 'text')}\n{text}````\n"


def _console(command: str) -> str:
    return f"```console\n$ {command}\n{_run(command)}```\n"


if __name__ == "__main__":
    sys.exit(main())
