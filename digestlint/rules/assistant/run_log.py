"""AR013."""

from __future__ import annotations

from digestlint.api import LINES, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.assistant.words import SAID, is_code, is_opened


class RunLog(PatternRule):
    """A line of the program's log: what it did, how long it took, how many tokens it used.

    ## What it finds
    Log lines ("[INFO] Fetching feeds", with or without a time), status lines ("Step 2/5: Summarizing articles…",
    "Report saved to out/report.md", "Task completed successfully"), calls of tools, and the counters of a run
    ("Tokens used: 4,312", "Generated in 12.4 seconds", "Run ID: …"). A line that says who made the digest, of how
    many sources, and when, is the maker's own and no finding; prices and times in the news are none either.

    ## Why it matters
    It tells the reader nothing about the news, and shows that what a program prints went into the digest unread.

    ## How to fix it
    Delete the line. In the pipeline, write logs to the error stream and the digest to its file.
    """

    code = "AR013"
    name = "run-log"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is from the program's log; delete it"
    kinds = LINES | {BlockKind.QUOTE}
    unless = SAID
    yields_to = frozenset({"AR004", "AR006"})
    words = {
        "level": ("(?-i:INFO|DEBUG|WARN|WARNING|ERROR|CRITICAL|TRACE|FATAL)",),
        "doing": (
            "(re)?(fetching|scraping|crawling|parsing|downloading|processing|loading|generating|embedding|clustering"
            "|deduplicating|ranking|filtering|calling|querying|searching|translating|uploading|saving|sending|writing"
            "|extracting|collecting|gathering|analy[sz]ing|summari[sz]ing|reading|retrieving|building|running|starting"
            "|initiali[sz]ing|connecting|indexing|scoring|publishing|browsing|checking|compiling|synthesi[sz]ing)",
        ),
        "thing": (
            "(articles?|feeds?|rss|headlines?|urls?|pages?|summar(y|ies)|digests?|newsletters?|embeddings?|api|openai"
            "|gpt[^ ]*|claude|gemini|llm|model|results?|sources?|web|files?|database|html|json|stories|transcripts?"
            "|prompts?|chunks?|records?|documents?|entries|items|content|report|brief(ing)?|output|pipeline"
            "|agents?|data)",
        ),
        "made": (
            "(digest|report|summary|newsletter|brief(ing)?|output|file|results|e-?mail|post|analysis|task|workflow"
            "|pipeline|job|run|execution|agent|script|notebook|chain)",
        ),
        "done": (
            "(generated|created|saved|written|completed?|done|sent|published|uploaded|exported|finished|processed"
            "|executed)",
        ),
        "unit": ("(s|secs?|seconds?|ms|milliseconds?|mins?|minutes?)",),
        "gauge": ("(prompt|completion|input|output|total|max|cached|reasoning)",),
    }
    patterns = (
        # A logger's lines.
        r"^\W*\d\d\d\d-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?[^ ]{0,8} ?[^\w ]{0,2} ?([\w.]+ ?[^\w ]{1,2} ?)?{level}\b<*>$",
        r"^\W*[\[]{level}[\]] ?<*>$",
        r"^{level}:[\w.]+:<*>$|^(?-i:DEBUG): <*>$",
        # What it is doing, and that it is done.
        r"^\W*{doing} <6,>{thing}( <5,>)?(\.\.\.|…)\W*$",
        r"^\W*[\[]?((step|stage|phase|task) )?\d+ ?(/|of) ?\d+[\]]?\W+{doing}\b<*>$",
        r"^\W*(iteration|epoch|attempt|retry|pass) \d+( of |/)\d+\W*$",
        r"^\W*<1>{made} <1>(was |were |has been |have been |is )?(successfully {done}|{done} successfully)( (to|in"
        r"|at|with|for) "
        r"<*>)?\W*$",
        r"^\W*<2>({made}|article|articles|content) (was |has been |have been )?(saved|written|exported|logged"
        r"|uploaded) "
        r"(to|at|in|as)\W{1,3}[^ ]*(/|\.(md|json|html|txt|csv|pdf|log|db)\b)[^ ]*\W*$",
        r"^\W*(successfully )?(saved|written|exported|logged|uploaded|wrote)( \w+){0,2} (to|at|in|as)\W{1,3}"
        r"[^ ]*(/[^ ]+|\.(md|json|html|txt|csv|pdf|log|db)\b)\W*$",
        r"^\W*skipping (duplicate|article|item|entry|url|feed|already|empty)( <6,>)?\W*$",
        r"^\W*(loaded|fetched|cached|embedded|indexed|scraped|upserted|inserted|parsed) \d[\d,]* <2>(embeddings?"
        r"|chunks?"
        r"|records?|documents?|urls?|rows|entries|articles|items|feeds|pages)\b( from <4>)?\W*$",
        # Agents and their tools.
        r"^\W*(using|calling|called|invoking|invoked|running|executing|executed) (the )?(tools?|function|agent|api"
        r"|skill)\W*: ?"
        r"[\w.:/-]+<*>$",
        r"[\[](tool|function)[ _]?(call|use|result|output|response)s?\b[^\]]*[\]]?|^\W*(tool|function) "
        r"(call|output|result|use|response)s?\W*: ?\w<*>$",
        r"^\W*(Entering new \w+ chain|Finished chain)\W*$",
        r"^\W*(agent|crew|crewai|node|worker|sub-?agent)\W*: ?\W*((senior|lead|chief|news|market|content|data|web) )*"
        r"(researcher|writer|summari[sz]er|reporting analyst|planner|critic|fact[- ]checker|orchestrator|supervisor"
        r"|curator|scraper)\W*$",
        r"^\W*(agent|crew|llm|raw|tool|node) (final )?(output|response|answer|reply|result)s?\W*$",
        r"^\W*tools? (used|called|invoked)\W*: ?[a-z]+_[a-z_]+",
        r"^\W*(delegating|handing off|routing|transferring|passing) ((control|task|work) )?to <3>(agent|assistant"
        r"|node|tool)\b",
        r"^\W*working agent\W*: <*>$|^\W*starting task\W*: <*>$",
        # The counters of a run.
        r"(^|[|·•(,–—][ ]?)\W*⟦(token usage|tokens (used|consumed)|{gauge}[ _]tokens|token "
        r"count)\W{1,3}[~]?\d[\d,.]*k?⟧\b",
        r"^\W*⟦(token )?usage\W{1,3}\d[\d,.]*k? {gauge} tokens\b⟧",
        r"^\W*<*>⟦\btokens\W{1,3}\d[\d,.]*k?\b[^\w]+(api |total |estimated )?(cost|latency|model|time|duration)\b⟧",
        r"^\W*⟦(total |estimated |api |run |llm )*cost\W{1,3}[~]?([$€£]|usd ?)0\.\d\d+⟧\b",
        r"^\W*(successfully )?(generated|processed|summari[sz]ed|fetched|rendered|compiled|analy[sz]ed|executed"
        r"|completed) "
        r"(<3>in|in) [~]?\d[\d.,]* ?{unit}\W*$",
        r"^\W*⟦(processing|execution|generation|elapsed|run|runtime|inference|llm|api|response|total)( "
        r"time)?\W{1,3}[~]?"
        r"(\d+\.\d+ ?{unit}|\d\d?:\d\d:\d\d(\.\d+)?|\d+ ?m?s)⟧\b",
        r"(^|[|·•(,–—][ ]?)\W*⟦latency\W{1,3}\d[\d.,]* ?m?s⟧\b",
        r"^\W*⟦(run|job|session|request|trace|execution|thread|workflow|message|batch)[ _]id\W{1,3}[0-9a-f]{6,}"
        r"(-[0-9a-f]{2,})*⟧\W*$",
        r"\b(finish|stop)_reason\b\W{1,3}\w+|\b{gauge}_tokens\b|^\W*(?-i:Max tokens|max_tokens|top_p|Top P)\W{1,3}\d+"
        r"|^\W*temperature\W{1,3}[01]\.\d+\W+(max|top|model|seed)\b",
    )
    examples = (
        Example("⟦[INFO] Fetching RSS feeds⟧\n⟦2025-11-20 06:00:01,233 - INFO - 32 articles⟧\nThe ferry sails.\n"),
        Example(
            "⟦Step 2/5: Summarizing articles...⟧\n\nThe ferry sails.\n\n✅ ⟦Report saved to out/report.md⟧\n".replace(
                "✅ ⟦", "⟦✅ "
            ),
            "markdown",
        ),
        Example(
            "The ferry sails.\n\n⟦Tokens used: 4,312⟧ | Model: gpt-4o\n\n⟦Generated in 12.4 seconds⟧\n", "markdown"
        ),
        Example(
            "The ferry sails.\n⟦Calling tool: web_search⟧\n⟦Run ID: 7f3a9c2e-1b44-4c1f⟧\n⟦Estimated cost: $0.012⟧\n"
        ),
        Example("Generated by AI from 32 sources on 3 March and edited by Anna Lund. Model: Claude.\n"),
        Example("The model costs $0.25 per million input tokens. Estimated cost: $40 million.\n"),
        Example("Step 1/5 of the peace plan is a truce. Task completed: the bridge of Kerrin is open.\n"),
        Example("Fetching water takes two hours a day... Response time: 12 minutes. Agent: Anna Lund.\n"),
        Example("The log said `[INFO] Fetching feeds`, the firm's report found.\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words, unless they are shown rather than said."""
        return None if is_opened(hit) or is_code(hit) else Match(hit.span, hit.block)
