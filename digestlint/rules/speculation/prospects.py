"""What "will" becomes of whom: a plan is an actor's own and has a date, a forecast is about what nobody decides.

"The council will vote on Tuesday" is news. "Rivals will seize the opening" tells what a crowd without a name does,
"rents will climb" what becomes of a quantity, and "the ruling will set off a flood" what an event brings about.
"""

from __future__ import annotations

from digestlint.api import Hit, Span, regex
from digestlint.rules.speculation.voice import before, behind
from digestlint.rules.speculation.words import ADVERBS, OUTCOMES, UPHEAVALS

_DATED = regex(
    r"(?i)\b(?:(?:on|from|until|by|at|before) (?:\d|noon|midnight|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar\w* \d"
    r"|apr|june|july|aug|sept|oct|nov|dec)|today|tonight|tomorrow|later this (?:week|month))"
)
_WORD = regex(r"[^\W\d_][\w'’-]*+")
# A clause begins behind these.
_BREAK = regex(
    r"[,;:()—–]|\b(?:and|but|while|whereas|as|because|so|since|that|which|meaning|when|once|where|until|if|though)\b"
)
# A plan says when, how many, or by which rule.
_SETTLED = regex(
    r"(?i)\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|january|february|march|april"
    r"|june|july|august|september|october|november|december|free|under the|law|rules?|scheme|programme|program|permits?"
    r"|plans?|agreement|contract|deadline|register|online|app|website|ceremony|festival|exhibition|tournament"
    r"|because|so that)\b"
)
# Groups that act in unison only in a forecast, where neither "the" nor a name stands before them.
_CROWDS = frozenset(
    """
    rivals competitors incumbents challengers newcomers entrants peers investors traders speculators lenders banks
    insurers reinsurers creditors shareholders bondholders analysts lobbyists hedgers buyers sellers bidders
    homeowners landlords tenants renters developers builders contractors employers bosses unions workers staff
    commuters consumers shoppers households customers savers borrowers taxpayers pensioners ratepayers diners
    retailers grocers supermarkets brands manufacturers carmakers automakers chipmakers steelmakers drugmakers miners
    refiners producers growers farmers farms millers bakers brewers fishermen exporters importers wholesalers suppliers
    distributors shippers carriers hauliers airlines operators utilities generators grids regulators policymakers
    lawmakers prosecutors litigants plaintiffs lawyers governments capitals allies neighbours neighbors adversaries
    enemies opponents hardliners moderates hawks doves rebels militias smugglers hackers attackers scammers criminals
    copycats publishers broadcasters studios streamers advertisers creators startups founders engineers platforms
    vendors enterprises firms companies businesses boards executives managers markets bulls bears funds dealers
    brokers economies exchanges validators holders stablecoins hospitals clinics universities colleges schools districts
    councils towns cities suburbs villages communities critics sceptics skeptics backers supporters partners others
    """.split()
)
# What a crowd is told to do or let do, by rule or in its diary.
_DIARY = frozenset(
    """
    vote meet gather attend compete play receive get elect choose perform join walk strike visit hear travel return
    arrive open close start begin resume take hold host present showcase submit apply register benefit work learn
    collect discuss share reopen offer provide contribute deliver serve remain collaborate participate supply
    build install pay send conduct include use make help support continue see go
    """.split()
)
# What rises and falls by itself.
_QUANTITIES = frozenset(
    """
    price prices cost costs rent rents wage wages fare fares premium premiums margin margins profit profits earnings
    demand supply supplies sales turnout traffic congestion crowding competition pressure pressures tension tensions
    friction unrest inflation unemployment shortages shortage scarcity bottlenecks delays closures layoffs defaults
    bankruptcies foreclosures insolvencies lawsuits litigation claims copycats attacks breaches outages volatility
    liquidity
    volumes flows inflows outflows yields spreads valuations values returns momentum appetite sentiment confidence
    trust support opposition resistance resentment anger frustration patience scrutiny criticism backlash
    enforcement compliance adoption uptake consolidation turnover churn emissions stocks inventories reserves capacity
    investment spending lending borrowing debt deficits queues backlogs waiting bills losses damage risk risks
    uncertainty fallout consequences benefits gains growth progress reform change retaliation escalation
    approval passage ratification power electricity water talent labour labor
    """.split()
)
# What brings about the rest.
_EVENTS = frozenset(
    """
    ruling rulings verdict decision decisions deal deals move moves delay delays closure closures cut cuts hike hikes
    increase increases rise rises drop fall decline surge slump merger takeover acquisition sale sales purchase ban
    reduction reductions restructuring cutback cutbacks expansion integration consolidation suspension curb curbs
    bans tariff tariffs sanction sanctions levy fine fines fee fees price prices cost costs shortage shortages strike
    strikes walkout blockade embargo ceasefire truce withdrawal departure resignation election vote defeat victory win
    loss losses exit entry arrival launch release rollout shift change changes freeze drought flood heat outage breach
    leak scandal settlement lawsuit investment spending uncertainty growth inflation demand supply weather absence
    presence appointment success failure setback breakthrough discovery result results figures data numbers
    """.split()
)
_DRIFTS = frozenset(
    """
    set push pull send eat hit cost leave put force make open shut spill feed bring turn tip tilt drive ripple weigh
    cement lift drag knock shave wipe buy free clear give hand keep lock speed tempt encourage discourage
    scare spook calm reassure test change
    """.split()
)
# "Be held", "be available": what is arranged, or what is so.
_ARRANGED = frozenset(
    """
    held announced published paid available used added offered released presented served included based open closed
    required able allowed given sent made shown introduced provided applied distributed installed completed carried
    broadcast streamed displayed eligible asked invited entitled named awarded chosen selected discussed used
    calculated set delivered taken done found known
    """.split()
)
_TAKEN_BY_ITSELF = frozenset(
    """
    come include cover start begin open resume take apply go run vary range depend
    contain feature focus consist expire provide allow enable support show use
    """.split()
)


