"""The door for rules, readers and reports: who gets in, who is refused, and how they are listed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from digestlint import api, plugins
from digestlint.plugins import Registry

Load = Callable[..., Registry]


@pytest.fixture
def load(files, tmp_path: Path) -> Load:
    """Load rule files beside the built-in plugins."""

    def with_files(**sources: str) -> Registry:
        files({f"{name}.py": source for name, source in sources.items()})
        return plugins.load([tmp_path / f"{name}.py" for name in sources])

    return with_files


def told(registry: Registry) -> list[str]:
    """What went wrong, without the folder of the test."""
    return [str(problem).replace(f"({Path.cwd()}/", "(") for problem in registry.problems]


def test_the_built_in_parts_come_by_the_door() -> None:
    registry = plugins.load()
    assert registry.problems == []
    assert {plugin.package for plugin in registry.plugins} == {"digestlint"}
    assert {"full", "concise", "json", "json-lines", "github"} <= set(registry.reports)
    assert {"text", "markdown"} <= set(registry.readers)
    assert all(registry.origins[part].package == "digestlint" for part in registry.rules.values())


def test_all_that_the_door_promises_is_behind_it() -> None:
    assert [name for name in api.__all__ if not hasattr(api, name)] == []
    with pytest.raises(ImportError, match="no_such_part"):
        from digestlint.api import no_such_part  # type: ignore[attr-defined]  # noqa: F401


def test_no_built_in_rule_shares_a_code_a_name_or_letters_with_another_family() -> None:
    registry = plugins.load()
    by_letters: dict[str, set[str]] = {}
    for rule in registry.rules.values():
        by_letters.setdefault(rule.prefix(), set()).add(rule.family)
    assert all(len(families) == 1 for families in by_letters.values())
    families = [next(iter(families)) for families in by_letters.values()]
    assert len(families) == len(set(families))


def test_a_rule_file_of_the_project(load: Load, rule_file, tmp_path: Path) -> None:
    registry = load(one=rule_file())
    assert registry.problems == []
    origin = registry.origins[registry.rules["LO001"]]
    assert (origin.name, origin.package, origin.version) == ("one.py", str(tmp_path / "one.py"), "")


@pytest.mark.parametrize(
    ("code", "name", "family", "what"),
    [
        ("TY003", "other-name", "typo", "the code belongs to TY003 doubled-word of digestlint "),
        ("LO001", "doubled-word", "local", "the name belongs to TY003 doubled-word of digestlint "),
        ("TY099", "other-name", "local", "the prefix TY belongs to TY001 misspelling of digestlint "),
        ("LO001", "other-name", "typo", "the family 'typo' belongs to TY001 misspelling of digestlint "),
    ],
)
def test_a_guest_that_brings_what_is_anothers_is_refused(
    load: Load, rule_file, code: str, name: str, family: str, what: str
) -> None:
    registry = load(guest=rule_file(code, name, f'    family = "{family}"'))
    (problem,) = registry.problems
    assert problem.where.startswith("plugin guest.py (")
    assert problem.message.startswith(f"rule {code} {name}: {what}")
    assert problem.message.endswith("; give it one of its own")
    assert registry.rules["TY003"].name == "doubled-word"
    assert "LO001" not in registry.rules


def test_a_guest_may_join_a_family(load: Load, rule_file) -> None:
    registry = load(guest=rule_file("TY099", "other-name", '    family = "typo"'))
    assert registry.problems == []
    assert "TY099" in registry.rules


def test_of_two_guests_with_one_code_the_second_is_refused(load: Load, rule_file) -> None:
    registry = load(one=rule_file(words="lion"), two=rule_file(words="tiger"))
    (problem,) = registry.problems
    assert problem.where.startswith("plugin two.py (")
    assert "rule LO001 local-rule: the code belongs to LO001 local-rule of" in problem.message
    assert registry.rules["LO001"].patterns == ("lion",)


def test_a_format_and_a_report_that_are_anothers_are_refused(load: Load) -> None:
    registry = load(
        guest="""
from digestlint.api import Reader, Report, hookimpl
class Again(Report):
    name = "json"
    def render(self, run, screen): return ""
class Text(Reader):
    format = "text"
    extensions = (".text2",)
    def read(self, source): return None
@hookimpl
def digestlint_reports(): return [Again]
@hookimpl
def digestlint_readers(): return [Text]
"""
    )
    messages = sorted(problem.message for problem in registry.problems)
    assert [message[: message.index(" belongs")] for message in messages] == ["format 'text'", "name 'json'"]
    assert registry.origins[registry.reports["json"]].package == "digestlint"
    assert registry.reader_for(".text2") is None


READER = """
from digestlint.api import Reader, hookimpl
class {name}(Reader):
    format = "{format}"
    extensions = ({endings})
    def read(self, source): return None
