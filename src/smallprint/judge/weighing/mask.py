"""Words with what is cosmetic set aside: addresses, dates, case, quotes, punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from smallprint.model.clause import Block
from smallprint.text.digest import digest
from smallprint.text.normalize import fold_signs

EMAIL = re.compile(r"\[email\s*protected\]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}", re.IGNORECASE)
OBFUSCATED = re.compile(r"\[email\s*protected\]", re.IGNORECASE)
ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)"
)
DATE = re.compile(
    rf"\b(?:{MONTH}\.?,?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:\s*,?\s*\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?{MONTH}\.?"
    rf"(?:\s*,?\s*(?:de\s+)?\d{{4}})?|{MONTH}\.?,?\s+\d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}})(?!\w)"
    r"|\b(?:a|an|one|two|three|\d+)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago\b"
    r"|(?<=[©⟨])\s*\d{4}(?:\s*[-–]\s*\d{4})?|\bcopyright\s+\d{4}(?:\s*[-–]\s*\d{4})?|\(c\)\s*\d{4}(?:\s*[-–]\s*\d{4})?",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[$€£¥%§⟨⟩]")

_FOLDED = re.compile(DATE.pattern)
"""Dates in small letters, which are found in half the time."""
_OTHER_SMALL = "ıſ"
"""Letters that count as an i and an s where case is no matter, and are small letters by themselves."""
HINT = re.compile(r"\d+|\b[Aa][Gg][Oo]\b")
"""What no date is without; looking for it is quick, where looking for dates is not."""
_FIGURES = re.compile(r"\d+")
"""That hint alone where no "ago" stands: looking for it is quicker still."""
NEAR_HINT = 40
"""A date begins and ends within so many characters of its digits."""
MASKED = 1_000_000
"""Of clauses longer than this, which are no clauses but whole documents without line breaks, the words count as they
stand, dates and addresses among them."""
REMEMBERED = 10_000
"""The words of inks up to this length are remembered: a clause is asked for them a dozen times while it is weighed."""
DATE_SIGN, EMAIL_SIGN, ADDRESS_SIGN = "⟨d⟩", "⟨e⟩", "⟨u⟩"


def words_of(ink: str) -> tuple[str, ...]:
    """The folded words and numbers of an ink, punctuation left out."""
    return _words_of(ink) if len(ink) <= REMEMBERED else tuple(WORD.findall(fold_signs(ink)))


@lru_cache(maxsize=1 << 12)
def _words_of(ink: str) -> tuple[str, ...]:
    return tuple(WORD.findall(fold_signs(ink)))


def masked(ink: str) -> str:
    """The ink with e-mail addresses, printed addresses and dates each replaced by a sign."""
    return _masked(ink) if len(ink) <= REMEMBERED else _with_signs(ink)


@lru_cache(maxsize=1 << 12)
def _masked(ink: str) -> str:
    return _with_signs(ink)


def _with_signs(ink: str) -> str:
    if "@" in ink or "[email" in ink:
        ink = EMAIL.sub(EMAIL_SIGN, ink)
    if "://" in ink or "www." in ink:
        ink = ADDRESS.sub(ADDRESS_SIGN, ink)
    at = 0
    kept: list[str] = []
    for found in dates_in(ink):
        kept += (ink[at : found.start()], DATE_SIGN)
        at = found.end()
    return "".join((*kept, ink[at:])) if kept else ink


def dates_in(ink: str) -> Iterator[re.Match[str]]:
    """The dates that stand in an ink, in order."""
    at, small = 0, ""
    for start, end in _stretches(ink):
        at, small = max(at, start), small or _small(ink)
        if small and not _FOLDED.search(small, at, end):
            continue
        while found := DATE.search(ink, at, end):
            yield found
            at = found.end()


def _small(ink: str) -> str:
    """An ink in small letters, each at its place; "" where some are others."""
    small = ink.lower()
    return "" if len(small) != len(ink) or any(map(small.__contains__, _OTHER_SMALL)) else small


def _stretches(ink: str) -> Iterator[tuple[int, int]]:
    """The stretches of an ink around what dates are not without, each to the end of a word."""
    start = end = -1
    for hint in (HINT if "ago" in ink.lower() else _FIGURES).finditer(ink):
        if hint.start() - NEAR_HINT > end:
            if end >= 0:
                yield start, _end_of_word(ink, end)
            start = max(0, hint.start() - NEAR_HINT)
        end = hint.end() + NEAR_HINT
    if end >= 0:
        yield start, _end_of_word(ink, end)


def _end_of_word(ink: str, at: int) -> int:
    found = ink.find(" ", at)
    return len(ink) if found < 0 else found


class BareDigests(dict[Block, bytes]):
    """The bare digest of each block, worked out when it is first asked for: that of its words with dates, addresses,
    case and punctuation set aside; b"" for a block without ink.

    `sizes` holds how many words stand behind each bare digest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.sizes: dict[bytes, int] = {}
        self._by_ink: dict[bytes, bytes] = {}

    def __missing__(self, block: Block) -> bytes:
        found = self._by_ink.get(block.digest)
        if found is None:
            found = self._by_ink[block.digest] = self._digest(block.ink)
        self[block] = found
        return found

    def _digest(self, ink: str) -> bytes:
        words = words_of(masked(ink) if len(ink) <= MASKED else ink)
        found = digest(" ".join(words)) if ink else b""
        self.sizes.setdefault(found, len(ink.split()))
        return found


class Spoken(dict[Block, str]):
    """The folded words of a block's ink with a blank before each, put together when they are first asked for."""

    def __missing__(self, block: Block) -> str:
        words = words_of(block.ink)
        found = self[block] = f" {' '.join(words)}" if words else ""
        return found


class RecordedWords(dict[Block, int]):
    """How many words a block's recorded characters are, counted when it is first asked for."""

    def __missing__(self, block: Block) -> int:
        found = self[block] = len(block.raw.split())
        return found
