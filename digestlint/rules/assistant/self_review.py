"""AR017."""

from __future__ import annotations

from digestlint.api import LINES, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.assistant.words import SAID, WORDS, is_code, is_opened


class SelfReview(PatternRule):
    """The model's report on its own text: what it changed, what it could not check, that it kept to the limit.

    ## What it finds
    "Note: I could not verify this claim", "I removed the duplicate story", "Changes made: …", "This summary captures
    the main points while keeping a neutral tone", "(148 words)", "These headlines are simulated". The digest's own
    notice that it is made by a machine, and notes on time zones or rounding, are no findings.

    ## Why it matters
    It was meant for the person who runs the model. And it is often a warning: what could not be verified, or was made
    up, stands above it as news.

    ## How to fix it
    Read what it says, mend the text accordingly, then delete the note.
    """

    code = "AR017"
    name = "self-review"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is the model's report on its own text; act on it and delete it"
    kinds = LINES
    unless = SAID
    yields_to = frozenset({"AR001", "AR002", "AR005"})
    words = {
        **WORDS,
        "check": ("(verify|confirm|access|find|locate|retrieve|open|browse|determine|corroborate|fact-check|check)",),
        "not": (
            "(could not|couldn't|cannot|can't|was unable to|am unable to|was not able to|did not|didn't|wasn't "
            "able to)",
        ),
        "edited": (
            "(kept|removed|omitted|excluded|combined|merged|condensed|shortened|grouped|reorgani[sz]ed|structured"
            "|formatted"
            "|limited|avoided|tried to (keep|maintain|avoid)|aimed to (keep|maintain)|made sure|ensured|prioriti[sz]ed"
            "|rephrased|rewrote|rewritten|preserved|maintained|left out|adjusted|trimmed|simplified|deduplicated)",
        ),
        "own": ("(this|the|my|the above) {product}",),
        "unreal": (
            "(simulated|fictional|fictitious|hypothetical|illustrative|made[- ]up|invented|fabricated"
            "|placeholders?|sample data"
            "|mock( data)?|dummy data|examples only|for (demonstration|illustration|illustrative|demo)( purposes)?)",
        ),
        "shown": (
            "(headlines|stories|articles|news items|items|links|urls|quotes|dates|figures|sources|names|numbers"
            "|events)",
        ),
    }
    patterns = (
        r"^\W*\(?(please )?note\W+(that )?(since |because |as )?I {not} <4,>{check}\b",
        r"^\W*\(?(please )?note\W+(that )?I('ve| have)? (deliberately |only |also )?{edited}\b",
        r"^\W*I (was|am|have been) (unable|not able) to (independently )?{check} (this|these|the|any|that|all|some"
        r"|it|whether)\b",
        r"^\W*\(?note\W+(the |this |all |some )?(exact |specific |full |original )?(dates?|sources?|urls?|links?"
        r"|articles?|content"
        r"|text|times?|authors?|names?|figures?) <3>(was|were|is|are|has|have)(n't| not)( been)? (provided"
        r"|specified|available"
        r"|given|included|mentioned|stated)\b",
        r"^\W*(please )?(verify|double-check|fact-check|confirm|cross-check) (the|all|this|these|any|each) "
        r"<3>(information|facts?"
        r"|details|figures|dates?|quotes?|sources?|links?|data|content|numbers?) <3>(before (publishing"
        r"|publication|posting"
        r"|sharing|sending)|for accuracy|with (official|primary|reliable|original) sources)\b",
        # Made up.
        r"\b(these|all|above|following|some of (these|the)|the above|and) <2>{shown}( and {shown})?( above| below"
        r"| listed| here)? "
        r"(is|are|were|was|may be) (all |only |purely |entirely )?{unreal}\b",
        r"^\W*\(?(please )?note\W+(that )?(the |these |this |all |some <3>)?<3>{shown} <2>(is|are|were|was|may "
        r"be) <1>{unreal}\b",
        r"\bthis is (only |just |merely )?an? (sample|simulated|mock|fictional|hypothetical|example|illustrative) "
        r"{product}\b",
        r"\bfor (demonstration|illustrative|illustration) purposes( only)?\b",
        r"^\W*(disclaimer\W+)?(I am|I'm) (just |only |merely )?(an AI|an artificial intelligence|a language model"
        r"|a large language"
        r" model)\b",
        # Changes.
        r"^\W*(changes made|edits made|revision notes|summary of changes|self[- ](check|critique|review|assessment"
        r"|evaluation)"
        r"|quality check|fact[- ]check(ing)? notes|(reviewer|critic|editor) (notes|feedback|comments)|word count "
        r"check|tone check"
        r"|style check|compliance check|verification notes|(selection|grouping|ranking|categori[sz]ation) "
        r"(criteria|rationale|method|methodology)|reasoning for (selection|inclusion)"
        r"|explanation of (choices|changes))\W*:",
        r"^\W*(explanation|rationale|reasoning|approach)\W+I ({edited}|chose|selected|focused|used|included"
        r"|organi[sz]ed)\b",
        r"^\W*(as (instructed|requested|specified|directed|required),? )I('ve| have)? (also |only |deliberately "
        r")?({edited}|excluded"
        r"|included|focused|used|provided|written|created|summari[sz]ed)\b",
        r"^\W*I('ve| have)? (also |only |deliberately |intentionally |carefully )*{edited} <6,>(tone|under \d+"
        r"|\d+ words|jargon"
        r"|neutral|wording|phrasing|length|format(ting)?|duplicates?|duplicate {input}|as (requested|instructed)"
        r"|{own}|requirements|instructions|word limit|paywalled)\b",
        r"^\W*{own} (accurately |also |only |closely )?(captures?|maintains?|preserves?|adheres?|follows?|keeps?"
        r"|stays?|avoids?|meets?"
        r"|is written|is designed|remains?|aims?|condenses?|retains?)\b<*>\b((neutral|professional|journalistic"
        r"|engaging|formal"
        r"|objective|concise|balanced) (tone|style|language)|word (limit|count)|(original|source) (text|article"
        r"|meaning|content)"
        r"|(main|key) (points|ideas|facts|information)|under \d+ words|(your|the|all) <2>(instructions|guidelines"
        r"|requirements"
        r"|specifications|constraints))\b",
        r"^\W*(this|the above|my) ({product}) (is|was) (based|generated|compiled|created|written|derived) (solely "
        r"|only |purely "
        r"|entirely |exclusively )+(on|from|using) (the )?<4>(headlines?|titles?|snippets?|abstracts?|metadata"
        r"|excerpts?)\b"
        r"|^\W*(this|the above|my) {product} (is|was) (based|written|created|compiled) (on|from) (the )?(article "
        r"|story )?(headline"
        r"|title|snippet)s?( and (snippet|description|title|abstract)s?)?( alone| only|,? (as|since|because) <*>)",
        r"^\W*I('ve| have)? \w+ <*> as you( have|'ve)? (asked|requested|instructed|specified)\W*$|^\W*you "
        r"(requested|asked for) (an?|the"
        r"|only|exactly|\d+|two|three|four|five|ten)( [^ ]+)? (summary|items|bullets?|words|bullet points"
        r"|headlines|articles"
        r"|stories)\b",
        r"^\W*I (prioriti[sz]ed|chose|picked|selected|grouped) the most (dominant|relevant|important|significant"
        r"|impactful|newsworthy) "
        r"<2>(themes?|stor(y|ies)|topics?|articles?|developments?)\b",
        r"^\W*this (fulfil(l)?s|satisfies|completes) (the|your) (request|task|requirements?|assignment)\b",
        r"^\W*I('ve| have) (selected|chosen|picked|prioriti[sz]ed|filtered|ranked) <5>based on (relevance|impact"
        r"|your|their (relevance"
        r"|impact|importance)|importance|the criteria|recency)\b",
        r"^\W*note to (the )?(editor|user|developer|reviewer|publisher|client)s?\W",
        r"\b(is|are|was|were) based on my (general |training |own |existing |last |available )*(knowledge|training"
        r"|training data)\b",
        r"\bI (cannot|can't|could not|am unable to|'m unable to) (confirm|verify) (whether|if|the (accuracy"
        r"|authenticity|existence))\b",
        r"^[(\[](approximately |approx\W*|about |~|total\W*)?\d\d+ words[)\]]\W*$",
        r"^\W*(the )?(links?|urls?) (above|below|provided|listed) (are|is|may) (not |illustrative|placeholders?"
        r"|examples?)\b<*>$",
    )
    examples = (
        Example("⟦Note: I could not verify⟧ this claim.\n\nThe ferry sails.\n"),
        Example(
            "The ferry sails.\n\n⟦I removed the duplicate⟧ story.\n⟦Changes made:⟧ shorter sentences.\n⟦(148 words)⟧\n"
        ),
        Example("⟦This summary captures the main points⟧ of the *talks*.\n", "markdown"),
        Example(
            "The ferry sails.\n\n⟦These headlines are simulated⟧. ⟦Please verify the information before publishing⟧.\n"
        ),
        Example("⟦This summary is based on the headline alone⟧.\n"),
        Example(
            "Note: All times are local. Generated by AI, so please check. Changes made to the law take effect in May.\n"
        ),
        Example("The figures are illustrative, the bank said. Reuters could not verify the report.\n"),
        Example('The bot wrote "Note: I could not verify this claim", the judge found.\n'),
        Example("I've kept a diary since May. This report follows the mayor for a week. A 148-word note was found.\n"),
        Example("These stories are true. I was unable to sleep. The note was 12 words long (148 words in Greek).\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words, unless they are shown rather than said."""
        return None if is_opened(hit) or is_code(hit) else Match(hit.span, hit.block)
