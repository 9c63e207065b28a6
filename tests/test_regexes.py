import importlib
import pkgutil
import re

import pytest

import digestlint
from digestlint.regexes import _Uncompiled, regex


def everything():
    for module in pkgutil.walk_packages(digestlint.__path__, "digestlint."):
        if not module.name.endswith("__main__"):
            yield importlib.import_module(module.name)


def held_by(value):
    if isinstance(value, _Uncompiled):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from held_by(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from held_by(one)


def test_every_expression_of_the_product_compiles():
    # A wrong one would otherwise show only when a digest first needs it.
    expressions = {id(one): one for module in everything() for value in vars(module).values() for one in held_by(value)}
    assert len(expressions) > 100
    for one in expressions.values():
        assert one.groups >= 0


def test_an_expression_is_compiled_by_its_first_use_and_once(monkeypatch):
    compiled = []
    real = re.compile
    monkeypatch.setattr(re, "compile", lambda *given: compiled.append(given) or real(*given))
    word = regex(r"(\w+)", re.ASCII)
    assert compiled == []
    assert word.findall("Fares rise") == ["Fares", "rise"]
    assert word.findall("in May") == ["in", "May"]
    assert compiled == [(r"(\w+)", re.ASCII)]


def test_a_wrong_expression_says_so_at_its_first_use():
    wrong = regex("(")
    with pytest.raises(re.error, match="missing"):
        wrong.search("text")
