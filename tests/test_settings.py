"""What settings do, how a wrong one is told, and the settings as text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.command import Command

from digestlint import configuration, plugin_settings, plugins
from digestlint.settings import FIELDS, SettingsError, parse

FAULTS = "Ministers met in the the old house. They said it it was good.\n"
JSON = ("--output-format", "json")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"selct": []}, "unknown key 'selct'; did you mean 'select'?"),
        ({"min_confidence": "low"}, "unknown key 'min_confidence'; did you mean 'min-confidence'?"),
        ({"zzzz": 1}, "unknown key 'zzzz'; there are baseline, cache-dir, corpus, disable-plugins, "),
        ({"rules": {"x": {"alow": []}}}, "unknown key 'rules.x.alow'; did you mean 'allow'?"),
        ({"phrases": [{"cod": "HS001"}]}, "unknown key 'phrases[0].cod'; did you mean 'code'?"),
        ({"phrases": [{"code": "HS001", "message": "x"}]}, "'phrases[0]' lacks 'phrases'"),
        ({"phrases": [{"code": "HS001", "message": "x", "phrases": []}]}, "'phrases[0].phrases' must not be empty"),
        ({"phrases": [{"code": "hs1"}]}, "'phrases[0].code' must be two to four capitals and three digits, such as"),
        ({"phrases": [{"name": "Not This"}]}, "'phrases[0].name' must be a kebab-case name"),
        ({"phrases": {"code": "HS001"}}, "'phrases' must be an array, not {'code': 'HS001'}"),
        ({"select": "SC"}, "'select' must be an array, not 'SC'; write [\"SC\"]"),
        ({"select": [1]}, "'select[0]' must be a string, not 1"),
        ({"severity": {"SC": "bad"}}, "'severity.SC' must be one of info, warning, error; not 'bad'"),
        ({"per-file-ignores": {"x.md": "SC"}}, "'per-file-ignores.x.md' must be an array"),
        ({"per-file-ignores": ["SC"]}, "'per-file-ignores' must be a table, not ['SC']"),
        ({"max-per-rule": True}, "'max-per-rule' must be a whole number, not True"),
        ({"max-per-rule": -1}, "'max-per-rule' must be 0 or more, not -1"),
        ({"force-exclude": "yes"}, "'force-exclude' must be true or false, not 'yes'"),
    ],
)
def test_a_wrong_setting_is_named_with_the_nearest_right_one(table: dict[str, object], message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse(table)
    assert str(caught.value).startswith(message)


def test_options_that_a_rule_does_not_take_and_rules_that_are_families(call: Command, files) -> None:
    files({"a.md": FAULTS})
    result = call("check", "--config", "rules.TY003.extend = ['x']")
    assert result.code == 2
    assert "'rules.TY003': doubled-word takes no 'extend'" in result.error
    result = call("check", "--config", "rules.SC.extend = ['x']")
    assert "'rules.SC': options belong to one rule; give its code or name" in result.error
    result = call("check", "--config", "rules.hedged-speculatio.extend = ['x']")
    assert "no rule, family or code 'hedged-speculatio'; did you mean 'hedged-speculation'?" in result.error
    result = call("check", "--config", "rules.hedged-speculation.extend = ['(x']")
    assert "'rules.hedged-speculation': '(x' can't be compiled: missing )" in result.error


def test_per_file_ignores_and_severity(call: Command, files) -> None:
    files(
        {
            "digestlint.toml": 'severity = { typo = "error", doubled-word = "info" }\n'
            '[per-file-ignores]\n"old/" = ["TY"]\n"*.txt" = ["doubled-word"]\n',
            "a.md": FAULTS,
            "old/b.md": FAULTS,
            "c.txt": FAULTS,
            "sub/d.txt": FAULTS,
        }
    )
    for argv, cwd in (("check",), "."), (("check", ".."), "old"):
        result = call(*argv, *JSON, "--select", "TY003", cwd=files({}) / cwd)
        assert (result.code, result.err) == (0, "")
        assert [Path(one["filename"]).name for one in result.findings] == ["a.md", "a.md"]
        assert {one["severity"] for one in result.findings} == {"info"}


def test_patterns_of_the_command_line_are_relative_to_the_working_directory(
    call: Command, files, tmp_path: Path
) -> None:
    files(
        {
            "digestlint.toml": 'exclude = ["sub/x.md"]\n',
            "sub/x.md": FAULTS,
            "sub/y.md": FAULTS,
            "sub/z.md": FAULTS,
            "nested/digestlint.toml": "",
            "nested/y.md": FAULTS,
        }
    )
    argv = ("check", *JSON, "--select", "TY003")
    in_sub = call(*argv, "--exclude", "/y.md", cwd=tmp_path / "sub")
    assert {one["filename"] for one in in_sub.findings} == {"z.md"}
    above = call(*argv, "--exclude", "nested/y.md,sub/z.md")
    assert {one["filename"] for one in above.findings} == {"sub/y.md"}
    ignored = call(*argv, "--config", "per-file-ignores = { 'nested/*.md' = ['TY'] }")
    assert {one["filename"] for one in ignored.findings} == {"sub/y.md", "sub/z.md"}


def test_local_plugins_are_relative_to_the_configuration(call: Command, files, rule_file, tmp_path: Path) -> None:
    files({"digestlint.toml": 'plugins = ["rules/house.py"]\n', "rules/house.py": rule_file()})
    files({"digests/a.md": "A zebra.\n"})
    for argv, cwd in (("check",), tmp_path), (("check", "."), tmp_path / "digests"):
        assert [code for *_, code in call(*argv, *JSON, "--select", "LO001", cwd=cwd).places] == ["LO001"]
    assert "LO001  local-rule" in call("rules").out
    on_line = call("rules", "--isolated", "--config", "plugins = ['../rules/house.py']", cwd=tmp_path / "digests")
    assert "LO001  local-rule" in on_line.out


def test_plugins_of_a_nested_configuration_are_refused_unless_the_root_has_them(
    call: Command, files, rule_file, tmp_path: Path
) -> None:
    files({"sub/digestlint.toml": 'plugins = ["house.py"]\n', "sub/house.py": rule_file(), "sub/b.md": "A zebra.\n"})
    files({"a.md": FAULTS})
    result = call("check", *JSON)
    assert result.code == 2
    assert result.error == (
        "digestlint: error: sub/digestlint.toml: 'plugins' holds only in the configuration of the working directory; "
        "move it there, run digestlint in 'sub', or give --config 'sub/digestlint.toml'"
    )
    assert {one["filename"] for one in result.findings} == {"a.md"}
    assert [code for *_, code in call("check", *JSON, cwd=tmp_path / "sub").places] == ["LO001"]
    assert "LO001" in call("check", *JSON, "--config", "sub/digestlint.toml").out
    files({"digestlint.toml": 'plugins = ["sub/house.py"]\n'})
    result = call("check", *JSON)
    assert result.err == ""
    assert ("sub/b.md", 1, 3, "LO001") in result.places


def test_other_settings_of_the_run_are_those_of_the_working_directory(call: Command, files, tmp_path: Path) -> None:
    files({"sub/digestlint.toml": 'fail-on = "never"\noutput-format = ["concise"]\n', "sub/b.md": FAULTS})
    result = call("check", *JSON)
    assert (result.code, len(result.findings)) == (1, 2)
    result = call("check", cwd=tmp_path / "sub")
    assert (result.code, result.out[:6]) == (0, "b.md:1")


def test_a_disabled_plugin_brings_nothing(call: Command, files) -> None:
    files({"digestlint.toml": 'disable-plugins = ["typos"]\n'})
    result = call("rules")
    assert (result.code, result.err) == (0, "")
    assert "TY003" not in result.out
    assert "SC003" in result.out


def test_explain_without_the_plugins_that_it_needs(call: Command) -> None:
    result = call("explain", "TY003", "--config", 'disable-plugins = ["readers"]')
    assert (result.code, result.out) == (2, "")
    assert "an example of TY003 doubled-word is 'text', which no reader reads" in result.error
    assert call("explain", "TY003", "--config", 'disable-plugins = ["reports"]').code == 0


def test_house_rules(call: Command, files) -> None:
    files(
        {
            "pyproject.toml": '[[tool.digestlint.phrases]]\ncode = "HS001"\nmessage = "we write {text} out"\n'
            'phrases = ["the govt", "à suivre"]\nseverity = "error"\nconfidence = "medium"\n'
            '[[tool.digestlint.phrases]]\ncode = "HS002"\nname = "our-paper"\nmessage = "say we"\n'
            'phrases = ["this (paper|site)"]\n',
            "a.md": "The Govt said so. À suivre. It told this paper.\n",
        }
    )
    result = call("check", *JSON, "--select", "house")
    assert result.err == ""
    found = [(one["code"], one["name"], one["severity"], one["confidence"], one["message"]) for one in result.findings]
    assert found == [
        ("HS001", "house-hs001", "error", "medium", "we write The Govt out"),
        ("HS001", "house-hs001", "error", "medium", "we write À suivre out"),
        ("HS002", "our-paper", "warning", "high", "say we"),
    ]
    assert "HS002  our-paper" in call("rules").out
    assert call("explain", "our-paper").out == (
        "# HS002 our-paper\n\nFamily: house. Severity: warning. Confidence: high.\n\nsay we\n"
    )
    assert call("check", *JSON, "--select", "HS", "--ignore", "our-paper").out.count('"HS001"') == 2


def test_house_rules_of_a_nested_configuration_hold_there(call: Command, files) -> None:
    files({"sub/digestlint.toml": 'phrases = [{code = "HS001", message = "x", phrases = ["quay"]}]\n'})
    files({"a.md": "A quay.\n", "sub/b.md": "A quay.\n"})
    assert call("check", *JSON).places == [("sub/b.md", 1, 3, "HS001")]


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ('{code = "TY003", message = "x", phrases = ["y"]}', "TY003 house-ty003 is taken by TY003 doubled-word"),
        ('{code = "HS001", name = "doubled-word", message = "x", phrases = ["y"]}', "doubled-word is taken by TY003"),
        ('{code = "SC999", message = "x", phrases = ["y"]}', "the letters SC are those of the family 'chrome'; choose"),
        ('{code = "HS001", message = "x", phrases = ["(y"]}', "HS001: '(y' can't be compiled: missing )"),
        ('{code = "HS001", message = "x", phrases = [" "]}', "HS001: an empty pattern"),
    ],
)
def test_a_wrong_house_rule(call: Command, files, table: str, reason: str) -> None:
    files({"digestlint.toml": f"phrases = [{table}]\n", "a.md": FAULTS})
    for argv in (("check",), ("rules",)):
        result = call(*argv)
        assert result.code == 2
        assert result.error.startswith("digestlint: error: digestlint.toml: 'phrases': ")
        assert reason in result.error


def test_extend_and_allow(call: Command, files, rule_file) -> None:
    files(
        {
            "digestlint.toml": 'plugins = ["rule.py"]\nselect = ["LO001"]\n[rules.local-rule]\n'
            'extend = ["okapi <2> house"]\nallow = ["white zebra"]\n',
            "rule.py": rule_file(),
            "a.md": "A zebra and a white zebra. An okapi in the house.\n",
        }
    )
    result = call("check", *JSON)
    assert result.err == ""
    assert [one["message"] for one in result.findings] == ["a zebra", "a okapi in the house"]


def test_template_lines_are_taken_word_for_word_but_for_the_star(configs, files) -> None:
    from digestlint.checker import _template_blocks
    from digestlint.readers.plain import PlainReader
    from digestlint.source import Source

    lines = ["The Morning Digest", "[Ad] from our partner", "Adfromus", "What? Now", "Whatx Now", "Edition of May 3"]
    document = PlainReader().read(Source("a.txt", "\n".join(f"{line}." for line in lines) + "\n"))
    wanted = ("the morning digest.", "[ad] *", "What? Now.", "edition of *")
    assert {document.blocks[index].text for index in _template_blocks(document, wanted)} == {
        "The Morning Digest.",
        "[Ad] from our partner.",
        "What? Now.",
        "Edition of May 3.",
    }


def test_config_shows_every_setting_with_its_origin(call: Command, files) -> None:
    files({"digestlint.toml": 'select = ["SC"]\nseverity = { SC007 = "info" }\n'})
    result = call("config", "--config", 'fail-on = "error"')
    assert (result.code, result.err) == (0, "")
    shown = {}
    for line in result.out.splitlines():
        setting, _, origin = line.partition("  # ")
        key, _, value = setting.partition(" = ")
        shown[key] = (value.strip(), origin.strip())
    assert list(shown) == [key for key in FIELDS if key != plugin_settings.KEY]  # of those each has lines of its own
    assert shown["select"] == ('["SC"]', "digestlint.toml")
    assert shown["severity"] == ('{ "SC007" = "info" }', "digestlint.toml")
    assert shown["fail-on"] == ('"error"', "command line")
    assert shown["max-per-rule"] == ("50", "default")


def test_what_config_shows_is_a_configuration(call: Command, files) -> None:
    import tomllib

    files(
        {
            "digestlint.toml": 'select = ["SC"]\ntemplate = ["“Today” \\\\ *"]\n[per-file-ignores]\n"a b.md" = ["SC"]\n'
            '[[phrases]]\ncode = "HS001"\nmessage = "é"\nphrases = ["x"]\n'
        }
    )
    shown = call("config").out
    files({"again.toml": shown})
    assert (
        call("config", "--config", "again.toml").out.replace("again.toml", "digestlint.toml").split("#")[0]
        == (shown.split("#")[0])
    )
    assert tomllib.loads(shown)["per-file-ignores"] == {"a b.md": ["SC"]}


def test_the_schema_that_is_kept_is_the_generated_one(call: Command) -> None:
    kept = Path(configuration.__file__).with_name("settings.schema.json").read_text(encoding="utf-8")
    assert kept == configuration.schema_text(plugins.load()), (
        "run: digestlint config --schema > digestlint/settings.schema.json"
    )
    assert call("config", "--schema").out == kept
    schema = json.loads(kept)
    assert list(schema["properties"]) == list(FIELDS)
    assert all(one["description"] and "default" in one for one in schema["properties"].values())
    assert "working directory alone" in schema["properties"]["plugins"]["description"]


@pytest.mark.parametrize("key", FIELDS)
def test_the_default_of_every_setting_is_valid(key: str) -> None:
    schema = json.loads(configuration.schema_text(plugins.load()))
    assert parse({key: schema["properties"][key]["default"]}).keys() == {key.replace("-", "_")}
