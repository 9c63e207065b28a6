"""Every rule's examples, run the way a real run goes: exactly the marked spans are reported."""

import pytest

from digestlint import plugins
from digestlint.testing import run_example

_REGISTRY = plugins.load()
_CASES = [
    pytest.param(rule, example, id=f"{code}-{number}")
    for code, rule in sorted(_REGISTRY.rules.items())
    for number, example in enumerate(rule.examples)
]


def test_every_built_in_plugin_loads() -> None:
    assert _REGISTRY.problems == []


@pytest.mark.parametrize(("rule", "example"), _CASES)
def test_example(rule, example) -> None:
    assert run_example(rule, example, _REGISTRY).failure == ""
