"""The words that templates.py combines; which ones decides no more than that they are common in news."""

from __future__ import annotations

NAMES = (
    "Ankara Apple Berlin Brazil Brussels Canada Congress Google Helsinki Iran Kenya London Meta Mexico Microsoft "
    "Moscow Nairobi Nokia Norway Nvidia Oslo Parliament Poland Reuters Samsung Seoul Spain Tesla Tokyo Toyota Warsaw"
).split()
PEOPLE = (
    "Ahmed Becker Chen Costa Dubois Garcia Hansen Ito Kowalski Lopez Martin Novak Okafor Patel Silva Virtanen".split()
)
TITLES = "Minister President Senator Chancellor General Professor".split()
EVENTS = (
    "move decision development situation visit escalation announcement shift trend agreement deal meeting statement "
    "conflict crisis policy approach proposal summit ruling partnership pause package investment breach report surge "
    "offensive strategy case episode incident transition launch merger outage recall verdict vote strike lawsuit delay "
    "discovery study acquisition result story update exchange resignation attack release rally backlash"
).split()
EVENT_PLURALS = (
    "talks comments remarks developments sanctions strikes negotiations efforts findings measures exports attacks "
    "figures layoffs results tariffs protests advances delays events numbers cuts updates incidents"
).split()
ADJECTIVES = (
    "significant recent unprecedented ongoing strategic complex new unfolding growing latest military economic "
    "diplomatic sudden regional broader fragile rapid national"
).split()
ABSTRACT = (
    "complexity importance need challenge tension nature fragility commitment role impact relationship question "
    "concern shift step milestone balance landscape determination resilience urgency divide priority"
).split()
ABSTRACT_PLURALS = (
    "complexities tensions ties dynamics challenges questions concerns implications consequences risks intricacies "
    "doubts realities limits fears calls hopes dangers"
).split()
MASS = (
    "diplomacy security stability cooperation trade technology warfare aid energy governance innovation privacy".split()
)
# Third person and base form; the participle is made from the base.
VERBS = {
    verb.split("/")[0]: verb.split("/")[1]
    for verb in (
        "highlights/highlight underscores/underscore reflects/reflect illustrates/illustrate demonstrates/demonstrate "
        "signals/signal raises/raise marks/mark shows/show exemplifies/exemplify fuels/fuel shapes/shape "
        "underlines/underline exposes/expose deepens/deepen strengthens/strengthen reinforces/reinforce "
        "emphasizes/emphasize threatens/threaten tests/test spotlights/spotlight sparks/spark leaves/leave "
        "sets/set puts/put poses/pose offers/offer casts/cast stokes/stoke echoes/echo triggers/trigger "
        "prompts/prompt spells/spell points/point comes/come paves/pave opens/open"
    ).split()
}
TRANSITIVE = [verb for verb in VERBS if verb not in {"points", "comes"}]
# Nouns written like those verbs, with what may stand beside them.
NOUNS_LIKE_VERBS = (
    "highlights signals marks tests sparks triggers prompts spells points shows sets offers echoes".split()
)
NOUN_COMPOUNDS = "turn traffic match radio price school exam warning stress game bargaining data".split()
CLAUSE_VERBS = "shows suggests means signals indicates demonstrates reveals proves".split()
SPEECH = {"said": "VBD", "says": "VBZ", "told": "VBD", "added": "VBD", "warned": "VBD", "argued": "VBD", "noted": "VBD"}
DAYS = "Monday Tuesday Wednesday Thursday Friday Sunday".split()
MODALS = "could may might will would".split()
LABELS = "Impact Analysis Significance Context Takeaway Outlook".split()
