"""A source that nobody could ring up."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, attributed, regex
from digestlint.rules.attribution.camps import CAMP_TALK
from digestlint.rules.attribution.crowd_talk import CROWD_TALK, TALK_WORDS
from digestlint.rules.attribution.hearsay import HEARSAY
from digestlint.rules.attribution.online_talk import ONLINE_TALK
from digestlint.rules.attribution.owners import HOUSE, OPENERS, OUTLET, is_introduced, is_owned
from digestlint.rules.attribution.words import (
    BODIES,
    CIRCLES,
    CROWDS,
    FIGURES,
    FOLK,
    LEADERS,
    NATURE,
    PAPERS,
    TEXT,
    around,
    before,
    behind,
    figures_say,
    has_link,
    is_linked,
    kind_before,
    onlookers_say,
    papers_say,
    says,
    widened,
)

# Words for a crowd that are more often something else: water sources, television channels.
_AMBIGUOUS = frozenset("sources channels outlets participants watchers".split())
# Before these a name is a place: "Brussels insiders", "Kremlin watchers".
_OF_PLACES = frozenset("insiders watchers pundits".split())
_AFFILIATED = (
    *("such as ", "like ", "including ", "led by ", "from ", "at ", "of ", "by ", "with "),
    *("cited by", "compiled", "published"),
)


class VagueSource(PatternRule):
    """A source that is a crowd: "experts say", "critics argue", "reports suggest", "recent research shows".

    ## What it finds

    Groups and papers that are made to speak without a name: analysts, experts, observers, critics, insiders, "some",
    "reports", "signals". It stays silent where the group has a name or a house ("analysts at Nordbank", "critics such
    as Lena Ort") and in direct speech. "Officials", "residents" and the like, who mostly belong to a body named
    nearby, are shown with low confidence. An excerpt that is cut off ("…") beside a link is the linked source's text.

    ## Why it matters

    It sounds sourced and can't be checked. One anonymous post and a survey of two hundred economists read alike.

    ## How to fix it

    Name one of them and the place where it was said, or link to it. If you can't, report the claim as unconfirmed or
    cut it.
    """

    code = "AT001"
    name = "vague-source"
    family = "attribution"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” names nobody: say who, and where it was said"
    kinds = TEXT
    patterns = (
        "{crowd}",
        "{paper}",
        "{circle}",
        "{figures}",
        "{body}",
        "{leaders}",
        "according to ((some|many|recent|unconfirmed|local|various|several|multiple|the|[a-z]+ian|industry"
        "|security|military|market|media|news|press|initial|early) )*(analysts|experts|observers|critics|insiders"
        "|sources|reports|estimates|rumou?rs|some|many|media|commentators|leaks|reporting|coverage|commentary"
        "|research|studies|polling|polls|surveys|projections|forecasts|headlines|chatter)",
        "(some|many|others|several|a few) (have |also |even |still )?(say|said|argue|argued|believe|believed|fear"
        "|feared|claim|claimed|suggest|suggested|speculate|speculated|contend|warn|warned|worry|predict|feel"
        "|insist|insisting|question|questioned|criticized|criticised|(express|voice|rais)(ed|e|ing)? (concerns?"
        "|doubts?|fears|worries|reservations|objections?|questions|scepticism|skepticism|support|frustration|hope"
        "|optimism|alarm|opposition|caution)|pushed back|push back|object|objected|noted|note|praised|praise"
        "|cautioned|urged|lament|lamented|countered|counter|worried|welcomed|dismissed|described"
        "|characteri[sz]ed|pointed (to|out)|point (to|out)|disagree|disagreed|complain|complained|wondered|defended"
        "|mocked|joked|agreed|supported|opposed|advocated|advocate|call it|called it|called for)",
        "(an?|one|another) ([a-z]+ ){0,2}(expert|analyst|insider|observer|commentator|pundit|critic"
        "|strategist) ((has|have|had"
        "|also|recently) )?(said|says|claimed|claims|suggests?|suggested|warned|warns|notes|noted|argues|argued"
        "|believes|predicted|told|explained|revealed|added|shared)",
        "an? (unnamed|anonymous|unidentified) ([a-z]+ ){0,3}(official|source|expert|analyst|insider|employee"
        "|executive|diplomat|person)",
        "(the )?((general|broad|growing|emerging) )?consensus (is|among [a-z]+ is) that",
        "(conventional wisdom|popular opinion|public opinion) (holds|says|suggests|has it)( that)?",
        "(amid|despite|leading to|prompting|prompted|prompts|fuell?(ing|ed|s)|with|stok(ing|ed|es)|spark(ing|ed|s)"
        "|given) ((growing|mounting|widespread|rising|renewed|persistent) )?(speculation|rumou?rs|concerns|hopes"
        "|fears) (that|of|about|over|among)",
        "(people|sources|individuals|officials|persons) (close to|familiar with|briefed on) (the|this|his|her"
        "|its) [a-z]+",
        "(say|said|says|warn|warned|argue|suggest) (some |many |several )?{crowd}",
        "(amid|with|despite|following|after) reports (of|that|questioning|suggesting)",
        "an? ([a-z.]+ ){0,3}(official|source|spokesperson|diplomat|representative) ((also|has) )?(said|told|says"
        "|confirmed|claimed|added)",
        "(flagged|cited|noted|highlighted|shared|described|raised|voiced|suggested|predicted|expected|questioned"
        "|praised|criticised|criticized|hailed|reported) by (some |many |several |most |various |market |industry "
        "|multiple |independent |political |security |military |local |leading )*(analysts|experts|critics"
        "|observers|commentators|insiders|sources|outlets|media|users|researchers|economists|pundits|traders)",
        "(the )?(prevailing|common|general|dominant|popular) (view|wisdom|mood|sense|belief|perception"
        "|feeling) is( that)?",
        "(^|: |• |— |on )⟦(reports|rumou?rs|speculation|whispers|chatter|gossip) (of|about|that|over|surrounding)⟧",
        "(rumou?r has it|word (on the street|is) (is |has it )?that|legend has it|the word is|it's no secret"
        "|it is no secret"
        "|it is (well known|common knowledge|widely known|an open secret)|it's (well known|common knowledge|an open"
        " secret)|as (everyone|everybody|anyone) knows|many would agree|few (would )?(doubt|dispute|deny)|(as )?the"
        " (saying|thinking|theory|argument|narrative|story|rumou?r|joke) (goes|is that|holds))( that)?",
        "(some|many|several|most|various|numerous|multiple|countless|a few|a number of|plenty of|a growing number of"
        "|dozens of|hundreds of|early|longtime|veteran|rival|local|nearby|prominent|leading|top) ({folk}"
        "|{party}) ({also}"
        ")?{voice}",
        "(^|while |whereas |though |although |but |as )⟦({walk} )?{folk} ({also})?{voice}⟧",
        "an? [a-z-]+ (official|source|representative) told (this|that) (to|in)",
        "({crowd}|{circle}) (in|across|within|inside|around|covering|following|tracking|watching|close to) (the "
        "|this |that |both )?[a-z-]+( [a-z-]+)? ({also})?(say|said|see|saw|expect|believe|warn|argue|suggest|fear"
        "|doubt|predict|note|point to|describe|read|think|agree|put|caution|speculate)",
        "(some|many|others|several|most) (also |now |still |even )?(see|saw|view|think|expect|regard|maintain|wonder"
        "|doubt|(are|were|remain) (sceptical|skeptical|unconvinced|worried|doubtful|wary))",
        *CROWD_TALK,
        "(by (some|most|all|many|several) (accounts|estimates|reckonings)|in (some|many|certain) (quarters|circles)"
        "|(some|many|others) (would|might|may|could) (say|argue|contend|counter|suggest)|it (could|can|might|may) be "
        "argued( that)?)",
        *CAMP_TALK,
        *HEARSAY,
        *ONLINE_TALK,
    )
    words: ClassVar = {
        "crowd": CROWDS,
        "circle": CIRCLES,
        "paper": PAPERS,
        "body": BODIES,
        "leaders": LEADERS,
        "figures": FIGURES,
        "folk": FOLK,
        "party": ("republicans", "democrats", "conservatives", "liberals", "senators", "mps", "backbenchers", "aides"),
        **TALK_WORDS,
    }
    examples = (
        Example("⟦Analysts suggest⟧ that the bank will move in June."),
        Example("⟦Some military experts believe⟧ that the bridge is lost."),
        Example("The tax would hurt farmers, ⟦critics argue⟧."),
        Example("The tax would hurt farmers, critics argue, and the ... [Source](https://a.example/1)", "markdown"),
        Example("⟦Recent research shows⟧ that the fish are moving north."),
        Example("⟦Reports suggest⟧ that the two firms are in talks."),
        Example("The fleet has doubled, ⟦according to reports⟧."),
        Example("An early vote is near, and **⟦observers** expect⟧ a narrow result.", "markdown"),
        Example("The risk ⟦flagged by observers⟧ is a second strike."),
        Example("⟦Many users reported⟧ that the update had erased their files."),
        Example("⟦Several tenants claim⟧ that the lift has stood still since May."),
        Example("⟦Observers in the capital see⟧ the hand of the governor in it."),
        Example("⟦Many see⟧ the vote as a test of the mayor."),
        Example("⟦Former employees describe⟧ a harsh regime."),
        Example("Lomar ⟦insiders hint⟧ at a sale."),
        Example("⟦There is talk of⟧ a third terminal, and ⟦word on the quay is that⟧ the mayor backs it."),
        Example("The tower was ⟦hailed by critics⟧ as a triumph."),
        Example("⟦By most accounts⟧ the talks went badly."),
        Example("⟦Some residents feel⟧ that nobody asked them."),
        Example("⟦Industry leaders caution⟧ that the yards lack welders."),
        Example("⟦Critics, however, argue⟧ that the tax comes too late."),
        Example("⟦Supporters of the bridge toll say⟧ that it pays for the ferries."),
        Example("⟦Observers identify⟧ two deputies who may leave, while ⟦travellers cite⟧ the price."),
        Example("The boats are late again, ⟦says new report⟧."),
        Example("The yard won praise ⟦from critics⟧ and a downgrade ⟦from analysts⟧."),
        Example("The forecast is for a dry year (⟦based on analyst forecasts⟧)."),
        Example("⟦Several media outlets⟧ carried the picture."),
        Example("⟦Reports from the northern islands describe⟧ empty shelves."),
        Example("⟦Posts on X suggest⟧ a thaw; ⟦online chatter about the⟧ ferry goes on."),
        Example("The cost was ⟦mentioned in social media posts⟧."),
        Example("⟦Scientists have engineered⟧ a weed that eats oil; ⟦local media report⟧ a leak."),
        Example("The mast stands (⟦trade press⟧)."),
        Example("The plan raised ⟦alarm among privacy advocates⟧, who object to the cameras."),
        Example("⟦Research has consistently shown⟧ that the reef shrinks."),
        Example("⟦Bulls see⟧ a second ferry; ⟦smart money is rotating⟧ into tugs."),
        Example("The fare rose again, and ⟦investors remain wary⟧ of the yard."),
        Example("⟦Headlines highlight⟧ the fare, and ⟦commentary stresses⟧ the delay."),
        Example("The fault, ⟦according to this view⟧, lies with the roster, and ⟦these firms argue⟧ for a second one."),
        Example("The *ghost ferry* ⟦narrative is gaining⟧ ground, and a third quay is ⟦in the chatter⟧.", "markdown"),
        Example("The yard lost two orders, ⟦leading to investor concerns⟧."),
        Example("The doubts raised ⟦by recent studies⟧ remain."),
        Example("The mayor is out of favour, ⟦with polls showing⟧ a wide gap."),
        Example("The plan passed, while ⟦some expressed concerns⟧ about the cost."),
        Example("⟦An independent review delivered⟧ a verdict on the refit."),
        Example("⟦Study links⟧ the night boats to the loss of terns."),
        Example("Some 40 boats of the yard bear concern for the reef on their hulls."),
        Example("- Lomar: ⟦Reports that⟧ the yard may close.", "markdown"),
        Example("- **Merger rumour:** The Orva Courier tells of a bid for the yard.", "markdown"),
        Example("The bears see the salmon before they jump, Lena Ort said."),
        Example("The doubts raised by recent studies at the University of Lomar remain."),
        Example("Scientists have engineered a weed that eats oil at the University of Lomar."),
        Example("A post on X by Lena Ort suggests a thaw."),
        Example("The leaders said they would meet again in May."),
        Example("Of those asked, 31 analysts expect a rise in June."),
        Example("The show opens with strategists Lena Ort and Tam Oru."),
        Example("The yard's new report says that the boats are late."),
        Example("Observers of the *Orva pact commission* see to it that the votes are counted.", "markdown"),
        Example("⟦It's no secret that⟧ the yard needs a new owner."),
        Example("The fish are moving north, labour ministry data shows."),
        Example("The tide turns late, and ⟦analysts are closely watching⟧ the northern buoy."),
        Example("Fares rose, while ⟦many residents fear⟧ a second toll."),
        Example("The board pays researchers focusing on the reef, and the strike left traders bracing for more."),
        Example("Of forty crews interviewed on the quay, many feared the toll, although some welcomed it."),
        Example("Lena Ort is one of many local artists calling for a second stage on the quay."),
        Example("Forecasters expect rain on the islands, and the board must act before others see it."),
        Example("Two data points to watch are the fare and the tide."),
        Example("Hedge funds are rotating into tugs, and the board must address customer concerns."),
        Example("Multiple newsletters discuss the toll, such as [the Orva Letter](https://orva.test).", "markdown"),
        Example("> ⟦Experts warn⟧ that the dam may break.", "markdown"),
        Example("Analysts at Nordbank said the bank would move in June."),
        Example("The tax would hurt farmers, critics such as Lena Ort argue."),
        Example("Former employees of the yard may visit the museum for nothing."),
        Example("Nordbank analysts expect a rise in June."),
        Example("“Experts say a lot of things,” said Lena Ort."),
        Example("According to reports in the *Orva Courier*, the fleet has doubled.", "markdown"),
        Example("A study by the University of Orva shows that the fish are moving north."),
    )

    def judge(self, hit: Hit) -> Match | None:
        if hit.pattern < _SPEAKERS:
            return _crowd(hit)
        after = behind(hit).lower().lstrip(" ,(—–-")
        if after.startswith(_AFFILIATED) or (hit.pattern == _SPEAKERS and after.startswith("in ")) or is_linked(hit):
            return None
        if _NAME.match(behind(hit)) or (_FIRST_CAMP <= hit.pattern < _LAST_TALK and _LABEL.match(behind(hit))):
            return None
        if hit.pattern == _OTHERS and hit.text.lower().startswith("others") and before(hit).endswith((" and ", " or ")):
            # "Ort and others said" names one of them.
            return None
        if hit.pattern in (_FIRST_CAMP, _FIRST_CAMP + 1) and attributed(hit.block, hit.span):
            # "The bears see more of it, Ort said."
            return None
        if hit.pattern in _SOME and is_introduced(hit):
            return None
        if hit.pattern == _PRESS and has_link(hit):
            # "Two newsletters discuss it: [the Orva Letter](...)".
            return None
        if hit.pattern == _FINDERS and HOUSE.search(behind(hit)):
            return None
        if hit.pattern in _HANDED_ON and OUTLET.search(around(hit)):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == _SINGLE else None)


# "With the strategists Lena Ort and".
_NAME = regex(r",? [A-Z][a-z]+ [A-Z][a-z]")

# How many of the patterns are a noun that needs a verb of speech behind it, and which ones an outlet can hand on.
_SPEAKERS = 6
_BODY = 4
_LEADERS = 5
_OTHERS = 7
_HANDED_ON = (8, 9, 13)
_SINGLE = 16
_SOME = (_OTHERS, 21, 25)
# The last of the talk on the net: who is found to have done something, by a body that may be named.
_FINDERS = len(VagueSource.patterns) - 1
# "Foundry rumour:", "Investor scepticism persists:": a label, behind which the source may follow.
_LAST_TALK = len(VagueSource.patterns) - len(ONLINE_TALK)
_FIRST_TALK = _LAST_TALK - len(HEARSAY)
_FIRST_CAMP = _FIRST_TALK - len(CAMP_TALK)
_PRESS = _FIRST_CAMP + 3
_LABEL = regex(r"\W{0,3}:")


def _crowd(hit: Hit) -> Match | None:
    """A crowd with its verb of speech, where nothing says whose it is."""
    end = {0: onlookers_say, 1: papers_say, 3: figures_say, _LEADERS: onlookers_say}.get(hit.pattern, says)(hit)
    if end is None:
        return None
    start, owner = kind_before(hit)
    if hit.block.text[max(0, start - 2) : start].strip().isdecimal() or (owner.islower() and "analysis" in hit.text):
        # "31 analysts" were counted, and "fundamental analysis" is what the digest itself does.
        return None
    if hit.pattern == _LEADERS and start == hit.span.start:
        # "The leaders said" are somebody's.
        return None
    if hit.pattern in (1, 3) and start < hit.span.start and owner.lower() == "the":
        # "The recent data" are nobody's.
        owner = ""
    is_place = hit.text.lower() in _OF_PLACES and owner[:1].isupper() and owner.isalpha()
    if (is_owned(owner) and not is_place) or (
        owner and hit.text.lower() in _AMBIGUOUS and owner.lower() not in OPENERS
    ):
        return None
    hit = hit._replace(span=widened(hit, start, end))
    if is_linked(hit) or (hit.text.lower().startswith("forecasters") and NATURE.search(around(hit))):
        return None
    return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == _BODY else None)
