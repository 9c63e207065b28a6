"""Every format, through the command, over digests and files whose words and names try to break out of it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from digestlint import plugins
from digestlint.api import Run, Screen

FORMATS = sorted(plugins.load().reports)
NAMES = [
    b"a b.txt",
    b"new\nline.txt",
    b"::error::forged.txt",
    b"##[error]x.txt",
    b"100%25.txt",
    b"c:d,e.txt",
    b"<!]]>.txt",
    b"</script>.txt",
    b"=1+1|.txt",
    b"[x](y).txt",
    b"\x1b[31m.txt",
    "\u202egnp.txt".encode(),
    b"caf\xe9.txt",
]
WORDS = [
    "::error::forged",
    "\x1b[31mred\x1b[0m",
    "]]><x/>",
    "</script>",
    "=cmd|' /C calc'!A0",
    "[x](//y) | z",
    "\u202egnp",
]
HOUSE = """
select = ["HS001"]
[[phrases]]
code = "HS001"
name = "house"
message = "says “{text}”"
phrases = ["zebra <*>$"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of such files, as far as the file system takes their names."""
    (tmp_path / "digestlint.toml").write_text(HOUSE, encoding="utf-8")
    text = "".join(f"{line}\n" for line in ["All is well.", *(f"The zebra {words}" for words in WORDS)]).encode()
    for name in NAMES:
        path = os.fsencode(tmp_path / "in") + b"/" + name
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            Path(os.fsdecode(path)).write_bytes(text)
        except OSError:
            continue
    return tmp_path


def test_one_run_writes_all_of_them(run: Callable[..., Any], folder: Path, assert_inert) -> None:
    outputs = [f"--output-format={name}:{name}.out" for name in FORMATS]
    done = run("check", "in", *outputs, "--max-per-rule", "0")
    assert (done.code, done.out) == (1, ""), done.err
    said = {name: (folder / f"{name}.out").read_text(encoding="utf-8") for name in FORMATS}
    for name, text in said.items():
        assert_inert(text)
        assert not text.startswith("\ufeff"), name
    files = sum(len(found) for _, _, found in os.walk(folder / "in"))
    expected = files * len(WORDS)
    names = {"in/" + os.fsdecode(name) for name in NAMES}
    array = json.loads(said["json"])
    assert len(array) == expected
    assert {one["filename"] for one in array} <= names
    assert {one["message"] for one in array} == {f"says “zebra {words}”" for words in WORDS}
    assert [json.loads(line) for line in said["json-lines"].splitlines()] == array
    assert len(json.loads(said["sarif"])["runs"][0]["results"]) == expected
    assert len(json.loads(said["gitlab"])) == len(said["rdjsonl"].splitlines()) == expected
    assert sum(1 for _ in ElementTree.fromstring(said["junit"]).iter("failure")) == expected
    assert len(said["concise"].splitlines()) == expected
    assert len(said["full"].splitlines()) == 6 * expected + 2 * files
    assert all(re.match("::(warning|notice) ", line) for line in said["github"].splitlines())
    assert len(said["github"].splitlines()) == 11


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_breaks_out(name: str, hostile_run: Run, assert_inert, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    report = plugins.load().reports[name]()
    assert_inert(report.render(hostile_run, Screen()) + report.closing(hostile_run, Screen()))
    assert_inert(report.step_summary(hostile_run))
