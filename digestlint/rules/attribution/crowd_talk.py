"""Ways in which a crowd without a name is made to speak: for the rule on vague sources, which names its lists."""

from __future__ import annotations

CROWD_TALK = (
    "(the )?(word|talk|rumou?rs?|gossip|whispers?|buzz|chatter|consensus|feeling|suspicion|speculation|theory"
    "|betting"
    "|mood|sense|belief) (on|around|in|at|among|inside|within|across|from) (the )?([a-z'-]+ ){1,4}"
    "(is|was|has it|goes)( that)?",
    "the (view|thinking|hope|fear|feeling) (in|among|on|around|at) (the )?([a-z'-]+ ){1,3}is that",
    "^({walk} )?({folk}|{crowd}|{circle}) (have|had|still have|all have) (their|serious|some|grave|mixed) (doubts"
    "|concerns"
    "|worries|misgivings|reservations|feelings|suspicions|questions)",
    "word (is|has it)|rumou?r mill|(if|assuming) (the )?(reports|rumou?rs|leaks|whispers) (are|prove|turn"
    " out)|unconfirmed (reports|rumou?rs|claims|accounts|sightings)|so the story goes|reports have it|according to"
    " (people|those|persons|somebody|someone|one (person|insider|aide|diplomat|trader|official|estimate|account"
    "|report))",
    "(there is|there are|there's|there has been|there have been|amid|despite|with) (much |some |growing |mounting"
    " |increasing |persistent |widespread |already |renewed |also )*(talk|whispers?|rumou?rs?|murmurs?|murmurings?"
    "|suggestions?|chatter|grumbling|gossip|rumblings?) (of|that|about|over|in)",
    "(many|some|several|most|few|others|plenty|those|everyone) (in|inside|within|around|across|on|close to"
    "|familiar with) (the |this |that |both )?[a-z'-]+( [a-z'-]+)? ({also}|privately )?({voice}|see|saw|view|regard"
    "|consider|hope|insist|predict|point to|put|hint|whisper|mutter|grumble|know|understand|speak|talk|want)",
    "(seen|viewed|regarded|welcomed|hailed|praised|slammed|dismissed|criticised|criticized|condemned|mocked|derided"
    "|applauded|touted|tipped|billed|described|considered|judged|rated|feared|expected|believed|denounced|shared"
    "|questioned|challenged|likened|blamed|interpreted|read|treated|hated|loved|celebrated|admired|lauded"
    "|panned|ridiculed|resented) by (many|some|most|several|others|a few|critics|analysts|experts|observers"
    "|insiders|pundits|commentators|detractors|skeptics|sceptics|campaigners|activists|industry [a-z]+|rivals|fans"
    "|users|investors|traders|residents|locals|opponents|supporters|specialists|economists|watchers)",
    "(leaked|internal|secret|recent|various|several|multiple|numerous|some|early|preliminary|countless) (documents"
    "|emails|e-mails|memos|messages|papers|accounts|posts|tests|trials|surveys|polls|reviews|testimonies"
    "|testimonials|sightings) ({also})?(suggest|show|reveal|indicate|hint|point|claim|describe|paint|speak|allege)",
    "^({walk} )?{folk} ({also}|privately |openly |quietly |widely |long )?({voice}|consider|describe|hail|speak"
    "|hint"
    "|insist|admit|concede|swear|joke|dismiss|hailed|described|dismissed|praised|slammed|condemned|compare|call"
    "|reckon|point to|put the|rate|regard|view|grumble|mutter|whisper|recall|remember|talk|mocked|are (bracing"
    "|divided|sceptical|skeptical|convinced|not convinced|unconvinced|worried|furious|split|alarmed|confident))",
    "a ([a-z]+ )?(source|person|insider|official|figure) (close to|familiar with|inside|with knowledge of"
    "|briefed on)"
    " (the|his|her|its|both) [a-z]+",
    "(opinion|opinions|experts?|critics|fans|viewers|analysts|economists|observers) (is|are|remain|remains"
    "|were) ([a-z]+ly"
    " )?(divided|split|furious|unanimous|sceptical|skeptical|unconvinced|at odds)",
    "(questions|eyebrows|concerns|doubts) are ([a-z]+ly )?(being )?(asked|raised) (about|over|at|in)",
    "social[- ]media users ({also})?{voice}|(users|commenters|people|many|posters|critics|fans) (on"
    "|across) (social media|twitter|x|reddit"
    "|tiktok|facebook|weibo|the internet) ({also})?[a-z]+",
    "(an?|one|another) ((recent|new|2[0-9]{3}|earlier|separate|large|small|independent|internal|external|outside"
    "|major|landmark|comprehensive|scathing|damning|academic|peer-reviewed|confidential) )+(study|survey|poll|report"
    "|paper"
    "|analysis|review|audit|assessment|investigation|inquiry) ({also}|has )?"
    "(found|delivered|criticized|criticised|blamed|faulted|confirmed|called|identified|raised|finds|shows?|showed"
    "|suggests?|suggested|says|claims?|concluded|revealed|links|linked|highlight(s|ed)|reveals"
    "|indicate[sd]|warn(s|ed)|estimate[sd]|underscore[sd]|point(s|ed) (to|out)|note[sd]|predict(s|ed)|put(s)?)",
    "(^|: |; |, )⟦(the )?((new|recent|latest|fresh|landmark|major|early) ){1,2}({study}) ({also})?"
    "(finds?|found|shows?|showed|suggests?|suggested|says?|said|claims?|warns?|warned|reveals?|revealed|links|linked"
    "|indicates?|indicated|concludes?|concluded|estimates?|points? to|confirms?|argues?|highlights?|predicts?)⟧",
    "^⟦(study|survey|poll|analysis|research|review|report) (links|ties|finds|shows|suggests|warns|reveals|says"
    "|claims|confirms|concludes"
    "|estimates|highlights|predicts|pegs|blames|casts)⟧",
    "(says?|said|finds?|found|warns?|warned|shows?|suggests?|suggested|reveals?|claims?|according to)"
    " (a |the |one )?(new|recent|latest) ({study})",
    "(with|including|amid|based on|citing|given|despite|from) (some |recent |growing |many |several |various |repeated"
    " )*(mentions?|suggestions?|indications?|expectations?|projections?|predictions?|hints?|insinuations?|anecdotes?"
    "|unverified reports?|unconfirmed reports?) (that|of|about|suggesting|pointing)",
    "(there (is|are|were|was|have been|has been)|there's) (also )?(some |recent |growing |many |several |various "
    "|unverified |unconfirmed |conflicting |credible |numerous |widespread |repeated )*(reports|accounts|claims"
    "|allegations|indications|hints) (that|of|about|suggesting)",
    "(from|among|by|per|with|for) (some |many |several |most |all |various |market |industry |multiple |independent "
    "|leading |political |military |legal |security |financial |wall street |outside |other |numerous |certain |both )*"
    "(analysts|experts|critics|observers|commentators|insiders|pundits|skeptics|sceptics|strategists|detractors"
    "|watchers"
    "|naysayers|cynics)",
    "(based on|according to|per|citing|on|in line with|reflecting) (recent |some |various |current )?"
    "(analyst|analysts'|expert|experts'|consensus|street|industry|insider|market) (forecasts?|estimates?|projections?"
    "|predictions?|consensus|commentary|opinions?|reports?|views?)",
    "(multiple|various|several|numerous|some|many|leading|major|prominent|top|influential) ((media|news|local"
    "|international|foreign|press|independent|online"
    "|regional|state|major|industry) )*(outlets|publications|media reports|news reports|news sources|media sources"
    "|press reports|news organi[sz]ations)",
    "^((media|news|press|local|early|initial|recent|field|unconfirmed|some) )*(reports|accounts|dispatches|rumou?rs"
    "|sources) (from|out of|in|inside|within|across|on|about) <6,> ({also})?(suggest|indicate|highlight|say|describe"
    "|point to|show|claim|reveal|detail|speak of|allege|put|hint)",
)
# What narrows a crowd and names nobody.
WALKS = (
    "industry",
    "market",
    "local",
    "western",
    "senior",
    "former",
    "current",
    "aid",
    "rescue",
    "health",
    "security",
    "trade",
    "party",
    "camp",
    "palace",
    "club",
    "city",
    "rival",
    "veteran",
    "longtime",
    "tech",
    "legal",
    "business",
    "hotel",
    "factory",
    "farm",
    "government",
    "military",
    "office",
    "shop",
    "school",
    "care",
    "hospital",
    "retail",
    "private",
    "foreign",
    "seasoned",
    "anonymous",
    "unnamed",
    "amateur",
    "on-chain",
    "blockchain",
    "internet",
    "online",
    "frequent",
    "disgruntled",
    "angry",
    "opposition",
    "old",
)
# The word lists that these patterns and those of the rule share.
TALK_WORDS: dict[str, tuple[str, ...]] = {
    "also": ("have ", "also ", "still ", "even ", "now ", "are ", "already ", "increasingly ", "reportedly "),
    "walk": WALKS,
    "study": (
        "study|report|survey|poll|paper|analysis|research|review|data|findings|estimates|figures|polling|studies",
    ),
    "voice": (
        "say",
        "express(ed)? [a-z]+",
        "raised? (concerns?|questions?|doubts?)",
        "voiced? [a-z]+",
        "report(ed|ing)?",
        "complain(ed|ing)?",
        "claim(ed|ing)?",
        "feel",
        "believe",
        "think",
        "argue",
        "argued",
        "fear",
        "worry",
        "suspect",
        "speculate",
        "predict",
        "suggest",
        "warn",
        "agree",
        "note",
        "praise",
        "saying",
        "arguing",
        "warning",
        "calling (for|it|the)",
        "questioning",
        "wonder(ing)?",
        "doubt",
        "expect",
        "see (it|this|the)",
        "describe",
        "credit",
        "blame",
        "cite",
        "caution",
        "point (to|out)",
        "call (it|this|the|for)",
        "anticipate",
        "foresee",
        "hope",
        "highlight",
        "stress",
        "emphasi[sz]e",
        "question",
        "view",
        "regard",
        "consider",
        "applaud",
        "criticise",
        "criticize",
        "insist",
        "contend",
        "maintain",
        "acknowledge",
        "lament",
        "advise",
        "recommend",
        "flag",
        "remain ([a-z]+ly )?(divided|cautious|wary|sceptical|skeptical|optimistic|hopeful|concerned|worried|split"
        "|confident|unconvinced|nervous|bullish|bearish|on edge)",
    ),
}
