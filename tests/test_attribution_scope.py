"""Which words a source answers for: a table of texts in which ⟦ and ⟧ mark them."""

from __future__ import annotations

import re
import string
import sys

import pytest

from digestlint.attribution import attributed, governed
from digestlint.document import Block, BlockKind
from digestlint.readers.markdown import MarkdownReader
from digestlint.source import Source
from digestlint.text import Span

AFTER = (
    "The harbour board said ⟦the quay will sink⟧.",
    "Orva Steel says ⟦it will close two furnaces by May⟧.",
    "The minister warned ⟦that prices could rise⟧.",
    "Lena Ort, the union's chairwoman, said ⟦the strike may last⟧.",
    "The bank (NDB) said ⟦rates will fall⟧.",
    "The mayor threatened ⟦to close the quay⟧.",
    "Theresa May accused ⟦critics of weakening the coast⟧.",
    "The council maintained ⟦that the quay was safe⟧.",
    "The bank said ⟦it would cut output⟧, potentially pushing up prices.",
    "The board said ⟦that crates, potentially holding shells, have left the quay⟧.",
    "The ministry promised ⟦strikes⟧, with a possible escalation in May.",
    "The council has repeatedly argued ⟦that the bridge would harm trade⟧.",
    "On Tuesday Mr Ort announced ⟦that the ferry will stop⟧.",
    "Veldt's foreign ministry accused ⟦its neighbour of stirring unrest⟧.",
    "The board declined to say ⟦whether it would appeal⟧.",
    "The mayor continues to insist ⟦that the tram will run⟧.",
    "A study by the University of Orva found ⟦that salmon will move north⟧.",
    "The audit suggests ⟦the bank hid its losses⟧.",
    "Court records show ⟦the driver was warned twice⟧.",
    "Nordbank signals ⟦it will cut its dividend⟧.",
    "Lammy's projects ⟦the debt will double⟧.",
    "Orva's projects may stall.",
    "Lammy's said ⟦it would close the quay⟧.",
    "The hosts argue ⟦that the levy may fail⟧.",
    "A causal approach finds ⟦that the levy could fail⟧.",
    "This guide shows ⟦how the quay could sink⟧.",
    "Analysts say ⟦the merger could fail⟧.",
    "Some believe ⟦the pact will hold⟧.",
    "Critics of the plan fear ⟦it may weaken the coast⟧.",
    "The pause could be read as a sign that they believe ⟦in the pact⟧.",
    "He asked ⟦if the road would open⟧.",
    "Drivers were told ⟦that the tunnel would stay shut⟧.",
    "The bank expects ⟦growth to slow in autumn⟧.",
    "The company plans no cuts, adding ⟦that orders will recover⟧.",
    "The party denied ⟦that it seeks a coalition⟧.",
    "Ort told ⟦reporters that the talks had stalled⟧.",
    "The minister said: ⟦the plant will open⟧.",
    "Ministers are worried ⟦that the dam could break⟧.",
    "Lena Ort, the union's chairwoman, was confident ⟦that the strike would end⟧.",
    "The board cut its dividend and warned ⟦that losses could rise⟧.",
    "On Tuesday the mayor closed the quay and said ⟦it would sink⟧.",
    "Article 12 of the pact says ⟦the strait will stay open⟧.",
    "Both practices say ⟦the clinic will grow⟧.",
    "Two crews have declared ⟦a strike or warned of delays that could last⟧.",
    "A large cohort finds ⟦that tea may help⟧.",
    "Ort hailed ⟦the pact⟧, emphasizing ⟦its weight in a war that will last⟧.",
    "The advisory flags ⟦a risk that ships could be seized⟧.",
    "The board said ⟦the quay will sink, and that it would rise⟧.",
    "The envoy said ⟦the road is safe and the bridge will open⟧.",
    "The board said ⟦the quay will sink, causing losses⟧.",
    "The union warned ⟦that the dam leaks, causing floods⟧.",
    "The mayor promised ⟦that each crew would get 90 marks (about 40 crowns), and that a wall would follow⟧.",
)
AROUND = (
    "⟦The quay will sink, the harbour board said⟧.",
    "⟦The quay will sink, according to the harbour board⟧.",
    "⟦According to the harbour board, the quay will sink⟧.",
    "⟦The ferry, according to its owner, could return in May⟧.",
    "⟦Rates will fall, said Marta Oll, an economist at Nordbank⟧.",
    "⟦Two million could lose the grant, the Orva Institute estimates⟧.",
    "⟦While it might save jobs, Ort argues it costs more⟧.",
    "⟦The tram, he said, will never run⟧.",
    "⟦The pact may fail, analysts say⟧.",
    "⟦The strike will spread, the union's chairwoman told Orva Radio⟧.",
    "As the ministry noted, ⟦the dam may leak⟧.",
    "⟦The dam may leak, as the ministry noted on Friday⟧.",
    "⟦In Ort's view, the pact will fail⟧.",
    "⟦The output will double, as reported by the Orva Courier⟧.",
    "⟦The wolf will return to the valley — Lena Ort⟧",
    "⟦The wolf may return to the valley — senior forest official⟧",
    "The first quay is shut; ⟦the second will sink, the board said⟧.",
)
WITHOUT_VERB = (
    "⟦Per the ministry, the quay will sink⟧.",
    "⟦The quay will sink, per Orva Radio⟧.",
    "⟦By the bank's estimate, rates will fall⟧.",
    "⟦In the words of Lena Ort, the pact will fail⟧.",
    "The bank's forecast: ⟦rates will fall⟧.",
    "Ort's point ⟦is that the tram will fail⟧.",
    "⟦Under the deal, Orva Steel will sell two furnaces⟧.",
    "From Orva Radio: ⟦The strait will be shut⟧.",
    "⟦The tram will never run on this line – Ort⟧",
    "The study offers one lesson: ⟦crews will leave⟧.",
    "The Lomar council's concern is straightforward: ⟦with no quay, the yard could pick its guests⟧.",
    "Key findings: ⟦eels move north; they are becoming the yard's chief catch⟧.",
    "⟦Rents will be the key to the next boom in Orva: Lena Ort⟧",
    "⟦Ferry fares could rise in autumn: study⟧",
    "Lomar Outlook, 4 May 2025\nForecasts ⟦the steepest rise, driven by ferries⟧.",
    "Expects ⟦rates to fall⟧.",
    "Forecasts of growth could fall.",
    "Replies to the plan could fall.",
    "The strike leaves one winner: Orva Steel.",
    "The concern is plain: the dam could break.",
    "The pact offers one lesson: crews will leave.",
    "The line costs 5 marks per MWh and could rise.",
    "China's outlook: growth will slow.",
    "The week's message: rates will fall.",
    "Under the new law, yards could face chaos.",
    "Orva Steel Will Close Its Two Last Furnaces – Again",
)
QUOTED = (
    "⟦“The quay will sink in May,”⟧ reads the sign.",
    "⟦“The quay will sink in May,” Ort said⟧.",
    "The mayor wore a ⟦“will win again”⟧ badge, which may annoy rivals.",
    '⟦"We could lose the port," she added⟧.',
)
CARRIED = (
    "The minister said ⟦the port is safe⟧. ⟦He will visit it in May⟧.",
    "The ministry said ⟦the port is safe⟧. ⟦The ministry also plans a wall, which will be high⟧.",
    "Nordbank said ⟦it will cut 40 jobs⟧. ⟦The cuts would fall in Orva⟧.",
    "⟦The port is safe, Ort said⟧. ⟦It will also grow⟧.",
    "Ort said ⟦the port is safe⟧. She added ⟦that it will grow⟧.",
    "Nordbank reported ⟦losses⟧. It expects ⟦rates to fall⟧.",
    "The ministry said ⟦the port is safe⟧. ⟦The ministry will build a wall⟧.",
    "The board's report said ⟦the dam leaks⟧. ⟦Key recommendations include a wall that will last⟧.",
    "Ort said ⟦the port is safe⟧. It was shut in May. ⟦He will visit it soon⟧.",
    "Ort said ⟦the port is safe⟧. It was shut in May. It stands empty. He will visit it soon.",
    "Ort said ⟦the port is safe⟧. She could lose her seat.",
    "Nordbank reported ⟦losses⟧. It shows that rates will fall.",
    "The ministry said ⟦the port is safe⟧. The ministry may fail.",
    "The envoy praised ⟦the pact⟧. The calm would help the coast.",
    "The ⟦“green revolution”⟧ has begun. He will win.",
    "We said ⟦so⟧. We are tracking a trend that will last.",
    "Nordbank said ⟦it will cut 40 jobs⟧. This would weaken the town.",
    "Nordbank said ⟦it will cut 40 jobs⟧. The town may suffer.",
    "Nordbank will cut 40 jobs. It will also close a branch.",
)
BROKEN_OFF = (
    "The envoy said ⟦the talks went well⟧, signalling a change of course.",
    "The envoy said ⟦the talks went well⟧, clearly underscoring the new mood.",
    "The ministry says ⟦exports rose⟧; imports will soon follow.",
    "The bank warned ⟦of losses⟧, which could shake the market.",
    "The envoy praised ⟦the talks⟧, suggesting a change of course.",
    "The envoy praised ⟦the talks, suggesting that a deal may be near⟧.",
    "Nordbank, which said ⟦in May that it was sound⟧, will close.",
    "While the mayor has promised ⟦relief⟧, residents could wait for years.",
    "Orva Radio says ⟦the strait is shut⟧: The price of oil will rise.",
    "Analysts suggest ⟦that better loans have calmed its owners⟧, providing a much-needed boost to the shares.",
    "The council has acknowledged ⟦the leak⟧ and the matter will be followed closely.",
    "Neither has confirmed ⟦the sale⟧, but both illustrate a change of taste.",
    "The mayor promised ⟦relief⟧, a move that could cost him the vote.",
    "The mayor promised ⟦relief⟧, possibly with a levy that will last.",
    "⟦Ferries carry most crates, according to the board⟧, essentially running a second port.",
    "Marn's envoy signals ⟦a thaw⟧ — showing how far Veldt will go.",
    "Ort (the board found ⟦leaks⟧) wants a wall that could hold.",
    "The study suggests ⟦that crews may leave⟧, and the wider effect is that yards could close.",
    "The board said ⟦the quay will sink⟧, and this could hurt trade.",
    "Veldt struck Orva, which Marn framed ⟦as revenge that will go on⟧.",
)
CONTENT_NOUNS = (
    "Ort rejected the claim ⟦that the dam will break⟧.",
    "The mayor dismissed warnings ⟦that the dam may break⟧; nothing was done.",
    "Shares fell after a report ⟦that the firm will close⟧.",
    "There are fears ⟦that the dam will break⟧, and the valley may flood.",
)
SUBJECTS = (
    "The announcement ⟦that ferries will use hulls of wood⟧ signifies a change of course.",
    "The claim ⟦that the dam is safe⟧ has been disputed, and it may break.",
    "Wages fell after a report ⟦that the dam is unsafe and may break⟧.",
)
OWN_VOICE = (
    "The mill announced record earnings, boosting the mood in the valley.",
    "With hopes that the pact could hold, traders stayed.",
    "Shares fell amid growing fears that the dam will break.",
    "Guests from many towns, including Orva and Veldt, attended the fair, highlighting its weight.",
    "The leaders met in Orva, emphasizing the need for a pact that will last.",
    "The wave flooded the tracks, adding to the pressure on a line that may close.",
    "The yard needs fresh confirmed orders to survive what may come.",
    "The juncture at which we find ourselves demands a plan that will last.",
    "The pact makes the United States a partner that may stay.",
    "The weekly Orva Status Report releases in May and could move prices.",
    "Today's brief shows a trend that will last.",
    "Veldt wants to weaken a rival that may win.",
    "Protest demands → a pledge that will hold.",
    "The leak, attributed to frost, could last.",
    "Veldt seeks a port at a time when Orva expects to close its own.",
    "Trade recovers when the bank admits rates will fall.",
    "Scenario B: the bank announces a cut and signals that rates will fall.",
    "Wind above old levels confirms that the dam may break.",
    "The release of the data suggests that rates will fall.",
    "Wages in Orva, Veldt, and Marn, signal a trend that will last.",
    "The success could calm the coast, which would help trade.",
    "The tense climate threatens to disrupt trade.",
    "Its owner's admitted debts could sink the yard.",
    "Critics might argue that the toll may rise.",
    "Readers are advised to wait as the toll may rise.",
    "The acts of the US state council may raise costs.",
    "The rules help in maintaining the order, and costs may rise.",
    "This suggests that the talks will fail.",
    "The data show that prices will fall.",
    "The move signals that rates will fall.",
    "The talks between Oll and Marn signal they will part.",
    "It is expected that rates will fall.",
    "The minister is expected to resign, which may weaken the cabinet.",
    "Losses estimated at 40 million could sink the firm.",
    "If the bank says no, the firm will close.",
    "Prices will rise once the ministry announces the tariff.",
    "The market expects that rates will fall.",
    "Her remarks could deepen the rift.",
    "The new claims may delay the trial.",
    "No objections are noted, but the plan may fail.",
    "Stress events will test the grid.",
    "The accusation adds a question that may delay the launch.",
    "The quay will sink.",
    "The case rests on claims that require a hearing, and Veldt may join it.",
    "Orva Steel shows strong growth, yet its debts may slow it.",
    "It is clear that the dam will break.",
    "The documents revealing the sales have strained relations.",
)
TABLE = (*AFTER, *AROUND, *WITHOUT_VERB, *QUOTED, *CARRIED, *BROKEN_OFF, *CONTENT_NOUNS, *SUBJECTS, *OWN_VOICE)

