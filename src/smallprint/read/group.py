"""The verb groups of terms: how a verb is qualified by what stands before it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns.parties import NO_NAMES, PRONOUNS
from smallprint.read.patterns.verbs import (
    ADVERBS,
    AGREEING,
    AUXILIARIES,
    BE,
    DENIED_BEFORE,
    GRANTING,
    HAVE,
    INVERTED,
    NO_ADVERBS,
    NO_VERBS,
    NOT,
    NOUNISH,
    OBJECTS,
    PASSED,
    PREDICATES,
    RESERVING,
    RIGHTS,
    SAME_PAST,
)
from smallprint.read.subject import PARTY_BY_NOUN, begins_clause, is_name
from smallprint.read.words import STOPS, Words

ASIDE = 12
"""An aside has at most so many words."""


class Force(StrEnum):
    """How the verb of a frame is qualified."""

    MAY = "may"
    MUST = "must"
    WILL = "will"
    DOES = "does"
    IMPERATIVE = "imperative"
    AGREES = "agrees"
    GRANTS = "grants"


@dataclass(slots=True)
class Group:
    """A verb group being read: where it begins, how it is qualified, and the index of the word behind it."""

    force: Force
    is_negated: bool
    first: int
    at: int
    is_passive: bool = False
    actor: int | None = None


def group_at(words: Words, index: int) -> Group | None:
    """The verb group that begins with the word at an index, if one does."""
    found = _group_at(words, index)
    if found is not None and index and words.low[index - 1] == "never":
        found.is_negated = True
    return found


def _group_at(words: Words, index: int) -> Group | None:
    low = words.low[index]
    if low in AUXILIARIES:
        return _auxiliary(words, index)
    if low in BE:
        return _being(words, index, Force.DOES, is_negated=low.endswith("n't"))
    if low in HAVE:
        return _having(words, index)
    if low == "not" and words.low[index + 1 : index + 2] == ("to",):
        return _not_to(words, index)
    if low == "never":
        return _never(words, index)
    return _present(words, index)


def _auxiliary(words: Words, index: int) -> Group | None:
    """May, will, must, do … and the verb behind."""
    force, _, denied = AUXILIARIES[words.low[index]].partition(" ")
    is_negated = bool(denied)
    at = index + 1
    at, more = _past_adverbs(words, at)
    is_negated = is_negated or more
    is_over = at >= len(words) and is_negated
    if (
        is_over
        or words.raw[at : at + 1] == (":",)
        or (at < len(words) and words.raw[at] == "," and _opens_list(words, at))
    ):
        at = index
    if at >= len(words):
        return None
    kind = {"may": Force.MAY, "must": Force.MUST, "will": Force.WILL, "do": Force.DOES}[force]
    low = words.low[at]
    if low in ("be", "have"):
        if low == "be":
            return _being(words, at, kind, is_negated=is_negated, first=index)
        return _having(words, at, kind=kind, is_negated=is_negated, first=index)
    if low in INVERTED:
        return _inverted(words, index, at, kind, is_negated=is_negated)
    verb = verb_of(low)
    if at != index and verb is None and (not low.isalpha() or low in NO_NAMES):
        return None
    return Group(kind, is_negated, index, at)


def _opens_list(words: Words, at: int) -> bool:
    """Whether only an aside stands before the colon of a list ("you shall not, directly or indirectly:")."""
    behind = words.raw[at + 1 : at + 1 + ASIDE]
    return ":" in behind and all(word not in STOPS or word == ":" for word in behind[: behind.index(":")])


def _inverted(words: Words, index: int, at: int, kind: Force, *, is_negated: bool) -> Group | None:
    """A subject behind its auxiliary: "under no circumstances will we sell", "may we contact you"."""
    behind, more = _past_adverbs(words, at + 1)
    if behind >= len(words) or verb_of(words.low[behind]) is None:
        return None
    is_denied = any(word in DENIED_BEFORE for word in words.low[max(0, index - 4) : index])
    return Group(kind, is_negated or more or is_denied, index, behind, actor=at)


def _not_to(words: Words, index: int) -> Group | None:
    """An obligation "not to use …", whatever the noun or verb that it hangs on."""
    at, _ = _past_adverbs(words, index + 2)
    if at < len(words) and (verb_of(words.low[at]) or (words.low[at].isalpha() and words.low[at] not in NO_NAMES)):
        return Group(Force.MUST, is_negated=True, first=index, at=at)
    if at >= len(words) or words.raw[at] == ":":
        return Group(Force.MUST, is_negated=True, first=index, at=index)
    return None


def _never(words: Words, index: int) -> Group | None:
    """Never used, never served: a passive without its "is"."""
    verb = verb_of(words.low[index + 1]) if index + 1 < len(words) else None
    if verb is not None and verb.form is Form.PAST:
        return Group(Force.DOES, is_negated=True, first=index, at=index + 1, is_passive=True)
    return None


def _being(
    words: Words, index: int, kind: Force, *, is_negated: bool = False, first: int | None = None
) -> Group | None:
    """Is used, are not permitted to use, is prohibited …"""
    at, more = _past_adverbs(words, index + 1)
    is_negated = is_negated or more
    first = index if first is None else first
    if at >= len(words):
        return None
    low = words.low[at]
    if low in PREDICATES:
        force, _, denied = PREDICATES[low].partition(" ")
        target = at + 1
        if target < len(words) and words.low[target] in ("to", "from", "for"):
            target, more = _past_adverbs(words, target + 1)
            is_negated = is_negated or more
        is_negated = is_negated != bool(denied)
        held = Force.MAY if force == "may" else Force.MUST
        is_led = target > at + 1 and target < len(words) and words.low[target].isalpha()
        if is_led and (words.low[target] not in NO_NAMES or verb_of(words.low[target]) is not None):
            return Group(held, is_negated, first, target)
        return Group(held, is_negated, first, at, is_passive=bool(denied))
    verb = verb_of(low)
    if verb is not None and (verb.form is Form.PAST or low in SAME_PAST):
        return Group(kind, is_negated, first, at, is_passive=True)
    if verb is not None and verb.form is Form.ING:
        return Group(kind, is_negated, first, at)
    return Group(kind, is_negated, first, index) if kind is Force.MUST and first != index else None


def _having(
    words: Words, index: int, kind: Force = Force.DOES, *, is_negated: bool = False, first: int | None = None
) -> Group | None:
    """Has the right to, have to, has no obligation to, have been shared …"""
    low = words.low
    first = index if first is None else first
    at, more = _past_adverbs(words, index + 1)
    is_negated = is_negated or more or low[index].endswith("n't")
    if at < len(words) and low[at] == "been":
        return _being(words, at, kind, is_negated=is_negated, first=first)
    if index + 1 < len(words) and low[index + 1] == "to" and index + 2 < len(words):
        at, more = _past_adverbs(words, index + 2)
        return Group(Force.MUST, is_negated or more, first, at) if at < len(words) else None
    for step in range(index + 1, min(index + 7, len(words) - 1)):
        if low[step] in RIGHTS:
            target = step + 1
            while target < min(step + 8, len(words) - 1) and low[target] != "to":
                target += 1
            if low[target] == "to" and target + 1 < len(words):
                target, more = _past_adverbs(words, target + 1)
                denied = is_negated or more or "no" in low[index + 1 : step]
                return Group(Force.MAY, denied, first, target) if target < len(words) else None
    verb = verb_of(low[at]) if at < len(words) else None
    if verb is not None and verb.form is Form.PAST:
        return Group(kind, is_negated, first, at)
    return None


def _present(words: Words, index: int) -> Group | None:
    """A verb in the present tense with a subject before it, or an order at the beginning."""
    low = words.low
    verb = verb_of(low[index])
    if verb is None and index and low[index - 1] == "we" and low[index].isalpha() and low[index] not in NO_VERBS:
        verb = Verb(low[index], low[index], Form.BASE)
    if verb is None or verb.form in (Form.ING, Form.PAST):
        return None
    at = index - 1
    is_negated = False
    while at >= 0 and (low[at] in PASSED or (low[at] == "longer" and low[at - 1] == "no")):
        is_negated = is_negated or low[at] in ("never", "longer")
        at -= 2 if low[at] == "longer" else 1
    if at < 0 or words.raw[at] in STOPS or (words.raw[at] in "-*•–—" and at == 0):
        return Group(Force.IMPERATIVE, is_negated, index, index) if verb.form is Form.BASE else None
    previous = low[at]
    if previous in PRONOUNS and previous not in OBJECTS:
        return Group(_manner(verb), is_negated=is_negated, first=index, at=index) if verb.form is Form.BASE else None
    if verb.form is Form.S:
        is_last = index + 1 >= len(words) or words.raw[index + 1] in STOPS
        if low[index] in NOUNISH and (is_last or not begins_clause(words, at)):
            return None
        is_subject = is_name(words, at) or (previous in PARTY_BY_NOUN and not previous.endswith("s"))
        if is_subject and not (at > 0 and low[at - 1] in ("your", "of", "by", "to", "with", "from")):
            return Group(_manner(verb), is_negated=is_negated, first=index, at=index)
        return None
    if (
        previous in PARTY_BY_NOUN
        and previous.endswith("s")
        and at > 0
        and low[at - 1] not in ("to", "with", "by", "for")
    ):
        return Group(_manner(verb), is_negated=is_negated, first=index, at=index)
    return None


def _manner(verb: Verb) -> Force:
    if verb.lemma in GRANTING:
        return Force.GRANTS
    return Force.AGREES if verb.action == "agree" else Force.DOES


def _past_adverbs(words: Words, at: int) -> tuple[int, bool]:
    """The index behind adverbs and asides, and whether a "not" was among them."""
    is_negated = False
    low = words.low
    while at < len(words):
        if low[at] in NOT:
            is_negated = True
        elif low[at] == "no" and low[at + 1 : at + 2] == ("longer",):
            is_negated, at = True, at + 1
        elif (
            low[at] == "in" and at + 2 < len(words) and low[at + 1] == "no" and low[at + 2] in ("event", "case", "way")
        ):
            is_negated, at = True, at + 2
        elif is_adverb(low[at]):
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


def follow_infinitive(words: Words, group: Group) -> None:
    """What is agreed to, reserved or granted is the action: "agree not to use", "reserve the right to close"."""
    if group.at >= len(words):
        return
    verb = verb_of(words.low[group.at])
    if verb is None:
        return
    if verb.lemma in RESERVING:
        at = _right_to(words, group.at)
        if at is not None:
            group.force, group.at = Force.MAY, at
    elif verb.lemma in AGREEING and not group.is_passive:
        at, is_negated = _agreed(words, group.at)
        if at is not None:
            group.force, group.at = Force.AGREES, at
            group.is_negated = group.is_negated != is_negated


def _right_to(words: Words, at: int) -> int | None:
    """The verb behind "the right, at any time and without notice, to …"."""
    low = words.low
    for step in range(at + 1, min(at + 6, len(words))):
        if low[step] in ("right", "rights"):
            for target in range(step + 1, min(step + 20, len(words) - 1)):
                if words.raw[target] in STOPS:
                    return None
                if low[target] == "to":
                    behind, _ = _past_adverbs(words, target + 1)
                    if behind < len(words) and (
                        verb_of(low[behind]) or (low[behind].isalpha() and low[behind] not in NO_NAMES)
                    ):
                        return behind
    return None


def _agreed(words: Words, at: int) -> tuple[int | None, bool]:
    """The verb behind "agrees, whether or not …, not to …", if it comes before a clause of its own."""
    low = words.low
    for step in range(at + 1, min(at + 30, len(words) - 1)):
        if words.raw[step] in STOPS or low[step] in ("that", "and") or low[step] in AUXILIARIES:
            return None, False
        if low[step] == "to":
            behind, more = _past_adverbs(words, step + 1)
            if behind < len(words) and words.raw[behind] == ":":
                return step, low[step - 1] == "not"
            if behind < len(words) and verb_of(low[behind]) is not None:
                return behind, more or low[step - 1] == "not"
    return None, False
