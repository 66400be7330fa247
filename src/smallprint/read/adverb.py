"""What may stand before a verb and is passed over: adverbs, asides, the mark of an item."""

from __future__ import annotations

from smallprint.read.lemma import Form, verb_of
from smallprint.read.patterns.practice import DETERMINERS
from smallprint.read.patterns.verbs import ADVERBS, DENYING_PHRASES, NO_ADVERBS, NOT
from smallprint.read.words import STOPS, Words

LEAVE_REACH = 5
"""Whose choice it is stands within so many words of "at", and within twice as many behind that."""
LEAVES = frozenset("choice discretion option request expense cost election".split())
LONGEST_ASIDE = 32
"""Of the asides between a right and what one has it to, the longest."""
QUOTES = frozenset("“\"‘'")
"""Signs before a verb that is quoted ("shall not: (i) “sell” it")."""
MARK = 3
"""An item's number or letter has at most so many signs."""


OPENING_ASIDES = frozenset("in with without upon on for under as through via by".split())
"""Words that behind an auxiliary open a phrase, for no object can stand there."""
PHRASE_REACH = 12
"""Such a phrase has at most so many words."""
PHRASE_ENDS = frozenset("to that which who if when and or not be have".split())
"""Words at which such a phrase is given up."""
PHRASE_OPEN = frozenset(
    "a an the your our any such this its their other further prior written reasonable certain".split()
)
"""Words behind which a noun stands."""
PHRASE_NOUNS = frozenset(
    "use access notice request order support consent change control share return process purchase".split()
)
"""Verbs that within such a phrase are nouns."""


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
        elif (behind := _past_aside(words, at)) > at:
            at = behind
        elif is_adverb(low[at]) or _joins_adverbs(words, at):
            pass
        elif low[at] in (",", "(", "–", "—"):
            close = _close(words, at)
            if close is None:
                return at, is_negated
            at = _past_second(words, close)
        else:
            return at, is_negated
        at += 1
    return at, is_negated


def _past_aside(words: Words, at: int) -> int:
    """The last word of an aside that opens here ("at any time", "as soon as possible"); else the index."""
    if words.low[at] == "at":
        return _past_leave(words, at)
    if words.low[at] == "as" and words.low[at + 2 : at + 3] == ("as",):
        return at + 3 if at + 4 < len(words) else at
    opened = at + (words.low[at] in ("and", "or"))
    if opened >= len(words) or words.low[opened] not in OPENING_ASIDES:
        return at
    behind = _past_phrase(words, opened)
    return behind if behind > opened else at


def _past_leave(words: Words, at: int) -> int:
    """The last word of "at any time", "at our sole discretion", "at the choice of the customer"; else the index."""
    low = words.low
    if low[at + 1 : at + 3] in (("any", "time"), ("all", "times")):
        return at + 2
    named = next((step for step in range(at + 2, min(at + LEAVE_REACH, len(low))) if low[step] in LEAVES), at)
    if low[named + 1 : named + 2] == (",",) and named > at:
        verb = verb_of(low[named + 2]) if named + 2 < len(low) else None
        return named + (verb is not None and verb.form is Form.BASE)
    if named == at or low[named + 1 : named + 2] != ("of",):
        return named
    behind = range(named + 3, min(named + 2 * LEAVE_REACH, len(low)))
    return next((step - 1 for step in behind if low[step] == "be" or is_adverb(low[step])), at)


def _past_phrase(words: Words, at: int) -> int:
    """The last word of a phrase before the verb ("may in future with your consent verify"); else the index."""
    low = words.low
    for step in range(at + 2, min(at + PHRASE_REACH, len(low))):
        verb = verb_of(low[step + 1]) if low[step] == "," and step + 1 < len(low) else None
        is_other = low[step] == "," and low[step + 2 : step + 3] != () and low[step + 2] in DETERMINERS
        if is_other or (verb is not None and verb.form is Form.BASE):
            return step
        if low[step] in PHRASE_ENDS or not (low[step][0].isalnum() or low[step] in ("’", "'")):
            return at
        verb = verb_of(low[step])
        is_noun = low[step - 1] in PHRASE_OPEN or low[step - 1] in OPENING_ASIDES or low[step] in PHRASE_NOUNS
        if verb is not None and verb.form is Form.BASE and not is_noun:
            return step - 1
    return at


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
    sign = ")" if words.raw[at] == "(" else words.raw[at]
    for step in range(at + 1, min(at + (LONGEST_ASIDE if sign in "–—" else 14), len(words))):
        if words.raw[step] == sign:
            return step
        if words.raw[step] in STOPS:
            return None
    return None


def _past_second(words: Words, closed: int) -> int:
    """Where a second aside closes behind the first, before the verb: "may, at will, in whole or in part, limit"."""
    if (
        words.raw[closed] != ","
        or words.low[closed + 1 : closed + 2] == ()
        or words.low[closed + 1] not in OPENING_ASIDES
    ):
        return closed
    close = _close(words, closed)
    verb = verb_of(words.low[close + 1]) if close is not None and close + 1 < len(words) else None
    return close if close is not None and verb is not None and verb.form is Form.BASE else closed


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
    behind += behind < len(low) and words.raw[behind] in QUOTES
    if low[behind : behind + 1] in (("be",), ("have",)):
        return behind, is_negated
    verb = verb_of(low[behind]) if behind < len(words) else None
    return (behind, is_negated) if verb is not None and verb.form is Form.BASE else (None, False)
