"""A licence on feedback is none on content: which findings speak of what a question names."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matters import meant as tables
from smallprint.model.answer import Question

_IDEAS = re.compile(
    r"\b(?:feedback|suggest\w*|ideas?|proposals?|recommendations?|improvements?|unsolicited|bug reports?|surveys?)\b"
)
_CONTENT = re.compile(
    r"\b(?:content|posts?|postings?|upload\w*|photos?|images?|videos?|files?|reviews?|contributions?|submissions?|works?|ugc)\b"
)

_THEIR_USE = re.compile(tables.THEIR_USE)
_GIVEN = re.compile(tables.GIVEN)


def licensed(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on ideas where ideas are asked for, if there are any; else those that take in more than ideas."""
    found = tuple(one for one in found if not _is_on_use(one))
    if _IDEAS.search(question.words.lower()):
        return tuple(one for one in found if _IDEAS.search(one.saying.text)) or found
    return tuple(one for one in found if not _is_on_ideas(one))


def _is_on_use(found: Finding) -> bool:
    """Whether a finding is on what people may do with what the provider has, and on no licence that they give."""
    text = found.saying.text
    return _THEIR_USE.search(text) is not None and not _GIVEN.search(text)


def _is_on_ideas(found: Finding) -> bool:
    """Whether a finding is on what people suggest alone."""
    told = f"{found.saying.heading} {found.saying.text}"
    return _IDEAS.search(told) is not None and not _CONTENT.search(found.saying.text)
