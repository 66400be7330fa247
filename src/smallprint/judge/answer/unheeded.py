"""What of a question an answer does not take into account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.scope import region_in
from smallprint.judge.answer.words import stems
from smallprint.model.answer import Question
from smallprint.read.plain import plain

_WORD = re.compile(r"[^\W_][\w'’-]*")


def unheeded(question: Question) -> tuple[str, ...]:
    """The words of a question that neither name what is asked nor whom it is asked for, in their order.

    Of answers that are as good, the one that shares them is told first; none is turned by them. A question on training
    AI, or for a length of time, is answered for what it names, so that none of its words are passed over.
    """
    matter = BY_NAME[question.matter]
    if question.matter == TRAINING.name or matter.needs_focus:
        return ()
    return tuple(dict.fromkeys(_passed_over(question)))


def _passed_over(question: Question) -> Iterator[str]:
    focus, asker = frozenset(question.focus), question.asker
    for found in _WORD.finditer(question.words):
        word = plain(found[0])
        names_asker = word in {asker.plan, str(asker.age)} or region_in(word) is not None
        if stems(word) & focus and not names_asker:
            yield found[0]
    if asker.plan:
        yield asker.plan
