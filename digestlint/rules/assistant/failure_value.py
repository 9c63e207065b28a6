"""AR004."""

from __future__ import annotations

from digestlint.api import LINES, BlockKind, Confidence, Example, Hit, InlineKind, Match, PatternRule, Severity

# From this pattern on the value could be meant.
_LESS_SURE = 28
# A value may end its line or its field.
_ENDS = ("$", "[|•·–—/)]")


class FailureValue(PatternRule):
    """A program's word for "nothing" or "failed", printed where a value belongs.

    ## What it finds
    `undefined`, `null`, `NaN`, `None`, `[object Object]`, `Invalid Date` as a whole line, cell or field; stock texts
    of a failed step, such as "Summary unavailable", "No description available", "Error fetching article",
    "FALLBACK", "404 Not Found", "Traceback (most recent call last)". The same words inside a sentence ("the result
    is undefined", "none of them", "the vote is null and void") are language and no finding.

    ## Why it matters
    The reader gets the machine's excuse in place of the news, often a whole column of it.

    ## How to fix it
    Leave the field out, or mend the step that failed and generate the digest again.
    """

    code = "AR004"
    name = "failure-value"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is what a failed step left in place of a value"
    whole_block = True
    in_quotations = True
    kinds = LINES | {BlockKind.QUOTE}
    words = {
        "what": (
            r"summary|summaries|description|content|article( text| content| body)?|abstract|excerpt|full text|text"
            r"|headline|title|data|translation|analysis|ai summary|image|preview|transcript|body|details|article "
            r"summary|story|feed|response|report|digest|briefing|news|author|source|date|link|sentiment|snippet"
            r"|commentary|explanation|insight|key points?|market data|price|weather( data)?",
        ),
        # News has no details and no data, too; what an article is made of is never missing there.
        "meta": (
            "(ai |article |full |short )?(summary|summaries|description|content|article|article text|abstract|excerpt"
            "|text|headline|title|image|preview|transcript|author|snippet)",
        ),
        "field": (
            r"title|headline|author|authors|by|byline|date|published|published (on|at|date)|publication date|updated"
            r"|url|link|source|publisher|summary|description|image|category|excerpt|id|name|article|content|snippet"
            r"|abstract|text|subtitle|topic|price|ticker|score|sentiment|rating|confidence|reading time|read time|time"
            r"|section|language",
        ),
        "sep": ("[:|•·–—/]",),
        "fail": (r"error|failed|failure|exception|warning",),
        "verb": (
            r"fetch|load|retrieve|parse|generate|summari[sz]e|extract|process|connect|download|read|scrape|translate"
            r"|analy[sz]e|decode|access|find|create|produce|get|obtain|resolve|reach|open",
        ),
        "verbing": (
            r"fetching|loading|retrieving|parsing|generating|summari[sz]ing|extracting|processing|connecting"
            r"|downloading|reading|scraping|translating|analy[sz]ing|decoding|accessing|getting|calling|creating"
            r"|occurred|while|during",
        ),
    }
    patterns = (
        # Values that no language has for a whole line, cell or field.
        *(
            r"(^|{sep}|\()[ ]?⟦(?-i:undefined|null|NULL|NaN|nan|nil|Null|Undefined|<NA>|NaT|\(null\)|#N/A|#REF!"
            r"|#VALUE!|#DIV/0!|#NAME\?"
            r"|-?Infinity)( (?-i:undefined|null|NaN))*⟧[%.]?[ ]?" + end
            for end in _ENDS
        ),
        r"\[object [A-Z][A-Za-z]*\]|\b(?-i:Invalid Date)\b|[$€£](?-i:NaN|undefined|null)\b|\b(?-i:NaN|undefined)[%]",
        *(
            r"^\W*(by|from|source|via|published|updated|on|posted by|author) ⟦(?-i:undefined|null|NaN|None)⟧[ ]?" + end
            for end in _ENDS
        ),
        *(
            r"(^|[|•·—][ ]?)\W*{field}\W*:[ ]?\W*⟦(?-i:None|none|N/A|n/a|unknown author|Untitled|No title)⟧[ ]?" + end
            for end in _ENDS
        ),
        # What programs write when a step fails.
        r"^\W*({sep} )?(<3>:[ ]?)?⟦((ai |article |news |story |full |short |daily )?{what} (is |was |are |were "
        r")?(currently |temporarily |not yet )?(unavailable|not available|not found|missing|could not be \w+|couldn't "
        r"be \w+|cannot be \w+|not provided|not generated|generation failed|failed|pending|n/a|error|not extracted"
        r"|not retrieved|could not (load|fetch))( (at this time|right now|for this (article|story|item|day|session)"
        r"|from (the )?(source|feed|rss|api|publisher)|due to <*>))?)⟧\W*$",
        r"^\W*(<3>:[ ]?)?⟦(no|missing|empty) {meta}( (was |is |were |are )?(available|found|provided|given|returned"
        r"|generated|extracted|retrieved|yet|could be <2>|to (display|show|summari[sz]e)))( (for|from|in|at) (this|the"
        r"|that) <3>)?⟧\W*$",
        r"^\W*(<3>:[ ]?)?⟦(error|failed|failure|unable|could not|couldn't|cannot|was unable|sorry, (we|I) could not"
        r"|we could not|we couldn't|an error occurred)( while| when| to| in| during)?( to)?[ ]?({verb}|{verbing})( "
        r"<*>)?⟧$",
        r"^\W*⟦(error( code)?|fatal|exception|(http|api|ssl|connection|timeout|network|parse|parsing|json|value|key"
        r"|type|attribute|runtime|unicode|syntax|rate[ ]?limit|authentication|server|value|index|import)[ ]?(error"
        r"|exception)|error (message|details?))( ?\(?\d{3}\)?)?[:(] ?<*>⟧$",
        r"^\W*⟦((http )?(error )?(400|401|403|404|408|410|418|429|451|500|502|503|504)[ :-]+(bad request|unauthorized"
        r"|forbidden|not found|request timeout|gone|too many requests|internal server error|bad gateway|service "
        r"(temporarily )?unavailable|gateway timeout|error)|(forbidden|access denied|page not found|not found|service "
        r"unavailable|too many requests|internal server error|rate limit exceeded|quota exceeded|request timed out"
        r"|timed out|connection (refused|reset)|bad gateway))⟧\W*$",
        r"^\W*⟦(no|0|zero) (new |recent |relevant |matching |suitable |additional |valid |fresh |news "
        r"|significant )*(articles?"
        r"|stor(y|ies)|news items?|entries|feeds?|headlines|results|content|posts) (were |was |have been )?(found"
        r"|available"
        r"|retrieved|returned|fetched|collected|matched|to (summari[sz]e|display|report|show|process))( <6>)?⟧\W*$",
        r"^\W*⟦there (were|are|was|is) no <2>(articles?|stories|headlines|content|items|text) to (summari[sz]e"
        r"|process|display"
        r"|analy[sz]e)\b⟧",
        r"^\W*⟦(<2>(summari[sz]ation|extraction|scraping|parsing|(content|text|summary|ai|llm|image) generation"
        r"|(http |api |web )?"
        r"request|fetch|(llm|api|model) (call|request|response))) failed\b( with <*>|[:] <*>| due to <*>)?⟧\W*$",
        r"^\W*⟦<*>\b(quota|rate limit|overloaded|something went wrong|error|unavailable|timed? ?out"
        r"|exceeded)\b<*>\b(please )?try "
        r"again( later| in <3>| shortly)?⟧\W*$",
        r"\b(?-i:([a-z_]+\.)+[A-Z]\w*(Error|Exception))\b|\bthis model's maximum context length\b",
        r"^\W*⟦(timeout|timed out|time-?out) (while|when|during) <*>⟧$",
        r"^\W*⟦(content|response|output|request) (was )?(blocked|flagged"
        r"|filtered) (by|due to) (the |our )?(safety|content|moderation)\b<*>⟧$",
        r"^\W*⟦((full )?article|full text|content|page)( text| content| body)? (is )?(not |in)accessible( "
        r"\(<4>\))?⟧\W*$",
        r"^\W*⟦unable to "
        r"(summari[sz]e|process|extract|analy[sz]e)\b<*>⟧$",
        r"^\W*⟦(http|server|api|response|page|article|url) (returned|responded"
        r"|error) <3>(status|error|http)( code)? \d\d\d\b<*>⟧$",
        r"^\W*⟦<*>\bapi (error|key)\W{1,3}(\d\d\d|invalid|missing|not)\b<*>⟧$",
        r"^\W*⟦((web |news )?search (returned|found|yielded) (0|no|zero) <2>results?)⟧\W*$",
        r"^\W*⟦<*>\b(while|when) processing (your|the) request\b<*>⟧$",
        r"Traceback [(]most recent call last[)]|^\W*\w+Error: <*>$|HTTPS?ConnectionPool|Max retries exceeded with url",
        r"(^|[:—–-][ ]?)⟦(?-i:FALLBACK)(\b( (SESSION|DATA|TEXT|CONTENT|SUMMARY|VALUE|MODE))?([ ]?[—–:-][ ]?<*>)?)⟧$",
        r"^\W*(<3>:[ ]?)?⟦(insufficient (data|information|content)( (available|to <*>|for <*>))?|data (unavailable"
        r"|missing|not available)|(no|not enough) (data|information)( available)?|not (specified|provided|applicable"
        r"|available) (in|by) (the )?(source|article|text|input|feed)|(?-i:\[Removed\])|(?-i:\[deleted\])|content "
        r"removed|untitled( (article|story|post|document))?|no title|unknown (title|source|author|publisher"
        r"|date))⟧\W*$",
        r"^\W*⟦(?-i:N/A|None)⟧\W*$",
    )
    examples = (
        Example("Ferry fares rise in Lomar\nBy ⟦undefined⟧\n⟦null⟧\n"),
        Example("| Firm | Price |\n|---|---|\n| Lomar Steel | ⟦NaN⟧ |\n| Kerrin Rail | ⟦undefined⟧ |\n", "markdown"),
        Example(
            "# ⟦None⟧\n\n**Author:** ⟦None⟧ | **Published:** ⟦Invalid Date⟧\n\n⟦No description available⟧.\n",
            "markdown",
        ),
        Example("1. Ferry fares rise\n   ⟦Summary unavailable⟧\n2. ⟦Error fetching article: 403 Client Error⟧\n"),
        Example("⟦FALLBACK — no data⟧\n⟦404 Not Found⟧\nSource: ⟦[object Object]⟧\n"),
        Example("## Markets\n\n> *⟦Failed to generate summary⟧*\n\nSummary: ⟦N/A⟧\n", "markdown"),
        Example("The result of 1/0 is undefined, and the contract is null and void. None of them paid.\n"),
        Example("Casualties: None\nInjuries: none reported\nFalling back on a fallback plan, Lomar cut fares.\n"),
        Example("| Party | Seats |\n|---|---|\n| Greens | N/A |\n| Reds | None |\n", "markdown"),
        Example(
            "Failed bank's chief is charged in Kerrin\nUnable to pay, the firm closed. Error costs Lomar a goal.\n"
        ),
        Example("No data was lost, the ministry said. No title race is closer. A null result followed.\n"),
        Example("Null Island\nNaN, the bread, is baked at dawn.\nUse `null` instead of `undefined`.\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The value, unless it is code, or a "None" that a person could have written."""
        block = hit.block
        if any(inline.kind is InlineKind.CODE and inline.span.overlaps(hit.span) for inline in block.inlines):
            return None
        if hit.pattern >= _LESS_SURE:
            # In a table or a list these are an answer; as a heading or in a field of a page they are a gap.
            return Match(hit.span, block) if block.kind is BlockKind.HEADING else None
        return Match(hit.span, block)
