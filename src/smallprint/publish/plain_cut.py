"""Words of terms cut to a short line: asides dropped, the end set where a thought ends."""

from __future__ import annotations

import re

from smallprint.publish.plain_words import OPEN_ENDS, TURNED

LINE = 95
"""A line's words are cut after so many characters: two lines in the margin's breadth and one and a half in a column."""
SHORT = 45
"""A line that a comma would leave shorter is cut between phrases instead."""
LEAST = 24
"""Nothing is cut shorter than this, else too little is said."""
_INNER = re.compile(r"(?<=\()([^()]*)\([^()]*\)(?=[^()]*\))|^\([^()]{1,4}\) ?")
_ASIDE = re.compile(r" ?\([^()]*\)?| ?\[[^\]]*\]?")
_EXTENT = re.compile(
    r"(?i),? ?\bto the (?:maximum|fullest|greatest|full) extent (?:permitted|permissible"
    r"|allowed) (?:by|under) (?:applicable |the )?laws?,?"
)
_STOP = re.compile(
    r"[.;:!?|](?=\s|$)|, (?:(?:and|but|so|nor) )?(?:we|you|they|it) |, (?:and|but|so|nor) (?:that|the|[A-Z]\w+) "
)
_STRONG = (
    ", ", " if ", " when ", " where ", " unless ", " until ", " because ", " so that ", " in order ", " which ", " who ",  # noqa: E501
    " including ", " such as ", " provided ", " as well as ", " in accordance ", " pursuant ", " except ", " while ",
)  # fmt: skip
"""Where something of its own begins, so that a line may end before it."""
_WEAK = (
    " to ",
    " for ",
    " by ",
    " with ",
    " in ",
    " on ",
    " at ",
    " from ",
    " under ",
    " or ",
    " and ",
    " that ",
    " of ",
)
"""Where a line may end if it must."""
BEYOND = 40
"""The end of a sentence is looked for so many characters beyond the longest line."""
_TURN = re.compile(r"\b(?:[Ww]e(?:['’](?:ll|re|ve))?|us|[Oo]urs?|[Oo]urselves)\b")


def tidy(words: str) -> str:
    """Words in one line, without what stands in brackets."""
    if "(" in words or "[" in words:
        words = _ASIDE.sub("", _INNER.sub("", words))
    if "extent" in words or "EXTENT" in words:
        words = _EXTENT.sub("", words)
    return " ".join(words.split())


def turned(words: str) -> str:
    """Words in which the provider speaks of itself, as somebody else would say them."""
    return _TURN.sub(_turned, words)


def _turned(found: re.Match[str]) -> str:
    return TURNED[found[0].lower().replace("’", "'")]


def calmed(words: str) -> str:
    """Words in capitals in small letters; others as they are."""
    return words.lower() if words.isupper() else words


def cut_line(words: str, most: int = LINE) -> tuple[str, str]:
    """Words up to where their sentence or thought ends, and what was left out of the sentence."""
    stop = _STOP.search(words, 1, most + BEYOND)
    end = stop.start() if stop else len(words)
    if end > most:
        end = _last(words, _STRONG, most)
        end = end if end > SHORT else _last(words, _WEAK, most)
        end = end if end > 0 else words.rfind(" ", 0, most)
    kept = words[:end].rstrip(" ,;:.-–—|")
    while kept.rsplit(" ", 1)[-1].lower() in OPEN_ENDS and " " in kept:
        kept = kept.rsplit(" ", 1)[0].rstrip(" ,")
    is_list = stop is not None and stop[0] == ":" and end == stop.start()
    whole = stop is not None and stop[0] != ":" and end == stop.start()
    return kept, "" if whole else words[end:] or (":" if is_list else "")


def _last(words: str, signs: tuple[str, ...], most: int) -> int:
    """Where the last of these signs stands in what a line may hold, or -1."""
    return max([words.rfind(sign, LEAST, most + 1) for sign in signs])
