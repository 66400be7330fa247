"""The verb groups of terms: how a verb is qualified by what stands before it."""

from __future__ import annotations

from smallprint.read.adverb import QUOTES, is_adverb, opens_item, past_adverbs
from smallprint.read.being import being, having, manner
from smallprint.read.force import Force, Group
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns.parties import BOTH, COMPANY, JOINED, MULTIWORD, NO_NAMES, OTHERS, PRONOUNS, ROW, WITHIN
from smallprint.read.patterns.practice import AUTHORISING, MATERIAL, NOUNS_TOO
from smallprint.read.patterns.verbs import (
    AGREEING,
    ASIDES,
    AUXILIARIES,
    BE,
    DENIED_BEFORE,
    HAVE,
    INVERTED,
    NEEDS,
    NO_VERBS,
    NOUNISH,
    OBJECTS,
    PASSED,
    PREDICATES,
)
from smallprint.read.subject import PARTY_BY_NOUN, begins_clause, is_name
from smallprint.read.words import STOPS, Words

LET_REACH = 16
"""What people let be done to something stands at most so many words behind ("you authorise the fee to be charged")."""
LONGEST_ROW = 16
"""Those who act and stand behind their auxiliary are named in at most so many words."""
ASIDE = 12
"""An aside has at most so many words."""


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
        return being(words, index, Force.DOES, is_negated=low.endswith("n't"))
    if low in HAVE:
        return having(words, index)
    if low == "not" and words.low[index + 1 : index + 2] == ("to",):
        return _not_to(words, index)
    if low == "never":
        return _never(words, index)
    if low in ("remain", "remains") and words.low[index + 1 : index + 2] and words.low[index + 1] in PREDICATES:
        return being(words, index, Force.DOES)
    if low in NEEDS and words.low[index + 1 : index + 2] == ("to",) and _has_subject(words, index):
        at, is_negated = past_adverbs(words, index + 2)
        return Group(Force.MUST, is_negated, index, at) if at < len(words) else None
    return _present(words, index)


def _has_subject(words: Words, index: int) -> bool:
    """Whether a party, or a name, stands before an index: "you need to", "the account's owner also needs to"."""
    at = index - 1
    while at > 0 and _is_passed(words, at):
        at -= 1
    if at < 0:
        return False
    return words.low[at] in INVERTED or words.low[at] in PARTY_BY_NOUN or is_name(words, at)


def _is_no_verb(words: Words, index: int) -> bool:
    """Whether a form of "be" begins no verb group: "of being told", "please be advised"."""
    before = words.low[index - 1] if index else ""
    if words.low[index] == "be" and before == "to":
        is_let = not AUTHORISING.isdisjoint(words.low[max(0, index - LET_REACH) : index])
        return not is_let and not _leads_to(words.low[index - 2] if index > 1 else "")
    return (words.low[index] == "being" and before not in BE) or (words.low[index] == "be" and before == "please")


def _leads_to(word: str) -> bool:
    """Whether "to be" behind a word is more than said of a thing: "are to be paid", not "an arbitrator to be named"."""
    return word in BE or word in HAVE or word in PREDICATES or word in NEEDS or verb_of(word) is not None


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
        colon = words.raw.index(":", at) if at < len(words) and ":" in words.raw[at:] else len(words)
        item, more = opens_item(words, colon + 1)
        at, is_negated = (index, is_negated) if item is None else (item, is_negated or more)
    if at >= len(words):
        return None
    at += words.raw[at] in QUOTES and at + 1 < len(words)
    kind = {"may": Force.MAY, "must": Force.MUST, "will": Force.WILL, "do": Force.DOES}[force]
    low = words.low[at]
    if low in ("be", "have") or (low == "remain" and words.low[at + 1 : at + 2] in (("responsible",), ("liable",))):
        if low != "have":
            return being(words, at, kind, is_negated=is_negated, first=index)
        return having(words, at, kind=kind, is_negated=is_negated, first=index)
    behind = _past_subject(words, index, at)
    if behind > at:
        return _inverted(words, (index, at, behind), kind, is_negated=is_negated)
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


