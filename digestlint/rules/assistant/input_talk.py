"""AR018."""

from __future__ import annotations

from digestlint.api import LINES, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.assistant.words import SAID, WORDS, is_code, is_opened


class InputTalk(PatternRule):
    """The model speaks of what it was given to read.

    ## What it finds
    "Based on the provided articles", "The given text does not say", "The search results don't include any article from
    today", "not mentioned in the provided context", "As the article body was not available". A source by its name ("the
    ministry's report does not say") is no finding here.

    ## Why it matters
    The reader was provided with nothing. Such a sentence speaks to whoever runs the model, and mostly says that the
    model did not know.

    ## How to fix it
    Name the source, or delete the sentence. Where it says that something was missing, look for it.
    """

    code = "AR018"
    name = "input-talk"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' speaks of what the model was given; name the source or delete it"
    kinds = LINES
    unless = SAID
    yields_to = frozenset({"AR001", "AR002", "AR005", "AR015", "AR017"})
    words = {
        **WORDS,
        "made": ("(given|input|provided|supplied|pasted|submitted|uploaded|attached|retrieved)",),
        "text": (
            "(text|content|article|context|snippet|excerpt|passage|headline|transcript|search result|article (text|body"
            "|content)|source (text|article|content))s?",
        ),
        "lacks": (
            "((do|does|did)(n't| not)|(is|are|was|were)(n't| not)|appears?|seems?|only|lacks?|contains? no|cuts? "
            "off|ends? abruptly"
            "|(is|are|was|were) (too|very|limited|incomplete|truncated|cut|empty|insufficient|about|a|an|only|not))",
        ),
        "says": (
            "(provide|mention|include|contain|specify|give|offer|say|indicate|clarify|explain|state|cover|reveal"
            "|elaborate"
            "|detail|discuss|show|return|yield|address|identify)",
        ),
    }
    patterns = (
        r"\b(based on|according to|from|given|using|in|of) ((all|both|each|any) (of )?)?the ({given} <1>{input}"
        r"|{input} (that )?(you( have|'ve)? (provid|giv|shar|suppl|past|sent|upload|attach)\w*|I (have )?(retrieved"
        r"|gathered|found|was given)|(provided|supplied|given|pasted) (above|below|to me|by (you|the user))))\b",
        r"^\W*(all )?(of )?(the|these|those) (provided|supplied|given|retrieved|pasted|uploaded) <1>{input}\b",
        r"\b(the|your) <2>{input} (that )?you('ve| have)? (provided|supplied|pasted|uploaded|attached)\b",
        r"\b(based on|using|from) the (articles?|text|content|context|headlines?|excerpts?|documents?|sources"
        r"|snippets?) (provided|supplied|given)( above| below| to me)?[,.]|^\W*based on the information (provided"
        r"|supplied|given)( above| to me)?,",
        r"\b(according to|based (solely |only |purely )?on|from|in|per|within|using) (the|this|these|your) {made} "
        r"<1>{text}\b",
        r"\b(the|this|these|each|your) {made} <1>({text}|document|material|data|article|url|page)s? (itself "
        r"|alone |only )?{lacks}\b",
        r"\b(the|this|these) {text} (provided|supplied|given|shared|retrieved|available)( here)? ({lacks}"
        r"|suggests?|covers?|covered"
        r"|contains?|mentions?|focus(es)?|highlights?|indicates?|shows?|details?|describes?|discuss(es)?)\b",
        r"\bthe (context|snippets?|search results?|input|headline alone|article (text|content|body)|source (text"
        r"|content)|excerpt) "
        r"(do|does|did)(n't| not) (explicitly |directly |clearly |specifically )?{says}\b",
        r"\b(not|isn't|aren't|wasn't|weren't|no)( \w+){0,3} (mentioned|specified|provided|stated|detailed"
        r"|available|included|given"
        r"|disclosed|found|discussed|present) (in|from|by|within) (the|this|these) ({made} <1>({text}|{input})"
        r"|(article|source)"
        r" (text|content|body)|context|snippets?|search results)\b",
        r"\b(as|because|since|although|while) the (full )?(article|content|text|body|transcript)( text| content| "
        r"body)? (is|was|were"
        r"|could)(n't| not) (be )?(available|provided|accessible|accessed|included|retrieved|loaded|supplied"
        r"|fetched)\b",
        r"\bthe (full|complete|actual|entire) (article|content|text|transcript)( text| content| body)? (could not "
        r"be|couldn't be|was "
        r"not|wasn't|is not|isn't) (accessed|available|provided|retrieved|accessible|loaded|fetched|included)\W*$",
        r"\bthe (content|text|article|link|url) (that )?you('ve| have)? (shared|provided|pasted|sent|given|linked"
        r"|submitted"
        r"|supplied) (appears?|seems?|is|are|was|does|do|doesn't|don't|did|contains?|leads?|points?|only)\b",
        r"\b(was|were|is|are)(n't| not) (included|attached|provided|part of|present) (in|with|of) (your|the) "
        r"(message|prompt|request"
        r"|input|query)\b",
        r"\bthe (headline|title) (alone|itself) (do|does)(n't| not) {says}\b|^\W*based (solely|only|purely) on "
        r"the (article |story )?"
        r"(headline|title|snippet|abstract)s?\b",
        r"\b(all|each|most|many|both|some|several|none|two|three|four|five|six|seven|eight|ten|\d+)( of the)?( \w+)? "
        r"({text}|articles|stories|headlines|documents|links) provided\b",
        r"\b(list|set|collection|batch|series) of <2>({input}) (you )?(provided|supplied|given)\b",
        r"\bthe ({text}|articles|headlines|links|snippets) (that )?you('ve| have)? (given|sent|shared with|shown"
        r"|passed) me\b",
        r"^\W*(it (looks|seems|appears) (like|that|as if|as though) |there (doesn't|does not) (seem|appear) to be "
        r")<3>(article|text"
        r"|input|content|url|message|attachment|link)s?( text| body| content)? (didn't|did not|wasn't|was not"
        r"|hasn't|attached|is missing"
        r"|is empty|was cut off)\b",
        r"\bsummary (is )?based on (the )?(title|headline|snippet)( only| alone)?\W*$",
        r"^\W*(based on|according to|from) my ((web |online |news )?search(es)?( results)?|retrieved \w+)\b"
        r"|^\W*based on my (research"
        r"|review|analysis),? (here|the following|I)\b",
        r"^\W*(after|having|upon) (reviewing|analy[sz]ing|reading|examining|processing|going through|searching) "
        r"(the|all|these|your"
        r"|through) <3,>({input}|web),? (here (is|are)|I('ve| have) (identified|found|compiled|selected"
        r"|summari[sz]ed|determined|put))\b",
        r"\b(in accordance with|following|per|as per|according to) (the|your|this) (prompt|system prompt|task "
        r"description|output format)\b"
        r"|^\W*the prompt (asks|asked|requires|requests|specifies|calls) <3>(bullet points?|bullets|summary|words"
        r"|json|sentences)\b",
        r"^\W*(since|because|as) the user (prefers?|wants?|asked|requested|likes|did not|didn't|has)\b",
    )
    examples = (
        Example("⟦Based on the provided articles⟧, the ferry to Lomar sails again on Friday.\n"),
        Example("⟦The given text does not⟧ say when. The vote is ⟦not mentioned in the provided sources⟧.\n"),
        Example("**⟦The search results don't include⟧** any story of today.\n", "markdown"),
        Example("⟦The article provided does not⟧ name him, ⟦as the article body was not available⟧.\n"),
        Example("- The cost is ⟦not specified in the article text⟧.\n", "markdown"),
        Example("The provided funding ends in May. The documents provided show that the firm knew.\n"),
        Example("The report does not say who paid. The full text of the treaty was not available on Monday.\n"),
        Example('The bot wrote "based on the provided articles" under each item, the paper found.\n'),
        Example("In the given circumstances the court freed him. The text you have to sign is long.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words, unless they are shown rather than said."""
        return None if is_opened(hit) or is_code(hit) else Match(hit.span, hit.block)
