"""AR002."""

from __future__ import annotations

from digestlint.api import LINES, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.assistant.words import SAID, WORDS, is_opened


class Refusal(PatternRule):
    """A language model's refusal, or its complaint about missing input, in place of news.

    ## What it finds
    "I'm sorry, but I can't access …", "I am unable to browse the web", "I don't have access to real-time
    information", "I cannot fulfil this request", "No article text was provided". What people say in quotation marks,
    and what a person can't do ("I can't help but smile"), let pass.

    ## Why it matters
    The digest holds no news at all, and often the whole file is one such paragraph. Whoever opens it sees at once
    that it was never read.

    ## How to fix it
    Generate the digest again with its sources. In the pipeline, treat a refusal as a failed run and publish nothing.
    """

    code = "AR002"
    name = "refusal"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a refusal of the language model; generate the text again"
    kinds = LINES
    unless = SAID
    words = {
        **WORDS,
        "reach": (
            "access|browse|retrieve|fetch|open|load|visit|read|search|scrape|view|look up|pull|connect to|crawl"
            "|download|locate|check",
        ),
        "write": (
            "provide|generate|create|produce|summari[sz]e|write|complete|compile|execute|process|give you|deliver"
            "|reproduce|draft|perform|extract|analy[sz]e|format|find any|translate",
        ),
        "web": (
            "(the|any|this|that|a) <1>(web|internet|urls?|links?|website|site|article|page|content|file|text|source)"
            "|external|web[ ]?(sites?|pages?)|real[- ]time|live|current|specific|today's|urls?|links?|articles?|online"
            "|content|up[- ]to[- ]date|proprietary|files|past the",
        ),
        "task": ("(request|task|instruction|prompt|question|query|queries)s?",),
        "odd": ("(currently |still |also |just |actually |directly |reliably |accurately )*",),
    }
    patterns = (
        r"\b(I('m| am)( very| so| really| truly)? sorry|I apologi[sz]e|apologies)( for (any|the) <3>)?,? (but"
        r"|however),? (I|as an|it|the|this|no|my)\b",
        r"^\W*(sorry|unfortunately|regrettably),? (but )?(as an AI <3>,? )?I( {odd}{cant}|'m unable to| do not| don't"
        r"| did not| didn't| have no) {odd}({reach}|{write}|have|help|assist|find|fulfill?|comply|see|determine"
        r"|identify)\b",
        r"\b(as an AI <3>,? )?I[ ]?{odd}{cant} {odd}({reach}( or \w+)? <1>{web}|{write} <4>({product}|{input}|verbatim"
        r"|real[- ]time|specific|requested|{task})|(fulfill?|comply with|(assist|help)( you)? with|complete|satisfy"
        r"|carry out|process|respond to|proceed with) (this|that|your|the|such|these|those) <2>{task})\b",
        r"\bI[ ]?{odd}{cant} {odd}(browse|(provide|give|offer) <2>(financial|investment|legal|medical|trading"
        r"|real-time)( <1>)? "
        r"(advice|recommendations?|data|information))\b",
        r"\bI[ ]?{odd}{cant} (assist|help|comply|proceed|continue)( you)?( with (this|that|it))?\W*$",
        r"\bI {odd}(don't|do not|didn't|did not) {odd}(yet )?(have|see|receive|find) ((direct|any|the|an?|enough"
        r"|sufficient|current|live|real[- ]time|up-to-date|specific|full|internet|web|browsing|external|actual) "
        r")*(access to (<2>{web}|my|your)|{input} (to|for|from|about|on|in|that|of|provided|you|attached|beyond|after)"
        r"|browsing|(internet|web|live|real[- ]time) access|(the )?ability to <1>({reach}|{write})|capabilit(y"
        r"|ies))\b",
        r"\bI (must|have to|need to) (respectfully |politely )?(decline|refuse) (to ({write}|assist|help|engage)|(this"
        r"|your|the) {task})\b",
        r"\bmy (training data|knowledge)( only| is| does)?[ ]?(cut-?off|cuts off|ends|goes up to|extends (only )?to"
        r"|includes information)\b",
        # Complaints about the input; "no details were provided" is news.
        r"^\W*(no|zero) (news |source |input )?(articles?|article (text|content|body)|news data|source (text|material)"
        r"|input|content|text|headlines?|transcript|url|search results)( content| text| data)? (was|were|has been"
        r"|have been|is|are) (provided|supplied|given|included|attached|passed|submitted|found (in|within) the "
        r"(provided|input|source|prompt))\b",
        r"\bno <3,>(headline|news|article|source|input|market|story|feed)( or <2>)? (data|text|content|items?"
        r"|articles?|stories) (was|were|has been|have been|is|are) (provided|supplied|given|included|passed|made "
        r"available|available) (for|to|in|with|by|as)\b",
        r"\b(the|your) (provided|supplied|input|pasted) <2>(is|are|was|were|(appear|seem)s?( to be)?|does not|doesn't"
        r"|do not|don't) (empty|blank|missing|incomplete|truncated|not (provided|included|available)|contain|include"
        r"|provide|mention|cut off)\b",
        r"\b(you|the user) (haven't|have not|didn't|did not) (provid|includ|suppl|shar|attach|past|giv)\w* (the|any"
        r"|an?|me)\b",
        r"\b(there is|there's|there are|there was) (no|not enough|insufficient) <3>(provided|supplied|given|to "
        r"summari[sz]e|for me to) (to|for|in|from|with|summari[sz]e|write|work|here|above|below)\b",
        r"^\W*(it (seems|looks|appears)|I notice|I see) (like |that |as if |as though )?(you|there|the) <4>(haven't"
        r"|have not|didn't|did not|was no|is no|wasn't|isn't|may be missing|is missing) <3>(provid|includ|attach"
        r"|shar)\w*\b",
        r"\bthis (request|content|prompt|query|topic) (violates|goes against|may violate|conflicts with|falls "
        r"outside) (my|our|the) <2>(guidelines|polic(y|ies)|terms|scope|principles|capabilities)\b",
        r"\bas an (AI|artificial intelligence)( language)? (model|assistant|system),? I[ ]?({cant}|do not|don't|am not"
        r"|'m not)\b",
    )
    examples = (
        Example("⟦I'm sorry, but I can't access the page of the Kerrin Gazette.⟧ The ferry sails.\n"),
        Example("⟦I am unable to browse the web to find today's ferry news.⟧\n"),
        Example("⟦Unfortunately, **I don't have access to real-time** data for Lomar.⟧ Sorry.\n", "markdown"),
        Example("⟦I cannot fulfill this request.⟧\n"),
        Example("⟦No article text was provided.⟧ Send it again.\n"),
        Example("# Lomar digest\n\n⟦I cannot generate a summary without the articles.⟧\n", "markdown"),
        Example("\"I'm sorry, but I can't access the page,\" the chatbot told the reporter from Kerrin.\n"),
        Example("I can't help but smile at the new ferry. I cannot open the door for you, he wrote.\n"),
        Example("The mayor apologised, but I was not there. No details were provided by the police.\n"),
        Example("The bank said that it could not access the site. No charges were filed and no data was provided.\n"),
        Example("No text was sent to voters. I don't have a car, so I take the ferry to Lomar.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The whole sentence: no part of it can stay."""
        return None if is_opened(hit) else Match(hit.unit, hit.block)
