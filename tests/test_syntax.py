"""The parser: its settings, its failures, and when spaCy is imported.

What needs spaCy is skipped where it is not installed; the settings are tested everywhere.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from digestlint import syntax
from digestlint.syntax import BATCH, LONGEST, Parser, SyntaxSettingError
from digestlint.syntax_packed import unpack
from digestlint.syntax_tree import Tree, Word

PACKED = Path(syntax.__file__).parent / "data" / "syntax.bin"
COMMENT = "This move highlights the risks."


@pytest.fixture(scope="module")
def own(spacy: Any) -> Parser:
    return Parser()


def _word(tree: Tree, text: str) -> Word:
    return next(one for one in tree.words if one.text == text)


def test_off_reads_nothing() -> None:
    parser = Parser("off")
    assert (parser.name, parser.active) == ("off", False)
    (found,) = parser.parse([COMMENT])
    assert not found
    assert found.unread == "off"
    assert parser.problems == []


def test_auto_without_spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syntax, "find_spec", lambda name: None)
    parser = Parser()
    assert parser.name == "off: spaCy is not installed (pip install 'digestlint[spacy]')"
    assert not any(parser.parse([COMMENT, "More."]))
    assert parser.problems == []


def test_a_name_without_spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syntax, "find_spec", lambda name: None)
    with pytest.raises(SyntaxSettingError, match=r"needs spaCy, .*pip install 'digestlint\[spacy\]'"):
        Parser("en_core_web_sm")


@pytest.mark.parametrize("name", ["en_core_web_huge", "../nowhere", "", "a b"])
def test_a_name_that_is_none(spacy: Any, name: str) -> None:
    with pytest.raises(SyntaxSettingError, match="pipeline"):
        Parser(name)


def test_own_pipeline(spacy: Any, own: Parser) -> None:
    assert own.name == f"digestlint's own, spaCy {spacy.__version__}"
    (found,) = own.parse([COMMENT])
    verb = _word(found, "highlights")
    assert (verb.tag, verb.pos, verb.is_root) == ("VBZ", "VERB", True)
    assert found.subject(verb) == _word(found, "move")
    assert [one.text for one in found.objects(verb)] == ["risks"]


def test_every_string_is_one_sentence(own: Parser) -> None:
    found = own.parse([COMMENT, "He left. She stayed. Mr. Ort ran.", "", " \n", COMMENT, "One."])
    assert [one.text for one in found] == [COMMENT, "He left. She stayed. Mr. Ort ran.", "", " \n", COMMENT, "One."]
    assert [bool(one) for one in found] == [True, True, False, False, True, True]
    assert [one.text for one in found[1].words][-3:] == ["Ort", "ran", "."]
    assert found[2].unread == "empty"
    assert found[0] == found[4]


@pytest.mark.parametrize(
    "text",
    [
        "The  talks\u00a0between Oslo\nand Bonn\t\tunderscore ties. ",
        "  Indented 🟢 “quotes” — and a\u0301ccents.",
        "A lone \ud83d half, a \x00 and a \u200bzero width.",
        "don't can't Google's U.S.-led 3.5% $4bn",
        "x",
        "….,;",
    ],
)
def test_words_stand_where_they_say(own: Parser, text: str) -> None:
    (found,) = own.parse([text])
    assert found.text == text
    assert found.words
    assert "".join(one.span.cut(text) for one in found.words) == "".join(text.split())
    assert [one.place for one in found.words] == list(range(len(found.words)))


def test_too_long_a_sentence_is_left_out(own: Parser) -> None:
    long = "word " * 5000
    found = own.parse([long, COMMENT])
    assert found[0] == Tree(long, unread=f"longer than {LONGEST} characters")
    assert found[1]


def test_more_than_a_batch(own: Parser) -> None:
    sentences = [f"Mill {number} closed." for number in range(2 * BATCH + 3)]
    found = own.parse(sentences)
    assert [one.words[1].text for one in found] == [str(number) for number in range(2 * BATCH + 3)]


def test_the_same_tree_alone_and_in_a_batch(own: Parser) -> None:
    sentences = [COMMENT, "Ort said that the ferry had sunk.", "Nothing came of it, which hurt."]
    assert [own.parse([one])[0] for one in sentences] == own.parse(sentences)


class _Stumbling:
    """A pipeline that fails over one sentence."""

    def __init__(self, nlp: Any) -> None:
        self._nlp = nlp

    def make_doc(self, text: str) -> Any:
        if "stone" in text:
            raise RuntimeError("stubbed\na toe")
        return self._nlp.make_doc(text)

    def pipe(self, docs: Any, batch_size: int) -> Any:
        return self._nlp.pipe(docs, batch_size=batch_size)


def test_a_pipeline_that_fails_is_a_problem(spacy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    original = syntax._own
    monkeypatch.setattr(syntax, "_own", lambda: _Stumbling(original()))
    parser = Parser()
    found = parser.parse([COMMENT, "A stone lay there.", "One more stone.", "The end."])
    assert [bool(one) for one in found] == [True, False, False, True]
    assert "RuntimeError: stubbed a toe" in found[1].unread
    assert not any(parser.parse(["A stone alone."]))
    assert len(parser.problems) == 1
    assert "'A stone lay there.'" in parser.problems[0]
    assert parser.active


def test_a_packed_file_that_is_damaged_is_a_problem(spacy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syntax, "_own", lambda: unpack(PACKED.read_bytes()[:1000]))
    parser = Parser()
    assert not any(parser.parse([COMMENT]))
    assert not any(parser.parse(["Another sentence."]))
    assert parser.problems == [
        "digestlint's own pipeline can't be loaded: PackedError: damaged: it is cut off, or too large"
    ]
    assert not parser.active


def test_a_pipeline_without_a_parser_is_a_problem(spacy: Any, tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    parser = Parser(str(tmp_path / "blank"))
    assert not any(parser.parse([COMMENT]))
    assert len(parser.problems) == 1
    assert "marks no dependencies" in parser.problems[0]


def test_a_named_pipeline(spacy: Any, tmp_path: Path) -> None:
    unpack(PACKED.read_bytes()).to_disk(tmp_path / "theirs")
    parser = Parser(str(tmp_path / "theirs"))
    assert str(tmp_path / "theirs") in parser.name
    (found,) = parser.parse([COMMENT])
    assert _word(found, "highlights").tag == "VBZ"


def test_a_parser_is_pickled_by_its_setting(own: Parser) -> None:
    own.parse([COMMENT])
    copy = pickle.loads(pickle.dumps(own))
    assert copy.setting == own.setting
    assert copy.parse([COMMENT]) == own.parse([COMMENT])


def _imports_spacy(code: str) -> bool:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print('spacy' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()[-1] == "True"


def test_spacy_is_imported_by_the_first_sentence(spacy: Any) -> None:
    made = "from digestlint.syntax import Parser; parser = Parser(); parser.name; parser.parse(['', ' '])"
    assert not _imports_spacy(made)
    assert _imports_spacy(f"{made}; parser.parse(['Ort left.'])")


_CHECK = "from digestlint.cli import main; main(['check', '--isolated', '--exit-zero', {path!r}])"


def test_a_file_without_triggers_imports_no_spacy(spacy: Any, tmp_path: Path) -> None:
    (tmp_path / "digest.txt").write_text("The port of Lund opened a second quay on Monday.\n", encoding="utf-8")
    assert not _imports_spacy(_CHECK.format(path=str(tmp_path)))


def test_a_file_with_a_trigger_imports_spacy(spacy: Any, tmp_path: Path) -> None:
    (tmp_path / "digest.txt").write_text("The pact could weaken the coalition in the north.\n", encoding="utf-8")
    assert _imports_spacy(_CHECK.format(path=str(tmp_path)))
    assert not _imports_spacy(_CHECK.format(path=str(tmp_path)).replace("'check',", "'check', '--syntax=off',"))


@pytest.mark.parametrize(
    "text",
    [
        "The Guild of Pilots (GP) - which aims to speak for harbours - told MPs the proposed new toll could threaten "
        "the port's status as the busiest of the coast.\n",
        "After the storm we are likely to see fewer pilots.\n",
    ],
)
def test_what_somebody_says_is_taken_back(spacy: Any, tmp_path: Path, text: str) -> None:
    (tmp_path / "digest.txt").write_text(text, encoding="utf-8")
    assert findings(tmp_path, "--syntax=off") == ["SP005"]
    assert findings(tmp_path, "--syntax=auto") == []


def findings(folder: Path, *argv: str) -> list[str]:
    """The codes of speculation that the command finds in a folder."""
    command = [
        str(Path(sys.executable).with_name("digestlint")),
        "check",
        "--isolated",
        "--exit-zero",
        "--select",
        "SP",
    ]
    done = subprocess.run(
        [*command, "--output-format", "json", *argv, str(folder)], capture_output=True, text=True, check=True
    )
    return [one["code"] for one in json.loads(done.stdout)]
