"""Sentences into trees, by spaCy where it is installed: our own small pipeline or one that the settings name.

spaCy takes half a second to import, so nothing here imports it before the first sentence is to be read. A sentence
that can't be read is no failure of the run: its tree is empty and says why, and what a rule found in it stands.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from digestlint.regexes import regex
from digestlint.syntax_packed import unpack
from digestlint.syntax_tree import Tree, Word

AUTO = "auto"
OFF = "off"
BATCH = 64
"""Sentences read at once: larger batches are slower and take more memory (measured: training/syntax/README.md)."""
LONGEST = 3000
"""Code points beyond which a sentence is not read: no sentence of prose, and no tree that could be trusted."""

_INSTALL = "pip install 'digestlint[spacy]'"
_PACKED = "syntax.bin"
_NO_DEPENDENCIES = "the pipeline marks no dependencies"
_PACKAGE = regex(r"[A-Za-z_]\w*")
_BLANK = regex(r"\s+")
_HALF = regex("[\ud800-\udfff]")
# Components of other pipelines that say nothing about syntax and cost time.
_NEEDLESS = ["ner", "entity_linker", "entity_ruler", "lemmatizer", "textcat", "textcat_multilabel", "spancat"]


class SyntaxSettingError(ValueError):
    """The setting names a pipeline that can't be had; the message is one line."""


class Parser:
    """Reads sentences with the pipeline that `setting` chooses: "auto", "off" or the name of one.

    "auto" is digestlint's own pipeline where spaCy is installed, and nothing where it is not. A name is that of an
    installed package (`en_core_web_sm`) or the path of a pipeline's folder. `problems` holds, one line each, what
    went wrong since; whoever asks for trees has to report them. Made and pickled without spaCy; not for two threads.

    Raises SyntaxSettingError where a named pipeline, or spaCy for it, is not installed.
    """

    def __init__(self, setting: str = AUTO) -> None:
        self.setting = setting
        self.problems: list[str] = []
        self._nlp: Any = None
        self._failed = False
        if setting not in (AUTO, OFF):
            _require(setting)

    def __reduce__(self) -> tuple[type[Parser], tuple[str]]:
        return Parser, (self.setting,)

    @property
    def active(self) -> bool:
        """Whether sentences are read at all."""
        return self.setting != OFF and not self._failed and (self.setting != AUTO or _has("spacy"))

    @property
    def state(self) -> tuple[bool, tuple[str, ...]]:
        """Whether the pipeline failed, and the problems."""
        return self._failed, tuple(self.problems)

    def learn(self, failed: bool, problems: Sequence[str]) -> None:
        """Take over how a parser of the same setting fared in another process."""
        if not self.problems:
            self._failed, self.problems = failed, list(problems)

    @property
    def name(self) -> str:
        """What reads the sentences, in words for the report: "digestlint's own, spaCy 3.8.7"."""
        if self.setting == OFF:
            return "off"
        if not _has("spacy"):
            return f"off: spaCy is not installed ({_INSTALL})"
        if self._failed:
            return f"off: {self.problems[0]}"
        if self.setting == AUTO:
            return f"digestlint's own, {_versioned('spaCy')}"
        return f"{_versioned(self.setting)}, {_versioned('spaCy')}"

    def parse(self, sentences: Sequence[str]) -> list[Tree]:
        """A tree for every sentence, in order; an empty one, with the reason, for each that was not read.

        Each string counts as one sentence, whatever the pipeline would make of it. Equal sentences are read once.
        """
        trees = {text: Tree(text, unread=_obstacle(text)) for text in sentences}
        todo = [text for text, tree in trees.items() if not tree.unread]
        if todo:
            for text, tree in zip(todo, self._read(todo), strict=True):
                trees[text] = tree
        return [trees[text] for text in sentences]

    def _read(self, texts: list[str]) -> Iterator[Tree]:
        nlp = self._pipeline()
        if nlp is None:
            yield from (Tree(text, unread=self.name) for text in texts)
            return
        for first in range(0, len(texts), BATCH):
            batch = texts[first : first + BATCH]
            try:
                trees = _parsed(nlp, batch)
            except Exception:
                # One by one, so that the sentence that the pipeline stumbles over is the only one lost.
                trees = [self._alone(nlp, text) for text in batch]
            if any(tree.unread == _NO_DEPENDENCIES for tree in trees):
                self._fail(f"the pipeline {self.setting!r} marks no dependencies: choose one with a parser")
            yield from trees

    def _alone(self, nlp: Any, text: str) -> Tree:
        try:
            return _parsed(nlp, [text])[0]
        except Exception as error:
            reason = f"{self.name} failed: {_told(error)}"
            # A pipeline that fails over one sentence may fail over many; the first tells the reader enough.
            if not self.problems:
                self.problems.append(f"{reason}, on the sentence {text[:60]!r}")
            return Tree(text, unread=reason)

    def _pipeline(self) -> Any:
        if self._nlp is None and self.active:
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    self._nlp = _own() if self.setting == AUTO else _named(self.setting)
            except Exception as error:
                what = "digestlint's own pipeline" if self.setting == AUTO else f"the pipeline {self.setting!r}"
                self._fail(f"{what} can't be loaded: {_told(error)}")
        return self._nlp

    def _fail(self, problem: str) -> None:
        if not self._failed:
            self._failed, self._nlp = True, None
            self.problems.insert(0, problem)


