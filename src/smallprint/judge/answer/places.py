"""Where people are: what is said of the exact place alone does not answer for the place."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters.location import ON_DEVICE
from smallprint.judge.answer.tracked import tracked
from smallprint.judge.answer.words import stems
from smallprint.model.answer import Question

_EXACT = re.compile(r"\b(?:precise|exact|gps|satellite|real[- ]time)\w*")
_PASSED = re.compile(
    r"\b(?:shar(?:e|es|ed|ing)|disclos\w+|sell|sold|provid\w+|transmit\w*|sen[dt]|display\w*|show\w*)\b"
)
_GAINED = re.compile(
    r"\b(?:collect|receiv|obtain|access|gather|use|process|record|track|stor|log|monitor|determin|back|upload)\w*\b"
)
_UNTRACKED = re.compile(
    r"\byou(?:'ll)? (?:\w+ )?(?:will not|won't|may not|must not|shall not|agree|understand|acknowledge|will be)\b"
    r"|\bunavailable\b|\bnot (?:be )?(?:available|function|work|know|able)\b|\b(?:deactivat|inactive|impair)\w*"
    r"|^\W*(?:please )?(?:do not|don't|never)\b|\bnot (?:identif|include|waive|use the)\w*"
    r"|\b(?:members|users) [^.;]{0,40}\bsee\b"
)
"""What is denied here is something else than that the provider learns where people are."""
_LEAVES = re.compile(r"\b(?:upload\w*|servers?|cloud|leaves?|leaving|back(?:ed|s)? up|sent|transmit\w*|stays?)\b")
_STAYS = re.compile(ON_DEVICE)
OF_THIS = 0.3
"""What it adds that the place stays on the device, where it is asked whether it leaves it, and of the same thing."""
LEAST_SHARED = 2
"""It is the same thing where so many words of the question name it."""
BEFORE = 30
"""So far before a hit stands the word for what is not done."""


def place(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without denials of the exact place, where the question is of the place.

    That the place is not passed on is no denial that it is learnt.
    """
    found = tuple(one.heavier(_of_this(one, question)) for one in learnt(question, found))
    if _EXACT.search(question.words.lower()):
        return found
    exact = [one for one in found if one.says is Says.NO and _EXACT.search(one.saying.text[one.start : one.end])]
    others = tuple(one for one in found if one not in exact)
    return others if any(one.says not in (Says.NEAR, Says.WAY_OUT) for one in others) else found


def _of_this(one: Finding, question: Question) -> float:
    """What it adds that a sentence says of the very thing asked after that its place stays on the device."""
    is_asked = one.says is Says.NO and _LEAVES.search(question.words.lower()) is not None
    shared = len(frozenset(question.focus) & stems(one.saying.text))
    return OF_THIS if is_asked and shared >= LEAST_SHARED and _STAYS.search(one.saying.text) else 0.0


def learnt(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on the exact place without denials of something else than that the provider learns it."""
    return tuple(one for one in tracked(question, found) if one.says is not Says.NO or _is_unlearnt(one))


def _is_unlearnt(one: Finding) -> bool:
    """Whether what a sentence denies is that the provider learns where people are."""
    if _UNTRACKED.search(one.saying.text):
        return False
    if _STAYS.search(one.saying.text):
        return True
    hit = one.saying.text[max(0, one.start - BEFORE) : one.end]
    return _GAINED.search(hit) is not None or not _PASSED.search(hit)
