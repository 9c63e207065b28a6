"""SC031."""

from __future__ import annotations

from digestlint.api import BlockKind, Confidence, Example, Hit, InlineKind, Match, PatternRule, Severity
from digestlint.rules.chrome.lines import earlier


class TitleSuffix(PatternRule):
    """The name of a site at the end of a headline: "Bridge reopens in May - YouTube", "… | Harbour Post".

    ## What it finds
    What pages put behind their titles for search engines and browser tabs: the name of a known site or news outlet
    behind a dash or a bar, a name after a bar that ends in ".com" or "News", and "#shorts". Only headings, linked or
    bold headlines and labelled titles are looked at.

    ## Why it matters
    The headline was taken from the page's title tag. The name is no part of it, and often doubles the source line.

    ## How to fix it
    Cut the headline before the dash. Name the site in the source line.
    """

    code = "SC031"
    name = "title-suffix"
    family = "chrome"
    yields_to = earlier("SC031")
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "'{text}' is the tail of a page's title; cut the headline before it"
    by_line = True
    in_quotations = True
    kinds = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
    words = {
        "site": (
            r"youtube|instagram|facebook|linkedin|reddit|tiktok|x|twitter|medium|substack|msn|yahoo( news| finance| "
            r"sports"
            r")?|google news|aol( news)?|wikipedia|imdb|github|arxiv|hacker news|threads|bloomberg( law)?|reuters|cnn( "
            r"(business|politics))?|bbc( news| sport)?|cnbc|nbc news|abc news|cbs news|fox (news|business)|msnbc|npr|"
            r"pbs("
            r" news)?|the guardian|the new york times|the washington post|the wall street journal|wsj|usa today|ap "
            r"news|"
            r"associated press|politico|axios|vox|the verge|wired|techcrunch|ars technica|engadget|the atlantic|time|"
            r"newsweek|forbes|fortune|business insider|insider|the independent|the telegraph|daily mail( online)?|"
            r"the sun"
            r"|sky news|al jazeera( english)?|france ?24|dw|euronews|the economist|financial times|the times|the hill|"
            r"the daily beast|huffpost|buzzfeed( news)?|new york post|los angeles times|chicago tribune|the boston "
            r"globe|"
            r"cbc news|the hindu|times of india|the times of india|hindustan times|ndtv|the economic times|economic "
            r"times"
            r"|india today|scmp|south china morning post|the japan times|nikkei asia|the straits times|marketwatch|"
            r"the motley fool|seeking alpha|zdnet|cnet|the register|benzinga|investing\.com|espn|the athletic|"
            r"techradar|"
            r"mashable|gizmodo|thestreet|the street|oilprice\.com|zerohedge|the conversation|devex|phys\.org|nature|"
            r"science(direct|daily)|eurekalert!?|pr newswire|globenewswire|business wire|the globe and mail",
        ),
    }
    patterns = (
        r"\S<1,> ?⟦(#shorts ?)?[-–—|·•:] ({site})⟧\W*$",
        r"(\S+ ){4}⟦[|] (?-i:[A-Z])[\w&'.]*( (?-i:[A-Z])[\w&'.]*){0,3}⟧\W*$",
        r"⟦#shorts( [-|] youtube)?⟧\W*$",
        r"<4>\S ⟦[-–—] (the )?((?-i:[A-Z])[\w&'.]* ){1,4}(?-i:(News|Post|Times|Today|Tribune|Herald|Gazette|"
        r"Chronicle|Journal"
        r"|Network|Magazine|Daily|Observer|Telegraph|Guardian|Standard|Press|Media|Online|TV|Radio|Blog|Advice|Federal"
        r"|Insider|Wire|Review|Weekly|Digest|Mirror|Express|Star|Globe|Dispatch|Examiner|Register|Sentinel|"
        r"Monitor))⟧\W*$",
        r"<4>\S ⟦[-–—] \w+\.(com|org|net|io|co\.uk|in|ai|tv)⟧\W*$",
    )
    examples = (
        Example("## Bridge over the Tarn reopens in May ⟦- YouTube⟧\n\nIt took two years.\n", "markdown"),
        Example("**Bridge over the Tarn reopens in May ⟦| Harbourpost.com⟧**\n", "markdown"),
        Example("- [Bridge over the Tarn reopens ⟦- BBC News⟧](https://a.example/1)\n", "markdown"),
        Example("## Bridge over the Tarn reopens in May ⟦- Lomar Daily Herald⟧\n\nIt is open.\n", "markdown"),
        Example("The bridge over the Tarn reopens in May, the council said - Reuters\n"),
        Example("## Media | Television\n\n## Tech - what the week brought\n", "markdown"),
        Example("- [Bridge reopens](https://a.example/1) - BBC News\n", "markdown"),
        Example("**Source:** Harbour Post - Lomar News\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The tail, where the line is a headline and the tail is part of it."""
        block = hit.block
        if hit.document.is_template(block):
            return None
        if block.kind is BlockKind.HEADING:
            return Match(hit.span, block)
        covered = any(
            inline.kind in (InlineKind.LINK, InlineKind.STRONG)
            and inline.span.start < hit.span.start
            and inline.span.end >= hit.span.end
            for inline in block.inlines
        )
        label = block.text.split(":", 1)[0].casefold()
        titled = ":" in block.text[:30] and label.endswith(("news", "title", "headline", "story", "article"))
        return Match(hit.span, block) if covered or titled else None
