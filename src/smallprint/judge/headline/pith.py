"""The point of a sentence that is longer than its room: what it says beside that is left out, and shown to be."""

from __future__ import annotations

import re

from smallprint.judge.headline.asides import (
    ASIDES,
    BREAK_AT,
    BREAKS,
    CONDITION,
    EXCEPTED,
    FRONT,
    KEPT,
    LATER,
    LEAST_CONDITION,
    LOOSE_END,
    NEAR,
    SUBJECT,
    VERB,
)
from smallprint.judge.weighing.lexicon import AUXILIARY, MODALS, NEGATIONS, PERSONS, STOP_WORDS

_VERB = re.compile(rf"\b{VERB}\b", re.IGNORECASE)
_ELISION = "… "
_DOUBLE = re.compile(r"…(?:\s*…)+")
_BEFORE_STOP = re.compile(r"…\s+(?=[.;]?$)")
_EDGES = " ,;:…"
_HANGING = (STOP_WORDS | MODALS | AUXILIARY | PERSONS | {"be"}) - NEGATIONS
LOOKED_AT = 700
"""Of a sentence so many characters are looked at: its point is not behind them."""
LEAST = 0.5
"""What is left of a sentence fills at least so much of its room."""
LATE = 0.6
"""A verb that comes after so much of the room leaves none for its object."""


def pith(words: str, room: int) -> str:
    """The words, as they are where they fit; else from their point on, without asides, cut between clauses.

    "…" stands for what is left out but at their beginning. They may still be too long: then they have no such cut.
    """
    words = " ".join(words.split())
    if len(words) <= room:
        return words
    words = from_the_point(words[:LOOKED_AT])
    for aside in ASIDES:
        if len(words) <= room:
            return words
        words = _without(words, aside)
    brief = SUBJECT.sub(r"\1…", words, count=1) if len(words) > room else words
    if len(brief) <= room:
        return brief
    for shorten in (_main_clause, _short_condition, _short_subject):
        words = words if len(words) <= room else shorten(words, room)
    return words if len(words) <= room else _cut(words, room)


def from_the_point(words: str) -> str:
    """The words without what leads to their point; behind "…" where that takes something from it."""
    for front in FRONT:
        lead = front.match(words)
        bare = words[lead.end() :] if lead else words
        if lead and len(bare.split()) > 3:
            words = f"…{bare}" if EXCEPTED.search(lead[0]) else bare
    return words


def _without(words: str, aside: re.Pattern[str]) -> str:
    left = aside.sub(_ELISION, words)
    left = re.sub(r"\s*…\s*,?", _ELISION, left)
    left = _BEFORE_STOP.sub("", _DOUBLE.sub(_ELISION, " ".join(left.split())))
    return left if len(left.split()) > 3 else words


def _main_clause(words: str, room: int) -> str:
    """The words from their main clause on where what stands before it, and is no condition, takes most of the room."""
    lead = LATER.match(words)
    return f"…{words[lead.end() :]}" if lead and lead.end() > LATE * room else words


def _short_condition(words: str, room: int) -> str:
    """The words with only the beginning of the condition before their main clause, where it takes much of the room."""
    lead, most = CONDITION.match(words), int(LEAST_CONDITION * room)
    if lead is None or lead.end() <= most:
        return words
    kept = words[: words.rfind(" ", 0, most + 1)].split(" ")
    while len(kept) > 2 and kept[-1].strip(_EDGES).lower() in _HANGING:
        kept.pop()
    return f"{LOOSE_END.sub('', ' '.join(kept))}…, {words[lead.end() :]}"


def _short_subject(words: str, room: int) -> str:
    """The words with a subject that is told by its head where its verb comes too late."""
    verb, subject = _VERB.search(words), SUBJECT.match(words)
    if subject is None or (verb is not None and max(verb.start(), subject.end()) <= LATE * room):
        return words
    left = f"{subject[1]}…{words[subject.end() :]}"
    return left if len(left) >= LEAST * room else words


def _cut(words: str, room: int) -> str:
    """The words up to a break that leaves enough of them, with the verb of their main clause."""
    condition = CONDITION.match(words)
    comma = words.find("…, ")
    verb = _VERB.search(words, condition.end() if condition else max(0, comma))
    least = 0 if verb is None or verb.start() > room else verb.end() + 1
    clause, phrase = (
        max(
            (found.start() for found in breaks.finditer(words) if max(least, share * room) <= found.start() < room),
            default=0,
        )
        for breaks, share in zip(BREAKS, BREAK_AT, strict=True)
    )
    end = clause if clause and clause + NEAR >= phrase else phrase
    if not end:
        return words
    kept = LOOSE_END.sub("", words[:end]).rstrip(_EDGES)
    taken = KEPT.match(words[end:])
    with_taken = f"{kept} {taken[1]}…" if taken else ""
    return with_taken if with_taken and len(with_taken) <= room else f"{kept}…"
