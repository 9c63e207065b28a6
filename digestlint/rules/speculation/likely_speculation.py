"""SP020: a sentence that a trained model takes for the digest's own speculation."""

from __future__ import annotations

from collections.abc import Iterable

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, own_comments
from digestlint.rules.speculation.orders import opens_with_order


class LikelySpeculation(DocumentRule):
    """A sentence speculates in the digest's own voice, as far as a model trained on labelled digests can tell.

    ## What it finds

    Forecasts, guesses at motives and claims about consequences that no phrase of the other rules gives away. A small
    statistical model adds up what speaks for speculation and what speaks against it: words and pairs of words, the
    classes they belong to (a hedge, a verb of consequence, a demonstrative with an event), how much of the sentence a
    source answers for, how many names and figures it holds, the label or heading it stands under. The message
    names the words that weighed most. Orders ("Trim the riskier bonds first") are advice and let pass.

    The model learned from about 14,000 sentences of generated digests of 240 sources and of edited news that annotators
    labelled, which are not part of digestlint, and from some 650 of our own. It finds what the rules miss and never
    outvotes them: where another rule of speculation, commentary or attribution speaks at least as surely, this one
    becomes a note on its finding. The default view has its findings only where the digest opines, which is where the
    model is sure of three sentences at least and of one in ten. What it is worth was measured on sources that it had
    not seen: about nine in ten of what it adds there to the findings of the rules are right. Those of low confidence,
    which only `--pedantic` shows, are right two times in three. `benchmarks/README.md` gives the
    figures with their intervals.

    ## Why it matters

    Phrase lists miss what a new generator writes. Asserted consequences ("Refiners feel the squeeze first") are the
    most common kind of speculation that they miss.

    ## How to fix it

    Name who expects, fears or concludes it, or leave the sentence out. If it is an established fact, give the source
    that established it. Where the model is wrong about your digests again and again, ignore the rule or train the
    model on labels of your own: `training/scorer/README.md` says how.
    """

    code = "SP020"
    name = "likely-speculation"
    family = "speculation"
    own_words = True
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "Reads like the digest's own speculation; name a source or leave it out"
    yields_to = frozenset({"SP", "BC", "AT"})
    examples = (
        Example(
            "⟦If the freeze holds into spring, grid operators face a structural shortage that keeps prices high and "
            "investment risk elevated.⟧\n"
        ),
        Example(
            "⟦This is a structural repricing of risk, and investors are learning that supply shocks don't end when "
            "talks begin.⟧\n"
        ),
        Example(
            "The port of Velmora closed on Friday. ⟦The gap between demand and capacity keeps widening, which pushes "
            "buyers toward longer contracts and higher risk.⟧\n"
        ),
        Example(
            "- **⟦Why it matters:** cheaper storage shifts the risk from buyers to utilities and makes smaller grids "
            "more attractive to investors.⟧\n",
            "markdown",
        ),
        Example(
            "The harbour authority in Velmora said on Monday that sustained outages could shift bargaining power to "
            "suppliers and raise financing risk.\n"
        ),
        Example('"If the freeze holds, buyers face higher prices and more risk," the minister, Ines Moor, said.\n'),
        Example(
            "If demand stays weak: trim the riskier bonds first, and keep investment risk low until buyers return.\n"
        ),
        Example("The council in Tarsk will vote on the budget on Tuesday at 7 p.m.\n"),
        Example("The plant in Ostrel made 41,000 tonnes of steel in March, 6 percent more than a year earlier.\n"),
        Example("Will the freeze keep prices high and investment risk elevated into the spring?\n"),
    )

    def check(self, document: Document) -> Iterable[Match]:
        """The sentences that the model takes for speculation."""
        for comment in own_comments(document):
            if not comment.is_commentary and not opens_with_order(comment.span.cut(comment.block.text)):
                confidence = Confidence.MEDIUM if comment.is_sure else None
                yield Match(comment.span, comment.block, f"{self.message} ({comment.evidence})", confidence=confidence)
