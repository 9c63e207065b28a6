"""What is found, where, and how it is told: through the installed command and the real server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from digestlint_languagetool.client import read

Check = Callable[..., Any]


@pytest.fixture
def found(server: Any, files: Any, check: Check) -> Check:
    """Check a text, and return what the command said."""

    def run(text: str, *argv: str, name: str = "digest.txt", select: str = "LT", **settings: Any) -> Any:
        files({name: text})
        done = check(name, *argv, settings={"server": server.address, **settings}, select=select)
        assert done.errors == []
        return done

    return run


def test_columns_are_right_behind_characters_of_two_utf_16_units(found: Check) -> None:
    text = "😀 He said they is late 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and it was to late to go. 😀😀 , The number of ferries have grown."
    spans = [(first - 1, end - 1) for _, _, first, end in found(text, select="LT001,LT006").places]
    assert [text[slice(*span)] for span in spans] == ["is", "to late to", " ,", "have"]


def test_a_match_that_holds_such_characters_ends_where_it_ends() -> None:
    text = "😀 a 😀😀 b 😀."
    rule = {"id": "R", "issueType": "grammar", "category": {"id": "C"}}
    rest = {"message": "m", "replacements": [], "context": {"text": "", "offset": 0}, "rule": rule}
    # From the a to the last emoji, in UTF-16 units: 3 to 13.
    answer = {"matches": [{"offset": 3, "length": 10, **rest}], "software": {"version": "6", "buildDate": "x"}}
    (found,), release = read(answer, text)
    assert (text[found.start : found.end], release) == ("a 😀😀 b 😀", "6 x")


def test_places_hold_through_markup(found: Check) -> None:
    text = "# News\n\nThe *ministers* &amp; the mayor **says** no, `the ministers says` and [they says](http://x.example).\n"
    assert found(text, name="digest.md", select="LT001").places == [("LT001", 3, 77, 81)]


def test_the_message_names_the_rule_and_what_it_suggests(found: Check) -> None:
    (one,) = found("The minister spoke with regards to the bridge.").findings
    assert one["message"].endswith("(IN_OR_WITH_REGARDS_TO_OF)")
    assert "with regard to" in one["message"]


def test_one_suggestion_is_a_fix_for_an_editor_to_look_at(found: Check) -> None:
    (one,) = found("The ministers says that the ferry is late.").findings
    assert one["fix"]["applicability"] == "unsafe"
    assert one["fix"]["edits"][0]["content"] == "say"


def test_direct_speech_is_the_speakers(found: Check) -> None:
    said = "“It was to late to go,” the mayor said. It was to late to go.\n"
    assert [one["confidence"] for one in found(said, select="LT001").findings] == ["low", "medium"]


def test_the_speller_is_believed_only_where_the_evidence_agrees(found: Check) -> None:
    text = "Bjarke Thorvild of Kvistrup recieved the letter in Zwolle from Wladek Prszybyl.\n"
    assert found(text).places == [("LT016", 1, 29, 37)]


def test_what_digestlint_finds_itself_is_not_found_again(found: Check) -> None:
    text = "The committee recieved the the letter of an minister.\n"
    done = found(text, select="LT,TY")
    assert sorted({code for code, *_ in done.places}) == ["TY001", "TY003", "TY004"]


def test_words_of_the_settings_are_right(found: Check) -> None:
    assert found("The comittee met.\n", "--config", 'words = ["comittee"]').places == []


@pytest.mark.parametrize(("spelling", "codes"), [("american", ["LT015"]), ("british", []), ("australian", [])])
def test_the_variety_is_that_of_the_setting_spelling(found: Check, spelling: str, codes: list[str]) -> None:
    done = found("Shortly afterwards the ferry left.\n", "--config", f'spelling = "{spelling}"', select="LT015")
    assert [(one["code"], one["confidence"]) for one in done.findings] == [(code, "medium") for code in codes]


def test_rules_of_languagetool_can_be_switched_off_and_on(found: Check) -> None:
    text = "The ministers says that the ferry is late.\n"
    assert found(text, disable=["AGREEMENT_SENT_START", "AGREEMENT_SENT_START_2"]).places == []
    text = "The ferry left in spite of the fact that it was late.\n"
    assert found(text).places == []
    (one,) = found(text, enable=["DESPITE_THE_FACT"]).findings
    assert (one["code"], one["message"][-18:]) == ("LT013", "(DESPITE_THE_FACT)")


def test_a_text_longer_than_a_request_is_found_whole(found: Check) -> None:
    # In many blocks, in one block of many sentences, and in one sentence without an end.
    block = "The ferry left the town on Monday, and the mayor was there. "
    sentence = "The ministers says that the ferry is late. "
    many = "\n".join([block * 5] * 20) + f"\n{sentence}\n"
    one = block * 100 + sentence + block * 100 + "\n"
    endless = "😀 and so on " * 700 + "\n" + sentence
    for text in (many, one, endless):
        rows = found(text, select="LT001").places
        lines = text.split("\n")
        assert [lines[row - 1][first - 1 : end - 1] for _, row, first, end in rows] == ["says"]


def test_only_prose_is_sent(found: Check) -> None:
    text = "> The ministers says no.\n\n```\nThe ministers says no.\n```\n\nThe ministers says no.\n"
    assert [row for _, row, *_ in found(text, name="digest.md", select="LT001").places] == [7]