@hookimpl
def digestlint_readers(): return [{name}]
"""


def test_an_ending_that_another_reader_has_is_refused(load: Load) -> None:
    one = READER.format(name="One", format="own-markdown", endings="'.md2', '.markdown'")
    two = READER.format(name="Two", format="org", endings="'.org',")
    three = READER.format(name="Three", format="org-mode", endings="'.org',")
    registry = load(one=one, two=two, three=three)
    first, second = registry.problems
    assert first.where.startswith("plugin one.py (")
    assert first.message.startswith(
        "format 'own-markdown': files that end in .markdown belong to the markdown reader of digestlint "
    )
    assert second.where.startswith("plugin three.py (")
    assert "files that end in .org belong to the org reader of " in second.message
    assert "`formats`" in second.message
    assert "two.py" in second.message
    assert registry.reader_for(".md2") is None
    assert {"org"} == set(registry.readers) - set(plugins.load().readers)


@pytest.mark.parametrize("endings", ["'org',", "'.ORG',", "7,"])
def test_an_ending_that_no_file_has_is_refused(load: Load, endings: str) -> None:
    (problem,) = load(guest=READER.format(name="Org", format="org", endings=endings)).problems
    assert "Org needs `extensions`, a tuple of file name endings such as '.org'" in problem.message


def test_a_wrong_hook_of_one_is_not_held_against_the_next(load: Load, rule_file) -> None:
    wrong = "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rulez(): return ()\n"
    registry = load(wrong=wrong, good=rule_file())
    (problem,) = registry.problems
    assert problem.where.startswith("plugin wrong.py (")
    assert "LO001" in registry.rules


@pytest.mark.parametrize(
    ("brought", "reason"),
    [
        ("['SC999']", "TypeError: 'SC999' is no Rule class with a code"),
        ("[PatternRule]", "is no Rule class with a code"),
        ("[object()]", "is no Rule class with a code"),
        ("7", "TypeError: 'int' object is not iterable"),
    ],
)
def test_what_is_no_rule_is_refused(load: Load, brought: str, reason: str) -> None:
    source = f"from digestlint.api import PatternRule, hookimpl\n@hookimpl\ndef digestlint_rules(): return {brought}\n"
    (problem,) = load(guest=source).problems
    assert problem.message.startswith("its digestlint_rules() failed: ")
    assert reason in problem.message


def test_a_rule_class_without_its_parts_is_told_at_import(load: Load, rule_file) -> None:
    source = rule_file().replace("## Why it matters", "## Whatever")
    (problem,) = load(guest=source).problems
    assert "can't be loaded: RuleError: " in problem.message
    assert "lacks the section '## Why it matters'" in problem.message


def test_endings_of_readers_in_any_case() -> None:
    registry = plugins.load()
    for ending in (".md", ".MD", ".Markdown"):
        reader = registry.reader_for(ending)
        assert reader is not None
        assert reader.format == "markdown"
    assert registry.reader_for("") is None
    assert registry.reader_for(".xyz") is None


@pytest.mark.parametrize("disabled", ["typos", "digestlint"])
def test_disabled_plugins_bring_nothing(disabled: str) -> None:
    registry = plugins.load(disabled=[disabled])
    assert registry.problems == []
    assert "TY003" not in registry.rules
    assert ("SC003" in registry.rules) is (disabled == "typos")


# Installed packages


@pytest.fixture
def installed(files, rule_file, tmp_path: Path) -> dict[str, str]:
    """The environment of a process for which two packages are installed that call their entry points alike."""
    for number, code in (("one", "LO001"), ("two", "LO002")):
        info = f"site/guest_{number}-1.{len(number)}.dist-info"
        files(
            {
                f"site/guest_{number}.py": rule_file(code, f"rule-{number}"),
                f"{info}/METADATA": f"Metadata-Version: 2.1\nName: guest-{number}\nVersion: 1.{len(number)}\n",
                f"{info}/entry_points.txt": f"[digestlint]\nrules = guest_{number}\n",
            }
        )
    path = [str(tmp_path / "site"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(path)}


def test_version_and_rules_tell_where_parts_come_from(run, installed: dict[str, str]) -> None:
    version = run("--version", env=installed)
    assert (version.code, version.err) == (0, "")
    first, *rest = version.out.splitlines()
    assert first.startswith("digestlint ")
    assert rest[0].startswith("  digestlint ")
    assert "readers" in rest[0]
    assert rest[1:] == ["  guest-one 1.3: rules", "  guest-two 1.3: rules"]
    table = run("rules", env=installed).out.splitlines()
    assert table[0].split() == ["code", "name", "family", "severity", "confidence", "fixable", "package"]
    rows = {line.split()[0]: line.split() for line in table[1:]}
    assert rows["LO001"] == ["LO001", "rule-one", "local", "warning", "high", "guest-one"]
    assert rows["LO002"][-1] == "guest-two"
    assert rows["TY003"] == ["TY003", "doubled-word", "typo", "error", "high", "yes", "digestlint"]
    assert list(rows) == sorted(rows)


def test_installed_plugins_hold_under_isolated(run, files, installed: dict[str, str]) -> None:
    files({"digests/a.md": "A zebra.\n"})
    result = run("check", "digests", "--isolated", "--select", "LO", "--output-format", "json", env=installed)
    assert (result.code, result.err) == (1, "")
    assert [code for *_, code in result.places] == ["LO001", "LO002"]


def test_an_installed_reader_of_an_ending_that_is_taken_ends_the_run(run, files, installed: dict[str, str]) -> None:
    reader = READER.format(name="Own", format="own-markdown", endings="'.md',")
    files({"site/guest_two.py": reader, "digests/a.md": "A zebra.\n"})
    result = run("check", "digests", "--select", "LO", "--output-format", "json", env=installed)
    assert (result.code, [code for *_, code in result.places]) == (2, ["LO001"])
    assert "plugin rules (guest-two 1.3)" in result.error
    assert "files that end in .md belong to the markdown reader of digestlint" in result.error
    assert run("check", "digests", "--config", "disable-plugins=['guest-two']", env=installed).code in (0, 1)
