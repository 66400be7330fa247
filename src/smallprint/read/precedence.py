"""Which of a document's sentences on training AI rules for each kind of data, which give way, and what is left open.

Rules, in this order: what sets another place aside comes before it; what binds the provider before what binds others;
what is outright before what is implied; the specific before the general (what names the data before what takes it in
by a defined term, and this before what names data at large). A way out qualifies what it is a way out of, though it be
more general. Two that say otherwise with none of this between them conflict, and that is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from smallprint.model.clause import Clause
from smallprint.model.norm import PERMITTING, Data, Party, Stance, Strength, Training
from smallprint.model.resolution import ReferralKind, Resolution, Said, Stand, Term, Why, Yielding
from smallprint.read.named import is_narrowed, is_yours, named_in
from smallprint.read.patterns import scope
from smallprint.read.plain import plain
from smallprint.read.resolve import kinds_by_terms, used_in
from smallprint.read.scope import limits_of

LIKELY = 0.8
"""What is only implied counts where it is at least so probable."""
SURE = 0.5
"""What is said outright counts where it is at least so probable."""
WITHIN: dict[Data, tuple[Data, ...]] = {
    Data.AUDIO: (Data.CUSTOMER_CONTENT,),
    Data.VIDEO: (Data.CUSTOMER_CONTENT,),
    Data.IMAGES: (Data.CUSTOMER_CONTENT,),
    Data.CHAT_MESSAGES: (Data.CUSTOMER_CONTENT,),
    Data.FILES: (Data.CUSTOMER_CONTENT,),
    Data.PROMPTS_INPUTS: (Data.CUSTOMER_CONTENT,),
    Data.OUTPUTS: (Data.CUSTOMER_CONTENT,),
    Data.PUBLIC_POSTS: (Data.CUSTOMER_CONTENT,),
    Data.CONTACT_DATA: (Data.PERSONAL_DATA,),
    Data.LOCATION: (Data.PERSONAL_DATA,),
    Data.BIOMETRIC: (Data.PERSONAL_DATA,),
    Data.CHILDREN_DATA: (Data.PERSONAL_DATA,),
}
"""Under which wider kinds a kind of data falls."""

PARTS = frozenset(kind for kind, above in WITHIN.items() if Data.CUSTOMER_CONTENT in above)
"""The kinds of people's content that terms tell apart."""
PROMISING = frozenset({Stance.PROHIBITS, Stance.PERMITS_WITH_CONSENT})
"""The stances by which somebody may promise not to train, or not unasked."""

PLAINLY = 1
"""How firm a plain permission is."""

Reader = Callable[[Clause], tuple[Training, ...]]
"""Reads what a clause says of training."""
_NARROWING = scope.NARROWING
_THEIRS = re.compile(scope.THEIR_MODELS)
_BINDING = re.compile(scope.BINDING)


def said_in(clauses: Iterable[Clause], resolution: Resolution, reader: Reader) -> tuple[Said, ...]:
    """Every sentence of some clauses that speaks of training, with its terms resolved, in order."""
    terms = kinds_by_terms(resolution.terms)
    return tuple(_said(clause, one, terms) for clause in clauses for one in reader(clause))


def _said(clause: Clause, one: Training, terms: dict[str, Term]) -> Said:
    """A sentence with the data that its terms take in; where it names some kinds only, with these alone."""
    words = one.span.cut(clause.ink)
    used = used_in(words, tuple(terms))
    if one.trainers and _is_of_their_models(words):
        one = replace(one, trainers=(Party.THIRD_PARTIES,))
    return Said(clause.index, one, _data(one, words, used, terms) if one.data else (), used, words, _scopes(words))


@lru_cache(maxsize=1 << 11)
def _scopes(words: str) -> tuple[str, ...]:
    return limits_of(words)


@lru_cache(maxsize=1 << 11)
def _is_of_their_models(words: str) -> bool:
    return _THEIRS.search(plain(words)) is not None


@lru_cache(maxsize=1 << 11)
def _named(words: str) -> frozenset[Data]:
    return frozenset(named_in(words))


