"""AR008."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span, regex
from digestlint.rules.assistant.own import is_shown, shown

# Looked for first: nearly no file holds any of them.
_MARKS = (
    *(f"turn{digit}" for digit in "0123456789"),
    "oaicite",
    "oai_citation",
    "†",
    "[cite",
    "<cite index",
    "citation:",
    "^]",
    "[doc_",
    "[document_",
    *(f"[doc{digit}" for digit in "0123456789"),
    "[Doc ",
    "[chunk",
    "[Chunk",
    "[source:",
    "[Source:",
    "[source_",
    "(source: ",
    "(Source: ",
    "[ref_",
    "[article_",
    "[context_",
    "[result_",
    "[web:",
    "_span]",
    "antml",
    "antCitation",
    *(f"utm_source={name}" for name in ("chatgpt", "openai", "chat.", "perplexity", "copilot", "gemini", "claude")),
    "vertexaisearch",
    "sandbox:/mnt",
    "ppl-ai",
    "[attached_",
    "grok:render",
)


class CitationArtefact(DocumentRule):
    """The mark by which a chatbot's page finds a source, left in the text where no page reads it.

    ## What it finds
    `turn0search3`, `【12†source】`, `:contentReference[oaicite:2]`, `[cite: 3]`, `[^1^]`, `[doc2]`, `[web:4]`,
    `[source_2]`, links that tell where they were copied: `utm_source=chatgpt.com`, redirects of a model's search.
    Marks in code, in block quotations and in quotation marks may show what they are; footnotes (`[^1]`) and numbers
    (`[3]`) are no findings.

    ## Why it matters
    The reader can't follow the mark to any source, and everybody who has seen a chatbot knows it. A redirect of a
    model's search soon leads nowhere.

    ## How to fix it
    Put a link to the source in its place, without the tracking parameter. In the pipeline, resolve the citations of
    the model's answer before you write it to a file.
    """

    code = "AR008"
    name = "citation-artefact"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a chatbot's mark for a source; put a link to the source in its place"
    examples = (
        Example("The ferry sails on Friday ⟦turn0search3⟧. Fares rise.\n"),
        Example("The ferry sails on Friday⟦【12†source】⟧. Fares rise ⟦:contentReference[oaicite:2]{index=2}⟧.\n"),
        Example("⟦[cite_start]⟧Fares rise by 4% ⟦[cite: 3, 4]⟧.\n", "markdown"),
        Example(
            "Fares rise, [the Gazette](https://gazette.example/fares?⟦utm_source=chatgpt.com⟧) says.\n", "markdown"
        ),
        Example("Fares rise ⟦[^1^]⟧, and the port grows ⟦[web:4]⟧⟦[doc2]⟧.\n", "markdown"),
        Example("Fares rise.[^1] The port grows [3].\n\n[^1]: Kerrin Gazette, 3 March.\n", "markdown"),
        Example("Links with `utm_source=chatgpt.com` rose, and so did `turn0search0` in essays.\n", "markdown"),
        Example('Editors search for "turn0search0" and “oaicite” to find such essays.\n'),
        Example("> The text still said 【4†source】.\n\nThe † marks those who died. [citation needed]\n", "markdown"),
        Example("On his turn 0 of 12 points. See [doc](https://kerrin.example/?utm_source=newsletter).\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The marks, also in the targets of links."""
        text = document.source.text
        if not any(mark in text for mark in _MARKS):
            return
        found = [Span(*match.span()) for match in _ARTEFACT.finditer(text)]
        others = shown(document) if found else []
        yield from (Match(span) for span in found if not is_shown(span, others))


_ARTEFACT = regex(
    r"[\ue200-\ue20f]?(?:\b(?:cite|navlist|filecite))?[\ue200-\ue20f]?"
    r"(?:(?:\b|(?<=cite)|(?<=[\d\ue200-\ue20f]))turn\d{1,3}(?:search|news|view|fetch|finance|image|academia|file"
    r"|forecast|product|sports|reddit|youtube)\d{1,3}[\ue200-\ue20f]?)+"
    r"|:?\bcontentReference\[oaicite:[^\]\n]{1,20}\](?:\{[^}\n]{0,30}\})?|\boaicite:\d+|\boai_citation[:‡]?\d*"
    r"|【[^】\n]{0,40}†[^】\n]{0,80}】|\[\d{1,3}(?::\d{1,3})?†[^\]\n]{0,80}\]"
    r"|\[cite_(?:start|end)\]|\[cite:\s?\d[\d,\s]{0,40}\]|\[citation:\s?\d{1,3}\]|\[\^\d{1,3}\^\]"
    r"|\[(?:ref|source|doc|chunk|article|document|context|result|cite)_\d{1,3}\](?![(:])|\[(?:Doc|Chunk) "
    r"\d{1,3}\](?![(:])"
    r"|\[[Ss]ource: ?\d{1,3}\]|\([Ss]ource: (?:[Aa]rticle|[Dd]ocument|[Dd]oc|[Cc]hunk) #?\d{1,3}\)"
    r"|\[doc\d{1,2}\](?![(:])|\[web:\d{1,3}\](?![(:])|\[attached_(?:file|image):\d+\]"
    r"|\[span_\d+\]\((?:start|end)_span\)|</?(?:antml:cite|antCitation|grok:render)\b[^>\n]{0,80}>"
    r"|<cite index=[^>\n]{1,60}>"
    r"|\butm_source=(?:chatgpt(?:\.com)?|openai(?:\.com)?|chat\.openai\.com|perplexity(?:\.ai)?|copilot\.com"
    r"|gemini(?:\.google\.com)?|claude\.ai)(?![\w.-])"
    r"|\bvertexaisearch\.cloud\.google\.com/grounding-api-redirect|sandbox:/mnt/data|\bppl-ai-file-upload"
)
