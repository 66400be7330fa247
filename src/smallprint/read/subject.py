"""Who acts in a sentence: the parties that the words before a verb, or behind "by", name."""

from __future__ import annotations

from smallprint.model.norm import Party
from smallprint.read.lemma import verb_of
from smallprint.read.patterns.parties import (
    ASIDES,
    BOTH,
    COMPANY,
    ENDING_NAMES,
    JOINED,
    JOINING,
    MULTIWORD,
    NO_NAMES,
    NOUNS,
    OTHERS,
    OURS,
    PREPOSITIONS,
    PRONOUNS,
    PUT_IN,
    QUALIFYING,
    WHOSE,
    WITHIN,
)
from smallprint.read.patterns.verbs import OPENING, PASSED
from smallprint.read.words import STOPS, Words

PARTY_BY_NOUN = {noun: party for party, nouns in NOUNS.items() for noun in nouns}
SUBJECT_REACH = 30
"""A subject stands at most so many words before its verb."""
NAME_REACH = 5
"""A name is who acts where it stands at most so many words before the verb."""
AS_ONE = (("as", "a"), ("as", "an"))
"""Words before a noun that says what somebody is, and names no other ("your work as a seller and Acme may")."""
DETERMINING = frozenset("your our this these any such all".split())
"""Words that behind a comma begin a subject of their own ("if you leave, your plan will")."""
AGENT_REACH = 12
"""Who acts in a passive stands at most so many words behind its verb."""


def subject_of(words: Words, first: int, behind: int) -> tuple[int, int]:
    """The words before a verb group, from `behind` on, that may hold its subject: first index, and past the last."""
    floor = max(0, first - SUBJECT_REACH, behind)
    left = first
    closed = 0
    while left > floor and (words.raw[left - 1] not in STOPS or words.low[left - 2] in COMPANY):
        if words.raw[left - 1] == ")":
            closed += 1
        elif words.raw[left - 1] == "(":
            if not closed:
                break
            closed -= 1
        left -= 1
    return left, first


def parties_in(words: Words, left: int, right: int) -> tuple[frozenset[Party], str]:
    """Who acts, of the words before an active verb: the parties nearest to it, joined by "and", "or" or commas."""
    low = words.low
    right = _before_relative(words, left, right)
    found: set[Party] = set()
    name = ""
    is_pronoun = False
    at, is_joined = _before_aside(words, left, right) - 1, False
    while at >= left:
        word = low[at]
        if at > left and (f"{low[at - 1]} {word}" in BOTH or (word == "party" and low[at - 1] != "third")):
            found |= {Party.PROVIDER, Party.USER}
            break
        party = _party_at(words, left, at)
        if party is None and right - at <= NAME_REACH and _is_named(words, at, right, is_first=not found):
            party, name = Party.PROVIDER, words.raw[at]
        if word == ")" and (opened := _opening(words, left, at)) is not None:
            right -= at + 1 - opened if right - at <= 2 else 0
            at = opened - 1
            continue
        if found and word in WITHIN and at > left and (whose := _party_at(words, left, at - 1)) is not None:
            found, name, at = {whose}, "", at - 2
            continue
        is_one = bool(name) and party is Party.USER and low[max(left, at - 2) : at] in AS_ONE
        if is_one or (not found and word == "," and at + 1 < right and low[at + 1] in DETERMINING):
            break
        is_ended = found and _ends_row(words, left, at, is_joined=is_joined)
        if is_ended if party is None else is_pronoun and _is_object(words, left, at):
            break
        if party is not None and not (found and word in PARTY_BY_NOUN and _is_of_next(words, at)):
            is_pronoun = is_pronoun or (not found and word in PRONOUNS)
            found.add(party)
        is_apart = low[max(left, at - 2) : at] in ((",", "and"), (",", "or"), (",", "but"))
        if word == "they" or (word in PRONOUNS and is_apart):
            break
        is_joined = is_joined or word in ("and", "or", "&", "and/or")
        at -= 1
    return frozenset(found), name


def _before_relative(words: Words, left: int, right: int) -> int:
    """Where a subject ends of which a relative clause says more, up to the verb: "buyers who pay with Acme may"."""
    at = next((at for at in range(right - 1, left, -1) if words.low[at] == "who"), None)
    if at is None or "," in words.low[at:right] or words.low[right - 1] in PRONOUNS:
        return right
    return at if words.low[at - 1] in PARTY_BY_NOUN else right


def _is_named(words: Words, at: int, right: int, *, is_first: bool) -> bool:
    """Whether a name stands here that acts, alone or with those behind it; not so in "Gambling ads must"."""
    begins = not at or words.raw[at - 1] in STOPS
    if begins and words.low[at] in PUT_IN:
        return False
    if begins and at + 1 < right and words.raw[at + 1].islower() and words.low[at + 1] not in PASSED | WITHIN | JOINED:
        return False
    return (is_first or words.low[at + 1] in JOINING) and is_name(words, at)


