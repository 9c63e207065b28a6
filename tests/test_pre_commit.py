"""The hook as users get it: a real git repository, real pre-commit, and this project installed by it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

PROJECT = Path(__file__).parent.parent
PRE_COMMIT = Path(sys.executable).with_name("pre-commit")
FAULT = "Ministers met in the the old house.\n"
CLEAN = "The council met on Monday.\n"

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="git is missing"),
]


class Ended(NamedTuple):
    """How a command ended and all that it said."""

    code: int
    said: str


def _environment(home: Path) -> dict[str, str]:
    # What a hook or a developer's git sets must not lead to another repository or another identity.
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT", "PYTHON"))}
    who = {f"GIT_{role}_{what}": "test@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return clean | who | {"PRE_COMMIT_HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def _run(*argv: str | Path, cwd: Path, home: Path) -> Ended:
    done = subprocess.run(
        list(map(str, argv)),
        cwd=cwd,
        env=_environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Ended(done.returncode, done.stdout)


def _git(*argv: str | Path, cwd: Path, home: Path) -> str:
    ended = _run("git", *argv, cwd=cwd, home=home)
    assert ended.code == 0, ended.said
    return ended.said


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installs, so that it installs once for all tests here."""
    return tmp_path_factory.mktemp("pre-commit-home")


