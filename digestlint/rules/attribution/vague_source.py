"""A source that nobody could ring up."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, attributed, regex
from digestlint.rules.attribution.camps import CAMP_TALK
from digestlint.rules.attribution.crowd_talk import CROWD_TALK, TALK_WORDS
from digestlint.rules.attribution.hearsay import HEARSAY
from digestlint.rules.attribution.named_nearby import (
    closes_with_source,
    is_credited_behind,
    is_linked_beside,
    members_follow,
    speaks_in_thread,
)
from digestlint.rules.attribution.online_talk import ONLINE_TALK
from digestlint.rules.attribution.owners import HOUSE, OPENERS, OUTLET, is_introduced, is_owned, stands_apart
from digestlint.rules.attribution.said import RECKONED, SAID
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

# "31 analysts", and not "2026 projections".
_COUNTED = regex(r"(?<!\d)\d{1,3} $")
_DIGITS = 6
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
    as Lena Ort"), in direct speech, where the next sentences credit somebody ("..., the mayor told Orva Radio"), and
    for "reports" in an item that ends in "Source: Orva Radio". "Officials", "residents" and the like, who mostly
    belong to a body named nearby, are shown with low confidence. An excerpt that is cut off ("…") beside a link is
    the linked source's text.

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
        *SAID,
        *CROWD_TALK,
        *RECKONED,
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
        Example("Fares rise, with 2026 ⟦projections indicating⟧ more; ⟦industry analysis projects⟧ a gap."),
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
        Example("Experts warn of floods on the coast. The quay must rise, the harbour master told Orva Radio."),
        Example("Critics worry that the toll “could empty the boats,” the Orva Courier noted."),
        Example("⟦Experts warn⟧ of floods on the coast. The quay must rise by a metre before the spring."),
        Example("Industry leaders called for a ban. The mayor of Lomar, Lena Ort, urged the board to act."),
        Example("⟦Industry leaders called⟧ for a ban. The toll stands at four crowns since the spring."),
        Example("Reports suggest a sale of the yard. Source: Orva Radio"),
        Example("⟦Reports suggest⟧ a sale of the yard. Source: https://orva.test/41"),
        Example("⟦Experts doubt⟧ the sale of the yard. Source: Orva Radio"),
        Example("However, the Orva Board and regional experts warn of a flood."),
        Example("Strikes breed what traders call calm-before-the-storm deals, hence what ⟦critics call⟧ a gamble."),
        Example("The fare may rise if the season goes as participants expect."),
        Example(
            "The tug was banned after reports of burns on deck; ⟦after reports of⟧ crews leaving, the yard closed."
        ),
        Example("The yard's takeover rumours are noise. The board asks whether most residents fear the toll."),
        Example("Lena Ort described the quay as full, with projections that it could double."),
        Example("# [Sensor set](https://orva.test)\n\nResearchers unveiled a sensor for the reef.", "markdown"),
        Example("> ⟦Experts warn⟧ that the dam may break.", "markdown"),
        Example(
            "# Tugs\n\n[Talk](https://lobste.rs/s/1)\n\nCommenters objected, others noted gains.\n\n# Fares\n\n"
            "⟦Commenters objected⟧.",
            "markdown",
        ),
        Example("Analysts at Nordbank said the bank would move in June."),
        Example("The tax would hurt farmers, critics such as Lena Ort argue."),
        Example("Former employees of the yard may visit the museum for nothing."),
        Example("Nordbank analysts expect a rise in June."),
        Example("“Experts say a lot of things,” said Lena Ort."),
        Example("According to reports in the *Orva Courier*, the fleet has doubled.", "markdown"),
        Example("A study by the University of Orva shows that the fish are moving north."),
    )

    def judge(self, hit: Hit) -> Match | None:
        match = _crowd(hit) if hit.pattern < _SPEAKERS else self._talk(hit)
        if match is None or hit.is_supposed or is_credited_behind(hit) or speaks_in_thread(hit):
            return None
        return None if _REPORTS.search(hit.text) and closes_with_source(hit) else match

    def _talk(self, hit: Hit) -> Match | None:
        """A crowd that a pattern has with its verb, where nothing near says whose it is."""
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
        if hit.pattern == _FINDERS and (HOUSE.search(behind(hit)) or is_linked_beside(hit)):
            return None
        if hit.pattern in _HANDED_ON and OUTLET.search(around(hit)):
            return None
        if hit.pattern == _RUMOUR and _COPULA.match(behind(hit)):
            return None
        if hit.text.lower().startswith("with ") and _SPEAKER.search(before(hit)):
            return None
        if _INCIDENTS.match(hit.text) and not _CLAIM.match(behind(hit)):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == _SINGLE else None)


# Words for reports: whose they are, a line at the item's end can say.
_REPORTS = regex(r"(?i)\b(?:reports?|reporting|rumou?rs?|leaks?)\b")
# "Merger chatter is noise": a word on the chatter, and nothing that it says.
_COPULA = regex(r" (?:is|are|was|were) ")
# "Lena Ort, who runs the line, described it as full, with projections that": hers.
_SPEAKER = regex(
    r"[A-Z][\w.’'-]+(?:,[^,;]{3,80},)? (?:has |also )?(?:said|described|told|noted|argued|warned|stressed|called"
    r"|wrote)\b"
)
# "Banned after reports of burns": reports of a thing, each from whom it befell; "reports of boats leaving" is a claim.
_INCIDENTS = regex(r"(?i)(?:after|following) reports of$")
_CLAIM = regex(r"[^,.;:—–()]*?\w(?:ing|ed)\b")
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
_RUMOUR = _FIRST_TALK + 1
_FIRST_CAMP = _FIRST_TALK - len(CAMP_TALK)
_PRESS = _FIRST_CAMP + 3
_LABEL = regex(r"\W{0,3}:")


def _crowd(hit: Hit) -> Match | None:
    """A crowd with its verb of speech, where nothing says whose it is."""
    end = {0: onlookers_say, 1: papers_say, 3: figures_say, _LEADERS: onlookers_say}.get(hit.pattern, says)(hit)
    if end is None:
        return None
    start, owner = kind_before(hit)
    if _COUNTED.search(hit.block.text, max(0, start - _DIGITS), start) or (owner.islower() and "analysis" in hit.text):
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
    crowd, hit = hit.text.lower(), hit._replace(span=widened(hit, start, end))
    if stands_apart(hit, crowd) or (hit.pattern == _LEADERS and members_follow(hit)):
        return None
    if is_linked(hit) or (hit.text.lower().startswith("forecasters") and NATURE.search(around(hit))):
        return None
    return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == _BODY else None)
