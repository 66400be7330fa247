"""What may stand before a verb and is passed over: adverbs, asides, the mark of an item."""

from __future__ import annotations

from smallprint.read.lemma import Form, verb_of
from smallprint.read.patterns.verbs import ADVERBS, DENYING_PHRASES, NO_ADVERBS, NOT
from smallprint.read.words import STOPS, Words

LEAVE_REACH = 5
"""Whose choice it is stands within so many words of "at", and within twice as many behind that."""
LEAVES = frozenset("choice discretion option request expense cost election".split())
LONGEST_ASIDE = 24
"""Of the asides between a right and what one has it to, the longest."""
MARK = 3
"""An item's number or letter has at most so many signs."""


def past_adverbs(words: Words, at: int) -> tuple[int, bool]:
    """The index behind adverbs and asides, and whether a "not" was among them."""
    is_negated = False
    low = words.low
    while at < len(words):
        if low[at] in NOT:
            is_negated = True
        elif low[at] == "no" and low[at + 1 : at + 2] == ("longer",):
            is_negated, at = True, at + 1
        elif low[at] in DENYING_PHRASES and " ".join(low[at + 1 : at + 3]) in DENYING_PHRASES[low[at]]:
            is_negated, at = True, at + 2
        elif low[at] == "at" and (behind := _past_leave(words, at)) > at:
            at = behind
        elif is_adverb(low[at]) or _joins_adverbs(words, at):
            pass
        elif low[at] == "," or low[at] == "(":
            close = _close(words, at)
            if close is None:
                return at, is_negated
            at = close
        else:
            return at, is_negated
        at += 1
    return at, is_negated


def _past_leave(words: Words, at: int) -> int:
    """The last word of "at any time", "at our sole discretion", "at the choice of the customer"; else the index."""
    low = words.low
    if low[at + 1 : at + 3] == ("any", "time"):
        return at + 2
    named = next((step for step in range(at + 2, min(at + LEAVE_REACH, len(low))) if low[step] in LEAVES), at)
    if low[named + 1 : named + 2] == (",",) and named > at:
        verb = verb_of(low[named + 2]) if named + 2 < len(low) else None
        return named + (verb is not None and verb.form is Form.BASE)
    if named == at or low[named + 1 : named + 2] != ("of",):
        return named
    behind = range(named + 3, min(named + 2 * LEAVE_REACH, len(low)))
    return next((step - 1 for step in behind if low[step] == "be" or is_adverb(low[step])), at)


def _joins_adverbs(words: Words, at: int) -> bool:
    """Whether a word joins two adverbs: "wholly or partially"."""
    low = words.low
    is_between = at > 0 and low[at] in ("or", "and") and low[at - 1].endswith("ly") and at + 1 < len(low)
    return is_between and low[at + 1].endswith("ly") and is_adverb(low[at + 1])


def is_adverb(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    if word in ADVERBS:
        return word != "be"
    return word.endswith("ly") and word not in NO_ADVERBS and verb_of(word) is None


def _close(words: Words, at: int) -> int | None:
    """Where an aside that opens here closes, if it is one: "may (and will), at our discretion, use"."""
    sign = {"(": ")", ",": ","}[words.raw[at]]
    for step in range(at + 1, min(at + 14, len(words))):
        if words.raw[step] == sign:
            return step
        if words.raw[step] in STOPS:
            return None
    return None


def before_to(words: Words, at: int) -> int | None:
    """Where an aside between commas closes that opens at an index: "the possibility, in case of doubt, to"."""
    behind = range(at + 1, min(at + LONGEST_ASIDE, len(words) - 1))
    return next((step for step in behind if words.low[step] == "," and words.low[step + 1] == "to"), None)


def opens_item(words: Words, at: int) -> tuple[int | None, bool]:
    """The verb with which an item begins within a sentence ("(1) protect …; (2) not share"), and whether denied."""
    low = words.low
    at += low[at : at + 1] == ("(",)
    if low[at + 1 : at + 2] not in ((")",), (".",)) or len(low[at]) > MARK:
        return None, False
    behind, is_negated = past_adverbs(words, at + 2)
    if low[behind : behind + 1] in (("be",), ("have",)):
        return behind, is_negated
    verb = verb_of(low[behind]) if behind < len(words) else None
    return (behind, is_negated) if verb is not None and verb.form is Form.BASE else (None, False)
