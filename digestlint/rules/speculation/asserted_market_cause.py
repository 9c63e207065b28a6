"""Why a price moved, told as if it were known."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span, regex
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, behind, own_voice


class _Cause(IntEnum):
    """The rule's patterns, by what stands for each of them."""

    AS_INVESTORS = 0
    ON_FEARS = 1
    MOOD = 2
    MIND = 3
    DRIVEN_BY = 4
    MAIN_DRIVER = 5
    DUE_TO = 6
    AS_FEARS = 7


# Whose price it is.
_TRADED = regex(
    r"(?i)\b(?:prices?|shares?|stocks?|oil|crude|brent|wti|gold|silver|copper|metals?|gas|dollars?|yen|euros?"
    r"|pounds?|rupees?|yuan|crowns?|kron[ae]|francs?|pesos?|lira|rand|rou?bles?|currenc(?:y|ies)|bonds?|yields?"
    r"|treasur(?:y|ies)|gilts?|index|indices|indexes|nasdaq|dow|s&p|nikkei|ftse|dax|sensex|nifty|futures|equit(?:y"
    r"|ies)|bitcoin|ether|ethereum|tokens?|crypto\w*|vix|markets?|volatility|altcoins?|coins?)\b"
)
_MOVED = regex(
    r"(?i)\b(?:ros[et]|rises?|risen|rising|fell|falls?|fallen|falling|jump\w*|surg\w+|soar\w*|climb\w*|gain\w*"
    r"|advanc\w+|rall(?:y|ied|ies|ying)|slid|slides?|sliding|slip\w*|drop\w*|declin\w+|tumbl\w+|plung\w+|plummet\w*"
    r"|sank|sinks?|sinking|dipp\w+|dips?|crash\w*|retreat\w*|rebound\w*|recover\w*|spik\w+|edg\w+|firm\w*|eas(?:ed"
    r"|es|ing)|weaken\w*|strengthen\w*|steadi\w+|stead(?:y|ies)|settl\w+|clos(?:ed|es|ing)|trad(?:ed|es|ing)"
    r"|sell-?offs?|sold off|losses|higher|lower|moves?|moved|pressure|hit|hits|shed|sheds|lost|boost\w*|lift\w*"
    r"|support\w*)\b"
)


