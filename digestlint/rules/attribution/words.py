"""Sources that name nobody, and the verbs that go with them."""

from __future__ import annotations

from bisect import bisect_left
from weakref import WeakKeyDictionary

from digestlint.api import PROSE, Block, BlockKind, Hit, Span, regex

TEXT = (PROSE - {BlockKind.METADATA}) | {BlockKind.QUOTE}
"""What a reader sees: digests set the words of their own sources apart as quotations, vague ones among them."""

# Who is quoted most often without a name.
CROWDS = tuple(
    """
    analysts experts observers critics commentators pundits insiders sources watchers specialists strategists
    netizens commenters redditors posters detractors skeptics sceptics proponents participants bloggers leakers
    onlookers outlets channels
    """.split()
)
# A crowd still, though sometimes of a body named nearby.
CIRCLES = tuple(
    """
    researchers scientists economists traders diplomats activists campaigners supporters opponents advocates doctors
    historians scholars manufacturers forecasters engineers developers practitioners enthusiasts
    """.split()
)
# Anybody at all: vague only with "some", "many" or nothing before them.
FOLK = tuple(
    """
    users customers fans readers viewers players employees consumers voters agents operators people parents teachers
    students neighbours neighbors founders builders buyers sellers executives managers companies firms startups teams
    businesses retailers landlords tenants patients clinicians nurses workers drivers commuters travellers travelers
    members validators holders miners contributors maintainers admins creators artists gamers owners homeowners
    physicians economists programmers coders hobbyists tinkerers attendees delegates insurers brokers dealers agents
    allies donors strategists
    colleagues staffers aides rivals competitors peers coaches scouts recruits sleuths veterans regulars
    volunteers
    farmers growers bankers lenders recruiters hirers hoteliers shopkeepers publishers advertisers marketers
    residents locals lawmakers investors lawyers families households shoppers pensioners pupils
    """.split()
)
# These mostly point back to a body that is named nearby.
BODIES = tuple("officials authorities residents locals lawmakers investors lawyers commanders airports".split())
# At the head of something that only an adjective tells: "industry leaders", "privacy groups".
LEADERS = tuple(
    """
    leaders executives groups associations bodies organisations organizations advocates campaigners voices figures
    veterans professionals specialists lobbyists stakeholders thinkers scholars giants players circles organisers
    organizers coalitions authorities bosses chiefs
    """.split()
)
GROUPS = frozenset((*CROWDS, *CIRCLES, *FOLK, *BODIES, *LEADERS))
"""All words for people without a name."""
PAPERS = tuple(
    """
    reports rumours rumors estimates signals indicators expectations indications developments trends signs
    observations evidence research studies leaks chatter whispers projections forecasts analyses assessments
    headlines gossip analysis
    """.split()
)
FIGURES = ("data", "polls", "surveys", "statistics", "figures", "a poll", "a survey")

