"""Effects that the news itself tells, and no reading of it: what a flood does to a road, what a court does to a law."""

from __future__ import annotations

from digestlint.api import Hit, regex
from digestlint.rules.speculation.voice import before, behind

# Forces of nature, unrest and accidents, whose material effects are seen by whoever is there.
_EVENT = regex(
    r"(?i)\b(?:flood(?:s|ing|waters?)?|rain(?:s|fall|storms?)?|storms?|snow(?:fall|storms?)?|hurricanes?|typhoons?"
    r"|cyclones?|tornado(?:es)?|winds?|heat(?:waves?)?|drought|(?:wild)?fires?|blaze|smoke|fog|ice|earthquakes?|quakes?"
    r"|aftershocks?|landslides?|mudslides?|eruptions?|outages?|blackouts?|glitch(?:es)?|breakdowns?|crash|strikes?"
    r"|walkouts?|protest(?:s|ers)?|riots?|fighting|violence|clashes|shelling|bombardments?|gangs?|landmines?)\b"
    r"[^.;:]{0,60}$"
)
_MATERIAL = regex(r"(?i)\b(?:hamper|hinder|disrupt|imped|crippl|paraly[sz]|endanger|prolong|delay|halt)")
# Persons and bodies, and what they do to things as their work; "the ministry undermines trust" is still a reading.
_BODY = regex(
    r"(?i)\b(?:courts?|judges?|judiciary|regulators?|governments?|ministr(?:y|ies)|ministers?|parliament|lawmakers|senate"
    r"|council|commission|agency|agencies|authorities|police|army|military|troops|forces|leaders|activists|campaigners"
    r"|users|accounts|bots|artists|researchers|engineers|teams?|developers|central bank|the fed)"
    r"(?: (?:is|are|has|have))?(?: (?:now|also|further|still|[a-z]+ly))? $"
)
_ACT = regex(
    r"(?i)\b(?:constrain|curtail|amplif|reinforc|limit|restrict|cap|caps|tighten|reduc|lower|prolong|recast|rewrit"
    r"|redefin|reorder|accelerat|hasten|strengthen|sharpen)"
)
# "Ort is pushing the union to": a person's doing.
_PERSON = regex(r"(?:^|[a-z,;:.] |^\W+)(?:[A-Z][\w’'-]+ ){1,3}$")
_URGING = regex(r"(?i)(?:is|are) (?:\w+ )?(?:pushing|forcing|driving|pulling|luring|tempting)\b.* to$")
# "Driven by Veldt and Karvia", "driven by the war": the parts of a sum, and what everybody sees.
_PARTS = regex(
    r" (?:[A-Z][\w’-]+(?: [A-Z][\w’-]+)?(?:,| and| or|\.|$)"
    r"|(?:the |an? )?(?:ongoing |continuing |continued |civil |long )*(?:conflict|war|fighting|violence|drought"
    r"|floods?|flooding|heatwaves?|(?:wild)?fires|storms|rains?|rainfall|heat|earthquakes?)\b)"
)
_MOVED = regex(r"(?i)\b(?:driven|spurred|propelled|buoyed|underpinned|fuell?ed|caused|triggered|prompted)\b")
# What moves somebody: of prices and sales it is a reading, where a cause that can be counted is a report.
_MOOD = regex(
    r"(?i)[^.;:()]{0,60}\b(?:needs?|desires?|frustration|anger|optimism|pessimism|appetite|fears?|hopes?|expectations?"
    r"|anticipat\w+|sentiment|confidence|concerns?|incentives?|re-?evaluation|reassessment|speculation|enthusiasm"
    r"|ambitions?|greed|urge|anxiety|uncertainty|worr(?:y|ies)|nationalism|beliefs?|hype|momentum|aversion)\b"
)
# "Endangering thousands of customers", "robbed them of sleep": told of those whom it happened to.
_VICTIMS = regex(r"(?i) (?:(?:tens|hundreds) of )?(?:thousands|hundreds|dozens|scores|millions) of\b")
_THEM = regex(
    r"(?i)\b(?:pushed|robbed|sent|drove|left) (?:them|him|her|me|us)\b"
    r"|(?:is |are )?(?:push|driv|forc|send)ing (?:civilians|families|refugees|villagers|children|migrants)\b"
)
# "The study tests whether": what an inquiry is for.
_INQUIRY = regex(
    r"(?i)\b(?:stud(?:y|ies)|trials?|experiments?|researchers|scientists|engineers|survey|project|pilot|paper"
    r"|benchmark|laboratory|exercise|drill|astronauts|doctors|developers|teams?)\b[^.;:]{0,60}$"
)
_WHETHER = regex(r"(?i) (?:whether|if|how)\b")
# "This feature allows the app to": how a product works.
_PRODUCT = regex(
    r"(?i)(?:this|that|these|such) (?:[^ ]+ ){0,3}?(?:behaviou?rs?|technique|method|flaw|bug"
    r"|features?|tools?|apps?|settings?|modes?|functions?|plugins?"
    r"|devices?|sensors?|buttons?|interfaces?|api|software|updates?|versions?|options?) (?:also )?allows?$"
)
# "Veldt and Karvia are deepening cooperation": their own doing.
_TIES = regex(
    r"(?i) *(?:their |its |military |economic |trade |security |defen[cs]e |diplomatic |bilateral )*"
    r"(?:cooperation|co-operation|ties|relations|partnerships?|collaboration|links)\b"
)
_NAMES = regex(r"[A-Z][\w.’'-]*(?: (?:is|are|has|have))?(?: (?:now|also|further|still|[a-z]+ly))? $")
_TYING = ("deepen", "strengthen", "intensif", "reinforc")
# "How much the levy deepens the rift": asked, and not claimed.
_OPEN = regex(r"(?i)\bhow (?:much|far|fast|often|quickly) (?:[\w'’-]+ ){1,5}$")
_COUNTED = r"(?:[$€£¥₹]\d|\d[\d.,]* ?(?:%|(?:percent|per cent|(?:m|b|tr)illion|bn|points|basis|seats|jobs|deaths)\b))"
# How far behind the verb those are looked for whom it happened to, and the ties that it brings closer.
_NEXT, _BOND = 14, 60
_MEASURED = regex(rf"[^.;:]{{0,70}}?(?<![\w.]){_COUNTED}")
_MOVES = (
    "took a",
    "takes a",
    "taken a",
    "suffer",
    "sent ",
    "sends ",
    "sending ",
    "has taken a hit",
    "have taken a hit",
)
# "The gap is enough to keep the lamp lit": how a thing works.
_WORKING = regex(
    r"(?i)is enough to (?:keep|run|fit|make|cover|power|hold|fill|serve|handle|support|get|let|feed|start|stop|pay|buy"
    r"|trigger|produce|turn|light|charge|drive)$"
)
# "Sets a ceiling of 30 ships", "leaves from platform 4": what is ruled or scheduled.
LIMIT = regex(
    r"(?i) (?:(?:of|at) \d|(?:at|from|for|every|daily|port|on) (?:\d|[A-Z]|noon|midnight|the (?:port"
    "|station)))"
)
# After "leading to": a change of state, and not a thing that happened.
STATE = regex(
    r"(?i) (?:(?:a|an|the|some|further|more|greater|growing|increased|increasing|heightened|higher|lower|rising"
    r"|potential|possible|significant|significantly|sharp|renewed|widespread|subsequent|broader|wider|deeper"
    r"|substantial|new|corresponding|slight|major|massive|[a-z]+ed) )*(?:[a-z-]+ ){0,2}?(?:increases?|increased"
    r"|rises?|rising|surges?|declines?|decreases?|drops?|falls?|higher|lower|greater|growing|heightened|tensions?"
    r"|concerns?|pressures?|instability|fears?|speculation|shifts?|uncertaint(?:y|ies)|volatility|disruptions?"
    r"|shortages?|slowdown|escalation|confusion|distrust|mistrust|backlash|discontent|frustration|erosion|loss"
    r"|gains?|growth|improvements?|improved|boost|recession|inflation|instabilities|divisions?|isolation|rethink"
    r"|reassessment|reevaluation|consequences|impacts?|effects?|costs|delays|risks?|vulnerabilit(?:y|ies)"
    r"|imbalances?|stagnation|sell-?offs?|rall(?:y|ies)|dynamics?)\b"
)


