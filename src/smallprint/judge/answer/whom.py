"""What sentences say of whoever asks: those that name their place, or children, count more than those for everybody."""

from __future__ import annotations

import re

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.scope import CHILDREN, GROWN, PLACES
from smallprint.model.answer import Question, Region

OF_THEIR_PLACE = 0.3
OF_CHILDREN = 0.5
"""What it adds that a sentence names the asker's place, and that it speaks of children to a child."""
_UNSHIELDED = re.compile(
    r"\b(?:without|lacking|free of|no)\b (?:\w+ ){0,3}(?:safeguards?|protections?|guarantees?|contracts?|clauses|shields?)\b|\bunprotected\b"
)
"""Words by which it is asked whether data goes abroad unprotected, and not whether it is protected."""
_UNFORCED = re.compile(
    r"^(?:\w+ ){0,3}?(?:can|could|may|might|would|will|do|does|is|are)\b(?!.*\b(?:refuse|need|insist|require[sd]?|reject|wait|ask for|demand a)\b)"
    r".*(?:n't|\b(?:not|never|without|nothing))\b.*\b(?:demand|oblige|force|compel|order|warrant|subpoena|law|legally|must)\w*"
)
"""Words by which it is asked whether data is given with nothing that compels to it."""
_WITHIN = {Region.CALIFORNIA: Region.UNITED_STATES}


def named_first(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, those that name whom the question is asked for weighed more."""
    return tuple(_weighed(question, one) for one in found)


def turned(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings for a matter that is the other side of the one whose rules it has: a yes is a no, and a no a yes."""
    return tuple(one.turned() for one in found)


def order_needed(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on data given unforced, turned, unless the question itself is for what happens unforced."""
    return found if _is_against(question, _UNFORCED) else turned(question, found)


def shielded(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on the protection of data abroad, turned where the question is whether it goes unprotected."""
    return turned(question, found) if _is_against(question, _UNSHIELDED) else found


def _is_against(question: Question, words: re.Pattern[str]) -> bool:
    """Whether words turn a question that was taken to be asked straight."""
    return not question.is_inverse and words.search(question.words.lower()) is not None


def _weighed(question: Question, one: Finding) -> Finding:
    asker, words = question.asker, f"{one.saying.text} {one.saying.heading} {one.saying.previous}"
    more = 0.0
    places = [asker.region, _WITHIN.get(asker.region)] if asker.region else []
    if any(place in PLACES and PLACES[place].search(words) for place in places if place):
        more += OF_THEIR_PLACE
    is_young = asker.is_for_child or (asker.age is not None and asker.age < GROWN)
    if is_young and CHILDREN.search(words):
        more += OF_CHILDREN
    return one.heavier(more) if more else one
