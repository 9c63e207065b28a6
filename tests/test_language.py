"""English, plainly not English, or too short to tell."""

import pytest

from digestlint.prose.language import Language, language


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master said on Monday that two of the five cranes were out of order.",
        "Shares in the shipyard fell by a tenth after it said that it would close its second dock.",
        "What the vote means for the region, and why it was put off until May",
    ],
)
def test_english(text: str) -> None:
    assert language(text) is Language.ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        "El alcalde dijo el lunes que las obras del puerto empezarán en mayo.",
        "Der Hafenmeister sagte am Montag, dass zwei der fünf Kräne ausgefallen sind.",
        "Le maire a déclaré lundi que les travaux du port commenceront dans deux mois.",
        "De burgemeester zei maandag dat het werk aan de haven in mei niet begint.",
        "Il sindaco ha detto che i lavori nel porto non sono finiti per la pioggia.",
        "O prefeito disse que as obras do porto não começam em maio, mas em junho.",
        "Burmistrz powiedział, że prace w porcie nie rozpoczną się przed majem, lecz po nim.",
        "Мэр заявил, что работы в порту начнутся в мае.",
        "市長は月曜日に港の工事が五月に始まると述べた。",
        "시장은 항구 공사가 5월에 시작된다고 말했다.",
    ],
)
def test_foreign(text: str) -> None:
    assert language(text) is Language.FOREIGN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4.2% – 17:30",
        "Luis de la Cruz, Ana dos Santos and Piet van der Berg",
        "El Salvador, Los Angeles, La Paz",
        "Bora Bora Duran Duran Pago Pago",
        "Le Monde / Die Zeit / El País",
        "Mayo",
    ],
)
def test_names_and_fragments_are_never_foreign(text: str) -> None:
    assert language(text) is not Language.FOREIGN


def test_english_with_a_foreign_name_or_title_stays_english() -> None:
    text = "The film, called Das Leben der Anderen at home, was shown in the old harbour on Friday."
    assert language(text) is Language.ENGLISH


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    english = "The council met in the town hall on Monday and put off the vote. " * 10
    assert language(english + "El alcalde dijo que las obras del puerto empezarán. " * 1000) is Language.ENGLISH
