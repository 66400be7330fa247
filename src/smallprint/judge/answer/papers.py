"""Which of several documents' answers comes first, where they state how long, how much or which."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters import papers as tables
from smallprint.judge.answer.matters.processing import PROCESSING
from smallprint.model.answer import Answer

_PROCESSING = frozenset(matter.name for matter in PROCESSING)


def turn_of(answer: Answer, terms_type: str) -> int:
    """The place of a document's answer among those of one service, the first being 0; a yes or no has no order here."""
    matter = answer.question.matter
    return _turn(matter, terms_type.lower()) if BY_NAME[matter].wants_value else 0


@lru_cache(maxsize=1 << 10)
def _turn(matter: str, terms_type: str) -> int:
    kinds = tables.OF_PROCESSING if matter in _PROCESSING else _by_topic(matter)
    last = next((at for at, words in enumerate(tables.LAST, 1) if re.search(words, terms_type)), 0)
    if last:
        return len(kinds) + last
    return next((at for at, words in enumerate(kinds) if re.search(words, terms_type)), len(kinds))


def _by_topic(matter: str) -> tuple[str, ...]:
    return tables.BY_TOPIC.get(BY_NAME[matter].topic, tables.OF_CONTRACT)