def _past_subject(words: Words, index: int, at: int) -> int:
    """Where a subject ends that stands behind its auxiliary: a pronoun, or a name where it is denied; else `at`."""
    if words.low[at] in INVERTED:
        return at + 1
    if DENIED_BEFORE.isdisjoint(words.low[max(0, index - 4) : index]):
        return at
    ended = at
    while ended < min(at + LONGEST_ROW, len(words)) and _is_of_row(words, ended):
        ended += 1
    return ended if any(is_name(words, step) or words.low[step] in OTHERS for step in range(at, ended)) else at


def _is_of_row(words: Words, at: int) -> bool:
    """Whether a word may stand in a row of those who act: "Acme (Acme Ltd.), its affiliates or its licensors"."""
    word = words.low[at]
    if word == "(":
        return is_name(words, at + 1) if at + 1 < len(words) else False
    is_joining = word in JOINED or word in ROW or word in WITHIN or word in COMPANY or word in (")", ".")
    return is_joining or word in PARTY_BY_NOUN or is_name(words, at)


def _inverted(words: Words, at: tuple[int, int, int], kind: Force, *, is_negated: bool) -> Group | None:
    """A subject behind its auxiliary: "under no circumstances will we sell", "may we contact you".

    `at` holds where the auxiliary stands, where its subject begins, and what stands behind that.
    """
    index, actor, behind = at
    is_negated = is_negated or any(word in DENIED_BEFORE for word in words.low[max(0, index - 4) : index])
    if words.low[behind : behind + 1] == ("be",) and words.low[actor] not in INVERTED:
        found = being(words, behind, kind, is_negated=is_negated, first=index)
        if found is not None:
            found.actor = actor
        return found
    behind, more = past_adverbs(words, behind)
    if behind >= len(words) or verb_of(words.low[behind]) is None:
        return None
    return Group(kind, is_negated or more, index, behind, actor=actor)


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
        is_negated = is_negated or low[at] in ("never", "longer", "neither")
        at -= 2 if low[at] == "longer" else 1
    if at > 1 and low[at] == ")":
        before = _opening(words, at) - 1
        at = before if before >= 0 and words.raw[before] not in STOPS else at
    if low[index] in NOUNS_TOO and low[index + 1 : index + 2] in (("of",), ("that",), ("is",), ("by",), ("may",)):
        return None
    if at < 0 or words.raw[at] in STOPS or (words.raw[at] in "-*•–—" and at == 0):
        return Group(Force.IMPERATIVE, is_negated, index, index) if verb.form is Form.BASE else None
    if not _is_subject(words, index, at, verb):
        return None
    return Group(manner(words, index, verb), is_negated=is_negated, first=index, at=index)


def _is_subject(words: Words, index: int, at: int, verb: Verb) -> bool:
    """Whether the subject of a verb in the present tense ends at an index."""
    low, previous = words.low, words.low[at]
    if verb.form is Form.BASE and _is_joined_subject(words, at):
        return True
    if previous in PRONOUNS and previous not in OBJECTS:
        return verb.form is Form.BASE
    before = low[at - 1] if at else ""
    if verb.form is not Form.S:
        is_several = previous in PARTY_BY_NOUN or (f"{before} {previous}" in MULTIWORD and _begins(words, at - 1))
        return is_several and previous.endswith("s") and before not in ("to", "with", "by", "for")
    if verb.lemma in AGREEING and previous == "and":
        return True
    is_last = index + 1 >= len(words) or words.raw[index + 1] in STOPS
    if low[index] in NOUNISH and (is_last or not begins_clause(words, at)):
        return False
    is_party = previous in PARTY_BY_NOUN and not previous.endswith("s")
    is_named = is_party or f"{before} {previous}" in BOTH or is_name(words, at)
    return is_named and before not in ("your", "of", "by", "to", "with", "from")


def _begins(words: Words, at: int) -> bool:
    """Whether a party named in two words begins a clause here, and is no object: "provide third parties access"."""
    near = words.low[max(0, at - 2) : at]
    return MATERIAL.isdisjoint(near) and (not near or verb_of(near[-1]) is None)


def _is_passed(words: Words, at: int) -> bool:
    """Whether a word may stand between a subject and its verb in the present tense, or before an order."""
    word = words.low[at]
    if word in PASSED or (word.endswith("ly") and is_adverb(word)) or (word == "please" and not at):
        return True
    if word in ("each", "both") and at > 1:
        return words.low[at - 1] in INVERTED or words.low[at - 2] == "and"
    return word == "neither" or (word == "longer" and at > 0 and words.low[at - 1] == "no")


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
