"""What each change of a diff is taken for: cosmetic by rule, or weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.judge import lexicon
from smallprint.judge.cosmetic import alerts, facet_kind, word_kind
from smallprint.judge.gist import Weighed
from smallprint.judge.mask import BareDigests
from smallprint.judge.past import Past, State
from smallprint.judge.plain import is_plain
from smallprint.judge.signs import Unit, is_respelling, signs
from smallprint.judge.unit import Weighing, blocks_of, has_new_words, ink_of
from smallprint.judge.weight import Weights, probability
from smallprint.model.change import Diff
from smallprint.model.meaning import Finding, Kind

PLAIN = 0.5
"""The log-odds of an edit that matters on its face are this at least."""
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
    Kind.TYPO_OR_GRAMMAR_FIX: "spelling or grammar",
    Kind.REWORDED_SAME_MEANING: "other words, most likely to the same effect",
    Kind.FLAPPING: "these words were recorded before",
    Kind.SUBSTANTIVE: "rights, duties or data uses may differ",
}


@dataclass(frozen=True, slots=True)
class Sorting:
    """The changes of a diff, sorted: cosmetic ones with their kind, and those that were weighed.

    `words` counts those of the text before.
    """

    cosmetic: tuple[Finding, ...]
    weighed: tuple[Weighed, ...]
    unweighed: tuple[int, ...]
    words: int

    @property
    def total(self) -> int:
        """How many changes were not cosmetic."""
        return len(self.weighed) + len(self.unweighed)


def sort_changes(
    diff: Diff, past: Past, earlier: State | None, model: Weights, *, terms_type: str, is_return: bool = False
) -> Sorting:
    """Every change of a diff, cosmetic or weighed.

    `earlier` is the state that the text goes back to, or None. Where it goes back to the letter (`is_return`)
    nothing is weighed: what is not cosmetic was recorded before.
    """
    cosmetic: list[Finding] = []
    open_: list[tuple[int, int]] = []
    for index, change in enumerate(diff.touched):
        if is_return and has_new_words(change):
            cosmetic.append(Finding(index, Kind.FLAPPING, 0.0, REASONS[Kind.FLAPPING]))
            continue
        before, after = blocks_of(diff, change)
        kind = (
            word_kind(change, ink_of(before), ink_of(after))
            if has_new_words(change)
            else facet_kind(change, before, after)
        )
        if kind is None:
            open_.append((sum(len(block.ink) for block in (*before, *after)), index))
        else:
            said = alerts(((), ()), change, before, after) if not has_new_words(change) else _word_alerts(diff, index)
            cosmetic.append(Finding(index, kind, 0.0, REASONS[kind], said))
    longest = sorted(open_, key=lambda item: (-item[0], item[1]))
    indices = sorted(index for _, index in longest[:WEIGHED_LIMIT])
    weighing = Weighing(diff, past, indices, terms_type)
    weighed = [weigh(weighing.unit(index), weighing, earlier, model) for index in indices]
    weighed.sort(key=lambda found: (found.is_return, -found.logit, found.unit.change))
    beyond = sorted(index for _, index in longest[WEIGHED_LIMIT:])
    return Sorting(tuple(cosmetic), tuple(weighed), tuple(beyond), past.length(diff.before))


def weigh(unit: Unit, weighing: Weighing, earlier: State | None, model: Weights) -> Weighed:
    """A changed clause with the log-odds that it matters."""
    logit = max(model.logit(signs(unit)), PLAIN) if is_plain(unit) else model.logit(signs(unit))
    return Weighed(unit, logit, earlier is not None and _goes_back(unit, weighing.diff, earlier, weighing.past.bare))


def finding(found: Weighed, diff: Diff) -> Finding:
    """What a weighed clause is taken for."""
    chance = 0.0 if found.is_return else probability(found.logit)
    kind = Kind.FLAPPING if found.is_return else Kind.SUBSTANTIVE if chance >= 0.5 else noise_kind(found.unit)
    change = diff.touched[found.unit.change]
    said = alerts((found.unit.removed, found.unit.inserted), change, *blocks_of(diff, change))
    return Finding(found.unit.change, kind, round(chance, 4), REASONS[kind], said)


def noise_kind(unit: Unit) -> Kind:
    """The likeliest kind of a change of words that does not matter."""
    changed = set(unit.removed) | set(unit.inserted)
    if unit.stood or unit.stands:
        return Kind.REORDERING_MOVES_ONLY
    shares = {
        Kind.NAVIGATION_OR_PAGE_CHROME: _share(changed, lexicon.CHROME)
        + (0.3 if unit.is_furniture else 0.0)
        + 0.3 * (unit.link_share > 0.5),
        Kind.ADS_OR_WIDGETS: _share(changed, lexicon.MARKETING),
        Kind.INFORMATIONAL_NOTICE: _share(changed, lexicon.NOTICE),
        Kind.CONTACT_OR_ENTITY_NAME: _share(changed, lexicon.CONTACT),
    }
    kind = max(shares, key=lambda name: shares[name])
    if shares[kind] >= 0.25:
        return kind
    if is_respelling(unit.removed, unit.inserted) or changed <= lexicon.STOP_WORDS:
        return Kind.TYPO_OR_GRAMMAR_FIX
    return Kind.NAVIGATION_OR_PAGE_CHROME if unit.shape != "amended" and unit.size <= 6 else Kind.REWORDED_SAME_MEANING


def _share(changed: set[str], words: frozenset[str]) -> float:
    return len(changed & words) / max(1, len(changed))


def _goes_back(unit: Unit, diff: Diff, earlier: State, bare: BareDigests) -> bool:
    """Whether each clause that came stood in the earlier state, and none that left did."""
    before, after = blocks_of(diff, diff.touched[unit.change])
    return all(bare[block] in earlier for block in after) and not any(bare[block] in earlier for block in before)


def _word_alerts(diff: Diff, index: int) -> tuple[str, ...]:
    weighing_sides = blocks_of(diff, diff.touched[index])
    return alerts(edited_words(diff, index), diff.touched[index], *weighing_sides)


def edited_words(diff: Diff, index: int) -> tuple[Sequence[str], Sequence[str]]:
    """The folded words that a change removed and inserted."""
    return Weighing.edited_of(diff, diff.touched[index])
