"""What forecasts, motives and inferences are made of.

A verb that says enough by itself stands in a set. One that needs a companion ("lead to", "shape the narrative")
stands in a table: one of the companions must come within the four words after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from digestlint.api import regex

_WORD = regex(r"[^\W\d_][\w'’-]*+")
_BREAK = regex(r"[,;:.!?()\[\]\"“”—–]|$")
# Beyond it a verb has no companion.
_WINDOW = 4
_LOOK = 120

ADVERBS = frozenset(
    "also further even soon well then still thus therefore only just once again long yet very more most quite "
    "much turn in".split()
)


class Verbs(NamedTuple):
    """Verbs by themselves and verbs with the companions of which they need one."""

    alone: frozenset[str]
    companions: Mapping[str, frozenset[str]]

    def doing(self) -> Verbs:
        """The same verbs with "-ing"."""
        return Verbs(
            frozenset(form for verb in self.alone for form in participles(verb)),
            {form: words for verb, words in self.companions.items() for form in participles(verb)},
        )

    def end(self, text: str, at: int, limit: int) -> int | None:
        """Where the verb phrase ends that begins at `at`, adverbs before it left out; None for any other word."""
        words = list(_words(text, at, min(limit, at + _LOOK)))
        while words and _is_adverb(words[0][0]):
            words.pop(0)
        if not words:
            return None
        verb, end = words[0]
        wanted = self.companions.get(verb, frozenset())
        for word, its_end in words[1 : 1 + _WINDOW]:
            if word in wanted:
                return its_end
        return end if verb in self.alone else None


def _words(text: str, at: int, limit: int) -> Iterable[tuple[str, int]]:
    stop = _BREAK.search(text, at, limit)
    for match in _WORD.finditer(text, at, stop.start() if stop else limit):
        yield match[0].lower().replace("’", "'"), match.end()


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


_NO_ADVERBS = frozenset("apply rally imply reply supply".split())
_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "tie:tying put:putting set:setting win:winning tip:tipping sap:sapping drag:dragging deter:deterring "
        "spur:spurring cut:cutting upset:upsetting run:running be:being reset:resetting drum:drumming"
    ).split()
)


def participles(verb: str) -> tuple[str, ...]:
    """The forms of a verb with "-ing"."""
    if verb in _IRREGULAR:
        return (_IRREGULAR[verb],)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return (verb[:-1] + "ing",)
    if verb.endswith(("el", "al")) and not verb.endswith(("eal", "eel")):
        return verb + "ing", verb + "ling"
    return (verb + "ing",)


def table(lines: str) -> dict[str, frozenset[str]]:
    """Lines of "verb verb: companion companion" as a table; a line without a colon goes on with the one before."""
    made: dict[str, frozenset[str]] = {}
    verbs: list[str] = []
    for line in lines.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon:
            verbs = head.split()
        companions = frozenset((rest if colon else line).split())
        made |= {verb: made.get(verb, frozenset()) | companions for verb in verbs}
    return made


# What becomes of a state of affairs. After "could" and "may" these make a guess at a consequence.
_UPHEAVALS = """
    accelerate aggravate alienate amplify backfire collapse complicate compound cripple dampen darken deepen depress
    derail destabilise destabilize deteriorate devastate disrupt dominate embolden endanger entrench erode escalate
    evolve exacerbate falter fracture fragment frustrate fuel galvanise galvanize hamper hamstring hasten hinder inflame
    intensify jeopardise jeopardize outlast outpace outweigh overshadow persist polarise polarize precipitate
    prolong propel prompt provoke redefine reignite reinforce rekindle remake reorder reshape resonate reverberate
    rewrite ripple shatter snowball solidify spark spiral splinter spur stifle stoke strain struggle suffer
    transform trigger undercut undermine unleash unravel unsettle upend usher weaken worsen marginalise marginalize
    overwhelm dictate revolutionise revolutionize
    """
_OUTCOMES = """
    end halt bring keep block erupt flare explode implode vanish disappear evaporate materialise materialize
    crumble buckle
    topple swell mount linger bite sting haunt echo rattle roil jolt rock buoy revive doom sabotage scupper
    torpedo thwart
    stymie obstruct forestall preclude avert exhaust deplete swamp flood choke starve displace deprive destroy
    decimate ruin
    render throw pull nudge catapult diversify benefit send push exclude empower widen reverse unseat oust topple
    alter bolster boost brighten catalyse catalyze cause cement challenge chill cloud compound compress compromise
    concentrate constrain contribute create curb curtail cushion damage deflate delay democratise democratize deter
    determine diminish distort divert divide drag drain drive ease elevate empower enable encourage enhance exert
    expose extend facilitate favour favor force foster generate harden harm hurt ignite impact impair impede improve
    incentivise incentivize influence inspire isolate kickstart lengthen lessen limit loosen magnify mark mitigate
    motivate normalise normalize offset outcompete outperform pose pressure prevent propagate prove push put
    reassert reassure recede reconfigure redirect reduce reset reshuffle restrict reverse revive rework sap shake
    shape shift shorten shrink signal slow spawn spill spread squeeze stabilise stabilize stall steer stem stimulate
    streamline strengthen stretch subside suppress surge sustain sway tank temper test threaten tighten tip
    translate underperform unlock weigh widen face lag rise fall grow decline drop spike rally rebound soar plunge
    jump climb dip soften tumble retest gain emerge hinge attract invite resurface reopen redraw rewire cascade mean
    hit compress repricing reprice overshoot drift sway yield affect retaliate miscalculate recalibrate undo broaden
    threaten heighten re-route reroute necessitate respond exploit formalize formalise alleviate prioritise
    prioritize disappoint re-evaluate rebalance re-balance adopt indicate suggest imply signify portend herald
    foreshadow embroil squander relieve unite mirror complement prefer outstrip elicit engender sour stunt imperil
    reflect elevate diverge converge depress stagnate persist moderate coincide contract overwhelm overtake dwindle
    plateau peak crater nosedive skyrocket balloon snowball spiral derail
    widen narrow accentuate erase hollow backslide falter renew ensue surface streamline clarify
    """
_OUTCOME_COMPANIONS = """
    assist: in
    benefit: from
    make: more less harder easier it difficult impossible unlikely unattractive
    put place: pressure risk strain jeopardy
    send: prices shockwaves signal message
    come: under pressure
    bring: about down end instability stability relief change pressure
    change: the how way everything
    give: rise way
    provide: insight impetus relief leverage momentum cover
    cost save: lives jobs billions millions company industries
    draw: foreign criticism scrutiny fire
    rely: on more
    require: new harmonized harmonised additional updated changes more greater
    leave: subject open room
    shape: the how
    position: as itself themselves him her
    help: reverse teams them companies make shape ease stabilise stabilize reduce drive prevent offset strengthen
        boost restore bolster facilitate make improve build
    hinge depend: on
    lead: to
    leave: vulnerable exposed isolated stranded behind scrambling struggling
    lose: momentum steam ground support
    open pave: door way up new
    play: role part into
    result culminate: in
    serve: to as
    set: stage tone back motion precedent
    spell: trouble disaster end
    take: toll longer
    throw: doubt into
    turn: into tide out
    work backfire: against on
    seek: alternative closer new alternatives
    raise: questions concerns doubts prices costs risk risks tensions stakes pressure fears alarm the near-term
    have: implications consequences impact impacts effect effects repercussions ramifications influence bearing
        significance
    need: to updated new more additional
    increase expand: risk risks pressure tension tensions costs volatility competition reliance curtailment
        uncertainty influence the
    see: increased further more higher lower partial transient a
    face: pressure challenges scrutiny headwinds consequences backlash difficulties hurdles higher increased further
        new more delays additional
    remain: elevated uncertain volatile fragile tense high low vulnerable limited strained contested critical
        central key subdued weak
    continue: to
    become: a an the more less increasingly key
    emerge: as if
    feel: increasingly pressure pressured marginalised marginalized compelled
    lift lower: prices costs barriers sentiment demand inflation
    drive push: up down prices
    """
_GRAVE_COMPANIONS = """
    determine: whether if the how who which
    hinge depend: on
    lead: to
    pave: way
    play: crucial key pivotal central vital essential decisive critical important major significant essential role
    result culminate: in
    put: pressure strain
    drive: up down more further a the
    push: up more further prices
    shape: how future the
    set: tone stage
    take: toll
    test: whether how his her their its resolve
    weigh: on heavily
    prove: decisive crucial costly difficult pivotal critical fatal key to
    come: under
    face: pressure challenges scrutiny headwinds consequences backlash difficulties hurdles uphill
    have: far-reaching lasting profound significant serious huge long-term wide-ranging severe dramatic negative
        substantial devastating implications consequences repercussions
    remain: elevated high fragile volatile uncertain tense critical central vulnerable limited resilient weak strong
        difficult subdued key contested
    continue: shape grow rise fall drive deepen escalate evolve dominate fuel strain face weigh push struggle erode
        suffer expand intensify influence define affect test put
    be: less far felt critical crucial decisive pivotal difficult remembered tested severe devastating catastrophic
        short-lived inevitable harder
    become: more less increasingly harder
    tell: whether us
    change: everything forever
    cost: lives jobs
    fail: to
    exceed: expectations
    read: as
    stay: elevated high volatile sticky
    rise fall: as if sharply further
    follow: within suit
    alter: the
    experience: turbulence instability volatility
    require: a
    """

UPHEAVALS = Verbs(frozenset(_UPHEAVALS.split()), table(_GRAVE_COMPANIONS))
OUTCOMES = Verbs(frozenset(_UPHEAVALS.split() + _OUTCOMES.split()), table(_OUTCOME_COMPANIONS))

# What is done to gain an advantage over others: after "in order to" these speak of a motive, not of a function.
SCHEMES = Verbs(
    frozenset(
        """
    alienate appease assert assuage blunt bypass circumvent coerce consolidate contain counter counteract
    counterbalance court deflect destabilise destabilize deter discredit distract divert dominate embarrass entrench
    evade exploit flatter galvanise galvanize humiliate hinder intimidate isolate legitimise legitimize manipulate
    marginalise marginalize mobilise mobilize mollify neutralise neutralize obscure outflank outmanoeuvre
    outmaneuver placate portray pressure pressurise preempt pre-empt provoke punish reassert rebrand sideline
    silence sow stifle substantiate subvert sway undercut undermine weaken weaponise weaponize whitewash woo
    dismantle exert polarise polarize shame outpace outcompete escape mend flex regain distance project mask
    downplay deflate disarm unnerve overshadow salvage derail sabotage delegitimise delegitimize discourage disrupt
    quell defuse cool burnish outmuscle rein stave lure assuage hedge reassure
    """.split()
    ),
    table(
        """
        appeal: to
        bolster boost strengthen enhance raise: base capabilities image influence military position presence
            standing supplies power credibility leverage popularity legitimacy profile grip hand hold foothold
            reputation prestige bargaining
        buy gain: time leverage upper edge advantage influence ground support legitimacy favour favor
        curry: favour favor
        cement maintain secure expand extend preserve tighten restore rebuild: influence dominance control grip
            power leverage position foothold reach clout legacy advantage concessions sovereignty credibility trust
            deterrence prestige confidence image hegemony
        drive: wedge
        drum: up
        fend: off
        frame paint cast: as
        influence shape control steer: narrative opinion negotiations talks perception perceptions discourse debate
            outcome policy voters election away
        keep: check bay power
        position: itself himself herself themselves
        put exert: pressure
        send: message signal
        steady calm soothe settle: nerves markets fears doubts investors allies voters waters
        clear: decks
        test: waters resolve
        lay prepare: groundwork ground
        draw: line attention
        shift: attention blame focus narrative
        shore: up
        show: strength resolve force
        signal: strength resolve commitment that
        soften: image stance
        stay: relevant
        tie: hands
        turn: tide
        save: face
        win: over favour favor support hearts back voters
        head: off
        boost: popularity ratings
        escalate: pressure
        stabilise stabilize: region
        resist: occupation pressure
        balance: mutual ties relations
        """
    ),
)

OUTCOMES_DOING = OUTCOMES.doing()
SCHEMES_DOING = SCHEMES.doing()
