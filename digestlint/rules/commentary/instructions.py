"""What a digest tells its readers to do with the news: to watch it, to use it, to keep calm.

Patterns (see `digestlint.patterns`) of the rule of advice.
"""

from __future__ import annotations

# To be told to these groups, "should watch" is advice whatever is named behind it.
WATCHING = (
    "⟦(investors|traders|founders|builders|developers|marketers|readers|folks|everyone|buyers|sellers|operators|parents"
    "|fans), (watch|bet on|take note|pay attention|buckle|keep|consider|look (for|out|at)|prepare|don't|start|get ready"
    "|brace|listen up)⟧",
    "⟦{role} (alike )?{ought} (<1> )?(watch|monitor|track|follow|keep (a |an )?(<1> )?(eyes?|tabs|watch)|pay (<1> "
    ")?attention|be (<1> )?(cautious|careful|selective|patient|mindful|aware|wary|alert|ready|attentive|vigilant)|stay"
    "|remain (cautious|selective|patient|vigilant|alert|nimble|focused|attentive|disciplined|defensive)|look for"
    "|listen for|focus on|brace for|prepare for|take note)⟧",
    "^(<4>, |<3>: ?)?⟦(keep (a close |a |an |your )?(eye|eyes|tabs|watch) (on|out)|eyes (will be )?on|watch closely"
    "|pay (close |careful |special )?attention to|look for (signs|further|more|any|whether|confirmation|follow-through"
    "|evidence|clues)|look out for)⟧",
    "^(<3>: ?)?⟦(watch|monitor|track)( closely)? (for )?(whether|if|how)⟧",
    "^(<3>: ?)?⟦(watch|monitor|track) (for )?<4>⟧, <2>",
    "⟦(a|an) (<2> )?(balanced|cautious|prudent|measured|selective|patient|disciplined|diversified|wait-and-see|nuanced"
    "|conservative|defensive|vigilant|proactive|barbell|hedged|neutral)( and|,)? (<2> )?(approach|stance|posture"
    "|strategy"
    "|positioning|mindset|allocation) (is|are|remains|may be|would be|seems|appears) (<1> )?(advised|warranted"
    "|recommended|prudent|appropriate|advisable|justified|essential|key|necessary|needed|crucial|best|sensible|wise"
    "|suggested|called for|in order|preferred)⟧",
    "^(<3>: ?)?⟦(caution|patience|vigilance|prudence|close monitoring|careful monitoring|discipline|selectivity|risk "
    "management|due diligence|diversification|monitoring) (<6> )?(is|are|remains|seems) (<1> )?(advised|warranted"
    "|recommended|key|crucial|essential|paramount|critical|prudent|advisable|needed|in order)⟧",
    "⟦now('s| is) (the|a good|an ideal|the right|the best) (time|moment) (to|for)⟧",
    "⟦(that|which) (warrants?|bears?|deserves?|merits?|needs?) (<1> )?(watching|monitoring|(close|closer|careful"
    "|attention|scrutiny)( <1>)?)⟧[.,;)]",
)
# These name nothing that is to be done, or are silent: so says their judge.
USING = (
    "^(<4>: ?)?⟦(coordinate|strengthen|enhance|improve|promote|foster|expand|ensure|encourage|increase|support|advocate"
    "|continue|invest in|address|establish|implement|streamline|boost|develop|advance)⟧ (efforts|<1>ing|early|for|<1> "
    ")?(<2> )?(and <1> )?(efforts|awareness|engagement|communication|collaboration|cooperation|coordination|practices"
    "|measures|resilience|surveillance|capacity|research|partnerships|campaigns|transparency|misinformation|preparedness"
    "|education|detection|engaging|initiatives|infrastructure|dialogue|innovation)",
    "^(<3>: ?)?⟦(use|treat|read|frame|translate|interpret|view|regard) (the|this|these|it|that|any|every) <6>(as|to"
    "|into"
    "|for|through)⟧ ",
    "^(<3>: ?)?⟦(don't|do not|never) (over-?\\w+|confuse|mistake|assume|expect|ignore|underestimate|overestimate|count "
    "on|sleep on|let|chase|fight|dismiss|miss|read|bet|panic|wait|get|take|conflate|extrapolate|be (fooled|surprised"
    "|distracted))⟧ ",
    "^(<3>: ?)?⟦(maintain|keep|hold|reduce|trim|increase|adjust|rebalance|tighten) (<1> )?(current|existing|your|core"
    "|cash|exposure|positions?|allocations?|hedges?|stops?|dry powder|a (diversified|balanced|core|defensive))⟧",
    "^(<3>: ?)?⟦(focus on|prioriti[sz]e|lean into|double down on|look past|look beyond|zoom out|think of|ask (yourself"
    "|whether|how)|separate|distinguish|stay (disciplined|nimble|patient|cautious|selective|the course|long|invested"
    "|flexible|focused)|be (prepared|ready|careful|cautious|selective|patient|mindful|wary) (to|of|for|about|with)"
    "|start (with|by|building|small|planning)|invest in|leverage|embrace|adopt|build|diversify|evaluate|assess|revisit"
    "|reassess|audit|consider)⟧ (the|a|an|your|on|in|how|whether|any|this|these|<1>ing|what|from|between|with|of|for"
    "|to|and|across|<1>s)",
    "⟦if you('re| are) (still |already |not |currently )?(<1>ing|in|on|a|an|running|the) <8>,? (now's|now is|it's time"
    "|this is|consider|start|don't|make sure|pay attention|take note|watch|expect|you (should|need|must|may|might))⟧",
)
