"""The topics that changes are about, by the words of whoever asks for one."""

from __future__ import annotations

from smallprint.archive.names import nearest
from smallprint.errors import UsageError
from smallprint.judge.weighing.lexicon import TOPICS

__all__ = ["topic_of"]


def topic_of(words: str) -> str:
    """The topic that is meant. UsageError: nothing is ever about that."""
    if words and words not in TOPICS:
        hint = nearest(words, list(TOPICS)) or f"topics: {', '.join(TOPICS)}"
        raise UsageError(f"there is no topic {words!r}", hint=hint)
    return words
