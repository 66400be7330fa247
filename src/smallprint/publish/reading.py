"""A reading as lines of text: what a document lets its provider do, what it asks of people, what they may refuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.model.clause import Outline
from smallprint.model.norm import ChoiceKind, Data, Licence, Modality, Norm, Party, Reading, Stance, Strength, Training
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.text.span import Span

INDENT = "    "
SHOWN = 3
"""Of each group so many sentences are shown unless all are asked for."""
QUOTED = 240
"""A quotation is cut after so many characters unless all is asked for."""
STANCES: dict[Stance, str] = {
    Stance.PERMITS: "permits",
    Stance.PERMITS_UNLESS_OPTED_OUT: "permits, unless opted out",
    Stance.PERMITS_WITH_CONSENT: "only with consent",
    Stance.PROHIBITS: "prohibits",
    Stance.RESTRICTS_USERS: "forbids users",
    Stance.NOT_ADDRESSED: "not addressed",
}
_OURS = frozenset({Party.PROVIDER, Party.AFFILIATES, Party.THIRD_PARTIES})


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a clause with what they are quoted for."""

    clause: int
    span: Span
    note: str


def reading_text(outline: Outline, reading: Reading, look: Look, *, whole: bool = False) -> Iterator[str]:
    """A reading, part by part: training of AI first, then what may be done, promised, asked and refused."""
    norms = [(index, norm) for index, one in reading.clauses for norm in one.norms]
    yield from _training(outline, reading, look, whole=whole)
    parts = (
        ("What this lets them do", _theirs(norms, Modality.PERMISSION)),
        ("What they must do", _theirs(norms, Modality.OBLIGATION)),
        ("What they say they will not do", _theirs(norms, Modality.PROHIBITION)),
        ("What they will not answer for", _theirs(norms, Modality.DISCLAIMER)),
        ("What you must do", _yours(norms, Modality.OBLIGATION)),
        ("What you must not do", _yours(norms, Modality.PROHIBITION)),
        ("What you may do", _yours(norms, Modality.PERMISSION)),
        ("Where you have a choice", _choices(norms)),
        ("What you grant over your content", _licences(reading)),
        ("What may be unfair", _unfair(reading)),
    )
    for title, groups in parts:
        yield from _part(title, groups, outline, look, whole=whole)
    yield from _unread(reading, look)


def _training(outline: Outline, reading: Reading, look: Look, *, whole: bool) -> Iterator[str]:
    found = [(index, one) for index, each in reading.clauses for one in each.training]
    yield look.paint(Style.STRONG, "May they train AI on your data?")
    if not found:
        yield INDENT + ("not addressed" if not reading.unread else "undetermined: some clauses could not be read")
    for index, one in sorted(found, key=lambda pair: (pair[1].strength is Strength.IMPLICIT, pair[0])):
        yield from _quote(Quoted(index, one.span, stance_text(one)), outline, look, whole=whole)
    yield ""


def stance_text(one: Training) -> str:
    """A stance in words: what is permitted or not, of which data, and how it is said."""
    words = STANCES[one.stance]
    if one.data:
        words += ": " + ", ".join(map(data_text, one.data))
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


Groups = dict[str, list[Quoted]]


def _theirs(norms: Iterable[tuple[int, Norm]], modality: Modality) -> Groups:
    held = [(index, norm) for index, norm in norms if norm.modality is modality and set(norm.bearers) & _OURS]
    return _by_action(held)


def _yours(norms: Iterable[tuple[int, Norm]], modality: Modality) -> Groups:
    held = [(index, norm) for index, norm in norms if norm.modality is modality and not set(norm.bearers) & _OURS]
    return _by_action(held)


def _by_action(norms: Sequence[tuple[int, Norm]]) -> Groups:
    """The norms by what is done, the commonest first; each sentence once in a group."""
    groups: Groups = {}
    for index, norm in norms:
        held = groups.setdefault(norm.action, [])
        if not any(one.clause == index and one.span == norm.evidence for one in held):
            held.append(Quoted(index, norm.evidence, norm_text(norm)))
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))