def _data(one: Training, words: str, used: Sequence[str], terms: dict[str, Term]) -> tuple[Data, ...]:
    whole = () if is_narrowed(words) else tuple(name for name in used if not names_parts_of(words, name))
    meant = {kind for name in whole for kind in terms[name].data}
    data = {*one.data, *meant}
    is_content = not used or _is_content_named(words) or bool(meant & {Data.CUSTOMER_CONTENT, *PARTS})
    if len(data) > 1 and (not is_content or (used and not whole)):
        data.discard(Data.CUSTOMER_CONTENT)
    if Data.CUSTOMER_CONTENT in data:
        data.update(PARTS & _named(words))
    if len(data) > 1:
        data.discard(Data.UNSPECIFIED)
    return tuple(kind for kind in Data if kind in data)


def names_parts_of(words: str, name: str) -> bool:
    """Whether words mean some kinds alone of what a term takes in: "audio, video or chat Member Content"."""
    return re.search(rf"{_NARROWING}{re.escape(plain(name))}\b(?! \()", plain(words)) is not None


def _is_content_named(words: str) -> bool:
    """Whether a sentence itself says that it is about what people put in, and not only by a term that sounds so."""
    return is_yours(plain(words)) or Data.CUSTOMER_CONTENT in _named(words)


def stands(said: Sequence[Said], resolution: Resolution) -> tuple[Stand, ...]:
    """For each kind of data of which something is said, the sentence that rules; in the order of `Data`."""
    counted = [one for one in said if _counts(one)]
    return tuple(
        _Contest(kind, counted, resolution).stand() for kind in Data if any(kind in one.data for one in counted)
    )


def _counts(one: Said) -> bool:
    if one.training.stance in (Stance.RESTRICTS_USERS, Stance.NOT_ADDRESSED):
        return False
    return one.training.probability >= (LIKELY if one.training.strength is Strength.IMPLICIT else SURE)


class _Contest:
    """The sentences that speak of one kind of data, by its name or by a wider one, and which of them rules."""

    def __init__(self, kind: Data, counted: Sequence[Said], resolution: Resolution) -> None:
        names = {kind, *WITHIN.get(kind, ())}
        self.kind, self.counted, self.resolution = kind, counted, resolution
        self.entered = [one for one in counted if names & set(one.data)]

    def stand(self) -> Stand:
        """The sentence that rules, those that say otherwise, and what it leaves open."""
        first, *others = sorted(self.entered, key=self._rank, reverse=True)
        ruling = next((other for other in others if self._is_way_out(first, other)), first)
        others = [one for one in (first, *others) if one is not ruling]
        yielding = (Yielding(other, why) for other in others if (why := self._why(ruling, other)) is not None)
        return Stand(self.kind, ruling, tuple(yielding), tuple(_open(ruling, self.counted)))

    def _rank(self, one: Said) -> tuple[float, ...]:
        """By what sentences are ranked, the one that rules highest."""
        others = [other for other in self.entered if other is not one]
        sets_aside = any(overrides(one, other, self.resolution) for other in others)
        is_set_aside = any(overrides(other, one, self.resolution) for other in others)
        return (
            sets_aside - is_set_aside,
            Party.PROVIDER in one.training.trainers,
            one.training.strength is not Strength.IMPLICIT,
            self._nearness(one),
            not one.scopes,
            _firmness(one),
            len(one.data),
            one.training.probability,
            -one.clause,
        )

    def _nearness(self, one: Said) -> int:
        """How near a sentence comes to the kind: it names it, a term it uses takes it in, or it names a wider one."""
        if self.kind not in one.data:
            return 0
        return 2 if self.kind in one.training.data or self.kind in _named(one.words) else 1

    def _is_way_out(self, ruling: Said, other: Said) -> bool:
        """Whether a sentence leaves a way out of what the one that rules permits, of more data perhaps.

        What is denied is not done without consent either: of the same data, that is the way out of a denial.
        """
        stances = ruling.training.stance, other.training.stance
        is_way = stances == (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT) or (
            stances == (Stance.PROHIBITS, Stance.PERMITS_WITH_CONSENT)
            and self._nearness(other) >= self._nearness(ruling)
        )
        return (
            is_way
            and Strength.IMPLICIT not in {other.training.strength} - {ruling.training.strength}
            and not other.scopes
            and not _is_of_others(ruling, other)
            and not overrides(ruling, other, self.resolution)
        )

    def _why(self, ruling: Said, other: Said) -> Why | None:
        """Why a sentence gives way to the one that rules; None where it says the same, or is told as left open."""
        is_same = other.training.stance is ruling.training.stance
        if _is_of_others(ruling, other):
            is_told = other.training.stance in PERMITTING and is_promise(ruling)
            return None if is_told or (is_same and other.training.stance is Stance.PROHIBITS) else Why.OTHER_TRAINERS
        if is_same:
            return None
        if overrides(ruling, other, self.resolution):
            return Why.OVERRIDDEN
        if other.training.strength is Strength.IMPLICIT and ruling.training.strength is not Strength.IMPLICIT:
            return Why.ONLY_IMPLIED
        if self._nearness(ruling) > self._nearness(other):
            return Why.MORE_GENERAL
        if (other.scopes and not ruling.scopes) or _firmness(other) < _firmness(ruling) == PLAINLY:
            return Why.LIMITED
        stances = {ruling.training.stance, other.training.stance}
        is_denied = Stance.PROHIBITS in stances and Stance.PERMITS_WITH_CONSENT not in stances
        return Why.CONFLICTING if is_denied else Why.QUALIFIED


