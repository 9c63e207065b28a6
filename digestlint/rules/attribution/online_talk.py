"""Talk on the net, the press at large and finders without a house: for the rule on vague sources."""

from __future__ import annotations

# Where people write: whose posts they are is not said.
_PLACE = (
    "(x|twitter|reddit|facebook|instagram|tiktok|youtube|telegram|weibo|linkedin|bluesky|threads|mastodon|discord|hacker"
    " news|social media|social networks|the platform|the forums?|forums|the internet|the web)"
)
_POSTS = (
    "(posts?|comments?|threads?|tweets?|discourse|discussions?|chatter|conversations?|mentions?|sentiment|reports?"
    "|coverage|buzz|reactions?|users|commentary|rumou?rs|videos|memes)"
)
_TELL = (
    "(suggest|indicate|mention|highlight|reflect|show|reveal|describe|discuss|claim|speculate|point to|focus on"
    "|cent(er|re) on|note|emphasi[sz]e|report|express|underscore|hint|allege|cite|detail|call|argue|question|warn"
    "|capture|convey|portray|paint|debate|agree|praise|criticize|criticise|link|amplify)(s|es|d|ed|ing)?"
)
_DID = "((also|have|has|are|is|now|still|continue to|continues to|[a-z]+ly) ){0,2}"
_ONLINE = "(social[- ]media|online|web|internet|viral|forum|reddit|twitter|user|community)"

ONLINE_TALK = (
    f"{_POSTS} (on|across|from|in|over) {_PLACE} ((from|in|within|over|during|about|on|around) <6> )?{_DID}{_TELL}",
    f"(^|: |; |, )⟦((recent|several|many|some|various|active|ongoing|widespread|intense|multiple|current|latest|other"
    f"|unverified|unconfirmed|viral) )?{_ONLINE} {_POSTS} (((from|in|within|over|during|around) <6> )?{_DID}{_TELL}"
    "|(on|of|about|around|over|regarding|surrounding) [a-z’'.-]+)⟧",
    "(highlighted|mentioned|reflected|reported|discussed|circulating|shared|seen|noted|trending|raised|expressed"
    f"|flagged|cited|described|echoed|surfacing|popular) (in|on|across|via|through|by) (various |recent |many |some )?"
    f"({_ONLINE} {_POSTS}|{_PLACE}( {_POSTS})?)",
    # The press at large.
    "(^|, |; |while |as )⟦((the|local|national|international|foreign|western|state|mainstream|regional|global|domestic"
    "|british|american|european|german|french|chinese|russian|israeli|indian|arab|turkish|japanese|uk|us|trade"
    "|financial|tech|industry) )"
    "(media|press|newspapers|tabloids|papers|broadcasters|outlets|headlines) ((are|is|have|has|were|also|now|widely"
    "|largely|mostly) ){0,2}(lead(ing)? (with|on)|report(s|ed|ing)?|describ(e|es|ed|ing)|speculat(e|es|ed|ing)"
    "|suggest(s|ed|ing)?|portray(s|ed|ing)?|fram(e|es|ed|ing)|call(s|ed|ing)?|focus(es|ed|ing)? on|highlight(s|ed"
    "|ing)?|claim(s|ed|ing)?|say(s|ing)?|said|dominated|buzzing|cover(s|ed|ing)?|carr(y|ies|ied)|note[sd]?)⟧",
    # A credit that credits nobody.
    "\\( ?⟦(([a-z]+ ?/ ?|via |per |source:? |based on |according to )?((various|multiple|several|prior|open|public"
    "|industry|market|local|other|unnamed|trade|news|previous|media|press|web|online|desk|broker|operator)"
    " ){1,3}(sources?|press|media|reports?|chatter|advisories|commentary|wires|outlets|channels|estimates))⟧",
    "⟦(trade press|market chatter|industry chatter|desk chatter|operator advisories|prior brief sources|press reports"
    "|open sources|broker chatter)⟧ ?(;|/|,|\\))",
    # What a crowd is sure of, without the crowd.
    "(strong|high|growing|broad|widespread|solid|rising|increasing|general|low|waning|renewed|improving|positive|mixed)"
    " (analyst|expert|industry|street|scholarly|academic|scientific|critical|critic) (confidence|consensus|agreement"
    "|support|optimism|sentiment|interest|opinion|enthusiasm|acclaim|reception|scepticism|skepticism|expectations)",
    # Whom something alarmed.
    "(alarms?|concerns?|fears?|outrage|anger|debates?|unease|criticism|anxiety|frustration|questions|doubts|discontent"
    "|worry|worries|excitement|enthusiasm|optimism|hopes?|speculation|backlash|scepticism|skepticism|caution|support)"
    " (among|from|within|across) (some |many |several |both |various )?([a-z-]+ )?(advocates|activists|campaigners"
    "|experts|analysts|critics|observers|commentators|leaders|insiders|stakeholders|enthusiasts|pundits|professionals|circles"
    "|groups|communities|watchers)",
    "(research|studies|science|evidence|the literature|history|analysis) (has|have) ((also|consistently|repeatedly|long"
    "|already|now|clearly|increasingly) ){0,2}(demonstrated|shown|found|proved|proven|established|linked|confirmed"
    "|documented|revealed|suggested|indicated|identified|highlighted|pointed to|associated|tied)",
    "(^|: |; |, )⟦(attribution|technical|forensic|threat|chart|on-chain|statistical|preliminary|initial|independent"
    "|recent|further|internal|deeper|expert) (analys[ie]s|assessments?|research|modelling|modeling|reporting|testing)"
    " (points? (toward|towards|to)|suggests?|indicates?|shows?|reveals?|links?|confirms?|finds?|concludes?"
    "|attributes?)⟧",
    # Finders without a house, for whom the rule looks behind them: they stay last.
    "(^|: |; |, |, and |while |where )⟦(a team of |some |several |many |a group of )?(scientists|researchers|engineers"
    "|physicists|astronomers|biologists|chemists|neuroscientists|geologists|climatologists|archaeologists"
    "|palaeontologists|paleontologists|epidemiologists|psychologists|academics|scholars|security researchers|analysts"
    "|investigators|experts)"
    " ((have|also|recently|now|successfully|just|has) ){0,2}(identified|discovered|developed|engineered|managed|created"
    "|demonstrated|built|achieved|uncovered|detected|unveiled|found|designed|produced|observed|showed|shown|revealed"
    "|mapped|measured|devised|invented|made|linked|proposed|confirmed|successfully [a-z]+ed|discovered that)⟧",
)
