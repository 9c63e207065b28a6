"""Trees and their helpers, the parser's settings and failures, and the packed pipeline.

What needs spaCy is skipped where it is not installed; the trees and the settings are tested everywhere.
"""

from __future__ import annotations

import importlib
import json
import pickle
import subprocess
import sys
import warnings
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from digestlint import syntax
from digestlint.syntax import BATCH, LONGEST, Parser, SyntaxSettingError
from digestlint.syntax_packed import MAGIC, PackedError, pack, unpack
from digestlint.syntax_tree import Tree, Word
from digestlint.text import Span

PACKED = Path(syntax.__file__).parent / "data" / "syntax.bin"
COMMENT = "This move highlights the risks."


@pytest.fixture(scope="module")
def spacy() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip("spacy", reason="spaCy is not installed (pip install 'digestlint[spacy]')")


@pytest.fixture(scope="module")
def own(spacy: Any) -> Parser:
    return Parser()


def tree(text: str, *columns: str) -> Tree:
    """A tree from lines of word, tag, head (from 1, 0 for a root) and relation."""
    words: list[Word] = []
    at = 0
    for index, line in enumerate(columns):
        form, tag, head, relation = line.split()
        at = text.index(form, at)
        number = int(head) - 1 if head != "0" else index
        words.append(Word(index, form, at, at + len(form), tag, "", number, relation))
        at += len(form)
    return Tree(text, tuple(words))


UNIVERSAL = tree(
    "Novak said the law, which caps rents, could deepen and widen the rift, easing nothing.",
    "Novak NNP 2 nsubj",
    "said VBD 0 root",
    "the DT 4 det",
    "law NN 11 nsubj",
    ", , 7 punct",
    "which WDT 7 nsubj",
    "caps VBZ 4 acl:relcl",
    "rents NNS 7 obj",
    ", , 7 punct",
    "could MD 11 aux",
    "deepen VB 2 ccomp",
    "and CC 13 cc",
    "widen VB 11 conj",
    "the DT 15 det",
    "rift NN 13 obj",
    ", , 17 punct",
    "easing VBG 11 advcl",
    "nothing NN 17 obj",
    ". . 2 punct",
)
ONTONOTES = tree(
    "The rents were cut by law, as Novak noted.",
    "The DT 2 det",
    "rents NNS 4 nsubjpass",
    "were VBD 4 auxpass",
    "cut VBN 0 ROOT",
    "by IN 4 agent",
    "law NN 5 pobj",
    ", , 4 punct",
    "as IN 10 mark",
    "Novak NNP 10 nsubj",
    "noted VBD 4 advcl",
    ". . 4 punct",
)


def texts(words: Sequence[Word]) -> list[str]:
    return [word.text for word in words]


def word(of: Tree, text: str) -> Word:
    return next(one for one in of.words if one.text == text)


@pytest.mark.parametrize(
    ("verb", "subject"),
    [
        ("said", "Novak"),
        ("deepen", "law"),
        ("could", "law"),
        ("widen", "law"),  # from the verb it is joined to
        ("easing", "law"),  # from the clause it hangs on
        ("caps", "law"),  # the noun that "which" stands for
    ],
)
def test_subject(verb: str, subject: str) -> None:
    found = UNIVERSAL.subject(word(UNIVERSAL, verb))
    assert found is not None
    assert found.text == subject


def test_subject_in_the_other_scheme() -> None:
    cut = word(ONTONOTES, "cut")
    assert ONTONOTES.subject(cut) == word(ONTONOTES, "rents")
    assert word(ONTONOTES, "rents").is_passive_subject
    assert word(ONTONOTES, "rents").role == "nsubj"


def test_no_subject() -> None:
    order = tree("Fall back!", "Fall VB 0 root", "back RB 1 advmod")
    assert order.subject(word(order, "Fall")) is None


def test_reporters() -> None:
    assert texts(list(UNIVERSAL.reporters(word(UNIVERSAL, "rift")))) == ["said"]
    assert texts(list(ONTONOTES.reporters(word(ONTONOTES, "cut")))) == ["noted"]
    assert texts(list(UNIVERSAL.reporters(word(UNIVERSAL, "Novak")))) == []


