"""Which configuration holds for a file, and what the command line adds to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import Command

from digestlint.config import ConfigError

FAULTS = "Ministers met in the the old house. They said it it was good.\n"
JSON = ("--output-format", "json")


def test_the_nearest_file_upward_holds_and_nothing_is_merged(configs, files, tmp_path: Path) -> None:
    files(
        {
            "digestlint.toml": 'ignore = ["SC"]\nmin-confidence = "low"\n',
            "sub/digestlint.toml": 'select = ["TY"]\n',
            "sub/deep/er/x.md": "",
            "other/x.md": "",
        }
    )
    found = configs()
    nested = found.of_folder(tmp_path / "sub" / "deep" / "er")
    assert nested.settings.select == ("TY",)
    assert nested.settings.ignore == ()
    assert nested.settings.min_confidence == "medium"
    assert nested.folder == tmp_path / "sub"
    assert nested.origin("select") == "sub/digestlint.toml"
    assert nested.origin("min-confidence") == "default"
    assert found.of_folder(tmp_path / "other") is found.root()
    assert found.root().settings.min_confidence == "low"


def test_digestlint_toml_comes_before_pyproject(configs, files) -> None:
    files({"pyproject.toml": '[tool.digestlint]\nselect = ["AR"]\n', "digestlint.toml": 'select = ["TY"]\n'})
    assert configs().root().settings.select == ("TY",)


@pytest.mark.parametrize(
    "text",
    [
        '[tool.digestlint]\nselect = ["AR"]\n',
        '[tool]\ndigestlint.select = ["AR"]\n',
        'tool = { digestlint = { select = ["AR"] } }\n',
        '\ufeff[tool.digestlint]\r\nselect = ["AR"]\r\n',
    ],
)
def test_a_pyproject_with_our_table_holds(configs, files, text: str) -> None:
    files({"pyproject.toml": text})
    assert configs().root().settings.select == ("AR",)


@pytest.mark.parametrize(
    "text",
    [
        '[project]\nname = "x"\n',
        '[project]\nname = "digestlint"\n',
        "# [tool.digestlint]\n",
        '[project]\ndependencies = ["digestlint"]\n[tool.ruff]\n',
        "broken = [ but not our business\n",
    ],
)
def test_a_pyproject_without_our_table_is_passed_over(configs, files, tmp_path: Path, text: str) -> None:
    files({"digestlint.toml": 'select = ["TY"]\n', "sub/pyproject.toml": text})
    assert configs().of_folder(tmp_path / "sub").settings.select == ("TY",)


@pytest.mark.parametrize("text", ["[tool.digestlint\n", "[tool]\ndigestlint = 3\n"])
def test_a_broken_pyproject_that_speaks_of_us_is_an_error(configs, files, text: str) -> None:
    files({"pyproject.toml": text})
    with pytest.raises(ConfigError, match=r"not valid TOML|must be a table"):
        configs().root()


def test_a_file_above_the_working_directory_has_its_own_configuration(call: Command, files, tmp_path: Path) -> None:
    files(
        {
            "here/digestlint.toml": 'ignore = ["TY003"]\n',
            "here/a.md": FAULTS,
            "b.md": FAULTS,
            "there/digestlint.toml": 'severity = { TY003 = "info" }\n',
            "there/c.md": FAULTS,
        }
    )
    result = call(
        "check",
        *JSON,
        "--extend-select",
        "AR009",
        "a.md",
        "../b.md",
        "../there",
        tmp_path / "b.md",
        cwd=tmp_path / "here",
    )
    assert [(one["filename"], one["severity"]) for one in result.findings] == [
        (f"{tmp_path}/b.md", "error"),
        (f"{tmp_path}/b.md", "error"),
        (f"{tmp_path}/there/c.md", "info"),
        (f"{tmp_path}/there/c.md", "info"),
    ]


def test_config_takes_a_file_and_lines(configs, files) -> None:
    files({"digestlint.toml": 'select = ["AR"]\n', "ci/strict.toml": 'select = ["TY"]\nfail-on = "info"\n'})
    root = configs(["ci/strict.toml", 'fail-on = "error"', "severity.TY003 = 'info'"]).root()
    assert root.settings.select == ("TY",)
    assert root.settings.fail_on == "error"
    assert root.settings.severity == {"TY003": "info"}
    assert [root.origin(key) for key in ("select", "fail-on", "severity", "ignore")] == [
        "ci/strict.toml",
        "command line",
        "command line",
        "default",
    ]


def test_a_given_file_holds_everywhere_and_its_patterns_from_the_working_directory(call: Command, files) -> None:
    files(
        {
            "ci/strict.toml": 'exclude = ["old/"]\nplugins = ["house.py"]\n',
            "ci/house.py": "",
            "sub/digestlint.toml": 'ignore = ["TY003"]\n',
            "sub/a.md": FAULTS,
            "old/b.md": FAULTS,
        }
    )
    result = call("check", *JSON, "--config", "ci/strict.toml", "--select", "TY003")
    assert result.err == ""
    assert {one["filename"] for one in result.findings} == {"sub/a.md"}


def test_isolated_drops_files_and_not_lines(configs, files) -> None:
    files({"digestlint.toml": 'select = ["AR"]\nfail-on = "info"\n'})
    root = configs(['fail-on = "error"'], isolated=True).root()
    assert root.settings.select == ()
    assert root.settings.fail_on == "error"


@pytest.mark.parametrize(
    ("given", "isolated", "reason"),
    [
        (["a.toml", "b.toml"], False, "one file at most, not 'a.toml' and 'b.toml'"),
        (["a.toml"], True, "'a.toml' can't be used with --isolated"),
        (["pyproject.toml"], False, "no table \\[tool.digestlint\\]; add it, or give another file"),
    ],
)
def test_files_that_cannot_be_given(configs, files, given: list[str], isolated: bool, reason: str) -> None:
    files({"a.toml": "", "b.toml": "", "pyproject.toml": '[project]\nname = "digestlint"\n'})
    with pytest.raises(ConfigError, match=reason):
        configs(given, isolated=isolated).root()


def test_a_line_that_is_a_file_too_is_the_file(configs, files) -> None:
    files({"select = ['SC']": 'select = ["TY"]\n'})
    assert configs(["select = ['SC']"]).root().settings.select == ("TY",)


def test_options_add_to_lists_or_replace_values(configs, files) -> None:
    files({"digestlint.toml": 'exclude = ["a/"]\ninclude = ["*.md"]\nmin-severity = "error"\n'})
    root = configs(overrides={"exclude": ("b/",), "include": ("*.txt",), "min_severity": "info"}).root()
    assert root.settings.exclude == ("a/", "b/")
    assert root.settings.include == ("*.txt",)
    assert root.settings.min_severity == "info"
    assert root.origin("exclude") == "digestlint.toml and command line"
    assert root.origin("include") == "command line"


def test_pedantic_gives_way_to_an_explicit_threshold(call: Command, files) -> None:
    files({"a.md": FAULTS})
    argv = ("check", *JSON, "--select", "TY003", "--config", 'severity = { TY003 = "info" }', "--pedantic")
    assert len(call(*argv).findings) == 2
    assert call(*argv, "--min-severity", "warning").findings == []
