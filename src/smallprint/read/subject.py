"""Who acts in a sentence: the parties that the words before a verb, or behind "by", name."""

from __future__ import annotations

from smallprint.model.norm import Party
from smallprint.read.lemma import verb_of
from smallprint.read.patterns.parties import BOTH, COMPANY, JOINED, MULTIWORD, NO_NAMES, NOUNS, PRONOUNS
from smallprint.read.words import STOPS, Words

PARTY_BY_NOUN = {noun: party for party, nouns in NOUNS.items() for noun in nouns}
SUBJECT_REACH = 30
"""A subject stands at most so many words before its verb."""
NAME_REACH = 5
"""A name is who acts where it stands at most so many words before the verb."""
AGENT_REACH = 12
"""Who acts in a passive stands at most so many words behind its verb."""


def subject_of(words: Words, first: int, behind: int) -> tuple[int, int]:
    """The words before a verb group, from `behind` on, that may hold its subject: first index, and past the last."""
    floor = max(0, first - SUBJECT_REACH, behind)
    left = first
    while left > floor and (words.raw[left - 1] not in STOPS or words.low[left - 2] in COMPANY):
        left -= 1
    return left, first


def parties_in(words: Words, left: int, right: int) -> tuple[frozenset[Party], str]:
    """Who acts, of the words before an active verb: the parties nearest to it, joined by "and", "or" or commas."""
    low = words.low
    found: set[Party] = set()
    name = ""
    at, is_joined = right - 1, False
    while at >= left:
        word = low[at]
        if at > left and f"{low[at - 1]} {word}" in BOTH:
            found |= {Party.PROVIDER, Party.USER}
            break
        party = PRONOUNS.get(word) or (MULTIWORD.get(f"{low[at - 1]} {word}") if at > left else None)
        party = party or PARTY_BY_NOUN.get(word)
        if party is None and right - at <= NAME_REACH and is_name(words, at):
            party, name = Party.PROVIDER, words.raw[at]
        if word == ")" and (opened := _opening(words, left, at)) is not None:
            at = opened - 1
            continue
        if party is not None:
            found.add(party)
        elif found and (word not in JOINED or (word == "," and not is_joined)):
            break
        if word in PRONOUNS and low[max(left, at - 2) : at] in ((",", "and"), (",", "or"), (",", "but")):
            break
        is_joined = is_joined or word in ("and", "or", "&", "and/or")
        at -= 1
    return frozenset(found), name


def _opening(words: Words, left: int, at: int) -> int | None:
    """Where the parenthesis opens that closes at an index."""
    return next((index for index in range(at, left - 1, -1) if words.raw[index] == "("), None)


def is_name(words: Words, at: int) -> bool:
    """Whether the word is a name: a capital that no term or beginning of a sentence explains."""
    raw = words.raw[at]
    if not raw[0].isupper() or words.low[at] in NO_NAMES or words.low[at] in PARTY_BY_NOUN:
        return False
    return verb_of(words.low[at]) is None


def agents_of(words: Words, at: int) -> frozenset[Party]:
    """Those named behind "by" in a passive: "may be used by us and by our partners"."""
    for step in range(at + 1, min(at + 12, len(words) - 1)):
        if words.raw[step] in STOPS:
            break
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
        or words.raw[at - 1] in STOPS
        or words.low[at - 1] in ("that", "and", "because", "how", "when", "if", ",", "the")
    )
