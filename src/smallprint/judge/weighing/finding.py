"""What each change of a diff is taken for: cosmetic by rule, or weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.judge.past import Past, State
from smallprint.judge.weighing.cosmetic import alerts, facet_kind, word_kind
from smallprint.judge.weighing.gist import Weighed
from smallprint.judge.weighing.mask import BareDigests
from smallprint.judge.weighing.models import Models
from smallprint.judge.weighing.noise import NoiseWeights
from smallprint.judge.weighing.plain import is_plain
from smallprint.judge.weighing.signs import ECHOED, Unit, signs
from smallprint.judge.weighing.unit import Weighing, blocks_of, has_new_words, ink_of
from smallprint.judge.weighing.unread import is_unread, kind_unread
from smallprint.judge.weighing.weight import probability
from smallprint.model.change import Change, Diff
from smallprint.model.meaning import Finding, Kind
from smallprint.read.document import READ

STANDS = -2.0
"""Those of a paragraph whose words stand in the other version too are this at most."""
PLAIN = 0.5
"""The log-odds of an edit that matters on its face are this at least."""
BENEATH = 1
"""Of a text that goes back to an earlier one, so many changes tell what it is that comes and goes."""
WEIGHED_LIMIT = 32
"""How many clauses of one change are weighed, the longest first; a rewrite of more is one however many more. In
cross-validation 24, 40 and 80 found the same changes."""

REASONS = {
    Kind.URL_TRACKING_PARAMS: "only tokens in link addresses differ",
    Kind.LINK_TARGET_ONLY: "only link addresses differ",
    Kind.EMAIL_OBFUSCATION: "an e-mail address is hidden or shown",
    Kind.MARKUP_FORMATTING: "only formatting differs",
    Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY: "only spacing, punctuation or letter case differs",
    Kind.NUMBERING_RENUMBERING_ONLY: "only the number differs",
    Kind.REORDERING_MOVES_ONLY: "the same words stand elsewhere",
    Kind.DATES_ONLY: "only a date differs",
    Kind.CONTACT_OR_ENTITY_NAME: "a contact or name differs",
    Kind.NAVIGATION_OR_PAGE_CHROME: "page furniture, not terms",
    Kind.ADS_OR_WIDGETS: "promotion or widget, not terms",
    Kind.INFORMATIONAL_NOTICE: "a notice about the document",
    Kind.TRANSLATION_OR_LOCALE_SWITCH: "the spelling or language of another region",
    Kind.EXTRACTION_SCOPE_CHANGE: "another part of the page was captured",
    Kind.TYPO_OR_GRAMMAR_FIX: "spelling or grammar",
    Kind.REWORDED_SAME_MEANING: "other words, most likely to the same effect",
    Kind.UNREAD_WORDING: "other words, in a language that is not read",
    Kind.FLAPPING: "these words were recorded before",
    Kind.SUBSTANTIVE: "rights, duties or data uses may differ",
}


@dataclass(frozen=True, slots=True)
class Sorting:
    """The changes of a diff, sorted: cosmetic ones with their kind, and those that were weighed.

    `words` counts those of the text before. `beneath` holds the kinds of the longest changes of a text that goes back
    to an earlier one: what it is that comes and goes.
    """

    cosmetic: tuple[Finding, ...]
    weighed: tuple[Weighed, ...]
    unweighed: tuple[int, ...]
    words: int
    beneath: tuple[Kind, ...] = ()

    @property
    def total(self) -> int:
        """How many changes were not cosmetic."""
        return len(self.weighed) + len(self.unweighed)


def sort_changes(
    diff: Diff, past: Past, earlier: State | None, models: Models, *, terms_type: str, is_return: bool = False
) -> Sorting:
    """Every change of a diff, cosmetic or weighed.

    `earlier` is the state that the text goes back to, or None. Where it goes back to the letter (`is_return`)
    nothing is weighed: what is not cosmetic was recorded before.
    """
    if is_return:
        return _sort_return(diff, past, models, terms_type)
    cosmetic: list[Finding] = []
    open_: list[tuple[int, int]] = []
    for index, change in enumerate(diff.touched):
        kind = _cosmetic_kind(diff, change)
        if kind is None:
            open_.append((_length(diff, change), index))
        else:
            cosmetic.append(_cosmetic(diff, index, kind))
    longest = sorted(open_, key=lambda item: (-item[0], item[1]))
    indices = sorted(index for _, index in longest[:WEIGHED_LIMIT])
    weighing = Weighing(diff, past, indices, terms_type)
    weighed = [weigh(weighing.unit(index), weighing, earlier, models) for index in indices]
    weighed.sort(key=lambda found: (found.is_return, -found.logit, found.unit.change))
    beyond = sorted(index for _, index in longest[WEIGHED_LIMIT:])
    return Sorting(tuple(cosmetic), tuple(weighed), tuple(beyond), past.length(diff.before))


def _sort_return(diff: Diff, past: Past, models: Models, terms_type: str) -> Sorting:
    """The changes of a diff that goes back to an earlier text to the letter: none is weighed."""
    cosmetic: list[Finding] = []
    spoken: list[int] = []
    for index, change in enumerate(diff.touched):
        if has_new_words(change):
            spoken.append(index)
            cosmetic.append(Finding(index, Kind.FLAPPING, 0.0, REASONS[Kind.FLAPPING]))
        else:
            cosmetic.append(_cosmetic(diff, index, facet_kind(change, *blocks_of(diff, change))))
    longest = sorted(spoken, key=lambda index: (-_length(diff, diff.touched[index]), index))[:BENEATH]
    weighing = Weighing(diff, past, longest, terms_type)
    kinds = [
        _cosmetic_kind(diff, diff.touched[index]) or models.noise.likeliest(signs(weighing.unit(index)))
        for index in longest
    ]
    return Sorting(tuple(cosmetic), (), (), past.length(diff.before), tuple(dict.fromkeys(kinds)))


def _length(diff: Diff, change: Change) -> int:
    """How many characters a change touches, on both sides."""
    before, after = blocks_of(diff, change)
    return sum(len(block.ink) for block in (*before, *after))


def _cosmetic_kind(diff: Diff, change: Change) -> Kind | None:
    """The kind of a change that is cosmetic by rule, or None where it has to be weighed."""
    before, after = blocks_of(diff, change)
    if not has_new_words(change):
        return facet_kind(change, before, after)
    return word_kind(change, ink_of(before), ink_of(after))


def _cosmetic(diff: Diff, index: int, kind: Kind) -> Finding:
    change = diff.touched[index]
    edited = edited_words(diff, index) if has_new_words(change) else ((), ())
    return Finding(index, kind, 0.0, REASONS[kind], alerts(edited, change, *blocks_of(diff, change)))


def weigh(unit: Unit, weighing: Weighing, earlier: State | None, models: Models) -> Weighed:
    """A changed clause with the log-odds that it matters."""
    found = signs(unit)
    logit = models.clause.logit(found)
    if is_plain(unit):
        logit = max(logit, PLAIN)
    elif unit.echoed >= ECHOED:
        logit = min(logit, STANDS)
    is_return = earlier is not None and _goes_back(unit, weighing.diff, earlier, weighing.past.bare)
    return Weighed(unit, logit, is_return, found)


def finding(found: Weighed, diff: Diff, noise: NoiseWeights, language: str = READ) -> Finding:
    """What a weighed clause is taken for."""
    chance = 0.0 if found.is_return else probability(found.logit)
    kind = Kind.FLAPPING if found.is_return else Kind.SUBSTANTIVE if chance >= 0.5 else _passed(found, noise, language)
    change = diff.touched[found.unit.change]
    said = alerts((found.unit.removed, found.unit.inserted), change, *blocks_of(diff, change))
    return Finding(found.unit.change, kind, round(chance, 4), REASONS[kind], said)


def _passed(found: Weighed, noise: NoiseWeights, language: str) -> Kind:
    """The kind of a clause that was weighed and does not matter."""
    likeliest = noise.likeliest(found.signs)
    return kind_unread(likeliest, found.unit) if is_unread(language) else likeliest


def _goes_back(unit: Unit, diff: Diff, earlier: State, bare: BareDigests) -> bool:
    """Whether each clause that came stood in the earlier state, and none that left did."""
    before, after = blocks_of(diff, diff.touched[unit.change])
    return all(bare[block] in earlier for block in after) and not any(bare[block] in earlier for block in before)


def edited_words(diff: Diff, index: int) -> tuple[Sequence[str], Sequence[str]]:
    """The folded words that a change removed and inserted."""
    return Weighing.edited_of(diff, diff.touched[index])
