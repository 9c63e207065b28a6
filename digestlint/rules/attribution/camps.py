"""Camps and crowds that hold a view without a name, and the press at large: for the rule on vague sources."""

from __future__ import annotations

# Where a clause begins, so that what follows has no owner before it.
_SLOT = "(^|: |; |, |• |— |– |- |and |but |yet |while |although |though |whereas |as |however |where |with )"
_ADVERB = "(also|still|now|already|meanwhile|largely|mostly|both|all|even|just|simply|[a-z]+ly)"
_CAMP = (
    "(the )?(many |most |some |several |more |perma)?(bulls|bears|smart money|fast money|dumb money|hot money"
    "|the street"
    "|wall street|main street|the crowd|optimists|pessimists|contrarians|maximalists|doomers|boosters|true believers"
    "|believers|naysayers|purists|doubters|fence-sitters|hawks|doves|short[- ]sellers|dip[- ]buyers"
    "|hodlers|speculators|bettors|punters|market participants|market watchers|market observers|money managers"
    "|fund managers|portfolio managers|asset managers|big money|institutional money|retail money|momentum players"
    "|algorithmic traders|technicians|chartists|tech watchers|insiders|early adopters|power users|the faithful|cynics)"
)
_TRADERS = (
    "((retail|institutional|equity|bond|crypto|stock|options|currency|fx|futures|oil|gold|bitcoin|day|swing|value"
    "|growth"
    "|income|tech|long-term|short-term|savvy|many|most|some|several|global|foreign|local|cautious|nervous|market"
    "|derivatives"
    "|the|sophisticated|risk-averse|everyday) ){0,2}(investors|traders|holders|whales|institutions|shareholders"
    "|the markets?|hedge funds|financial markets|bond markets|credit markets|prediction markets|futures markets"
    "|options markets"
    "|equity markets|desks|allocators)"
)
_HOLD = (
    "(see|sees|saw|flag|flags|flagged|cite|cites|cited|argue|argues|argued|counter|counters|countered|point to"
    "|points to"
    "|pointed to|fear|fears|feared|worry|worries|believe|believes|believed|insist|insists|contend|warn|warns|warned"
    "|claim|claims|think|thinks|hope|hopes|hoped|expect|expects|expected|view|views|viewed|regard|regards|treat|treats"
    "|question|questions|questioned|doubt|doubts|dismiss|dismisses|call|calls|love|loves|like|likes|hate|hates|favou?r"
    "|favou?rs|prefer|prefers|anticipate|anticipates|anticipated|say|says|said|note|notes|noted|highlight|highlights"
    "|want|wants|wonder|wonders|debate|debates|debated|interpret|interprets|interpreted|read it|read this|suspect"
    "|suspects|assume|assumes|assumed|predict|predicts|bet|bets|welcome|welcomed|cheer|cheered|shrugged|shrug"
    "|emphasi[sz]e|suggest|suggests|express|expressed|voice|voiced|agree|agrees|agreed|describe|described|consider"
    "|considered|perceive|perceived|blame|blamed|credit|credited|attribute|attributed|caution|cautioned|are asking"
    "|is asking|ask whether|fret|fretted|remember|know|knows|understand|feel|felt|feels|report|reported)"
)
_HOLDING = (
    "(is|are|was|were|remains?|remained|stays?|stayed|seems?|appears?|appeared|seemed|grew|grow|have grown|has grown"
    "|have become|became|turned|turn|have turned|has been|have been|continue to be|feel|felt|sound)"
)
_MINDED = (
    "(uncertain|unsure|cautious|wary|nervous|jittery|anxious|uneasy|sceptical|skeptical|doubtful|hopeful|optimistic"
    "|upbeat|confident|bullish|bearish|pessimistic|concerned|worried|unconvinced|convinced|divided|split|torn|on edge"
    "|excited|enthusiastic|alarmed|spooked|rattled|unimpressed|impressed|frustrated|disappointed|encouraged|reassured"
    "|comfortable|complacent|eager|keen|positive|negative|hesitant|reluctant|apprehensive|watchful|vigilant|on alert"
    "|unfazed|sanguine|betting|questioning|wondering|arguing|warning|hoping|fretting|debating|worrying|asking|calling"
    "|expecting|anticipating|looking past|looking beyond|losing patience|losing faith|losing confidence"
    "|growing [a-z]+|becoming [a-z]+|getting [a-z]+|pricing in|interpreting|reading|treating|viewing|seeing"
    "|speculating)"
)
# What they do with their money and their eyes is no view, where the trade itself is meant.
_BUSY = (
    "(rotating|rotat(ed|es)|bracing|leaning|looking to|shrugging|cheering|celebrating|watching [a-z]*ly|watching for"
    "|[a-z]*ly watching|[a-z]*ly monitoring|monitoring|closely|eyeing|probing|weighing|focused on|focusing on"
    "|fixated on|concentrating on|paying (close )?attention|taking notice|positioning for|scrutini[sz]ing|assessing"
    "|awaiting|digesting|signalling|signaling)"
)
_NARROW = (
    "((available|recent|latest|overnight|morning|today's|this week's|current|top|major|local|various|several"
    "|multiple"
    "|many|some|market|financial|crypto|tech|media|online|mainstream|political|international|other|weekend|selected"
    "|supporting|industry|sector|business|public|general|broader|accompanying|regional|foreign|western|national"
    "|trade) ){0,3}"
)
_STREAM = (
    "(headlines?|news ?flow|news coverage|media coverage|press coverage|coverage|commentary|commentaries|reporting"
    "|media narratives|narratives?|discourse|sentiment|talk|feedback|newswires|news wires|wires|media|opinion)"
)
_PRESS = (
    "(articles|an article|one article|news items|news stories|press reports|media reports|news reports|stories"
    "|editorials"
    "|op-eds|write-ups|newsletters|blogs|bulletins|publications|press accounts|media accounts|dispatches|columnists"
    "|reviewers|discussions?|conversations?|opinion pieces|think pieces|research notes|analyst notes|broker notes)"
)
_TELL = (
    "(highlight|emphasi[sz]e|reference|note|mention|describe|stress|underscore|discuss|cite|suggest|indicate|point to"
    "|detail|argue|claim|warn|frame|portray|speculate|reveal|question|attribute|caution|hint|tout|credit|blame|flag"
    "|report"
    "|say|paint|depict|characteri[sz]e|link|imply|praise|criticise|criticize|confirm|reflect|observe|call|point out"
    "|center on|centre on|revolve around|focus on)(s|es|ed|d)?"
)

