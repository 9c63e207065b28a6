"""Participles that hide who says or expects: "described as", "projected at", "it was noted": for the passives."""

from __future__ import annotations

_BE = "(is|are|was|were|been|being|gets?|got)"
_ADVERB = "({degree}|[a-z]+ly|sometimes)"
_SAID_AS = (
    "(described|touted|hailed|dubbed|characteri[sz]ed|portrayed|labell?ed|branded|painted|depicted"
    "|treated|heralded|lauded|praised|celebrated|cast|singled out|held up|flagged|cited"
    "|condemned|decried|denounced|slammed|viewed|seen|regarded|perceived|interpreted|read|understood|rumou?red"
    "|credited|spoken of|talked about|thought of|tipped|mentioned|portrayed)"
)
_GUESSED = "(projected|forecast|forecasted|predicted|estimated|anticipated|tipped|pegged|rumou?red|reported)"
_MOVE = (
    "(reach|exceed|surpass|hit|top|grow|rise|increase|climb|expand|double|triple|fall|decline|drop|shrink|total|cost"
    "|account|generate|contribute|average|remain|outpace|outperform|accelerate|slow|moderate|contract|soar|surge|peak"
    "|lead|result|bring|cause|reduce|drive|affect|create|add|save|boost|dominate|overtake|attract|draw)"
)
_FOLK = (
    "(residents|travell?ers|consumers|drivers|motorists|voters|patients|customers|visitors|commuters|citizens|families"
    "|farmers|people|individuals|members|listeners|viewers|players|fans|operators|admins|owners|employers|employees"
    "|parents|students|taxpayers|clients|passengers|borrowers|savers|homeowners|tenants|retailers|banks|lenders"
    "|sysadmins|defenders|officials|authorities|governments|agencies|policymakers|providers|clinicians|regulators"
    "|physicians|nations|countries|institutions|leaders|buyers|sellers|growers|bondholders|maintainers|engineers"
    "|professionals|practitioners|everyone|speculators|researchers)"
)

PARTICIPLES = (
    f"{_BE} ({_ADVERB} ){{0,2}}{_SAID_AS} as",
    f"(^|, |: |; |— |– |\\()⟦({_ADVERB} )?(described|touted|hailed|dubbed|characteri[sz]ed|portrayed|heralded|lauded"
    f"|praised"
    "|celebrated|seen|viewed|regarded|perceived|decried|denounced|slammed|spoken of|talked about|thought of"
    "|condemned) as⟧",
    "described as ([a-z]+ly )?(the|a|an|one|among|historic|unprecedented|critical|significant|major|key)",
    '⟦described as⟧ "',
    f"{_BE} ({_ADVERB} ){{0,2}}{_GUESSED} to {_MOVE}",
    "(projected|forecast|forecasted|predicted|anticipated|tipped|pegged|rumou?red) (at|in)"
    " ((around|about|over|nearly|roughly|approximately|more than|up to|some"
    "|between) )?[$£€¥₹~]?[0-9][0-9.,]*([bmtk]n?|%)?",
    "an estimated [$£€~]?[0-9][0-9.,]*(-|–| to )[$£€~]?[0-9][0-9.,]*( ?(percent|per cent|billion|million|trillion"
    "|[bmtk]n?|%))?",
    f"(^|, |: |; |— |– |\\()⟦({_ADVERB} )?(expected|projected|forecast|anticipated|predicted|rumou?red|tipped"
    f"|estimated) to (be|have|{_MOVE})⟧",
    f"{_FOLK} (are|were|have been) ({_ADVERB} )?(advised|urged|recommended|cautioned) (to|against|that|not)",
    "(it|this|which) (is|was|has been) (also )?(predicted|projected|anticipated|estimated|asserted|feared) that",
    "⟦(is|are|was|were|has been|have been) (also )?(noted|highlighted|emphasi[sz]ed|underscored|stressed|flagged"
    "|anticipated|feared|hoped for|rumou?red|expected|observed|mentioned|discussed|questioned|debated|criticized"
    "|criticised|praised)⟧.?$",
    "^⟦([a-z0-9,.’'$%/-]+ ){1,8}?(reported|anticipated|expected|noted|observed|flagged|feared|rumou?red|alleged"
    "|predicted|projected|cited|mentioned)⟧.?$",
    f"(is|are|was|were) ({_ADVERB} )?(being )?(blamed|credited|criticized|criticised|praised|hailed|lauded|tipped"
    "|heralded|touted|faulted|commended|slammed|mocked|questioned) (for|with|as)",
)
"""Ways in which a participle leaves out whose word it is; behind each one, "by" may name it."""
