"""Mottoes: short sentences that point at a thing and say what it is, and what it is not.

Patterns (see `digestlint.patterns`); a source may say the same.
"""

from __future__ import annotations

_POINTED = (
    "(that|this|it|these|they|the (<1> )?(story|question|issue|problem|challenge|constraint|bottleneck|risk|move"
    "|message|signal|shift|point|goal|trade|market|driver|result|opportunity|threat|debate|test|race|value|moat|pattern"
    "|winner|edge|lesson))"
)
MOTTOES = (
    f"^(and |but |so )?⟦{_POINTED} ('s|is|are|was|isn't|becomes?|remains?)( now| really| still)? (a |an |the |about "
    "|not )?<4>, not (a |an |the |about |just |merely |in |on |by )?<4>⟧[.!]$",
    "⟦(becomes?|becoming|remains?|is|are) (now )?(a|an|the) <1>, not (just )?(a|an|the) <1>⟧[.!]?$",
    "⟦(is|are|remains?) (<1>-(constrained|limited|driven|led|bound|dependent|first)), not <1>⟧",
    "^(and |but |so )?⟦(that|this|it)('s| is| was| isn't| is not) (just |exactly |really |precisely |now |not )?(the "
    "(whole |real |entire |key |big |bigger |deeper |only |hidden |core |central |critical )?(shift|story|point|bet"
    "|game|trade|tension|paradox|question|problem|catch|key|lesson|thesis|signal|tell|opportunity|risk|irony|trap"
    "|difference|pattern|moat|unlock|bottleneck|constraint|backdrop|headline|takeaway|pitch|promise|dream|reality"
    "|challenge|cascade|mechanism|dynamic|picture|setup|hook|prize|threat|battle|play)|a (proof point|big deal"
    "|paradigm "
    "shift|tell|signal|feature|structural shift|phase change|step change|different game|moat|pattern|huge deal|trap)"
    "|(vibe )?coding <4>)⟧[.!,]",
    "^(<4>, )?⟦(the|that|this) (gap|window|race|tide|landscape|pressure|pace|shift|bar|noose|margin for error|map|game"
    "|math|ground|narrative|cycle|pendulum|momentum|tension|divide|question) (is|are|has|keeps) (<1> )?(narrowing"
    "|closing|closed|widening|shrinking|turning|turned|shifting|shifted|accelerating|real|blurring|rising|tightening"
    "|changing|changed|moving|swinging|flipped|over|building)⟧[.!]",
    "⟦(it's|it is|this is|that's) (already |now )?(happening|playing out|unfolding) (right now|now|at scale|fast|in "
    "real "
    "time|everywhere|today)⟧",
    "^⟦<4> (is|are) (the same (story|coin|fight|trade|bet)|two sides of|one and the same|downstream|table stakes|the "
    "easy "
    "part|the hard part|the new <1>|half the story)⟧[.!]",
    "; ⟦everything else (is|follows|flows)⟧",
    "^⟦the headlines tell (the|a|one|only) <2>⟧",
    "^⟦(the )?<2> (headlines|numbers|figures|data|charts?|facts) (tell|say|speak) (the|a|it|for) (<1> )?(story|all"
    "|tale|themselves)⟧",
)
