"""What is released: built, looked into, installed into an empty environment, and run there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.parser import HeaderParser
from pathlib import Path
from typing import NamedTuple

import pytest

import digestlint

ROOT = Path(__file__).resolve().parent.parent
NAME = f"digestlint-{digestlint.__version__}"


class Built(NamedTuple):
    """The two archives."""

    sdist: Path
    wheel: Path


def _run(*argv: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(list(map(str, argv)), cwd=cwd, env=clean, capture_output=True, encoding="utf-8", check=False)


def _build(target: str, source: Path, into: Path) -> Path:
    done = _run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", into, cwd=source)
    assert done.returncode == 0, done.stderr
    (made,) = into.iterdir()
    return made


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The source archive, and the wheel built of it, as installers do where they find no wheel."""
    folder = tmp_path_factory.mktemp("release")
    sdist = _build("sdist", ROOT, folder / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    return Built(sdist, _build("wheel", folder / NAME, folder / "wheel"))


def _package() -> set[str]:
    """The files of the package as it stands here."""
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "digestlint").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_package_and_nothing_else(built: Built) -> None:
    assert built.wheel.name == f"{NAME}-py3-none-any.whl"
    with zipfile.ZipFile(built.wheel) as archive:
        names = set(archive.namelist())
        metadata = HeaderParser().parsestr(archive.read(f"{NAME}.dist-info/METADATA").decode())
    info = {name for name in names if name.startswith(f"{NAME}.dist-info/")}
    assert names - info == _package()
    assert {"digestlint/py.typed", "digestlint/data/words.bin", "digestlint/reports/precision.json"} <= names
    licences = {f"{NAME}.dist-info/licenses/{path}" for path in metadata.get_all("License-File", [])}
    assert len(licences) > 1
    assert licences <= info
    assert metadata["Version"] == digestlint.__version__


def test_the_source_archive_holds_what_the_wheel_is_built_of(built: Built) -> None:
    assert built.sdist.name == f"{NAME}.tar.gz"
    with tarfile.open(built.sdist) as archive:
        names = {member.name.removeprefix(f"{NAME}/") for member in archive.getmembers() if member.isfile()}
    beside = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "PKG-INFO", ".gitignore"}
    assert names - beside == _package()
    assert beside - names <= {".gitignore"}


def test_it_runs_in_an_environment_of_its_own(built: Built, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    assert _run(sys.executable, "-m", "venv", venv, cwd=tmp_path).returncode == 0
    bin_ = venv / ("Scripts" if os.name == "nt" else "bin")
    done = _run(bin_ / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check", built.wheel, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    assert _run(bin_ / "digestlint", "--version", cwd=tmp_path).stdout.startswith(
        f"digestlint {digestlint.__version__}\n"
    )
    done = _run(
        bin_ / "digestlint", "check", "examples/", "--output-format", "concise", "--syntax", "off", cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (1, "")
    here = (ROOT / "examples" / "expected.txt").read_text(encoding="utf-8")
    assert _codes(here) - _codes(done.stdout) == set()


def _codes(concise: str) -> set[str]:
    """The codes of the findings in the concise format."""
    return set(re.findall(r"(?m)^[^ ]+:\d+:\d+: ([A-Z]{2}\d{3}) ", concise))


def test_the_version_stands_in_one_place() -> None:
    """And where documents show it, it is the same."""
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'dynamic = ["version"]' in pyproject
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    shown = re.findall(r"(?:rev: |digestlint@)v(\S+)", text)
    assert set(shown) == {digestlint.__version__}
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^## (?:\[?(\d\S*?)\]?(?: |$))", changes)[:1] in ([], [digestlint.__version__])