class AssertedMarketCause(OwnVoiceRule):
    """Why prices moved, or what the market thinks: "as investors sought refuge", "on fears that", "amid worries".

    ## What it finds

    A motive or a mood given to investors, traders or "the market" in the digest's own voice, and a cause given to a
    price by it: "Gold rose on hopes of a rate cut", "Shares fell as traders weighed the news", "The market is pricing
    in a long war", "The main driver of today's move was". It stays silent where a source says so.

    ## Why it matters

    Thousands of people traded for thousands of reasons. The one that the digest picks is a guess, and mostly the
    headline that happened to be near.

    ## How to fix it

    Report the price and the news, each by itself. If the connection matters, name the dealer or the analyst who
    makes it.
    """

    code = "SP006"
    name = "asserted-market-cause"
    family = "speculation"
    own_words = True
    severity = Severity.WARNING
    # Right in 2 of the first 8 findings on digests that it was not written by.
    confidence = Confidence.LOW
    message = "“{text}” knows why the market moved, and no source says so: name who explains it, or report the price"
    yields_to = frozenset({"BC", "SP001", "SP002", "SP004", "SP005"})
    kinds = TEXT
    patterns = (
        "as ((many|some|more|most|global|foreign|retail|institutional|nervous|jittery|cautious|wary|anxious"
        "|local|big|large|small|long-term|short-term|leveraged) )?{actor} ({adverb} ){0,2}{act}",
        "(on|amid|amidst|over|by|with|from|due to|because of) ({adjective} ){0,3}{mood}( (that|of|over|about|for"
        "|around|regarding|surrounding|in|toward))?",
        "{actor} (are|were|is|was|have been|has been|remain|remained|remains|became|become|becomes|grew|grow|grows"
        "|turned|stayed|seem|seems|appear|appears) ({adverb} )?({feeling})",
        "(the market|markets|wall street|equit(y|ies)( markets)?|bond markets?|the bond market|investors|traders"
        "|the street) ({adverb} |(have|has|had|is|are|were|was|will) ){0,2}({thinks})",
        "(is|are|was|were|been|,) ({adverb} )?({driven}) (higher |lower |down |up )?({adverb} |in part )?by",
        "(primary|main|key|biggest|chief|principal|real|immediate|dominant|underlying) (market )?(driver|drivers"
        "|catalyst|catalysts|cause|mechanism|trigger) (of|for|behind|was|is|remains|here|today)",
        "(due to|on the back of|in response to|in reaction to) [a-z]+",
        "as ({adjective} ){0,3}(tensions|fears|hopes|optimism|risks?|concerns|worries|uncertainty|sentiment"
        "|jitters|anxiety|demand|enthusiasm|pressure|momentum|outlook) ({adverb} )?(mount|ris|ros|eas|fad|resurfac"
        "|gr[eo]w|escalat|cool|buil|persist|return|linger|deepen|intensif|weigh|improv|worsen|brighten|darken|sour"
        "|spread|swirl|loom|drag)[a-z]*",
        "(the )?mechanism (behind|by which|here|is)",
    )
    words: ClassVar = {
        "actor": (
            "investors", "traders", "markets", "the market", "buyers", "sellers", "bulls", "bears", "speculators",
            "bargain hunters", "money managers", "fund managers", "hedge funds", "shareholders", "bondholders",
            "dealers", "(market )?participants", "savers", "the street", "money", "wall street", "institutions",
            "short sellers", "equity holders",
        ),
        "act": (
            "sought", "seek(s|ing)?", "fled", "flee", "rush(ed)?", "flock(ed)?", "pil(e|ed)", "rotat(e|ed)",
            "weigh(ed)?", "digest(ed)?", "assess(ed)?", "brac(e|ed)", "bet", "await(ed)?", "shrug(ged)?",
            "cheer(ed)?", "welcom(e|ed)", "react(ed)?", "worr(y|ied)", "fear(ed)?", "fret(ted)?", "panick(ed)?",
            "doubt(ed)?",
            "los(t|e) (faith|patience|confidence|heart|interest)", "wait(ed)?", "grappled?", "struggled?", "want(ed)?",
            "grew", "tir(e|ed)", "rediscover(ed)?", "swap(ped)?", "cover(ed)?", "trimm(ed)?", "unw(ind|ound)",
            "warm(ed)?", "soured?", "judged?", "concluded?", "priz(e|ed)", "brush(ed)?", "chas(e|ed)", "prepar(e"
            "|ed)", "pric(e|ed)", "repric(e|ed)",
            "reassess(ed)?", "took", "take", "lock(ed)?", "turn(ed)?", "favou?r(ed)?", "dump(ed)?", "snapp(ed)?",
            "remain(ed)?", "becam?e", "gr[eo]w", "look(ed)?", "focus(ed)?", "hop(e|ed)", "anticipat(e|ed)",
            "watch(ed)?", "shift(ed)?", "retreat(ed)?", "scrambl(e|ed)", "position(ed)?", "mov(e|ed)", "los[te]",
            "gain(ed)?", "s[eo]ld", "sell", "bought", "buy", "react(ed)?", "responded", "respond", "interpret(ed)?",
            "speculat(e|ed)", "expect(ed)?", "ponder(ed)?", "parsed?", "are", "were", "is",
        ),
        "adverb": ("[a-z]+ly", "also", "now", "still", "once again", "already", "further"),
        "adjective": ("[a-z-]+",),
        "mood": (
            "fears?", "worries", "concerns?", "hopes?", "optimism", "pessimism", "bets", "jitters", "anxiety",
            "anxieties", "nervousness", "uncertainty", "uncertainties", "speculation", "expectations?",
            "risk[- ]aversion", "risk appetite", "(safe[- ])?haven (demand|flows|buying|appeal)", "profit[- ]taking",
            "bargain[- ]hunting", "short[- ]covering", "panic (selling|buying)", "(a )?flight to (safety|quality)",
            "enthusiasm", "exuberance", "sentiment", "geopolitical (risks?|tensions?|turmoil)",
            "dollar (strength|weakness)", "outlook", "escalation", "conflict", "relief",
        ),
        "feeling": (
            "cautious", "wary", "nervous", "jittery", "risk-averse", "optimistic", "pessimistic", "concerned",
            "worried", "bullish", "bearish", "bracing", "digesting", "weighing", "positioning", "rotating",
            "shifting", "seeking", "fleeing", "betting", "pricing", "repricing", "complacent", "confident",
            "sceptical", "skeptical", "unsettled", "spooked", "anxious", "uneasy", "hesitant", "calm", "confused",
            "unfazed", "unconvinced", "rattled", "spooked", "unnerved", "relieved", "convinced", "tired", "stunned",
            "dazzled",
            "desperate", "eager", "keen", "hungry", "reluctant", "cheered", "caught (out|off guard)", "wrong-footed",
            "disappointed", "impressed", "unimpressed", "underwhelmed", "on edge", "stripping", "piling", "hedging",
            "rushing", "flocking", "watching",
            "looking", "losing", "focused", "assessing", "ignoring",
        ),
        "thinks": (
            "shrug(s|ged)?( off)?", "believes?", "assum(es?|ing)", "kn[oe]ws?", "fears?", "hates?", "loves?",
            "wants?", "ignor(es?|ed|ing)", "interpret(s|ed)?", "repric(es?|ed|ing)", "pric(es?|ed) in",
            "pric(es?|ed)", "pricing", "underestimat(es?|ed|ing)", "overestimat(es?|ed)", "digest(s|ed)?",
            "cheer(s|ed)?", "reward(s|ed)?", "punish(es|ed)?", "bet(s|ting)?", "misread(s|ing)?",
            "discount(s|ed|ing)?", "look(s|ing)? past", "signall?ing", "telling us", "learn(s|ed|ing)?",
            "cares? about", "lik(es?|ed)", "doubt(s|ed)?", "expect(s|ed)", "s(ee|aw)", "sens(es?|ed)", "gave a"
            "|gives? a",
            "breath(es?|ed)", "sigh(s|ed)", "panick(s|ed)", "hop(es?|ed|ing)", "fret(s|ted)", "warm(s|ed|ing)",
            "rush(es|ed)",
            "may have|might have", "seem(s|ed)? to", "appear(s|ed)? to", "remember(s|ed)?", "forg[eo]ts?",
            "demand(s|ed)?",
            "lo(ses|st) (faith|patience|interest|confidence)", "decided", "liked", "read(s)? the", "faces? a",
            "confus(es?|ed|ing)", "treat(s|ed|ing)", "acting", "trading as if",
            "trading like", "brac(es?|ing)", "hold(s|ing) (its|their) breath",
        ),
        "driven": (
            "boosted", "lifted", "supported", "pressured", "weighed down", "dragged( down)?", "underpinned",
            "driven", "fuell?ed", "buoyed", "helped", "hurt", "capped", "propelled", "spurred", "caused", "triggered",
            "rattled", "spooked", "pushed", "pulled", "dampened", "influenced", "affected", "led",
        ),
    }  # fmt: skip
    examples = (
        Example("Gold gained 2% ⟦as investors sought⟧ shelter from the strike."),
        Example("Shares in the yard fell ⟦as investors fretted⟧ about the order book."),
        Example("Oil fell on Monday ⟦on hopes of⟧ a truce in the strait."),
        Example("Shares in Orva Steel rose 4% ⟦amid growing optimism about⟧ the merger."),
        Example("⟦Markets remain cautious⟧ before the vote in Veldt."),
        Example("⟦The market is pricing⟧ a long dry summer."),
        Example("The crown's fall ⟦was largely driven by⟧ the strike at the port."),
        Example("The ⟦main driver of⟧ the day was the *Nordbank* report.", "markdown"),
        Example("Gold gained 2% as investors sought shelter from the strike, Nordbank said."),
        Example("“Oil fell on hopes of a truce,” Lena Ort, a dealer at Nordbank, said."),
        Example("The council met on Monday amid growing concern about the bridge."),
        Example("The yard waits to see whether the market believes its figures."),
        Example("The boat was driven by a diesel engine."),
        Example("Oil fell 3% on Monday; a truce in the strait was announced on Sunday."),
    )

    def judge(self, hit: Hit) -> Match | None:
        if hit.pattern in _OF_PRICES:
            near = before(hit)[-_NEAR:] + hit.text + behind(hit)[:_BEHIND]
            if not _TRADED.search(near) or not _MOVED.search(near):
                return None
        start = hit.span.start
        if hit.pattern == _Cause.ON_FEARS:
            # Of "on Monday on hopes of" the first "on" is another's.
            start += [match.start() for match in _BY_MOOD.finditer(hit.text)][-1]
        if hit.is_supposed or not own_voice(hit):
            return None
        # A mind is read more plainly than a cause is guessed.
        is_plain = hit.pattern in _OF_MINDS and _MIND.search(hit.text) is not None
        return Match(Span(start, hit.span.end), hit.block, confidence=Confidence.MEDIUM if is_plain else None)


