"""A reading as lines of text: what a document lets its provider do, what it asks of people, what they may refuse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.model.clause import Outline
from smallprint.model.norm import ChoiceKind, Licence, Modality, Norm, Party, Stance
from smallprint.model.reading import Reading
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.quoted import INDENT, place_text, shortened
from smallprint.publish.standing import data_text, stance_text, standing_text, together
from smallprint.publish.text import counted
from smallprint.text.span import Span

SHOWN = 3
"""Of each group so many sentences are shown unless all are asked for."""
_OURS = frozenset({Party.PROVIDER, Party.AFFILIATES, Party.THIRD_PARTIES})


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a clause with what they are quoted for."""

    clause: int
    span: Span
    note: str


def reading_text(
    outline: Outline, reading: Reading, look: Look, *, whole: bool = False, is_part: bool = False
) -> Iterator[str]:
    """A reading, part by part: training of AI first, then what may be done, promised, asked and refused.

    `is_part` says that only some clauses are told, so that nothing may be called not addressed.
    """
    norms = [(index, norm) for index, one in reading.clauses for norm in one.norms]
    if not is_part:
        yield from _about(reading, look)
    if not is_part or reading.stands:
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


def _about(reading: Reading, look: Look) -> Iterator[str]:
    """What the document is about: how many clauses speak of each practice, the commonest first."""
    counts = Counter(topic.practice.value for _, one in reading.clauses for topic in one.topics)
    if counts:
        yield look.paint(Style.STRONG, "What it is about")
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        yield from broken([(Style.PLAIN, ", ".join(f"{name} {count}" for name, count in ranked))], look, INDENT)
        yield ""


def _training(outline: Outline, reading: Reading, look: Look, *, whole: bool) -> Iterator[str]:
    """Where the document stands, what it forbids users, and with all asked for what is barely implied."""
    yield look.paint(Style.STRONG, "May they train AI on your data?")
    ruled = together(reading.stands)
    shown = {(one.said.clause, one.said.training.span) for one in ruled}
    rest = [
        (index, one)
        for index, each in reading.clauses
        for one in each.training
        if (one.stance is Stance.RESTRICTS_USERS or whole) and (index, one.span) not in shown
    ]
    if not ruled and not rest:
        yield INDENT + ("not addressed" if not reading.unread else "undetermined: some clauses could not be read")
    for one in ruled:
        yield from standing_text(outline, one, look, whole=whole)
    for index, each in rest if whole else rest[:SHOWN]:
        chance = "" if each.stance is Stance.RESTRICTS_USERS else f" p={each.probability:.2f}"
        yield from _quote(Quoted(index, each.span, stance_text(each) + chance), outline, look, whole=whole)
    if not whole and len(rest) > SHOWN:
        yield INDENT + look.paint(Style.FAINT, f"and {len(rest) - SHOWN} more that bind users (--all)")
    yield ""


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
    seen: set[tuple[str, int, Span]] = set()
    for index, norm in norms:
        if (norm.action, index, norm.evidence) not in seen:
            seen.add((norm.action, index, norm.evidence))
            groups.setdefault(norm.action, []).append(Quoted(index, norm.evidence, norm_text(norm)))
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))


def norm_text(norm: Norm) -> str:
    """A norm in few words: who may, must or must not do what, with what, for what."""
    who = ", ".join(party.value.replace("-", " ") for party in norm.bearers)
    does = {"permission": "may", "obligation": "must", "prohibition": "must not", "disclaimer": "does not"}[
        norm.modality
    ]
    verbs = "answer for this" if norm.modality is Modality.DISCLAIMER else ", ".join(norm.verbs[:6])
    words = f"{who} {does} {verbs}"
    if norm.data:
        words += ": " + ", ".join(map(data_text, norm.data))
    if norm.counterparties:
        words += " → " + ", ".join(party.value.replace("-", " ") for party in norm.counterparties)
    if norm.choice.kind is not ChoiceKind.NONE:
        words += f" ({norm.choice.kind.value})"
    if norm.purposes:
        words += "; for " + ", ".join(purpose.value.replace("-", " ") for purpose in norm.purposes[:4])
    return words


def _choices(norms: Iterable[tuple[int, Norm]]) -> Groups:
    groups: Groups = {}
    seen: set[tuple[str, int, Span]] = set()
    for index, norm in norms:
        kind = norm.choice.kind
        if kind is not ChoiceKind.NONE and (kind.value, index, norm.evidence) not in seen:
            seen.add((kind.value, index, norm.evidence))
            groups.setdefault(kind.value, []).append(Quoted(index, norm.evidence, norm_text(norm)))
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
    words = words if whole else shortened(words)
    yield from broken([(Style.PLAIN, visible(one.note)), (Style.FAINT, f"  {visible(place)}")], look, INDENT)
    yield from broken([(Style.FAINT, visible(f"“{words}”"))], look, INDENT + "  ")


def _unread(reading: Reading, look: Look) -> Iterator[str]:
    if reading.unread:
        why = sorted({reason for _, reason in reading.unread})
        them = "it" if len(reading.unread) == 1 else "them"
        told = counted(len(reading.unread), "clause")
        words = f"{told} could not be read ({'; '.join(why)}): nothing is said of {them}"
        yield from broken([(Style.QUIET, words)], look)