CAMP_TALK = (
    f"{_SLOT}⟦{_CAMP} ({_ADVERB} ){{0,2}}({_HOLD}|({_HOLDING} )?({_ADVERB} ){{0,2}}({_MINDED}|{_BUSY}))⟧",
    f"{_SLOT}⟦{_TRADERS} ({_ADVERB} ){{0,2}}({_HOLD}|({_HOLDING} )({_ADVERB} ){{0,2}}{_MINDED})⟧",
    f"{_SLOT}⟦{_NARROW}{_STREAM} ({_ADVERB} ){{0,2}}(emphasi[sz]ing|highlighting|suggesting|indicating|underscoring"
    "|noting|citing|warning|arguing|framing|portraying|stressing|pointing to|questioning|signall?ing)⟧",
    f"{_SLOT}⟦{_NARROW}({_STREAM}|{_PRESS}) ((from|in|on|around|about|over|across|of|at"
    f"|to) <4> )?({_ADVERB} ){{0,2}}{_TELL}⟧",
    "(with|as|and|while|where|amid|given) (recent |new |several |most |some |national |opinion |public |early |many )*"
    "(polls|surveys|polling|studies) (showing|suggesting|indicating|pointing to|putting|show|suggest|indicate"
    "|point to|put)",
    # "These firms argue": nobody has said which.
    "(these|those|such|certain) ([a-z-]+ ){0,2}(firms|companies|critics|voices|analysts|experts|groups|observers"
    "|commentators|investors|people|advocates|sceptics|skeptics|researchers|leaders|thinkers|proponents"
    f"|supporters|opponents|users) ({_ADVERB} )?(argue|contend|believe|insist|maintain|counter|claim|suggest|worry"
    f"|fear|say"
    "|warn|see|think|point to)",
    "(according to|on|in|under) (this|that|one) (view|reading|account|perspective|narrative|telling|argument|school of"
    " thought|line of thinking|interpretation|theory|logic)",
    "(by|citing|per|according to|in|from) ((recent|several|many|various|multiple|some|numerous|new|early|other|growing"
    "|independent|academic|latest|earlier|countless) )+(studies|surveys|polls|analyses|estimates|reviews|papers"
    "|research|forecasts|projections|investigations|findings)",
)
