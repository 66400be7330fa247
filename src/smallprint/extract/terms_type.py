"""Which of Open Terms Archive's terms types a page is, told by how it is called: in its title, headings and address."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from smallprint.extract.dom import Page
from smallprint.extract.terms_phrases import HINTS, NAMES, SELF
from smallprint.text.normalize import fold

LONGEST = 200
"""A name of more characters than this is no name; set by eye."""
HINT = 0.45
"""What a word that only hints is worth beside a full name."""
COVER = 0.5
"""So much of a name's worth hangs on how much of the title it fills: "Why a privacy policy matters" is no policy."""
WEIGHTS = {"link": 2.0, "heading": 3.0, "title": 2.5, "address": 2.0, "opening": 1.0, "itself": 1.5}
"""What each sign is worth; set on the 133 pages and 816 addresses of the development set, in halves."""
FOLDER = 0.35
"""What a folder of an address is worth beside its last part ("/legal/privacy/cookies")."""
DOUBT = 1.0
"""Added to what speaks against a type: a single weak sign is never sure."""
OPENING = 4000
"""So many characters of a text are looked at for the name by which it calls itself."""
NAME_LENGTH = 60
_NOT_WORD = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATOR = re.compile(r"\s+[|–—·•:»›/-]\s+|\s*[|·•»›:]\s*|\s+[–—]\s*")
_GOING_ON = re.compile(r"ret|redirect|next|url|continue|from|ref|dest|target|back|href")
_HOST_TAIL = re.compile(r"^(\w+)(privacy|terms ?of ?use|terms|legal)$")
"""Hosts that are called for what lies on them: "acmeprivacy"."""
_SUFFIX = re.compile(r"\.(?:html?|php|aspx?|jsp|md|txt|pdf|docx?|cgi)$", re.IGNORECASE)


Table: TypeAlias = tuple[tuple[str, re.Pattern[str]], ...]
"""Terms types with the expressions of their names."""
_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Letters of languages that are written without blanks: a name may stand amid them."""
_BEGINS, _ENDS = rf"(?<![^\W{_UNSPACED}])", rf"(?![^\W{_UNSPACED}])"


@dataclass(frozen=True, slots=True)
class Signs:
    """What a page is called, wherever it is: in the words of a link to it, in its address, title and text."""

    address: str = ""
    link: str = ""
    title: str = ""
    headings: tuple[str, ...] = ()
    opening: str = ""


@dataclass(frozen=True, slots=True)
class TypeGuess:
    """A terms type ("" where nothing says one) and how sure it is, from 0 to 1."""

    terms_type: str = ""
    sureness: float = 0.0


def signs_of(page: Page, text: str = "", link: str = "") -> Signs:
    """What a page is called; `text` is the document in it, where that is known, and `link` the words that led here."""
    headings = tuple(words for node in page.tree.css("h1")[:5] if (words := " ".join(node.text().split())))
    return Signs(page.url, link, page.title, headings, text[:OPENING])


def terms_type(signs: Signs) -> TypeGuess:
    """The type that the signs speak for."""
    worth: dict[str, float] = {}
    for weight, named in _weighed(signs):
        for one, score in named.items():
            worth[one] = worth.get(one, 0.0) + weight * score
    ranked = sorted(worth.items(), key=lambda item: (-item[1], item[0]))
    if not ranked:
        return TypeGuess()
    (best, most), (_, next_most) = (*ranked, ("", 0.0))[:2]
    return TypeGuess(best, round(most / (most + next_most + DOUBT), 3))


def _weighed(signs: Signs) -> Iterator[tuple[float, dict[str, float]]]:
    """Each sign with its weight and what it speaks for."""
    yield WEIGHTS["link"], called(signs.link)
    yield WEIGHTS["title"], called(signs.title)
    yield WEIGHTS["heading"], next((named for words in signs.headings if (named := called(words))), {})
    yield WEIGHTS["opening"], called(_first_line(signs.opening))
    yield WEIGHTS["itself"], called_by_itself(signs.opening)
    yield from ((WEIGHTS["address"] * share, named) for share, named in address_names(signs.address))


def _first_line(opening: str) -> str:
    """The first line of a text, without the signs of Markdown."""
    lines = (line.strip(" #*_>-\t") for line in opening.splitlines())
    return next((line for line in lines if line), "")


def called_by_itself(text: str) -> dict[str, float]:
    """The types by whose names a text calls itself ("this privacy policy"), each by its share."""
    spelled = spell(text)
    found: Counter[str] = Counter()
    for before in _SELF.finditer(spelled):
        ahead = spelled[before.end() : before.end() + NAME_LENGTH]
        reached = [(match.end(), one) for one, pattern in _names() if (match := pattern.match(ahead))]
        if reached:
            found[max(reached)[1]] += 1
    total = found.total()
    return {one: count / total for one, count in found.items()}


def address_names(address: str) -> list[tuple[float, dict[str, float]]]:
    """What the parts of an address speak for, each with its share: the last part counts most, then folders and host."""
    parts = urlsplit(address)
    ahead = [words for words in (_words(parts.fragment), *address_words(address)) if words]
    hosts = [_words(_HOST_TAIL.sub(r"\1 \2", label)) for label in (parts.hostname or "").split(".")[:-1]]
    found: list[tuple[float, dict[str, float]]] = []
    for index, words in enumerate((*ahead, *_told(parts.query), *hosts)):
        named = _joined(ahead, hosts, index) or called(words)
        if named:
            found.append((1.0 if not found else FOLDER, named))
    return found


def _told(query: str) -> list[str]:
    """The values of an address's parameters as words, without those that say where to go on from there."""
    return [_words(value) for key, value in parse_qsl(query)[:20] if not _GOING_ON.search(key.lower())]