def is_dated(hit: Hit) -> bool:
    """Whether the words behind the hit give a day, as plans do."""
    return _DATED.search(behind(hit)) is not None


def _clause(hit: Hit) -> list[str]:
    """The words between the start of the clause and the hit."""
    lead = before(hit)
    start = 0
    for mark in _BREAK.finditer(lead):
        start = mark.end()
    return [word[0] for word in _WORD.finditer(lead, start)]


def _predicate(hit: Hit) -> list[tuple[str, int]]:
    """The words behind the hit without the adverbs that lead up to the verb, each with its end in the block."""
    text = behind(hit)[:80]
    words = [(word[0].lower(), hit.span.end + word.end()) for word in _WORD.finditer(text)]
    while words and (words[0][0] in _SKIPPED or (words[0][0].endswith("ly") and len(words[0][0]) > 5)):
        words.pop(0)
    return words


_SKIPPED = ADVERBS | frozenset("not never again almost all but surely no doubt find themselves itself".split())
_ARTICLES = frozenset("the its his her their our my your these those this".split())


# What follows "going to" where it is no verb.
_NO_VERBS = frozenset("the a an and or of in on at for by with that this his her its their which who where".split())
_PREPOSITIONS = frozenset(
    "of in on at for from to with without by along across between among over under around into within after before "
    "against inside outside behind like".split()
)
_OWNED = regex(r"(?:['’]s?|\b(?:[A-Z]\w+|of|some|many|all|eligible|only)) [a-z]+ $")
_LONGEST = 14
_FIRST = 5
_DETERMINED = frozenset(
    "the this that these those a an another any such higher lower fewer more less cheaper its their".split()
)


def bound_to_come(hit: Hit) -> Span | None:
    """From "will" to the verb, where the clause foretells what no plan decides; None for all other clauses."""
    subject, predicate = _clause(hit), _predicate(hit)
    if not subject or not predicate or len(subject) > _LONGEST or _SETTLED.search(hit.sentence):
        return None
    (verb, end), nearer = predicate[0], predicate[1][0] if len(predicate) > 1 else ""
    if verb in _NO_VERBS or (verb in ("be", "get") and (nearer in _ARRANGED or not nearer)):
        return None
    span = Span(hit.span.start, predicate[1][1] if verb in ("be", "have", "get", "go") and nearer else end)
    lowered = [word.lower() for word in subject]
    if _is_crowd(subject, lowered):
        return None if verb in _DIARY and not (verb == "see" and nearer) else span
    if any(word[0].isupper() for word in subject[1:]):
        return None
    head = _head(lowered)
    if head in _QUANTITIES and verb not in _TAKEN_BY_ITSELF:
        return span
    is_event = head in _EVENTS and lowered[0] in _DETERMINED
    return span if is_event and (verb in _DRIFTS or verb in OUTCOMES.alone or verb in UPHEAVALS.alone) else None


def _head(subject: list[str]) -> str:
    """The last word of a noun phrase before what a preposition hangs on it."""
    for number, word in enumerate(subject[1:], 1):
        if word in _PREPOSITIONS:
            return subject[number - 1]
    return subject[-1]


def _is_crowd(subject: list[str], lowered: list[str]) -> bool:
    """Whether the subject is a crowd without a name: "smaller rivals", "importers in the region"."""
    for number, word in enumerate(lowered[:_FIRST]):
        if word in _CROWDS:
            lead = lowered[:number]
            is_named = any(one[0].isupper() for one in subject[1 : number + 1])
            return not is_named and _ARTICLES.isdisjoint(lead) and _PREPOSITIONS.isdisjoint(lead)
    return False


def ends_in_crowd(lead: str) -> bool:
    """Whether the words before a modal verb close with a crowd that nothing makes somebody's: "while households"."""
    words = lead.lower().split()[-3:]
    return bool(words) and words[-1] in _CROWDS and _ARTICLES.isdisjoint(words) and not _OWNED.search(lead[-40:])
