"""TY007 confused-word."""

from __future__ import annotations

from digestlint.api import LINES, Confidence, Example, PatternRule, Severity


class ConfusedWord(PatternRule):
    """A word taken for one that sounds or looks like it, where only the other can be meant.

    ## What it finds
    Set places in which one of two words is always wrong: "could of", "more then 50", "was lead by", "because off the",
    "able too see", "said than the", "it's own", "with regards to". A pair such as "affect" and "effect", whose right
    use depends on the meaning, is not among them.

    ## Why it matters
    A spell checker passes such slips, since each word is right by itself.

    ## How to fix it
    Put the other word: could have, more than, was led by, because of, able to see, said that, its own, with regard to.
    """

    code = "TY007"
    name = "confused-word"
    family = "typo"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "confused word: {text}"
    kinds = LINES
    in_quotations = True
    words = {
        "modal": "could would should might must".split(),
        "compared": (
            "more less fewer rather other better worse higher lower greater larger smaller older younger "
            "faster slower bigger cheaper stronger weaker"
        ).split(),
        "of_noun": (
            "because instead lot lots number series couple pair variety majority thousands hundreds dozens "
            "millions billions outside inside ahead members"
        ).split(),
        "to_word": (
            "able going trying according agreed decided want wants wanted likely unable forced supposed plans "
            "planned refused failed continue continues continued expected due"
        ).split(),
        "base": "be do get have make take go see say keep give find use become reach leave help stay work pay".split(),
        "determiner": "the its their his her our these those this".split(),
        "said": "said says believes believe warned noted argued insisted stressed announced reported".split(),
        "led": "was were been being is are".split(),
        "clause": "the it he she they we there this these its his their".split(),
    }
    patterns = (
        "{modal} of (been|had|done|gone|made|taken|seen|known|given|come|said|happened|become)",
        "{compared} then (\\d+|half|twice|a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|any|ever|expected)",
        "{led} lead by",
        "(has|have|had) lead to",
        "{of_noun} off ({determiner}|a|an|people|them|us|it)",
        "{to_word} too {base}",
        "{to_word} too {determiner}",
        "{said} than {clause}",
        "(it's|they're|there|who's) own",
        "their (is|are|was|were) (a|an|no|also|many|few|several|some)",
        "with regards to",
        "for all intensive purposes",
        "one in the same",
        "should (of|off) had",
        "fro {determiner}",
    )
    examples = (
        Example("The ferry ⟦could of been⟧ saved, and ⟦more then 50⟧ people were aboard."),
        Example("The delegation ⟦was lead by⟧ the mayor, which ⟦has lead to⟧ questions."),
        Example("The port closed ⟦because off the⟧ storm, and crews were ⟦unable too reach⟧ it."),
        Example("She ⟦said than the⟧ firm lost ⟦it's own⟧ keys."),
        Example("The letter came ⟦with regards to⟧ the lease."),
        Example("He could, of course, head off the dispute; more, then, than before. It is easier said than done."),
        Example("The team took the lead by a point and sent her regards to the mayor. It's owned by the city."),
    )
