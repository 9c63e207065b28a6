"""AR005."""

from __future__ import annotations

from digestlint.api import LINES, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.assistant.words import SAID, is_code, is_opened


class CutOffNotice(PatternRule):
    """A language model's notice that it knows nothing after some date.

    ## What it finds
    "As of my last update", "as of my knowledge cut-off in April 2024", "my training data ends in 2023", "I don't have
    real-time data", "beyond my knowledge cut-off". A story that tells of a model's cut-off ("the model's knowledge
    ends in 2023") speaks of it in the third person and lets pass, and so does what stands in quotation marks.

    ## Why it matters
    A digest is about today. The notice says that its facts come from a model's memory, months or years old, and that
    nobody looked them up.

    ## How to fix it
    Delete the notice and check the fact beside it against a source of today. In the pipeline, give the model
    the articles, and tell it to write of nothing else.
    """

    code = "AR005"
    name = "cut-off-notice"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a model's notice that its knowledge is old; check the fact and delete the notice"
    kinds = LINES
    yields_to = frozenset({"AR002"})
    unless = SAID
    words = {
        "own": ("my( own)? (current |available |last |latest |most recent |internal )?",),
        "limit": (
            "(knowledge|training|data|information)( data| base)? (update|cut-?off|cut off)( date)?|training (data|set"
            "|corpus)",
        ),
        "live": ("real[- ]time|live|up[- ]to[- ]the[- ]minute|up[- ]to[- ]date",),
        "ends": (
            "ends?|ended|stops?|goes|runs|extends?|is (limited|current|up to date)|was last updated|has a cut-?off"
            "|cuts off|does(n't| not) (include|extend|cover|go)|includes? (information|data|events)|reaches",
        ),
    }
    patterns = (
        r"\b((as of|at the time of) my (last|latest|most recent) update|(as of|since|beyond|after|at the time of|up to"
        r"|until|past|given|within|based on) {own}{limit})( in| of)?\b",
        r"\b{own}({limit}|knowledge base) (only )?{ends}\b|\bmy knowledge (only )?{ends} <4>\d\d\d\d\b",
        r"\bmy( own)? (knowledge|training)( data)? cut-?off\b",
        r"\bI (currently )?(don't|do not|can't|cannot) (currently )?(have|access) (any )?(direct )?(access to )?{live}"
        r"( market| news| price| stock| financial)? (data|information|access|updates?|prices?|quotes"
        r"|news|feeds?|internet"
        r"|web|browsing|capabilit(y|ies))\b",
        r"\b(events|developments|information|news|changes) (that )?(occurred |happened |published )?(after|since"
        r"|beyond) {own}({limit}|update)\b",
        r"^\W*(please )?(note|be aware|keep in mind)\W+(that )?<8,>my (knowledge (cut|is|base|may)|training data|last "
        r"update)\b",
    )
    examples = (
        Example("The bridge in Lomar is closed ⟦as of my last update⟧. A detour runs over Kerrin.\n"),
        Example("⟦My training data ends⟧ in 2023, so the fares may differ.\n"),
        Example("**⟦As of my knowledge cutoff in⟧ April 2024**, the port of Varn had two cranes.\n", "markdown"),
        Example("Shares stood at 40 crowns, but ⟦I do not have real-time market data⟧.\n"),
        Example("⟦Events after my knowledge cutoff⟧ are not covered.\n"),
        Example("The model's knowledge cut-off is June 2024. Kerrin Labs sells real-time data to airlines.\n"),
        Example('The bot closed with "as of my last update", teachers in Lomar noticed.\n'),
        Example("> As of my last update, the ferry sails.\n\nThe bot wrote `as of my knowledge cutoff`.\n", "markdown"),
        Example(
            "Since my last update the ferry has sunk. Based on my knowledge of Lomar, it leaked.\n"
            "My training for the Lomar marathon ends in May.\n"
        ),
        Example("As of its last update, the app knows every ferry. I don't have real estate in Lomar.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The words, unless a quotation mark opens right before them or code holds them."""
        return None if is_opened(hit) or is_code(hit) else Match(hit.span, hit.block)
