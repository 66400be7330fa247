"""Words with what is cosmetic set aside: addresses, dates, case, quotes, punctuation."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.model.clause import Block
from smallprint.text.digest import digest
from smallprint.text.normalize import fold

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

DIGIT = re.compile(r"\d|\bago\b", re.IGNORECASE)
"""What no date is without; searching for it is quick."""
DATE_SIGN, EMAIL_SIGN, ADDRESS_SIGN = "⟨d⟩", "⟨e⟩", "⟨u⟩"


def words_of(ink: str) -> list[str]:
    """The folded words and numbers of an ink, punctuation left out."""
    return WORD.findall(fold(ink))


@lru_cache(maxsize=1 << 12)
def masked(ink: str) -> str:
    """The ink with e-mail addresses, printed addresses and dates each replaced by a sign."""
    if "@" in ink or "[email" in ink:
        ink = EMAIL.sub(EMAIL_SIGN, ink)
    if "://" in ink or "www." in ink:
        ink = ADDRESS.sub(ADDRESS_SIGN, ink)
    return DATE.sub(DATE_SIGN, ink) if DIGIT.search(ink) else ink


@lru_cache(maxsize=1 << 14)
def _bare(ink: str) -> bytes:
    return digest(" ".join(words_of(masked(ink))))


def bare_digest(block: Block) -> bytes:
    """The digest of a block's words with dates, addresses, case and punctuation set aside."""
    return _bare(block.ink)
