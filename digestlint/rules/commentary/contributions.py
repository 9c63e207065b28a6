"""What a fact is said to add, to serve and to stand for, and the mood in which it is told.

Patterns (see `digestlint.patterns`) of phrases that evaluate and say nothing; a source may say the same.
"""

from __future__ import annotations

CONTRIBUTIONS = (
    "⟦(adds?|adding|brings?|introduc(es?|ing)|injects?|creat(es?|ed|ing)|lends?) (further |more |added |fresh "
    ")?(complexity|uncertainty|urgency"
    "|nuance|gravity|momentum|(a|an|another|yet another|further|new) (<1> )?(layers?|dimension|wrinkle|element|twist"
    "|sense) of <1>|another (layer|dimension|wrinkle|twist)|a (<1> )?(complex|challenging|volatile|nuanced|uncertain"
    "|delicate|fluid) (<2> )?(environment|landscape|backdrop|picture|situation|dynamic|outlook))( (to|for|in|into))?⟧",
    "⟦(plays?|playing) (a|an) (<1> )?(crucial|pivotal|vital|critical|central|outsized|key|significant|important) (<1> "
    ")?role (on|for|within|across|when)⟧",
    "⟦in (their|its|his|her|the|a|our|this) (<1> )?(quest|fight|pursuit|battle|struggle|search|journey) (for|towards?"
    "|to) (<1> )?(justice|freedom|truth|equality|dignity|accountability|excellence|greatness|glory|survival|relevance"
    "|dominance|supremacy|innovation|progress|sustainability)⟧",
    "⟦(takes?|taken|taking|took) (a |an )?(<1> )?(decisive|bold|proactive|principled|meaningful) (and <1> )?(stance"
    "|stand|steps?|actions?|position|strides?|measures) (on|to|towards?|against"
    "|in|for)⟧",
    "⟦as (<1> )?(<1> )?tensions (<8> )?(rise|rose|escalate|mount|grow|flare|simmer|deepen|persist|intensify|continue"
    "|run high)⟧,",
    "⟦((has|have) become|becomes?|became|stands? as|serves? as|is|remains?|as) (a|an) (<1> )?(glaring|stark|powerful"
    "|shining|prime|vivid|poignant|textbook|potent|grim|sobering|striking|telling|painful|perfect|compelling|chilling) "
    "(<1> )?(example|symbol|reminder|illustration|testament|warning|case study|emblem|lesson|case|indicator|beacon"
    "|embodiment) (of|to|that|for)⟧",
    "⟦(is|are|was|were) not (just|only|merely|simply) (a|an|about|the) <8>,? but (also |rather )?(a|an|about|the)⟧",
    "⟦(offer|provid|deliver|yield|generat)(s|es?|ing) (<1> )?(actionable|practical|valuable|strategic|clear) (<1> )?"
    "(recommendations|guidance|steps|strategies|intelligence|advice|takeaways|understanding|perspectives?)⟧",
    "^(<3>: ?)?⟦(this|it|these|they) (also |truly |fundamentally |collectively |together |all )*(revolutioni[sz]"
    "|transform"
    "|redefin|democrati[sz]|supercharg|empower|elevat|reimagin)(e|es|s)?⟧ <2>",
    "⟦(supercharg|unlock|harness|expand|enhanc|transform|elevat|amplif)(e|es|s|ing|ies|y) (our|humanity's|society's) "
    "(<1> "
    ")?(ability|capacity|potential|future|understanding|lives|world|way)⟧",
    "⟦(empower|enabl|inspir|encourag)(s|es|e|ing) (individuals|people|communities|users|everyone|organi[sz]ations"
    "|businesses|developers|teams|consumers|citizens) (to|with)⟧",
    "⟦(it|this|that|which)('s| is) (<1> )?(transformative|revolutionary|game-changing|groundbreaking|huge|massive"
    "|monumental|pivotal|crucial|critical|essential|remarkable|significant|vital|exciting|impressive|inspiring"
    "|fascinating|seismic|profound|big) (for|because|given|news|stuff)⟧",
    "⟦the (<1> )?(tone|mood|vibe|atmosphere|conversation|discussion|thread|consensus|overall sentiment) (<3> )?(is|was"
    "|remains|feels|stays) (<1> )?(light-?hearted|humorous|playful|appreciative|supportive|nostalgic|sarcastic|positive"
    "|negative|critical|sceptical|skeptical|celebratory|sombre|somber|cautious|optimistic|mixed|respectful|informative"
    "|engaging|lively|civil|reflective)⟧",
    "⟦(the )?(<1> )?(outlook|picture|trajectory|forecast|backdrop) (<8> )?(is|remains|stays|looks|appears) (<1> )?"
    "(cautiously <1>|optimistic|uncertain|watchful|bullish|bearish|constructive|stable yet <1>|mixed|positive"
    "|challenging"
    "|favou?rable|bright|promising|balanced|neutral|complex|guarded)⟧",
    "⟦(also )?(presents?|poses|comes with) (its own |their own |both |new |unique |significant |several |ongoing "
    "|some )*"
    "(challenges|opportunities|complexities|hurdles)⟧ (that|and|but|to|such|requiring|in)",
    "⟦(is|are|remains?|has been|was) (one of )?(the )?(most )?(<1> )?(unanswered|unresolved|critical|biggest|great|key"
    "|big|major|crucial) (unknowns?|question marks?|open questions?|variables?|imponderables?)⟧",
    "⟦(the|a) (fundamental|core|underlying|basic|central|deeper|structural) (gap|tension|problem|question|contradiction"
    "|divide|issue|challenge|disagreement|dilemma|paradox|mismatch) (<3> )?(remains|persists|endures|is unresolved|is "
    "unchanged|has not (changed|gone away))⟧",
)
