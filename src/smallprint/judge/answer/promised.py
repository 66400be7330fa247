"""Promises on giving and selling data that hold for some data or with an exception: whom they answer."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import meant as tables
from smallprint.judge.answer.matters.sharing import NAMELESSLY
from smallprint.judge.answer.meant import kept_if
from smallprint.judge.answer.partly import shared, sold
from smallprint.judge.answer.tracked import WHO
from smallprint.model.answer import Question, Region

OF_NAMES = 0.8
"""What it adds to the weight of a promise that nobody is named that the question is for a name.

Set so that it outweighs a plain "we share data with advertisers".
"""
_BUT_AS_TOLD = re.compile(tables.BUT_AS_TOLD)
_AMERICAN = (Region.CALIFORNIA, Region.UNITED_STATES)


def nameless(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on who is given data; that nothing is given which names somebody answers who asks for a name."""
    is_of_names = WHO.search(question.words.lower()) is not None
    return tuple(_named(one, is_of_names=is_of_names) for one in shared(question, found))


def _named(one: Finding, *, is_of_names: bool) -> Finding:
    if one.rule.words != NAMELESSLY:
        return one
    return one.heavier(OF_NAMES) if is_of_names else kept_if(one, is_meant=False)


def sold_as_told(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on the sale of data; "except as told here" is none to those who are told how to refuse a sale.

    Laws that give a right to refuse one are laws of American states.
    """
    held = sold(question, found)
    if question.asker.region not in _AMERICAN or not any(one.says is Says.WAY_OUT for one in held):
        return held
    return tuple(_excepted(one) for one in held)


def _excepted(one: Finding) -> Finding:
    is_excepted = one.says is Says.NO and _BUT_AS_TOLD.search(one.saying.text) is not None
    return replace(one, says=Says.OPT_OUT) if is_excepted else one
