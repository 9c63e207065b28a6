"""Names that come in several accepted forms, because other scripts and languages are behind them."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from digestlint.regexes import regex

# Forms of one name, each line a name; in the order in which wire agencies prefer them today.
_NAMES = """
Zelenskyy Zelensky Zelenskiy Zelenski Zelenskyi Zelenskij
Kyiv Kiev Kyyiv
Kharkiv Kharkov
Odesa Odessa
Lviv Lvov
Luhansk Lugansk
Mykolaiv Nikolaev Nikolayev Mykolayiv
Zaporizhzhia Zaporizhia Zaporizhya Zaporozhye Zaporizhzhya Zaporozhe
Chernihiv Chernigov
Dnipro Dnepr Dniepr
Donbas Donbass
Bakhmut Artemovsk
Syrskyi Syrsky Syrskiy Syrskii
Lukashenko Lukashenka
Tsikhanouskaya Tikhanovskaya Tsikhanouskaia
Navalny Navalnyy Navalniy
Prigozhin Prigozhine
Gaddafi Qaddafi Gadhafi Qadhafi Kadafi Gathafi
Khamenei Khamene'i Khameneyi
Ahmadinejad Ahmadinezhad
Assad Asad
Sharaa Shara
Hezbollah Hizbullah Hizballah Hizbollah
Houthi Huthi
Houthis Huthis
Qaeda Qaida
Taliban Taleban
Erdogan Erdoğan
Netanyahu Netanyaho Nethanyahu
Mumbai Bombay
Kolkata Calcutta
Chennai Madras
Bengaluru Bangalore
Beijing Peking
Guangzhou Canton
Rangoon Yangon
Türkiye Turkiye
Eswatini Swaziland
Almaty Alma-Ata
Tbilisi Tiflis
Chisinau Chișinău Kishinev
Riyadh Riyad
Sanaa Sana'a
Aden-Abyan Aden-Abian
Raqqa Rakka Raqqah
Deir-ez-Zor Deir-al-Zour Deir-ez-Zour
Quran Koran Qur'an
Ramadan Ramadhan
Muslim Moslem
Muslims Moslems
Uyghur Uighur Uygur
Uyghurs Uighurs Uygurs
Kazakh Kazak
Kazakhs Kazaks
Timor-Leste East-Timor
"""
# Forenames whose forms differ by more than letters of a kind.
_FORENAMES = """
mohammed muhammad mohamed mohammad mohamad muhammed mehmet
hussein hussain husain husayn hossein
ahmed ahmad
yusuf yousef youssef yousuf
abdullah abdallah abdulla
alexander aleksandr alexandr
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy
mikhail michail
volodymyr volodimir
benjamin binyamin
omar umar
osama usama
ibrahim ebrahim
"""
_GROUPS = {form.casefold(): line.split() for line in _NAMES.strip().splitlines() for form in line.split()}
_FIRST = {form: line.split()[0] for line in _FORENAMES.strip().splitlines() for form in line.split()}
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
# Letters of other scripts that English writes in several ways, in the order in which they are made one.
_SAME = tuple(
    (regex(pattern), one)
    for pattern, one in (
        ("['’-]", ""),
        ("oe", "o"), ("ue", "u"), ("ae", "a"),
        ("dzh|dj", "j"), ("tch|tsch|tsh", "ch"), ("sch", "sh"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
        ("ck|q|c(?![he])", "k"), ("x", "ks"), ("w", "v"), ("oo|ou", "u"), ("ee", "i"),
        ("(?:i[yi]|y[yi]|ij|yj|y)(?![aeou])", "i"), ("^y(?=e)", ""), ("y", "i"),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def accepted_forms(word: str) -> list[str]:
    """The accepted forms of a name that is known to have several; none for another word."""
    return _GROUPS.get(word.casefold(), [])


@lru_cache(maxsize=1 << 14)
def without_diacritics(word: str) -> str:
    """A word in small letters without diacritics."""
    return "".join(letter for letter in normalize("NFKD", word.lower().translate(_LETTERS)) if letter.isalpha())


@lru_cache(maxsize=1 << 14)
def skeleton(word: str) -> str:
    """What the forms of a name have in common when they differ only by how its letters are written in English."""
    bare = without_diacritics(word)
    bare = _FIRST.get(bare, bare)
    for pattern, one in _SAME:
        bare = pattern.sub(one, bare)
    return bare
