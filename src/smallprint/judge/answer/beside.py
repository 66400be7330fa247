"""Sentences that look like an answer to a matter and are about something else."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters.beside import ANYWHERE, BESIDE

_ANYWHERE = tuple((says, re.compile(words)) for says, words in ANYWHERE)
_BESIDE = {
    name: (*_ANYWHERE, *((says, re.compile(words)) for says, words in phrases)) for name, phrases in BESIDE.items()
}


def on_matter(name: str, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings of a matter; those that are about something else speak of it and do not answer."""
    phrases = _BESIDE.get(name, _ANYWHERE)
    return tuple(replace(one, says=Says.NEAR, value=None) if _is_beside(one, phrases) else one for one in found)


def _is_beside(one: Finding, phrases: tuple[tuple[Says | None, re.Pattern[str]], ...]) -> bool:
    if one.says in (Says.NEAR, Says.WAY_OUT):
        return False
    side = Says.NO if one.says is Says.NO else Says.YES
    return any(says in (None, side) and words.search(one.saying.text) for says, words in phrases)