def test_a_verb_put_in_reports() -> None:
    put_in = tree(
        "The move, Novak said, highlights risks.",
        "The DT 2 det",
        "move NN 7 nsubj",
        ", , 5 punct",
        "Novak NNP 5 nsubj",
        "said VBD 7 parataxis",
        ", , 5 punct",
        "highlights VBZ 0 root",
        "risks NNS 7 obj",
    )
    assert texts(list(put_in.reporters(word(put_in, "risks")))) == ["said"]


def test_said_by() -> None:
    assert UNIVERSAL.said_by(word(UNIVERSAL, "rift"), {"said"}) == word(UNIVERSAL, "Novak")
    assert UNIVERSAL.said_by(word(UNIVERSAL, "rift"), {"warned"}) is None
    assert UNIVERSAL.said_by(word(UNIVERSAL, "nothing"), {"said"}) is None  # behind the comma the writer speaks
    assert UNIVERSAL.said_by(word(UNIVERSAL, "said"), {"said"}) is None
    label = tree(
        "He said: Rents may fall.",
        "He PRP 2 nsubj",
        "said VBD 0 root",
        ": : 2 punct",
        "Rents NNS 6 nsubj",
        "may MD 6 aux",
        "fall VB 2 ccomp",
        ". . 2 punct",
    )
    assert label.said_by(word(label, "fall"), {"said"}) is None


def test_ways_through_a_tree() -> None:
    root = UNIVERSAL.root
    assert root is not None and root.text == "said"
    rift = word(UNIVERSAL, "rift")
    assert texts(list(UNIVERSAL.path(rift))) == ["widen", "deepen", "said"]
    assert UNIVERSAL.governor(rift) == word(UNIVERSAL, "widen")
    assert UNIVERSAL.governor(root) is None
    assert texts(UNIVERSAL.children(word(UNIVERSAL, "law"), "det")) == ["the"]
    assert texts(UNIVERSAL.subtree(word(UNIVERSAL, "law"))) == ["the", "law", ",", "which", "caps", "rents", ","]
    assert UNIVERSAL.predicate(rift) == word(UNIVERSAL, "widen")
    assert texts(UNIVERSAL.objects(word(UNIVERSAL, "caps"))) == ["rents"]


def test_words_by_place() -> None:
    start = UNIVERSAL.text.index("caps rents")
    assert texts(UNIVERSAL.within(Span(start, start + 10))) == ["caps", "rents"]
    assert UNIVERSAL.head_of(Span(start, start + 10)) == word(UNIVERSAL, "caps")
    assert UNIVERSAL.at(start + 1) == word(UNIVERSAL, "caps")
    assert UNIVERSAL.at(start + 4) is None


def test_a_circle_ends() -> None:
    circle = Tree("a b", (Word(0, "a", 0, 1, "VB", "", 1, "conj"), Word(1, "b", 2, 3, "VB", "", 0, "conj")))
    assert circle.subject(circle.words[0]) is None
    assert len(list(circle.path(circle.words[0]))) == 2
    assert len(circle.subtree(circle.words[0])) == 2
    assert circle.root is None


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
    verb = word(found, "highlights")
    assert (verb.tag, verb.pos, verb.is_root) == ("VBZ", "VERB", True)
    assert found.subject(verb) == word(found, "move")
    assert texts(found.objects(verb)) == ["risks"]


def test_every_string_is_one_sentence(own: Parser) -> None:
    found = own.parse([COMMENT, "He left. She stayed. Mr. Ort ran.", "", " \n", COMMENT, "One."])
    assert [one.text for one in found] == [COMMENT, "He left. She stayed. Mr. Ort ran.", "", " \n", COMMENT, "One."]
    assert [bool(one) for one in found] == [True, True, False, False, True, True]
    assert texts(found[1].words)[-3:] == ["Ort", "ran", "."]
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
    assert [texts(one.words)[1] for one in found] == [str(number) for number in range(2 * BATCH + 3)]


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
    assert word(found, "highlights").tag == "VBZ"


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
        "After the storm we are likely to face a shortage of pilots.\n",
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