_OF_MINDS = (_Cause.AS_INVESTORS, _Cause.MOOD, _Cause.MIND)
_MIND = regex(
    r"(?i)\b(?:fear\w*|fret\w*|worr\w+|hop(?:e|es|ed|ing)|bet|bets|betting|shrug\w*|cheer\w*|fled|flee\w*|panic\w*|brac(?:ed?|es)"
    r"|nervous|jittery|spooked|unnerved|rattled|relie\w+|lost|los(?:e|ing)|kn[oe]w\w*|want\w*|hates?|loves?|lik(?:es?|ed)"
    r"|cares?|believ\w*|doubt\w*|convinced|tir(?:ed|ing)|complacent|sought|seek\w*|dump\w*|rush\w*|scrambl\w+"
    r"|punish\w*|reward\w*|welcom\w*|gr[eo]w|sigh\w*|warm\w*|s[ou]r\w*|expect\w*)\b"
)
_BY_MOOD = regex(r"(?i)\b(?:on|amid|amidst|over|by|with|from|due|because)\b(?= .)")
# How far from the cause the price and its move stand.
_NEAR = 160
_BEHIND = 60
# These speak of much beside prices.
_OF_PRICES = (_Cause.ON_FEARS, _Cause.DRIVEN_BY, _Cause.DUE_TO, _Cause.AS_FEARS)
