"""What can be asked, as data: a matter with the rules by which sentences affirm it, deny it or state it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from smallprint.model.topic import Practice
from smallprint.text.sought import parts_of

AHEAD = "(?=.*"
"""What a rule begins with that looks ahead for words."""
EVERYWHERE = "\\b" + AHEAD
"""What a rule begins with that does so from every word."""


class Says(StrEnum):
    """What a sentence says to a matter."""

    YES = "yes"
    NO = "no"
    CONSENT = "consent"
    """Yes, of those who said so first."""
    OPT_OUT = "opt-out"
    """Yes, of those who did not say no: the sentence itself names the way out."""
    WAY_OUT = "way-out"
    """How to say no, wherever the yes stands: it makes a yes one that can be refused."""
    VALUE = "value"
    """How long, how much, which: the pattern's group `value` holds the words."""
    NEAR = "near"
    """It speaks of the matter and does not answer: it is shown beside silence."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """Words by which a sentence says something to a matter.

    `words` are looked for in the sentence behind its lead-in, folded (lower case, plain quotes); `heading` in the
    heading above, folded, if given; a sentence in which `without` stands is passed over. `weight` is what a hit counts
    beside others: 1 for words that leave no doubt, less for those that may be about something else. A denial before
    the hit in the same part of the sentence turns a yes into a no and a no into a yes, unless `is_fixed`. A yes whose
    sentence asks for consent first, or names a way out, is told to be so; `is_plain` switches this off. The group
    `point`, where `words` have one, is the part that a long sentence is quoted around. `is_for_all`
    says that who asks does not matter.
    """

    says: Says
    words: str
    heading: str = ""
    without: str = ""
    weight: float = 1.0
    is_fixed: bool = False
    is_plain: bool = False
    is_for_all: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Matter:
    """Something that can be asked of terms.

    `name` is what labels call it; `asks` the question in plain words, with "they" for the provider; `topic` the
    practice under which neighbours of an answer are looked for. `keys` are words of which at least one stands (as
    part of a word, folded) in every sentence, lead-in or heading that a rule can hit: they save looking.
    `wants_value` says that a verdict is not asked for but words. `order` ranks what sentences say where hits weigh the
    same. `needs_focus` says that a value is an answer only to what it is about ("how long do you keep my invoices?").
    `refuses` says that a way out anywhere in the document makes a yes one that can be refused. `settle` names what
    looks at the findings before they are weighed ("an age", see `settle.py`).
    """

    name: str
    asks: str
    topic: Practice
    keys: tuple[str, ...]
    rules: tuple[Rule, ...]
    wants_value: bool = False
    needs_focus: bool = False
    order: tuple[Says, ...] = (Says.NO, Says.CONSENT, Says.OPT_OUT, Says.YES)
    refuses: bool = False
    settle: str = ""


@lru_cache(maxsize=1 << 12)
def pattern(words: str) -> re.Pattern[str]:
    """The pattern of a rule, made when it is first needed."""
    return re.compile(words)


def first_hit(words: str, text: str, beyond: int = 0) -> re.Match[str] | None:
    r"""The first hit of a rule's words that ends behind a place.

    Of a rule that begins with "\b(?=.*X)", what it goes on with is looked for first, and X from there on: the rule
    itself would look for X from every word.
    """
    parts = _parts(words)
    if (parts and not any(map(text.__contains__, parts))) or not all(need.search(text) for need in needed(words)):
        return None
    if not words.startswith(EVERYWHERE):
        return next((one for one in pattern(words).finditer(text) if one.end() > beyond), None)
    last = _last(words)
    if last is not None and not last.search(text):
        return None
    for one in _behind(words).finditer(text):
        if not all(need.search(text, one.start()) for need in needed(words)):
            return None
        if one.end() > beyond:
            return one
    return None


@lru_cache(maxsize=1 << 12)
def _parts(words: str) -> tuple[str, ...]:
    """Words of which one at least stands wherever a rule hits; () where none are sure to."""
    return parts_of(_behind(words) if words.startswith(EVERYWHERE) else pattern(words))


@lru_cache(maxsize=1 << 10)
def _behind(words: str) -> re.Pattern[str]:
    """What a rule goes on with behind what it looks ahead for."""
    return re.compile("\\b" + _rest(words))


@lru_cache(maxsize=1 << 10)
def _last(words: str) -> re.Pattern[str] | None:
    r"""What a rule of the form "\b(?=.*X).*?Y" ends with: Y, which it would look for from every word, too."""
    rest = _rest(words)
    return re.compile(rest.removeprefix(".*?")) if rest.startswith(".*?") else None


def _rest(words: str) -> str:
    rest = words.removeprefix("\\b")
    while rest.startswith(AHEAD):
        rest = rest[_closing(rest) + 1 :]
    return rest


@lru_cache(maxsize=1 << 12)
def needed(words: str) -> tuple[re.Pattern[str], ...]:
    """What a rule that begins with "…(?=.*X)" needs somewhere in a sentence: it is looked for once, before the rule.

    The rule itself would look for it from every word on.
    """
    rest, found = words.removeprefix("\\b"), []
    while rest.startswith(AHEAD):
        end = _closing(rest)
        found.append(re.compile(rest[len(AHEAD) : end]))
        rest = rest[end + 1 :]
    return tuple(found)


def _closing(words: str) -> int:
    """Where the group with which a pattern begins is closed."""
    depth, is_set, at = 0, False, 0
    while at < len(words):
        sign = words[at]
        if sign == "\\":
            at += 1
        elif is_set:
            is_set = sign != "]"
        elif sign == "[":
            is_set = True
            at += words[at + 1 : at + 2] in ("]", "^")
        elif sign in "()":
            depth += 1 if sign == "(" else -1
            if not depth:
                return at
        at += 1
    raise ValueError(f"a group is not closed: {words[:60]}")