def _tiny(spacy: Any) -> Any:
    """An untrained pipeline with the parts of ours, small enough to be made in a moment."""
    from spacy.training import Example

    nlp = spacy.blank("en")
    layers = {
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": 24,
            "attrs": ["NORM"],
            "rows": [200],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": 24,
            "depth": 1,
            "window_size": 1,
            "maxout_pieces": 2,
        },
    }
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "spacy.Tok2Vec.v2", **layers}})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 24}
    for name in ("tagger", "morphologizer"):
        nlp.add_pipe(name, config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}})
    parser = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "parser",
        "extra_state_tokens": False,
        "hidden_width": 16,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": listener,
    }
    nlp.add_pipe("parser", config={"model": parser})
    gold = {
        "words": ["Ort", "left", "."],
        "tags": ["NNP", "VBD", "."],
        "pos": ["PROPN", "VERB", "PUNCT"],
        "heads": [1, 1, 1],
        "deps": ["nsubj", "ROOT", "punct"],
    }
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Ort left."), gold)])
    return nlp


def test_pack_and_unpack(spacy: Any) -> None:
    nlp = _tiny(spacy)
    again = unpack(pack(nlp, {"name": "tiny"}))
    assert again.pipe_names == nlp.pipe_names
    assert again.meta["about"] == {"name": "tiny"}
    for name in ("tagger", "morphologizer", "parser"):
        assert again.get_pipe(name).labels == nlp.get_pipe(name).labels
    before, after = nlp.get_pipe("tok2vec").model, again.get_pipe("tok2vec").model
    for one, other in zip(before.walk(), after.walk(), strict=True):
        for param in one.param_names:
            if one.has_param(param):
                assert abs(one.get_param(param) - other.get_param(param)).max() <= abs(one.get_param(param)).max() / 200
    assert [token.tag_ for token in again("Ort left.")] == [token.tag_ for token in nlp("Ort left.")]


def _form(data: bytes) -> Any:
    """What a packed file is made of: its tables, and the kinds and shapes of its arrays."""
    import srsly

    def shape(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: shape(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [shape(one) for one in value]
        return (str(value.dtype), value.shape) if hasattr(value, "dtype") else type(value).__name__

    assert data.startswith(MAGIC)
    table = srsly.msgpack_loads(zlib.decompress(data[len(MAGIC) :]))
    return {name: shape(table[name]) for name in ("config", "components")}


def test_the_shipped_file_is_what_pack_makes(spacy: Any) -> None:
    shipped = PACKED.read_bytes()
    assert len(shipped) < 1_700_000
    assert _form(pack(unpack(shipped), {})) == _form(shipped)


@pytest.mark.parametrize("data", [b"", b"else", MAGIC, MAGIC + b"no zlib", MAGIC + zlib.compress(bytes(70_000_000))])
def test_other_data_is_refused(spacy: Any, data: bytes) -> None:
    with pytest.raises(PackedError):
        unpack(data)


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the training scripts, whose modules can be imported by their bare names."""
    folder = Path(__file__).parents[1] / "training" / "syntax"
    if not folder.is_dir():
        pytest.skip("the training scripts are not part of this distribution")
    monkeypatch.syspath_prepend(folder)
    yield folder
    for name in ("templates", "phrases", "trees", "words"):
        sys.modules.pop(name, None)


def test_templates_are_trees(training: Path) -> None:
    generate = importlib.import_module("templates").generate
    sentences = generate(300, seed=9)
    assert sentences == generate(300, seed=9)
    for rows in sentences:
        assert [at for at, row in enumerate(rows) if row.head == at] == [
            at for at, row in enumerate(rows) if row.relation == "root"
        ]
        assert len([row for row in rows if row.relation == "root"]) == 1
        found = Tree("", tuple(Word(at, row.form, 0, 0, row.tag, row.pos, row.head, "") for at, row in enumerate(rows)))
        assert all(one.is_root or list(found.path(one))[-1] == found.root for one in found.words)


def test_words_of_a_multiword_token_are_written_together(training: Path, tmp_path: Path) -> None:
    lines = [
        "# text = We don't.",
        "1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_",
        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
        "2\tdo\tdo\tVERB\tVBP\t_\t0\troot\t_\t_",
        "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_",
        "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_",
        "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_",
        "",
    ]
    (tmp_path / "a.conllu").write_text("\n".join(lines), encoding="utf-8")
    (rows,) = importlib.import_module("trees").read_conllu(tmp_path / "a.conllu")
    assert "".join(row.form + " " * row.space for row in rows) == "We don't. "
    assert [row.head for row in rows] == [1, 1, 1, 1]
