"""The shapes of questions, and of what stands around them."""

from __future__ import annotations

from digestlint.api import regex

# Said before the question proper: "But will it last?"
_LEADS = frozenset(
    "and but so yet now still then meanwhile ultimately however looking ahead going forward maybe perhaps really "
    "honestly "
    "seriously well indeed".split()
) | {""}
# Behind "the question": "is whether", "remains:".
_POSED = frozenset("is remains becomes arises".split())
_MODALS = frozenset("will can could might would should may won't".split())
_ASKS = frozenset("how what which who when where".split())
_IMPACTS = frozenset(
    "implications implication impact effect effects consequences role strategies lessons steps measures".split()
)
# What a question about the way the world goes turns on; those with an asterisk stand for all words that begin so.
_MATTER = """
able accelerate* adapt* affect* afford ahead balance* become benefit* bounce bridge broader catch change* communit*
compete* confidence consequence* continu* crisis crowded deliver derail develop* diversif* dynamic* effect* emerge
endure enough ensure era escalat* ever evolv* expand fail fate finally forward future global hold impact* implication*
influence* instability landscape last lead lesson* long-run long-term loser* manage mark market* match mean mitigat*
momentum navigat* next outcome* overcome pace path pave peace persist pressure* prevent* priorit* prospect* protect*
prove ramification* react* really rebalance* rebuild* recover* redefin* reduce regain regulat* remain repercussion*
replace reshap* resolv* respon* restor* rethink risk* rivals role safeguard* secur* shape* short-lived signal spark
stabil* strateg* strengthen* succe* sufficient suit survive sustain* tension* threat* thrive tip trajectory transform*
translate trigger* truly trust turning ultimately undermin* unif* weaken* weather winner* withstand work world
""".split()
_WHOLE = frozenset(word for word in _MATTER if not word.endswith("*"))
_STEMS = tuple(word[:-1] for word in _MATTER if word.endswith("*"))

STOCK = (
    "^what (comes|happens|lies|is|'s|awaits) (next|ahead|in store)",
    "^what (does|do|will|would|might|could) (this|that|these|it|they|the) <8>mean",
    "^(is|are|was|could|might|will) (this|that|these|it|the world|anyone|everyone) <*>(beginning|end|start|enough"
    "|new normal|future|turning point|dawn|era|ready|prepared|listening|watching|sustainable|work|different|last"
    "|bubble|worth|too late|too little|sign of)",
    "^(are|can|will|should|have) we (<2> )?(witness|see|head|ready|prepared|enter|finally|learn|afford|trust)\\w*",
    "^(at what (cost|price)|for how long|who will blink|how (long|far) (can|will)|how much longer)",
    "^(what do you think|what's your take|what are your thoughts|thoughts|agree|who's next)",
    "^(how|what) (is|are|will|does) your (<2> )?(organi[sz]ation|company|team|business|firm|industry|sector|school"
    "|community|workplace|department)s? ",
    "^(is|are) your? (<4> )?(ready|prepared|preparing|paying attention|watching)",
    "^(will|would|do|should|could|must|don't|won't|shouldn't) (we|you|anyone|anybody|history|humanity)( <3>)?\\?",
    "^(is|isn't|wasn't|was|aren't) (it|that|this) (not )?(<1> )?(what|how|why|where|who|the way|the point|time|enough"
    "|the end|the start|a bird|any wonder|always|all|about|just)",
    "^(is|isn't|aren't) (the|that) (<1> )?(glass|cup|tide|party|honeymoon|bubble|writing|game|end|future|real)",
    "^(who|what) (said|says|knew|would have thought|could have (guessed|imagined|predicted|known)|could possibly|can"
    "|could|doesn't|wouldn't|else) (<8> )?(blame|resist|argue|love|wrong|disagree|possibly|that|doesn't|didn't|never"
    "|could be|say|ask|known|need|not|predicted)",
    "^(what('s| is)|where's) (not to (love|like)|the (takeaway|lesson|moral|point|catch|verdict|bottom line|harm|rush"
    "|alternative|big deal|worst))",
    "^what (will|might|could|would|does|do|can|should|have) (tomorrow|next week|the (future|coming|next|new) <3>"
    "|history|we|you|it all|all this|comes next|this all) ?(bring|hold|offer|say|teach|tell|learned?|learnt|take|look"
    "|mean|do|make)( <2>)?\\?",
    "^(when|where) (will|does|do|did|is|are|should|can) (<1> )?(it|this|we|enough|the line|all this) (<2> )?(end|stop"
    "|go|be enough|learn|go wrong|draw|headed|heading|begin|wake|drawn|go from)",
    "^(sounds?|too) (familiar|too good|good)",
    "^(can|could|will) (lightning|history|the (magic|fairy ?tale|dream|good times|honeymoon|party)) (strike|repeat"
    "|last|continue|come|go)",
    "^(has|have) (the|our|its|their) (<2> )?(moment|time|day|tide|penny|dust|bubble|luck) (<2> )?(come|arrived|turned"
    "|dropped|settled|burst|run)",
    "^(do|does|don't|doesn't) (we|you|it|that|this|every|everyone|they all|the) (<3> )?(deserve|get any|feel|sound"
    "|want|need|matter|dare|remember|make you)",
    "^(is|are) (anyone|anybody|you|we) (really |still |truly )?(surprised|listening|shocked|impressed|convinced"
    "|counting)",
    "^(who|which (side|one|team)) (pays|wins|loses|benefits|blinks|will (blink|win|lose|pay|benefit|come out|prevail"
    "|have the|laugh|be (next|left|standing)))",
)
"""Questions that only sound like questions, and those that posts put to their reader (see `digestlint.patterns`)."""

