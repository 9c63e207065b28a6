"""Forecasts and effects in the style of notes, without a verb that is inflected: "rejection likely", "A → B → C".

For the rules on forecasts and on consequences; whoever writes a digest in bullets writes them so.
"""

from __future__ import annotations

from digestlint.api import BlockKind, Hit, regex
from digestlint.rules.speculation.voice import before

_SURELY = "(highly |very |most |still |now )?(likely|unlikely|probable|improbable|possible|imminent|inevitable)"
LIKELY = (
    f"[a-z0-9]+\\)? ⟦{_SURELY}⟧( ?[.;]|$)",
    f"[a-z0-9]+\\)? ⟦{_SURELY}⟧ \\(",
    "⟦(most |very |quite )?(likely|probably|possibly|unlikely) ((in |by |before |after |not (before|until) |mid-|late "
    "|early )?(h[12]|q[1-4]|20[2-9][0-9]|january|february|march|april|june|july|august|september|october|november"
    "|december|spring|summer|autumn|winter|next (week|month|year|quarter))|(to be )?(delayed|postponed|punted|pushed"
    "|shelved|headed|driven|tied|capped|doomed|dead|limited|priced in|overdone|temporary|short-lived|tactical))⟧",
    "[a-z]+ ⟦(expected|anticipated|forecast|projected|due) (in|within|over|by|before|later) (the )?(next|coming"
    "|following|weeks?|days?|months?|hours?)⟧",
    "^(expected|potential|possible|likely|anticipated|projected) ((\\d|~|up to )[^ ]* |[a-z-]+ ){0,3}(increases?|rises?"
    "|declines?|drops?|delays?|disruptions?|shortages?|gains?|loss(es)?|pressure|volatility|slowdown|upside|downside"
    "|reductions?|fallout|escalation|spillovers?|impacts?|benefits?) ?(in|of|on|for|to|from|across|over|\\(|$)",
    "^⟦(potential|possible|likely|anticipated|immediate|long-term|short-term|near-term) ([a-z-]+ ){0,2}(introduction"
    "|mutations?|disputes?|emergence|spread|expansion|improvements?|confusion|resistance|challenges?|savings|changes?"
    "|shifts?|conflicts?|tensions?|resurgence|collapse|breakdown|reversal|adoption|growth|costs|economic"
    "|instability|uncertainty|complications?|erosion|retaliation|backlash|displacement|consolidation|realignment"
    "|strain|gains?|benefits?|setbacks?|transition|transmission|migration|litigation|legal|reforms?|loss"
    "|weakening|strengthening)⟧( (of|in|for|to|from|as|between|among|due|with|and|or|if|over|across|on|increasing"
    "|through|by|at|within)|,|;|\\.|$)",
    "^[a-z-]+ (delays?|disruptions?|increases?|shortages?|cuts?|losses|gains|pressure|volatility|closures?)"
    " ([^.;:]{1,40} )?⟦(expected|anticipated|likely|possible)⟧\\.?$",
)
"""Forecasts: something stands for coming, and no verb says that it does."""

_CHANGE = (
    "(changes?|shifts?|increases?|rises?|decline|declines|improvements?|pressures?|impacts?|growth|surges?|returns?"
    "|transition|adoption|competition|risks?|demand|inflation|prices|costs|volatility|instability|escalation"
    "|commitments?|support|opposition|shortages?|delays?|consolidation|recovery|confidence|uncertainty|patterns?"
    "|alliances|reforms?|backlash|sell-?off|rally|strength|weakness|higher|lower|rise|fall|drop|slowdown)"
)
CHAINS = (
    f"[a-z]+ (→|->|=>|⇒|➔|➜|⟶) [^→>⇒➔➜⟶]{{3,60}} (→|->|=>|⇒|➔|➜|⟶) <4> ?{_CHANGE}( shift)?",
    "making ([a-z’'-]+ ){1,5}([a-z]+ly |more |less )?(more|less|harder|easier|unlikely|likely|difficult|impossible"
    "|possible|viable|vulnerable|attractive|costlier|riskier|untenable|unaffordable|obsolete|irrelevant)",
    "(creates?|created|creating|sets?|setting|establish(es|ing)) ([a-z-]+ ){0,2}(conditions|environment|breeding ground"
    "|opening|backdrop) ([a-z]+ )?(for|ripe|in which|where)",
    "(cannot|can't|can not|struggles? to|fails? to) keep (pace|up)",
)
"""Effects: one thing after another, as if each followed from the one before."""

_BARE = frozenset("likely unlikely probable improbable possible imminent inevitable".split())
# A verb anywhere in the clause ("is likely", "made it possible"), or the first half of a comparison or an idiom.
_INFLECTED = regex(
    r"(?i)\b(?:is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should"
    r"|seem\w*"
    r"|appear\w*|look\w*|remain\w*|becom\w+|became|mak(?:es?|ing)|made|deem\w*|consider\w*|found|finds?|said|says?"
    r"|think\w*"
    r"|thought|believe\w*|what|which|who|that)\b|['’](?:s|re) (?=\w+ *$)"
    r"|\b(?:it|as|if|where|when|whenever|wherever|than|more|less|least|all|every|each|best|worst|not|only|many|some|any"
    r"|the|a|an|to|of|and|or) *$"
)
_CLAUSE = regex(r"[;:–—]")


def is_no_note(hit: Hit) -> bool:
    """Whether a bare "likely" or "possible" goes with a verb after all, or the hit is the name of a column.

    A cell of a table that holds nothing beside the hit is taken for that: "Potential impact".
    """
    if hit.block.kind is BlockKind.TABLE_CELL and hit.span.length >= len(hit.block.text.strip()):
        return True
    words = hit.text.lower().split()
    return bool(words) and words[-1] in _BARE and _INFLECTED.search(_CLAUSE.split(before(hit))[-1]) is not None
