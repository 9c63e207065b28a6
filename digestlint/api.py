"""All that a plugin may import: ours and a guest's are written against this module alone."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from digestlint.dates import MONTHS, WEEKDAYS, Day, date_of, days, nearest
from digestlint.diagnostic import Applicability, Confidence, Diagnostic, Edit, Fix, Place, Related, Severity
from digestlint.document import (
    LINES,
    PROSE,
    Block,
    BlockKind,
    Comment,
    Document,
    FrontMatter,
    Inline,
    InlineKind,
    Item,
    Piece,
    PieceKind,
    RawPiece,
)
from digestlint.fingerprint import VERSION as FINGERPRINT_VERSION
from digestlint.hookspecs import hookimpl
from digestlint.locate import place
from digestlint.match import CorpusMatch, Match, Note, Replacement
from digestlint.readability import (
    Readability,
    ReadabilityError,
    prose_sentences,
    reading_grade,
    require_textstat,
    word_count,
)
from digestlint.reader import Reader
from digestlint.recurring import Places, number_of, recurring
from digestlint.regexes import regex
from digestlint.report import Change, Problem, Report, RuleInfo, Run, Screen, StreamedReport
from digestlint.rule import CorpusRule, DocumentRule, Example, IgnoreRule, Rule, RuleOptions, Unavailable
from digestlint.source import Source
from digestlint.suppress import IGNORE_FILE, IGNORE_LINE, IGNORE_SETTING, Ignore
from digestlint.syntax_tree import Tree, Word
from digestlint.text import LineIndex, Position, Span

if TYPE_CHECKING:
    from digestlint.attribution import attributed, someone_says
    from digestlint.builder import BlockBuilder
    from digestlint.embedding import Embedded, embed
    from digestlint.fenced import FencedDigest, fenced_digest
    from digestlint.items import group_items
    from digestlint.linear import Model, model_of, unpack
    from digestlint.pattern_rule import Hit, PatternRule, deletion
    from digestlint.patterns import PatternError, PatternSet, Words, fold
    from digestlint.remembered import once_per_document
    from digestlint.scorer import OwnComment, opines, own_comments
    from digestlint.spelling.lexicon import Lexicon, Region, lexicon
    from digestlint.spelling.sightings import FileWords, Sighter
    from digestlint.spelling.slips import Slip, Slips
    from digestlint.spelling.transliteration import accepted_forms, skeleton, without_diacritics
    from digestlint.stories.pairs import Pair, pairs, pairs_in, same_story
    from digestlint.stories.tellings import Opening, Telling, Tellings, tellings

__all__ = [
    "FINGERPRINT_VERSION",
    "IGNORE_FILE",
    "IGNORE_LINE",
    "IGNORE_SETTING",
    "LINES",
    "MONTHS",
    "PROSE",
    "WEEKDAYS",
    "Applicability",
    "Block",
    "BlockBuilder",
    "BlockKind",
    "Change",
    "Comment",
    "Confidence",
    "CorpusMatch",
    "CorpusRule",
    "Day",
    "Diagnostic",
    "Document",
    "DocumentRule",
    "Edit",
    "Embedded",
    "Example",
    "FencedDigest",
    "FileWords",
    "Fix",
    "FrontMatter",
    "Hit",
    "Ignore",
    "IgnoreRule",
    "Inline",
    "InlineKind",
    "Item",
    "Lexicon",
    "LineIndex",
    "Match",
    "Model",
    "Note",
    "Opening",
    "OwnComment",
    "Pair",
    "PatternError",
    "PatternRule",
    "PatternSet",
    "Piece",
    "PieceKind",
    "Place",
    "Places",
    "Position",
    "Problem",
    "RawPiece",
    "Readability",
    "ReadabilityError",
    "Reader",
    "Region",
    "Related",
    "Replacement",
    "Report",
    "Rule",
    "RuleInfo",
    "RuleOptions",
    "Run",
    "Screen",
    "Severity",
    "Sighter",
    "Slip",
    "Slips",
    "Source",
    "Span",
    "StreamedReport",
    "Telling",
    "Tellings",
    "Tree",
    "Unavailable",
    "Word",
    "Words",
    "accepted_forms",
    "attributed",
    "date_of",
    "days",
    "deletion",
    "embed",
    "fenced_digest",
    "fold",
    "group_items",
    "hookimpl",
    "lexicon",
    "model_of",
    "nearest",
    "number_of",
    "once_per_document",
    "opines",
    "own_comments",
    "pairs",
    "pairs_in",
    "place",
    "prose_sentences",
    "reading_grade",
    "recurring",
    "regex",
    "require_textstat",
    "same_story",
    "skeleton",
    "someone_says",
    "tellings",
    "unpack",
    "without_diacritics",
    "word_count",
]

# Where the helpers of rules and readers are: a run whose outcome is known has a report, and does without them.
_LATER = {
    name: module
    for module, names in {
        "attribution": "attributed someone_says",
        "builder": "BlockBuilder",
        "embedding": "Embedded embed",
        "fenced": "FencedDigest fenced_digest",
        "items": "group_items",
        "linear": "Model model_of unpack",
        "pattern_rule": "Hit PatternRule deletion",
        "patterns": "PatternError PatternSet Words fold",
        "remembered": "once_per_document",
        "scorer": "OwnComment opines own_comments",
        "spelling.lexicon": "Lexicon Region lexicon",
        "spelling.sightings": "FileWords Sighter",
        "spelling.slips": "Slip Slips",
        "spelling.transliteration": "accepted_forms skeleton without_diacritics",
        "stories.pairs": "Pair pairs pairs_in same_story",
        "stories.tellings": "Opening Telling Tellings tellings",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> Any:
    """What is loaded by its first use. Raises AttributeError for a name that is none of ours."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"digestlint.{_LATER[name]}"), name)
    return value
