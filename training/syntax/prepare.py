"""Turn Universal Dependencies treebanks and our template sentences into what spaCy's trainer reads.

    python prepare.py FOLDER_OF_CONLLU OUT

FOLDER holds the files that `SOURCES` names, as `.conllu` or `.conllu.xz`; they are read and never copied.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import templates
from trees import Row, read_conllu, to_doc, typographic

TEMPLATE_SENTENCES = 700
TYPOGRAPHIC_SHARE = 0.3
# Name of the split, treebank file, how often it counts: news is what the parser will read, and there is little of it.
SOURCES = (
    ("train", "ewt-train", 1),
    ("train", "gumtrain-news", 2),
    ("train", "gumtrain-interview", 1),
    ("train", "gumtrain-bio", 1),
    ("train", "gumtrain-voyage", 1),
    ("train", "gumtrain-academic", 1),
    ("train", "gumtrain-textbook", 1),
    ("train", "gumtrain-speech", 1),
    ("train", "gumtrain-court", 1),
    ("train", "gumtrain-vlog", 1),
    ("dev", "ewt-dev", 1),
    ("dev", "gumnews-dev", 1),
    ("ewt-test", "ewt-test", 1),
    ("gumnews-test", "gumnews-test", 1),
    ("pudnews-test", "pudnews-test", 1),
)


def sentences(folder: Path, split: str, rng: random.Random) -> Iterator[list[Row]]:
    """The sentences of one split; in training some are set in curly quotes, and the templates come along."""
    for name, stem, times in SOURCES:
        if name != split:
            continue
        for _ in range(times):
            for rows in read_conllu(_find(folder, stem)):
                yield typographic(rows) if split == "train" and rng.random() < TYPOGRAPHIC_SHARE else rows
    if split == "train":
        for rows in templates.generate(TEMPLATE_SENTENCES, seed=4):
            yield typographic(rows) if rng.random() < TYPOGRAPHIC_SHARE else rows


def _find(folder: Path, stem: str) -> Path:
    for ending in (".conllu", ".conllu.xz"):
        if (folder / (stem + ending)).is_file():
            return folder / (stem + ending)
    raise SystemExit(f"prepare.py: {folder} has neither {stem}.conllu nor {stem}.conllu.xz")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("treebank", type=Path, help="folder of the CoNLL-U files")
    parser.add_argument("out", type=Path, help="folder to write the .spacy files to")
    arguments = parser.parse_args()

    import spacy
    from spacy.tokens import DocBin

    vocab = spacy.blank("en").vocab
    arguments.out.mkdir(parents=True, exist_ok=True)
    for split in dict.fromkeys(name for name, _, _ in SOURCES):
        docs = [to_doc(vocab, rows) for rows in sentences(arguments.treebank, split, random.Random(7))]
        # One sentence is one document, because that is how the linter will ask.
        DocBin(docs=docs, attrs=["ORTH", "SPACY", "TAG", "POS", "HEAD", "DEP"]).to_disk(
            arguments.out / f"{split}.spacy"
        )
        print(f"{split}: {len(docs)} sentences, {sum(map(len, docs))} words")


if __name__ == "__main__":
    main()
