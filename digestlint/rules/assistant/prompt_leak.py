"""AR006."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Hit,
    Match,
    PatternRule,
    Severity,
    Span,
)
from digestlint.rules.assistant.agent_marks import labels, tags
from digestlint.rules.assistant.words import SAID, WORDS, is_code, is_opened

# A prompt's list of orders, and what only a prompt orders.
# Three words at most, none of them long.
_LONGEST_LABEL = 80
_LIST = frozenset("rules guidelines instructions constraints requirements important formatting output notes".split())
_ORDERS = frozenset("do don't never always use keep only avoid include write be ensure must no output return".split())
_ORDERED = frozenset(
    "markdown bullet bullets json output response summary summaries sentence sentences headline headlines words emoji "
    "emojis preamble tone hallucinate fabricate citations".split()
)


class PromptLeak(PatternRule, DocumentRule):
    """The model's instructions, or the talk of a pipeline's agents with each other, inside the digest.

    ## What it finds
    The persona and the task ("You are a senior analyst", "Your task is to summarise"), orders about the output
    ("Make sure to append a Markdown table", "Do not include any preamble"), the marks of agents ("FINAL TRANSACTION
    PROPOSAL: HOLD", "TERMINATE", "Thought:" and "Action:" lines, `<think>`, `<tool_call>`), and agents who say who
    they are ("As the News Analyst, I …"). Code, block quotations and words in quotation marks may show all that.

    ## Why it matters
    The reader gets the wiring in place of the news. A leaked prompt also tells strangers how to steer the pipeline.

    ## How to fix it
    Delete it. In the pipeline, publish the last agent's answer alone, and cut protocol lines off by program.
    """

    code = "AR006"
    name = "prompt-leak"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' comes from the prompt or from the pipeline's agents; delete it"
    kinds = LINES
    unless = SAID
    words = {
        **WORDS,
        "able": (
            "(senior|seasoned|expert|experienced|professional|highly[- ]skilled|skilled|helpful|world-class|veteran"
            "|speciali[sz]ed|knowledgeable|leading|top|meticulous|award-winning|AI|AI-powered|large language|virtual)",
        ),
        "role": (
            "(assistant|analyst|editor|journalist|reporter|trader|researcher|agent|writer|summari[sz]er|copywriter"
            "|strategist|curator|advisor|expert|model|bot|fact-checker|economist|correspondent|newsletter author)",
        ),
        "area": (
            "(news|market|markets|sentiment|social media|fundamentals?|technical|macro|macroeconomic|risk|research"
            "|bull|bear|portfolio|aggressive|conservative|neutral|risky|safe|financial|geopolitical|intelligence|lead"
            "|editorial|summary|writer|editor|critic|planner|reviewer|data|trading|trader|investment|orchestrator)",
        ),
        "do": (
            "summari[sz]e|analy[sz]e|write|generate|create|produce|extract|identify|compile|provide|evaluate|assess"
            "|review|rewrite|classify|draft|craft|monitor|research|present|synthesi[sz]e|curate|gather|transform",
        ),
        "put": (
            "append|include|cite|use|format|end|output|write|provide|respond|return|add|structure|answer|mention|keep"
            "|avoid|conclude|prefix|start|begin|limit|present|list",
        ),
        "form": (
            "(markdown( tables?)?|json|bullet points?|(section )?headings?|(word|character) (limit|count)|disclaimers?"
            "|preamble|emojis?|citations?|source (links?|urls?)|(the|your|this|a|each|final) <1>(report"
            "|response|output|summary"
            "|answer|analysis|digest|briefing))",
        ),
        "extra": (
            "(preamble|commentary|markdown|headings?|disclaimers?|explanations?|code (fences?|blocks?)|emojis?|(other"
            "|additional|extra|extraneous) (text|words|commentary|information|output)|introductory|meta-?commentary"
            "|bullet points?|notes about|hashtags?|placeholders?|text (before|after|outside))",
        ),
    }
    patterns = (
        # The persona and the task.
        r"^\W*you are (an?|the|our) ({able} )+<3>{role}\b",
        r"^\W*you are (an?|the|our) <3>{role},? (tasked|responsible for|speciali[sz]|working (for|at|with)|with "
        r"(over |more than )?\d+|whose (job|task|goal)|at an? <3>(firm|fund|desk)|for an? )",
        r"^\W*(your|the) (primary |main |personal |overall )?(task|goal|job|objective|mission)( here| now)? is to {do}"
        r" <8,>({product}|{input}|{form}|news)\b",
        r"^\W*you (will be|are) (given|provided with) <3>(set|list|collection|json|articles?|headlines?|transcripts?"
        r"|search results)\b|^\W*you (are|have been) tasked with (summari|analy|writ|creat|generat"
        r"|produc|compil|monitor)"
        r"\w*\b",
        # Orders about the output.
        r"^\W*(also,? )?(please )?(make sure|be sure|ensure|remember|do not forget|don't forget)( to| that you| you) "
        r"{put} <8,>{form}\b",
        r"^\W*(important\W+)?(do not|don't|never) (include|add|use|output|write|provide|return|start with|wrap|insert) "
        r"<4,>{extra}\b",
        r"^\W*(please )?(ensure|make sure) (that )?(the|your|this|each) <1>{product} <4>(formatted|includes?|follows?"
        r"|contains?|is (written|structured|under|concise|professional))\b",
        r"^\W*(respond|reply|answer|return|output)( back)? (only|strictly|exclusively|solely|just) (with "
        r"|in |as )?(the "
        r"|a |an )?(valid |final |requested |plain )?(json|markdown|{product}|text|html|list|array|code|english)\b",
        r"^\W*(return|output|respond|answer|format|present|provide|write)( your| the| it| this)?( {product}| findings"
        r"| results)? (as|in|using|with)( an?| the| valid| clean| plain)* (markdown|json|following "
        r"format|bullet points)"
        r"\b",
        r"^\W*(expected output|(output|response|answer) (format|structure|requirements|instructions|schema)"
        r"|formatting (rules|instructions|guidelines|requirements)|system prompt|task description|writing instructions"
        r")\W*:|^\W*(expected output|(output|response) format|system prompt)\W*$",
        r"^\W*(use|follow) (the following|this|exactly this|the exact) (output |response |markdown )?(format|structure"
        r"|template)( exactly)?\W*:",
        r"^\W*(keep|limit|restrict) (the|your|each|every) <1>({product}|headlines?|sections?|items?) (to|under|below"
        r"|within) <3>\d+ (words|sentences|characters|tokens|bullet points)\b",
        r"^\W*(begin|start|end|prefix|conclude|finish) your (response|answer|output|{product}) (with|by)\b",
        r"^\W*step \d+\W+(analy[sz]e|identify|summari[sz]e|extract|gather|search|read|write|compile|review|generate"
        r"|rank|select|fetch|collect|draft|format) <8,>({input}|{product}|{form})\b",
        r"\bif you or any other (assistant|agent)s? (has|have)\b|\bso (that )?the (team|other agents?) knows? (to stop"
        r"|that you)\b|\bprefix your (response|answer|output) with\b",
        r"^\W*(summari[sz]e|rewrite|analy[sz]e|translate|rank|classify|read|use|extract <4>from) (the|these|this"
        r"|each|all) <1>"
        r"(following|above|below|provided|given|attached) <3>({input}|{product}|stor(y|ies)|news)\b",
        r"^\W*your (response|answer|output|reply|summary) (should|must|needs to|has to|will) (be|contain|include"
        r"|only|not|start"
        r"|end|follow|have|use)\b",
        r"^\W*write (in|with|using) an? <3,>(tone|style|voice)\W*$",
        r"^\W*(use|keep it|limit|write|include|provide|return) (to )?(no more than|at most|under|fewer than|less "
        r"than|up to"
        r"|maximum( of)?|a maximum of|exactly|between) \d+( ?- ?\d+| and \d+| to \d+)? (words|sentences|characters"
        r"|bullet points"
        r"|bullets|items|paragraphs|tokens|stories)\b",
        r"^\W*((important|note|remember|critical|rules?)\W+)?only use <2>(information|facts|data|content|details) "
        r"(from|in"
        r"|contained in|provided in) (the|these) <1>({input})\b",
        r"^\W*(ensure|make sure) (that )?the {product} (is|are|stays|remains) (no (longer|more) than|under|below"
        r"|between|concise"
        r"|neutral|accurate|within)\b",
        r"^\W*write (an?|the) (compelling|catchy|engaging|short|concise|punchy|seo|clickable) <3>(headline|title"
        r"|summary"
        r"|intro(duction)?|subject line|hook|paragraph|post|tweet|caption)\b",
        r"^\W*(articles?|headlines?|text|news|stories|content|input|data|documents?) to (summari[sz]e|analy[sz]e"
        r"|process"
        r"|translate|rewrite|review)\W*:?\W*$",
        r"^\W*(task|prompt|instructions?|query|question|objective|goal)\W*: ?\W*(summari[sz]e|write|generate"
        r"|create|produce"
        r"|analy[sz]e|extract|compile|draft|translate|rewrite|rank|list|identify) <*>\b({input}|{product}|news"
        r"|headlines?)\b",
        # Agents' protocol.
        r"(?-i:\bFINAL (TRANSACTION PROPOSAL|(TRADE|TRADING|INVESTMENT|TRANSACTION) (DECISION|ACTION"
        r"|SIGNAL))\b)(\W*:\W*"
        r"(?-i:BUY|SELL|HOLD|STRONG BUY|STRONG SELL|NO TRADE)\b)?",
        r"^\W*(?-i:FINAL (ANSWER|OUTPUT|RESPONSE)|NEXT AGENT|TASK COMPLETED?|AGENT OUTPUT|TOOL (CALL|OUTPUT|RESULT"
        r"|RESPONSE)|Tool (call|output|result|response))\W*:",
        r"(^|[.!?:] )\W*⟦(?-i:TERMINATE|TASK_COMPLETED?)⟧\W*$",
        r"^\W*(?-i:HAND-?OFF TO|HANDING OFF TO|Handoff to:|Successfully transferred to|Entering new AgentExecutor"
        r"|Finished chain)",
        # Agents that say who they are.
        r"\b(as|I am|I'm|speaking as) (the|your) ({able} )?({area} ){1,2}(analyst|agent|researcher|manager|debat[eo]r"
        r"|judge|facilitator|assistant)( and <3>)?,? (I|my (task|role|job|goal|analysis|report))\b",
        r"^\W*(?-i:(Bull|Bear|Risky|Safe|Neutral|Aggressive|Conservative) (Analyst|Researcher|Debator|Debater))\W*:",
        r"^\W*(agent|role|assigned to)\W*: <2>(?-i:[A-Z][a-z]+ (Agent|Orchestrator|Supervisor))\W*$",
    )
    examples = (
        Example("⟦You are a senior financial analyst⟧ with a gift for clear words.\n\nShares in Lomar fell 2%.\n"),
        Example("⟦Your task is to summarize the following articles⟧ for the readers of Kerrin.\n"),
        Example("⟦Make sure to append a Markdown table⟧ at the *end*.\n", "markdown"),
        Example("Shares in Varn Steel rose 3%.\n\n⟦FINAL TRANSACTION PROPOSAL: HOLD⟧\n", "markdown"),
        Example("⟦As the News Analyst, I⟧ see two risks for the port of Lomar.\n"),
        Example("⟦Thought:⟧ I need the fares.\n\n⟦Action:⟧ search\n\nThe ferry sails.\n"),
        Example("⟦<think>⟧\nThe fares come first.\n</think>\n\nThe ferry sails.\n", "markdown"),
        Example('⟦{"name": "search", "arguments":⟧ {"query": "ferry"}}\n\nThe ferry sails.\n'),
        Example("⟦Rules:⟧\n\n- Do not invent quotes.\n- Use bullet points.\n\nThe ferry sails.\n", "markdown"),
        Example("The ferry sails on Friday. ⟦TERMINATE⟧\n"),
        Example('The leaked prompt began with "You are a senior analyst", the paper in Lomar found.\n'),
        Example("> Your task is to summarize the articles.\n\nSo `<think>` and `TERMINATE` work.\n", "markdown"),
        Example("You are a senior citizen in Kerrin? The ferry is free. Your task is to vote, the mayor told them.\n"),
        Example("Rules:\n\n- No dogs on the ferry.\n- Keep off the rails.\n- Be on time.\n", "markdown"),
        Example("Thought: a ferry would help.\n\nStep 1: Open the valve. Make sure to include your name.\n"),
        Example(
            "Entering new markets, the firm grew. Answer only if you must. As the analyst at Lomar Bank, she left.\n"
        ),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words, unless they are shown rather than said."""
        return None if is_opened(hit) or is_code(hit) else Match(hit.span, hit.block)

    def check(self, document: Document) -> Iterator[Match]:
        """Tags and calls of tools, lines that name a role, and lists of orders."""
        if document.format in ("text", "markdown"):
            yield from tags(document)
        yield from labels(document)
        for block in document.blocks:
            if block.kind in LINES and _is_list_of_orders(document, block):
                yield Match(Span(0, len(block.text)), block)


def _is_list_of_orders(document: Document, block: Block) -> bool:
    if len(block.text) > _LONGEST_LABEL:
        return False
    words = block.text.casefold().split()
    if not words or len(words) > 3 or words[-1].rstrip(":") not in _LIST:
        return False
    orders: list[list[str]] = []
    after = document.next(block)
    while after is not None and after.kind is BlockKind.LIST_ITEM and len(orders) < 12:
        orders.append([word.strip(".,;:!'\"()").replace("’", "'") for word in after.text.casefold().split()])
        after = document.next(after)
    given = [order for order in orders if order and order[0] in _ORDERS]
    return len(given) > 1 and 2 * len(given) >= len(orders) and any(_ORDERED.intersection(order) for order in given)
