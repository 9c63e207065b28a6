"""The rules' own examples are their tests."""

import pytest
from digestlint_example import digestlint_rules

from digestlint.api import Rule
from digestlint.testing import assert_examples


@pytest.mark.parametrize("rule", digestlint_rules(), ids=lambda rule: rule.code)
def test_examples(rule: type[Rule]) -> None:
    assert_examples(rule)
