"""A second look at findings on giving data away: whether the provider is who gives, and what is given is data."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import given as tables

_DENIAL = re.compile(tables.DENIAL)
_HOLLOW = re.compile(tables.HOLLOW)
_OTHERWISE = re.compile(tables.OTHERWISE)
_DISCLAIMED = re.compile(tables.DISCLAIMED)
_THEIR_IDEAS = re.compile(tables.THEIR_IDEAS)
_OTHERS_GIVE = re.compile(tables.OTHERS_GIVE)
_PERSONAL = re.compile(tables.PERSONAL)
BEFORE = 90
"""So far before a hit, or to the stop before it, stands who does what it says."""
_STOP = re.compile(r"[.;:?!] |\|")


def is_given(one: Finding) -> bool:
    """Whether a sentence says that the provider gives people's data to somebody, or that it does not."""
    if one.says is Says.WAY_OUT:
        return True
    text = one.saying.text
    if _THEIR_IDEAS.search(text) or _DISCLAIMED.search(text, 0, one.end):
        return False
    around = f"{text} {one.saying.heading} {one.saying.previous}"
    if _OTHERS_GIVE.search(_before(one)) or not _PERSONAL.search(around):
        return False
    return one.says not in (Says.NO, Says.CONSENT) or is_withheld(one)


def is_withheld(one: Finding) -> bool:
    """Whether the denial of a finding, if it has one, is of what is given, and of nothing before it or beside it."""
    text = one.saying.text
    at = max(0, one.start - BEFORE)
    hit = text[at : one.end]
    if not _DENIAL.search(hit):
        return True
    real = _HOLLOW.sub(lambda found: " " * len(found[0]), text[at : one.end + BEFORE])
    denied = _DENIAL.search(real, 0, one.end - at)
    if denied is None:
        return False
    return not _OTHERWISE.search(text, at + denied.end(), one.end)


def _before(one: Finding) -> str:
    """The part of the sentence before the hit, from the stop before it, with how the hit begins."""
    before = one.saying.text[: one.start]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    word = one.saying.text[one.start : one.end].split(" ", 2)
    return before[max(stops[-1] if stops else 0, one.start - BEFORE) :] + " ".join(word[:2])
