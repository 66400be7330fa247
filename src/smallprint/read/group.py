"""The verb groups of terms: how a verb is qualified by what stands before it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.read.adverb import before_to, is_adverb, opens_item, past_adverbs
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns.parties import BOTH, NO_NAMES, PRONOUNS
from smallprint.read.patterns.verbs import (
    AGREEING,
    ANSWERING,
    ASIDES,
    AUXILIARIES,
    BE,
    DENIED_BEFORE,
    GRANTING,
    HAVE,
    INVERTED,
    LIGHT,
    NO_VERBS,
    NOUNISH,
    OBJECTS,
    PASSED,
    PREDICATES,
    RIGHTS,
    SAME_PAST,
    SEEMING,
)
from smallprint.read.subject import PARTY_BY_NOUN, begins_clause, is_name
from smallprint.read.words import STOPS, Words

RIGHT_REACH = 14
"""A right stands at most so many words behind "have"."""
ASIDE = 12
"""An aside has at most so many words."""
POLICY_REACH = 18
"""What a policy is stands at most so many words behind it."""
FOR_REACH = 8
"""What is forbidden for somebody stands at most so many words behind."""
NO_VERB_ENDS = ("able", "ible", "ous", "ity", "ness", "tion", "ings")
"""How words end that are no verbs ("entitled to reasonable notice")."""


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
    given: tuple[int, int] | None = None


def group_at(words: Words, index: int) -> Group | None:
    """The verb group that begins with the word at an index, if one does."""
    found = _group_at(words, index)
    if found is not None and index and words.low[index - 1] == "never":
        found.is_negated = True
    return found


def _group_at(words: Words, index: int) -> Group | None:
    low = words.low[index]
    if low in AUXILIARIES:
        is_verb = low == "do" and index > 0 and words.low[index - 1] == "to"
        return None if is_verb else _auxiliary(words, index)
    if low in BE and not _is_no_verb(words, index):
        return _being(words, index, Force.DOES, is_negated=low.endswith("n't"))
    if low in HAVE:
        return _having(words, index)
    if low == "not" and words.low[index + 1 : index + 2] == ("to",):
        return _not_to(words, index)
    if low == "never":
        return _never(words, index)
    if low in ("remain", "remains") and words.low[index + 1 : index + 2] and words.low[index + 1] in PREDICATES:
        return _being(words, index, Force.DOES)
    return _present(words, index)


def _is_no_verb(words: Words, index: int) -> bool:
    """Whether a form of "be" begins no verb group: "of being told", "please be advised"."""
    before = words.low[index - 1] if index else ""
    return (words.low[index] == "being" and before not in BE) or (words.low[index] == "be" and before == "please")


def _auxiliary(words: Words, index: int) -> Group | None:
    """May, will, must, do … and the verb behind."""
    force, _, denied = AUXILIARIES[words.low[index]].partition(" ")
    is_negated = bool(denied)
    at = index + 1
    at, more = past_adverbs(words, at)
    is_negated = is_negated or more
    is_over = at >= len(words) and is_negated
    if (
        is_over
        or words.raw[at : at + 1] == (":",)
        or (at < len(words) and words.raw[at] == "," and _opens_list(words, at))
    ):
        item, more = opens_item(words, at + 1) if words.raw[at : at + 1] == (":",) else (None, False)
        at, is_negated = (index, is_negated) if item is None else (item, is_negated or more)
    if at >= len(words):
        return None
    kind = {"may": Force.MAY, "must": Force.MUST, "will": Force.WILL, "do": Force.DOES}[force]
    low = words.low[at]
    if low in ("be", "have") or (low == "remain" and words.low[at + 1 : at + 2] in (("responsible",), ("liable",))):
        if low != "have":
            return _being(words, at, kind, is_negated=is_negated, first=index)
        return _having(words, at, kind=kind, is_negated=is_negated, first=index)
    if low in INVERTED:
        return _inverted(words, index, at, kind, is_negated=is_negated)
    verb = verb_of(low)
    if at != index and verb is None and (not low.isalpha() or low in NO_NAMES):
        return None
    if verb is None and not index and words.low[0] == "should":
        return None
    return Group(kind, is_negated, index, at)


def _opens_list(words: Words, at: int) -> bool:
    """Whether only an aside stands before the colon of a list ("you shall not, directly or indirectly:")."""
    behind = words.raw[at + 1 : at + 1 + ASIDE]
    return ":" in behind and all(word not in STOPS or word == ":" for word in behind[: behind.index(":")])


def _inverted(words: Words, index: int, at: int, kind: Force, *, is_negated: bool) -> Group | None:
    """A subject behind its auxiliary: "under no circumstances will we sell", "may we contact you"."""
    behind, more = past_adverbs(words, at + 1)
    if behind >= len(words) or verb_of(words.low[behind]) is None:
        return None
    is_denied = any(word in DENIED_BEFORE for word in words.low[max(0, index - 4) : index])
    return Group(kind, is_negated or more or is_denied, index, behind, actor=at)


def _not_to(words: Words, index: int) -> Group | None:
    """An obligation "not to use …", whatever the noun or verb that it hangs on."""
    at, _ = past_adverbs(words, index + 2)
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
    at, more = past_adverbs(words, index + 1)
    is_negated = is_negated or more
    first = index if first is None else first
    if at >= len(words):
        return None
    low = words.low[at]
    if low in PREDICATES and not (low in ("free", "able") and words.low[at + 1 : at + 2] != ("to",)):
        return _predicated(words, at, is_negated=is_negated, first=first)
    if low in ("the", "our") and kind is Force.DOES and not is_negated:
        return _of_policy(words, index, at)
    verb = verb_of(low)
    if verb is not None and (verb.form is Form.PAST or low in SAME_PAST):
        return Group(kind, is_negated, first, at, is_passive=True)
    if verb is not None and verb.form is Form.ING:
        return Group(_manner(words, at, verb) if kind is Force.DOES else kind, is_negated, first, at)
    is_aided = first != index
    if is_aided and low == "subject" and kind is Force.WILL:
        return Group(kind, is_negated, first, at)
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
    target = at + 1
    if target < len(words) and words.low[target] in ("to", "from", "for"):
        target, more = past_adverbs(words, target + 1)
        is_negated = is_negated or more
    is_negated = is_negated != bool(denied)
    held = Force.MAY if force == "may" else Force.MUST
    if at + 1 < target < len(words) and _is_what_follows(words, at, target):
        return Group(held, is_negated, first, target)
    return Group(held, is_negated, first, at, is_passive=bool(denied))


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
    if words.low[at + 1] == "for" and force_of(words.low[at]) == "must":
        return word.endswith("ing")
    if verb is not None:
        return verb.form is Form.BASE or words.low[at + 1] != "to"
    return word.isalpha() and word not in NO_NAMES and word not in PRONOUNS and not word.endswith(NO_VERB_ENDS)


def force_of(predicate: str) -> str:
    """What a predicate comes to, denied or not: "may" or "must"."""
    return PREDICATES[predicate].partition(" ")[0]


def _having(
    words: Words, index: int, kind: Force = Force.DOES, *, is_negated: bool = False, first: int | None = None
) -> Group | None:
    """Has the right to, have to, has no obligation to, have been shared …"""
    low = words.low
    first = index if first is None else first
    at, more = past_adverbs(words, index + 1)
    is_negated = is_negated or more or low[index].endswith("n't")
    if at < len(words) and low[at] == "been":
        return _being(words, at, kind, is_negated=is_negated, first=first)
    if index + 1 < len(words) and low[index + 1] == "to" and index + 2 < len(words):
        at, more = past_adverbs(words, index + 2)
        return Group(Force.MUST, is_negated or more, first, at) if at < len(words) else None
    held = _held(words, index, is_negated=is_negated)
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


def _present(words: Words, index: int) -> Group | None:
    """A verb in the present tense with a subject before it, or an order at the beginning."""
    low = words.low
    verb = verb_of(low[index])
    if (
        verb is None
        and index
        and low[index - 1] == "we"
        and low[index].isalpha()
        and low[index] not in NO_VERBS
        and not is_adverb(low[index])
    ):
        verb = Verb(low[index], low[index], Form.BASE)
    if verb is None or verb.form in (Form.ING, Form.PAST):
        return None
    at = index - 1
    is_negated = False
    while at >= 0 and _is_passed(words, at):
        is_negated = is_negated or low[at] in ("never", "longer")
        at -= 2 if low[at] == "longer" else 1
    if at > 1 and low[at] == ")":
        before = _opening(words, at) - 1
        at = before if before >= 0 and words.raw[before] not in STOPS else at
    if at < 0 or words.raw[at] in STOPS or (words.raw[at] in "-*•–—" and at == 0):
        return Group(Force.IMPERATIVE, is_negated, index, index) if verb.form is Form.BASE else None
    if not _is_subject(words, index, at, verb):
        return None
    return Group(_manner(words, index, verb), is_negated=is_negated, first=index, at=index)


def _is_subject(words: Words, index: int, at: int, verb: Verb) -> bool:
    """Whether the subject of a verb in the present tense ends at an index."""
    low, previous = words.low, words.low[at]
    if verb.form is Form.BASE and _is_joined_subject(words, at):
        return True
    if previous in PRONOUNS and previous not in OBJECTS:
        return verb.form is Form.BASE
    before = low[at - 1] if at else ""
    if verb.form is not Form.S:
        return previous in PARTY_BY_NOUN and previous.endswith("s") and before not in ("to", "with", "by", "for")
    if verb.lemma in AGREEING and previous == "and":
        return True
    is_last = index + 1 >= len(words) or words.raw[index + 1] in STOPS
    if low[index] in NOUNISH and (is_last or not begins_clause(words, at)):
        return False
    is_party = previous in PARTY_BY_NOUN and not previous.endswith("s")
    is_named = is_party or f"{before} {previous}" in BOTH or is_name(words, at)
    return is_named and before not in ("your", "of", "by", "to", "with", "from")


def _is_passed(words: Words, at: int) -> bool:
    """Whether a word may stand between a subject and its verb in the present tense, or before an order."""
    word = words.low[at]
    if word in PASSED or (word.endswith("ly") and is_adverb(word)) or (word == "please" and not at):
        return True
    if word in ("each", "both") and at > 1:
        return words.low[at - 1] in INVERTED or words.low[at - 2] == "and"
    return word == "longer" and at > 0 and words.low[at - 1] == "no"


def _opening(words: Words, at: int) -> int:
    """Where the parenthesis opens that closes at an index; the index where none does."""
    floor = max(at - 2 * ASIDE, -1)
    return next((step for step in range(at, floor, -1) if words.raw[step] == "("), at)


def _is_joined_subject(words: Words, at: int) -> bool:
    """Whether a subject of several words ends here: "You and Acme", "the parties", "You, on behalf of others,"."""
    low = words.low
    if at and (f"{low[at - 1]} {low[at]}" in BOTH and low[at].endswith("s")):
        return True
    if at > 1 and low[at - 1] in ("and", "or") and low[at - 2] in INVERTED:
        return is_name(words, at) or low[at] in ("company", "we", "you")
    if low[at] != ",":
        return False
    opened = next(
        (step for step in range(at - 1, max(at - ASIDE, 0), -1) if words.raw[step] in STOPS or low[step] == ","), 0
    )
    return opened > 0 and low[opened] == "," and low[opened - 1] in ("you", "we") and low[opened + 1] in ASIDES


def _manner(words: Words, at: int, verb: Verb) -> Force:
    if verb.lemma in GRANTING and words.low[at + 1 : at + 2] != ("up",):
        return Force.GRANTS
    return Force.AGREES if verb.action == "agree" else Force.DOES
