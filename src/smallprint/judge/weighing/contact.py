"""Changed clauses that hold nothing but where somebody is reached, or who last touched the page."""

from __future__ import annotations

import re

from smallprint.judge.weighing.lexicon import MODALS, PERSONS, WEIGHTY
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.signs import POSTCODE, TELEPHONE, Unit

LONGEST = 40
"""An address has at most so many words."""
LAST_TOUCHED = re.compile(
    r"^\W*(?:this page was )?(?:latest|last) (?:update|updated|modified|edited|revised|reviewed)\b", re.IGNORECASE
)


def is_contact(unit: Unit) -> bool:
    """Whether an amended clause is an address, or the line that says when and by whom a page was touched last."""
    if unit.shape != "amended" or len(unit.after.split()) > LONGEST or _binds(unit):
        return False
    return all(_is_address(ink) for ink in (unit.before, unit.after)) or all(
        LAST_TOUCHED.match(ink) for ink in (unit.before, unit.after)
    )


def _is_address(ink: str) -> bool:
    return bool(POSTCODE.search(ink) or TELEPHONE.search(ink))


def _binds(unit: Unit) -> bool:
    """Whether it speaks of anybody's rights or duties, or what was edited weighs."""
    edited = {*unit.removed, *unit.inserted}
    return bool(set(words_of(unit.after)) & (PERSONS | MODALS) or edited & (WEIGHTY - {"location"}))