def norm_text(norm: Norm) -> str:
    """A norm in few words: who may, must or must not do what, with what, for what."""
    who = ", ".join(party.value.replace("-", " ") for party in norm.bearers)
    does = {"permission": "may", "obligation": "must", "prohibition": "must not", "disclaimer": "does not"}[
        norm.modality
    ]
    words = f"{who} {does} {', '.join(norm.verbs[:6])}"
    if norm.data:
        words += ": " + ", ".join(map(data_text, norm.data))
    if norm.counterparties:
        words += " → " + ", ".join(party.value.replace("-", " ") for party in norm.counterparties)
    if norm.purposes:
        words += "; for " + ", ".join(purpose.value.replace("-", " ") for purpose in norm.purposes[:4])
    return words


def _choices(norms: Iterable[tuple[int, Norm]]) -> Groups:
    groups: Groups = {}
    for index, norm in norms:
        if norm.choice.kind is ChoiceKind.NONE:
            continue
        held = groups.setdefault(norm.choice.kind.value, [])
        if not any(one.clause == index and one.span == norm.evidence for one in held):
            held.append(Quoted(index, norm.evidence, norm_text(norm)))
    return groups


def _licences(reading: Reading) -> Groups:
    held = [Quoted(index, one.evidence, licence_text(one)) for index, each in reading.clauses for one in each.licences]
    return {"licence": held} if held else {}


def licence_text(one: Licence) -> str:
    """A licence in few words: how broad it is, its terms, and its verbs."""
    return f"breadth {one.breadth} of 100: {', '.join(one.terms) or 'no terms'}; to {', '.join(one.verbs)}"


def _unfair(reading: Reading) -> Groups:
    groups: Groups = {}
    for index, each in reading.clauses:
        for sentence in each.unfair:
            for one in sentence.kinds:
                note = f"p={one.probability:.2f}"
                groups.setdefault(one.kind.value, []).append(Quoted(index, sentence.evidence, note))
    return groups


def _part(title: str, groups: Groups, outline: Outline, look: Look, *, whole: bool) -> Iterator[str]:
    if not groups:
        return
    yield look.paint(Style.STRONG, title)
    for name, quotes in groups.items():
        yield f"  {name} ({len(quotes)})"
        for one in quotes if whole else quotes[:SHOWN]:
            yield from _quote(one, outline, look, whole=whole)
        if not whole and len(quotes) > SHOWN:
            yield INDENT + look.paint(Style.FAINT, f"and {len(quotes) - SHOWN} more (--all)")
    yield ""


def _quote(one: Quoted, outline: Outline, look: Look, *, whole: bool) -> Iterator[str]:
    """What words are quoted for, where they stand, and the words."""
    clause = outline.clauses[one.clause]
    place = place_text(outline, one.clause)
    words = one.span.cut(clause.ink)
    if not whole and len(words) > QUOTED:
        words = words[:QUOTED].rsplit(" ", 1)[0] + " …"
    yield from broken([(Style.PLAIN, visible(one.note)), (Style.FAINT, f"  {visible(place)}")], look, INDENT)
    yield from broken([(Style.FAINT, visible(f"“{words}”"))], look, INDENT + "  ")


def place_text(outline: Outline, index: int) -> str:
    """Where a clause stands: its number, or its heading."""
    clause = outline.clauses[index]
    if clause.label:
        return f"§{clause.label}".replace("§§", "§")
    heading = outline.heading_of(clause)
    return f"under “{heading[:60]}”" if heading else ""


def _unread(reading: Reading, look: Look) -> Iterator[str]:
    if reading.unread:
        why = sorted({reason for _, reason in reading.unread})
        words = f"{len(reading.unread)} clauses could not be read ({'; '.join(why)}): nothing is said of them"
        yield from broken([(Style.QUIET, words)], look)
