"""What a sentence counts less that points elsewhere, gives an example, or holds for one plan or product alone."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import narrow as tables
from smallprint.model.answer import Question

AS_TOLD = -0.25
"""What it adds to the weight of a denial that begins with "except as provided elsewhere": what is provided holds."""
POINTING = -0.3
"""What it adds that a sentence only says where something is told; beside it any clause that tells it comes first."""
EXAMPLE = -0.16
"""What it adds that a sentence is an example: set so that the sentence it is of comes first."""
PARTIAL = -0.25
"""What it adds that a sentence is for one plan or product: set so that a sentence for everybody decides."""
_BUT_AS_TOLD = re.compile(tables.AS_TOLD)
_POINTS = re.compile(tables.POINTS)
_TELLS_OF = re.compile(tables.TELLS_OF)
_EXAMPLE = re.compile(tables.EXAMPLE)
_BARE_LINK = re.compile(tables.BARE_LINK)
_PLANS = re.compile(tables.PLANS)
_OF_PLAN = re.compile(tables.OF_PLAN)
_OF_PRODUCT = re.compile(tables.OF_PRODUCT)


def shade(question: Question, one: Finding) -> float:
    """What is added to the weight of a finding that may not be the clause that decides."""
    own = one.saying.text[one.saying.start :]
    is_denied = one.says in (Says.NO, Says.CONSENT)
    added = AS_TOLD if is_denied and _BUT_AS_TOLD.match(own) else 0.0
    if _POINTS.match(own) or _TELLS_OF.search(own) or _BARE_LINK.match(own):
        added += POINTING
    if _EXAMPLE.match(own):
        added += EXAMPLE
    return added + (PARTIAL if _is_partial(question, own) else 0.0)


def _is_partial(question: Question, own: str) -> bool:
    """Whether a sentence holds on some plan or with some product only, of which the question is not."""
    if _OF_PLAN.search(own):
        return not question.asker.plan and not _PLANS.search(question.words.lower())
    product = _OF_PRODUCT.match(own)
    return product is not None and not any(word[:5] in own for word in question.focus)
