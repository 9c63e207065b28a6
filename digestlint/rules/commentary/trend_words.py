"""The vocabulary of sentences about trends: what is said to be moving, how it moves, and into what."""

from __future__ import annotations

# What is spoken of as a whole, so that nobody in particular acts.
FIELDS = (
    "agriculture", "aviation", "battlefields?", "business(es)?", "communit(y|ies)", "cryptocurrenc(y|ies)",
    "cybersecurity", "diplomacy", "discourse", "domains?", "economy", "economies", "ecosystems?", "education",
    "environments?", "exploration", "farming", "field", "fields", "finance", "frameworks", "frontiers?",
    "geopolitics", "healthcare", "industry", "industries", "infrastructure", "journalism", "labou?r force",
    "landscapes?", "logistics", "manufacturing", "marketing", "marketplaces?", "markets?", "medicine", "mobility",
    "organi[sz]ations", "politics", "regions?", "research", "retail", "scene", "scenes", "sciences?", "sectors?",
    "security", "shipping", "societ(y|ies)", "spaces?", "sports?", "supply chains?", "systems", "tech",
    "technolog(y|ies)", "tourism", "trade", "workforce", "workplaces?", "world",
)  # fmt: skip

# What has no hands either: the forces that are said to drive all this.
FORCES = (
    "advancements?", "advances", "applications", "approaches", "breakthroughs?", "changes?", "conditions",
    "developments?", "dynamics", "efforts", "events", "factors", "forces", "frontiers", "ideas", "innovations?",
    "initiatives", "methods", "models", "movements?", "news", "opportunities", "partnerships", "paradigms?",
    "patterns?", "policies", "possibilities", "pressures", "priorities", "realities", "relations", "risks", "shifts?",
    "solutions", "strategies", "tensions?", "themes?", "threats?", "tools", "trends?", "uncertaint(y|ies)",
    "volatility",
)  # fmt: skip

# What rises and falls in them; who measures it says by how much.
MOODS = (
    "adoption", "ambitions?", "anticipation", "anxiety", "appetite", "attention", "awareness", "backlash", "buzz",
    "competition", "concerns?", "confidence", "controversy", "criticism", "crisis", "crises", "debates?", "demand",
    "discontent", "discussions?", "disputes?", "divisions?", "enthusiasm", "excitement", "fears",
    "focus", "frictions?", "frustrations?", "hopes", "instability", "interest", "investments?", "momentum",
    "opposition", "optimism", "outrage", "pessimism", "polari[sz]ation", "pressure", "pushback", "race", "resistance",
    "rivalry", "rivalries", "scepticism", "skepticism", "scrutiny", "sentiment", "speculation", "stakes",
    "turbulence", "turmoil", "unease", "unrest", "worries",
)  # fmt: skip

# Into what a field is said to be moving.
CHANGES = (
    "acceleration", "boom", "challenges", "change", "changes", "consolidation", "convergence", "disruptions?",
    "evolution", "expansion", "fragmentation", "growth", "headwinds", "innovation", "innovations", "instability",
    "metamorphosis", "modernisation", "modernization", "moments?", "momentum", "overhaul", "period", "phase", "pivot",
    "pressures?", "progress", "realignment", "reawakening", "rebirth", "recalibration", "reckoning", "renaissance",
    "resurgence", "reset", "restructuring", "revival", "revolution", "shake-?up", "shifts?", "surges?", "tailwinds",
    "transformations?", "transitions?", "trends?", "tumult", "turbulence", "turmoil", "turning points?",
    "uncertaint(y|ies)", "upheaval", "volatility", "waves?",
)  # fmt: skip

# How it moves: of these the participles in -ing.
MOVING = (
    "accelerating", "advancing", "blurring", "brewing", "changing", "consolidating", "converging", "deepening",
    "diverging", "emerging", "escalating", "evolving", "expanding", "flourishing", "fragmenting",
    "gaining (<1> )?(ground|momentum|pace|steam|traction)", "gathering (<1> )?(pace|speed|steam|momentum)", "growing",
    "heating up", "hitting a wall", "intensifying", "maturing", "mounting", "moving (fast|quickly|rapidly)",
    "picking up (steam|pace|speed|momentum)", "progressing", "proliferating", "ramping up",
    "reaching (a )?(fever pitch|boiling point|new heights)", "shifting", "simmering", "skyrocketing", "soaring",
    "spiralling", "spiraling", "spreading", "surging", "swelling", "taking (shape|hold|off|root)", "thriving",
    "transforming", "unfolding", "widening",
)  # fmt: skip
MOVES = (
    "accelerate", "advance", "blur", "captivate", "change", "converge", "deepen", "develop", "dominate", "drive",
    "escalate", "evolve", "expand", "fluctuate", "fuel", "grapple", "grow", "heat up", "influence", "intensify",
    "loom", "mature", "mount", "multiply", "plague", "play out", "progress", "proliferate", "push forward",
    "redefine", "reshape", "reverberate", "rise", "shape", "shift", "simmer", "spiral", "spread", "surge", "swirl",
    "test", "thrive", "transform", "unfold", "weigh on", "widen", "worsen",
)  # fmt: skip

# What such a field "remains".
CONDITIONS = (
    "a mixed bag", "active", "adaptive", "brisk", "bullish", "buoyant", "bustling", "challenging", "chaotic",
    "competitive", "complex",
    "complicated", "crowded", "delicate", "divided", "dynamic", "fluid", "fragile", "fragmented", "fraught", "healthy",
    "heated", "in flux", "in the spotlight", "intense", "lively", "mixed", "murky", "muted", "nuanced", "on edge",
    "polari[sz]ed", "precarious", "promising", "resilient", "robust", "saturated", "sensitive", "strained", "subdued",
    "tense", "tumultuous", "turbulent", "unpredictable", "unsettled", "upbeat", "vibrant", "volatile",
)  # fmt: skip

# What somebody or something is said to remain, as if it could be anything else.
STANDINGS = (
    "battleground", "bright spot", "bottleneck", "catalyst", "challenge", "cornerstone", "concern", "consideration",
    "driver", "enigma", "factor", "fixture", "flashpoint", "focal point", "focus", "force", "hallmark", "headwind",
    "hurdle", "issue", "imperative", "linchpin", "lynchpin", "matter", "mystery", "obstacle", "pillar", "player",
    "point of contention", "presence", "priority", "problem", "question", "question mark", "risk", "sticking point",
    "struggle", "tailwind", "theme", "topic", "variable", "wild ?card", "worry",
)  # fmt: skip

# What a line of a list names when it has a theme and no news.
STAKES = (
    "challenges", "concerns?", "conflicts?", "conversations?", "coverage", "debates?", "dialogue", "developments?",
    "diplomacy", "discussions?", "disputes?", "dynamics", "efforts", "engagement", "fears", "focus", "frictions?",
    "instability", "interest", "issues", "monitoring", "narratives?", "negotiations?", "pressures?", "questions",
    "relations", "rivalry", "scrutiny", "situation", "speculation", "talks", "tensions?", "trends?", "turmoil",
    "uncertaint(y|ies)", "unrest", "volatility",
)  # fmt: skip
