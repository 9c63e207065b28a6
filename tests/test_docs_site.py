"""The site of the docs: what its hooks bring in, and that a broken link fails. CI builds the whole of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "mkdocs.yml": f"INHERIT: {ROOT}/mkdocs.yml\n"
    f"docs_dir: docs\nsite_dir: site\nhooks: [{ROOT}/docs/site_hooks.py]\n"
    "nav:\n  - index.md\n  - Rules: [rules/index.md]\n",
    "docs/index.md": "# Start\n\n[Log](../LOG.md#one) and [data](../parts/data.json).\n\n```\n[no](../link.md)\n```\n",
    "docs/site.css": "",
    "docs/site.js": "",
    "docs/rules/index.md": "# Rules\n\n## TY typo\n\n| Code | Name |\n|---|---|\n| [TY003](TY003-twice.md) | twice |\n",
    "docs/rules/TY003-twice.md": "# TY003\n\n| Pattern |\n|---|\n| `(a\\|b)` |\n\n"
    "## Modules: `one`, `two`, `three` and many more of them\n",
    "LOG.md": "# Log\n\n## One\n\n[Start](docs/index.md), [parts](parts/more.md) and [itself](#one).\n",
    "parts/data.json": "{}",
    "parts/more.md": "# More\n\n[The log](../LOG.md), [a rule](../docs/rules/TY003-twice.md).\n",
}


@pytest.fixture
def build(files: Callable[..., Path]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Build a site of these pages, with the settings and the hooks of the real one."""

    def start(**more: str) -> subprocess.CompletedProcess[str]:
        folder = files(PAGES | {f"docs/{name}.md": text for name, text in more.items()})
        command = [Path(sys.executable).with_name("mkdocs"), "build", "--strict"]
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8")

    return start


def test_files_outside_the_docs_come_along(
    build: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    done = build()
    assert (done.returncode, done.stderr.count("WARNING")) == (0, 0), done.stderr
    site = tmp_path / "site"
    start, log, more = (
        (site / name).read_text(encoding="utf-8")
        for name in ("index.html", "repository/LOG.html", "repository/parts/more.html")
    )
    assert 'href="repository/LOG.html#one"' in start
    assert 'href="repository/parts/data.json"' in start
    assert 'href="../index.html">Start' in log
    assert 'href="../../rules/TY003-twice.html">a rule' in more
    assert (site / "repository/parts/data.json").read_text(encoding="utf-8") == "{}"
    assert "TY003 twice" in start  # in the navigation
    rule = (site / "rules/TY003-twice.html").read_text(encoding="utf-8")
    assert "<code>(a|b)</code>" in rule  # GitHub wants the backslash before the bar
    assert re.search(r'md-ellipsis">\s*Modules\s*<', rule)  # in the list beside the page
    assert not list(site.rglob("*link*"))
    assert "fonts.g" not in start


def test_a_broken_link_or_anchor_fails(build: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    done = build(
        index="# Start\n\n[a](gone.md) [b](../GONE.md) [c](#nowhere) [d](../LOG.md#nowhere)\n\n![e](gone.png)\n"
    )
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if line.startswith("WARNING") and "index.md'" in line]
    assert [one for one in ("gone.md", "GONE.md", "'#nowhere'", "LOG.md#nowhere", "gone.png") if one in str(told)] == [
        "gone.md",
        "GONE.md",
        "'#nowhere'",
        "LOG.md#nowhere",
        "gone.png",
    ]
