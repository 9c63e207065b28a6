"""Settings that plugins bring, and what plugins want to be there while files are checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.command import Command

from digestlint import plugin_settings, plugins
from digestlint.settings import schema

GUEST = '''
from contextlib import contextmanager
from pathlib import Path
from digestlint.api import Confidence, DocumentRule, Example, Match, Severity, Span, Unavailable, hookimpl

class Guest(DocumentRule):
    """A rule of this test.

    ## What it finds
    The first letters of a file.

    ## Why it matters
    It does not.

    ## How to fix it
    Leave it.
    """

    code = "GU001"
    name = "guest"
    family = "guest"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "guest"
    examples = (Example("⟦A⟧ zebra."), Example(""))

    def check(self, document):
        {check}

class Second(Guest):
    """Another one.

    ## What it finds
    The same.

    ## Why it matters
    It does not.

    ## How to fix it
    Leave it.
    """

    code = "GU002"
    name = "second-guest"

@hookimpl
def digestlint_rules():
    return [Guest, Second]

@hookimpl
def digestlint_settings():
    return {settings}

@hookimpl
def digestlint_run(settings, cache):
    {run}
'''
SETTINGS = """{
    "length": {"type": "integer", "minimum": 1, "description": "how many letters", "default": 2},
    "names": {"type": "array", "items": {"type": "string"}, "description": "some names", "default": []},
}"""
CHECK = """given = self.given.settings
        yield Match(Span(0, given["length"]), message="-".join(given["names"]))"""
# Writes down what happens, so that a test can read it.
RUN = """return steps(settings, cache)

@contextmanager
def steps(settings, cache):
    log = Path("log.txt")
    log.write_text(f"in {settings['length']} {cache and cache.name}\\\\n")
    try:
        yield
    finally:
        log.write_text(log.read_text() + "out")
