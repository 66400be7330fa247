"""Whether a question is about what a document said over time, and what it asks of each version."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.judge.answer.matters import over_time as tables

_FRAMES = tuple(re.compile(words) for words in tables.FRAMES)
_WHEN_DONE = re.compile(tables.WHEN_DONE)
_STARTED = re.compile(tables.STARTED)
_ASKED_WHAT = re.compile(tables.ASKED_WHAT)
_LOOKING_BACK = re.compile(tables.LOOKING_BACK)
_SAID_BEFORE = tuple(re.compile(words) for words in tables.SAID_BEFORE)


def is_over_time(text: str) -> bool:
    """Whether a folded question is about the past: which version, since when, what was said before."""
    return _framed(text)[1] or any(words.search(text) for words in _SAID_BEFORE)


def at_present(text: str) -> str:
    """A folded question without what frames it as one of the past: what it asks of a version."""
    return _framed(text)[0]


@lru_cache(maxsize=1 << 10)
def _framed(text: str) -> tuple[str, bool]:
    """The question without its frame, and whether it had one."""
    for words in _FRAMES:
        rest, times = words.subn(" ", text, count=1)
        if times and rest.strip(" ?.,"):
            return " ".join(rest.split()), True
    rest, times = _ASKED_WHAT.subn("", text, count=1)
    if times:
        return _LOOKING_BACK.sub("", rest), True
    rest, times = _WHEN_DONE.subn("", text, count=1)
    return (" ".join(_STARTED.sub("", rest).split()), True) if times else (text, False)
