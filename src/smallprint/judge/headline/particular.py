"""Two particulars that a small edit moves and everybody is bound by: the least age, and the law that governs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from smallprint.judge.headline.answered import Answered
from smallprint.judge.weighing.signs import Unit
from smallprint.text.sentence import sentences

_AGED = re.compile(
    r"\b(?:over|under|below|minimum age (?:of|is)|(?:the )?age of|aged|younger than|older than)(?: the age of)?"
    r" (?:[a-z]+ \()?(\d{1,2})\b"
    r"(?! ?(?:%|percent|(?:\w+ )?(?:days?|months?|weeks?|hours?|minutes?|times|users|employees|euros?)\b))"
    r"|\b(\d{1,2})\)?\+? ?-?(?:years?(?: of age|[ -]old)| or older)",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(r"\b(?:child|minor|age|year|young|old|parent)", re.IGNORECASE)
_USED = re.compile(
    r"\b(?:use|using|access\w*|regist\w*|account|eligib\w*|directed|intended|knowingly|join|sign\w* up|must be|at least"
    r"|minimum age|member\w*)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:advert\w*|market\w*|disclos\w*|by default|sell|sale|shar\w+|show|target\w*)\b", re.IGNORECASE
)
"""What rules on an age speak of that is not the least at which somebody may use a service."""
LONGEST = 1_500
"""A clause of more characters holds more than one rule."""
YOUNGEST, OLDEST = 10, 21
"""A least age lies between these."""
_GOVERNED = re.compile(r"\b(?:govern|constru|interpret)\w*", re.IGNORECASE)
_LAW = re.compile(
    r"\b[Ll]aws? of (?:the )?(?:(?:State|Commonwealth|Republic|Province|Kingdom) of )?(?:the )?"
    r"((?:[A-Z][a-z]+)(?: (?:and )?[A-Z][a-z]+){0,2})"
)


def particulars(units: Sequence[Unit]) -> Iterator[Answered]:
    """The particulars that these changed clauses moved, each once."""
    for told in (_age_moved, _law_moved):
        moved = ((told(unit), unit.change) for unit in units if _is_one_rule(unit))
        yield from (Answered(words, change, "") for words, change in islice(filter(lambda one: one[0], moved), 1))


def _is_one_rule(unit: Unit) -> bool:
    return unit.shape == "amended" and max(len(unit.before), len(unit.after)) <= LONGEST


def _age_moved(unit: Unit) -> str:
    if not all(_OF_PEOPLE.search(ink) and _is_of_use(ink) for ink in (unit.before, unit.after)):
        return ""
    before, after = _ages(unit.before), _ages(unit.after)
    if len(before) != 1 or len(after) != 1 or before == after:
        return ""
    (old,), (new,) = before, after
    return f"now sets the least age at {new}, no longer {old}"


def _is_of_use(ink: str) -> bool:
    """Whether the sentences that name an age say who may use the service."""
    aged = [words for words in (span.cut(ink) for span in sentences(ink)) if _AGED.search(words)]
    return bool(aged) and all(_USED.search(words) and not _OTHERWISE.search(words) for words in aged)


def _ages(ink: str) -> set[int]:
    found = {int(next(filter(None, match.groups()))) for match in _AGED.finditer(ink)}
    return {age for age in found if YOUNGEST <= age <= OLDEST}


def _law_moved(unit: Unit) -> str:
    if not (_GOVERNED.search(unit.before) and _GOVERNED.search(unit.after)):
        return ""
    before, after = _LAW.search(unit.before), _LAW.search(unit.after)
    if before is None or after is None or before[1] in unit.after or after[1] in unit.before:
        return ""
    return f"now puts its terms under the law of {after[1]}, no longer {before[1]}"
