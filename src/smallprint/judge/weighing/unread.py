"""Changed clauses in a language that is not read: what can be seen in them all the same, and what cannot be said."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from smallprint.judge.weighing.signs import ECHOED, POSTCODE, TELEPHONE, Unit
from smallprint.model.meaning import Kind
from smallprint.read.document import READ

UNTOLD = ("", "und")
"""What stands for a language that could not be told: such texts are mostly English with few words."""
SENTENCE = 8
"""A clause of fewer words than this on both sides is a title, an entry of a list or a button."""
BRIEF = 2
"""A number is a term's where no more words than this changed with it on either side: an address changes whole."""
WEIGHTY: dict[str, frozenset[str]] = {
    "de": frozenset(
        "nicht kein keine keinen keiner keinem nie niemals ohne darf dürfen muss müssen soll sollen".split()
    ),
    "fr": frozenset("ne pas aucun aucune jamais sans peut peuvent doit doivent devez pouvez interdit".split()),
    "es": frozenset("no ningún ninguna nunca sin puede pueden podrá podrán debe deben deberá prohibido".split()),
    "it": frozenset("non nessun nessuna mai senza può possono deve devono dovrà vietato".split()),
    "pt": frozenset("não nenhum nenhuma nunca sem pode podem poderá deve devem deverá proibido".split()),
    "nl": frozenset("niet geen nooit zonder mag mogen moet moeten kan kunnen zal zullen".split()),
    "sv": frozenset("inte ingen inget inga aldrig utan får måste ska skall kan".split()),
    "da": frozenset("ikke ingen intet aldrig uden må skal kan".split()),
    "no": frozenset("ikke ingen intet aldri uten må skal kan".split()),
    "pl": frozenset("nie żaden żadna nigdy bez może mogą musi muszą".split()),
}
"""Negations and the words of leave and duty, which turn a clause round whatever stands beside them."""
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
UNSAYABLE = frozenset(
    {
        Kind.REWORDED_SAME_MEANING,
        Kind.TYPO_OR_GRAMMAR_FIX,
        Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY,
        Kind.TRANSLATION_OR_LOCALE_SWITCH,
        Kind.DATES_ONLY,
    }
)
"""Kinds that nobody can tell of changed words that he does not understand."""

CHROME = frozenset({Kind.NAVIGATION_OR_PAGE_CHROME, Kind.ADS_OR_WIDGETS})
"""Kinds that are not said of whole sentences."""


def is_unread(language: str) -> bool:
    """Whether a text is in a language that was told and is not read."""
    return language not in (READ, *UNTOLD)


def is_plain_unread(unit: Unit, language: str) -> bool:
    """Whether a change matters on its face without its words being read: a number in a sentence, or a "not", moved."""
    words = max(len(unit.before.split()), len(unit.after.split()))
    if words < SENTENCE or unit.is_furniture or unit.echoed >= ECHOED or not (unit.before and unit.after):
        return False
    removed, inserted = frozenset(unit.removed), frozenset(unit.inserted)
    weighty = WEIGHTY.get(language, frozenset())
    return removed & weighty != inserted & weighty or _is_number(unit, removed, inserted)


def kind_unread(kind: Kind, unit: Unit) -> Kind:
    """What a model of English takes a changed clause for, as far as it can be said of another language."""
    is_sentence = (unit.after or unit.before).rstrip().endswith(".") and not unit.is_furniture
    return Kind.UNREAD_WORDING if kind in UNSAYABLE or (kind in CHROME and is_sentence) else kind


def _is_number(unit: Unit, removed: AbstractSet[str], inserted: AbstractSet[str]) -> bool:
    if (
        max(len(unit.removed), len(unit.inserted)) > BRIEF
        or TELEPHONE.search(unit.after)
        or POSTCODE.search(unit.after)
    ):
        return False
    return bool(_numbers(removed)) and bool(_numbers(inserted)) and _numbers(removed) != _numbers(inserted)


def _numbers(words: AbstractSet[str]) -> set[str]:
    return {word for word in words if _DIGIT.search(word) and not _YEAR.fullmatch(word)}
