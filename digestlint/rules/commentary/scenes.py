"""Scenes: the tensions, factors and cycles amid which a summary sets what happened.

Patterns (see `digestlint.patterns`); a source may say the same.
"""

from __future__ import annotations

STRAINS = (
    "anxiety", "backlash", "challenges", "competition", "complexit(y|ies)", "concerns?", "criticism", "crises",
    "crisis", "demand", "demands", "developments", "difficulties", "disagreements?", "disruptions?", "divisions?",
    "fears?", "frictions?", "frustrations?", "headwinds", "instability", "interests", "issues", "polari[sz]ation",
    "pressures?", "priorities", "realities", "risks", "rivalr(y|ies)", "scrutiny", "speculation", "strains?",
    "tensions?", "threats", "turbulence", "turmoil", "uncertaint(y|ies)", "unease", "unrest", "upheaval",
    "volatility", "waters", "worries",
)  # fmt: skip
SWELLING = (
    "broader", "complex", "compounding", "conflicting", "continued", "continuing", "deepening",
    "economic uncertainty and", "escalating", "evolving", "fierce", "geopolitical", "global", "growing", "heightened",
    "increased", "increasing", "intense", "intensifying", "lingering", "mounting", "multiple", "ongoing",
    "overlapping", "persistent", "political", "regional", "renewed", "rising", "shifting", "significant", "simmering",
    "unprecedented", "wider", "widespread",
)  # fmt: skip
SHAPERS = (
    "challenges", "changes", "concerns", "conditions", "considerations", "currents", "developments", "dynamics",
    "events", "factors", "forces", "headwinds", "interests", "issues", "narratives", "policies", "pressures",
    "priorities", "realities", "risks", "shifts", "tensions", "themes", "trends", "uncertaint(y|ies)", "variables",
)  # fmt: skip
PLIGHTS = (
    "conflict", "decline", "decay", "deprivation", "despair", "destruction", "displacement", "division", "escalation",
    "fear", "instability", "misery", "mistrust", "poverty", "recrimination", "retaliation", "revenge", "suffering",
    "uncertainty", "violence", "war",
)  # fmt: skip

SCENES = (
    "⟦(amid|amidst|against (a|the) backdrop of|in the (face|midst|wake|context|shadow) of|in an? (<1> "
    ")?(environment|climate|landscape|world) of) (<1> )?{swelling} (<2> "
    ")?{strain}( and <2>)?⟧[.,;:]",
    "⟦(is|are|was|were|has been|have been|being) (<1> )?(influenced|shaped|driven|affected|impacted|defined"
    "|complicated|informed|underpinned|buffeted|clouded) by (<1> )?(a (<1> )?(range|number|variety|confluence"
    "|combination|mix|host|convergence|series|multitude|myriad) of|broader|other|wider|various|multiple"
    "|several|many|numerous|external|internal|both|competing|evolving|shifting|geopolitical|macroeconomic"
    "|complex|a complex|underlying|structural) (<2>,? ){0,2}{shaper}⟧",
    "⟦(has|have) (recently |also |already |certainly )?(seen|witnessed|experienced|undergone) (a |an |some "
    ")?((number|series|range|wave|flurry) of )?(<1> )?(significant|major|notable|dramatic|profound"
    "|unprecedented|remarkable|rapid|considerable|substantial|important|tremendous|sweeping|seismic|key"
    "|noteworthy) (<1> )?(advancements?|advances|changes?|developments?|evolution|escalation|improvements?"
    "|momentum|movement|progress|shifts?|strides|transformations?|transitions?|turbulence|upheaval|volatility"
    "|growth|challenges|setbacks)⟧",
    "⟦(trapped|caught|locked|mired|stuck|entangled|ensnared|engulfed|embroiled|gripped|plunged|spiral\\w+"
    "|descend\\w+|slid\\w+) (<1> )?(in|into|by) (a|an) (<2> )?(cycle|spiral|loop|web|vortex|limbo|quagmire"
    "|morass|abyss) of (<1> )?{plight}( and <1>)?⟧",
    "⟦with no (clear |easy |obvious |viable |immediate |realistic )+(exit|end|path|way out|way forward"
    "|resolution|solution|answers?|winner|off-ramp|consensus|alternative)( strategy)?( in sight| forward)?⟧",
    "⟦as (it|they|he|she|we|<3>) (<1> )?(navigates?|grapples? with|contends? with|balances?|confronts?"
    "|juggles?|wrestles? with|weathers?|faces?) (<1> )?({swelling}|competing|difficult|challenging|thorny"
    "|turbulent|choppy|uncertain) (<2> )?{strain}⟧",
    "⟦(a |remains a |become a |now a )?matter of (survival|life and death|life or death|urgency|national pride"
    "|great concern|intense debate|much debate|speculation)⟧",
)
