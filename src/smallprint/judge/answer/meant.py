"""A second look at findings: whether they are about the very thing that is asked."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.ages import plain_yes
from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.licensed import licensed
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import meant as tables
from smallprint.model.answer import Question

_NOT_KEPT = re.compile(tables.NOT_KEPT)
_NOT_TAKEN = re.compile(tables.NOT_TAKEN)
_TAKEN_FROM_THEM = re.compile(tables.TAKEN_FROM_THEM)
_PICTURED = re.compile(tables.PICTURED)
_CHANGED = re.compile(tables.CHANGED)
_NAMED = re.compile(tables.NAMED)
_NAME_ASKED = re.compile(tables.NAME_ASKED)
_LIKE = re.compile(tables.LIKE)
_FEEDBACK_ALONE = re.compile(tables.FEEDBACK_ALONE)
_AD_SETTINGS = re.compile(tables.AD_SETTINGS)
_CONTACT = re.compile(tables.CONTACT)
_MESSAGE_ASKED = re.compile(tables.MESSAGE_ASKED)
_WRITTEN = re.compile(tables.WRITTEN)
_ANY_CONTENT = re.compile(tables.ANY_CONTENT)
_PUBLIC = re.compile(tables.PUBLIC)
_UNSCREENED = re.compile(tables.UNSCREENED)
_NOT_WRITTEN = re.compile(tables.NOT_WRITTEN)
_GOES_BACK = re.compile(tables.GOES_BACK)
_REMOVED_BY_THEM = re.compile(tables.REMOVED_BY_THEM)
_NOT_FOR_YOU = re.compile(tables.NOT_FOR_YOU)
_BY_YOU = re.compile(tables.BY_YOU)
_IN_PUBLIC = re.compile(tables.IN_PUBLIC)
_OF_OTHERS = re.compile(tables.OF_OTHERS)
_POSTED = re.compile(tables.POSTED)
_HELD = re.compile(tables.HELD)
GIVES_WAY = -0.5
"""What it adds to the weight of a sentence by which content is taken, where another leaves it to those who made it."""


def kept_if(one: Finding, *, is_meant: bool) -> Finding:
    """A finding, or the same as one that speaks of the matter and does not answer."""
    return one if is_meant else replace(one, says=Says.NEAR, value=None)


def owned(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on whose content is; where it is said to stay with people, what is taken gives way.

    It is then what they send for another purpose, such as ideas, under a name that the rest of the document gives it.
    """
    held = tuple(kept_if(one, is_meant=_is_of_ownership(one)) for one in licensed(question, found))
    if any(one.says is Says.YES for one in held):
        return tuple(one.heavier(GIVES_WAY) if one.says is Says.NO else one for one in held)
    return held


def _is_of_ownership(one: Finding) -> bool:
    text = one.saying.text
    if one.says is Says.YES:
        return not _NOT_KEPT.search(text)
    return _TAKEN_FROM_THEM.search(text) is not None and not _NOT_TAKEN.search(text)


def of_change(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on changes of the terms, where the question names a change; else none answers it."""
    return tuple(kept_if(one, is_meant=_CHANGED.search(question.words.lower()) is not None) for one in found)


def depicted(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on advertising with a name where a name is asked for, on advertising with posts where posts are.

    A right to promote what people post is none to put their name into an advertisement, and a name on a list of
    customers is no photo in one. What writes to people advertises to them, not with them.
    """
    words = question.words.lower()
    is_of_name, is_of_posts = _NAME_ASKED.search(words) is not None, _PICTURED.search(words) is not None
    about: tuple[re.Pattern[str], ...] = ()
    if is_of_name != is_of_posts:
        about = (_NAMED,) if is_of_name else (_PICTURED, _LIKE)
    return tuple(kept_if(one, is_meant=_depicts(one, about)) for one in licensed(question, found))


def _depicts(one: Finding, about: tuple[re.Pattern[str], ...]) -> bool:
    if one.says is Says.WAY_OUT:
        return not _AD_SETTINGS.search(one.saying.text)
    own = one.saying.text[one.saying.start :]
    if _CONTACT.search(one.saying.text) or (_FEEDBACK_ALONE.search(own) and not _PICTURED.search(own)):
        return False
    return not about or any(words.search(one.saying.text) for words in about)


def written(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on messages; that what is published is moderated says nothing of what is private."""
    if not _MESSAGE_ASKED.search(question.words.lower()):
        return tuple(kept_if(one, is_meant=not _NOT_WRITTEN.search(one.saying.text)) for one in found)
    return tuple(kept_if(one, is_meant=_is_of_writing(one)) for one in found)


def _is_of_writing(one: Finding) -> bool:
    text = one.saying.text
    if _GOES_BACK.search(text):
        text = f"{one.saying.heading} {one.saying.previous} {text}"
    if _NOT_WRITTEN.search(text):
        return False
    if _WRITTEN.search(text):
        return True
    is_public = _PUBLIC.search(text) is not None
    if one.says is Says.NO and (is_public or _UNSCREENED.search(text)):
        return False
    return _ANY_CONTENT.search(text) is not None and not is_public


def deletable(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on whether people can have things deleted; what the provider removes on its own says nothing."""
    is_of_data = not _POSTED.search(question.words.lower())
    return tuple(kept_if(one, is_meant=_is_deletable(one, is_of_data=is_of_data)) for one in plain_yes(question, found))


def _is_deletable(one: Finding, *, is_of_data: bool) -> bool:
    text = one.saying.text
    if one.says is Says.NO:
        return not (is_of_data and _IN_PUBLIC.search(text))
    if one.says is not Says.YES:
        return True
    is_asked = _BY_YOU.search(text) is not None
    is_theirs = bool(_REMOVED_BY_THEM.search(text) or (one.rule.heading and _OF_OTHERS.search(one.saying.heading)))
    if _NOT_FOR_YOU.search(text) or (is_theirs and not is_asked):
        return False
    return not (is_of_data and _POSTED.search(text) and not _HELD.search(text))
