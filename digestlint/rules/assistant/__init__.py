"""Assistant residue: what a language model or its pipeline said to its operator, or failed to say."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.assistant.assistant_voice import AssistantVoice
from digestlint.rules.assistant.blocked_page import BlockedPage
from digestlint.rules.assistant.citation_artefact import CitationArtefact
from digestlint.rules.assistant.cut_off_notice import CutOffNotice
from digestlint.rules.assistant.doubled_output import DoubledOutput
from digestlint.rules.assistant.draft_marker import DraftMarker
from digestlint.rules.assistant.empty_output import EmptyOutput
from digestlint.rules.assistant.failure_value import FailureValue
from digestlint.rules.assistant.fenced_output import FencedOutput
from digestlint.rules.assistant.input_talk import InputTalk
from digestlint.rules.assistant.placeholder import Placeholder
from digestlint.rules.assistant.placeholder_source import PlaceholderSource
from digestlint.rules.assistant.prompt_leak import PromptLeak
from digestlint.rules.assistant.raw_data import RawData
from digestlint.rules.assistant.record_number import RecordNumber
from digestlint.rules.assistant.refusal import Refusal
from digestlint.rules.assistant.run_log import RunLog
from digestlint.rules.assistant.self_review import SelfReview
from digestlint.rules.assistant.thinking_aloud import ThinkingAloud


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (
        AssistantVoice,
        Refusal,
        Placeholder,
        FailureValue,
        CutOffNotice,
        PromptLeak,
        DoubledOutput,
        CitationArtefact,
        EmptyOutput,
        PlaceholderSource,
        RecordNumber,
        FencedOutput,
        RunLog,
        RawData,
        ThinkingAloud,
        BlockedPage,
        SelfReview,
        InputTalk,
        DraftMarker,
    )
