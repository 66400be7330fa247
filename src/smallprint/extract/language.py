"""The language of a text, told by its commonest words and its letters.

A table of function words rather than a trained model: recorded terms are long, in one of some twenty languages,
and a few hundred words decide. On short or mixed texts the answer is "und".
"""

from __future__ import annotations

import re
from collections import Counter

WINDOW, WINDOWS = 2_000, 3
"""This many characters are looked at, in so many places spread over the text, since menus stand at its ends."""
ENOUGH, SHARE = 5, 0.06
"""So many of the words, and this share of them, are function words of a language, or it is not told."""
DISTINCT = 3
"""So many different ones of them: a product's name may be a function word elsewhere."""
MARGIN = 1.2
"""The best language has so many times the function words of the next; set, with the shares, on 2,900 recorded texts."""
# Words of one letter are left out: broken text is full of them.
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to in you your we our or that for is are with this by be not any may as on from will have".split()
    ),
    "de": frozenset(
        "der die und das den von zu mit für sie wir ist nicht werden auf eine einer oder des dem ihre ihrer durch bei".split()
    ),
    "fr": frozenset(
        "le la de un en les des vous nous vos nos et est pour dans une sur que par avec votre notre ou aux du qui sont au cette ce".split()
    ),
    "es": frozenset(
        "el la de en un los las que para por con una del se su sus usted es como nuestro nuestros sobre puede no al nosotros".split()
    ),
    "it": frozenset(
        "il la di un in gli che per con una del della dei delle nostro nostri sono non alla nel si può dati lei essere da ai".split()
    ),
    "pt": frozenset(
        "de em os que para com uma do da dos das você não seu seus nosso nossos são ao pela pelo por em ou mais como".split()
    ),
    "nl": frozenset(
        "de het een van en voor met wij uw je ons onze niet zijn of die dat op wordt kunnen te door bij om".split()
    ),
    "sv": frozenset(
        "och att det som för en vi du din dina oss av med till på är inte ett kan den vår eller våra om dig uppgifter hur dem eller".split()
    ),
    "da": frozenset(
        "og at det som for en vi du din dine os af med til på er ikke et kan den vores eller når hvis dig oplysninger hvordan jeres brug".split()
    ),
    "no": frozenset(
        "og det som for en vi du din dine oss av med til på er ikke et kan den vår eller når hvis deg opplysninger hvordan deres bruk".split()
    ),
    "fi": frozenset(
        "ja on tai että se voi sekä jos ei kun voimme sinun meidän tietoja näiden tämän joka ovat käyttää".split()
    ),
    "pl": frozenset("na do nie że się jest oraz przez dla lub może od które twoje nasze po być za są".split()),
    "cs": frozenset("na je se že pro nebo které jsou vaše naše do být může od při jako po za".split()),
    "hu": frozenset("az és hogy nem egy vagy is ha meg mint által szerint ezek kell lehet ön mi az".split()),
    "ro": frozenset(
        "și de la în care pentru cu nu din sau pe prin vă sunt este dumneavoastră noastre ca mai fi".split()
    ),
    "tr": frozenset("ve bir bu için ile veya olarak da de olan size sizin bizim gibi kadar her daha ya ise".split()),
    "id": frozenset("yang dan di untuk anda kami dengan atau ini dari pada tidak dapat akan dalam oleh kepada".split()),
}
_CODES = {
    word: tuple(code for code, common in FUNCTION_WORDS.items() if word in common)
    for word in frozenset().union(*FUNCTION_WORDS.values())
}
"""The languages of each of these words."""
SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
SCRIPT_SHARE = 0.15
"""A text with this share of its letters in another alphabet is in that alphabet's language."""
_FOREIGN = re.compile(r"[^\x00-\u024f\u1e00-\u20cf\u2100-\u2fff\ufe00-\ufe0f\U0001f000-\U0001ffff]")
_WORD = re.compile(r"[^\W\d_]{2,}+")
_ADDRESS = re.compile(r"\]\([^)\s]*+\)|\S{40,}+|https?://\S++|www\.\S++")


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language that most of the text is in, or "und" where it cannot be told."""
    sample = _ADDRESS.sub(" ", _sampled(text))
    foreign = "".join(_FOREIGN.findall(sample))
    if foreign:
        letters = len(foreign) + sum(map(len, _WORD.findall(_FOREIGN.sub(" ", sample))))
        for code, letter in SCRIPTS:
            if len(letter.findall(foreign)) > SCRIPT_SHARE * letters:
                return code
    words = _WORD.findall(sample.lower())
    counted = Counter(words)
    scores = dict.fromkeys(FUNCTION_WORDS, 0)
    for word in counted.keys() & _CODES.keys():
        for code in _CODES[word]:
            scores[code] += counted[word]
    (best, most), (_, second) = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:2]
    if sum(word in counted for word in FUNCTION_WORDS[best]) < DISTINCT:
        return "und"
    return best if most >= max(ENOUGH, SHARE * len(words)) and most >= MARGIN * second else "und"


def _sampled(text: str) -> str:
    """The text itself if it is short, else windows of it."""
    if len(text) <= WINDOW * WINDOWS:
        return text
    step = len(text) // (WINDOWS + 1)
    return " ".join(text[at : at + WINDOW] for at in range(step, step * WINDOWS + 1, step))