def address_words(address: str) -> list[str]:
    """The parts of an address's path as words, the last first."""
    return [words for part in reversed(urlsplit(address).path.split("/")) if (words := _words(part))]


def _joined(ahead: Sequence[str], hosts: Sequence[str], index: int) -> dict[str, float]:
    """What a part speaks for with the one before it, where it alone names nothing ("/privacy/policy")."""
    if index >= len(ahead) or _matches(spell(ahead[index]), _names()):
        return {}
    before = ahead[index + 1] if index + 1 < len(ahead) else next(iter(hosts), "")
    return _matches(spell(f"{before} {ahead[index]}"), _names())


def _words(part: str) -> str:
    """A part of an address as words: "PrivacyPolicy_en.html" is "Privacy Policy en"."""
    return _HUMP.sub(" ", _SUFFIX.sub("", unquote(part))).replace("-", " ").replace("_", " ").strip()


def parts_of(title: str) -> list[str]:
    """The parts of a title that bars, dashes or dots set off."""
    return [part for part in _SEPARATOR.split(title[:LONGEST]) if part.strip()]


def names_in(title: str) -> str:
    """What is left of a title when the names of documents are taken out ("Acme" of "Acme Privacy Policy")."""
    words, spelled = title.split(), ""
    kept: list[tuple[int, str]] = []
    for word in words:
        kept.append((len(spelled) + bool(spelled), word))
        spelled = f"{spelled} {spell(word)}".strip()
    tables = _names() if _matches(spelled, _names()) else _hints()
    taken = [match.span() for _, pattern in tables for match in pattern.finditer(spelled)]
    left = [word for at, word in kept if not any(start <= at < end for start, end in taken)]
    return " ".join(left).strip(" -–—|:,.'’")


def called(words: str) -> dict[str, float]:
    """The types that a title speaks for, each with its worth up to 1: by the part of it that names one best."""
    best: dict[str, float] = {}
    for part in _SEPARATOR.split(words[:LONGEST]) if words else ():
        for one, score in _called(spell(part)).items():
            best[one] = max(best.get(one, 0.0), score)
    return best


@lru_cache(maxsize=1 << 12)
def _called(spelled: str) -> dict[str, float]:
    """The types that spelled words speak for: full names where there are any, else hints."""
    named = _matches(spelled, _names())
    return named or {one: HINT * score for one, score in _matches(spelled, _hints()).items()}


def _matches(spelled: str, patterns: Table) -> dict[str, float]:
    """The longest names in the words that do not overlap, each by how much of them it fills and how early it stands."""
    found = [(match, one) for one, pattern in patterns for match in pattern.finditer(spelled)]
    found.sort(key=lambda item: (item[0].start() - item[0].end(), item[0].start()))
    taken: list[tuple[int, int]] = []
    scores: dict[str, float] = {}
    for match, one in found:
        start, end = match.span()
        if all(end <= begun or start >= ended for begun, ended in taken):
            taken.append((start, end))
            filled = (end - start) / max(1, len(spelled))
            scores[one] = max(scores.get(one, 0.0), 1 - COVER + COVER * filled - 0.1 * start / max(1, len(spelled)))
    return scores


def spell(words: str) -> str:
    """Words without capitals, marks and signs, as the tables of names have them."""
    plain = fold(words)
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        plain = unicodedata.normalize("NFC", "".join(sign for sign in apart if not "\u0300" <= sign <= "\u036f"))
        plain = plain.replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("ł", "l").replace("ı", "i")
    return " ".join(_NOT_WORD.sub(" ", plain).split())


def letters(name: str) -> str:
    """The letters of a name, by which two spellings of it are one."""
    return spell(name).replace(" ", "")


def _compiled(table: dict[str, str]) -> Table:
    """The table as expressions: whole words, and a blank may be missing."""
    return tuple(
        (one, re.compile(rf"{_BEGINS}(?:{names.replace(' ', ' ?')})\d{{0,2}}{_ENDS}")) for one, names in table.items()
    )


@cache
def _names() -> Table:
    """The full names, compiled when they are first asked for: that takes half a second."""
    return _compiled(NAMES)


@cache
def _hints() -> Table:
    return _compiled(HINTS)


_SELF = re.compile(rf"{_BEGINS}{SELF} ?")
