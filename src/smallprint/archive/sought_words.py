"""Which words of a clause a search found: the stretches to be marked."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.archive.search import OPERATORS, PART, TOKEN
from smallprint.text.span import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some characters of a clause, and whether they were sought."""

    words: str
    is_sought: bool


def stretches(ink: str, words: str) -> tuple[Stretch, ...]:
    """A clause cut where the words that were sought begin and end."""
    found: list[Stretch] = []
    end = 0
    for span in sought(ink, words):
        if span.start > end:
            found.append(Stretch(ink[end : span.start], is_sought=False))
        found.append(Stretch(span.cut(ink), is_sought=True))
        end = span.end
    if end < len(ink):
        found.append(Stretch(ink[end:], is_sought=False))
    return tuple(found)


def sought(ink: str, words: str) -> list[Span]:
    """Where the words that were sought stand, in order; none lies in another. What stands behind NOT is not sought."""
    held = [(_bare(token.group()), token.start(), token.end()) for token in TOKEN.finditer(ink)]
    found: list[Span] = []
    patterns = _patterns(words)
    place = 0
    while place < len(held):
        longest = max((len(p) for p, is_open in patterns if _fits(held, place, p, is_open=is_open)), default=0)
        if longest:
            found.append(Span(held[place][1], held[place + longest - 1][2]))
        place += longest or 1
    return found


def _patterns(words: str) -> list[tuple[list[str], bool]]:
    """What is sought: the words of each phrase, and whether the last may go on."""
    found = []
    is_refused = False
    for phrase, word in PART.findall(words):
        if word in OPERATORS:
            is_refused = word == "NOT"
            continue
        told = [_bare(one) for one in TOKEN.findall(phrase or word)]
        if told and not is_refused:
            found.append((told, word.endswith("*")))
        is_refused = False
    return found


def _fits(held: Sequence[tuple[str, int, int]], place: int, pattern: Sequence[str], *, is_open: bool) -> bool:
    words = [word for word, _, _ in held[place : place + len(pattern)]]
    if len(words) < len(pattern) or words[:-1] != pattern[:-1]:
        return False
    return words[-1].startswith(pattern[-1]) if is_open else words[-1] == pattern[-1]


def _bare(word: str) -> str:
    """A word as the index holds it: in lower case, without accents."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(one for one in parts if not unicodedata.combining(one)).casefold()
