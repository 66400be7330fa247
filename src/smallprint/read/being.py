"""Verb groups of "be" and "have": is used, is not permitted to, has the right to, has no obligation to."""

from __future__ import annotations

from smallprint.read.adverb import before_to, past_adverbs
from smallprint.read.force import Force, Group
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns.parties import NO_NAMES, PRONOUNS
from smallprint.read.patterns.practice import NOMINALS, RULES
from smallprint.read.patterns.verbs import (
    ANSWERING,
    AUXILIARIES,
    GIVEN,
    GRANTING,
    INVERTED,
    LIGHT,
    PREDICATES,
    RIGHTS,
    SAME_PAST,
    SEEMING,
)
from smallprint.read.words import STOPS, Words

RIGHT_REACH = 14
"""A right stands at most so many words behind "have"."""
POLICY_REACH = 18
"""What a policy is stands at most so many words behind it."""
GIVEN_REACH = 5
"""A right that is given stands at most so many words behind "given"."""
SUBJECT_REACH = 9
"""What somebody is subject to stands within so many words."""
RULES_REACH = 10
"""The rules that something is subject to stand within so many words."""
FOR_REACH = 8
"""What is forbidden for somebody stands at most so many words behind."""
NO_VERB_ENDS = ("able", "ible", "ous", "ity", "ness", "tion", "ings")
"""How words end that are no verbs ("entitled to reasonable notice")."""


def being(words: Words, index: int, kind: Force, *, is_negated: bool = False, first: int | None = None) -> Group | None:
    """Is used, are not permitted to use, is prohibited …"""
    at, more = past_adverbs(words, index + 1)
    is_negated = is_negated or more
    first = index if first is None else first
    if at >= len(words):
        return None
    low = words.low[at]
    if low in PREDICATES and not (low in ("free", "able", "unable") and words.low[at + 1 : at + 2] != ("to",)):
        return _predicated(words, at, is_negated=is_negated, first=first)
    given = _given_right(words, at) if low in GIVEN else None
    if given is not None:
        return Group(Force.MAY, is_negated, first, given)
    if low in ("the", "our") and kind is Force.DOES and not is_negated:
        return _of_policy(words, index, at)
    verb = verb_of(low)
    if verb is not None and (verb.form is Form.PAST or low in SAME_PAST):
        return Group(kind, is_negated, first, at, is_passive=True)
    if verb is not None and verb.form is Form.ING:
        return Group(manner(words, at, verb) if kind is Force.DOES else kind, is_negated, first, at)
    is_aided = first != index
    if low == "subject" and words.low[at + 1 : at + 2] == ("to",):
        return _subjected(words, at, kind, is_negated=is_negated, first=first, is_aided=is_aided)
    if is_aided and verb is None and _is_participle(low):
        return Group(kind, is_negated, first, at, is_passive=True)
    return Group(kind, is_negated, first, index) if kind is Force.MUST and is_aided else None


def _of_policy(words: Words, index: int, at: int) -> Group | None:
    """What a policy is that a provider says is its own: "it is our policy to remove", "the policy of Acme, …, to"."""
    low = words.low
    named = next((step for step in range(at + 1, min(at + 4, len(low))) if low[step] == "policy"), None)
    if named is None or low[index - 1 : index] != ("it",):
        return None
    for step in range(named + 1, min(named + POLICY_REACH, len(low) - 1)):
        verb = verb_of(low[step + 1]) if low[step] == "to" else None
        if verb is not None and verb.form is Form.BASE:
            return Group(Force.DOES, "not" in low[named:step], index, step + 1, given=(at, step))
    return None


def _given_right(words: Words, at: int) -> int | None:
    """The verb of the right that somebody is given: "you will be given the opportunity to download"."""
    low = words.low
    named = next((step for step in range(at + 1, min(at + GIVEN_REACH, len(low) - 2)) if low[step] in RIGHTS), None)
    if named is None or low[named + 1] != "to":
        return None
    target, _ = past_adverbs(words, named + 2)
    return target if target < len(low) and low[target].isalpha() and low[target] not in NO_NAMES else None


