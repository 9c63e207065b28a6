"""What "may", "might" and "could" stand for: a guess, leave, ability, or what might have been."""

from __future__ import annotations

import re

from digestlint.api import Confidence, Hit, Span, opines, regex
from digestlint.rules.speculation.conditions import is_for_a_vote
from digestlint.rules.speculation.prospects import ends_in_crowd
from digestlint.rules.speculation.voice import before, behind, extended
from digestlint.rules.speculation.words import OUTCOMES

# Expressions here and below are compiled (and kept, by `re`) at first use: most runs start for one short file.
# What the first of the patterns needs beside a verb of consequence.
_DOUBLED = (
    r"(?:also )?(?:potentially|ultimately|conceivably|possibly|theoretically|eventually|significantly|well|yet|soon"
    r"|easily|quickly|one day|in theory) \w+"
)
_HAVE = (
    r"(?:\w+ )?(?:have (?:\w+ly )?(?:exposed|deepened|weakened|strengthened|emboldened|signall?ed|marked|fuell?ed"
    r"|influenced|contributed|triggered|prompted|undermined|eroded|accelerated|damaged|underestimated|overestimated"
    r"|hoped|sought|wanted|intended)|be (?:\w+ly )?(?:(?:seen|viewed|interpreted|perceived|read|regarded"
    r"|construed) as|attempting|trying|seeking|aiming|hoping|looking|preparing|positioning|testing|signall?ing"
    r"|laying|facing|heading|nearing))\b"
)
_BE = (
    r"(?:\w+ )?(?:be|become|prove|remain|represent|constitute|offer|provide) (?:\w+ly |even |more |less "
    r"|very )?(?:(?:an?|the|another|mighty) (?:[\w-]+ ){0,3}?(?:factors?|blow|setback|game-?changer|problem"
    r"|turning point|catalyst|challenge|shock|test|step|milestone|boost|boon|threat|risk|obstacle|opportunity"
    r"|signal|sign|shift|tipping point|precedent|driver|trigger|flashpoint|liability|windfall|lifeline|headwind"
    r"|tailwind|breakthrough|prelude|hurdle|stumbling block|wake-up call|escalation)|difficult|hard|costly|crucial"
    r"|critical|decisive|pivotal|fatal|devastating|significant|problematic|limited|short-lived|disastrous"
    r"|catastrophic|dangerous|challenging|instrumental|transformative|influential|severe|vulnerable"
    r"|destabili[sz]ing|accelerated|undermined|weakened|forced|at risk|counterproductive|prioriti[sz]ed"
    r"|tactical|temporary|premature|overdone|deliberate|intentional|coincidental|seasonal|transitory"
    r"|bargaining chips?|(?:\w+ )?(?:years|months|weeks|decades) (?:before|away|off)|the (?:first|last|next|start"
    r"|beginning|end|tip) \w+|worth \w+|next)\b|(?:run|rise|stretch|reach|climb|swell) (?:well |far )?(?:in)?to\b"
)
_OPENING = regex(r"(?:^|[.:] )(?:This|These|Such)(?: [\w'’-]+){0,3} (?:also )?$")

