"""BC015: a general truth in the place of news."""

from __future__ import annotations

import re

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, regex
from digestlint.rules.commentary.emptiness import names_something
from digestlint.rules.commentary.figures import FIELDS_OF_LIFE, FIGURES, IDEALS, PILLARS, PRIZES, SELDOM, TOPICS
from digestlint.rules.commentary.own_words import is_answered_for, is_title, whole_sentence
from digestlint.rules.commentary.proverbs import PROVERBS
from digestlint.rules.commentary.timeless import is_timeless

# With these a sentence is about what stands before it, and no general truth.
_POINTS_BACK = regex(r"\W*(?:this|that|these|those|here|there)\b(?! is no)", re.IGNORECASE)


class Maxim(PatternRule):
    """A sentence states a general truth, or what "we" live through, where the reader expects news.

    ## What it finds

    "Those who adapt will thrive", "Trust, once lost, is hard to regain", "Security is a journey, not a destination",
    "Firms can no longer afford to ignore", "is no longer a luxury", "go hand in hand", "We are living through a time
    of", "The question is no longer whether, but how fast".

    It stays silent where the sentence names somebody or gives a figure, and where a source says it.

    ## Why it matters

    A maxim is true on every day and under every story, so that it tells the reader of this one nothing.

    ## How to fix it

    Delete it. If the story really shows it, let the fact that shows it stand alone.
    """

    code = "BC015"
    name = "maxim"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "A general truth that fits any story: delete it"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC005", "BC013"})
    examples = (
        Example("The ferry line cut its crew. ⟦Those who adapt will thrive, and those who wait will be left behind.⟧"),
        Example("The bank lost its data. ⟦Trust, once lost, is hard to regain.⟧"),
        Example("**Takeaway:** ⟦Security is a journey, not a destination.⟧", "markdown"),
        Example("⟦Ports can no longer afford to treat dredging as an afterthought.⟧"),
        Example("⟦We are living through one of the most unsettled times in the history of shipping.⟧"),
        Example("⟦The question is no longer whether the sea will rise, but how fast we can build.⟧"),
        Example("Wheat fell for an hour. ⟦One bad morning is a warning, not a rout.⟧"),
        Example("Those who bought tickets by 4 May will get 40 crowns back."),
        Example("Ostrey can no longer afford to run its trams, the mayor said."),
        Example("Residents are living through the third week without water in Ardel."),
        Example('"Trust, once lost, is hard to regain," Moor wrote.'),
        Example("The court asked whether the ship was safe."),
    )
    words = {
        "spur": (
            "adapt", "innovate", "embrace", "move fast", "act", "fail to", "don't", "do not", "ignore", "wait",
            "invest", "evolve", "prepare", "hesitate", "lead", "listen", "learn", "understand", "get it right",
            "move", "cling",
        ),
        "luxury": (
            "a luxury", "optional", "a nice-to-have", "an afterthought", "enough", "a matter of if",
            "a question of if", "theoretical", "hypothetical", "science fiction", "a distant <1>",
            "the exception", "a fringe <1>", "negotiable", "an option", "a given", "just a <2>", "just an <2>",
            "confined to", "the future", "a niche <1>", "a buzzword", "a pipe dream", "business as usual",
            "a novelty", "a side <1>", "an experiment",
        ),
        "ideal": IDEALS,
        "pillar": PILLARS,
        "seldom": SELDOM,
        "topic": TOPICS,
        "field": FIELDS_OF_LIFE,
        "prize": PRIZES,
    }  # fmt: skip
    patterns = (
        "⟦those (who|that) (can |are able to |are willing to |choose to )?{spur}⟧",
        "⟦, once (lost|broken|gone|opened|started|unleashed|earned|damaged|shaken), (is|are|can|cannot|can't|will"
        "|may)⟧",
        "⟦(is|are) (a|an|not a|not an) (<2> )?(journey|marathon|process|mindset|team sport|two-way street|shared "
        "responsibility|continuous <1>|necessity|moving target)[,;]? (and )?(not|rather than|but|never)⟧",
        "⟦(is|are|isn't|aren't) (not |never )?(just )?(a|an) (<1> )?(destination|sprint|luxury|one-off|one-time <1>"
        "|silver bullet|panacea|magic <1>|spectator sport|checkbox|zero-sum <1>)⟧",
        "⟦can (no longer|not|ill) afford (to|not)|can't afford (to|not)⟧",
        "⟦(is|are) no longer {luxury}⟧",
        "⟦(go|goes|going) hand in (hand|glove)|(two|different) sides of the same coin|easier to <3>than to|what "
        "goes (up|around)|where there's|old habits die hard|there is no (substitute for|such thing as|going back"
        "|turning back|room for (error|complacency)|time to waste)|there are no shortcuts|no one is immune|nobody "
        "is immune|nothing can be taken for granted|truth (really |can be )?(is )?stranger than fiction|less is "
        "more|(knowledge|cash|context|timing|content|data|trust|execution|size) is (king|power|everything)⟧",
        "⟦we('re| are| find ourselves) (now |all |already |currently |only )?(living (in|through)|witnessing"
        "|entering|standing (at|on)|at the (dawn|beginning|start|edge)|in the (midst|middle|early)|watching "
        "<4>unfold|seeing the (first|early|beginning))⟧",
        "⟦the (<1> )?question (is|isn't|now is|becomes) (no longer|not) "
        "(whether|if|just)|it('s| is) (not|no longer) (a (question|matter) of )?(if|whether)[, ]|not (a (question"
        "|matter) of )?if,? but (when|how)⟧",
        "⟦the (future|age|era) of <3>(isn't|is not|is no longer|is already|is here|belongs to|has arrived|is (being"
        "|now|unfolding|happening))⟧",
        "⟦(becoming|become|becomes|grow|growing) (increasingly )?(impossible|harder|hard|difficult) to ignore⟧",
        "⟦(community|industry|sector|society|we|world|field|country|government|market|sport) (must|can|needs to|has "
        "to|need to|have to) do (better|more)⟧",
        "⟦^(and )?(sometimes|in the end|at the end of the day|after all|as the saying goes|as they say|as ever|as "
        "history shows|in life|in a world|in an industry|in business|in politics|in sport|in tech)[, ]⟧ <*>(is|are"
        "|isn't|can|will|nothing|matters?|means?|rarely|never|always)",
        "⟦(the )?(old|usual|traditional|conventional|existing) (rules|playbook|order|assumptions|certainties"
        "|boundaries) (no longer|are being|is being|has been|have been) (<1> )?(appl(y|ies)|rewritten|hold|holds"
        "|works?|torn up)⟧",
        "^⟦when (a|an|the|it comes to) <6>, (everyone|everybody|no one|nobody|we all|the whole|others|it)⟧",
        "^⟦(from|for) <4> (to|and) <5>, (this|today's|the) (<2> )?(week|day|month|year|edition|digest|stories|news"
        "|headlines|developments|updates)('s)?⟧",
        "⟦(history|experience|time and again|this week) (has )?(shows?|shown|tells?|told|teaches|taught|suggests?"
        "|reminds?|proven|proved) (us )?(that )?⟧",
        "⟦(isn't|is not|aren't|are not|was never|is never|not) about <4>[;,.—–-]+ ?(it's|it is|they're|but|it's "
        "really) about⟧",
        "⟦(risk|risks) (becoming|being left|falling behind|irrelevance|obsolescence|missing out)⟧",
        "⟦(continues?|begins?|is starting|are starting|seems?|threatens?) to (blur|vanish|erode|dissolve)⟧",
        "⟦(it )?(just |only )?goes to show|(exactly |precisely |just )?the (kind|sort) of <2> (the|that|we|this) "
        "<4>needs?⟧",
        "⟦(patience|timing|context|complacency|honesty|transparency|simplicity|consistency|execution|clarity|trust) "
        "(<3> )?(is|may be|wins|matters|pays|remains|may prove)( to be)? (a virtue|everything|the enemy|the best "
        "<1>|key|rare|paramount|in the end|off)⟧",
        "⟦the (lines?|boundar(y|ies)|gap|distance) between <6>(is|are|has|have|continues?) (<2> )?(blurr|thin"
        "|narrow|shr[iu]nk|widen|dissolv|collaps)\\w*⟧",
        *PROVERBS,
        *FIGURES,
    )

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts when the sentence names nobody, gives no figure and is nobody's."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        said = is_title(hit) if hit.pattern == _SAYING and "say" in hit.text else is_answered_for(hit)
        if said or names_something(hit.block.text, hit.unit):
            return None
        if hit.pattern >= _FIRST_FIGURE and (_POINTS_BACK.match(hit.sentence) or not is_timeless(hit.sentence)):
            return None
        return Match(whole_sentence(hit), hit.block)


_FIRST_FIGURE = len(Maxim.patterns) - len(FIGURES)
# What "they say" in a saying nobody says.
_SAYING = _FIRST_FIGURE
