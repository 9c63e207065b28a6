"""Measure a pipeline, trained or packed: tags and dependencies on unseen treebanks, verb or noun on heldout.txt.

    python evaluate.py OUT/model-best DATA
    python evaluate.py ../../digestlint/data/syntax.bin DATA

Sentence boundaries are given, as digestlint gives them; the tokeniser is the pipeline's own.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from digestlint.syntax_packed import unpack

TESTS = ("pudnews-test", "ewt-test", "gumnews-test")
RELATIONS = ("nsubj", "obj", "ccomp", "xcomp", "advcl", "acl:relcl", "parataxis", "conj")
_MARKED = re.compile("⟦(.+?)⟧")


class Heldout(NamedTuple):
    """A sentence of heldout.txt: the word at `start` is a verb or, where not, a noun."""

    text: str
    start: int
    verb: bool


def heldout(path: Path) -> Iterator[Heldout]:
    """The sentences of the file: `V` or `N`, a tab, and the sentence with its word between ⟦ and ⟧."""
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, tab, sentence = line.partition("\t")
        marked = _MARKED.search(sentence)
        if tab and marked:
            yield Heldout(sentence.replace("⟦", "").replace("⟧", ""), marked.start(), kind == "V")


def one_sentence(doc: Any) -> Any:
    """The document with its boundaries fixed: it is one sentence."""
    for token in doc:
        token.is_sent_start = token.i == 0
    return doc


def scores(nlp: Any, path: Path) -> dict[str, Any]:
    """spaCy's scores of a pipeline on a .spacy file."""
    from spacy.scorer import Scorer
    from spacy.training import Corpus

    examples = list(Corpus(path)(nlp))
    docs = nlp.pipe([one_sentence(example.predicted) for example in examples], batch_size=64)
    for example, doc in zip(examples, docs, strict=True):
        example.predicted = doc
    found: dict[str, Any] = Scorer(nlp).score(examples)
    return found


def wrong(nlp: Any, cases: list[Heldout]) -> list[str]:
    """The sentences whose word was taken for the other part of speech."""
    docs = nlp.pipe([one_sentence(nlp.make_doc(case.text)) for case in cases])
    return [
        case.text
        for case, doc in zip(cases, docs, strict=True)
        if any(token.idx == case.start and token.tag_.startswith("VB") != case.verb for token in doc)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="folder of a trained pipeline, or a packed file")
    parser.add_argument("data", type=Path, help="folder that prepare.py wrote")
    arguments = parser.parse_args()

    import spacy

    nlp = spacy.load(arguments.model) if arguments.model.is_dir() else unpack(arguments.model.read_bytes())
    for test in TESTS:
        found = scores(nlp, arguments.data / f"{test}.spacy")
        names = {"tag_acc": "XPOS", "pos_acc": "UPOS", "dep_uas": "UAS", "dep_las": "LAS"}
        print(f"{test:13}", *(f"{shown} {100 * found[key]:.1f}" for key, shown in names.items()))
        by_type = found["dep_las_per_type"]
        print(" " * 13, *(f"{name} {100 * by_type[name]['f']:.0f}" for name in RELATIONS if name in by_type))
    cases = list(heldout(Path(__file__).with_name("heldout.txt")))
    for kind, verb in (("verbs", True), ("nouns", False)):
        chosen = [case for case in cases if case.verb is verb]
        mistaken = wrong(nlp, chosen)
        print(f"held-out {kind}: {len(chosen) - len(mistaken)} of {len(chosen)} right", *mistaken, sep="\n  ")


if __name__ == "__main__":
    main()