# A crowd that acts in unison: "Operators may", "Grid dispatchers could".
_CROWD = regex(
    r"(?:[\w’'-]+: )?(?!(?:The|This|His|Her|Its|It|As|Was|Is|Does|Yes)\b)[A-Z](?:[\w-]+(?: [a-z][\w-]+){0,4}"
    r"|[a-z]+)s $"
)
# A penalty that stands in the law, and what guests and holders of tickets are let do.
_AT_LAW = regex(
    r"(?:face|get|receive|be (?:sentenced|fined|jailed|imprisoned)|mean|carry) (?:[\w-]+ ){0,4}?(?:up to|years|months"
    r"|life|prison|jail|fines?|charges?|the death penalty|deportation)\b"
)
# What is foretold of guests as of anybody.
_FARING = ("soon ", "see ", "well ", "face ", "lose ", "suffer ", "feel ", "end up", "find themselves", "struggle")
_GUESTS = regex(
    r"(?i)(?:^|[.:;>*-] |\b(?:the|all|some|their|its|only|adult|young|eligible) )(?:fans|spectators"
    r"|ticket[- ]?holders?|applicants?|passengers?|motorists|parents|owners?|tenants?|members?"
    r"|students?|patients?|customers?|visitors?|residents?|voters?|attendees|participants?|guests?) $"
)
# What is open to somebody, or part of something: no guess.
_PLAIN = tuple(
    "be |vote|use |ask |take |bring |keep |submit|file |appeal|cancel|include|receive|request|contain|also be "
    "|also include|apply |choose|want |find ".split("|")
)
# Words that make the clause one of manner, time or choice, and "who may" one that picks out persons.
_NO_CLAIM = regex(
    r"(?i)(?:\b(?:how|if|whether|until|before|what|whatever|why|where|wherever|who|whoever|when|that|so|as|than|they"
    r"|your|users?|tourists?|customers?|there)|\b(?:how|if|whether|until|before|what|why|so that|asked|when)"
    r" (?:[\w’'-]+ ){1,5}) ?$"
)
# Leave, ability and what might have been; what is done to something; notes on the digest itself.
_NO_GUESS = regex(
    r"(?:only|not|never|just|well|no longer|seem|sound|look|appear|feel|like|tell|sense|hear|afford|receive|understand"
    r"|get|help|earn|differ|contain|vary|include|involve|also (?:include|be|have|want|like)|want|wish|have|take|matter"
    r"|expect|find|be \w+(?:ed|en|ne|lt|de|nd|ght|wn|ut|id|t))\b"
)
# "May be landlocked, but it has a beach".
_CONCESSION = regex(r"(?i)[,;—–] ?(?:but|yet|though|although|however)\b")
# How much before the verb is looked at.
_LEAD = 60


def weighed_modal(hit: Hit) -> tuple[Span | None, Confidence | None]:
    """What a modal verb claims, as far as it is to be reported, and how surely it is a guess."""
    after = behind(hit).lower().lstrip()
    lead = before(hit)
    is_month = hit.text[0] == "M" and (lead.strip() or after[:1].isdecimal())
    if is_month or after.startswith(("not ", "n't", "n’t")) or is_for_a_vote(lead, after):
        # "could not" is mostly of the past, and a capital in mid-sentence is the month.
        return None, None
    if _AT_LAW.match(after) or (_GUESTS.search(lead) and not after.startswith(_FARING)):
        return None, None
    sure = extended(hit, OUTCOMES)
    if sure is not None:
        return sure, None
    for pattern in (_HAVE, _BE, _DOUBLED):
        found = re.match(pattern, after)
        if found:
            return Span(hit.span.start, hit.span.end + 1 + found.end()), None
    if not lead.strip() and hit.text[0].isupper() and not after.startswith("be "):
        # "May explore ..." has no subject: it is a guess at what a source holds.
        return hit.span, None
    if lead.startswith("If ") and "," in lead and not after.startswith(_PLAIN):
        return hit.span, None
    if _OPENING.search(lead) and after.startswith("be ") and hit.text.lower() != "may":
        return hit.span, None
    if (_OPENING.search(lead) or _CROWD.match(lead) or ends_in_crowd(lead)) and not after.startswith(_PLAIN):
        return hit.span, None
    is_guess = _is_guess(hit.text.lower(), lead[-_LEAD:], after) and opines(hit.document)
    return hit.span, None if is_guess else Confidence.LOW


def _is_guess(modal: str, lead: str, after: str) -> bool:
    """Whether a modal verb with any verb is more likely a guess than leave or ability, in a digest that opines."""
    if _NO_CLAIM.search(lead) or _NO_GUESS.match(after):
        return False
    return modal == "could" or _CONCESSION.search(after) is None
