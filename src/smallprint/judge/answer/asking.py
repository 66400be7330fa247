"""By when somebody has to ask: for money back, or for an end before the next charge."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matters import asking as tables
from smallprint.model.answer import Question

_PAID_OUT = re.compile(tables.PAID_OUT)
_FROM_BUYING = re.compile(tables.FROM_BUYING)
_IF_ASKED = re.compile(tables.IF_ASKED)
_NO_REFUND = re.compile(tables.NO_REFUND)
_CHARGED = re.compile(tables.CHARGED)


def asked_back(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The periods in which money can be asked back, without those in which it is paid."""
    return tuple(one for one in found if one.value is None or _is_for_asking(one))


def _is_for_asking(one: Finding) -> bool:
    text, (start, end) = one.saying.text, one.value or (one.start, one.end)
    if _NO_REFUND.search(text):
        return False
    if _FROM_BUYING.search(text, start, end) or not _PAID_OUT.search(text, 0, start):
        return True
    return _IF_ASKED.search(text, 0, end) is not None


def cancelled_before(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The deadlines for cancelling, without the time at which people are charged."""
    return tuple(one for one in found if one.value is None or not _CHARGED.search(one.saying.text))