# What a question is about when the publisher asks it, and means it.
_SERVICE = (
    "have a tip", "hit reply", "subscri", "newsletter", "forwarded", "email", "e-mail", "sponsor", "advertis",
    "inbox", "sign up", "survey", "poll", "quiz", "feedback", "hiring", "coupon",
)  # fmt: skip
_SECTION = frozenset(
    "faq faqs q&a question questions quiz trivia poll polls puzzle riddle interview discuss discussion prompt "
    "prompts "
    "mailbag ask survey crossword watch watchlist reader readers letters explainer".split()
)
# Of these, sections in which a digest only asks on: "Follow-up questions".
_ASKING_ON = frozenset("question questions".split())
# A longer heading is a headline, in which "questions" are news.
_LONGEST_SECTION = 5
_ANSWERS = frozenset(
    "a: absolutely answer because by hardly he here i if it maybe no nobody none not nothing perhaps possibly "
    "probably she since so that there they those to we well yes".split()
)
_PERSONAL = frozenset("i me my mine you your yours we us our".split())
# "How much of your work rides on it?"
_TO_READER = regex(
    r"(?i)(?:(?:at )?(?:what|how|which|where|when|who|whose)(?: \w+){0,6}? (?:is|are|do|does|will|would|could|should"
    r"|can)|would|is|are|do|does|could|should|can|will)\b.*\byou(?:rs?|['’]re|rself|rselves)?\b"
)
# What a shop or a service asks: "Do you need a tug?".
_OFFER = regex(
    r"(?i)(?:do|would|are|can|could) (?:you|we) (?:want|need|like|love|interested|looking|help|please|know|an?\b|any)\b"
    r"|how can (?:we|i) help"
)


def without_lead(question: str) -> str:
    """The question from its first proper word: without "But" or "The question now is:"."""
    words = question.split()
    lower = [word.lower().strip(",:—–") for word in words]
    start = 0
    if "question" in lower[:4]:
        start = next((at for at, word in enumerate(lower[:8]) if word in _POSED), lower.index("question")) + 1
    while start < len(words) - 1 and lower[start] in _LEADS:
        start += 1
    return " ".join(words[start:])


def looks_ahead(question: str) -> bool:
    """Whether a question without its lead asks how the world will go, in the third person."""
    words = [word.strip(",;:?!.\"'()*_“”").replace("’", "'") for word in question.lower().split()]
    if not words or not _PERSONAL.isdisjoint(words):
        return False
    if words[0] in _ASKS:
        if words[1:2] and words[1] in _IMPACTS:
            return True
        if _MODALS.isdisjoint(words) and "going" not in words:
            return False
    elif words[0] not in _MODALS and words[:2] != ["to", "what"]:
        return False
    return any(word in _WHOLE or word.startswith(_STEMS) for word in words[1:])


def is_section_of_questions(heading: str) -> bool:
    """Whether a heading opens a section that is made of questions: an FAQ, a quiz, an interview."""
    return len(heading.split()) <= _LONGEST_SECTION and not _SECTION.isdisjoint(_words_of(heading))


def is_section_for_answers(heading: str) -> bool:
    """The same where questions are answered or put on purpose, and are not what a digest asks on: "Key questions"."""
    words = _words_of(heading)
    return words == {"questions"} or not words.isdisjoint(_SECTION - _ASKING_ON)


def _words_of(heading: str) -> set[str]:
    words = heading.lower().replace("q & a", "q&a").replace("q and a", "q&a").split()
    return {word.strip("*_:.,!?()") for word in words}


def is_service(question: str) -> bool:
    """Whether the publisher asks for something and means it: "Have a tip?"."""
    lower = question.lower()
    return any(word in lower for word in _SERVICE)


def is_put_to_reader(question: str) -> bool:
    """Whether a question without its lead asks readers about themselves: "How much of your work rides on it?"."""
    return _TO_READER.match(question) is not None and _OFFER.match(question) is None


def answers(text: str) -> bool:
    """Whether a line begins as an answer to the one before it."""
    first = text.lower().split(None, 3)
    if first[:2] == ["the", "answer"] or first[:2] == ["for", "now"]:
        return True
    return bool(first) and first[0].strip(",.;—–!") in _ANSWERS
