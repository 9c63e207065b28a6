"""Talk that nobody is said to talk: rumours, narratives, concerns of a crowd: for the rule on vague sources."""

from __future__ import annotations

_TALK = "(narratives?|chatter|rumou?rs?|buzz|speculation|gossip|whispers|murmurs|hype|talk|storyline|thesis|meme)"
_SPREAD = (
    "(gaining|gains|gained|gathering|building|builds|swirling|swirls?|circulating|circulates?|spreading|spreads"
    "|heating|growing|grows|grew|mounting|mounts|intensif(ying|ies|ied)|picking up|picks up|picked up|taking hold"
    "|takes hold"
    "|took hold|emerging|emerges?|emerged|resurfac(ing|es|ed)|surfac(ing|es|ed)|making the rounds|doing the rounds"
    "|persists?"
    "|persisting|lingers?|lingering|fading|fades|faded|cooling|weakening|strengthening|shifting|shifted|returning"
    "|returns?"
    "|returned|is back|are back|dominat(es|ing|ed)|abounds?|ramping up|ramps up|heats up|heated up|turn(s|ed"
    "|ing) (to|from|positive|negative|bullish|bearish|more))"
)

HEARSAY = (
    f"{_TALK} ((is|are|has been|have been|was|were|keeps?|also|still|now|[a-z]+ly) ){{0,3}}{_SPREAD}",
    "(deal|takeover|merger|acquisition|buyout|ipo|listing|launch|trade|transfer|partnership|delay|split|retirement|bid"
    "|spin-off|spinoff|stake|sale|layoff|leadership|succession|resignation|election|pardon|m&a|tie-up|investment"
    "|product"
    "|release|funding|rate[- ]cut|rate[- ]hike|intervention|coup|ceasefire|foundry|etf|airdrop|privati[sz]ation|default"
    "|recession|bubble|invasion|reshuffle|divorce|casting|sequel|reunion|chip|iphone|apple|tesla|market|street|desk"
    "|online"
    "|internet|social[- ]media|community|industry|insider|forum) (rumou?rs?|chatter|gossip|buzz|whispers|speculation)",
    "in the (chatter|rumou?r mill|gossip|whisper mill)",
    "(lead(ing|s)? to|led to|caus(es|ed|ing)|creat(es|ed|ing)|spark(s|ed|ing)|rais(es|ed|ing)|fuel(s|led|ling|ed"
    "|ing)|stok(es|ed|ing)"
    "|trigger(s|ed|ing)|prompt(s|ed|ing)|amid|amidst|due to|despite|because of|on|over|by|following|after|given|with"
    "|reflect(s|ing)|face(s|d)?|facing|and|heighten(s|ed|ing)) ((growing|rising"
    "|mounting|increased|heightened|renewed"
    "|ongoing|widespread|persistent|recent|some|significant|broader|lingering) )?(investors?'?|market|customers?'?"
    "|consumer|user|public"
    "|shareholders?'?|trader|community|industry|analyst|stakeholder|employee|voter|creator|developer|fan|player"
    "|resident"
    "|investor and [a-z]+|market and [a-z]+|expert) (concerns?|fears?|worries|worry|jitters|nerves|scepticism"
    "|skepticism|doubts?|unease"
    "|backlash|frustration|anxiety|anxieties|outcry|anger|questions|speculation|optimism|enthusiasm|excitement"
    "|apprehension|caution|discontent|criticism|scrutiny|pushback|nervousness|uncertainty)",
    "(investor|customer|consumer|user|shareholder|trader|community|voter|fan) (scepticism|skepticism|concerns|fears"
    "|doubts|unease|optimism"
    "|enthusiasm|frustration|anxiety|backlash) (persists?|remains?|lingers?|mounts?|grows?|rises?|is|are|has|have)",
)
