"""Whether an act that a sentence names is denied without a plain "not", or not denied by one."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.read.patterns import polarity

__all__ = [
    "denies_nothing",
    "is_asked_before",
    "is_denied_of_use",
    "is_denied_outright",
    "is_hearsay",
    "is_only_thought_of",
    "is_ours",
    "is_over",
    "undenied",
]

_DENIALS = re.compile(rf"(?:{'|'.join(polarity.DENIALS)})\b[ :]*")
_UNDENIED = re.compile("|".join(polarity.UNDENIED))
_OTHERS, _UNLIKE = re.compile(polarity.OTHERS), re.compile(polarity.UNLIKE_OTHERS)
_FORMERLY, _NO_LONGER = re.compile(polarity.FORMERLY), re.compile(polarity.NO_LONGER)
_HEARSAY = re.compile(polarity.HEARSAY)
_OURS = re.compile(polarity.OURS)
_WANTED, _ASKED_THEN = re.compile(polarity.WANTED), re.compile(polarity.ASKED_THEN)
_BREAK = re.compile(r"[;:.?!,]|\b(?:but|however|unless|except|although|when|if|where|because|and we|and you)\b")
_USE = re.compile(r"\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|analy[sz](?:e|es|ed|ing)|employ(?:s|ed|ing)?)\b")
REACH = 120
"""A denial begins at most so many characters before what it denies."""
NEAR = 24
"""Between a denial and what it denies stand at most so many characters ("we avoid | knowingly | selling")."""


def is_denied_outright(text: str, start: int, end: int = 0) -> bool:
    """Whether words right before a place, or up to `end`, deny it without a "not" ("we have no intention to sell")."""
    begun = max(0, start - REACH)
    for found in _DENIALS.finditer(text, begun, max(start + 1, end)):
        near = found.end() >= start - NEAR if found.start() < start else found.end() < end
        upto = max(found.end(), start if found.end() <= start else end)
        if near and not _BREAK.search(text, found.end(), upto - 1):
            return not _UNDENIED.search(text, begun, max(start, found.end()))
    return False


def is_denied_of_use(text: str, at: int) -> bool:
    """Whether a use that ends at a place is denied outright ("we avoid using your files to | train")."""
    uses = [found.start() for found in _USE.finditer(text, max(0, at - REACH), at)]
    return any(is_denied_outright(text, use) for use in (*uses[-2:], at))


def denies_nothing(text: str, at: int) -> bool:
    """Whether the "not" before a place denies nothing of it ("we will not hesitate to")."""
    return _UNDENIED.search(text, max(0, at - REACH), at) is not None


@lru_cache(maxsize=1 << 12)
def undenied(text: str) -> str:
    """The text, of the same length, with blanks where a "not" denies nothing ("does not prevent us from")."""
    return _UNDENIED.sub(lambda found: " " * len(found[0]), text)


def is_only_thought_of(text: str, at: int) -> bool:
    """Whether what stands at a place is only thought of ("if we ever decide to | sell")."""
    return _WANTED.search(text, max(0, at - REACH), at) is not None


def is_asked_before(text: str) -> bool:
    """Whether a sentence says that people are asked."""
    return _ASKED_THEN.search(text) is not None


def is_ours(text: str, at: int) -> bool:
    """Whether what stands before a place speaks of the provider, so that it is the provider who does not."""
    return _OURS.search(text, max(0, at - REACH), at) is not None


def is_hearsay(text: str) -> bool:
    """Whether a sentence tells what is said of the provider."""
    return _HEARSAY.search(text) is not None


@lru_cache(maxsize=1 << 12)
def is_over(text: str) -> bool:
    """Whether a sentence tells that the provider does no more what it once did, or does not what others do."""
    is_past = _FORMERLY.search(text) is not None and _NO_LONGER.search(text) is not None
    return is_past or (_OTHERS.match(text) is not None and _UNLIKE.search(text) is not None)
