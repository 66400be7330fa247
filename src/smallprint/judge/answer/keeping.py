"""How long what is kept: which kind of data a period is for, and what closing an account deletes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import keeping as tables
from smallprint.judge.answer.matters.kinds import KINDS
from smallprint.judge.answer.matters.retention import KEPT
from smallprint.model.answer import Question

_KIND = {name: re.compile(words) for name, words in KINDS.items()}
SAME, OTHER, NONE = 0.4, -0.5, -0.1
"""What it adds to the weight of a period that it is for the kind of data asked after, for another, for none by name."""
OF_ONE = -0.25
"""What it adds that a period is for some kind by name, where the question is of data at large."""
AT_LARGE, IN_GENERAL = 0.15, 0.55
"""What it adds, then, that a sentence names people's data at large, and that it says how long that is kept."""
_ALL = re.compile(r"\b(?:personal(?:ly)? (?:identifiable )?|your )(?:data|information)\b")
_IN_GENERAL = re.compile(tables.AT_LARGE)
_OF_SOME = re.compile(tables.OF_SOME)
_OF_DATA = re.compile(tables.OF_DATA)
_NOT_KEPT = re.compile(tables.NOT_KEPT)
_FOR_EVER = re.compile(tables.FOR_EVER)
_NOT_FOR_EVER = re.compile(tables.NOT_FOR_EVER)
_ON_REQUEST = re.compile(tables.ON_REQUEST)
_NOT_CLOSED = re.compile(tables.NOT_CLOSED)
_NEWS = re.compile(tables.NEWS)
FIRST = 30
"""A period that begins so early stands before what is kept so long."""
IF_ASKED = -0.35
"""What it adds that it is how soon data goes if somebody asks, where it is asked how long it is kept."""
_KEEPING = "how-long-kept"
LEAST = 0.34
"""Periods of less weight are for something else."""
_COOKIES = frozenset({"cookies"})
_MANY = 3
"""A sentence that names so many kinds names them among others."""


def kinds_in(text: str) -> frozenset[str]:
    """The kinds of data that a folded text names."""
    return frozenset(name for name, words in _KIND.items() if words.search(text))


def keeping(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The periods, those first that are for the kind of data asked after; those for another kind no more.

    Where none is asked after, what is said of people's data at large goes before what is said of some.
    """
    asked = kinds_in(question.words.lower())
    held = (one for one in found if _is_of_keeping(one, asked))
    is_of_keeping = question.matter == _KEEPING and not asked
    return tuple(_fitted(asked, tuple(one.heavier(_if_asked(one) * is_of_keeping) for one in held)))


def _if_asked(one: Finding) -> float:
    return IF_ASKED if one.says is Says.VALUE and _ON_REQUEST.search(one.saying.text) else 0.0


def _is_of_keeping(one: Finding, asked: frozenset[str]) -> bool:
    """Whether a period is for how long people's data is kept, and not something else that waits."""
    if one.says is not Says.VALUE or one.value is None:
        return True
    text = one.saying.text
    if not any(_OF_DATA.search(told) for told in (text, one.saying.previous, one.saying.heading)):
        return False
    if _FOR_EVER.match(text[slice(*one.value)]) and _NOT_FOR_EVER.search(text):
        return False
    return not _NOT_KEPT.search(text) and (bool(asked) or kinds_in(text) != _COOKIES)


def _fitted(asked: frozenset[str], found: tuple[Finding, ...]) -> Iterator[Finding]:
    for one in found:
        if one.says is not Says.VALUE:
            yield one
            continue
        own = kinds_in(_object(one)) or kinds_in(one.saying.previous) or kinds_in(one.saying.heading)
        weight = one.weight + _fit(asked, own) + (0.0 if asked else _at_large(one, own))
        says = Says.VALUE if weight >= LEAST else Says.NEAR
        value = one.value if says is Says.VALUE else None
        yield replace(one, says=says, value=value, weight=max(weight, 0.0))


def _object(one: Finding) -> str:
    """The sentence of a period without the period: what is kept, and not what for."""
    start, end = one.value or (one.start, one.end)
    return f"{one.saying.text[:start]} {one.saying.text[end:]}"


def _at_large(one: Finding, own: frozenset[str]) -> float:
    """What it adds, where no kind of data is asked after, that a sentence is of all of it."""
    text = one.saying.text
    if own and len(own) < _MANY:
        return 0.0
    start, end = one.value or (one.start, one.end)
    said = text[:end] if start > FIRST else text
    if _IN_GENERAL.search(said) and not _OF_SOME.search(text[:start]):
        return IN_GENERAL
    return AT_LARGE if not own and _ALL.search(text) is not None else 0.0


def _fit(asked: frozenset[str], own: frozenset[str]) -> float:
    if not asked:
        return 0.0 if not own or len(own) >= _MANY else OF_ONE
    if asked & own:
        return SAME
    return OTHER if own else NONE


def after_closing(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The periods that begin with the end of an account, and those for the very kind of data asked after."""
    words = question.words.lower()
    asked = kinds_in(words)
    ending = (one for one in found if one.rule not in KEPT or asked & kinds_in(one.saying.text))
    held = tuple(one for one in ending if _is_of_keeping(one, asked) and _is_of_account(one, words))
    return tuple(_fitted(asked, held))


def _is_of_account(one: Finding, words: str) -> bool:
    """Whether a period begins with the end of an account: that of a newsletter is asked after by name."""
    if one.says is not Says.VALUE:
        return True
    return not _NOT_CLOSED.search(one.saying.text) and bool(_NEWS.search(words) or not _NEWS.search(one.saying.text))


_STAYS = re.compile(r"\b(?:stay|remain|kept?|still|persist|hang around|linger|live on|visible)\w*")
_GOES = re.compile(r"\b(?:eras\w+|delet\w+|remov\w+|vanish\w*|disappear\w*|gone|wiped?|go away|taken down|destroyed)\b")


def staying(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What stays, turned where the question is read as if it asked for the contrary."""
    words = question.words.lower()
    is_gone = not _STAYS.search(words) and bool(_GOES.search(words))
    if is_gone == question.is_inverse or not (is_gone or _STAYS.search(words)):
        return found
    return tuple(one.turned() for one in found)


_STILL_HELD = re.compile(
    r"\b(?:still|left(?:over|overs| over| behind)?|remain\w*|linger\w*|hang on|hold on)\b"
    r"|\b(?:bits|traces?|copies|some) of (?:my|our)\b"
)
"""Words by which it is asked whether something stays, where the question says nothing of its going."""
_DENIED = re.compile(r"\b(?:no|not|nothing|none|never|without)\b|n't\b")


def closing(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What is said of the very thing asked after: an unsubscription is no closed account.

    It is turned where the question is for what is left and was read as if it asked for what is gone.
    """
    words = question.words.lower()
    is_mail = bool(re.search(r"\bunsubscrib|\bnewsletter|\bmailing list", words))
    held = tuple(one for one in found if is_mail or "unsubscrib" not in one.saying.text[one.start : one.end])
    is_of_rest = _STILL_HELD.search(words) is not None and not _DENIED.search(words)
    return tuple(one.turned() for one in held) if is_of_rest and not question.is_inverse else held