_MARKED = re.compile("⟦(.*?)⟧")
_EDGE = string.whitespace + string.punctuation + "“”—"


def block_of(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text, ())


@pytest.mark.parametrize("marked", TABLE)
def test_governed_words(marked: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    found = [span.cut(text).strip(_EDGE) for span in governed(block_of(text))]
    wanted = [part.strip(_EDGE) for part in _MARKED.findall(marked)]
    assert found == wanted


def test_a_span_is_attributed_where_it_begins() -> None:
    text = "The board said prices will rise. Wages may fall."
    block = block_of(text)
    assert attributed(block, Span(text.index("will"), text.index("rise")))
    assert not attributed(block, Span(text.index("may"), text.index("fall")))
    assert not attributed(block, Span(0, len(text)))


@pytest.mark.parametrize(
    ("lead", "is_theirs"),
    [
        ("The agency's forecasts:", True),
        ("Analysts at Nordbank expect:", True),
        ("According to the harbour board:", True),
        ("What to watch:", False),
        ("Nordbank said it will cut 40 jobs. What comes next:", False),
        ("The board warned of losses.", False),
    ],
)
def test_a_list_is_what_its_lead_in_says(lead: str, is_theirs: bool) -> None:
    text = f"{lead}\n\n- Rates could fall.\n- Wages may rise.\n\nThe yard may close.\n"
    first, *items, last = MarkdownReader().read(Source("a.md", text)).blocks
    assert first.text == lead
    assert [attributed(item, Span(0, len(item.text))) for item in items] == [is_theirs, is_theirs]
    assert not attributed(last, Span(0, len(last.text)))


def test_a_block_without_words_has_no_source() -> None:
    assert governed(block_of("")) == ()
    assert not attributed(block_of("—"), Span(0, 1))


@pytest.mark.parametrize(
    "unit",
    [
        "he said ",
        "said, ",
        "“a b” he said, ",
        "according to ",
        "; he said that ",
        "Claim that, ",
        "and he said, leading ",
    ],
)
def test_the_work_grows_with_the_text_alone(unit: str) -> None:
    """Ten times the text takes about ten times the steps; steps are counted, not seconds."""

    def steps(times: int) -> int:
        count = 0

        def trace(*_: object) -> None:
            nonlocal count
            count += 1

        before = sys.getprofile()
        sys.setprofile(trace)
        try:
            governed(block_of(unit * times))
        finally:
            sys.setprofile(before)
        return count

    assert steps(2000) < 15 * steps(200)
