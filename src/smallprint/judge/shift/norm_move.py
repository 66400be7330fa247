"""What of a norm moved from one version to the next, and whether it reaches further or less far than before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from smallprint.judge.weighing.cosmetic import uncontracted
from smallprint.judge.weighing.lexicon import MODALS, NEGATIONS, NUMERALS, REFERENCES
from smallprint.judge.weighing.mask import masked
from smallprint.judge.weighing.plain import DUTIES
from smallprint.judge.weighing.signs import POSTCODE, TELEPHONE, spelled
from smallprint.model.norm import ChoiceKind, Modality, Norm, Party, Purpose
from smallprint.read.deed import purposes_in
from smallprint.read.plain import plain
from smallprint.text.span import Span

CLOSE = 0.7
"""In sentences of which so great a share of the words is the same, single words tell: modal words, denials, numbers."""
NEAR = 2
"""Two spans that differ by so many characters hold the same words and perhaps a mark."""
_NUMBERED = frozenset({"conditions", "exceptions", "times"})
"""The fields that hold most of the numbers of a sentence."""
_FUTURE = frozenset({"will", "would"})
_NAMED = re.compile(r"\([^()]{0,20}[“„\"][^()]{1,90}[”\"][^()]{0,4}\)")
"""What only gives a name to what stands before it."""


@dataclass(frozen=True, slots=True)
class NormAt:
    """A norm where it stands: the index of its clause, what it says, the clause's ink, and what introduces it."""

    clause: int
    norm: Norm
    ink: str
    lead_in: str = ""

    @property
    def words(self) -> str:
        """The sentence that it stands in."""
        return self.norm.evidence.cut(self.ink)

    def told(self, spans: Iterable[Span]) -> frozenset[str]:
        """Words of the clause, spelling, marks and names for them set aside."""
        return frozenset(" ".join(plain_words(_NAMED.sub(" ", span.cut(self.ink)))) for span in spans)


@lru_cache(maxsize=1 << 13)
def plain_words(ink: str) -> tuple[str, ...]:
    """The words of an ink, contractions taken apart and spelling made one."""
    return tuple(map(spelled, uncontracted(ink)))


def likeness_of_words(one: NormAt, two: NormAt, cutoff: float = 0.0) -> float:
    """The share of words that two sentences have in common, in their order; 0 below the cutoff."""
    return float(
        Indel.normalized_similarity(plain_words(one.words), plain_words(two.words), score_cutoff=max(0.0, cutoff))
    )


def _is_time(norm: Norm, span: Span) -> bool:
    """Whether a condition is nothing but a time, which is told as such."""
    return any(abs(time.start - span.start) + abs(time.end - span.end) <= NEAR for time in norm.times)


def _force(words: str) -> tuple[str, ...]:
    return tuple(DUTIES.get(word, word) for word in uncontracted(words) if word in MODALS)


def _is_as_forceful(one: str, two: str) -> bool:
    """Whether all that differs in force is that what is done now is put as what will be done."""
    held = [
        [DUTIES.get(word, word) for word in uncontracted(words) if word in MODALS - _FUTURE] for words in (one, two)
    ]
    return held[0] == held[1]


def _negation(words: str) -> tuple[str, ...]:
    return tuple("only" if word == "solely" else word for word in uncontracted(words) if word in NEGATIONS)


def _figures(ink: str) -> tuple[str, ...]:
    """The numbers of a sentence that are no part of a date, of an address, or the number of another place."""
    if TELEPHONE.search(ink) or POSTCODE.search(ink):
        return ()
    words = uncontracted(masked(ink))
    numbered = [at for at, word in enumerate(words) if word[0].isdigit() or word in NUMERALS]
    return tuple(words[at] for at in numbered if not REFERENCES & set(words[max(0, at - 3) : at]))


_LEAVES = frozenset("consent permission approval authorization authorisation notice".split())
"""What is asked for or given before something is done: to ask for leave is more than to tell of it."""


def _leave(words: str) -> tuple[str, ...]:
    return tuple(sorted({"consent" if word == "consents" else word for word in uncontracted(words)} & _LEAVES))


_READ_OF_WORDS: dict[str, Callable[[str], object]] = {
    "force": _force,
    "negation": _negation,
    "figures": _figures,
    "leave": _leave,
}
"""What single words of a sentence tell."""


def moves_of_words(one: str, two: str) -> tuple[str, ...]:
    """What single words tell otherwise in one of two sentences than in the other: force, denials, numbers, leave."""
    moved = tuple(name for name, read in _READ_OF_WORDS.items() if read(one) != read(two))
    return tuple(name for name in moved if name != "force" or not _is_as_forceful(one, two))


