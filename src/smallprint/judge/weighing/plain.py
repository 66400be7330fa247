"""Edits that matter on their face: an amount, a negation, may for must, another law or court.

These are the edits a reader must never be spared, so they do not hang on what a model has seen of their like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from smallprint.judge.weighing import lexicon
from smallprint.judge.weighing.mask import masked, words_of
from smallprint.judge.weighing.signs import ECHOED, POSTCODE, TELEPHONE, Unit, is_reference, is_respelling

CHANCE = 0.6
"""The probability that a change with such an edit matters at least; in cross-validation about as many do."""
UNITS = frozenset(
    "euro euros eur dollar dollars usd cent cents pound pounds gbp percent hour hours day days week weeks month months "
    "year years age aged old older younger minutes $ € £ ¥ %".split()
)
CHARGES = frozenset("fee fees charge charges cost costs commission penalty interest refund".split())
"""What a row of a table speaks of whose amount binds; a price alone may be a ticker's."""
CORE = tuple(
    f" {term} "
    for term in (
        "perpetual", "irrevocable", "irrevocably", "royalty free", "royalty", "sublicensable", "sublicense",
        "artificial intelligence", "machine learning", "train", "training of",
        "arbitration", "class action", "biometric", "waive", "indemnify",
    )
)  # fmt: skip
"""Terms that no clause gains or loses in passing, as whole folded words."""
_CORE_BEGUN = frozenset(term.split()[0] for term in CORE)
REFUSALS = frozenset("not no never neither nor cannot without unless except".split())
DENIALS = frozenset("not no never neither nor cannot can't won't don't doesn't isn't aren't shan't".split())
DENIED_WORDS = 4
"""A sentence has at least so many words."""
DUTIES = dict.fromkeys("must shall will required".split(), "must") | dict.fromkeys("may can might could".split(), "may")
"""Words that oblige and words that allow: to put one for the other matters, to put "shall" for "must" does not."""
CONSENTS = frozenset("consent consents permission opt-in opt-out".split())
CONSENT_EDIT = 4
"""A consent that comes or goes in an edit of at most so many words to a side matters on its face."""
LAW = re.compile(r"\b(?:governed by|(?:the )?laws? of|courts? (?:of|in|located in)|jurisdiction of)\b", re.IGNORECASE)
RULING = frozenset(
    "may must shall will cannot can agree grant waive consent share sell prohibited responsible liable not".split()
)
"""Words that make a sentence a rule."""
USUAL = frozenset(
    "content use used uses model third party location age days months years price notice right cookie".split()
)
"""Weighty words that stand in many sentences which rule nothing."""
CONTACTS = re.compile(
    r"@|https?:|\b(?:contact|click|visit|read more|learn more|write to) (?:us|here|our|the)\b", re.IGNORECASE
)
"""What sentences hold that lead elsewhere rather than rule."""
MENUS = 0.4
"""Where so much of what came or went is links, menus were captured or left out, and sentences among them with them."""
RULE_WORDS, RULE_WEIGHT = 8, 2
LISTS = frozenset(("trackers policy", "data processor agreement", "subprocessors"))
"""Documents whose lists of names say who receives what."""
ENTRY, BRIEF, NEW = 30, 4, 0.5
"""An entry has at most so many words; so few stand for one anywhere; and so much of it is new, or is gone."""
SHORT = 12
"""Beyond this many words to a side an edit is a rewording, whose small words prove nothing."""


def is_plain(unit: Unit) -> bool:
    """Whether a changed clause holds an edit that matters on its face."""
    if unit.is_furniture or is_known(unit):
        return False
    if unit.shape == "amended" and (_is_denial(unit) or ("none" in unit.removed) != ("none" in unit.inserted)):
        return True
    if _is_entry(unit):
        return True
    if unit.shape == "amended" and unit.block == "row" and unit.repeats == 1 and _is_charge(unit):
        return True
    if unit.repeats > 1 or (unit.is_listed and not _is_ruling(unit)):
        return False
    if unit.shape in ("added", "removed"):
        return _is_rule(unit)
    return is_core(unit) or (unit.shape == "amended" and _is_plain_edit(unit))


def is_known(unit: Unit) -> bool:
    """Whether a clause says nothing new: it stood before, it stands elsewhere, or its words do.

    Of an amended clause it is no matter that the words it had stand elsewhere too: this copy says something else now.
    """
    return unit.stood or (unit.stands and unit.shape != "amended") or unit.echoed >= ECHOED


def _is_denial(unit: Unit) -> bool:
    """Whether all that was edited of a sentence is that something is denied, or no longer is."""
    removed, inserted = (set(words) & DENIALS for words in (unit.removed, unit.inserted))
    if bool(removed) == bool(inserted) or unit.repeats > 1:
        return False
    rest = {*unit.removed, *unit.inserted} - DENIALS - lexicon.AUXILIARY - lexicon.MODALS
    return not rest and len(words_of(unit.after)) >= DENIED_WORDS


