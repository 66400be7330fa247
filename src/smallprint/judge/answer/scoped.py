"""Laws and courts as they are told for different people: each with its own words on whom it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.finding import hits
from smallprint.judge.answer.matter import Matter, Says
from smallprint.judge.answer.matters import seats
from smallprint.model.answer import Answer, Verdict
from smallprint.read.plain import plain

SCOPED = frozenset({"law", "courts"})
"""Matters of which a document often tells several values, for different people."""
MOST = 3
"""So many values are told at most."""
_DEPENDS = re.compile(seats.DEPENDS)
_OF_PEOPLE = re.compile(seats.OF_PEOPLE)
_SCOPE = re.compile(seats.SCOPE)


@dataclass(frozen=True, slots=True)
class Part:
    """A value in a document's words, and for whom it is, "" for everybody."""

    value: str
    scope: str

    @property
    def told(self) -> str:
        """Both in one phrase."""
        return f"{self.scope}: {self.value}" if self.scope else self.value


def with_scopes(found: Answer) -> Answer:
    """An answer whose value tells for whom each of several laws or courts is, that for everybody first.

    Where one alone is told, the value is left as it is.
    """
    if found.verdict is not Verdict.STATED or found.question.matter not in SCOPED:
        return found
    matter = BY_NAME[found.question.matter]
    parts = [part for quoted in found.evidence if (part := _part(matter, quoted.words)) is not None]
    apart = _apart(parts)
    if len(apart) < 2 or not any(part.scope for part in apart):
        return found
    first = sorted(apart, key=lambda part: bool(part.scope))
    return replace(found, value="; ".join(part.told for part in first[:MOST]))


def _part(matter: Matter, words: str) -> Part | None:
    """What a quotation states, and for whom."""
    text = plain(words)
    hit = next((one for one in hits(matter, text, "") if one.says is Says.VALUE and one.value is not None), None)
    if hit is None or hit.value is None or _DEPENDS.search(text):
        return None
    start, end = hit.value
    scopes = (words[slice(*scope.span())] for scope in _SCOPE.finditer(text, 0, start) if _OF_PEOPLE.search(scope[0]))
    scope = next(scopes, "").strip()
    return Part(words[start:end].strip(), scope)


def _apart(parts: list[Part]) -> list[Part]:
    """The parts, each value and each scope once."""
    kept: list[Part] = []
    for part in parts:
        if all(part.value.lower() != one.value.lower() and part.scope.lower() != one.scope.lower() for one in kept):
            kept.append(part)
    return kept
