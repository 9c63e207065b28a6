"""Orders and advice: "Keep the quay clear". Whoever gives them judges nothing and foretells nothing."""

from __future__ import annotations

from digestlint.api import regex

_VERBS = (
    "accelerate add adopt advocate apply ask assess audit avoid block build buy cap check confirm configure consider "
    "continue coordinate create deepen deploy develop disable diversify do don't don’t enable encourage enforce engage "
    "enhance ensure establish evaluate expand focus foster hold identify implement improve include increase inspect "
    "install invest investigate isolate keep leverage look maintain make monitor plan prepare prioritise prioritize "
    "promote pursue read reduce reinforce remove replace report restrict review rotate run scan search sell set start "
    "stay stop strengthen support take test track train treat trim update upgrade use validate verify wait"
).split()
_VERB = "|".join([*_VERBS, "hunt(?= for| down)", "patch", "pass(?= if)"])
# "Increase of 3%", "support is thin": nouns.
_NO_NOUN = r"\b(?!\*{0,2} (?:of|in|for|from|by|is|was|are|were|has)\b)"
_OPENING = regex(rf"[\W_]*(?i:{_VERB}){_NO_NOUN}")
_BEHIND_LABEL = regex(rf"[^:\n]{{1,45}}:[\W_]+(?i:{_VERB}){_NO_NOUN}")
_IN_CLAUSE = regex(rf"(?:^|[:;] ?)[*_ ]*(?i:{_VERB}){_NO_NOUN} [^;:]*$")


def opens_with_order(text: str) -> bool:
    """Whether a sentence, or what stands behind its label, opens with an order: "Ice: keep the quay clear"."""
    return _OPENING.match(text) is not None or _BEHIND_LABEL.match(text) is not None


def is_under_order(lead: str) -> bool:
    """Whether the clause that the words `lead` belong to is an order: "Enhance patrols to"."""
    return _IN_CLAUSE.search(lead) is not None
