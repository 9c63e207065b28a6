"""Hearsay in one word."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, regex
from digestlint.rules.attribution.named_nearby import closes_with_source, is_credited_behind
from digestlint.rules.attribution.words import TEXT, around, behind, is_linked

# In these surroundings "allegedly" is what the law asks for.
_LEGAL = regex(
    r"(?i)\b(?:charg(?:e|es|ed|ing)|arrest\w*|accus\w+|suspect\w*|court|police|prosecut\w+|indict\w*|lawsuits?|sued"
    r"|suing|complaint|defendants?|trial|convict\w*|plead\w*|pled|guilty|victims?|murder\w*|rap(?:e|ed|ing)"
    r"|assault\w*|fraud\w*|theft|stole|stolen|stealing|crim\w+|detain\w*|custody|warrant|felony|attorneys?|judge"
    r"|sheriff\w*|abus\w+|harass\w*|kill\w*|shot|shoot\w*|stabb\w+|brib\w+|launder\w*|smuggl\w+|traffick\w+"
    r"|misconduct|violat\w+|embezzl\w+|officers?|attack\w*|robb\w+|jail\w*|prison\w*)\b"
)
_NAMED = regex(
    r"\b(?:[Aa]ccording to (?:the |a |an )?(?:[A-Z]|(?:agency|ministry|police|company|indictment|station"
    r"|filing|lawsuit)\b)|as reported by (?:the )?[A-Z]|told (?:the )?[A-Z]"
    r"|(?!(?:Web|Media|News|Local|Press|Recent|Some|Several|Many|Various|Multiple|Early|Initial|Other|Earlier|Unconfirmed|New|Online|Social|Industry|Market|Foreign"
    r"|Western|The|These|It|Posts|Users|Analysts|Experts|Critics|Observers|Insiders|Sources) )[A-Z][\w.]+ (?:has "
    r"|have |first |also )?(?:reported|reports|said|says|wrote)\b|cited by (?:the )?[A-Z]|per (?:the )?[A-Z])"
)

# Once the paragraph is about a case, it stays one.
_COURT = regex(
    r"(?i)\b(?:court|prosecut\w+|indict\w*|lawsuits?|sued|defendants?|trial|convict\w*|plead\w*|guilty|sentenced)\b"
)
_ALLEGED = (1, 8)
# "Is reported in a letter from the yard": a source.
_REPORTED = 4
_DOCUMENT = regex(r" (?:[\w-]+ )?(?:release|statement|report|letter|paper|study|filing|journal|article|bulletin)\b")
# "A video purportedly showing the blast": right caution about what a picture proves.
_SHOWING = ("show", "depict", "from ", "filmed", "taken")


class HearsayAdverb(PatternRule):
    """A claim handed on with "reportedly", "purportedly" or "rumoured", and nobody named who reports it.

    ## What it finds

    "reportedly", "supposedly", "purportedly", "rumoured to", and "allegedly" or "alleged" outside of crime and
    courts, where it protects the accused. It stays silent where the same sentence names who reports it, or links to
    it, where the next sentences credit somebody, and where the item ends in "Source: Orva Radio"; a bare address names
    nobody.

    ## Why it matters

    Each of these words says that somebody else said so, and hides who. A digest that passes them on makes a rumour
    look like news.

    ## How to fix it

    Name the outlet and link to it: "the Orva Courier reports that ...". If there is none, leave it out.
    """

    code = "AT002"
    name = "hearsay-adverb"
    family = "attribution"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}”: by whom? name who reports this and link to it"
    kinds = TEXT
    patterns = (
        "(reportedly|purportedly|rumou?redly)",
        "allegedly",
        "supposedly",
        "(is|are|was|were|been|,) (also |widely |long |now |variously )?((rumou?red|said) to [a-z]+|reported to (be"
        "|have"
        "|include|involve|cost|contain|feature)|rumou?red (for|as|in)|thought likely)",
        "(is|are|was|were|being) reported (as|in|for|at) [a-z]+",
        "a reported [0-9$£€][^ ]*",
        "(it is|it was|it's|it has been) (widely |also )?(rumou?red|reported|alleged|claimed|said)( that)?",
        "(is|are) cited at [a-z]+",
        "(an?|its|their|his|her|of|over|about|for|into|against|[a-z.-]+['’]s) ⟦(alleged|purported) [a-z]+⟧",
    )
    examples = (
        Example("The firm is ⟦reportedly⟧ in talks to buy its rival."),
        Example("The minister ⟦is said to have⟧ left the country."),
        Example("Veldt's ⟦alleged purchase⟧ of the plans worries the yard; the union alleged haste, and denied it."),
        Example("The mayor faces trial for an alleged fraud."),
        Example("⟦It is rumoured that⟧ the league will add two clubs."),
        Example("The update ⟦allegedly⟧ halves the start-up time."),
        Example("The *Tern 4* has ⟦a reported 2,000⟧ kilometre range.", "markdown"),
        Example("Web reports tell of a strike that ⟦reportedly⟧ closed two yards."),
        Example("The firm is reportedly in talks to buy its rival, according to the Orva Courier."),
        Example("The man allegedly stole the car, police said."),
        Example("“He is reportedly very ill,” said Lena Ort."),
        Example("The man stood trial in Lomar. The garage allegedly hid his car."),
        Example("According to *Orva Radio*, the yard reportedly has a buyer.", "markdown"),
        Example("The leak was reported in a letter from the yard."),
        Example("The storm was reported to the harbour office at noon."),
        Example("The yard reportedly has a buyer. Source: Orva Radio"),
        Example("The yard reportedly has a buyer. (Orva Courier)"),
        Example("The yard ⟦reportedly⟧ has a buyer. Source: https://orva.test/41"),
        Example("The yard reportedly has a buyer. It owns six tugs. The price is low, the Orva Courier reported."),
        Example("Orva Radio reported that the firm is in talks."),
    )

    def judge(self, hit: Hit) -> Match | None:
        if hit.pattern in _ALLEGED and (_LEGAL.search(around(hit)) or _COURT.search(hit.block.text)):
            return None
        if _NAMED.search(around(hit)) or (hit.pattern == 0 and behind(hit).lstrip().startswith(_SHOWING)):
            return None
        if hit.pattern == _REPORTED and _DOCUMENT.match(behind(hit)):
            return None
        if is_linked(hit) or closes_with_source(hit) or is_credited_behind(hit):
            # The words are a headline, or the link or the item says who reports it.
            return None
        if hit.pattern == 2:
            return Match(hit.span, hit.block, confidence=Confidence.LOW)
        return Match(hit.span, hit.block)
