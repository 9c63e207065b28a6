"""AR001."""

from __future__ import annotations

from digestlint.api import (
    LINES,
    BlockKind,
    Confidence,
    Example,
    Hit,
    InlineKind,
    Match,
    PatternRule,
    PatternSet,
    Severity,
    Span,
)
from digestlint.rules.assistant.words import SAID, WORDS, is_opened

# A greeting that a digest's maker could also have written, and an assent that says nothing by itself.
_GREETING, _ASSENT = 0, 1
# Up to this pattern the words are the assistant's only where a document or a section begins or ends.
_AT_AN_EDGE = 6
_AHEAD = 80
_TAKES_UP = PatternSet(
    (r"^\W*(here is|here's|here are|below|the following|I('ve| have|'ll| will|'d be| can)|let me|based on)\b",)
)


class AssistantVoice(PatternRule):
    """A chatbot talking to its user, inside the digest.

    ## What it finds
    What a language model says before and after its work: "Certainly! Here is a summary", "Let me know if you'd like
    any changes", "I hope this helps", "If you share the text, I can …", a plan ("Let me now analyze"), a word on its
    own work ("I have compiled a comprehensive report"), an apology, a word count. Words in quotation marks are
    somebody's and let pass, so a story about chatbots may cite them.

    ## Why it matters
    Nothing destroys a reader's trust faster. It proves that nobody read the digest before it went out.

    ## How to fix it
    Delete the sentence. In the pipeline, tell the model to answer with the text alone, and check for this rule
    before you publish.
    """

    code = "AR001"
    name = "assistant-voice"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is the assistant talking to its user; delete it"
    kinds = LINES
    yields_to = frozenset({"AR002", "AR005", "AR006", "AR007"})
    unless = SAID
    words = {
        **WORDS,
        "sure": (
            "certainly|sure( thing)?|of course|absolutely|definitely|no problem|got it|understood|(great|good) "
            "question|great|okay|alright|happy to help|thank you|thanks",
        ),
        "heres": ("here is|here's|here are|below is|below are|the following is|this is",),
        "made": (
            "compiled|put together|prepared|summari[sz]ed|drafted|written|created|generated|organi[sz]ed|structured"
            "|condensed|crafted|produced|revised|updated|re(written|formatted)",
        ),
        "work": (
            "summari[sz]e|rewrite|rephrase|expand|elaborate|adjust|tailor|refine|revise|shorten|generate|create|draft"
            "|write|(re)?format|compile|provide|help|assist|dig|dive|add|include|translate|focus|search|make|prepare"
            "|offer|continue|proceed|analy[sz]e|explain|update|explore|modify|produce|give",
        ),
        "did": (
            "compiled|analy[sz]ed|gathered|collected|reviewed|examined|synthesi[sz]ed|summari[sz]ed|prepared|researched"
            "|conducted|completed|retrieved|verified|cross-referenced|generated|drafted|assembled|obtained|fetched",
        ),
        "report": (
            "(reports?|summar(y|ies)|analys[ei]s|overview|brief|briefing|digest|breakdown|assessment|synthesis)",
        ),
        "full": (
            "(comprehensive|detailed|thorough|in-depth|complete|concise|structured|full|consolidated|brief|short"
            "|balanced|objective|final|well-structured|neutral|clear|compiled|curated|up-to-date)",
        ),
        "basis": (
            "(analys[ei]s|research|review|search(es)?|search results|findings|information|data|indicators|news|articles"
            "|reports|context|results|sources|tool outputs?|intelligence)",
        ),
        "fetch": (
            "search|fetch|gather|compil|retriev|look up|pull up|query|collect|synthesi[sz]|summari[sz]|browse"
            "|get the|now (creat|writ|generat|draft)",
        ),
    }
    patterns = (
        r"^\W*(good (morning|afternoon|evening)\W+)?{heres} your <3>{product}\b",
        r"^\W*{sure}\W*$",
        r"^\W*{sure}\W+(<4,> )?({heres} (a|an|the|your|my)|I('ll|'ve| will| can)|let me|I'd be happy)\b",
        # What a person also says, of another's work.
        r"^\W*((now|after|having) <8,>)?I('ve| have) (now |just |also |carefully |successfully |thoroughly )*{did} "
        r"<6,>({report}|information|data|results?|research|findings|search(es)?|indicators?|sources|headlines)\b",
        r"^\W*(sure\W+|okay\W+)?({heres}|what follows is|presented below is|below you('ll| will) find"
        r"|please find below) "
        r"(an?|the|my) <2,>{full}( and {full}|, {full})? <4>{report} (of|on|for|about|covering|based|examining"
        r"|regarding|summari[sz]ing|analy[sz]ing|that|including|incorporating|with|detailing)\b",
        r"^\W*based on (my|the|our|all|this|these) <6,>{basis}( <8,>)?,? (here is|here's|here are|below (is|are)|I('ve"
        r"| have|'ll| will| can| recommend| would| conclude| found| am|'m| believe| suggest| propose))\b",
        r"^\W*(based on|according to|from|given) (my|the|our|all|these) (<2>search results|web search(es)?|tool "
        r"(outputs?|results?|calls?)|retrieved (data|news|articles)|(gathered|collected|fetched) (data|information|news"
        r"|intelligence|articles) I)\b",
        # Of a list or a summary as such a newspaper says "here is" as well.
        r"^\W*{heres} (an?|the|some|my|two|three|five|\d+) (<4,>{product} (of|for|based on|from|in|that|using|covering"
        r"|with) <5,>(you|your|you've|provided|requested|articles?|text|content|above|below|following|given)|<2>(json"
        r"|markdown|yaml|output))\b",
        r"^\W*{heres} (an?|the|my) ((concise|brief|short|revised|clean|polished|rewritten|improved|formatted|requested"
        r"|final|condensed|neutral|professional|structured|engaging|sample|comprehensive|detailed) ){1,3}{product}( "
        r"(of|for|about) <*>)?\W*$",
        # Offers.
        r"\b(just |please |simply |do )?let me know (if|whether|when|should|in case) (you('d| would)? (like|need|want"
        r"|prefer|require|wish|have any (question|other|further|additional)|have (further|additional|other))|(there's"
        r"|there is) anything|any(thing)? (else|more|further)|(this|it|that) (works|looks|helps|meets))",
        r"\b(just |please )?let me know (how (else )?I (can|may|could|should)|what (else |other |further |specific "
        r")?(changes |details |topics |information )?you('d| would)? (like|need|want)|which <4>you('d| would)? (like"
        r"|prefer|want)|and I('ll| will| can)|if I (can|should|may))\b",
        r"\b(please )?(feel free to|don't hesitate to|do not hesitate to) (ask|let me know|reach out|adjust|modify"
        r"|customi[sz]e|edit|tweak|provide me|share|request)\b",
        r"^\W*((I|we) )?(truly |really )?hope (that )?(this|these|that|the|it) <3>(helps|is helpful|was helpful"
        r"|are helpful"
        r"|meets your|gives you|works for you|(is|are|proves?) useful)\b",
        r"(\bI('d| would|'ll| will| am|'m) (also |always |only |very )?(be )?(more than |very |so )?(happy|glad"
        r"|pleased|delighted) to|^\W*want me to) {work}\b|^\W*I can( also| then| instead)? {work} <8,>(if|for you"
        r"|version|upon request|you)\b",
        r"\b((would you like|do you want|do you need|would you prefer) me to|you('d| would) (like|want|prefer) me to"
        r"|(shall|should) I (now )?(provide|generate|summari[sz]e|expand|elaborate|rewrite|draft))\b|^\W*(happy|glad) "
        r"to \w+ <4>if you\b",
        r"\bI('d| would|'ll| will) need (the|access to|you to) <4>(text|article|articles|content|url|link|links"
        r"|transcript|source|provide|share|paste|upload)\b|\b(could|can) you (please )?(share|provide|paste|send) the "
        r"(rest|full|remaining|complete|missing)\b",
        r"\bwould you like <3>(more|another|additional|further) (details?|information|options?|sources?|context"
        r"|{product})\b",
        r"\bif you('d| would)? (like|want|prefer|wish|need)( me to)?( <6,>)?,? I( can|'ll|'d be happy to| could) "
        r"(also |gladly |then )?{work}\b",
        r"\b(if|once|when|after) you (can |could |would |'d |are able to |have )*(provid|shar|past|send|sent|suppl"
        r"|upload|give|have|copy|copied|specif|clarif|tell me|let me know)<*>\b(I|I'd|I'll|I can|me) (can|could|will"
        r"|would|'ll|'d|be|to|in|with|fully|further)\b",
        r"\b(however|alternatively|instead|otherwise|that said|in the meantime|but),? I('d be happy| would be happy| "
        r"can (still |also |certainly |gladly )?(provid|offer|help|assist|summari[sz]|generat|creat|give you"
        r"|draft)\w*)\b",
        r"\b(how about|what if) I (generat|creat|writ|draft|provid|summari[sz]|giv)\w*\b",
        r"\b(please|kindly|(could|can) you( please)?) (provide|share|paste|supply|upload|send|specify|clarify)( me)?( "
        r"with)? (the|your|an?|some|more|any) <4,>({input}|{product}|topic|request|instructions?) (you('d| would)? "
        r"(like|want)|so (that )?I|and I|for me|to me|here|below|again)\b",
        r"\b(please|kindly|(could|can) you( please)?) (provide|share|paste|supply|upload)( me)?( with)? the "
        r"<4,>({input}|topic)\W*$",
        r"^\W*is there anything else (I|you|that I)\b|^\W*anything else you('d| would) like\b|\bwould it (be "
        r"helpful|help) if I\b|\bhow (else )?(can|may|could) I (help|assist|be of)( you)?( "
        r"today| further)?\b",
        r"^\W*(as|per) (you('ve)? (requested|asked|instructed|specified)|your (request|instructions?|requirements?"
        r"|specifications?))\b|^\W*as requested,",
        r"^\W*if you('d| would)? (like|want|prefer|need) (an?|more|me|any|further|another"
        r"|different)\b<*>\b(analysis|detail"
        r"|detailed|format|version|grouping|breakdown|summar(y|ies)|changes|adjustments|focus|deeper"
        r"|sections?)\b<*>\blet me know\b",
        r"\bif you (need|want|require|would like) (any )?(further|more|additional|deeper) <5,>(feel free"
        r"|let me know|don't "
        r"hesitate|just (ask|say)|I('d| can|'ll| will| would| am|'m))\b",
        r"\b(as requested by the user|(as )?per (your|the user's) (instructions?|request|requirements|query|prompt))\b",
        r"^\W*(happy|glad) to (adjust|expand|revise|tweak|refine|shorten|elaborate|rework|reformat) <6>\W*$",
        r"\blet me know (if|whether) (any |you need |you want |there are )?<2>(changes|adjustments|edits|revisions"
        r"|modifications"
        r"|clarifications?) <2>(are|is|needed|required|necessary|\W*$)|\blet me know (how|which|what) you('d| "
        r"would) like "
        r"(me )?to (proceed|do|focus|see|include|cover)\b",
        r"^\W*I('m| am) (always )?here to (help|assist|answer)( you)?( with)?\b|^\W*just say the word\b<*>\bI('ll"
        r"| can| will)\b",
        r"\b(shall|should) I (continue|proceed|go on|carry on) (with|to) (the )?(remaining|rest|next|other|second"
        r"|full)\b",
        r"\bwould you like (this|it|these|the {product}) (in|as|formatted|translated|shortened|expanded|rewritten) "
        r"(an?|the|another|more|to)\b",
        r"^\W*{heres} <6>(takeaways?|points?|highlights?|facts?|insights|themes) (from|of|in) the (text|article|content"
        r"|transcript|document|input|passage)s?\W*$",
        r"^\W*(my )?apologies[,.!—–-]+ ?(I|here)\b|^\W*you('re| are) right[,.!—–-]+ ?I (missed|made|misread|should"
        r"|overlooked"
        r"|forgot|apologi[sz]e|mis\w+)\b|^\W*(sorry|apologies) (about|for) (that|the (oversight|confusion|mistake"
        r"|error))\W",
        r"\b(in|from|to) my (previous|last|earlier|prior) (response|message|answer|reply|output)\b|^\W*(continuing"
        r"|picking up)"
        r" (from )?where (I|we) left off\b|\b(as|per) (we )?(discussed|mentioned|noted|requested|established) in "
        r"(our|the"
        r"|this) (previous|earlier|last|prior) (conversation|chat|messages?)\b",
        r"^\W*I('m| am) ready to (summari[sz]e|analy[sz]e|assist|process)\b",
        # What it says of itself and its work.
        r"^\W*((okay|alright|hmm|so|first|now)\W+)*(the user|they) (wants me to|want me to|asked me to"
        r"|is asking (me )?(for"
        r"|to)|has asked (me )?(for|to)|has requested|is requesting|would like me to|wants an? "
        r"<3>{product}|needs me to)\b",
        r"^\W*((great|perfect|okay|now|next|good|excellent|alright|then)\W+)?(let me now|I will now|I'll "
        r"now|I am going to "
        r"now|now,? let me|let me proceed to|I will proceed to|I'll proceed to|now I will|now I'll) (proceed|compile"
        r"|analy[sz]e|summari[sz]e|write|create|generate|check|search|gather|provide|examine|retrieve|fetch|get|call"
        r"|run|synthesi[sz]e|draft|present|produce|prepare|calculate|structure|format|evaluate|use the)\b",
        r"^\W*based on (my|the|our|all) <4>(gathered|collected|retrieved|available|provided) ({input}"
        r"|indicators?),? I\b",
        r"\bthis {product} <3>(meets|fulfil(l)?s|satisfies|follows|addresses) <5>(specified|set out"
        r"|given|listed) (in|by) "
        r"the (task|prompt|user|instructions)\b",
        r"^\W*(I'll|I will|let me) proceed (with|to) <6,>({product}|{input}|tools?|search|task)\b",
        r"\bthis {product} <3>(meets|fulfil(l)?s|satisfies|adheres to|complies with|follows|addresses) "
        r"(all )?(of )?(the "
        r"|your )(<1>(specified|requested|given|provided|required|user's) <2>|your )(requirements?"
        r"|request|instructions?"
        r"|guidelines|specifications?|criteria|format|query|prompt)\b",
        r"^\W*(please )?note\W+(that )?the (above|following|preceding) <3>(is|are|was|were) <2>(based on (the "
        r"(provided|supplied|given|available|search|retrieved)|my|publicly)|simulated|hypothetical"
        r"|generated|illustrative"
        r"|fictional|placeholder)\b",
        r"\bas an (AI|artificial intelligence|AI[- ]powered|automated)( language)? (model|assistant|system|chatbot),? "
        r"(I|my)\b",
        r"^\W*((please )?note( that)?\W+)?(as|I am|I'm) (just |only )?(an?|your) (AI|artificial intelligence|(large "
        r")?language model|virtual assistant)\b",
        r"\bI('ve| have) (now |also |just )?{made} <5,>{product}\b<*>\b(for you|below|above|based on|as (you "
        r")?requested|you (requested|asked|provided)|per your|in line with|according to your|following your|using "
        r"the)\b",
        r"^\W*((now|next|first|okay|ok|great|perfect|good|excellent|alright|then)\W+)?(let me|I'll|I will|I need to"
        r"|I'm going to)( now| first| also| start by| begin by| try to| proceed to)? {fetch}\w* <7,>({input}|{product}"
        r"|for you|web|internet)\b",
        r"^\W*((now|okay|great|perfect|good|excellent)\W+)?(that )?I (now )?have (now )?(gathered |collected |found "
        r"|obtained |all the |enough |sufficient |comprehensive |a comprehensive |a good |the necessary |the "
        r")+<3,>(information|data|context|articles|picture|sources|results|details|news|content)\b",
        r"^\W*((okay|hmm)\W+)?(let me|I'll|I will)( now)? try (a different|another|again|to (search|fetch|access|find)"
        r"|search|fetch|using)\w*\b",
        r"^\W*(the|this|my|every|each) <2>(tools?|api|search|query|fetch|scrape|scraper|feed) (call )?(has |have "
        r")?(returned|did not return|didn't return) (no|an?|any|empty|nothing)( <1>(results?|articles?|data|errors?"
        r"|content|response|output|list))?( (for|when|from|so|because)\b<*>)?\W*$",
        r"^\W*(please )?(note|be aware|keep in mind) that I\b|\bmy context window\b",
        r"^\W*I('ve| have) (now )?(successfully )?(gathered|collected|retrieved|fetched|searched|(review|analy[sz])ed "
        r"(all|the))\b",
        r"\bI (sincerely |do )?(apologi[sz]e|'m sorry|am sorry) for (the|any|my|that) (confusion|inconvenience"
        r"|oversight|error|mistake|misunderstanding|earlier|previous|delay)\b",
        r"^\W*(thank you|thanks) for (providing|sharing|supplying|the (provided|article|text|information|context"
        r"|clarification)|your (request|prompt|input|patience|message|question))|^\W*you('re| are) (absolutely|totally"
        r"|completely) right\b",
        r"^\W*(total )?((word|character|token) count|words|characters)\W{1,4}(approximately |approx\W*|about "
        r"|~)?\d[\d,]*( words| "
        r"characters)?\W*$",
        r"^\W*(please )?note\W+(that )?(this|the|these|I) <3>({product}|have|is|are|was|were|events?|names?"
        r"|quotes?)\b<*>\b(fictional|hypothetical|simulated|made[- ]up|my (training|knowledge)|provided {input}"
        r"|AI[- ]generated|(text|articles) you|as requested)\b",
        r"^\W*(end of (response|output|generated)|\(?(continued|continue) in (the )?next (response|message))\b",
    )
    examples = (
        Example("⟦Certainly! Here is⟧ a summary of Monday's news from Kerrin.\n"),
        Example("⟦Here is your daily briefing⟧ for Monday, 3 March.\n"),
        Example(
            "The ferry sails on Friday.\n\n⟦Let me know if you'd like⟧ more detail on any story. ⟦I hope this helps⟧!\n"
        ),
        Example("However, **⟦if you share the article text, I can⟧** summarise it for your readers.\n", "markdown"),
        Example(
            "⟦Now I have enough information⟧ to write the report.\n\n# Markets\n\nShares in Lomar fell 2%.\n",
            "markdown",
        ),
        Example("⟦Let me compile the findings into a report⟧.\n"),
        Example("⟦I have compiled a comprehensive report⟧ on the port of Lomar.\n\nTrade rose 4%.\n"),
        Example("# Markets\n\n⟦Here is a detailed analysis covering⟧ Varn Steel.\n\nShares rose.\n", "markdown"),
        Example("⟦Let me now analyze⟧ the price. ⟦The user wants me to⟧ write of steel.\n"),
        Example("Shares rose.\n\n⟦Based on the search results⟧, the ferry sails. Fares rise.\n"),
        Example("⟦As an AI language model, I⟧ have no view on the vote in Lomar.\n"),
        Example("The ferry sails on Friday.\n\n⟦(Word count: 412)⟧\n"),
        Example('The bot opened with "Certainly! Here is a summary" and then invented a ferry, the firm said.\n'),
        Example('Many essays now begin with "As an AI language model, I", Kerrin\'s teachers say.\n'),
        Example(
            "Here is a list of the winners of the Lomar film prize:\nHere's what we know about the fire in Kerrin.\n"
        ),
        Example("Certainly the ferry will sail, the harbour master said. Sure, the fares rise, but only by 4%.\n"),
        Example("Based on the available evidence, the coroner ruled the death an accident.\n"),
        Example(
            "The council asked residents to let it know if they want a bin. Let me be clear: I will vote no, he "
            "wrote.\n"
        ),
        Example(
            "The ferry sails.\n\nHere is a detailed report on [the fire](https://kerrin.example/fire).\n\nI have "
            "compiled reports of floods since 1999.\n\nBased on the data collected, fares rise.\n\nFares rise.\n",
            "markdown",
        ),
        Example("If you have information, you can call the police in Kerrin on 555 0100.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words. A greeting is less sure; "Certainly!" counts where it opens a block and the assistant goes on."""
        if hit.pattern == _ASSENT:
            if hit.unit.start:
                return None
            end = hit.unit.end
            goes_on = next(_TAKES_UP.find(hit.block.text[end : end + _AHEAD]), None)
            return None if goes_on is None else Match(Span(hit.span.start, end + goes_on[1].end), hit.block)
        if is_opened(hit) or (_ASSENT + 1 < hit.pattern <= _AT_AN_EDGE and not _is_own_work(hit)):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.MEDIUM if hit.pattern == _GREETING else None)


def _is_own_work(hit: Hit) -> bool:
    """Whether a sentence on a report speaks of this one: it opens or ends a section, and links to no other."""
    if hit.block.kind is not BlockKind.PARAGRAPH or next(hit.block.marked(InlineKind.LINK), None) is not None:
        return False
    edges = (BlockKind.HEADING, BlockKind.SEPARATOR, BlockKind.METADATA)
    before, after = hit.document.previous(hit.block), hit.document.next(hit.block)
    opens = hit.unit.start == 0 and (before is None or before.kind in edges)
    return opens or after is None or (after.kind in edges and hit.unit.start == 0)
