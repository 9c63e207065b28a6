"""What a report says of itself: what it covers, what it will explore, what its own thesis foretold.

Patterns (see `digestlint.patterns`) of the rule of talk about the edition.
"""

from __future__ import annotations

REPORTS = (
    "analysis", "assessment", "brief", "briefing", "bulletin", "compilation", "deck", "digest", "document", "edition",
    "guide", "insights", "issue", "memo", "newsletter", "note", "overview", "post", "recap", "report", "roundup",
    "round-up", "section", "snapshot", "summary", "synthesis", "update", "write-up", "compendium",
)  # fmt: skip
COVERS = (
    "addresses", "aggregates", "aims to", "aligns", "analy[sz]es", "assesses", "brings together", "captures",
    "combines", "compiles", "consolidates", "covers", "delivers", "delves", "details", "discusses", "distill?s",
    "dives", "draws", "equips", "evaluates", "examines", "explores", "focuses", "highlights", "integrates", "is based "
    "on", "is designed to", "is intended to", "looks at", "offers", "outlines", "presents", "provides", "reflects",
    "reviews", "serves", "summari[sz]es", "synthesi[sz]es", "tracks", "unpacks", "walks", "weaves", "will",
)  # fmt: skip

SELF_TALK = (
    "^(<3>: ?)?⟦(this|our|today's|the (present|following|current|below|attached)) (<2> )?{report} (also |then |further "
    "|therefore )?{covers}⟧",
    "^⟦the (document|digest|briefing|summary|compilation|overview|newsletter|roundup) (also )?(covers|compiles"
    "|aggregates|synthesi[sz]es|summari[sz]es|encapsulates|aims to|brings together|distill?s|consolidates)⟧",
    "⟦(in|throughout) (this|the following|our|a|the) (<1> )?(summary|report|brief"
    "|analysis|overview|document|review|post|guide|section|update|note|piece|deep dive|recap),? (we|i|you|you'll|you "
    "will|we'll|we will|let's)⟧ ",
    "^(<4>, )?⟦(we|we'll|we will|i'll|let's|let us|join us as we) (also |will |now |first |then |next "
    ")?(explore|delve|unpack|break (it |this |things )?down|dive|take (a|you)|walk (you|through)|weave|turn to|look at"
    "|examine|uncover|navigate|cover|recap|begin with|start with|zoom)⟧ ",
    "⟦welcome to (our|this|the|today's|your|another) (<3> )?(digest|briefing|newsletter|roundup|edition|summary"
    "|overview|update|issue|recap|report)⟧",
    "⟦as we (continue|explore|look|move|navigate|delve|reflect|wrap|close|head|enter|approach|stand|journey) <8>,? "
    "(let us|let's|we|it|one|our|this)⟧",
    "⟦let us (all |also |not |never )?(remain|continue|hope|embrace|strive|remember|forget|be|celebrate|stay|ensure"
    "|work|keep|reflect)⟧ ",
    "⟦our (approach|understanding|relationship|reliance|collective|shared|future|society|world|lives) (<4> )?(must"
    "|should|will|has to|needs to|depends|is)⟧ ",
    "⟦(our|this (brief|report|note|letter)'s) (<1> )?(thesis|theses|framework|base case|core view|prior "
    "{report}s?('s?)?|earlier {report}s?|previous {report}s?|last {report}|conviction|watch ?list|playbook|scenario"
    "|calls?|prediction|flagged <1>|tracked <1>|<1> thesis|<1> scenario)⟧",
    "⟦(as |which |that |this is what |precisely (what|the <4>) )(we|i) (have )?(<1> )?(flagged|predicted|anticipated"
    "|warned|called|noted|highlighted|identified|foresaw|forecast|argued|discussed|wrote|covered|outlined|said|expected"
    "|suspected)( (about|in|as|last|yesterday|earlier|here|before|on))?⟧",
    "⟦(we|one) (should|must|need to|have to|want to|would) (<1> )?(be (clear|explicit|honest|careful|cautious|wary)"
    "|acknowledge|admit|note|stress|caution|distinguish|flag)⟧",
    "⟦(which|this|that) is (<1> )?(ironic|telling|remarkable|striking|interesting|notable|significant|noteworthy"
    "|instructive|fitting|no surprise|hardly surprising) (given|because|since|considering|in|as|when)⟧",
    "⟦(we|you|readers|everyone)('ll| will) (know|find out|see|learn) (which|soon|in (a|the)|by|more|whether|if|how)⟧",
    "⟦here('s| is| are) (what('s| is|'re| you| we)? (happening|new|moving|making|to know|know|missed|matters|changed"
    "|going on"
    "|stood out|stands out|happened))⟧",
    "⟦(has been|was|proved|is shaping up as|made for) (a|an|another|one of the) (<1> )?(busy|busiest|active|eventful"
    "|hectic|big|lively|turbulent|pivotal|momentous|dramatic|landmark|packed) (day|week|weekend|month|quarter|year"
    "|season"
    "|24 hours|morning) (for|in|on|across)⟧",
)