def is_counted_cause(hit: Hit) -> bool:
    """Whether something is "driven by" what can be counted, and no mood: "a rise in sales driven by new stores"."""
    return _MOVED.search(hit.text) is not None and _MOOD.match(behind(hit)) is None


def is_measured(hit: Hit) -> bool:
    """Whether the effect is counted right behind the hit, and so mostly by somebody: "led to a 62% rise"."""
    return _MEASURED.match(behind(hit)) is not None


def is_told(hit: Hit) -> bool:
    """Whether the effect is seen, counted or somebody's act, so that no reading of the news stands behind it."""
    text, lead = hit.text, before(hit)
    if text.lower().startswith(_MOVES) and is_measured(hit):
        return True
    if text.lower().endswith("driven by"):
        return _PARTS.match(behind(hit)) is not None
    if _WORKING.search(text) or _THEM.match(text + behind(hit)[:_NEXT]) or _VICTIMS.match(behind(hit)):
        return True
    if _OPEN.search(lead) or _PRODUCT.match(text):
        return True
    if text.lower().startswith("test"):
        return _INQUIRY.search(lead) is not None or _WHETHER.match(behind(hit)) is not None
    if _is_bond(hit):
        return True
    if _URGING.match(text):
        return _PERSON.search(lead) is not None
    return (_MATERIAL.search(text) is not None and _EVENT.search(lead) is not None) or (
        _ACT.search(text) is not None and _BODY.search(lead) is not None
    )


def _is_bond(hit: Hit) -> bool:
    """Whether those who are named bring their own ties closer: "Veldt is deepening cooperation"."""
    verb = hit.text.lower().removeprefix("is ").removeprefix("are ")
    if not verb.startswith(_TYING) or not _NAMES.search(before(hit)):
        return False
    return _TIES.match(" " + " ".join(verb.split()[1:]) + behind(hit)[:_BOND]) is not None
