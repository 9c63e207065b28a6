"""BC020: a sentence that a trained model takes for boilerplate commentary."""

from __future__ import annotations

from collections.abc import Iterable

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, own_comments

_OTHERS = tuple(f"BC{number:03}" for number in range(1, 20))


class LikelyCommentary(DocumentRule):
    """A sentence comments instead of reporting, as far as a model trained on labelled digests can tell.

    ## What it finds

    Sentences that announce importance, tension or complexity in words that the other rules do not know. A small
    statistical model adds up what speaks for a comment and what speaks against it: words and pairs of words, the
    classes they belong to (an abstract noun, a verb of significance, an event with a demonstrative before it), how
    much of the sentence a source answers for, how many names and figures it holds, the label or heading it stands
    under. The message names the words that weighed most.

    The model learned from about 14,000 sentences of generated digests of 240 sources and of edited news that annotators
    labelled, which are not part of digestlint, and from some 650 of our own. The default view has its findings only
    where the digest opines, which is where the model is sure of three sentences at least and of one in ten. Measured on
    sources that it had not seen, about four in five of what it adds there to the findings of the rules are comments; a
    third of these are speculation rather than commentary. Those of low confidence are candidates for a look, which only
    `--pedantic` shows. `benchmarks/README.md` gives the figures. Where another rule speaks this one
    becomes a note on its finding.

    ## Why it matters

    Commentary that fits every story tells readers nothing, and a new generator finds new words for it. A list of
    candidates helps an editor who goes through a digest anyway.

    ## How to fix it

    Ask what the sentence reports. If it could close any other item as well, delete it; if it holds a reason, name the
    figure, the party or the source. Where the model is wrong about your digests again and again, ignore the rule or
    train the model on labels of your own: `training/scorer/README.md` says how.
    """

    code = "BC020"
    name = "likely-commentary"
    family = "commentary"
    own_words = True
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "Reads like a comment that reports nothing; say what happened, or delete it"
    # All but likely-speculation, which yields to this family: two rules that yield to each other would both speak.
    yields_to = frozenset((*_OTHERS, *(f"SP{number:03}" for number in range(1, 20)), "AT"))
    examples = (
        Example(
            "⟦The episode captures a broader tension between growth and trust in an increasingly fragmented "
            "landscape.⟧\n"
        ),
        Example("⟦The region's future hinges on a delicate balance between security needs and economic pressure.⟧\n"),
        Example(
            "Two ministers met in Ostrel. ⟦The visit captures a deepening rivalry and the fragile balance of a "
            "shifting regional order.⟧\n"
        ),
        Example(
            "Lena Ort, the mediator, said the region's future hinges on a delicate balance between security and "
            "trade.\n"
        ),
        Example("The treaty of 1998 sets a border of 212 kilometres between Marlow and Tarsk.\n"),
        Example("The museum in Ostrel shows 40 paintings of the harbour, among them two by Ines Moor.\n"),
        Example("Two firefighters were treated for smoke inhalation, and the road stayed closed until noon.\n"),
    )

    def check(self, document: Document) -> Iterable[Match]:
        """The sentences that the model takes for commentary."""
        for comment in own_comments(document):
            if comment.is_commentary:
                confidence = Confidence.MEDIUM if comment.is_sure else None
                yield Match(comment.span, comment.block, f"{self.message} ({comment.evidence})", confidence=confidence)
