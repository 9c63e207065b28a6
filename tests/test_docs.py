"""What the documents say is tried: snippets load, commands run, tables name what there is, links lead somewhere."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from _pytest.mark import ParameterSet

from digestlint import plugins
from digestlint.api import BlockBuilder, BlockKind, PatternSet, Span
from digestlint.settings import FIELDS, parse
from digestlint.testing import failures

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
TEXTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "examples" / "README.md", *sorted(ROOT.glob("docs/*.md"))]
SAMPLES = ROOT / "docs" / "samples"
# A plugin that the suite installs in a test of its own.
GUEST = "EX001"
# A file of the format that the sample reader adds, with faults behind a link, over a line end and in an emphasis.
ORG = "week.org"
WEEK = """\
#+TITLE: the the week
* Ferry leaves service
:ID: the the

The 🚢 /Merrin/ sails until June,
the board [[https://ports.example/the-the][said in in March]]. More of\r
of it.
- Fares stay as they they are.
"""
WEEK_FOUND = [
    "week.org:6:49: TY003 doubled-word error [*] doubled word: in in",
    "week.org:6:69: TY003 doubled-word error doubled word: of of",
    "week.org:8:17: TY003 doubled-word error [*] doubled word: they they",
]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of the documents in a shell that finds the installed command."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "FORCE_", "NO_"))}
    environment = kept | {"PATH": f"{BIN}{os.pathsep}{kept.get('PATH', '')}"}
    return subprocess.run(command, shell=True, cwd=folder, env=environment, capture_output=True, encoding="utf-8")


def blocks(language: str) -> list[ParameterSet]:
    """The fenced blocks in one language, without those that are files of the repository."""
    found = []
    for path in TEXTS:
        text = re.sub(r"(?s)<!-- generated: file .*?<!-- end of generated -->", "", path.read_text(encoding="utf-8"))
        snippets = re.findall(rf"(?ms)^```{language}\n(.*?)^```$", text)
        found += [pytest.param(snippet, id=f"{path.name}-{at}") for at, snippet in enumerate(snippets, 1)]
    return found


def commands() -> list[ParameterSet]:
    """The lines that are indented to be copied, and the steps of jobs, as far as they call digestlint."""
    found = []
    for path in TEXTS:
        lines = re.findall(r"(?m)^(?:    | +- (?:run: )?)(digestlint .*)$", path.read_text(encoding="utf-8"))
        found += [pytest.param(line, id=f"{path.name}: {line}") for line in lines if GUEST not in line]
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder as the documents speak of it: digests, the examples, one digest, and a file of rules."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "examples" / "digests", tmp_path / "digests")
    shutil.copy(ROOT / "examples" / "digests" / "evening-brief.md", tmp_path / "digest.md")
    shutil.copy(SAMPLES / "house_style.py", tmp_path)
    shutil.copy(SAMPLES / "org" / "org_reader.py", tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", commands())
def test_commands_run(command: str, project: Path) -> None:
    if ORG in command:
        (project / ORG).write_text(WEEK, encoding="utf-8")
        (project / "digestlint.toml").write_text('plugins = ["org_reader.py"]\n', encoding="utf-8")
    if "--diff-base" in command:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        for step in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "x"), ("branch", "origin/main")):
            subprocess.run(["git", *who, *step], cwd=project, check=True)
    done = run(command, project)
    assert "error:" not in done.stderr
    assert done.returncode in (0, 1)


OF_EDITORS = "editors.md-"


@pytest.mark.parametrize("snippet", [one for one in blocks("toml") if str(one.id).startswith(OF_EDITORS)])
def test_settings_of_editors_are_well_formed(snippet: str) -> None:
    assert "digestlint" in str(tomllib.loads(snippet))


@pytest.mark.parametrize("snippet", [one for one in blocks("toml") if not str(one.id).startswith(OF_EDITORS)])
def test_settings_hold(snippet: str, project: Path) -> None:
    table = tomllib.loads(snippet)
    name = "pyproject.toml" if "tool" in table else "digestlint.toml"
    assert parse(table["tool"]["digestlint"] if "tool" in table else table)
    (project / name).write_text(snippet, encoding="utf-8")
    done = run("digestlint check digests/", project)
    assert done.stderr == ""


@pytest.mark.parametrize("snippet", blocks("yaml"))
def test_yaml_is_yaml(snippet: str) -> None:
    assert yaml.safe_load(snippet)


@pytest.mark.parametrize("snippet", blocks("markdown"))
def test_ignores_ignore(snippet: str, tmp_path: Path) -> None:
    (tmp_path / "digest.md").write_text(snippet, encoding="utf-8")
    done = run("digestlint check", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    ignores = snippet.count("digestlint: ignore")
    assert re.fullmatch(
        rf"All clean: 1 file checked\.\nNot shown: (.*, )?{ignores} ignored by comments\.\n", done.stdout
    )


@pytest.mark.parametrize("snippet", [one for one in blocks("python") if "class " in str(one.values[0])])
def test_rules_of_the_text_pass(snippet: str, tmp_path: Path) -> None:
    file = tmp_path / "rules.py"
    hook = (
        "\nfrom digestlint.api import Rule, hookimpl\n\n\n@hookimpl\ndef digestlint_rules():\n    return [Scramble]\n"
    )
    file.write_text(snippet + hook, encoding="utf-8")
    _assert_rules(file, {"HS003"})


@pytest.mark.parametrize("snippet", [one for one in blocks("python") if "class " not in str(one.values[0])])
def test_helpers_of_the_text_work(snippet: str) -> None:
    """Markdown inside a string of JSON, by the helper of the page on readers."""
    names: dict[str, Any] = {}
    exec(snippet, names)
    text = '{"body": "## The \\u201cMerrin\\u201d"}'
    builder = BlockBuilder(text)
    at = text.index("##")
    builder.literal(at, at + 7)
    builder.decoded("“", at + 7, at + 13)
    builder.literal(at + 13, at + 19)
    builder.decoded("”", at + 19, at + 25)
    outer = builder.build(BlockKind.PARAGRAPH)
    (block,) = names["read_inside"](outer, plugins.load().readers["markdown"](), 7).blocks
    assert (block.kind, block.text, block.index) == (BlockKind.HEADING, "The “Merrin”", 7)
    assert block.to_source(Span(5, 11)).cut(text) == "Merrin"


def test_rules_of_the_samples_pass() -> None:
    _assert_rules(SAMPLES / "house_style.py", {"HS101", "HS102"})
    _assert_rules(SAMPLES / "house_ignores.py", {"HS103"})


def _assert_rules(file: Path, codes: set[str]) -> None:
    registry = plugins.load([file])
    assert registry.problems == []
    assert codes <= set(registry.rules)
    assert [failure for code in sorted(codes) for failure in failures(registry.rules[code], registry)] == []


def test_a_reader_in_a_file_runs(project: Path) -> None:
    """It reads the files of its ending in folders and by name, and those that the settings give it."""
    (project / "week").mkdir()
    for name in ("week.org", "week.log"):
        (project / "week" / name).write_text(WEEK, encoding="utf-8", newline="")
    settings = 'plugins = ["org_reader.py"]\nselect = ["typo"]\n\n[formats]\n"*.log" = "org"\n'
    (project / "digestlint.toml").write_text(settings, encoding="utf-8")
    done = run("digestlint check week/ --output-format concise --quiet", project)
    assert (done.returncode, done.stderr) == (1, "")
    logged = [line.replace(".org:", ".log:") for line in WEEK_FOUND]
    assert done.stdout.splitlines() == [f"week/{line}" for line in (*logged, *WEEK_FOUND)]


def test_a_reader_in_a_package_runs(tmp_path: Path) -> None:
    """Really built and installed, into a folder of its own on the path."""
    site = tmp_path / "site"
    offline = "--no-deps --no-build-isolation --no-index --disable-pip-version-check"
    shutil.copytree(SAMPLES / "org", tmp_path / "org")
    assert run(f"{sys.executable} -m pip install -q {offline} --target site ./org", tmp_path).returncode == 0
    (tmp_path / "digests").mkdir()
    (tmp_path / "digests" / ORG).write_text(WEEK, encoding="utf-8", newline="")
    done = run(f"PYTHONPATH={site} digestlint check --quiet --output-format concise digests/week.org", tmp_path)
    assert (done.stderr, done.stdout.splitlines()) == ("", [f"digests/{line}" for line in WEEK_FOUND])
    version = run(f"PYTHONPATH={site} digestlint --version", tmp_path)
    assert "digestlint-org 0.1.0: org" in version.stdout


def test_the_tests_of_the_sample_reader_pass(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES / "org", tmp_path / "org")
    done = run(f"{sys.executable} -m pytest -q -p no:cacheprovider test_org_reader.py", tmp_path / "org")
    assert done.returncode == 0, done.stdout


def test_every_format_is_told() -> None:
    """The table of formats names each with all its endings."""
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    rows = {
        name: re.findall(r"`([^`]+)`", endings)
        for name, endings in re.findall(r"(?m)^\| `([a-z-]+)` \| (`\..*?) \|", text)
    }
    readers = plugins.load().readers.values()
    ours = [reader for reader in readers if reader.__module__.startswith("digestlint.")]
    assert rows == {reader.format: list(reader.extensions) for reader in ours}
    within = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    assert [reader.format for reader in ours if f"`{reader.format}`" not in within] == []


def test_a_file_of_rules_runs(project: Path) -> None:
    (project / "week.md").write_text("## Grain rises.\n\nMore.\n\n## Fish\n\nLess.\n", encoding="utf-8")
    (project / "day.md").write_text("## Fish\n\nMore.\n\n## Wool\n\nLess.\n", encoding="utf-8")
    (project / "digestlint.toml").write_text('plugins = ["house_style.py"]\nselect = ["house"]\n', encoding="utf-8")
    done = run("digestlint check day.md week.md --output-format concise --quiet", project)
    assert done.stdout.splitlines() == [
        "week.md:1:15: HS101 stopped-headline warning [*] a headline ends without a full stop",
        "week.md:5:4: HS102 same-headline warning another digest has this headline",
    ]


def test_the_settings_of_the_samples_hold(project: Path) -> None:
    shutil.copy(SAMPLES / "digestlint.toml", project)
    done = run("digestlint check digests/ --select HS,AT --output-format concise --quiet", project)
    assert "HS001 house-currency error write the sum in crowns: “300,000 dollars”" in done.stdout
    assert "“Talk on the quay is that”" in done.stdout
    assert "widely known" not in done.stdout


def test_what_surprises_in_patterns() -> None:
    """The list in write-a-rule.md, in its order."""
    cases = [
        ("[Pp]ort", "airport", ["port"]),
        ("<2>port", "airport", ["airport"]),
        ("(?-i:US) troops", "PLUS troops", ["US troops"]),
        (r"\b(?-i:US) troops", "PLUS troops", []),
        (r"\bexpos", "éexpos", ["expos"]),
        ("expos", "éexpos exposé", []),
        ("(-)?x", "-x", ["x"]),
        (".", "a", []),
        (r"vanished\.$", "It vanished.", ["vanished."]),
        (r"\$5", "for $5 each", ["$5"]),
        ("well-known", "well\u2011known well–known", ["well\u2011known"]),
        ("port", "report ports", []),
        ("(port|quay)", "report ports", []),
        ("{place}", "report ports", []),
        ("ports?", "report ports port", ["ports", "port"]),
        ("ship ?yard", "shipyard ship yard", ["shipyard", "ship yard"]),
    ]
    for pattern, text, found in cases:
        spans = PatternSet([pattern], {"place": ("port",)}).find(text)
        assert [span.cut(text) for _, span in spans] == found, pattern


def test_patterns_of_the_table_compile() -> None:
    text = (ROOT / "docs" / "write-a-rule.md").read_text(encoding="utf-8")
    table = re.search(r"(?s)\| Pattern \| Matches.*?\n\n", text)
    assert table is not None
    samples = [sample.replace("\\|", "|") for sample in re.findall(r"`([^`]+)`", re.sub(r"(?m)^.*\| ", "", table[0]))]
    assert len(samples) > 9
    PatternSet(samples, {"day": ("monday",)}).verify()


def test_the_install_commands_stand_alone() -> None:
    """Each is one line to copy; the suite can't install itself, but what follows the installation must work."""
    lines = re.findall(r"(?m)^    (python3 -m venv .*)$", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [line.split(" && ")[-1] for line in lines] == [
        ".venv/bin/digestlint check examples/ --exit-zero",
        ".venv/bin/pytest",
    ]
    done = run("digestlint check examples/ --exit-zero", ROOT)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_readme_names_every_rule_and_no_other() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\[([a-z0-9-]+)\]\(docs/rules/", text)) - {"docs"}
    built_in = plugins.load()
    assert named == {rule.name for rule in built_in.rules.values() if built_in.origins[rule].package == plugins.PACKAGE}


def test_every_setting_format_and_module_is_told() -> None:
    told = {path.name: path.read_text(encoding="utf-8") for path in TEXTS}
    assert [key for key in FIELDS if f"| `{key} = " not in told["configuration.md"]] == []
    formats = [name for name in plugins.load().reports if name not in ("statistics", "diff")]
    assert [name for name in formats if f"| `{name}` |" not in told["output-formats.md"]] == []
    modules = [path.stem for path in (ROOT / "digestlint").glob("*.py") if not path.stem.startswith("__")]
    assert [name for name in sorted(modules) if f"`{name}`" not in told["how-it-works.md"]] == []


def test_the_json_sample_has_the_documented_shape() -> None:
    text = (ROOT / "docs" / "output-formats.md").read_text(encoding="utf-8")
    sample = re.search(r"(?ms)^\$ digestlint .* --output-format json .*?\n(\[\n.*?^\])$", text)
    assert sample is not None
    (finding,) = json.loads(sample[1])
    table = text[text.index("| Key | Value |") : text.index("No findings are")]
    first_cells = "".join(re.findall(r"(?m)^\| ([^|]*) \|", table))
    assert list(finding) == re.findall(r"`(\w+)`", first_cells)


def test_the_hook_is_there() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["digestlint", "digestlint-fix"]
    for hook in hooks:
        assert "--force-exclude" in hook["entry"]  # in `args` it would be lost where a user gives others
        assert f"id: {hook['id']}\n" in (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [*TEXTS, *sorted(ROOT.glob("plugins/*/README.md"))], ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)", path.read_text(encoding="utf-8")):
        file = path.parent / target if target else path
        assert file.exists(), target
        if anchor:
            headings = re.findall(r"(?m)^#+ (.*)$", file.read_text(encoding="utf-8"))
            assert anchor in {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}
