"""The marks of prompts, chats and agents, which a program writes for a program: tags, calls, names of roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import LINES, BlockKind, Document, Match, Span, regex
from digestlint.rules.assistant.own import is_shown, shown

_MARKS = (
    "answer>",
    "respon",
    "reason",
    "reflection",
    "digest>",
    "newsletter>",
    "key_points",
    "instruction",
    "think",
    "tool",
    "function",
    "invoke",
    "scratchpad",
    "<|",
    "INST]",
    "<<SYS",
    "arguments",
    "_input",
    "param",
)
_LABELS = ("thought", "assistant", "action input", "final answer", "instruction", "human", "role", "tone")
# The fields of a prompt; some of them stand in the news too.
_FIELDS = frozenset({"role", "task", "tone", "target audience", "style", "output format", "objective", "constraints"})
_FEWEST_FIELDS = 3


_TAG = regex(
    r"^ {0,3}(<(?:think(?:ing)?|answer|final_answer|response|reasoning|reflection|digest|newsletter|key_points"
    r"|instructions?|tool_(?:call|response|result|use|code|output)s?|function_(?:call"
    r"|result)s?|function="
    r"|invoke name|scratchpad|antml:\w+)[^>\n]{0,80}>"
    r"|<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id|channel|message|start|end"
    r"|return)\|>|\[/?INST\]|<</?SYS>>"
    r'|\{\s{0,9}"(?:name|tool|action|function|tool_name)"\s?:\s?"[\w.-]{1,60}",\s{0,9}'
    r'"(?:arguments|parameters|tool_input|action_input|args|input)"\s?:)',
    re.MULTILINE,
)


_CLOSING_TAG = regex(r"^ {0,3}(</(?:think(?:ing)?|answer|final_answer|response|reasoning|scratchpad)>)", re.MULTILINE)


_LABEL = regex(
    r"^\W{0,3}(thought|action|observation|system|user|human|ai|assistant|action input|(?-i:Final Answer)"
    r"|instructions?"
    r"|response|role|task|tone|target audience|style|output format|objective|constraints)\W{0,2}:",
    re.IGNORECASE | re.MULTILINE,
)


def tags(document: Document) -> Iterator[Match]:
    """Tags of thoughts, calls and chats, and calls in JSON."""
    text = document.source.text
    if not any(mark in text for mark in _MARKS):
        return
    found = [Span(*match.span(1)) for match in _TAG.finditer(text)]
    # A closing tag counts where the opening one was left out with what stood before it.
    found = found or [Span(*match.span(1)) for match in _CLOSING_TAG.finditer(text)]
    others = shown(document, speech=False) if found else []
    yield from (Match(span) for span in found if not is_shown(span, others))


def labels(document: Document) -> Iterator[Match]:
    """Lines with the labels of a chain of thought or of a chat, of which one alone proves nothing."""
    text = document.source.text.casefold()
    if not any(label in text for label in _LABELS):
        return
    found = [
        (match[1].casefold(), Span(match.start(1), match.end()), block)
        for block in document.blocks
        if block.kind in LINES and block.kind is not BlockKind.TABLE_CELL
        for match in _LABEL.finditer(block.text)
    ]
    alone = {"action input", "final answer"}
    names = {name for name, _, _ in found}
    chain = names & {"action", "observation"} if "thought" in names else None
    chat = names & {"user", "system", "human"} if names & {"assistant", "ai"} else None
    pair = {"instruction", "response"} if {"instruction", "response"} <= names else set()
    fields = names & _FIELDS if len(names & _FIELDS) >= _FEWEST_FIELDS else set()
    wanted = alone | (chain | {"thought"} if chain else set()) | pair | fields
    wanted |= chat | {"assistant", "ai"} if chat else set()
    yield from (Match(span, block) for name, span, block in found if name in wanted)
