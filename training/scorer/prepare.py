"""Make training sentences of the labelled corpus: each with its paragraph, and the heading above it.

usage: prepare.py CORPUS OUTPUT [--digests FOLDER ...] [--news OUTPUT] [--leave-out SOURCE ...]

CORPUS holds ``sentences/sentences.jsonl`` (letters for labels), the digests they were taken from in
``wild-unlabelled``, and ``wild`` and ``seeds`` with the ``findings.jsonl`` of an editor. A sentence whose digest can't
be read stands in a paragraph of its own, with the end of the sentence before it. ``--digests`` adds folders of further
digests with a ``findings.jsonl`` each, of which every digest is a source of its own. ``--news`` takes up to twelve
sentences of each text of edited news that neither carries labels nor serves to count false alarms.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from digestlint import plugins
from digestlint.config import Config
from digestlint.discover import Target
from digestlint.document import Block, BlockKind, Document
from digestlint.loader import Loader
from digestlint.scorer import heading_of
from digestlint.settings import Settings
from digestlint.source import Source, SourceError
from digestlint.text import Span

LETTERS = {
    "Bc": "commentary", "Bq": "question", "Su": "speculation", "Sh": "speculation", "V": "attribution", "H": "advice",
}  # fmt: skip
_FAMILIES = {"commentary", "speculation", "attribution"}
_NEWS = "human-news"
_SHORTEST = 15
_MOST_OF_A_TEXT = 12
# So much of a finding must lie in a sentence for it to carry the label.
_SHARE = 0.4


class Reader:
    """Reads digests as a run of digestlint does."""

    def __init__(self) -> None:
        self._loader = Loader(plugins.load())
        self._config = Config(Settings(), Path.cwd(), {})

    def read(self, path: Path, source: Source | None = None) -> Document | None:
        """The document of a file, or None where no reader takes it."""
        try:
            target = Target(path, path.name, self._config)
            return self._loader.document(target, source or self._loader.source(target))
        except SourceError:
            return None


def record(source: str, file: str, document: Document | None, block: Block, span: Span, labels: set[str]) -> str:
    """A line of the output."""
    given: dict[str, Any] = {
        "source": source,
        "file": file,
        "block": block.text,
        "start": span.start,
        "end": span.end,
        "heading": heading_of(document, block) if document else "",
        "labels": sorted(labels),
    }
    return json.dumps(given, ensure_ascii=False)


def from_sentences(corpus: Path, reader: Reader, left_out: frozenset[str]) -> Iterator[str]:
    """The sentences with letters for labels, each in its paragraph where the digest is at hand."""
    news = {one["id"]: one["text"] for one in _news_texts(corpus)}
    documents: dict[tuple[str, str], Document | None] = {}
    for line in (corpus / "sentences" / "sentences.jsonl").read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        if given["source"] in left_out:
            continue
        key = given["source"], given["file"]
        if key not in documents:
            source = Source("news.txt", news.get(given["file"], "")) if given["source"] == _NEWS else None
            path = Path("news.txt") if source else corpus / "wild-unlabelled" / given["source"] / given["file"]
            documents[key] = reader.read(path, source)
        document = documents[key]
        block, span = _place(document, given["text"]) or _alone(given["before"], given["text"])
        labels = {LETTERS[letter] for letter in given["labels"] if letter in LETTERS}
        yield record(*key, document if block.pieces else None, block, span, labels)


def _news_texts(corpus: Path) -> list[dict[str, Any]]:
    with gzip.open(corpus / "typos" / "typos.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def from_news(corpus: Path, reader: Reader) -> Iterator[str]:
    """Sentences of edited news without labels; the texts without misspellings are kept for counting false alarms."""
    sentences = (corpus / "sentences" / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    labelled = {given["file"] for given in map(json.loads, sentences) if given["source"] == _NEWS}
    generator = random.Random(3)
    for text in _news_texts(corpus):
        if text["clean"] or text["id"] in labelled:
            continue
        document = reader.read(Path("news.txt"), Source("news.txt", text["text"]))
        places = [(block, span) for block in (document.blocks if document else ()) for span in block.sentences]
        for block, span in generator.sample(places, min(_MOST_OF_A_TEXT, len(places))):
            yield record("edited news", text["id"], document, block, span, set())


def _place(document: Document | None, text: str) -> tuple[Block, Span] | None:
    wanted = " ".join(text.split())
    for block in document.blocks if document else ():
        if wanted not in " ".join(block.text.split()):
            continue
        for span in block.sentences:
            sentence = " ".join(span.cut(block.text).split())
            if wanted in sentence or (sentence in wanted and len(sentence) > 0.6 * len(wanted)):
                return block, span
    return None


def _alone(before: str, text: str) -> tuple[Block, Span]:
    whole = f"{before} {text}".strip()
    return Block(BlockKind.PARAGRAPH, whole, ()), Span(len(whole) - len(text), len(whole))


def from_findings(folder: Path, reader: Reader, left_out: frozenset[str], *, each: bool = False) -> Iterator[str]:
    """The sentences of digests that an editor went through, with the families of the findings in them.

    A source's name stands before "--" in the name of its file; with `each` every digest is a source.
    """
    by_file = defaultdict(list)
    for line in (folder / "findings.jsonl").read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        by_file[given["file"]].append(given)
    for file, findings in by_file.items():
        source = Path(file).stem if each else file.split("--")[0] if "--" in file else folder.name
        document = None if source in left_out else reader.read(folder / file)
        if document is None:
            continue
        spans = list(_spans(document, findings))
        for block in document.blocks:
            for span in block.sentences if block.kind not in (BlockKind.CODE, BlockKind.HEADING) else ():
                if span.length >= _SHORTEST:
                    at = block.to_source(span)
                    labels = {family for found, family in spans if _holds(at, found)}
                    yield record(source, file, document, block, span, labels)


def _spans(document: Document, findings: list[dict[str, Any]]) -> Iterator[tuple[Span, str]]:
    text, lines = document.source.text, document.source.lines
    for found in findings:
        quote = found.get("quote")
        if not quote or found["family"] not in _FAMILIES or found["line"] > len(lines):
            continue
        start = text.find(quote, lines.line(found["line"]).start)
        if start >= 0:
            family = "question" if quote.rstrip().endswith("?") else found["family"]
            yield Span(start, start + len(quote)), family


def _holds(sentence: Span, found: Span) -> bool:
    common = min(sentence.end, found.end) - max(sentence.start, found.start)
    return common > _SHARE * found.length


def _left_out(corpus: Path, named: list[str]) -> frozenset[str]:
    """The sources to leave unread, under both of their names. A name that stands for none of them ends the run.

    Else a slip would train on what is kept for testing.
    """
    known = {path.name for path in (corpus / "wild-unlabelled").iterdir()} | {_NEWS}
    unknown = sorted(set(named) - known)
    if unknown:
        sys.exit(f"no such source: {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    return frozenset(named) | {source.split("__")[0] for source in named}


def main() -> None:
    """Write the training sentences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("output", type=Path)
    told = "further labelled digests, each a source of its own"
    parser.add_argument("--digests", nargs="*", type=Path, default=[], metavar="FOLDER", help=told)
    parser.add_argument("--news", type=Path, metavar="OUTPUT", help="write sentences of edited news without labels too")
    parser.add_argument("--leave-out", nargs="*", default=[], metavar="SOURCE", help="sources whose labels stay unread")
    options = parser.parse_args()
    left_out = _left_out(options.corpus, options.leave_out)
    reader = Reader()
    lines = list(from_sentences(options.corpus, reader, left_out))
    names = {full.split("__")[0]: full for full in (json.loads(line)["source"] for line in lines)}
    for part in ("wild", "seeds"):
        for line in from_findings(options.corpus / part, reader, left_out):
            given = json.loads(line)
            lines.append(
                json.dumps(given | {"source": names.get(given["source"], given["source"])}, ensure_ascii=False)
            )
    for folder in options.digests:
        lines.extend(from_findings(folder, reader, left_out, each=True))
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if options.news:
        options.news.write_text("\n".join(from_news(options.corpus, reader)) + "\n", encoding="utf-8")
    sources = {json.loads(line)["source"] for line in lines}
    sys.stdout.write(f"{len(lines)} sentences of {len(sources)} sources\n")


if __name__ == "__main__":
    main()