def _subjected(words: Words, at: int, kind: Force, *, is_negated: bool, first: int, is_aided: bool) -> Group | None:
    """Will be subject to our rules, may be subject to suspension, are subject to arbitration."""
    behind = words.low[at + 1 : at + SUBJECT_REACH]
    if not is_negated and _is_under_terms(words, at, first):
        return Group(Force.MUST, is_negated, first, at)
    is_arbitrated = "arbitration" in behind and "agreement" not in behind and words.low[first] not in ("was", "were")
    if is_arbitrated and not is_negated:
        return Group(kind if is_aided else Force.MUST, is_negated, first, at)
    is_told = kind is Force.WILL or not NOMINALS.keys().isdisjoint(behind)
    return Group(kind, is_negated, first, at) if is_aided and is_told else None


def _is_under_terms(words: Words, at: int, first: int) -> bool:
    """Whether what stands behind "subject to" are rules that hold: "your use is subject to our Community Rules"."""
    behind = words.low[at + 2 : at + 2 + RULES_REACH]
    named = next((step for step, word in enumerate(behind) if word in RULES), None)
    if named is None or words.low[first] in ("was", "were", "may", "might", "be", "been"):
        return False
    return {"change", "changes", "availability", "approval", "if", "that", "limitations", ";", "."}.isdisjoint(
        behind[:named]
    )


def _is_participle(word: str) -> bool:
    """Whether a word that is no verb of the tables is a participle behind "be": "extinguished", not "uninterrupted"."""
    is_formed = word.endswith("ed") and word[:-2].replace("-", "").isalpha() and not word.startswith("un")
    return is_formed and word not in SEEMING


def _predicated(words: Words, at: int, *, is_negated: bool, first: int) -> Group:
    """Is permitted to use, are responsible for keeping, is prohibited …"""
    low = words.low[at]
    force, _, denied = PREDICATES[low].partition(" ")
    if force == "may" and not denied and not is_negated and words.low[first] == "must":
        force = "must"
    if words.low[at + 1 : at + 2] == ("for",) and force == "may":
        told = _predicated_for(words, at, is_negated=is_negated != bool(denied), first=first)
        if told is not None:
            return told
    if words.low[at + 1 : at + 2] in (("or",), ("and",)) and words.low[at + 3 : at + 4] == ("to",):
        at += 2 * (words.low[at + 2] in PREDICATES)
    target = _past_brackets(words, at + 1)
    if target < len(words) and words.low[target] in ("to", "from", "for"):
        target, more = past_adverbs(words, target + 1)
        is_negated = is_negated or more
    is_negated = is_negated != bool(denied)
    held = Force.MAY if force == "may" else Force.MUST
    if at + 1 < target < len(words) and _is_what_follows(words, at, target):
        return Group(held, is_negated, first, target)
    return Group(held, is_negated, first, at, is_passive=bool(denied))


def _past_brackets(words: Words, at: int) -> int:
    """The index behind brackets that open here: "are entitled (but not obliged) to"."""
    if words.low[at : at + 1] != ("(",):
        return at
    closed = next((step for step in range(at, min(at + RIGHT_REACH, len(words))) if words.low[step] == ")"), at - 1)
    return closed + 1 if words.low[closed + 1 : closed + 2] in (("to",), ("from",)) else at


def _predicated_for(words: Words, at: int, *, is_negated: bool, first: int) -> Group | None:
    """Who may or may not, told behind the predicate: "it is forbidden for the customer to copy"."""
    low = words.low
    for step in range(at + 2, min(at + FOR_REACH, len(low) - 1)):
        if low[step] == "to":
            target, _ = past_adverbs(words, step + 1)
            verb = verb_of(low[target]) if target < len(low) else None
            is_told = (verb is not None and verb.form is Form.BASE) or (target < len(low) and low[target] in LIGHT)
            return Group(Force.MAY, is_negated, first, target, given=(at + 2, step)) if is_told else None
    return None


