"""Verbs by which one thing is said to have brought about another, in all the forms that such a claim takes.

As in `words`, a verb that says enough by itself stands in a list, and one that needs a companion in a table.
"""

from __future__ import annotations

from collections.abc import Callable

from digestlint.rules.speculation.words import Verbs, participles, table

# With an object behind them these claim a consequence whatever the object is.
_ALONE = """
    accelerate aggravate alienate amplify bedevil blunt catalyse catalyze commoditise commoditize complicate
    constrain cripple curtail dampen deepen democratise democratize depress derail destabilise destabilize diminish
    disincentivise disincentivize embolden endanger entrench erode exacerbate foreshadow galvanise galvanize hamper
    hamstring hasten heighten hinder hobble imperil impede incentivise incentivize inflame intensify jeopardise
    jeopardize legitimise legitimize magnify marginalise marginalize necessitate normalise normalize outweigh
    overshadow perpetuate polarise polarize precipitate prolong rattle recast redefine reframe reignite reinforce
    rekindle reorder reshape revolutionise revolutionize rewrite sharpen solidify spur stifle stoke stymie undercut
    undermine underpin unnerve unsettle upend weaken worsen
    """
_COMPANIONS = """
    alter change: calculus dynamic dynamics balance landscape equation trajectory nature economics how arithmetic
        everything profiles profile incentives picture
    boost lift support bolster buoy strengthen: confidence sentiment morale appetite prospects credibility standing
        appeal hand case position resolve resilience leverage competitiveness legitimacy grip hopes visibility
    hurt harm damage dent shake tarnish: credibility confidence reputation trust sentiment prospects demand margins
        competitiveness image standing
    bring: closer relief
    buy: time
    cast: doubt doubts shadow pall
    concentrate: risk risks power authority control
    contribute: to
    create generate: risk risks uncertainty pressure pressures opportunity opportunities incentive incentives
        vulnerability vulnerabilities tension tensions friction leverage vacuum bottleneck bottlenecks dependency
        dependencies exposure momentum dilemma expectation expectations instability volatility challenges squeeze
        potential implications mispricing divergence headwind headwinds tailwind tailwinds winners drag
    deal: blow
    drive push send: up down higher lower inflation sentiment cost costs increases prices adoption demand volatility
    ease relieve alleviate: pressure pressures tension tensions fears concerns worries burden strain
    enhance: influence position standing reputation appeal competitiveness visibility leverage stature
    foster: innovation collaboration trust competition growth dependence resentment goodwill improved greater
    affect impact: companies supply prices markets sectors industries operations trade sentiment
    gain: edge advantage foothold upper
    expose: weakness weaknesses vulnerability vulnerabilities fragility gaps limits divisions fault flaws
    favor favour: whoever those incumbents
    feed: into
    fuel: fears inflation tensions speculation concerns demand debate uncertainty volatility unrest distrust rally
        rallies optimism anxiety anger resentment discontent instability conflict conflicts violence calls growth
        doubts divisions expectations perceptions narratives hopes
    strain: relations relationship ties resources capacity budgets budget alliance alliances finances credibility
        systems infrastructure trust household
    disrupt: supply supplies chains trade markets shipping flows balance stability
    transform: how industry industries landscape sector sectors
    squeeze: margins profits budgets households consumers
    force compel: to into choice
    give hand: leverage edge advantage cover incentive foothold momentum room
    increase elevate compound: risk risks pressure pressures tension tensions likelihood probability uncertainty
        volatility reliance dependence exposure leverage vulnerability complexity scrutiny incentive stakes odds
        costs demand urgency
    lead: to
    leave: vulnerable exposed isolated stranded little few open uncertain unanswered scrambling weaker
    limit restrict cap: ability options flexibility room scope effectiveness upside downside leverage
    make: viable feasible affordable untenable obsolete
        more less harder easier likely vulnerable difficult unlikely dependent impossible attractive unsustainable
        inevitable
    open: door doors window path space way
    place put: pressure pressures strain risk jeopardy stress doubt burden squarely peg spotlight
    play: into hands
    pose: risk risks threat threats challenge challenges danger dangers question questions problem
    pull drag draw: into down closer lower toward towards
    push nudge tip: toward towards closer into prices out brink over
    raise: risk risks stakes likelihood probability odds prospect fears pressure tension tensions bar spectre
        specter costs cost hopes possibility pressures
    reduce lower: risk risks reliance dependence exposure uncertainty leverage friction incentive incentives
        appetite flexibility pressure urgency attractiveness appeal odds barrier barriers likelihood probability
    remove eliminate: incentive obstacle barrier objection uncertainty overhang
    send: signal shockwaves ripples tremors
    set: stage tone template precedent benchmark ceiling floor pace bar
    shift tilt: balance focus power risk burden calculus toward towards away dynamics leverage attention blame
    shape: how future where landscape debate expectations
    spark trigger ignite provoke: fears concerns worries backlash panic speculation cascade chain tensions
        wave alarm outrage
    stretch strain: thin resources limits
    take: toll
    test: resolve patience limits whether how appetite
    threaten: to stability
    tie: hands
    tighten: supply grip market noose conditions
    weigh: on heavily
    widen narrow: gap rift divide window spreads gulf
    """
# Companions behind which any object will do.
OBJECTLESS = frozenset({"to", "on", "heavily", "into"})

_BASES = frozenset(_ALONE.split())
_TABLE = table(_COMPANIONS)

_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "bring:brought buy:bought cast:cast deal:dealt drive:driven draw:drawn feed:fed give:given hurt:hurt lead:led "
        "leave:left make:made put:put send:sent set:set shake:shaken spur:spurred stymie:stymied take:taken tip:tipped "
        "undercut:undercut rewrite:rewritten sap:sapped drag:dragged hamstring:hamstrung cap:capped"
    ).split()
)


def third(verb: str) -> tuple[str, ...]:
    """The form of a verb with "he", "she" or "it"."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb[:-1] + "ies",)
    return (verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s"),)


def _done(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR:
        return (_IRREGULAR[verb],)
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb[:-1] + "ied",)
    if verb == "fuel":
        return ("fueled", "fuelled")
    return (verb + ("d" if verb.endswith("e") else "ed"),)


def _all(form: Callable[[str], tuple[str, ...]]) -> Verbs:
    return Verbs(
        frozenset(made for verb in _BASES for made in form(verb)),
        {made: words for verb, words in _TABLE.items() for made in form(verb)},
    )


EFFECTS = _all(lambda verb: (verb,))
EFFECTS_OF_ONE = _all(third)
EFFECTS_DONE = _all(_done)
EFFECTS_DOING = _all(participles)


def listed(verbs: Verbs) -> tuple[str, ...]:
    """The verbs as a word list for patterns."""
    return tuple(sorted(verbs.alone | set(verbs.companions)))