def _purposes(one: NormAt) -> frozenset[Purpose]:
    """What a norm is for; what is declined is for nothing, but its sentence may name something."""
    is_declined = one.norm.modality is Modality.DISCLAIMER
    return frozenset(purposes_in(plain(one.words)) if is_declined else one.norm.purposes)


_ALWAYS = frozenset({Party.PROVIDER, Party.USER})
"""The two sides of the contract, whom a sentence names or not and who are there at all times."""
_FIELDS: dict[str, Callable[[NormAt], object]] = {
    "modality": lambda one: one.norm.modality,
    "bearers": lambda one: frozenset(one.norm.bearers),
    "counterparties": lambda one: frozenset(one.norm.counterparties) - _ALWAYS,
    "verbs": lambda one: frozenset(spelled(verb).partition("-")[0] for verb in one.norm.verbs),
    "data": lambda one: frozenset(one.norm.data),
    "purposes": _purposes,
    "choice": lambda one: one.norm.choice.kind,
    "conditions": lambda one: one.told(span for span in one.norm.conditions if not _is_time(one.norm, span)),
    "exceptions": lambda one: one.told(one.norm.exceptions),
    "times": lambda one: one.told(one.norm.times),
    "scopes": lambda one: one.told(scope.span for scope in one.norm.scopes),
}
"""What of a norm may move, beside what single words of its sentence tell where that is much the same."""
_LIMITING = ("conditions", "exceptions", "scopes")
"""The fields with more of which a norm reaches less far."""
_REACH: dict[Modality, tuple[ChoiceKind, ...]] = {
    Modality.PERMISSION: (ChoiceKind.OPT_IN, ChoiceKind.OPT_OUT, ChoiceKind.NONE),
    Modality.PROHIBITION: (ChoiceKind.OPT_OUT, ChoiceKind.OPT_IN, ChoiceKind.NONE),
}
"""What leaves less of a choice to others, or denies more, stands further on: that norm reaches further."""


def moves(one: NormAt, two: NormAt) -> tuple[tuple[str, ...], int]:
    """The fields in which two norms differ, and 1 where the second reaches further, -1 where less far, else 0.

    The same words behind the same words say the same, whatever the sentence before them is.
    """
    if all(plain_words(a) == plain_words(b) for a, b in ((one.words, two.words), (one.lead_in, two.lead_in))):
        return (), 0
    fields = {name: (read(one), read(two)) for name, read in _FIELDS.items()}
    moved = tuple(name for name, (before, after) in fields.items() if before != after)
    worded = moves_of_words(one.words, two.words) if likeness_of_words(one, two) >= CLOSE else ()
    if moved:  # "unless" is the sign of an exception, and the exception is told
        worded = tuple(name for name in worded if name == "figures" and not _NUMBERED & set(moved))
    moved += worded
    signs = {0 if name in _WORDED else _direction(name, fields[name], one, two) for name in moved}
    return moved, signs.pop() if len(signs) == 1 else 0


_WORDED = frozenset(_READ_OF_WORDS)


def is_only_worded(moved: Iterable[str]) -> bool:
    """Whether all that moved are single words of the sentence, which may be those of another norm in it."""
    return set(moved) <= _WORDED


def _direction(name: str, field: tuple[object, object], one: NormAt, two: NormAt) -> int:
    """1 where a norm reaches further in this field, -1 where less far, 0 where that cannot be said."""
    if name == "choice":
        return _by_choice(one.norm, two.norm)
    before, after = field
    if not isinstance(before, frozenset) or not isinstance(after, frozenset) or name == "times":
        return 0
    if name == "purposes" and (Purpose.ANY in before) != (Purpose.ANY in after):
        return 1 if Purpose.ANY in after else -1
    if name in ("purposes", "data") and not (before and after):
        return 0  # what names none may be of all
    if name == "scopes" and before and after:
        return 0  # of more plans, or of fewer people of one
    more = 1 if before < after else -1 if after < before else 0
    if name == "conditions" and more and _is_alternative(*((two, before) if more > 0 else (one, after))):
        return 0
    return -more if name in _LIMITING else more


def _is_alternative(one: NormAt, held: frozenset[object]) -> bool:
    """Whether a condition that the other norm does not have stands behind "or": it may allow more, not less."""
    return any(
        "or" in (*one.ink[: span.start].lower().split()[-1:], *plain_words(span.cut(one.ink))[:1])
        for span in one.norm.conditions
        if not one.told((span,)) <= held
    )


def _by_choice(one: Norm, two: Norm) -> int:
    order = _REACH.get(two.modality, ())
    before, after = one.choice.kind, two.choice.kind
    if set(two.bearers) == {Party.USER} or before not in order or after not in order:
        return 0
    return 1 if order.index(before) < order.index(after) else -1
