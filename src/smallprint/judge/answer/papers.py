"""Which of several documents' answers comes first, where they state how long, how much or which."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters import papers as tables
from smallprint.judge.answer.matters.processing import PROCESSING
from smallprint.model.answer import Answer, Question

_OF_SOME = re.compile(tables.LAST[0])
_PROCESSING = frozenset(matter.name for matter in PROCESSING)


def turn_of(answer: Answer, terms_type: str) -> int:
    """The place of a document's answer among those of one service, the first being 0.

    A yes or no of a document for some people only comes behind all others, which have no order.
    """
    matter = answer.question.matter
    if BY_NAME[matter].wants_value:
        return _turn(matter, terms_type.lower())
    return int(is_for_some(answer.question, terms_type))


def is_for_some(question: Question, terms_type: str) -> bool:
    """Whether a document is for some people only, such as developers, and the question does not ask for them."""
    return _OF_SOME.search(terms_type.lower()) is not None and not _OF_SOME.search(question.words.lower())


@lru_cache(maxsize=1 << 10)
def _turn(matter: str, terms_type: str) -> int:
    kinds = tables.OF_PROCESSING if matter in _PROCESSING else _by_topic(matter)
    last = next((at for at, words in enumerate(tables.LAST, 1) if re.search(words, terms_type)), 0)
    if last:
        return len(kinds) + last
    return next((at for at, words in enumerate(kinds) if re.search(words, terms_type)), len(kinds))


def _by_topic(matter: str) -> tuple[str, ...]:
    return tables.BY_TOPIC.get(BY_NAME[matter].topic, tables.OF_CONTRACT)
