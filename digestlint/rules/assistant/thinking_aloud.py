"""AR015."""

from __future__ import annotations

from digestlint.api import LINES, Confidence, Example, Hit, Match, PatternRule, Severity, Span
from digestlint.rules.assistant.words import SAID, WORDS, is_code, is_opened


class ThinkingAloud(PatternRule):
    """The model's thoughts on its task, which belong before the answer and not into it.

    ## What it finds
    Words that weigh what the user wants and how to answer: "We need to produce a summary in three bullets", "The user
    asked for JSON", "Let me think about this step by step", "Wait, the instructions say …", "Thought for 12
    seconds". A person who thinks about something else than a summary may do so.

    ## Why it matters
    The reader is shown how the text was made, with its doubts and false starts, and looks for the news in vain.

    ## How to fix it
    Delete everything up to where the answer begins. In the pipeline, publish the answer alone: most services
    give the thoughts in a field of their own.
    """

    code = "AR015"
    name = "thinking-aloud"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is the model thinking about its task; delete it"
    kinds = LINES
    unless = SAID
    yields_to = frozenset({"AR001", "AR002", "AR006"})
    words = {
        **WORDS,
        "lead": (
            r"((okay|ok|alright|hmm|wait|so|now|first|next|actually|right|well|also|then|but|and|thus|hence)\W+)*",
        ),
        "must": ("(need to|must|should|have to|are to|'ll need to|'d better|can|could)",),
        "write": (
            "(produce|output|write|craft|provide|summari[sz]e|extract|include|avoid|keep|ensure|make sure|format|pick"
            "|choose|follow|respond|answer|return|generate|list|mention|use|check|double-check|identify|go through|read"
            "|cite|count|avoid|be careful|decide|determine|select|compress|condense|match)",
        ),
        "form": (
            "(bullets?|bullet points?|json|markdown|citations?|word (limit|count)|the (prompt|format|instructions?"
            "|schema"
            "|template|user|constraints?|requirements?|word limit|final answer|output)|(each|every|all|the) <1>"
            "(article|snippet|headline|source)s?|(given|provided|source) <1>{input}|no preamble|\\d+(-\\d+)? (words"
            "|sentences|bullets|bullet points|headlines))",
        ),
    }
    patterns = (
        r"^\W*(thinking|reasoning|analy[sz]ing)(\.\.\.|…)\W*$",
        r"^\W*(thought|reasoned|thinking) for \d+ ?(s|secs?|seconds?|minutes?|m)\W*$",
        r"\bthe user (has |have )?(just )?(provided|given|gave|shared|pasted|supplied|sent|uploaded) <5>({input}"
        r"|list|set|prompt"
        r"|batch)\b",
        r"\bthe user('s)? (request|query|prompt|message|question|instructions?) (is|was|asks?|says?|requires?"
        r"|wants?|seems?"
        r"|specif\w+|mentions?)\b",
        r"\bthe user (asked|asks|wants?|wanted|requested|requests|needs?|expects?|specified|is asking|has asked"
        r"|would like)"
        r"( me)?( for| to| that)?( only| just)?( an?| the| me| my)? <3>({product}|json|markdown|bullets?|bullet points?"
        r"|format|concise|list|headlines?|{write})\b",
        r"^\W*{lead}(we|I)( also| now| just| still| probably)* {must} (to )?{write} <7,>{form}\b",
        r"^\W*{lead}(let's|let us) (craft|draft|produce|write|output|compose|extract|summari[sz]e|structure|format"
        r"|parse|answer"
        r"|respond|count|finali[sz]e) (the|an?|it|this|that|up|our|with)? ?<3>(answer|summary|response|output"
        r"|bullets?|digest"
        r"|json|list|headlines?|final|paragraphs?|sections?|words?)\b",
        r"^\W*{lead}let me (think|reason|work|go|walk|step) (about|through|over) <3>(step by step|carefully"
        r"|article|articles"
        r"|one by one|request|task|instructions|{input})\b<*>$|^\W*{lead}let me think( about (this|it))? step by "
        r"step\b",
        r"^\W*{lead}(let me|I'll|I will|I'm going to|I should) (re)?(format|structure|organi[sz]e|rephrase"
        r"|condense|group|reorder"
        r"|shorten|count|double-check|verify|parse) (this|the|it|each|these|my|them|all|everything) <4>({product}"
        r"|{input}"
        r"|as follows|into <5>|by theme|by topic|words?|dates?|word count|again)\b",
        r"^\W*{lead}I'll go through (each|the|these|all) <2>{input}\b<*>$",
        r"^\W*{lead}(let me|I'll|I will|I need to|I should) <1>(check|look at|read|examine|scan|review|identify"
        r"|go over) (the|each"
        r"|all|these|this) <5>((each|the|all|these) {input}|(articles|snippets|headlines|search results"
        r"|transcripts|sources"
        r"|instructions|prompt|input))\b( first| again| now| carefully)?\b",
        r"^\W*(wait|hmm|okay|ok|alright|hold on)\W+<*>\bthe (article|input|user|prompt|snippet|instructions?"
        r"|provided \w+"
        r"|source text|system prompt)s?\b<*>\b(I (should|need|must|can|cannot|can't)|let me|double-check|says?"
        r"|seems?|asks?"
        r"|only|no more than)\b",
        r"^\W*I (need|have|want) to be careful (not to|here|with) <6,>(invent|hallucinat|make up|fabricat|add"
        r"|facts|instructions"
        r"|format|{product})\w*\b",
        r"\bI (should|must|need to) (make sure|be sure|remember|ensure|note|mention|avoid) <6,>(the (source"
        r"|instructions|prompt"
        r"|format|word limit|user|output|tone)|hallucinat\w+|markdown|json|bullet points?)\b",
        r"\bso I (must|should|need to|have to|will|can't|cannot) (comply|output|respond|answer|summari[sz]e|refuse"
        r"|decline)\b",
        r"\bI('ll| will|'m going to| need to) (use|call|invoke) (the|my) <2>(tools?|function|api|web search|search"
        r"|browser)\b",
        r"^\W*({lead})?I (now )?have (everything|all( the)? \w+|enough( \w+)?) (that )?I need to (write|create"
        r"|compile|produce"
        r"|generate|draft|answer)\b|^\W*(great|perfect|excellent)[,!.]+ ?I (now )?have (everything|all|enough)\b",
        r"\bI (encountered|ran into|received|got|hit|am getting) (an?|some|several|the following) <2>(errors?"
        r"|issues?|problems?"
        r"|timeouts?|paywalls?) <4>(fetch|access|search|retriev|load|pars|process|summari)\w*\b",
        r"\bI('ll| will) (now )?(categori[sz]e|group|organi[sz]e|cluster|classify|sort|break down) (the|them|these"
        r"|all|each) <4>"
        r"(articles|stories|news|headlines|information|items|groups|categories|themes|category|topics?)\b",
        r"^\W*now (writing|compiling|generating|drafting|creating|summari[sz]ing|preparing) (the|a|my|your) "
        r"<3>{product}\W*$",
        r"^\W*let me (read|open|fetch|check|look at|go through) (them|each|these|those)( one by one| now| in "
        r"detail| first| all)\W*$",
        r"(?-i:\bassistant(final|analysis|commentary)\b)|^\W*(?-i:(analysis|commentary|final)(We|The user|Let's|I) )",
    )
    examples = (
        Example("⟦We need to produce a summary in 3 bullets⟧.\n\nThe ferry sails.\n"),
        Example(
            "Okay. ⟦The user asked for a JSON output⟧.\n\n⟦Let me think about this step by step⟧.\n\nThe ferry sails.\n"
        ),
        Example("⟦Wait, the instructions say no more than⟧ five items.\n\n*⟦Thought for 12 seconds⟧*\n", "markdown"),
        Example("⟦First, I need to identify the main points of each article⟧.\n\nThe ferry sails.\n"),
        Example("⟦assistantfinal⟧# Monday in Kerrin\n\nThe ferry sails.\n"),
        Example("We need to produce more food, so let's craft a better deal. I need to thank the user group.\n"),
        Example("The user asked for a refund. The users want privacy. The user's account was closed.\n"),
        Example('The bot began with "The user asked for a JSON output", the paper in Lomar found.\n'),
        Example("Okay, so the economy slows. Wait, what? Hmm. Let me think about it. I should mention the weather.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words, unless they are shown; a lone "Thinking…" must be a line of its own."""
        if is_opened(hit) or is_code(hit):
            return None
        if hit.pattern < 2 and hit.unit != Span(0, len(hit.block.text)):
            return None
        return Match(hit.span, hit.block)