_CROWDS_SAY = frozenset(
    """
    say says said suggest suggested argue argued believe believed warn warned note noted claim claimed fear feared
    think thought predict predicted speculate speculated contend contended caution cautioned expect expected
    estimate estimated point pointed see saw view viewed worry worried emphasize emphasise emphasized emphasised
    stress stressed agree agreed maintain maintained question questioned doubt anticipate anticipated allege alleged
    assert asserted insist insisted highlight highlighted indicate indicated report reported describe described
    consider considered hope call called accuse accused interpret interpreted conclude concluded counter countered
    forecast acknowledge acknowledged observe observed confirm confirmed wonder wondered flag flagged cite cited
    feel felt blame criticise criticize
    criticised criticized voice voiced raise raised saying suggesting arguing warning
    noting claiming predicting believing fearing emphasizing emphasising stressing debating questioning pointing
    reporting cautioning expecting speculating indicating sounding calling urging urge urged advise recommend find
    speak spoke speaking hint hinted hinting suspect suspected suspecting hail hailed hailing welcomed dismiss
    dismissed dismissing compare compared liken likened fret fretted fretting tout touted touting credit
    credited reckon reckoned whisper whispered mutter muttered grumble grumbled complain complained complaining admit
    admitted concede conceded dispute disputed disagree scoff scoffed joke joked mock mocked lament lamented applaud
    applauded praise praised praising slam slammed condemn condemned decry decried denounce denounced deem deemed
    deride derided ridicule ridiculed trace traced attribute attributed rumour rumor guess guessed bet betting
    assume assumed assuming understand read talk talked talking put peg pegged rate rated foresee foresaw
    envisage envisaged project projected regard regarded believe hear heard rave raved marvel marvelled swear
    gripe griped object objected differ remark remarked theorise theorize
    theorised theorized posit posited brood concur concurred favour favor favoured favored attach puzzle puzzled
    concluding disagreed upgrade upgraded downgrade downgraded cheer cheered shrug shrugged mull dissect
    """.split()
)
# What a crowd is said to be doing: "are closely watching". Without "are" it tells which people are meant ("researchers
# focusing on reefs"), or a headline tells of a market ("leaves traders bracing").
_DOING = frozenset(
    "watching eyeing probing monitoring awaiting bracing weighing scrutinising scrutinizing looking interpreting "
    "reading viewing seeing mulling pencilling".split()
)
# What these do by themselves is news of scientists and doctors, who assess what they see.
_ONLOOKERS_SAY = _CROWDS_SAY | frozenset(
    """
    identify identified assess assessed tie tied weigh weighed charge charged
    charging label labelled labeled brand branded characterise characterize characterised characterized frame framed
    portray portrayed paint painted dub dubbed cast ascribe ascribed pin pinned chalk chalked recommended advised
    advocate advocated oppose opposed push pushed debate debated diverge disagreed welcome lean leaned bristle bristled
    balk balked deny denied demand demanded outline outlined explain explained detail detailed share shared tell told
    celebrate celebrated bemoan bemoaned bash bashed blast blasted rail railed scorn scorned champion championed
    herald heralded envision envisioned applauding warned eye eyed fault faulted fixate note noting prefer doubted
    recommends evaluate evaluated reject rejected defend defended rally rallied liken declare declared proclaim
    discuss debate track examine ponder dissect probe probing probed assign assigned
    """.split()
)
_PAPERS_SAY = frozenset(
    """
    suggest suggests suggested link links linked linking put puts confirm confirms confirmed
    warn warns warned prove proves demonstrate demonstrates imply implies estimate estimates attribute blame
    abound abounds persist persists spread spreads spreading grow grew growing fly flying flew describe describes
    say says said indicate indicates indicated claim claims claimed show shows point
    points hint hints reveal reveals find finds found suggesting indicating revealing showing emerging forming
    demonstrated proven proved established underscore underscores underscored highlight highlights highlighted conclude
    concludes concluded document documented mention mentions mentioned reflect reflects correlate correlated
    rising surfaced emerged circulate circulated circulating swirl swirled swirling mounting shown discussed linked
    """.split()
)
_FIGURES_SAY = frozenset("show shows suggest suggests indicate indicates point points suggesting indicating".split())
_LINKS = frozenset(
    "have has had are were is also now still widely generally long already repeatedly both all even once then been "
    "broadly remain remained stay stayed seem appear grow all".split()
)
_DIVIDED = frozenset(
    "divided sceptical skeptical bullish bearish worried concerned pessimistic optimistic alarmed split uncertain"
    " unsure "
    "cautious wary nervous anxious uneasy hopeful confident upbeat unconvinced convinced torn excited enthusiastic "
    "impressed unimpressed frustrated disappointed encouraged doubtful vigilant keen eager positive negative "
    "unanimous adamant puzzled baffled stunned surprised".split()
)
_MOODS = _DIVIDED | _DOING

KINDS = frozenset(
    """
    some many several most various other multiple numerous certain few number independent international political
    military legal industry security market financial economic energy defence defense western foreign regional local
    global policy tech technology health medical leading senior veteran outside intelligence diplomatic crypto
    cybersecurity climate privacy unnamed anonymous unidentified familiar well-placed street wall geopolitical
    investment government media news press war recent new previous early unconfirmed preliminary emerging mounting
    seasoned long-time longtime keen neutral astute palace westminster kremlin beltway supposed self-described
    growing fresh conflicting credible latest supply-chain sector business community civil-society labour labor
    environmental consumer rights faith religious corporate civic trade crypto ai cyber conservation welfare farming
    housing tenant student patient transparency advocacy employer retail banking climate-change digital online
    influential prominent key top respected outspoken vocal long-standing longstanding interviewed surveyed
    sympathetic unspecified concerned sceptical skeptical clean-energy manufacturing agricultural academic
    """.split()
)

_WORD = regex(r"[^\W\d_][\w'’-]*+")
_BREAK = regex(r"[,;:.!?()\[\]\"“”—–]|$")
_LOOK = 80
# "Critics, however, warn"; "supporters of the bill say".
_ASIDE = regex(
    r",? (?:however|meanwhile|though|too|in turn|for their part|on the other hand|by contrast|in contrast|nonetheless"
    r"|nevertheless|for now|of course|therefore|moreover|likewise|similarly|instead|alike),"
)
PARTISANS = frozenset("critics opponents supporters proponents advocates detractors skeptics sceptics backers".split())
_PARTISAN_OF = regex(
    r" of (?:[\w’'-]+ ){1,6}?(?=(?:\w+ly )?(?:say|said|argue|argued|warn|warned|contend|insist|believe|worry|fear"
    r"|counter|maintain|suggest|point to|caution|allege|have (?:long |also )?(?:argued|warned|said|raised|questioned"
    r"|accused))\b)"
)

