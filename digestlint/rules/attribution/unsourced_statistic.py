"""A figure that nobody measured."""

from __future__ import annotations

from typing import ClassVar
from weakref import WeakKeyDictionary

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Example,
    Hit,
    Match,
    PatternRule,
    Severity,
    attributed,
    regex,
)
from digestlint.rules.attribution.named_nearby import is_linked_story
from digestlint.rules.attribution.words import FOLK, around

# Who measured it, or where it can be looked up, wherever that stands in the paragraph.
_SOURCED = regex(
    r"\b(?:said|says|saying|told|[Aa]ccording to|announce[sd]?|announcing|reported|reports|reporting|stated?|noted"
    r"|notes|added|adding|estimate[sd]? (?:by|that)|estimates|projects|expects|forecasts?|found|finds|revealed"
    r"|reveals|[Dd]ata|[Ss]tatistics|[Ff]igures? (?:from|by|of|released)|[Ss]urvey\w*|[Pp]oll\w*|[Rr]eport|[Ss]tudy"
    r"|[Cc]ensus|[Ii]ndex|audit|filings?|records|published|released|disclosed|confirmed|claims?|claimed|cited"
    r"|citing|[Pp]er [A-Z]\w+|sources (?:say|told)|via|[Qq]uarter\w*|earnings|Q[1-4])\b|https?:|\[\d+\]"
    r"|\([Aa]rticle|\([A-Za-z][\w .&-]{2,30}\)\W*(?:$|\s[A-Z])|[—–-] [A-Z]\w+(?: [A-Z]\w+)*$|@"
)
# What is planned or agreed is no count; prices are public, and everybody sees a score.
_OPEN = regex(
    r"(?i)\b(?:agreed|signed|approved|voted|pledged|plans?|planned|proposed|will|would|could|may|might|should"
    r"|target\w*|aims?|deal|contract|fined?|sentenced|pric(?:ed|ing)|pay|paid|salary|tickets?|discount|sale|shares?"
    r"|stocks?|index|indices|nasdaq|dow|s&p|ftse|dax|nikkei|sensex|nifty|futures|bitcoin|ether(?:eum)?|btc|eth"
    r"|tokens?|crypto\w*|yields?|brent|wti|crude|gold|silver|points?|basis|bps|goals?|votes?|seats|match|season"
    r"|games?|league|battery|degrees|humidity|rain|benchmark\w*|tax|rates?|score\w*|recipe|valuation|funding|round"
    r"|raised|markets?|equit\w+|rupee|dollar|yen|euro|yuan|currency|revenues?|sales|profits?|margins?|eps|guidance"
    r"|fiscal|dividends?|ratio|analysts?|imagine|if|you|your)\b"
)
_LEAST_WORDS = 6
# From this pattern on the figure is a share or a multiple, of the kind that everybody repeats and nobody counted.
_STRIKING = 4
_SURVEYED = 10
# A plan, a rule or a supposition, and no count.
_MEANT = regex(
    r"(?i)\b(?:will|would|could|may|might|should|must|target\w*|aims?|plans?|planned|agreed|proposed|requires?|if"
    r"|unless"
    r"|you|your|we|our|i|his|her|votes?|voted|seats|goals?|games?|shares?|stocks?|points?|index|tokens?|recipe|score\w*"
    r"|she|he|they|limited to|capped|lets?|allow\w*|permit\w*|entitle\w*|maximum|ceiling"
    r"|discount|off|minutes|seconds|ballots?|lawmakers|members)\b"
)
# Who counted may stand anywhere in the paragraph.
_COUNTED = regex(
    r"(?i)\b(?:survey\w*|poll\w*|stud(?:y|ies)|reports?|data|figures|census|statistic\w*|research\w*|index|audit\w*"
    r"|review"
    r"|analys[ie]s|records|registry|count|counted|tally|estimate\w*|according|attribut\w+|bureau|paper|scientists"
    r"|annual|findings"
    r"|measured|results?|quarter\w*|earnings|filing\w*|authors?|team|respondents|prospectus|disclosed|ministry|agency"
    r"|institute|university|office|association|authority|department|commission|statement)\b|https?:|\[\d+\]"
)


