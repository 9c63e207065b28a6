"""What a digest says of itself: its day, its stories, and how it serves them."""

from __future__ import annotations

DAYS = ("24 hours", "afternoon", "campaign", "cycle", "day", "days", "edition", "evening", "fortnight", "matchday",
        "month", "morning",
        "news cycle", "night", "quarter", "round", "season", "session", "summer", "trading day", "trading week", "week",
        "weekend", "weeks", "year")  # fmt: skip
LIVELY = (
    "action-packed", "blockbuster", "bumper", "bumpy", "bustling", "busy", "choppy", "crazy", "dramatic", "dizzying",
    "eventful", "exciting", "fascinating", "frantic", "frenetic", "hectic", "jam-packed", "landmark", "memorable",
    "momentous", "packed", "remarkable", "roller-?coaster", "roller coaster", "topsy-turvy", "tumultuous", "turbulent",
    "unforgettable", "whirlwind", "wild",
)  # fmt: skip
NEWS = ("deals", "developments", "events", "forces", "headlines", "ideas", "issues", "items", "moves", "news", "people",
        "reports", "stories", "story lines", "storylines", "threads", "trends", "updates")  # fmt: skip
# How an overview is praised, and what it is called.
_PRAISED = ("brief", "comprehensive", "compact", "complete", "concise", "curated", "detailed", "handy", "hand-picked",
            "in-depth", "lightning-fast", "quick", "quick-fire", "rapid", "snappy", "succinct", "thorough",
            "whistle-stop",
            "whirlwind", "bite-sized", "bite-size", "up-to-date", "well-rounded", "deep", "short", "closer",
            "daily")  # fmt: skip
_OVERVIEWS = (
    "(analysis|breakdown|collection|compilation|digest|dive|glance|guide|list|look|overview|recap|review|round-up"
    "|roundup|rundown"
)
SERVED = (
    *(
        f"{word},? (and |but |yet )?(<1> )?{_OVERVIEWS}|selection|snapshot|summary|tour|update|version|wrap)"
        for word in _PRAISED
    ),
)
# With these a sum of stories says nothing.
SUMS_UP = ("add up", "amounts? to", "captures?", "describes?", "forms?", "mark", "marks", "mirrors?", "paints?",
           "point",
           "points", "portrays?", "reflects?", "remind", "reveals?", "reminds", "shows? (how|that|a|us)", "signals?",
           "sketch(es)?", "speaks?", "suggests? (a|that)", "tells?", "traces?", "underscores?", "highlights?",
           "underlines?", "illustrates?")  # fmt: skip