def _is_what_follows(words: Words, at: int, target: int) -> bool:
    """Whether the word behind a predicate's "to" or "for" is a verb: "entitled to cancel", "responsible for paying"."""
    word = words.low[target]
    verb = verb_of(word)
    if words.low[at] == "liable":
        return False
    if words.low[at + 1] == "for":
        return word.endswith("ing") and (verb is not None or force_of(words.low[at]) == "must")
    if verb is not None:
        return verb.form is Form.BASE or words.low[at + 1] != "to"
    return word.isalpha() and word not in NO_NAMES and word not in PRONOUNS and not word.endswith(NO_VERB_ENDS)


def force_of(predicate: str) -> str:
    """What a predicate comes to, denied or not: "may" or "must"."""
    return PREDICATES[predicate].partition(" ")[0]


def having(
    words: Words, index: int, kind: Force = Force.DOES, *, is_negated: bool = False, first: int | None = None
) -> Group | None:
    """Has the right to, have to, has no obligation to, have been shared …"""
    low = words.low
    first = index if first is None else first
    at, more = past_adverbs(words, index + 1)
    is_negated = is_negated or more or low[index].endswith("n't")
    if at < len(words) and low[at] == "been":
        return being(words, at, kind, is_negated=is_negated, first=first)
    if index + 1 < len(words) and low[index + 1] == "to" and index + 2 < len(words):
        at, more = past_adverbs(words, index + 2)
        return Group(Force.MUST, is_negated or more, first, at) if at < len(words) else None
    done = verb_of(low[at]) if at < len(words) else None
    is_perfect = low[index] == "had" or (done is not None and done.form is Form.PAST and low[at] != "limited")
    held = None if is_perfect else _held(words, index, is_negated=is_negated)
    if held is not None and words.low[first] in ("must", "should"):
        return Group(Force.MUST, is_negated, first, index)
    if held is not None:
        held.first = first
        return held
    verb = verb_of(low[at]) if at < len(words) else None
    if verb is not None and verb.form is Form.PAST:
        return Group(kind, is_negated, first, at)
    is_held = first != index and (kind is Force.MUST or (kind is Force.MAY and is_negated))
    return Group(kind, is_negated, first, index) if is_held else None


def _held(words: Words, index: int, *, is_negated: bool) -> Group | None:
    """The right to, no obligation to, no liability, exclusive jurisdiction: what one has who may, need not, must."""
    low = words.low
    for step in range(index + 1, min(index + RIGHT_REACH, len(words) - 1)):
        if low[step] in INVERTED or low[step] in AUXILIARIES or words.raw[step] in STOPS:
            return None
        if low[step] in ANSWERING and (is_negated or "no" in low[index + 1 : step]):
            return Group(Force.MAY, is_negated=True, first=index, at=step)
        if low[step] in ("in", "based", "of", "on") and "jurisdiction" in low[step : index + RIGHT_REACH]:
            return None
        if low[step] == "jurisdiction" and "no" not in low[index + 1 : step]:
            return Group(Force.MUST, is_negated, index, step)
        behind = before_to(words, step + 1) if low[step] in RIGHTS and low[step + 1] == "," else step
        if low[step] not in RIGHTS or behind is None or "to" not in low[behind + 1 : behind + 9]:
            continue
        target, more = past_adverbs(words, low.index("to", behind) + 1)
        if target >= len(words) or (low[target] in NO_NAMES and verb_of(low[target]) is None):
            return None
        return Group(Force.MAY, is_negated or more or "no" in low[index + 1 : step], index, target)
    return None


def manner(words: Words, at: int, verb: Verb) -> Force:
    """How a verb is qualified that stands by itself: as a grant, as what is agreed, else as what is done."""
    if verb.lemma in GRANTING and words.low[at + 1 : at + 2] != ("up",):
        return Force.GRANTS
    return Force.AGREES if verb.action == "agree" else Force.DOES
