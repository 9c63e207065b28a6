"""Attitudes that nobody holds, as nouns: "a growing belief that", "calls for", "raises concerns about".

For the rule on passives without an agent, which names its lists.
"""

from __future__ import annotations

import re

from digestlint.api import regex
from digestlint.rules.attribution.words import GROUPS

# How the attitude spreads: the adjective takes the place of those who hold it.
_SWEEP = (
    "(growing|widespread|broad|broader|rising|mounting|general|common|prevailing|emerging|increasing|popular|shared"
    "|collective|wider|dominant|overwhelming|deepening|deep|strong|renewed|public|long-held|widely held|widely shared"
    "|near-universal|persistent|palpable|cautious|guarded|quiet|lingering|fresh|heightened|considerable|significant"
    "|market|industry|community|investor|consumer|global|international|domestic|local|serious|real)"
)
_MOOD = (
    "(belief|consensus|view|perception|sense|expectation|expectations|recognition|conviction|realisation|realization"
    "|acceptance|narrative|notion|impression|suspicion|suspicions|assumption|feeling|fear|fears|concern|concerns|worry"
    "|worries|anxiety|anxieties|unease|hope|hopes|optimism|pessimism|scepticism|skepticism|doubt|doubts|outlook"
    "|excitement|enthusiasm|frustration|anticipation|speculation|apprehension|resentment|caution|anger|outrage"
    "|discontent|mistrust|distrust|calls|demands|disappointment|nervousness|confidence|confusion|sentiment"
    "|suggestion|suggestions|disagreement|criticism|debate)"
)
_ABOUT = (
    "(that|about|over|around|regarding|surrounding|concerning|as to|towards?|whether|for|in support of|in favou?r of)"
)
_STIR = (
    "(ignit(es|ed|ing)|provok(es|ed|ing)|stir(s|red|ring)( up)?|elicit(s|ed|ing)?|unleash(es|ed|ing)"
    "|generat(es|ed|ing)|garner(s|ed|ing)|invit(es|ed|ing)|renew(s|ed|ing)|reignit(es|ed|ing)|revers(es|ed|ing)"
    "|spark(s|ed|ing)|prompt(s|ed|ing)|trigger(s|ed|ing)|draw(s|n|ing)|drew|attract(s|ed|ing)|rais(es|ing)"
    "|rous(es|ed|ing)|fuel(s|ed|led|ing|ling)|heighten(s|ing)|amplif(ies|ied|ying)|intensif(ies|ied|ying)"
    "|receiv(es|ed|ing)|met with|fan(s|ned|ning)|deepen(s|ed|ing))"
)
_STIRRED = (
    "(criticism|criticisms|condemnation|backlash|outrage|scepticism|skepticism|scrutiny|praise|acclaim|outcry"
    "|accusations|allegations|concern|concerns|worry|worries|fears|alarm|anxiety|unease|anger|uproar|furore"
    "|furor|calls|demands|doubts|speculation|rumou?rs|ridicule|mockery|applause|mixed reactions|reactions"
    "|pushback|push-back|opposition|resentment|indignation|suspicion|suspicions|dismay|disbelief|complaints"
    "|objections|protest|confusion|excitement|both praise and criticism|both support and criticism)"
)

STIRRED = (
    f"({_STIR} ([a-z-]+ ){{0,3}}{_STIRRED}|(fac(es|ed|ing)|earn(s|ed|ing)|won|wins|winning) ([a-z-]+ ){{0,3}}"
    "(criticism|condemnation|backlash|outrage|scepticism|skepticism|scrutiny|praise|acclaim|outcry|pushback))"
)
"""What an event is said to have stirred up in people whom nobody names."""