def _firmness(one: Said) -> int:
    """2 for a denial, a way out and asking first; 1 for a plain permission; 0 where those are told of who agree."""
    if one.training.stance is Stance.PERMITS:
        return PLAINLY
    return 2 if one.training.stance is Stance.PERMITS_UNLESS_OPTED_OUT or is_promise(one) else 0


def is_promise(one: Said) -> bool:
    """Whether a sentence promises not to train, or not unasked: "not without your consent", and not "if you agree"."""
    if one.training.stance is Stance.PERMITS_WITH_CONSENT:
        return _BINDING.search(plain(one.words)) is not None
    return one.training.stance is Stance.PROHIBITS


def _is_of_others(ruling: Said, other: Said) -> bool:
    """Whether nobody is bound or allowed by both sentences."""
    return not set(ruling.training.trainers) & set(other.training.trainers)


def overrides(one: Said, other: Said, resolution: Resolution) -> bool:
    """Whether one sentence sets the other aside: it says "notwithstanding" of its place, or the other yields to its."""
    if one.clause == other.clause and one.training.span == other.training.span:
        return False
    for referral in resolution.of_clause(one.clause):
        is_in_it = one.training.span.start <= referral.span.start < one.training.span.end
        if referral.kind is ReferralKind.OVERRIDES and is_in_it and referral.reaches(other.clause):
            return other.clause != one.clause or other.training.span.end <= one.training.span.start
    return any(
        referral.kind is ReferralKind.YIELDS
        and other.training.span.start <= referral.span.start < other.training.span.end
        and referral.reaches(one.clause)
        and one.clause != other.clause
        for referral in resolution.of_clause(other.clause)
    )


def covered_by(one: Said) -> frozenset[Data]:
    """The kinds of data that a sentence covers: those it names, and those within them."""
    return frozenset({*one.data, *(kind for kind, above in WITHIN.items() if set(above) & set(one.data))})


def _open(ruling: Said, counted: Iterable[Said]) -> Iterator[Said]:
    """What a promise leaves open: sentences that permit training on data, or by others, that it does not cover."""
    if not is_promise(ruling):
        return
    covered = covered_by(ruling)
    for one in counted:
        if one is ruling or one.training.stance not in PERMITTING - PROMISING:
            continue
        if not covered >= set(one.data) or (covered & set(one.data) and _is_of_others(ruling, one)):
            yield one
