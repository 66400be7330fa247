"""What a question asks beyond its matter: whether a sentence settles that, too."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import limits as tables
from smallprint.model.answer import Question, Verdict
from smallprint.read.plain import plain

_BEYOND = tuple((re.compile(asked), re.compile(said)) for asked, said in tables.BEYOND)
_SPITE_OF_NO = re.compile(tables.SPITE_OF_NO)
_WITHOUT_GROWN = re.compile(tables.WITHOUT_GROWN)
_FIRST = re.compile(tables.FIRST)
_NEEDS_LEAVE = re.compile(tables.NEEDS_LEAVE)
_OF_CONSENT = re.compile(r"\b(?:consent|asks?|asking|agree|permission)\b")
"""That a matter itself is of whether people are asked."""
_LEADING = "parents-consent"
_GRANTED = (Says.YES, Says.OPT_OUT)
_OF_REFUSERS = {Verdict.ONLY_WITH_CONSENT: Verdict.NO, Verdict.YES_UNLESS_OPT_OUT: Verdict.NO}
_OF_UNLED = {Verdict.YES: Verdict.NO, Verdict.NO: Verdict.YES, Verdict.ONLY_WITH_CONSENT: Verdict.NO}
"""Whether minors may without those whose consent they need: no, if they need it."""
_OF_LEAVE = {
    Verdict.ONLY_WITH_CONSENT: Verdict.YES,
    Verdict.YES_UNLESS_OPT_OUT: Verdict.NO,
    Verdict.YES: Verdict.NO,
}
"""Whether they need people's leave: yes, if it is done of those alone who gave it."""


def settles(question: Question, one: Finding) -> bool:
    """Whether a finding settles what is asked beyond the matter; a denial, and a yes that is a no to it, always do."""
    if question.is_inverse or one.says not in _GRANTED or question.matter in tables.ABOUT_LIMITS:
        return True
    words, own = plain(question.words), plain(question.asks)
    if _NEEDS_LEAVE.search(words):
        return True
    beyond = (said for asked, said in _BEYOND if asked.search(words) and not asked.search(own))
    return all(said.search(one.saying.text) for said in beyond)


def of_refusers(question: Question, verdict: Verdict) -> Verdict:
    """The verdict; what needs consent is not done "even if I said no", and has to be agreed to "before"."""
    words = plain(question.words)
    if _SPITE_OF_NO.search(words):
        return _OF_REFUSERS.get(verdict, verdict)
    if not question.is_inverse and _WITHOUT_GROWN.search(words):
        return (_OF_UNLED if question.matter == _LEADING else _OF_REFUSERS).get(verdict, verdict)
    if not question.is_inverse and _NEEDS_LEAVE.search(words) and not _OF_CONSENT.search(plain(question.asks)):
        return _OF_LEAVE.get(verdict, verdict)
    if verdict is Verdict.ONLY_WITH_CONSENT and _FIRST.search(words):
        return Verdict.YES
    return verdict