ATTITUDES = (
    f"(a|an|amid|of|with|by|despite|from|reflects?|reflecting|given) ({_SWEEP} ){{1,2}}{_MOOD} {_ABOUT}",
    f"(there is|there's|there are|there remains?|there has been) ((a|an|some|much|no|little) )?([a-z-]+ ){{0,2}}{_MOOD}"
    f" {_ABOUT}",
    f"(^|: |, yet |, but |, while |, and )⟦({_SWEEP} )?(calls|demands|arguments|objections|complaints|disputes"
    f"|speculation|criticism|scepticism|skepticism|backlash|outrage|anxiety|unease"
    "|frustration|anger|doubts|fears|concerns|hopes|worries|questions|rumou?rs|expectations|excitement|anticipation"
    "|praise"
    "|resentment|discontent) (for|over|about|that|against|around|surrounding|regarding|of|as to|with|whether)⟧",
    "(has|have|had) been ({degree} )?(observed|spotted|seen|detected|witnessed|noticed|documented|caught) [a-z]+ing",
    "(is|are|was|were|been|being) ({degree} )?(revealed|unmasked|outed|exposed|shown|found|reported|rumou?red|alleged"
    "|claimed|projected|forecast|predicted|anticipated) (as (a|an|the|being|having|[a-z]+ly)|to (be|have))",
    "(the )?([a-z-]+ )?(reactions?|reception|feedback|discourse|discussion|conversation|chatter|commentary|replies"
    "|responses|comments) ((in|from|on|to|across|among|around|online|over|about|at) <5>)?(is|was|are|were|has been"
    "|have been|remains?|remained|ranges?|ranged) ({degree} |[a-z]+ly )?(mixed|a mix|divided|split|polari[sz]ed|intense"
    "|positive|negative|favou?rable|enthusiastic|lukewarm|muted|cool|warm|hostile|critical|sceptical|skeptical"
    "|from|between|glowing|scathing|overwhelming|tepid|mostly|fierce|euphoric|ecstatic|all over)",
    "(community|fandom|fanbase|fan base|industry|internet|twittersphere|blogosphere|crypto world|tech world"
    "|art world|business world|scene|commentariat|world of [a-z]+) (is|are|was|were|has been|remains?|remained|seems?"
    "|appears?) (({degree}|[a-z]+ly|quite|very|still|now) ){0,2}(delighted|thrilled|excited|divided|split|outraged"
    "|furious|angry|upset|worried|concerned|alarmed|nervous|anxious|uneasy|sceptical|skeptical|hopeful|optimistic"
    "|pessimistic|buzzing|abuzz|ecstatic|elated|disappointed|frustrated|shocked|stunned|relieved|wary|impressed"
    "|unimpressed|unconvinced|convinced|bracing|celebrating|mourning|reeling|grappling|up in arms|torn|enthusiastic"
    "|bullish|bearish|cautious|confident|in shock|in uproar|on edge|rejoicing|fuming|raving|loving|taking notice)",
    "(community|fandom|fanbase|fan base|internet|blogosphere|commentariat) ([a-z]+ly )?(reacted|rejoiced|erupted"
    "|buzzed|responded|applauded|rallied|cheered|lauded|embraced|loves?|hates?|hailed|slammed|mourns?|celebrates?)",
    "(wave|waves|flood|flurry|slew|stream|barrage|raft|spate|chorus|deluge|torrent|onslaught|storm|avalanche|growing"
    " (number|body|list|pile|chorus)) of ([a-z/-]+ ){0,3}(posts|tweets|threads|comments|takes|essays|op-eds|articles"
    "|blog posts|write-ups|reviews|complaints|messages|voices|criticism|reactions|memes|predictions|warnings"
    "|accusations|commentators|critics|reports|studies|research|evidence|papers|think pieces)",
    "(due to|because of|amid|amidst|over|on|given|despite|with|by|following|citing|reflecting|from|of)"
    " ([a-z-]+ ){0,2}"
    "(concerns?|fears?|worries|worry|doubts|unease|scepticism|skepticism|anxiety|anxieties|apprehension|misgivings"
    f"|frustration|discontent|dissatisfaction|anger|outrage) {_ABOUT}",
    "(^|, |; |while |as |and |but |though |although )(and |but |yet |while |though |although |as )?⟦([a-z-]+ ){0,2}"
    "(concerns|fears|doubts|questions|worries"
    "|debates?|speculation|scepticism|skepticism|criticisms?|suspicions|allegations|rumou?rs)"
    " ((also|still|now|[a-z]+ly) )?(persists?|remains?|lingers?|arises?|arose|mounts?|grows?|swirls?|abounds?"
    "|emerges?|surfaces?|surfaced|intensif(y|ies)|looms?|circulates?|deepens?)⟧",
    "(has|have) (also )?been ({degree} |heavily |sharply |roundly |strongly )?(criticized|criticised|praised|condemned"
    "|hailed|lauded|faulted|slammed|applauded|commended|lambasted|panned|derided|celebrated|scrutini[sz]ed|questioned"
    "|mocked|chided|denounced|decried|hyped) (for|over|as)",
    "(generally|widely|broadly|commonly|largely|often|typically|traditionally|increasingly|frequently) (perceived|seen"
    "|viewed|regarded|interpreted|felt|read|thought|believed|understood|cited|touted|described|labell?ed|dubbed"
    "|criticized|criticised|accused|blamed)",
    "(cited|touted|hailed|flagged|tipped|seen|viewed|regarded) as (a|an|the|one of|primary|key|main"
    "|major|top|potential|likely|possible|bullish|bearish|crucial|critical|central|evidence)",
    "(better|worse|slower|faster|higher|lower|stronger|weaker|more|less|sooner|later|earlier|greater|smaller|larger)"
    "[- ]than[- ](anticipated|feared|hoped|forecast|predicted)",
    "^((persistent|ongoing|growing|continued|continuing|widespread|deep|deepening|active|lively|heated|renewed|mounting"
    "|lingering) )(concern|discussion|discussions|mentions|outrage|criticism|interest|worry|unease|debate) (about|over"
    "|on|of|with|regarding|around|surrounding|in)",
    "(is|are|was|were) ({degree} )?(attributed|ascribed|chalked up|linked|put down) to (previous|broader|general|global"
    "|various|several|many|growing|ongoing|rising|recent|a combination|a mix|concerns?|fears|optimism|sentiment|profit"
    "|uncertainty|economic|market|investor|geopolitical|strong|weak|positive|negative|improved|increased|heightened)",
    "(investors|traders|users|companies|firms|organi[sz]ations|businesses|developers|enterprises|holders|buyers"
    "|shareholders|market participants|teams|administrators|readers|stakeholders|policymakers|leaders"
    "|employers) (are|were|have been)"
    " ({degree} |strongly )?(advised|urged|encouraged|recommended|cautioned|warned|told|reminded) (to|against|that)",
    "(have|has) (also )?been ({degree} )?(reported|noted|observed|documented) (in|across|near|around|within"
    "|throughout)",
    "(is|are) ({degree} )?(projected|forecast|predicted|anticipated|estimated) to (lead|result|cost|bring|cause|reduce"
    "|increase|drive|affect|generate|create)",
    "^([a-z-]+ ){0,2}(debate|debates|discussion|discussions|controversy) (over|about|on|around|regarding|surrounding)"
    " (whether|how|if|the|what|who)",
    "(is|are) being ({degree} )?(framed|highlighted|portrayed|billed|positioned|characteri[sz]ed) as",
    "(^|, |and |but |while )⟦widely (considered|respected|regarded|seen|viewed|praised|admired|panned)⟧ (as|for|the|a"
    "|an|to)",
    "(surprising|shocking|puzzling|baffling) (to|for) (many|some|most|observers|outsiders)",
)
"""Further ways in which an attitude stands by itself."""

