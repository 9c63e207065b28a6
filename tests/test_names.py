"""Names in several accepted forms: found as variants, and no slips."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from digestlint.api import Source, skeleton
from digestlint.readers.plain import PlainReader
from digestlint.rules.consistency.name_variant import NameVariant

FILES = {
    "a.txt": "Monday in Lomar.\nZelenskiy came. Zelenskiy spoke. Zelenskiy left.\n",
    "b.txt": "Tuesday in Lomar.\nZelensky spoke.\n",
    "c.txt": "Wednesday in Lomar.\nZelensky left the town of Kiev.\n",
    "d.txt": "Thursday in Lomar.\nKyiv had rain, Zelenskyy said.\n",
}


def _facts() -> list[tuple[Any, ...]]:
    rule = NameVariant()
    return [rule.collect(PlainReader().read(Source(name, text))) for name, text in FILES.items()]


def _found(facts: tuple[Any, ...]) -> set[tuple[str, str]]:
    return {(match.place.filename, match.message.split("'")[1]) for match in NameVariant().report(facts)}


def test_the_form_of_most_files_is_right_in_any_order() -> None:
    wanted = {("a.txt", "Zelenskiy"), ("d.txt", "Zelenskyy"), ("d.txt", "Kyiv")}
    for facts in permutations(_facts()):
        assert _found(sum(facts, ())) == wanted


def test_merging_is_associative() -> None:
    rule = NameVariant()
    one, two, three, _ = _facts()
    assert rule.merge(rule.merge(one, two), three) == rule.merge(one, rule.merge(two, three))


def test_the_words_of_the_settings_say_which_form_is_right(
    call: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "digestlint.toml").write_text('select = ["CN001"]\nwords = ["Zelenskyy", "Kyiv"]\n')
    places = call("check", "--output-format", "json").places
    assert [name for name, _, _, _ in places] == ["a.txt", "b.txt", "c.txt", "c.txt"]


def test_accepted_forms_are_no_slips(call: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = (
        "Zelenskyy Zelensky Zelenskiy Kyiv Kiev Kharkiv Kharkov Odesa Odessa Lukashenko Lukashenka Gaddafi Qaddafi "
        "Hezbollah Hizbullah Houthi Huthi Erdogan Erdoğan Zaporizhzhia Zaporozhye Luhansk Lugansk Navalny Navalnyy"
    )
    (tmp_path / "a.txt").write_text("".join(f"The envoy spoke with {name} on Monday.\n" for name in names.split()))
    assert call("check", "--output-format", "json", "--select", "TY001,TY002").findings == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Yevgeny", "Evgeniy"), ("Khodorkovsky", "Hodorkovskii"), ("Muammar", "Muamar"), ("Sørensen", "Sorensen"),
        ("Mohammed", "Muhammad"), ("Yousef", "Yusuf"), ("Qasem", "Kasem"), ("Sergei", "Sergey"), ("Stoere", "Støre"),
    ],
)  # fmt: skip
def test_forms_of_one_name_have_one_skeleton(one: str, two: str) -> None:
    assert skeleton(one) == skeleton(two)


@pytest.mark.parametrize(("one", "two"), [("Ivanov", "Ivanova"), ("Norman", "Norton"), ("Kerrin", "Kerran")])
def test_other_names_have_another(one: str, two: str) -> None:
    assert skeleton(one) != skeleton(two)


def test_a_name_that_meets_the_right_form_in_two_ways_is_reported_once() -> None:
    text = '"TarnRail", a product of Tarnrail Network Ltd., is late.\nTarnRail, which was listed, has 40 lines.\n'
    rule = NameVariant()
    found = list(rule.report(rule.collect(PlainReader().read(Source("a.txt", text)))))
    assert [match.message for match in found] == ["'Tarnrail' is 'TarnRail' elsewhere; keep to one form"]
