"""`digestlint init`: what it proposes for a folder, what it writes, and what it leaves alone."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from support.command import Command

from digestlint.init import survey
from digestlint.settings import FIELDS, Settings, parse

DAY = """\
# Harbour brief

## Ferry {day} sails

The ferry left the harbour in a new colour. The labour council met on day {day}. What does it mean for the town?
"""
STORY = {"headline": "Cranes return", "summary": "The cranes returned to the quay after a week of repairs.", "id": 3}
PROJECT = '[project]\r\nname = "harbour"  # the pipeline\r\n\r\n[tool.ruff]\r\nline-length = 100\r\n'
LOCKED = "/proc/self/fdinfo"


@pytest.fixture
def project(files: Callable[..., Path]) -> Path:
    """A pipeline that makes digests: a dated series, JSON, and folders beside them."""
    texts = {f"digests/daily/2031-03-{day:02}.md": DAY.format(day=day) for day in range(1, 7)}
    texts |= {f"digests/api/{one}.json": json.dumps({"stories": [STORY]}) for one in "ab"}
    texts |= {f"rates/{one}.json": json.dumps({"rates": [1, 2], "id": "x7"}) for one in "abc"}
    texts |= {"prompts/brief.txt": "You are an editor. What does it mean for the town?\n"}
    texts |= {"digests/week.digest": "The ferry that was in the harbour is now on its way to the town.\n"}
    return files(texts | {"pyproject.toml": PROJECT})


def written(folder: Path, name: str = "digestlint.toml") -> dict[str, object]:
    """The settings in a file, as they are parsed."""
    return parse(tomllib.loads((folder / name).read_text(encoding="utf-8")))


def taken_up(text: str) -> str:
    """The text with every setting that is a comment made one that holds."""
    return re.sub(r"(?m)^#(?! )", "", text)


def test_the_settings_fit_the_folder(project: Path, call: Command) -> None:
    before = call("check", "--output-format", "json")
    done = call("init")
    assert (done.code, done.err) == (0, "")
    assert written(project) == {
        "exclude": ("/prompts/", "/rates/"),
        "spelling": "british",
        "corpus": "digests/daily",
    }
    for told in (
        "11: 6 markdown, 5 json",
        "prompts/: 1 file, no digests by its name; rates/: no prose in 3 files",
        "6 days from 2031-03-01 to 2031-03-06 in digests/daily/",
        "18 words in British spelling, 0 in American",
        "6  BC003 closing-question",
        'corpus = "digests/daily" ',
        "Wrote digestlint.toml",
    ):
        assert told in done.out, told
    shown = call("config").out.splitlines()
    assert {line.partition(" = ")[0] for line in shown if "digestlint.toml" in line.partition("  # ")[2]} == {
        "exclude",
        "spelling",
        "corpus",
    }
    after = call("check", "--output-format", "json")
    assert after.err == ""
    assert {*after.places} < {*before.places}  # less the one in the prompt
    assert {*before.places} - {*after.places} == {("prompts/brief.txt", 1, 20, "BC003")}


def test_what_would_change_the_findings_is_a_comment(project: Path, call: Command) -> None:
    (project / "digests/daily/2031-03-07.md").write_text("The harbor was shut, its color gone.\n", encoding="utf-8")
    call("init")
    text = (project / "digestlint.toml").read_text(encoding="utf-8")
    assert "spelling" not in written(project)
    assert "2 words of another variety would be found" in text.replace("\n# ", " ")
    assert '#spelling = "british"' in text
    assert "BC003 closing-question (6)" in text
    proposed = parse(tomllib.loads(taken_up(text)))
    assert proposed["json"] == {"prose": ("stories[].headline", "stories[].summary")}
    assert proposed["formats"] == {"*.digest": "text"}


def test_every_setting_stands_with_its_meaning_and_default(tmp_path: Path, call: Command) -> None:
    done = call("init", "--dry-run", "--quiet")
    assert (done.code, done.err, [*tmp_path.iterdir()]) == (0, "", [])
    assert parse(tomllib.loads(done.out)) == {}
    assert Settings(**parse(tomllib.loads(taken_up(done.out)))) == Settings()
    prose = " ".join(line.removeprefix("# ") for line in done.out.splitlines())
    assert [key for key, field in FIELDS.items() if field.metadata["help"] not in prose] == []
    assert max(map(len, done.out.splitlines())) <= 100


def test_what_an_earlier_time_wrote_is_no_text_of_the_folder(project: Path, call: Command) -> None:
    first = call("init", "--dry-run").err
    assert call("init").code == 0
    assert call("init", "--force", "--dry-run").err == first


def test_an_empty_folder_gets_the_defaults(tmp_path: Path, call: Command) -> None:
    done = call("init")
    assert (done.code, done.err, written(tmp_path)) == (0, "", {})
    assert "no digest yet: the settings are the defaults" in done.out


def test_into_a_pyproject(project: Path, call: Command) -> None:
    assert call("init", "--pyproject").code == 0
    data = (project / "pyproject.toml").read_bytes()
    assert data.startswith(PROJECT.encode())
    assert data.count(b"\r\n") == data.count(b"\n")
    assert tomllib.loads(data.decode())["tool"]["digestlint"]["corpus"] == "digests/daily"
    assert 'spelling = "british"' in call("config").out
    assert call("init", "--pyproject").error.endswith("edit them, or replace them with --force")
    assert "--pyproject --force" in call("init").error  # a digestlint.toml would hold in its place
    assert (project / "pyproject.toml").read_bytes() == data
    (project / "digests/daily").rename(project / "news")
    assert call("init", "--pyproject", "--force", "--quiet").code == 0
    again = (project / "pyproject.toml").read_bytes()
    assert again.startswith(PROJECT.encode().rstrip())
    assert tomllib.loads(again.decode())["tool"]["digestlint"]["corpus"] == "news"


@pytest.mark.parametrize(
    ("pyproject", "reason"),
    [
        (None, "no such file; leave --pyproject out"),
        ("tool = {}\n", "can't take a table [tool.digestlint]"),
        ("[tool\n", "can't take a table [tool.digestlint]"),
        (b"\xff", "not UTF-8 text"),
    ],
)
def test_a_pyproject_that_takes_no_table(
    pyproject: str | bytes | None, reason: str, files: Callable[..., Path], call: Command
) -> None:
    folder = files({} if pyproject is None else {"pyproject.toml": pyproject})
    before = [path.read_bytes() for path in folder.iterdir()]
    done = call("init", "--pyproject")
    assert done.code == 2
    assert done.error.startswith("digestlint: error: pyproject.toml: ") and reason in done.error
    assert [path.read_bytes() for path in folder.iterdir()] == before


def test_what_is_there_stays(files: Callable[..., Path], call: Command) -> None:
    folder = files(
        {"digestlint.toml": 'ignore = ["SC"]\n', "real.toml": "fix = true\n", "file": "", "taken/digestlint.toml/x": ""}
    )
    done = call("init")
    assert (done.code, done.error) == (
        2,
        "digestlint: error: digestlint.toml: is there already; edit it, or replace it with --force",
    )
    assert written(folder) == {"ignore": ("SC",)}
    assert call("init", "--dry-run", "--quiet").code == 0
    assert call("init", "--pyproject").error.endswith("would hold in place of pyproject.toml; delete it")
    assert call("init", "--force").code == 0
    assert written(folder) == {}
    # A link is followed, and stays a link.
    (folder / "digestlint.toml").unlink()
    (folder / "digestlint.toml").symlink_to("real.toml")
    assert call("init").code == 2
    assert call("init", "--force").code == 0
    assert (folder / "digestlint.toml").is_symlink() and written(folder, "real.toml") == {}
    (folder / "real.toml").unlink()
    assert "digestlint.toml: can't be read" in call("init", "--force").error
    assert call("init", "file").error == (
        "digestlint: error: file: not a folder; give the folder that the digests lie in"
    )
    assert call("init", "gone").error.startswith("digestlint: error: gone: no such folder")
    assert "taken/digestlint.toml: not a regular file" in call("init", "taken", "--force").error


@pytest.mark.skipif(not os.path.isdir(LOCKED), reason="a folder of Linux, in which not even root makes files")
def test_a_folder_that_takes_no_file(call: Command) -> None:
    assert call("init", LOCKED).error.startswith(f"digestlint: error: {LOCKED}/digestlint.toml: can't be written: ")
    assert call("init", LOCKED, "--dry-run").code == 0


def test_what_can_not_be_read_is_told(files: Callable[..., Path], call: Command) -> None:
    folder = files(
        {"in/a.md": "# Brief\n\nThe ferry sails.\n", "in/b.md": b"\xff\xfe\xfd", "digestlint.toml": "fix = 3\n"}
    )
    (folder / "in/c.md").symlink_to("gone.md")
    done = call("init", "in")
    assert done.code == 0
    assert [line.split(": ")[1:3] for line in sorted(done.err.splitlines())] == [
        ["warning", "in/b.md"],
        ["warning", "in/c.md"],
    ]
    assert "Wrote in/digestlint.toml" in done.out and "Next, in in:" in done.out
    assert call("config", cwd=folder / "in").code == 0


def test_settings_above_are_named(files: Callable[..., Path], call: Command) -> None:
    files({"digestlint.toml": "fix = true\n", "in/a.md": "The ferry sails.\n"})
    assert "From here on it holds in place of digestlint.toml" in call("init", "in").out


def test_a_large_folder_is_sampled(files: Callable[..., Path], call: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    files({f"{number:03}.md": f"The ferry left the harbour on day {number} in a colour.\n" for number in range(60)})
    monkeypatch.setattr(survey, "MOST_SAMPLED", 5)
    monkeypatch.setattr("digestlint.init.survey.MOST_FILES", 40)
    done = call("init")
    assert "the first 10,000: 40 markdown" in done.out
    assert "5 files from all over, read and checked" in done.out


def test_the_snippets_fit_the_folder(project: Path, call: Command) -> None:
    done = call("init", "--dry-run", "--snippets", "--quiet")
    hook, workflow = map(yaml.safe_load, done.err.split("\n\n# .github/workflows/digests.yml\n"))
    assert hook["repos"][0]["hooks"] == [{"id": "digestlint", "files": "^digests/", "types_or": ["file"]}]
    assert workflow["jobs"]["digestlint"]["steps"][-1]["with"] == {"paths": "digests"}