# In these nobody is hidden but the one who saw, or the crowd that posts: an agent stands right behind them, if any.
AT_ONCE = (3, 4, 8, 11, 12)
# These tell where people react, which may be a name: "the reaction in Orva was mixed".
REACTIONS = 5
# Whose it is: "concerns among nurses", "criticism of the plan from the union".
HELD = regex(
    r"(?i)\W*(?:[\w’'-]+\W+){0,6}?(?:from|by|among|within|in the|across) (?!(?:many|some|most|experts|analysts|critics"
    r"|observers|several|all|users|fans|investors|traders|both|various|online|social)\b)"
)
# "Concerns about dry fields within the valley": behind what it is about, only people hold it.
_ABOUT_IT = (" about", " over", " that", " around", " regarding", " surrounding", " concerning", " whether")
_HOLDERS = "|".join(sorted(GROUPS))
_HELD_BY_PEOPLE = regex(
    r"\W*(?:[\w’'-]+\W+){0,6}?(?:from|among|(?:raised|voiced|expressed|shared|held) by|in the|across) (?:(?:the|its|our"
    rf"|\d+|[\w’'-]+) ){{0,2}}?(?:[A-Z]|(?:{_HOLDERS}|union|unions|ministers?|neighbou?rs|members)\b)"
)


def holder_of(attitude: str) -> re.Pattern[str]:
    """What finds the holder of the attitude behind it, by its words as written."""
    return _HELD_BY_PEOPLE if attitude.lower().endswith(_ABOUT_IT) else HELD
