"""Ways in which a crowd is made to speak, beyond the noun with its verb: for the rule on vague sources."""

from __future__ import annotations

SAID = (
    "according to ((some|many|recent|unconfirmed|local|various|several|multiple|the|[a-z]+ian|industry"
    "|security|military|market|media|news|press|initial|early) )*(analysts|experts|observers|critics|insiders"
    "|sources|reports|estimates|rumou?rs|some|many|media|commentators|leaks|reporting|coverage|commentary"
    "|research|studies|polling|polls|surveys|projections|forecasts|headlines|chatter)",
    "(some|many|others|several|a few) (have |also |even |still )?(say|said|argue|argued|believe|believed|fear"
    "|feared|claim|claimed|suggest|suggested|speculate|speculated|contend|warn|warned|worry|predict|feel"
    "|insist|insisting|question|questioned|criticized|criticised|(express|voice|rais)(ed|e|ing)? (concerns?"
    "|doubts?|fears|worries|reservations|objections?|questions|scepticism|skepticism|support|frustration|hope"
    "|optimism|alarm|opposition|caution)|pushed back|push back|object|objected|noted|note|praised|praise"
    "|cautioned|urged|lament|lamented|countered|counter|worried|welcomed|dismissed|described"
    "|characteri[sz]ed|pointed (to|out)|point (to|out)|disagree|disagreed|complain|complained|wondered|defended"
    "|mocked|joked|agreed|supported|opposed|advocated|advocate|call it|called it|called for)",
    "(an?|one|another) ([a-z]+ ){0,2}(expert|analyst|insider|observer|commentator|pundit|critic"
    "|strategist) ((has|have|had"
    "|also|recently) )?(said|says|claimed|claims|suggests?|suggested|warned|warns|notes|noted|argues|argued"
    "|believes|predicted|told|explained|revealed|added|shared)",
    "an? (unnamed|anonymous|unidentified) ([a-z]+ ){0,3}(official|source|expert|analyst|insider|employee"
    "|executive|diplomat|person)",
    "(the )?((general|broad|growing|emerging) )?consensus (is|among [a-z]+ is) that",
    "(conventional wisdom|popular opinion|public opinion) (holds|says|suggests|has it)( that)?",
    "(amid|despite|leading to|prompting|prompted|prompts|fuell?(ing|ed|s)|with|stok(ing|ed|es)|spark(ing|ed|s)"
    "|given) ((growing|mounting|widespread|rising|renewed|persistent) )?(speculation|rumou?rs|concerns|hopes"
    "|fears) (that|of|about|over|among)",
    "(people|sources|individuals|officials|persons) (close to|familiar with|briefed on) (the|this|his|her|its) [a-z]+",
    "(say|said|says|warn|warned|argue|suggest) (some |many |several )?{crowd}",
    "(amid|with|despite|following|after) reports (of|that|questioning|suggesting)",
    "an? ([a-z.]+ ){0,3}(official|source|spokesperson|diplomat|representative) ((also|has) )?(said|told|says"
    "|confirmed|claimed|added)",
    "(flagged|cited|noted|highlighted|shared|described|raised|voiced|suggested|predicted|expected|questioned"
    "|praised|criticised|criticized|hailed|reported) by (some |many |several |most |various |market |industry "
    "|multiple |independent |political |security |military |local |leading )*(analysts|experts|critics"
    "|observers|commentators|insiders|sources|outlets|media|users|researchers|economists|pundits|traders)",
    "(the )?(prevailing|common|general|dominant|popular) (view|wisdom|mood|sense|belief|perception|feeling) is( that)?",
    "(^|: |• |— |on )⟦(reports|rumou?rs|speculation|whispers|chatter|gossip) (of|about|that|over|surrounding)⟧",
    "(rumou?r has it|word (on the street|is) (is |has it )?that|legend has it|the word is|it's no secret"
    "|it is no secret"
    "|it is (well known|common knowledge|widely known|an open secret)|it's (well known|common knowledge|an open"
    " secret)|as (everyone|everybody|anyone) knows|many would agree|few (would )?(doubt|dispute|deny)|(as )?the"
    " (saying|thinking|theory|argument|narrative|story|rumou?r|joke) (goes|is that|holds))( that)?",
    "(some|many|several|most|various|numerous|multiple|countless|a few|a number of|plenty of|a growing number of"
    "|dozens of|hundreds of|early|longtime|veteran|rival|local|nearby|prominent|leading|top) ({folk}"
    "|{party}) ({also}"
    ")?{voice}",
    "(^|while |whereas |though |although |but |as )⟦({walk} )?{folk} ({also})?{voice}⟧",
    "an? [a-z-]+ (official|source|representative) told (this|that) (to|in)",
    "({crowd}|{circle}) (in|across|within|inside|around|covering|following|tracking|watching|close to) (the "
    "|this |that |both )?[a-z-]+( [a-z-]+)? ({also})?(say|said|see|saw|expect|believe|warn|argue|suggest|fear"
    "|doubt|predict|note|point to|describe|read|think|agree|put|caution|speculate)",
    "(some|many|others|several|most) (also |now |still |even )?(see|saw|view|think|expect|regard|maintain|wonder"
    "|doubt|(are|were|remain) (sceptical|skeptical|unconvinced|worried|doubtful|wary))",
    "(industry|independent|third-party|recent) (analysis|analyses|news|tweets|posts|chatter) ({also})?(projects?"
    "|suggests?|reveals?|indicates?|points? to|finds?)",
)
"""Those that the rule tells apart by their number come first: what is handed on, "some" and single speakers."""

RECKONED = (
    "(by (some|most|all|many|several) (accounts|estimates|reckonings)|in (some|many|certain) (quarters|circles)"
    "|(some|many|others) (would|might|may|could) (say|argue|contend|counter|suggest)|it (could|can|might|may) be "
    "argued( that)?)",
)
"""By most accounts, in some quarters: whose?"""