# "Data points", "data points to watch", where "points to a thaw" hints at one.
_NO_HINT = regex(r"(?! to | out)| to (?:watch|track|monitor|follow|consider|note|keep|look|see|know)\b")


def says(hit: Hit, verbs: frozenset[str] = _CROWDS_SAY) -> int | None:
    """Where the verb of speech ends that follows the hit; None where none does."""
    text, linked = hit.block.text, False
    at = hit.span.end
    aside = _ASIDE.match(text, at, hit.unit.end)
    if aside is None and hit.text.lower() in PARTISANS:
        aside = _PARTISAN_OF.match(text, at, hit.unit.end)
    at = aside.end() if aside else at
    last = min(hit.unit.end, at + _LOOK)
    stop = _BREAK.search(text, at, last)
    for match in _WORD.finditer(text, at, stop.start() if stop else last):
        word = match[0].lower()
        if word in ("point", "points", "pointing", "pointed") and _NO_HINT.match(text, match.end()):
            return None
        if word in verbs or (linked and word in _MOODS and verbs not in (_PAPERS_SAY, _FIGURES_SAY)):
            return match.end()
        if word not in _LINKS and not word.endswith("ly"):
            return None
        linked = True
    return None


def onlookers_say(hit: Hit) -> int | None:
    """Where the verb ends by which people judge who do nothing else."""
    return says(hit, _ONLOOKERS_SAY)


def papers_say(hit: Hit) -> int | None:
    """Where the verb ends by which reports, signals or studies speak."""
    return says(hit, _PAPERS_SAY)


def figures_say(hit: Hit) -> int | None:
    """Where the verb ends by which data or polls speak."""
    return says(hit, _FIGURES_SAY)


def kind_before(hit: Hit) -> tuple[int, str]:
    """Where "some military" begins before the hit, and the word right before that, as written; "" for none."""
    start = hit.span.start
    for match in reversed(list(_WORD.finditer(hit.block.text, max(hit.unit.start, start - _LOOK), start))):
        if hit.block.text[match.end() : start].strip(" *_"):
            return start, ""
        if match[0].lower() not in KINDS:
            return start, match[0]
        start = match.start()
    return start, ""


def widened(hit: Hit, start: int, end: int) -> Span:
    """The hit's span, stretched to `start` and `end`."""
    return Span(min(start, hit.span.start), max(end, hit.span.end))


# How much of a sentence around a hit is looked at, so that no sentence is too long for it.
_NEAR = 400


def around(hit: Hit) -> str:
    """The words of the sentence around the hit."""
    start, end = max(hit.unit.start, hit.span.start - _NEAR), min(hit.unit.end, hit.span.end + _NEAR)
    return hit.block.text[start:end]


def before(hit: Hit) -> str:
    """The words of the sentence that lead up to the hit."""
    return hit.block.text[max(hit.unit.start, hit.span.start - _NEAR) : hit.span.start]


def behind(hit: Hit) -> str:
    """The words of the sentence that follow the hit."""
    return hit.block.text[hit.span.end : min(hit.unit.end, hit.span.end + _NEAR)]


_LINKED: WeakKeyDictionary[Block, list[Span]] = WeakKeyDictionary()


def is_linked(hit: Hit) -> bool:
    """Whether a link stands on the words found or right behind them."""
    links = _LINKED.get(hit.block)
    if links is None:
        links = _LINKED[hit.block] = sorted(inline.span for inline in hit.block.inlines if inline.target)
    at = bisect_left(links, (hit.span.end + 2, 0)) - 1
    return at >= 0 and links[at].end >= hit.span.start


def has_link(hit: Hit) -> bool:
    """Whether a link stands anywhere in the paragraph, which may lead to whoever is meant."""
    return any(inline.target for inline in hit.block.inlines)


NATURE = regex(
    r"(?i)\b(?:rain\w*|snow\w*|gusts?|winds?|storms?|temperatures?|hurricane|typhoon|magnitude|earthquake|degrees|°[CF]"
    r"|thunderstorms?|flood(?:s|ing)|heatwave|humidity)\b"
)
"""Forecasts of weather and the force of earthquakes have their offices."""