def _ends_row(words: Words, left: int, at: int, *, is_joined: bool) -> bool:
    """Whether a word that names nobody ends the row of those who act."""
    word = words.low[at]
    if _qualifies(words, left, at) or (words.raw[at][0].isupper() and _is_of_next(words, at)):
        return False
    return word not in JOINED or (word == "," and not is_joined)


def _before_aside(words: Words, left: int, right: int) -> int:
    """Where a subject ends that an aside follows: "the client, as the controller, is"."""
    low, ended = words.low, right
    while right - 1 > left and (low[right - 1].endswith("ly") or low[right - 1] == "hereby"):
        right -= 1
    if right - 1 <= left or low[right - 1] != ",":
        return ended
    opened = next((at for at in range(right - 2, left, -1) if low[at] == ","), left)
    is_opened = low[opened + 1] in ASIDES or "not" in low[opened + 1 : opened + 3]
    is_aside = opened > left and is_opened and _party_at(words, left, opened - 1) is not None
    return opened if is_aside else ended


def _is_object(words: Words, left: int, at: int) -> bool:
    """Whether a word is what stands behind a preposition, and no subject beside a pronoun: "back to you and we may"."""
    while at > left and (words.low[at - 1] in QUALIFYING or words.raw[at - 1][0].isupper()):
        at -= 1
    return at > left and words.low[at - 1] in PREPOSITIONS


def _party_at(words: Words, left: int, at: int) -> Party | None:
    """The party that the word at an index names, with the word before it."""
    word = words.low[at]
    before = words.low[at - 1] if at > left else ""
    if word == "group" and before not in ("our", "its", "the", "corporate", "company"):
        return None
    party = PRONOUNS.get(word) or MULTIWORD.get(f"{before} {word}") or PARTY_BY_NOUN.get(word)
    if word == "parent" and before in ("our", "its", "corporate"):
        return Party.AFFILIATES
    if word in OTHERS and (before in WHOSE or words.low[max(left, at - 2)] in WHOSE):
        return Party.THIRD_PARTIES
    return Party.PROVIDER if word in OURS and before == "our" else party


def _qualifies(words: Words, left: int, at: int) -> bool:
    """Whether a word stands between "or our" and who is meant ("we or our community moderators")."""
    return at - 2 >= left and words.low[at - 1] in ("our", "its", "their") and words.low[at - 2] in ("and", "or", "nor")


def _is_of_next(words: Words, at: int) -> bool:
    """Whether a word only says more of the next one: "Eligible Users"."""
    return words.low[at + 1] in PARTY_BY_NOUN


def _opening(words: Words, left: int, at: int) -> int | None:
    """Where the parenthesis opens that closes at an index."""
    return next((index for index in range(at, left - 1, -1) if words.raw[index] == "("), None)


def is_name(words: Words, at: int) -> bool:
    """Whether the word is a name: a capital that no term or beginning of a sentence explains."""
    raw = words.raw[at]
    is_letter = len(raw) == 1 and raw != "X"
    is_apart = at > 0 and words.low[at - 1] in ("party", "third", "third-party", "other", "your")
    if words.low[at] in ENDING_NAMES and raw[0].isupper() and at and not is_apart and is_name(words, at - 1):
        return True
    if not raw[0].isupper() or is_letter or words.low[at] in NO_NAMES or words.low[at] in PARTY_BY_NOUN:
        return False
    return verb_of(words.low[at]) is None


def agents_of(words: Words, at: int) -> frozenset[Party]:
    """Those named behind "by" in a passive: "may be used by us and by our partners"."""
    for step in range(at + 1, min(at + 12, len(words) - 1)):
        if words.raw[step] in STOPS or words.low[step] in OPENING:
            break
        if words.low[step] == "by" and words.low[step + 1] == "others":
            return frozenset({Party.USER})
        if words.low[step] == "by":
            end = step + 1
            while (
                end < min(step + 8, len(words))
                and words.raw[end] not in STOPS
                and words.low[end] not in ("to", "for", "in")
            ):
                end += 1
            return parties_in(words, step + 1, end)[0]
    return frozenset()


def begins_clause(words: Words, at: int) -> bool:
    """Whether a name that ends here begins its sentence or clause: "Zoom uses …", "that Acme Inc. uses"."""
    while at > 0 and words.raw[at - 1][0].isupper():
        at -= 1
    return (
        at == 0
        or (at == 1 and not words.raw[0].isalnum())
        or words.raw[at - 1] in STOPS
        or words.low[at - 1] in ("that", "and", "because", "how", "when", "if", ",", "the")
    )
