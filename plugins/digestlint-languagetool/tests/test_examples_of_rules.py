"""The rules' own examples, judged by the real server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from digestlint_languagetool import digestlint_rules, digestlint_run, digestlint_settings

from digestlint.api import Rule
from digestlint.testing import assert_examples


@pytest.mark.parametrize("rule", digestlint_rules(), ids=lambda rule: rule.code)
def test_examples(server: Any, rule: type[Rule], tmp_path: Path) -> None:
    settings = {key: schema["default"] for key, schema in digestlint_settings().items()} | {"server": server.address}
    with digestlint_run(settings, tmp_path, tmp_path):
        assert_examples(rule)


def test_the_codes_never_change() -> None:
    assert {rule.code: rule.name for rule in digestlint_rules()} == {
        "LT001": "grammar",
        "LT002": "wrong-word",
        "LT003": "typo-in-phrase",
        "LT004": "punctuation",
        "LT005": "casing",
        "LT006": "typography",
        "LT007": "compounding",
        "LT008": "collocation",
        "LT009": "nonstandard-phrase",
        "LT010": "contradiction",
        "LT011": "proper-noun",
        "LT012": "redundancy",
        "LT013": "style",
        "LT014": "repetition",
        "LT015": "regionalism",
        "LT016": "unknown-word",
        "LT017": "other-category",
    }
