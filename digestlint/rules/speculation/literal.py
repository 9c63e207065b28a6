"""Verbs of inference that mean what they say: what a record shows, what a day marks, what a new version removes."""

from __future__ import annotations

from digestlint.api import Hit, regex
from digestlint.rules.speculation.voice import before, behind

# What can show something by itself, so that "the records show" is a report of them.
_RECORDS = frozenset(
    "data figures statistics statistic numbers results poll polls study studies survey surveys research report "
    "reports records record documents document filings filing footage video videos images image photos photo maps "
    "map tests test chart charts graph review letter emails analysis evidence census audit investigation paper "
    "papers findings estimates table logs searches search measurements readings amendment prospectus disclosure "
    "disclosures docket rollup total totals changelog manifest "
    "guidance circular bulletin opinion notice advisory memo memorandum directive decree".split()
)
# "Published a report, indicating that": the report does.
_ISSUED = regex(r"(?i)\b(?:published|released|issued|posted|unveiled|filed|leaked|presented|submitted)\b")
_SAYING = frozenset("indicating suggesting implying hinting revealing demonstrating".split())
# What is made to say something: "the app suggests a route".
_PROGRAMS = frozenset("software app apps chatbot tool tools assistant".split())
_NO_SUBJECTS = frozenset(
    "to can not may could might would did does do must should will who as and or i we you they he she the a an".split()
)
# How many words before the verb are taken for its subject.
_SUBJECT = 8
# "Friday marks a month since the strike began".
_ANNIVERSARY = regex(
    r"(?i)\bmarks? (?:an?|the|its|his|her|their) (?:day|week|fortnight|month|year|decade|century"
    "|start|end"
    r"|anniversary|birthday|\w+th|first|second|third|\d\S*)$"
)
# What an event "marks" in the digest's eyes; a land that marks anything else keeps its memory.
_TURN = regex(
    r"(?i)\b(?:shift|turn|departure|milestone|step|moment|break|pivot|change|escalation|expansion|entry|move|advance"
    r"|start|beginning|end|return|debut|rise|triumph|victory|era|chapter|point|first|second|third|new|record|setback"
    r"|breakthrough|retreat|phase|push|bet|transition|effort|growing|progress|achievement|success|failure|high|low)\b"
)
_NAME = regex(r"(?:^|[\s(“\"])[A-Z][\w’'-]+ $")
_CLAUSE = regex(r"[,;:.—–]")
_NEAR = 50
# "Indicates $115": read off, and not concluded.
_FIGURE = regex(r"(?i)\bindicates? [$€£¥₹]?\d")
# "Implying a margin of 32.6%": what two figures of the report give, and no reading of it.
_REACH = 70
_RECKONED = regex(
    r"(?i)[^.;:—–]{0,50}?\b(?:margin|ratio|share|yield|rate|valuation|price|value|multiple|average|total|cost|size|run"
    r"[- ]rate|return|spread|discount|premium|times|cap)\b[^.;:—–]{0,40}?\d"
)
# "Today's job is to read, not to trade": what somebody is to do; "are carried below": how the digest is laid out.
_TASK = regex(r"(?i)\b(?:today|tomorrow|your|our|my|week|crew)(?:['’]s)? (?:job|task|rule|homework|first step) $")
_LAYOUT = regex(
    r"(?i)\b(?:is|are) (?:\w+ )?(?:listed|carried|shown|given|grouped|sorted|marked|ordered|noted|set out)\b"
)
# A line that is no sentence: "Signals to watch", "Signals Digest".
_LABEL = regex(r" (?:to \w+$|(?:[A-Z][\w’'-]*|[—–-]|\d+|of|and|the)(?: (?:[A-Z][\w’'-]*|[—–-]|\d+|of|and|the))*$)")
_ACTS = frozenset(("removes", "opens", "sets", "creates", "raises", "extends", "adds to"))
# "Removes OrvaFp8 and RTN", "Creates 300 jobs": an object with a name or in figures.
_NAMED = regex(r" (?:[$€£¥₹~]?\d|[A-Z][\w.-]*(?: [A-Z][\w.-]*)*(?:[,;.]|$| (?:and|or|from|as|by|in)\b))")


def is_inferred(hit: Hit) -> bool:
    """Whether a verb such as "suggests" stands behind an event or a fact, and not behind records or a modal verb."""
    subject = before(hit).lower().split()[-_SUBJECT:]
    if not subject or subject[-1] in _NO_SUBJECTS or subject[-1].endswith(("n't", "n’t")):
        return False
    if _FIGURE.search(hit.text):
        return False
    words = {word.strip(",.") for word in subject}
    if hit.text.lower().startswith("suggest") and not _PROGRAMS.isdisjoint(words):
        return False
    return _RECORDS.isdisjoint(words)


def is_published(hit: Hit) -> bool:
    """Whether a participle tells what a record says that was published: "released a survey, suggesting that"."""
    if _SAYING.isdisjoint(hit.text.lower().split()):
        return False
    lead = before(hit)
    return _ISSUED.search(lead) is not None and not _RECORDS.isdisjoint(lead.lower().replace(",", "").split())


def is_reckoned(hit: Hit) -> bool:
    """Whether what is implied is a figure that others give: "implying an operating margin of roughly 32.6%"."""
    words = hit.text.lower()
    return words.startswith("impl") and _RECKONED.match(words[-_REACH:] + behind(hit)[:_REACH]) is not None


def is_task_or_layout(hit: Hit) -> bool:
    """Whether the sentence sets somebody a task, or says how the digest is laid out, in the words of a judgement."""
    is_task = hit.text.startswith(("is ", "was ")) and _TASK.search(before(hit)) is not None
    return is_task or _LAYOUT.match(hit.text) is not None


def is_remembrance(hit: Hit) -> bool:
    """Whether "marks" tells of a day, or of a land or a person that keeps one."""
    if not hit.text.lower().startswith("mark"):
        return False
    if _ANNIVERSARY.search(hit.text):
        return True
    return _NAME.search(before(hit)) is not None and not _TURN.search(hit.text + _CLAUSE.split(behind(hit)[:_NEAR])[0])


def is_label_or_act(hit: Hit) -> bool:
    """Whether the verb that opens a line is a noun in a label, or tells what was done to something with a name."""
    after = behind(hit)
    return _LABEL.match(after) is not None or (hit.text.lower() in _ACTS and _NAMED.match(after) is not None)
