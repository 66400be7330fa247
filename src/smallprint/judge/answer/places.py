"""Where people are: what is said of the exact place alone does not answer for the place."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.tracked import tracked
from smallprint.model.answer import Question

_EXACT = re.compile(r"\b(?:precise|exact|gps|satellite|real[- ]time)\w*")


def place(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without denials of the exact place, where the question is of the place."""
    found = tracked(question, found)
    if _EXACT.search(question.words.lower()):
        return found
    exact = [one for one in found if one.says is Says.NO and _EXACT.search(one.saying.text[one.start : one.end])]
    others = tuple(one for one in found if one not in exact)
    return others if any(one.says not in (Says.NEAR, Says.WAY_OUT) for one in others) else found
