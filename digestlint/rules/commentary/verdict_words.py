"""The vocabulary of verdicts: what judges a story, and what it is judged to be."""

from __future__ import annotations

# Adjectives by which a writer judges.
JUDGING = frozenset(
    "absorbing admirable agonising agonizing alluring ambitious apt astonishing audacious authoritative awkward "
    "balanced beautiful bittersweet bleak bold brave breathtaking brilliant bruising brutal candid charming "
    "chilling clever comforting commendable compelling comprehensive consequential crucial curious damning daring "
    "decisive definitive deft delicate delightful devastating dramatic electrifying elegant emblematic emotional "
    "enchanting encouraging enlightening exciting extraordinary eye-opening fantastic fascinating fateful fitting "
    "formidable fresh full-circle game-changing graceful gripping groundbreaking handy hard-fought haunting "
    "heartbreaking heartwarming high-stakes historic humbling illuminating impressive in-depth incredible "
    "insightful inspired inspiring instructive intriguing ironic key landmark landscape-shifting lively lovely "
    "major-league make-or-break masterful meaningful memorable momentous monumental moving much-needed notable "
    "noteworthy ominous painful perfect-storm pioneering pivotal poetic poignant potent powerful precarious "
    "profound promising provocative rare reassuring refreshing remarkable resilient resounding revealing "
    "revolutionary rich riveting robust seismic sensitive serious shocking shrewd significant singular sober "
    "sobering solid spectacular stark startling stellar stinging striking strong stunning sublime subtle surprising "
    "symbolic tantalising tantalizing telling tense thorny thoughtful thrilling timely touching tough towering "
    "tragic transformative tricky triumphant troubling turbulent unenviable unforgettable unmistakable "
    "unprecedented unsettling uplifting valuable vital vivid volatile welcome worrying worthwhile worthy".split()
)
# Adjectives that report as often as they judge: they need a noun that judges.
SOFT_JUDGING = frozenset(
    "big bigger broader cautious classic clear close complex concrete confusing controversial deep deeper difficult "
    "fine genuine good great hard harsh huge important interesting large larger major massive mixed modest nice "
    "perfect pointed quiet real remarkable sharp simple small smart sweeping true uncomfortable unexpected unique "
    "unusual useful".split()
)
# Words that are a verdict by themselves.
OUTRIGHT = frozenset(
    "bombshell cautionary game-changer head-scratcher head-turner jaw-dropping mind-blowing mind-boggling mixed-bag "
    "must-follow must-have must-listen must-read must-see must-watch no-brainer page-turner scroll-stopping "
    "show-stopper showstopper thought-provoking tour-de-force wake-up watershed".split()
)
SUPERLATIVES = frozenset(
    "biggest boldest clearest latest loudest most plainest purest sharpest starkest strongest surest".split()
)
# What a story is judged to be; concrete things such as storms and bridges are none.
JUDGEMENTS = frozenset(
    "accomplishment achievement acknowledgement act addition admission advance affair antidote approach backdrop "
    "balance bargain beginning bet blow blueprint boost breakthrough call case catalyst challenge chapter choice "
    "coda comeback comment commentary commitment conclusion contrast contribution conundrum conversation correction "
    "counterpoint counterweight crossroads culmination day debut demonstration departure development dilemma "
    "direction display distraction echo effort embodiment encounter end ending entry episode era escalation "
    "evidence evolution example exploration failure fall feat finale finding finish fit foray foundation framework "
    "gambit gamble gesture gift glimpse guide hook idea illustration image indication indictment insight irony "
    "issue journey juncture leap lens lesson lifeline look loss marker masterclass match meditation message "
    "metaphor microcosm milestone misstep mix moment move narrative night nod note nudge opening opportunity "
    "overview parable paradox perspective picture piece pivot play plot portrait position precedent primer project "
    "proof prospect push puzzle question read reality rebuke reckoning reflection release relief reminder resource "
    "response result resurgence retreat reversal riddle risk role roundup saga scenario sequel setback shift "
    "showcase showdown sign signal snapshot spectacle stage stance start statement step stepping-stone story "
    "strategy stretch stride struggle study success summary surprise symbol take tale task tension test testament "
    "theme time tonic tool toolkit trade-off transformation transition trend tribute triumph turn turnaround "
    "turning twist undertaking upgrade verdict victory vignette vision vote wager warning watch way week win window "
    "word work year".split()
)
# How a piece, a story or a remark is ranked among those of its week.
PERIODS = (
    "week", "day", "month", "edition", "issue", "episode", "season", "morning", "quarter", "weekend",
)  # fmt: skip
TOP = (
    "absorbing", "ambitious", "audacious", "candid", "compelling", "consequential", "contentious", "contrarian",
    "curious", "damning", "debated", "delightful", "detailed", "discussed", "dramatic", "entertaining", "explosive",
    "exciting", "eye-catching", "fascinating", "gripping", "grounded", "heated", "hyped", "illuminating", "important",
    "impressive", "influential", "insightful", "interesting", "intriguing", "memorable", "notable", "overlooked",
    "poignant", "pointed", "practical", "provocative", "quotable", "relevant", "revealing", "significant", "sobering",
    "striking", "substantive", "surprising", "talked-about", "telling", "thoughtful", "thought-provoking",
    "underrated", "unexpected", "useful", "valuable", "vivid", "viral", "watched",
)  # fmt: skip
ITEMS = (
    "advice", "analysis", "argument", "article", "buzz", "charts?", "clip", "column", "commentary", "conversation",
    "critique", "deal", "debates?", "detail", "development", "drama", "drop", "essay", "event", "examples?",
    "exchange", "headlines?", "idea", "insights?", "interview", "item", "journalism", "launch", "lessons?", "line",
    "listen", "moments?", "move", "narrative", "news", "number", "observation", "paper", "pattern", "piece", "post",
    "question", "quote", "read", "reading", "release", "reporting", "reveal", "shift", "signal", "stat", "statement",
    "story", "surprise", "takeaways?", "tension", "thematic", "theme", "thread", "trend", "update", "upset",
    "work",
)  # fmt: skip
# For whom a summary says what the news means, though nobody asked.
AUDIENCES = (
    "banks", "borrowers", "brands", "builders", "business(es)?", "businesses", "buyers", "citizens", "communities",
    "community", "companies", "consumers", "countries", "creators", "customers", "decision-makers", "defenders",
    "developers", "economies", "employees", "employers", "engineers", "enterprises", "executives", "families", "fans",
    "farmers", "firms", "founders", "governments", "homeowners", "households", "industries", "industry",
    "institutions", "investors", "leaders", "lenders", "manufacturers", "markets?", "marketers", "nations",
    "neighbou?rs", "operators", "organi[sz]ations", "owners", "parents", "patients", "planners", "policy-?makers",
    "practitioners", "producers", "professionals", "publishers", "readers", "regulators", "residents", "retailers",
    "savers", "sector", "shippers", "shoppers", "society", "stakeholders", "startups", "states", "students",
    "suppliers", "taxpayers", "teams", "traders", "users", "utilities", "voters", "workers", "world",
)  # fmt: skip
