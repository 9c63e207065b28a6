"""What can be done about findings: an ignore in the document or in the settings, and all safe fixes at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from digestlint import catalogue
from digestlint.discover import Target, absolute
from digestlint.fixer import Fixer
from digestlint.ignore_comments import with_comments, with_file_comment
from digestlint.rule_settings import with_house_rules
from digestlint.server.difference import edits_between
from digestlint.server.folder import Folder
from digestlint.server.messages import Edits, FixAll, IgnoreHere, IgnoreInSettings, Page, Refusal, Text
from digestlint.server.setup import Setup, data_of, text_of
from digestlint.settings_file import file_of, pattern_of, with_file_ignores
from digestlint.source import SourceError


class Remedies:
    """Answers what the editor asks beside checks, by the settings of a folder."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._pages: dict[tuple[Setup, str], str] = {}

    def answer(self, question: Page | IgnoreHere | IgnoreInSettings | FixAll) -> str | Edits | Refusal:
        """The answer to a question; a `Refusal` where what it wants can't be had."""
        document = Text(question.path, "") if isinstance(question, Page | IgnoreInSettings) else question.document
        by = self._folder.last_good(document)
        if by is None:
            return Refusal("this is no digest, or was never checked")
        setup, target = by
        try:
            match question:
                case Page():
                    return self._page(setup, target, question.code)
                case IgnoreHere():
                    return _ignored_here(setup, target, question)
                case IgnoreInSettings():
                    return _ignored_in_settings(target, question)
                case FixAll():
                    return _fixed(setup, target, question.document)
        except (LookupError, OSError, SourceError, ValueError) as error:
            return Refusal(" ".join(str(error).split()))

    def _page(self, setup: Setup, target: Target, code: str) -> str:
        key = (setup, code)
        if key not in self._pages:
            self._pages = {one: page for one, page in self._pages.items() if one[0] is setup}
            whole = with_house_rules(setup.registry, target.config)
            self._pages[key] = catalogue.page(whole, catalogue.find(whole, code))
        return self._pages[key]


def _ignored_here(setup: Setup, target: Target, question: IgnoreHere) -> Edits | Refusal:
    loader = setup.second_engine.loader
    read = partial(loader.document, target)
    document = read(loader.source(target, data_of(question.document)))
    if question.whole:
        text = with_file_comment(document, read, question.finding, question.reason)
    else:
        with_one, left = with_comments(document, read, [question.finding], question.reason)
        text = None if left else with_one
    if text is None:
        return Refusal("no comment can be put in there without changing how the digest reads")
    return Edits(edits_between(question.document.text, text))


def _ignored_in_settings(target: Target, question: IgnoreInSettings) -> Edits:
    """The settings with an entry for the file. Raises OSError, and ValueError where they can't be understood."""
    file = absolute(file_of(target.config), Path.cwd())
    pattern = pattern_of(absolute(target.path, Path.cwd()), target.config.folder)
    before = question.texts.get(str(file))
    if before is None:
        before = file.read_bytes().decode("utf-8-sig") if file.exists() else ""
    after = with_file_ignores(file, before, {pattern: f"{question.code} {question.reason}"})
    return Edits(edits_between(before, after), str(file), is_new=not file.exists())


def _fixed(setup: Setup, target: Target, document: Text) -> Edits | Refusal:
    result = Fixer(setup.second_engine, unsafe=False, write=False, paths=()).fix_file(target, data_of(document))
    if result.given is None or not result.checked or (result.problems and not result.fixed):
        return Refusal("; ".join(map(str, result.problems)) or "nothing can be fixed")
    return Edits(edits_between(document.text, text_of(result.given)))