"""
CONFIG = 'plugins = ["guest.py"]\nselect = ["guest"]\n'
TABLE = '[plugin-settings."guest.py"]\n'


def guest(check: str = CHECK, settings: str = SETTINGS, run: str = RUN) -> str:
    """The source of a plugin with settings."""
    return GUEST.replace("{check}", check).replace("{settings}", settings).replace("{run}", run.replace("\\\\", "\\"))


def test_a_rule_gets_the_settings_of_its_plugin_and_the_defaults_of_the_rest(call: Command, files) -> None:
    files({"guest.py": guest(), "a.txt": "Abcde.", "digestlint.toml": CONFIG + TABLE + 'names = ["x", "y"]\n'})
    first, _ = call("check", "a.txt", "--output-format", "json").findings
    assert (first["message"], first["end_location"]["column"]) == ("x-y", 3)


@pytest.mark.parametrize(
    ("table", "cause"),
    [
        ("lenght = 1", "unknown key 'plugin-settings.guest.py.lenght'; did you mean 'length'?"),
        ("length = 0", "'plugin-settings.guest.py.length' must be 1 or more, not 0"),
        ('names = "x"', "'plugin-settings.guest.py.names' must be an array, not 'x'; write [\"x\"]"),
        ("names = [1]", "'plugin-settings.guest.py.names[0]' must be a string, not 1"),
        ("[plugin-settings.gast]", "'plugin-settings.gast': no such plugin has settings; did you mean 'guest.py'?"),
    ],
)
def test_wrong_settings_of_a_plugin(call: Command, files, table: str, cause: str) -> None:
    files({"guest.py": guest(), "a.txt": "Abcde.", "digestlint.toml": f"{CONFIG}{TABLE}{table}\n"})
    for command in (("check", "a.txt"), ("config",)):
        done = call(*command)
        assert (done.code, done.error) == (2, f"digestlint: error: digestlint.toml: {cause}")


def test_settings_of_a_plugin_that_does_not_load_are_not_held_against_the_rest(call: Command, files) -> None:
    files(
        {"guest.py": "1 / 0", "a.txt": "The the.", "digestlint.toml": 'plugins = ["guest.py"]\n' + TABLE + "length = 1"}
    )
    done = call("check", "a.txt", "--select", "TY003", "--output-format", "json")
    assert (done.code, len(done.findings)) == (2, 1)
    assert "can't be loaded: ZeroDivisionError" in done.error


def test_the_settings_of_plugins_are_shown_with_their_origin(call: Command, files) -> None:
    files({"guest.py": guest(), "digestlint.toml": CONFIG + TABLE + "length = 4\n"})
    shown = [line.split("#") for line in call("config").out.splitlines() if "guest.py" in line and "settings" in line]
    assert [[part.strip() for part in line] for line in shown] == [
        ['plugin-settings."guest.py".length = 4', "digestlint.toml"],
        ['plugin-settings."guest.py".names = []', "default"],
    ]


def test_the_schema_has_the_settings_of_plugins(files, tmp_path: Path) -> None:
    files({"guest.py": guest()})
    table = plugin_settings.with_plugins(schema(), plugins.load([tmp_path / "guest.py"]))["properties"][
        "plugin-settings"
    ]
    assert json.loads(json.dumps(table))["properties"]["guest.py"]["properties"]["length"]["minimum"] == 1


@pytest.mark.parametrize(
    ("settings", "cause"),
    [
        ('{"a": {"type": "integer", "default": 1}}', "TypeError: the setting 'a' has no 'description'"),
        ('{"a": {"type": "integer", "description": "x", "default": ""}}', "'a' must be a whole number, not ''"),
        ("None", "AttributeError: "),
    ],
)
def test_schemas_that_are_none(call: Command, files, settings: str, cause: str) -> None:
    files({"guest.py": guest(settings=settings, check="return []", run="raise SystemExit"), "a.txt": "Abcde."})
    done = call("check", "a.txt", "--config", 'plugins = ["guest.py"]')
    assert done.code == 2
    assert f"plugin guest.py (guest.py): its digestlint_settings() failed: {cause}" in done.err.replace(
        str(Path.cwd()) + "/", ""
    ).replace("SettingsError: ", "")


@pytest.mark.parametrize(("options", "cache"), [((), ".digestlint_cache"), (("--no-cache",), None)])
def test_a_run_is_entered_before_the_first_file_and_left_after_the_last(
    call: Command, files, tmp_path: Path, remembering, options: tuple[str, ...], cache: str | None
) -> None:
    check = f'assert Path("log.txt").read_text() == "in 3 {cache}\\n"; return []'
    files({"guest.py": guest(check), "a.txt": "A.", "b.txt": "B.", "digestlint.toml": CONFIG + TABLE + "length = 3\n"})
    assert call("check", "a.txt", "b.txt", *options).code == 0
    assert (tmp_path / "log.txt").read_text().endswith("out")


@pytest.mark.parametrize(("ending", "code"), [("KeyboardInterrupt", 130), ("RuntimeError", 2)])
def test_a_run_is_left_however_it_ends(call: Command, files, tmp_path: Path, ending: str, code: int) -> None:
    files({"guest.py": guest(f"raise {ending}"), "a.txt": "A.", "digestlint.toml": CONFIG})
    assert call("check", "a.txt").code == code
    assert (tmp_path / "log.txt").read_text().endswith("out")


@pytest.mark.parametrize(
    ("run", "cause"),
    [
        ("raise OSError('no port')", "could not start: OSError: no port"),
        ("return 1", "could not start: AttributeError: 'int' object has no attribute '__enter__'"),
        (RUN.replace("yield", "yield; 1 / 0"), "could not end: ZeroDivisionError: division by zero"),
    ],
)
def test_a_run_that_fails_costs_no_findings(call: Command, files, run: str, cause: str) -> None:
    files({"guest.py": guest(run=run), "a.txt": "Abcde.", "digestlint.toml": CONFIG})
    done = call("check", "a.txt", "--output-format", "json")
    assert (done.code, len(done.findings)) == (2, 2)
    assert f"its digestlint_run() {cause}; mend it" in done.error


def test_what_several_rules_and_files_lack_is_told_once(call: Command, files) -> None:
    lacks = 'raise Unavailable("the server", "it is down; start it")'
    texts = {f"{name}.txt": "The the ferry." for name in "abc"}
    files({"guest.py": guest(lacks), **texts, "digestlint.toml": 'plugins = ["guest.py"]\nselect = ["guest", "TY003"]'})
    done = call("check", *texts, "--output-format", "json")
    assert (done.code, len(done.findings)) == (2, 3)
    assert done.error == "digestlint: error: the server: it is down; start it"