@pytest.fixture(scope="module")
def hook_repository(tmp_path_factory: pytest.TempPathFactory, home: Path) -> Path:
    """A git repository with the project as it stands here, committed or not."""
    copy = tmp_path_factory.mktemp("digestlint")
    wanted = ("digestlint", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
    for name in wanted:
        path = PROJECT / name
        if path.is_dir():
            shutil.copytree(path, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, copy / name)
    _git("init", "-q", cwd=copy, home=home)
    _git("add", "-A", cwd=copy, home=home)
    _git("commit", "-q", "-m", "as it stands", cwd=copy, home=home)
    return copy


@pytest.fixture
def digests(tmp_path: Path, hook_repository: Path, home: Path) -> Path:
    """A repository of digests that uses the hook."""
    revision = _git("rev-parse", "HEAD", cwd=hook_repository, home=home).strip()
    _git("init", "-q", cwd=tmp_path, home=home)
    hook = f"repos:\n- repo: {hook_repository}\n  rev: {revision}\n  hooks:\n  - id: digestlint\n"
    (tmp_path / ".pre-commit-config.yaml").write_text(hook, encoding="utf-8")
    return tmp_path


def _add(digests: Path, home: Path, **texts: str) -> None:
    for name, text in texts.items():
        path = digests / ".".join(name.replace("__", "/").rsplit("_", 1))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    _git("add", "-A", cwd=digests, home=home)


def test_the_hook(digests: Path, home: Path) -> None:
    """One test, as every step builds on the one before it and the installation takes its time."""

    def check(*argv: str) -> Ended:
        ended = _run(PRE_COMMIT, "run", "--color=never", *argv, cwd=digests, home=home)
        assert "Traceback" not in ended.said
        assert "An unexpected error" not in ended.said
        return ended

    # Nothing to check yet, then a clean digest.
    _add(digests, home, CHANGELOG_md=FAULT, README_md=FAULT)
    ended = check()
    assert ended.code == 0, ended.said
    _add(digests, home, monday_md=CLEAN)
    ended = check()
    assert ended.code == 0, ended.said
    assert "Passed" in ended.said
    _git("commit", "-q", "-m", "monday", cwd=digests, home=home)

    # A fault stops the commit, and only what is staged is looked at.
    _add(digests, home, tuesday_md=FAULT)
    (digests / "wednesday.md").write_text(FAULT, encoding="utf-8")
    ended = check()
    assert ended.code == 1
    assert "- exit code: 1" in ended.said
    assert "tuesday.md\n\n  1:18  error    TY003 doubled-word" in ended.said
    assert "wednesday.md" not in ended.said
    _git("commit", "-q", "-m", "tuesday", cwd=digests, home=home)

    # All files: those with a fault, and neither the changelog nor what the settings exclude.
    _add(
        digests,
        home,
        digestlint_toml='exclude = ["drafts/"]\n',
        drafts__thursday_md=FAULT,
        old__friday_txt=FAULT,
        CHANGELOG_md=FAULT * 2,
    )
    ended = check("--all-files")
    assert ended.code == 1
    assert [name for name in ended.said.split() if name.endswith((".md", ".txt"))] == [
        "old/friday.txt",
        "tuesday.md",
        "wednesday.md",
    ]

    # Web pages are digests; data and settings are not, until the configuration says where they are.
    page, record = f"<p>{FAULT.strip()}</p>\n", json.dumps({"summary": FAULT})
    _add(digests, home, week__page_html=page, week__brief_json=record, week__picture_png="", settings_json=record)
    ended = check("--files", "week/page.html", "week/brief.json", "week/picture.png", "settings.json")
    assert ended.code == 1
    assert re.findall(r"(?m)^[a-z/]+\.\w+$", ended.said) == ["week/page.html"]
    config = digests / ".pre-commit-config.yaml"
    config.write_text(
        config.read_text(encoding="utf-8") + "    files: ^week/\n    types_or: [file]\n", encoding="utf-8"
    )
    _git("add", "-A", cwd=digests, home=home)
    ended = check("--files", "week/page.html", "week/brief.json", "week/picture.png", "settings.json")
    assert ended.code == 1
    assert "week/page.html\n\n  1:21  error    TY003 doubled-word" in ended.said
    assert "week/brief.json\n\n  1:31  error    TY003 doubled-word" in ended.said
    assert "settings.json" not in ended.said
    assert "picture.png" not in ended.said
    config.write_text(config.read_text(encoding="utf-8").partition("    files:")[0], encoding="utf-8")
    _git("add", "-A", cwd=digests, home=home)

    # All that is given is excluded.
    ended = check("--files", "CHANGELOG.md", "drafts/thursday.md")
    assert ended.code == 0, ended.said

    # The other hook mends what is certain, stops the commit for it, and passes once that is staged.
    hook = config.read_text(encoding="utf-8")
    config.write_text(hook.replace("id: digestlint\n", "id: digestlint-fix\n"), encoding="utf-8")
    _git("add", "-A", cwd=digests, home=home)
    ended = check("--files", "tuesday.md", "monday.md", "drafts/thursday.md", "week/page.html")
    assert ended.code == 1
    assert "- files were modified by this hook" in ended.said
    assert "Found 2 findings in 2 of 3 files (2 fixed, 0 remaining)." in ended.said
    assert (digests / "tuesday.md").read_text(encoding="utf-8") == FAULT.replace("the the", "the")
    assert (digests / "week/page.html").read_text(encoding="utf-8") == page.replace("the the", "the")
    assert (digests / "drafts/thursday.md").read_text(encoding="utf-8") == FAULT
    _git("add", "-A", cwd=digests, home=home)
    ended = check("--files", "tuesday.md", "monday.md", "drafts/thursday.md", "week/page.html")
    assert ended.code == 0, ended.said
    config.write_text(hook, encoding="utf-8")
    _git("add", "-A", cwd=digests, home=home)

    # Work that could not be done stops the commit too.
    (digests / "bad.md").write_bytes(b"na\xefve\n")
    _git("add", "-A", cwd=digests, home=home)
    ended = check("--files", "bad.md", "monday.md")
    assert ended.code == 1
    assert "- exit code: 2" in ended.said
    assert "digestlint: error: bad.md: not UTF-8 text" in ended.said


NO_NETWORK = """\
import sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        raise OSError(f"the hook asked for the network: {event}")

sys.addaudithook(refuse)
"""


def test_committing_without_a_network(digests: Path, home: Path) -> None:
    """Installed as users install it: `git commit` itself runs the hook, offline, over all files in one process."""
    installed = _run(PRE_COMMIT, "install", "--install-hooks", cwd=digests, home=home)
    assert installed.code == 0, installed.said
    for python in {path.parent.parent / "bin" / "python" for path in home.glob("repo*/py_env-*/*/digestlint")}:
        where = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=digests, home=home)
        (Path(where.said.strip()) / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
        tried = _run(python, "-c", "import socket; socket.create_connection(('::1', 9))", cwd=digests, home=home)
        assert "the hook asked for the network" in tried.said

    sentence = "The harbour board closed the northern quay on Tuesday after cracks were found in two of its piers."
    weather = ["dull", "wet", "windy", "mild", "calm", "cold", "hot", "dry", "foggy", "stormy", "clear", "icy"]
    texts = {f"day_{number:02}_md": f"It was {word}.\n\nMore on it.\n" for number, word in enumerate(weather)}
    first, *_, last = texts
    for name in (first, last):
        texts[name] = f"{texts[name]}\n{sentence}\n\nEnd.\n"
    _add(digests, home, **texts)
    ended = _run("git", "commit", "-m", "the week", cwd=digests, home=home)
    assert ended.code == 1
    assert "RP003 repeated-sentence" in ended.said, ended.said
    assert ended.said.count("Found 1 finding in 1 of 12 files") == 1

    _add(digests, home, **{last: "It was icy.\n"})
    ended = _run("git", "commit", "-m", "the week", cwd=digests, home=home)
    assert ended.code == 0, ended.said
    assert "Passed" in ended.said
    _add(digests, home, README_md=FAULT)
    assert _run("git", "commit", "-m", "no digest", cwd=digests, home=home).code == 0
