"""Puts the page together: the template, its style and scripts, and the run as JSON that no browser takes for markup."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from importlib.resources import files

from digestlint.api import Run, regex
from digestlint.reports.html.index import Index
from digestlint.reports.json_text import json_text

_PARTS = files(__package__)
_SCRIPTS = ("model.js", "elements.js", "overview.js", "files.js", "digest.js", "main.js")
_PLACE = regex(r"\{\{ (\w+) \}\}")


def page(run: Run) -> str:
    """The whole page for a run."""
    index = Index(run)
    style = _part("report.css")
    script = "\n".join(_part(name) for name in _SCRIPTS)
    texts = "\n".join(_data(f"text-{number}", sheet) for number, sheet in index.texts())
    parts = {
        "policy": "; ".join(_policy(style, script)),
        "style": style,
        "index": _data("index", index.record()),
        "texts": texts,
        "script": script,
    }
    return _PLACE.sub(lambda place: parts[place[1]], _part("report.html"))


def _part(name: str) -> str:
    return (_PARTS / name).read_text(encoding="utf-8")


def _data(name: str, value: object) -> str:
    # `<` could close the script element that holds the data; JSON knows it by number.
    escaped = json_text(value).replace("<", "\\u003c")
    return f'<script type="application/json" id="{name}">{escaped}</script>'


def _policy(style: str, script: str) -> Iterator[str]:
    """What the browser lets the page do: run its own style and script, told by their hashes, and nothing else."""
    yield "default-src 'none'"
    yield f"style-src '{_hash(style)}'"
    yield f"script-src '{_hash(script)}'"
    yield "base-uri 'none'"
    yield "form-action 'none'"
    yield "require-trusted-types-for 'script'"


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
