"""SC018."""

from __future__ import annotations

from digestlint.api import BlockKind, Confidence, Example, Hit, Match, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier, is_designed

_STAMP = 0


class BylineStub(ChromeLine):
    """Date, time and length stamps of a page: "Last updated: 4 May 2025, 10:14", "6 min read", "Posted on".

    ## What it finds
    Stamps that a page prints over or under its article, labels whose value got lost ("Updated:"), reading times, word
    counts, and machine timestamps ("2025-05-04T10:14:07.797Z") in what readers see. The date of a digest and of its
    items is design: a plain date is no finding, nor is a labelled one that the digest's maker set in bold type.

    ## Why it matters
    The stamp dates the source's page and not your digest, and reads as if it were yours.

    ## How to fix it
    Delete it, or give the date in the words of your digest.
    """

    code = "SC018"
    name = "byline-or-date-stub"
    family = "chrome"
    yields_to = earlier("SC018")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a stamp of the source's page; delete it"
    placed = 5
    longest = 150
    words = {
        "mark": (
            r"((last|first|article|story|page|date|originally|was|created|content|most recently) )?(updated|modified"
            r"|published|posted|edited|revised|reviewed|created|issued|uploaded|added|filed|update|publication date)"
            r"( (on|at|by|date|time|in))?",
        ),
        "day": (r"(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?",),
        "month": (
            r"jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?"
            r"|dec(ember)?",
        ),
        "ago": (r"\d+ (second|minute|min|hour|hr|day|week|month|year)s? ago|just now|yesterday|today",),
    }
    patterns = (
        r"\b⟦\d{4}-\d\d-\d\dt\d\d:\d\d(:\d\d([.]\d+)?)?(z|[+-]\d\d:?\d\d)?⟧",
        r"^\W*(\d+|one|two|three|four|five|six)( ?- ?\d+)?[- ](min(ute)?s?|mins) (read|reading time|listen"
        r"|watch|to read)\W*$|^\W*(estimated |average )?(reading|read|listening|watch) time\W*( ?\d+)? ?(min(ute)?s?"
        r"( read)?)?\W*$|^\W*word ?count: ?\d+\W*$|^\W*\d+ words\W*$",
        r"^\W*({mark})\W{1,3}(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|({day} )?(({month})\.? \d{1,2}|\d{1,2}(st|nd"
        r"|rd|th)? ({month}))|{ago}|{day}|\d{1,2}:\d\d)\b<*>$",
        r"^\W*({mark}) ?:\W*$|^\W*(posted|published|written|uploaded) "
        r"by:? <3>( (on|in|at|leave a comment) <5>)?$|^\W*(({month})\.? \d{1,2},? \d{4}|\d{1,2} ({month}) \d{4}) "
        r"posted by <*>$|^\W*by <4> (posted|published|updated)\b<*>$",
        r"^\W*(\W ?)?({ago})\W*$|^\W*(editing|reporting|writing|compiled|additional reporting|with reporting) (by|"
        r"from) "
        r"<22,>$",
        r"^\W*({mark}|updated|author|published|by|writer|staff|staff reporter|staff writer|contributor|reporter|editor"
        r"|editors|date|time|correspondent|posted|updated at|views|wordcount|word count|news agencies)\W*$",
    )
    examples = (
        Example("⟦Last updated: 4 May 2025, 10:14 GMT⟧\n⟦6 min read⟧\n\nThe bridge reopens in May.\n"),
        Example("⟦Published Tue, May 4 2025 7:05 AM⟧\nThe bridge reopens in May.\n⟦Posted on:⟧\n⟦3 hours ago⟧\n"),
        Example("# Tarn digest\n\n⟦2025-05-04T10:14:07.797Z⟧\n\nThe bridge is open.\n", "markdown"),
        Example(
            "⟦Updated⟧\nLomar\n\nThe bridge over the Tarn reopens in May after two years of repairs, the council "
            "said.\n"
        ),
        Example("4 May 2025\n\nThe bridge reopens.\n"),
        Example("**Published:** 4 May 2025\n\nThe bridge reopens.\n", "markdown"),
        Example("Updated figures from the council put the cost at 40m crowns.\nThe film runs 6 minutes.\n"),
        Example("| Story | Published |\n|---|---|\n| Bridge | 2025-05-04T10:14:07Z |\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The stamp, unless the digest's maker set it: as a label in bold type, or in a table."""
        block = hit.block
        if block.kind is BlockKind.TABLE_CELL or is_designed(hit.document, block) or any(block.inlines):
            return None
        if hit.pattern == _STAMP:
            is_labelled = ":" in block.text[: hit.span.start]
            return None if is_labelled else Match(hit.span, block)
        return super().judge(hit)