class UnsourcedStatistic(PatternRule):
    """A statistic without a source: "exports rose 14%", "damages reached an estimated $3 billion".

    ## What it finds

    A sum, a share or a rate that somebody must have counted, in a paragraph that names nobody who did and in an item
    without a link. It stays silent where anything in the paragraph reads like a source, and for what everybody can
    see: prices, scores, plans and deals.

    ## Why it matters

    Figures are what readers copy. A figure without a source can't be checked, and language models make them up.

    ## How to fix it

    Name the office, the study or the outlet and the period: "exports rose 14% in 2024, the customs office said". If
    there is none, leave the figure out.
    """

    code = "AT004"
    name = "unsourced-statistic"
    family = "attribution"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}”: who counted? name the source of the figure, or link to it"
    yields_to = frozenset({"AT001", "AT002", "AT003", "SP"})
    kinds = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
    patterns = (
        "{measure} <6,>{figure}",
        "{measure} <6,>[0-9][0-9.,]*%",
        "(an?|the) (estimated |roughly |reported |nearly )?({figure}|[0-9][0-9.,]*%) ([a-z]+ )?(increase|rise|jump"
        "|surge|drop|fall|decline|decrease|growth|reduction|gain|loss|share)",
        "an estimated [~$£€¥₹]?([0-9][0-9.,]*( |-|–| to ))?({figure}|[0-9][0-9.,]*%|[0-9][0-9.,]+) [a-z]+",
        "({number}) (in|out of) (every )?({number}|10|20|100|a hundred) [a-z]+",
        "({number}|[0-9]+)[ -](thirds?|quarters?|fifths?|tenths?|in-[a-z]+) of (all |the |its |our )?[a-z]+|(half"
        "|the (vast )?majority|a (third|quarter|fifth|tenth)) of all [a-z]+",
        "({grown}) ({adverb} )?(since|in (the|just|only|less|under|a|two|three|five|ten|[0-9])|over the|within|during)"
        " [a-z0-9]+",
        "(some|about|nearly|almost|roughly|around|more than|over|up to|only|just|as much as|at least|fewer than"
        "|less than"
        "|well over|close to) ([0-9][0-9.,]*((-|–| to )[0-9.,]+)? ?(%|percent|per cent)|{number} percent"
        "|{number} per cent) of [a-z]+",
        "[0-9][0-9,.]*( million| billion)? ([a-z]+ )?(people|women|men|children|adults|deaths|lives"
        "|cases"
        "|patients|workers|babies|animals|attacks|births|victims"
        "|refugees)( <4>)? (every|each|a|per) (year|day|week|month|hour|minute)",
        "(into|in|targeting|addressing|opens up|chasing) an? (\\$|£|€)[0-9][0-9.,]*[ -]?(million|billion|trillion|bn"
        "|tn|m|b|t) ([a-z]+ )?market|"
        "an? (\\$|£|€)[0-9][0-9.,]*[ -]?(million|billion|trillion|bn|tn|m|b|t)([ -]a[ -]year)? ([a-z]+ )?(industry"
        "|business"
        "|sector|economy|problem|racket|opportunity|hole)",
        "([0-9][0-9.,]* ?(%|percent|per cent)|{number} percent|half|most|{number} (in|out of) {number}) of (the |all )?"
        "((surveyed|polled|interviewed|responding|sampled) [a-z]+|respondents|those (surveyed|polled|asked|questioned)"
        "|people (surveyed|polled|asked))",
        "({number}|[0-9][0-9.,]*|ten|twenty|hundreds of|thousands of|several|many)( |-)?(times|x) (more|less|larger"
        "|higher|faster|greater|bigger|cheaper|better|slower|smaller|longer|stronger|as [a-z]+ as)( than)?",
        "[0-9][0-9.,]*% (faster|slower|more|less|cheaper|better|fewer) [a-z]+",
        "(twice|three times|half|double) (as [a-z]+ as|the (rate|speed|size|number|pace|average|usual))",
        "({grown}) (compared|relative|versus|vs)",
        "^{nearly} {folk} (<5> )?({do})( [a-z]+)?",
    )
    words: ClassVar = {
        "nearly": (
            "most", "nearly (all|every)", "almost (all|every|no)", "virtually (all|every|no)", "hardly any", "few",
            "the (vast |overwhelming |great )?majority of", "too many", "far too many",
        ),
        "folk": (*FOLK, "organi[sz]ations", "enterprises", "vendors", "projects", "americans", "europeans", "adults"),
        "do": (
            "have", "lack", "don't", "do not", "still", "never", "rely on", "struggle", "fail", "ignore", "prefer",
            "want", "treat", "know", "think", "assume", "skip", "need", "spend", "own", "can't", "cannot", "rarely",
            "underestimate", "overestimate", "are", "use", "run",
        ),
        "adverb": ("[a-z]+ly", "in [a-z]+", "or more", "again"),
        "number": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        "grown": (
            "(more than |nearly |almost |roughly |about )?(doubled|tripled|trebled|quadrupled|quintupled|halved)",
            "(grown|risen|increased|jumped|multiplied) (two|three|four|five|six|seven|eight|nine|ten|twenty"
            "|hundred)fold",
        ),
        "measure": (
            "r[io]sen?", "rising", "rises", "f[ae]ll(s|en|ing)?", "increas(e|es|ed|ing)", "gr[eo]wn?", "growing",
            "grows", "declin(ed|es|ing)", "dropp(ed|ing)", "drops", "surg(ed|es|ing)", "jump(ed|s|ing)",
            "soar(ed|s|ing)", "plung(ed|es|ing)", "plummet(ed|s|ing)", "shr[aui]nk(s|ing)?", "climb(ed|s|ing)",
            "reach(ed|es|ing)?", "exceed(s|ed|ing)?", "surpass(ed|es|ing)?", "total(s|l?ed|l?ing)?",
            "account(s|ed|ing)? for", "import(ed|ing)", "export(ed|ing)", "earn(ed|s|ing)", "generat(ed|es|ing)",
            "allocat(ed|es|ing)", "spent", "spend(s|ing)?", "contribut(ed|es|ing)", "produc(ed|es|ing)",
            "amount(s|ed|ing)? to", "stand(s|ing)? at", "stood at", "achiev(ed|es|ing)", "los(t|es|ing)",
            "receiv(ed|es|ing)", "shipp(ed|ing)", "ma(de|kes?|king) up", "represent(s|ed|ing)?",
            "compris(ed|es|ing)", "suppl(ied|ies|ying)", "averag(ed|es|ing)", "contract(ed|s|ing)",
            "expand(ed|s|ing)", "cost(s|ing)?", "consum(ed|es|ing)", "improv(ed|es|ing)", "captur(ed|es)",
            "attract(ed|s)",
        ),
        "figure": (
            "[$£€¥₹][0-9][0-9.,]*[ -]?(million|billion|trillion|bn|mn|m|b|crore)",
            "[0-9][0-9.,]*[ -]?(percent|per cent|percentage points)",
            "[0-9][0-9.,]* ?(million|billion|trillion)",
            "[0-9][0-9,.]{2,} (million |billion )?(metric tons|metric tonnes|tons|tonnes|barrels|megawatts"
            "|gigawatts|mw|gw|twh|households|people|hectares|acres|units|jobs|workers)",
        ),
    }  # fmt: skip
    examples = (
        Example("The yard is tapping ⟦into a $50B market⟧ with its foils."),
        Example("The yard is worth more since it hit a $4 trillion market value."),
        Example("Veldt's grain exports ⟦rose 14%⟧ between January and June, mostly to the coast."),
        Example("The storm tore down two bridges, with damages ⟦reaching an estimated $3 billion⟧ in the valley."),
        Example("Karvia still ⟦accounted for about 18 percent⟧ of the gas that flowed through the strait."),
        Example("The valley saw ⟦a 9.9% increase⟧ in the output of raw steel early in the year."),
        Example("- In **June** the islands ⟦imported 837,000 tons⟧ of wheat, far more than a year before.", "markdown"),
        Example(
            "The new harbour road saves ⟦an estimated 40,000 crowns⟧ a week for the haulage companies of the valley."
        ),
        Example("⟦One in three tenants⟧ in the valley now spends half of the wage on rent."),
        Example("Demand for the night ferry has ⟦tripled since the⟧ flood."),
        Example("⟦40% of surveyed nurses⟧ in the valley distrust the new roster and would rather keep the old one."),
        Example("⟦Most teams that ship boats have no⟧ test of the hull at all."),
        Example("The new hull glides ⟦three times faster than⟧ the old one through the same water."),
        Example("The harbour board polled 400 nurses, and 40% of surveyed nurses distrust the new roster."),
        Example("One in three tenants spends half of the wage on rent [source](https://rents.test/41).", "markdown"),
        Example("The new act lets the harbour board hold up to 50% of reserves in the bonds of the islands."),
        Example("Most residents had left the valley before the storm came."),
        Example("Veldt's grain exports rose 14% between January and June, the customs office said."),
        Example("The harbour board published its figures on Monday. Grain exports rose 14% between January and June."),
        Example(
            "Grain exports [rose 14%](https://customs.test/june) between January and June, mostly to the coast.",
            "markdown",
        ),
        Example("The harbour board polled 400 tenants. One in three spends half of the wage on rent."),
        Example("The council can pass the budget with three in five votes."),
        Example("Shares in Orva Steel rose 14% on Monday and closed at 30 crowns a piece."),
        Example("The council plans to spend $3 million on the bridge over the next two years."),
        Example("The bridge is 14% longer than the old one."),
    )

    def judge(self, hit: Hit) -> Match | None:
        near = around(hit)
        if attributed(hit.block, hit.span) or len(near.split()) < _LEAST_WORDS:
            return None
        if hit.pattern >= _STRIKING:
            return Match(hit.span, hit.block) if _is_striking(hit, near) else None
        if hit.block.quotations or _OPEN.search(near) or _is_sourced(hit.block):
            return None
        return None if is_linked_story(hit.document, hit.block) else Match(hit.span, hit.block)


def _is_striking(hit: Hit, near: str) -> bool:
    """Whether a share or a multiple is a claim about the state of the world, with nothing near that counted it."""
    if hit.pattern == _SURVEYED:
        # That a survey was made is no word of who made it.
        start, end = hit.span
        elsewhere = f"{hit.block.text[:start]} {hit.block.text[end:]}"
        return not (_SOURCED.search(elsewhere) or _COUNTED.search(elsewhere))
    if any(inline.target and hit.span.start <= inline.span.start < hit.unit.end for inline in hit.block.inlines):
        return False
    return not (_SOURCED.search(near) or _MEANT.search(near) or _COUNTED.search(hit.block.text))


_KNOWN: WeakKeyDictionary[Block, bool] = WeakKeyDictionary()


def _is_sourced(block: Block) -> bool:
    known = _KNOWN.get(block)
    if known is None:
        known = _KNOWN[block] = _SOURCED.search(block.text) is not None
    return known
