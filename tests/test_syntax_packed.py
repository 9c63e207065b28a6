"""The packed pipeline, and what it is trained from."""

from __future__ import annotations

import importlib
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from digestlint import syntax
from digestlint.syntax_packed import MAGIC, PackedError, pack, unpack
from digestlint.syntax_tree import Tree, Word

PACKED = Path(syntax.__file__).parent / "data" / "syntax.bin"


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