def _is_ruling(unit: Unit) -> bool:
    """Whether a clause, however short, is a sentence that tells somebody what may or must be."""
    return unit.after[-1:] == "." and bool(set(words_of(unit.after)) & lexicon.MODALS) and len(unit.after.split()) >= 5


def _is_plain_edit(unit: Unit) -> bool:
    """Whether a few words of a clause that binds were edited, and the edit matters on its face."""
    if max(len(unit.removed), len(unit.inserted)) > SHORT or not _speaks(unit):
        return False
    if is_respelling(unit.removed, unit.inserted):
        return False
    return _is_amount(unit) or _is_refusal(unit) or _is_duty(unit) or _is_law(unit) or _is_consent(unit)


def _is_entry(unit: Unit) -> bool:
    """Whether a name came to or went from a list that means something by law, as of cookies or processors."""
    is_named = unit.names >= 1 and unit.size <= ENTRY and (unit.is_listed or unit.size <= BRIEF)
    is_new = unit.fresh >= NEW if unit.shape == "added" else unit.gone >= NEW
    return unit.terms_type in LISTS and unit.shape in ("added", "removed") and is_named and is_new


def _is_rule(unit: Unit) -> bool:
    """Whether a whole sentence came or went that says what somebody may or must do with what is weighty."""
    ink = unit.after or unit.before
    words = set(words_of(ink))
    if unit.is_beside_furniture or unit.among_links >= MENUS:
        return False
    is_sentence = len(ink.split()) >= RULE_WORDS and ink.rstrip()[-1:] == "."
    is_binding = bool(words & lexicon.PERSONS) and bool(words & RULING)
    is_notice = bool(CONTACTS.search(ink)) or len(words & lexicon.NOTICE) > 1
    return is_sentence and is_binding and not is_notice and len(words & (lexicon.WEIGHTY - USUAL)) >= RULE_WEIGHT


def _speaks(unit: Unit) -> bool:
    """Whether the clause is a sentence about somebody bound by it, or about the law that binds."""
    standing = set(words_of(unit.after))
    return len(standing) >= 6 and bool(standing & (lexicon.PERSONS | lexicon.MODALS) or LAW.search(unit.after))


def _is_amount(unit: Unit) -> bool:
    changed = set(unit.removed) ^ set(unit.inserted)
    before, after = (set(side) & changed for side in (unit.removed, unit.inserted))
    if not (_numbers(before) and _numbers(after)) or is_reference(unit, changed):
        return False
    if TELEPHONE.search(unit.after) or POSTCODE.search(unit.after):
        return False
    return _counted(unit.before, before) and _counted(unit.after, after)


def is_core(unit: Unit) -> bool:
    """Whether a clause that says who may or must do what came to speak of a core term, or ceased to."""
    after = words_of(unit.after)
    is_ruling = not lexicon.PERSONS.isdisjoint(after) and not RULING.isdisjoint(after)
    return is_ruling and moves_core(words_of(unit.before), after)


def moves_core(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a core term stands in one of two wordings alone."""
    if _CORE_BEGUN.isdisjoint(before) and _CORE_BEGUN.isdisjoint(after):
        return False
    old, new = (f" {' '.join(words)} " for words in (before, after))
    return any((term in old) != (term in new) for term in CORE)


def _is_charge(unit: Unit) -> bool:
    """Whether a row of a table speaks of a charge, and its amount changed and little else."""
    is_small = max(len(unit.removed), len(unit.inserted)) <= BRIEF
    standing = set(words_of(f"{unit.heading} {unit.after}"))
    return is_small and bool(standing & CHARGES) and _is_amount(unit)


def _numbers(words: set[str]) -> set[str]:
    return {word for word in words if word[0].isdigit() or word in lexicon.NUMERALS}


def _counted(ink: str, changed: set[str]) -> bool:
    """Whether a changed number is an amount: a unit stands beside it, and it is no date."""
    words = words_of(masked(ink))
    return any(
        set(words[max(0, at - 3) : at + 4]) & UNITS
        for at, word in enumerate(words)
        if word in changed and _numbers({word})
    )


def _is_refusal(unit: Unit) -> bool:
    removed, inserted = set(unit.removed) & REFUSALS, set(unit.inserted) & REFUSALS
    return bool(removed) != bool(inserted) and min(len(unit.removed), len(unit.inserted)) <= 2


def _is_duty(unit: Unit) -> bool:
    removed = {DUTIES[word] for word in unit.removed if word in DUTIES}
    inserted = {DUTIES[word] for word in unit.inserted if word in DUTIES}
    return len(removed) == len(inserted) == 1 and removed != inserted


def _is_consent(unit: Unit) -> bool:
    """Whether something else took the place of a consent, or a consent that of something else."""
    removed, inserted = set(unit.removed) & CONSENTS, set(unit.inserted) & CONSENTS
    return bool(removed) != bool(inserted) and max(len(unit.removed), len(unit.inserted)) <= CONSENT_EDIT


def _is_law(unit: Unit) -> bool:
    return bool(
        unit.removed and unit.inserted and unit.names >= 2 and LAW.search(unit.before) and LAW.search(unit.after)
    )
