"""A licence on feedback is none on content: which findings speak of what a question names."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import meant as tables
from smallprint.model.answer import Question

_IDEAS = re.compile(
    r"\b(?:feedback|suggest\w*|ideas?|proposals?|recommendations?|improvements?|unsolicited|bug reports?|surveys?)\b"
)
_CONTENT = re.compile(
    r"\b(?:content|posts?|postings?|upload\w*|photos?|images?|videos?|files?|reviews?|contributions?|submissions?|works?|ugc)\b"
)

_GRANTED = re.compile(tables.GRANTED_TO_THEM)
_OF_WORKS = re.compile(tables.OF_WORKS)
_NO_GRANT = re.compile(tables.NO_GRANT)
_GIVES_IT = re.compile(tables.GIVES_IT)
_THEIR_USE = re.compile(tables.THEIR_USE)
_GIVEN = re.compile(tables.GIVEN)


def licensed(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on ideas where ideas are asked for, if there are any; else those that take in more than ideas."""
    found = tuple(one for one in found if not _is_on_use(one))
    if _IDEAS.search(question.words.lower()):
        return tuple(one for one in found if _IDEAS.search(one.saying.text)) or found
    return tuple(one for one in found if not _is_on_ideas(one))


def granted(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on a licence to what people post: those that say that it is given, and of what they made."""
    return tuple(
        one if one.says is not Says.YES or _is_granted(one) else replace(one, says=Says.NEAR)
        for one in licensed(question, found)
    )


def _is_granted(found: Finding) -> bool:
    text = found.saying.text
    if not _GRANTED.search(text) or (_NO_GRANT.search(text) and not _GIVES_IT.search(text)):
        return False
    return _OF_WORKS.search(f"{text} {found.saying.heading} {found.saying.previous}") is not None


def _is_on_use(found: Finding) -> bool:
    """Whether a finding is on what people may do with what the provider has, and on no licence that they give."""
    text = found.saying.text
    return _THEIR_USE.search(text) is not None and not _GIVEN.search(text)


def _is_on_ideas(found: Finding) -> bool:
    """Whether a finding is on what people suggest alone."""
    told = f"{found.saying.heading} {found.saying.text}"
    return _IDEAS.search(told) is not None and not _CONTENT.search(found.saying.text)
