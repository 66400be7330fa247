"""Where a document stands on training AI, as lines of text: what rules, what gives way to it, what it leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.model.clause import Outline
from smallprint.model.norm import Data, Party, Stance, Strength, Training
from smallprint.model.resolution import Said, Stand, Why, Yielding
from smallprint.publish.look import Look, Run, Style, broken, visible
from smallprint.publish.quoted import INDENT, place_text, shortened
from smallprint.read.precedence import covered_by, is_promise

STANCES: dict[Stance, str] = {
    Stance.PERMITS: "permits",
    Stance.PERMITS_UNLESS_OPTED_OUT: "permits, unless opted out",
    Stance.PERMITS_WITH_CONSENT: "only with consent",
    Stance.PROHIBITS: "prohibits",
    Stance.RESTRICTS_USERS: "forbids users",
    Stance.NOT_ADDRESSED: "not addressed",
}
_WHY: dict[Why, str] = {
    Why.OVERRIDDEN: "set aside by these words",
    Why.OTHER_TRAINERS: "of others than these words",
    Why.ONLY_IMPLIED: "only implied",
    Why.MORE_GENERAL: "more general",
    Why.LIMITED: "only for some",
    Why.QUALIFIED: "qualified by these words",
    Why.CONFLICTING: "says otherwise, and neither gives way",
}
MOST = 3
"""Of what gives way or is left open so many are told unless all are asked for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One sentence with all the kinds of data that it rules (none where it binds users), and a note beside it."""

    kinds: tuple[Data, ...]
    said: Said
    stands: tuple[Stand, ...]
    note: str = ""


def stance_text(one: Training, data: Iterable[Data] | None = None) -> str:
    """A stance in words: what is permitted or not, of which data, and how it is said."""
    words = STANCES[one.stance]
    kinds = one.data if data is None else tuple(data)
    if kinds:
        words += ": " + ", ".join(map(data_text, kinds))
    if one.strength is Strength.IMPLICIT:
        words += " (implied, training is not named)"
    if Party.THIRD_PARTIES in one.trainers:
        words += " (third parties)"
    return words


def data_text(kind: Data) -> str:
    """A kind of data in words."""
    return {
        Data.DEIDENTIFIED_AGGREGATE: "de-identified or aggregated data",
        Data.UNSPECIFIED: "data (not said which)",
    }.get(kind, kind.value.replace("-", " "))


def together(stands: Iterable[Stand]) -> list[Standing]:
    """The stands by the sentence that rules, in the order of the first kind of data of each; conflicts apart."""
    groups: dict[tuple[int, int, bool], list[Stand]] = {}
    for stand in stands:
        key = stand.said.clause, stand.said.training.span.start, stand.is_conflicting
        groups.setdefault(key, []).append(stand)
    return [Standing(tuple(one.data for one in held), held[0].said, tuple(held)) for held in groups.values()]


def standing_text(outline: Outline, one: Standing, look: Look, *, whole: bool = False) -> Iterator[str]:
    """A sentence that rules, with its words; what gives way to it; what it leaves open."""
    head: list[Run] = [(Style.STRONG, visible(_head(one)))]
    told = ((" · ", one.note), (" ", place_text(outline, one.said.clause)))
    head += [(Style.FAINT, f"{mark}{visible(words)}") for mark, words in told if words]
    yield from broken(head, look, INDENT)
    words = one.said.words if whole else shortened(one.said.words)
    yield from broken([(Style.FAINT, visible(f"“{words}”"))], look, INDENT + "  ")
    yield from _beside(outline, "beside it", _yielding(one), look, whole=whole)
    yield from _beside(outline, "it leaves open", _open(one), look, whole=whole)


def _stance(one: Said) -> str:
    """A stance in words; what is done "with your permission" is not said to be done with it only."""
    words = STANCES[one.training.stance]
    return words if is_promise(one) else words.removeprefix("only ")


def _head(one: Standing) -> str:
    words = _stance(one.said) + stance_text(one.said.training, one.kinds).removeprefix(
        STANCES[one.said.training.stance]
    )
    if any(stand.is_conflicting for stand in one.stands):
        words = f"conflicting, here {words}"
    if one.said.scopes:
        words += f" (only: {'; '.join(one.said.scopes[:MOST])})"
    return words


def _yielding(one: Standing) -> list[tuple[Said, str]]:
    found: dict[tuple[str, Stance], Yielding] = {}
    for stand in one.stands:
        for other in stand.yielding:
            found.setdefault((other.said.words, other.said.training.stance), other)
    ranked = sorted(found.values(), key=lambda other: (other.why is not Why.CONFLICTING, _is_implied(other.said)))
    return [(other.said, f"{_stance(other.said)} ({_WHY[other.why]})") for other in ranked]


def _open(one: Standing) -> list[tuple[Said, str]]:
    found: dict[tuple[str, Stance], Said] = {}
    for stand in one.stands:
        for other in stand.open:
            found.setdefault((other.words, other.training.stance), other)
    covered = covered_by(one.said)
    told = []
    for other in sorted(found.values(), key=_is_implied):
        kinds = [kind for kind in other.data if kind not in covered] or other.data
        names = f" (“{'”, “'.join(other.terms)}”)" if other.terms else ""
        told.append((other, stance_text(other.training, kinds) + names))
    return told


def _is_implied(one: Said) -> bool:
    return one.training.strength is Strength.IMPLICIT


def _beside(
    outline: Outline, title: str, told: Sequence[tuple[Said, str]], look: Look, *, whole: bool
) -> Iterator[str]:
    for said, words in told if whole else told[:MOST]:
        place = place_text(outline, said.clause)
        runs = [(Style.PLAIN, visible(f"{title}: {words}")), (Style.FAINT, f"  {visible(place)}")]
        yield from broken(runs, look, INDENT + "    ", INDENT + "  · ")
        if whole:
            yield from broken([(Style.FAINT, visible(f"“{said.words}”"))], look, INDENT + "    ")
    if not whole and len(told) > MOST:
        yield INDENT + "  · " + look.paint(Style.FAINT, f"{title}: {len(told) - MOST} more (--all)")
