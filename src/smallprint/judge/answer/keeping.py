"""How long what is kept: which kind of data a period is for, and what closing an account deletes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters.kinds import KINDS
from smallprint.judge.answer.matters.retention import KEPT
from smallprint.model.answer import Question

_KIND = {name: re.compile(words) for name, words in KINDS.items()}
SAME, OTHER, NONE = 0.4, -0.5, -0.1
"""What it adds to the weight of a period that it is for the kind of data asked after, for another, for none by name."""
OF_ONE = -0.25
"""What it adds that a period is for some kind by name, where the question is of data at large."""
AT_LARGE = 0.15
"""What it adds, then, that a sentence is of people's data at large."""
_ALL = re.compile(r"\b(?:personal(?:ly)? (?:identifiable )?|your )(?:data|information)\b")
LEAST = 0.34
"""Periods of less weight are for something else."""
_MANY = 3
"""A sentence that names so many kinds names them among others."""


def kinds_in(text: str) -> frozenset[str]:
    """The kinds of data that a folded text names."""
    return frozenset(name for name, words in _KIND.items() if words.search(text))


def keeping(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The periods, those first that are for the kind of data asked after; those for another kind no more."""
    asked = kinds_in(question.words.lower())
    return tuple(_fitted(asked, found))


def _fitted(asked: frozenset[str], found: tuple[Finding, ...]) -> Iterator[Finding]:
    for one in found:
        if one.says is not Says.VALUE:
            yield one
            continue
        own = kinds_in(one.saying.text) or kinds_in(one.saying.previous) or kinds_in(one.saying.heading)
        is_at_large = not asked and not own and _ALL.search(one.saying.text) is not None
        weight = one.weight + _fit(asked, own) + AT_LARGE * is_at_large
        says = Says.VALUE if weight >= LEAST else Says.NEAR
        value = one.value if says is Says.VALUE else None
        yield replace(one, says=says, value=value, weight=max(weight, 0.0))


def _fit(asked: frozenset[str], own: frozenset[str]) -> float:
    if not asked:
        return 0.0 if not own or len(own) >= _MANY else OF_ONE
    if asked & own:
        return SAME
    return OTHER if own else NONE


def after_closing(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The periods that begin with the end of an account, and those for the very kind of data asked after."""
    asked = kinds_in(question.words.lower())
    ending = [one for one in found if one.rule not in KEPT or asked & kinds_in(one.saying.text)]
    return tuple(_fitted(asked, tuple(ending)))


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
