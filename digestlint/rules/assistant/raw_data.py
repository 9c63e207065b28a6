"""AR014."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    Severity,
    Span,
    regex,
)

_LOOKED_AT = LINES | {BlockKind.QUOTE}
# A quick look: no text without one of these is worth a slow one.
_CUES = (
    '{"',
    "{'",
    '": ',
    "=[",
    "='",
    '="',
    "\\n",
    "\\u",
    " at 0x",
    "<Re",
    "<class",
    "[{",
    "}]",
    '"}',
    "_kwargs",
    "datetime.",
    "{ ",
    "{\n",
)
_STORY_KEYS = frozenset(
    "title headline summary url source content articles description sentiment category link".split()
)
_FEWEST_KEYS = 2
_KEY = regex(r"[\"'](\w{1,40})[\"']\s?:")


class RawData(DocumentRule):
    """Data as a program holds it, printed in place of text: JSON, objects of Python, escapes.

    ## What it finds
    A record of JSON or Python (`{"title": …, "summary": …}`) and pieces of one, the answer of a model with its wrapping
    (`AIMessage(content=…)`), the address of an object in memory, and line breaks that show as `\\n`. Code, and a word
    in curly brackets in a sentence, are no findings.

    ## Why it matters
    The reader sees brackets, and often two summaries glued together by `\\n`.

    ## How to fix it
    Print the field that holds the text. In the pipeline, parse the answer before you write it, and make the job
    fail where it can't be parsed.
    """

    code = "AR014"
    name = "raw-data"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a program's data, not text; print the field that is meant"
    yields_to = frozenset({"AR004", "AR006", "TY005", "SC023"})
    examples = (
        Example('⟦{"title": "⟧Ferry fares rise", "summary": "They go up in May."}\n\nRain.\n'),
        Example("⟦[{'type': '⟧text', 'text': 'Fares rise'}]\n\n⟦AIMessage(content=⟧'Fares rise.')\n", "markdown"),
        Example("Fares rise in May.⟦\\n\\n⟧The council voted for it.\n"),
        Example('Fares rise in May.\n\n⟦"summary": "⟧They go up.",\n⟦}]⟧\n'),
        Example("Source: ⟦<generator object feed at 0x7f3a2c1d>⟧\n"),
        Example('Fares rise.\n\n⟦```json⟧\n{"title": "Fares", "summary": "They rise."}\n```\n', "markdown"),
        Example('Python writes {"a": 1} for a dictionary, and `{"title": "x", "summary": "y"}` too.\n', "markdown"),
        Example('```json\n{"port": 80, "host": "a"}\n```\n\nThe path is C:\\new and \\n ends a line.\n', "markdown"),
        Example('{"title": "Ferry fares rise", "summary": "They go up in May, the council voted."}\n', "json"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The first piece of data in each line, and records in code."""
        for block in document.blocks:
            if block.kind is BlockKind.CODE:
                if _is_record(block) and (fence := _fence(document, block)):
                    yield Match(fence, confidence=Confidence.MEDIUM)
            elif block.kind in _LOOKED_AT and any(cue in block.text for cue in _CUES):
                yield from _found(block)


def _found(block: Block) -> Iterator[Match]:
    for match in _data().finditer(block.text):
        span = Span(*match.span())
        if not any(one.span.overlaps(span) for one in block.marked(InlineKind.CODE)):
            yield Match(span, block)


def _is_record(block: Block) -> bool:
    """Whether code is the record of a story rather than an example of code."""
    start = block.text.lstrip()[:1]
    keys = {key.lower() for key in _KEY.findall(block.text)}
    return start in "{[" and len(keys & _STORY_KEYS) >= _FEWEST_KEYS


def _fence(document: Document, block: Block) -> Span | None:
    """The line that opens the fence around a block of code."""
    start = block.source_span.start
    head = document.source.text.rfind("\n", 0, max(0, start - 1)) + 1
    line = document.source.text[head:start].strip()
    return Span(head, head + len(line)) if line.startswith(("```", "~~~")) else None


@cache
def _data() -> re.Pattern[str]:
    key = r"(?:\"\w[\w ]{0,40}\"|'\w[\w ]{0,40}')\s?:\s?"
    value = r"(?:[\"'\[{]|-?\d|true\b|false\b|null\b|None\b|True\b|False\b)"
    return re.compile(
        rf"^\W{{0,3}}[\[{{]?\s?\{{\s?{key}{value}|\[\s?\{{\s?{key}{value}|\{{\s?{key}{value}[^{{}}\n]{{0,300}},\s?{key}"
        rf"|^\s*\"\w{{2,30}}\":\s?[\"\[{{]|^[\s,\"]*[\]}}]{{2,}}[\]}},;\s]*$"
        r"|\b(?:AIMessage|HumanMessage|SystemMessage|ToolMessage|ChatCompletion\w*|TextBlock|ToolUseBlock|CrewOutput"
        r"|TaskOutput|GenerateContentResponse|AgentFinish|RunResult|NewsItem|Article|Document|Choice)"
        r"\((?:content|text|id|role|page_content|raw|parts|title|candidates|metadata|message)="
        r"|^content=[\"']|\badditional_kwargs=|\bresponse_metadata=|<(?:Response|Request) \[\d{3}\]>"
        r"|<[\w.]+(?: [\w.]+){0,4} at 0x[0-9a-f]{4,}>|<class '[\w.]+'>|\bdatetime\.(?:date|datetime)\(\d"
        r"|\bdict_(?:keys|values)\("
        r"|(?<=[.!?*\w)\"”])(?:\\r)?\\n(?:(?:\\r)?\\n)*(?=[A-Z#*•\-–\d\"“(]|$)|\\u(?:00|20)[0-9a-fA-F]{2}",
        re.MULTILINE,
    )
