"""The words by which English reports what others say: verbs of speech and thought, their sources, their signs.

All entries are lower-case. Verbs are listed by their base form and inflected here.
"""

from __future__ import annotations

from collections.abc import Iterable

_IRREGULAR = {
    "say": "said", "tell": "told", "think": "thought", "feel": "felt", "know": "knew known", "write": "wrote written",
    "foresee": "foresaw foreseen", "forecast": "forecast", "hold": "held", "swear": "swore sworn",
    "find": "found", "show": "showed shown", "mean": "meant", "hear": "heard", "understand": "understood",
    "read": "read", "see": "saw seen", "quip": "quipped", "admit": "admitted", "flag": "flagged",
    "project": "projected", "signal": "signalled signaled", "rebut": "rebutted",
    "refer": "referred", "spell": "spelled",
}  # fmt: skip
_DOUBLED = {
    "admit": "admitting",
    "flag": "flagging",
    "quip": "quipping",
    "signal": "signalling signaling",
    "refer": "referring",
}


def _past(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb[:-1] + "ied"]
    return [verb + ("d" if verb.endswith("e") else "ed")]


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")


def _participle(verb: str) -> list[str]:
    if verb in _DOUBLED:
        return _DOUBLED[verb].split()
    return [(verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"]


def _forms(verbs: Iterable[str], which: str) -> frozenset[str]:
    found: set[str] = set()
    for verb in verbs:
        if "base" in which:
            found.add(verb)
        if "third" in which:
            found.add(_third(verb))
        if "past" in which:
            found.update(_past(verb))
        if "ing" in which:
            found.update(_participle(verb))
    return frozenset(found)


_SAY = (
    "say tell add warn note argue insist claim explain acknowledge admit allege contend caution believe think "
    "fear hope worry predict expect estimate assert concede maintain declare announce testify complain lament vow "
    "promise pledge deny write tweet report reiterate emphasize emphasise stress speculate joke recall quip "
    "remark observe ask wonder reply propose recommend demand threaten know feel conclude forecast project "
    "mention disclose confirm accuse blame urge state reaffirm assure advise affirm anticipate assess calculate "
    "comment describe detail doubt dispute envisage envision foresee guess hint imply inform judge outline "
    "proclaim question reckon refute remind request suspect swear theorize theorise attribute "
    "characterize characterise portray posit hypothesize hypothesise opine surmise frame rule counter echo "
    "counsel decry denounce criticize criticise praise condemn welcome hail agree boast express voice articulate"
).split()
_REACT = "praise welcome hail criticize criticise condemn decry denounce agree boast blame accuse".split()
# What a thing can do as well as a person; only with a person, a body or a document before them do they report.
_SHOW = (
    "suggest indicate show demonstrate reveal find signal highlight underscore underline illustrate imply point "
    "flag reflect see hear understand read cite call document chronicle trace"
).split()

# "The study offers one lesson: crews will": what follows the colon is the study's.
PRESENTS = _forms("offer provide present propose identify list name give".split(), "third past") | {"gave"}

# What is "discussed" has been said; commenters who "discuss" it need not agree.
SAY_PAST = _forms([*_SAY, "discuss"], "past")
SAY_PRESENT = _forms(_SAY, "base third")
SAY_ING = _forms([*_SAY, "discuss"], "ing")
SHOW = _forms(_SHOW, "base third past ing")
SHOW_ING = _forms(_SHOW, "ing")

# Of these the past form is a passive where "to", "as", "at" or "by" follows: "losses estimated at", "is seen as".
AGENTLESS = frozenset(
    "expected believed thought estimated reported projected forecast alleged feared known predicted said "
    "attributed portrayed characterised characterized anticipated rumoured rumored assessed suspected described "
    "understood seen heard found shown considered "
    "envisaged foreseen".split()
)
# Verb forms that are as often nouns; they count as verbs only behind a clear source.
NOUN_OR_VERB = frozenset(
    "claim claims report reports fear fears hope hopes note notes estimate estimates forecast forecasts project "
    "projects state states demand demands request requests question questions worry worries promise promises "
    "pledge pledges vow vows threat doubt doubts dispute disputes post posts comment comments remark remarks "
    "attribute attributes rule rules frame frames flag flags "
    "guess hint hints signal signals appeal appeals reason reasons detail details object objects outline outlines "
    "counter counters echo echoes wish wishes welcome stress stresses praise praises judge judges point points "
    "project projects find finds advise warning hoping finding posting blame blames joke jokes quip quips suspect "
    "suspects counsel show shows highlight highlights call calls".split()
)
# With a thing for a subject these do not report: "the accusation adds a question".
WEAK = frozenset(
    "add adds added confirm confirms confirmed state states stated describe describes described explain explains "
    "explained detail details "
    "detailed mention mentions mentioned mean project projects projected imply implies implied hint hints hinted "
    "echo echoes echoed doubt assess assesses tell tells calculate calculates assume assumes assumed question "
    "questions questioned expect expects expected comment comments express expresses".split()
)
# Of these the passive still has a speaker in mind: "drivers were told that".
TOLD = frozenset("told asked warned informed quoted advised reminded assured".split())
# "Continues to say", "declined to say": what may stand before a verb of speech in the infinitive.
BEFORE_TO = frozenset(
    "continue continues continued went goes on declined declines refused refuses wants wanted failed likes out "
    "used".split()
)
# Nobody can ask them: what the market thinks is what the digest thinks.
MINDLESS = frozenset(
    "market markets yield yields price prices stock stocks share shares equities equity economy bond bonds oil "
    "gold dollar curve move moves talks shift event events result results trend trends rise fall drop decline "
    "spike surge gap silence attack war conflict crisis".split()
)
# Nouns whose that-clause holds what somebody else says or thinks.
CONTENT_NOUNS = frozenset(
    "claim claims allegation allegations assertion assertions belief beliefs fear fears hope hopes concern "
    "concerns worry worries warning warnings speculation suggestion suggestions argument arguments statement "
    "statements prediction predictions forecast forecasts estimate estimates view opinion complaint complaints "
    "doubt doubts promise promises pledge pledges assurance assurances threat threats rumour rumours rumor rumors "
    "denial report reports accusation accusations announcement announcements acknowledgement acknowledgment "
    "admission conclusion contention insistence".split()
)

# "In Ort's view", "by the ministry's estimate".
RECKONINGS = frozenset(
    "estimate estimates forecast forecasts projection projections reckoning count calculation calculations account "
    "assessment".split()
)
OPINIONS = RECKONINGS | frozenset("view opinion words estimation reading telling".split())
# "Ort's point is that", "her warning:": of anybody.
CLAIMED = frozenset(
    "argument arguments thesis point points message warning warnings claim claims verdict prediction predictions "
    "view views take concern concerns worry worries fear fears theory position sentence framing diagnosis conclusion "
    "conclusions advice recommendation recommendations".split()
)
# Of a person or a body: a land's "outlook" is not what the land says.
STATED = CLAIMED | frozenset(
    "forecast forecasts estimate estimates projection projections outlook assessment expectation expectations case "
    "findings finding".split()
)
# "Under the deal, Orva will": whose terms a sentence tells.
TERMS = frozenset(
    "plan plans deal agreement proposal proposals bill law rule rules scheme terms contract accord pact programme "
    "program "
    "order treaty settlement legislation budget arrangement regulation regulations act".split()
)

# The nouns among them that are forms of verbs as well: "claims that", "reports that".
NOUNS_AND_CUES = CONTENT_NOUNS & (SAY_PRESENT | SHOW)

# "Ministers are worried that": what is felt about the content of a clause.
FEELINGS = frozenset(
    "worried concerned afraid confident hopeful convinced certain sure optimistic pessimistic adamant aware "
    "sceptical "
    "skeptical fearful anxious doubtful alarmed wary clear insistent unconvinced".split()
)

BE = frozenset("is are was were be been being am isn't aren't wasn't weren't 's get gets got".split())
AUXILIARIES = BE | frozenset(
    "has have had hasn't haven't hadn't will would could may might can should must do does did don't doesn't "
    "didn't not won't wouldn't".split()
)
ADVERBS = frozenset(
    "also later then further again once now still already earlier recently repeatedly previously separately "
    "meanwhile however too additionally simply even just never always often all both soon since first last today "
    "yesterday subsequently reportedly publicly privately".split()
)
ALSO = frozenset("also further additionally too separately added moreover".split())
DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your some any no each every such another many "
    "several few most all both more other recent new early initial various multiple".split()
)
PREPOSITIONS = frozenset(
    "of at from in for with by between on to about over under against among amid within across into through near "
    "behind beyond during after before since until despite without via toward towards around including".split()
)
CLAUSE_OPENERS = frozenset(
    "and but or yet so while whereas although though because as if when where that which than whether since "
    "unless until after before nor once".split()
)
SUBJECTS = frozenset("he she they we i who".split())
THINGS = frozenset("this that these those it which what there such here".split())

_PERSONS = (
    "analyst expert critic observer official minister president chairman chairwoman chairperson chair chief "
    "leader spokesman spokeswoman spokesperson source insider economist strategist researcher scientist author "
    "professor lawyer attorney prosecutor judge officer commander general admiral soldier doctor nurse teacher "
    "student parent resident witness neighbour neighbor relative mother father son daughter wife husband family "
    "friend man woman boy girl people person activist campaigner advocate supporter opponent skeptic sceptic "
    "pundit commentator journalist reporter correspondent editor columnist blogger trader investor banker broker "
    "fund manager director executive ceo cfo cto founder co-founder owner employee worker staff engineer "
    "developer designer consultant adviser advisor aide ally envoy ambassador diplomat senator congressman "
    "congresswoman lawmaker legislator mp mep governor mayor premier chancellor secretary deputy councillor "
    "councilman candidate politician coach player captain athlete driver pilot farmer fisherman fan user customer "
    "consumer client patient victim survivor suspect defendant plaintiff juror detective sheriff investigator "
    "inspector regulator auditor watchdog inspector-general negotiator mediator organiser organizer participant "
    "respondent veteran historian scholar academic theorist biologist physicist climatologist meteorologist "
    "forecaster epidemiologist virologist pollster specialist practitioner veteran militant rebel cleric bishop "
    "pope king queen prince princess emir sheikh speaker whistleblower insurer lender retailer manufacturer maker "
    "producer supplier vendor provider contractor operator planner builder publisher many others some anyone "
    "everyone someone one nobody members member locals protesters protester pundits bull bear proponent detractor "
    "enthusiast entrepreneur host guest presenter panelist panellist interviewee "
    "tourist passenger passer-by onlooker colleague peer partner"
).split()
_BODIES = (
    "government ministry agency department office bureau administration authority authorities police force army "
    "navy military court tribunal parliament congress senate house committee commission council board panel party "
    "coalition union federation association group organisation organization charity foundation institute "
    "institution university college school hospital company firm bank lender corporation startup start-up "
    "business airline carrier broadcaster newspaper magazine outlet network media press channel website site team "
    "club league crew brokerage exchange fund consultancy think-tank tank embassy consulate kremlin pentagon "
    "white regime junta opposition industry alliance bloc side delegation mission service watchdog regulator "
    "prosecution defence defense cabinet leadership community country city town state utility developer studio "
    "platform lab laboratory operator giant automaker carmaker chipmaker retailer pollster publisher secretariat "
    "directorate inspectorate"
).split()
_DOCUMENTS = (
    "report study survey poll record filing lawsuit statement letter memo memorandum paper article document email "
    "indictment complaint bulletin communique communiqué transcript testimony ruling verdict judgment judgement "
    "decree order notice release review audit assessment analysis research census dossier guidance guideline "
    "advisory law bill affidavit petition motion brief blog post editorial column book interview announcement "
    "forecast estimate whitepaper white-paper prospectus newsletter story piece posting tweet message note "
    "report-card preprint outlook agenda roadmap essay podcast keynote lecture circular directive barometer "
    "guide tutorial walkthrough handbook manual "
    "simulation cohort trial meta-analysis tracker alert investigation inquiry probe minutes"
).split()
_IRREGULAR_PLURALS = {
    "man": "men", "woman": "women", "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "chairman": "chairmen",
    "congressman": "congressmen", "fisherman": "fishermen", "family": "families", "ally": "allies",
    "company": "companies", "party": "parties", "agency": "agencies", "ministry": "ministries",
    "university": "universities", "charity": "charities", "utility": "utilities", "analysis": "analyses",
    "study": "studies", "story": "stories", "survey": "surveys", "inquiry": "inquiries", "secretary": "secretaries",
    "witness": "witnesses", "city": "cities", "country": "countries", "authority": "authorities",
    "consultancy": "consultancies", "embassy": "embassies", "community": "communities", "deputy": "deputies",
}  # fmt: skip
PERSONS = frozenset(_PERSONS) | {_IRREGULAR_PLURALS.get(word, word + "s") for word in _PERSONS}
SOURCES = PERSONS | frozenset(
    word for one in (*_BODIES, *_DOCUMENTS) for word in (one, _IRREGULAR_PLURALS.get(one, one + "s"))
)

# What a source tells, by these, is more often a thing than a clause: "has acknowledged his death".
OF_THINGS = _forms(
    "acknowledge confirm announce describe detail outline cite express voice mention blame accuse".split(),
    "base third past ing",
) | _forms(_REACT, "base third past ing")
# These report no content: praise for a deal says nothing of what it would bring.
REACTIONS = _forms(_REACT, "base third past ing")

# What ends a report although no new sentence begins: participles by which the digest comments on it.
_COMMENT = (
    "highlight underscore underline reflect illustrate demonstrate signal signify show mark raise suggest "
    "indicate reveal emphasize emphasise exemplify fuel spark pave cement solidify reinforce"
).split()
EDITORIAL = _forms(_COMMENT, "ing")
# The same as verbs of a sentence: "both illustrate", "signifies".
COMMENTS = _forms(_COMMENT, "base third past")
# After a trailing "X said": what may still come without making it "X said that ...".
AFTER_TRAILING = frozenset(
    "on in at to during after this last via late early earlier before by when while as monday tuesday wednesday "
    "thursday friday saturday sunday yesterday today here from through recently and separately of".split()
)