def _has(package: str) -> bool:
    return find_spec(package) is not None


def _require(name: str) -> None:
    if not _has("spacy"):
        raise SyntaxSettingError(f"the pipeline {name!r} needs spaCy, which is not installed: {_INSTALL}")
    if (Path(name) / "config.cfg").is_file():
        return
    if not _PACKAGE.fullmatch(name):
        raise SyntaxSettingError(f"{name!r} is not the name of a pipeline, and no folder that holds one")
    if not _has(name):
        way_out = f'python -m spacy download {name}, or set syntax to "auto" or "off"'
        raise SyntaxSettingError(f"the pipeline {name!r} is not installed: {way_out}")


def _versioned(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to import: 20 ms

    try:
        return f"{package} {version(package)}"
    except (PackageNotFoundError, ValueError):  # a folder
        return package


def _own() -> Any:
    from importlib.resources import files  # not cheap, and rarely needed

    return unpack((files("digestlint") / "data" / _PACKED).read_bytes())


def _named(name: str) -> Any:
    import spacy

    return spacy.load(name, exclude=_NEEDLESS)


def _told(error: Exception) -> str:
    """An exception in one line."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


def _obstacle(text: str) -> str:
    """Why a sentence is not read; "" where nothing stands against it."""
    if not text.strip():
        return "empty"
    return f"longer than {LONGEST} characters" if len(text) > LONGEST else ""


def _parsed(nlp: Any, texts: Sequence[str]) -> list[Tree]:
    """The trees of a batch; without words where the pipeline marks no dependencies. Raises what the pipeline does."""
    flat = [_flattened(text) for text in texts]
    docs = nlp.pipe((_one_sentence(nlp, shown) for shown, _ in flat), batch_size=BATCH)
    return [_tree(text, doc, offsets) for text, doc, (_, offsets) in zip(texts, docs, flat, strict=True)]


def _flattened(text: str) -> tuple[str, Sequence[int]]:
    """The sentence with single spaces, and where each of its characters stood.

    spaCy makes words of further white space and of line breaks, which then turn up in the tree.
    """
    text = _HALF.sub("\ufffd", text)
    offsets = [at for at, letter in enumerate(text) if not letter.isspace() or (at and not text[at - 1].isspace())]
    if len(offsets) == len(text) and text == _BLANK.sub(" ", text):
        return text, range(len(text))
    return "".join(" " if text[at].isspace() else text[at] for at in offsets), offsets


def _one_sentence(nlp: Any, text: str) -> Any:
    doc = nlp.make_doc(text)
    for token in doc:
        token.is_sent_start = token.i == 0
    return doc


def _tree(text: str, doc: Any, offsets: Sequence[int]) -> Tree:
    if not doc.has_annotation("DEP"):
        return Tree(text, unread=_NO_DEPENDENCIES)
    words = (
        Word(
            place=token.i,
            text=token.text,
            start=offsets[token.idx],
            end=offsets[token.idx + len(token.text) - 1] + 1,
            tag=token.tag_,
            pos=token.pos_,
            head=token.head.i,
            relation=token.dep_.lower(),
        )
        for token in doc
    )
    return Tree(text, tuple(words))
