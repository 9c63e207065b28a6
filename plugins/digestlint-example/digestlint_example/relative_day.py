"""EX001 relative-day."""

from __future__ import annotations

from digestlint.api import Confidence, Example, PatternRule, Severity


class RelativeDay(PatternRule):
    """A day that is named from the writer's today: "yesterday", "last night", "tomorrow".

    ## What it finds

    Words that place an event on the day before or after the digest was written. What people say in direct speech
    stays as it is, and so does the future as such ("the leaders of tomorrow").

    ## Why it matters

    A digest is read when there is time: in the evening, on Monday, from an archive. The story behind it was often
    written a day before the digest. By then nobody can tell which day "yesterday" was.

    ## How to fix it

    Write the weekday, or the date where the week isn't clear: "on Tuesday", "on 4 March".
    """

    code = "EX001"
    name = "relative-day"
    family = "example"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” depends on when one reads: write the weekday or the date"
    patterns = (
        "(the day (before|after) )?{day}( {part})?",
        "(earlier|later) today",
        "last night",
    )
    unless = ("of tomorrow",)
    words = {
        "day": ("yesterday", "tomorrow"),
        "part": ("morning", "afternoon", "evening", "night"),
    }
    examples = (
        Example("The night mail left Carrowmoor ⟦yesterday evening⟧ with forty passengers."),
        Example("The board meets ⟦tomorrow⟧; its papers went out **⟦last night⟧**.", "markdown"),
        Example("The night mail left Carrowmoor on Tuesday evening with forty passengers."),
        Example("“We sailed yesterday,” said Tomas Reke."),
        Example("The school trains the pilots of tomorrow."),
    )
