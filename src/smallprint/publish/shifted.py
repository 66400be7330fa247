"""Norms that shifted between two versions, as lines of text and as fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from smallprint.judge.shift.norm_move import NormAt
from smallprint.judge.shift.norm_shift import NormShift, NormShiftKind
from smallprint.judge.shift.sentence_shift import SentenceShift
from smallprint.judge.shift.term_shift import TermShift
from smallprint.model.change import Diff
from smallprint.model.clause import Outline
from smallprint.model.norm import Party
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.quoted import INDENT, place_text, shortened
from smallprint.publish.reading import norm_text
from smallprint.publish.standing import data_text
from smallprint.publish.text import counted

SHOWN = 6
"""So many shifts are told unless all are asked for."""
_ORDER = tuple(NormShiftKind)


def shifts_text(diff: Diff, shifts: Sequence[NormShift], look: Look, *, whole: bool = False) -> Iterator[str]:
    """The shifts, those that turned first, then what the provider may or must do, then what users must."""
    if not shifts:
        return
    ranked = sorted(shifts, key=_rank)
    yield look.paint(Style.STRONG, f"Norms that shifted ({len(shifts)})")
    for shift in ranked if whole else ranked[:SHOWN]:
        yield from broken(_runs(diff, shift), look, INDENT, "  ")
    if not whole and len(ranked) > SHOWN:
        yield INDENT + look.paint(Style.FAINT, f"and {len(ranked) - SHOWN} more (--all)")
    yield ""


def terms_text(shifts: Sequence[TermShift], look: Look) -> Iterator[str]:
    """The defined terms that came to take in other data, and how many clauses lean on each."""
    for shift in shifts:
        yield from broken(list(_term_runs(shift)), look, INDENT, "  ")
    if shifts:
        yield ""


def _term_runs(shift: TermShift) -> Iterator[tuple[Style, str]]:
    yield Style.STRONG, visible(f"“{shift.name}” means something else: ")
    told = (("takes in", Style.INSERTED, shift.gained), ("no longer takes in", Style.REMOVED, shift.lost))
    yield Style.PLAIN, ""
    for index, (words, style, kinds) in enumerate(one for one in told if one[2]):
        yield Style.PLAIN, f"{', ' if index else ''}{words} "
        yield style, ", ".join(map(data_text, kinds))
    leaning = counted(len(shift.leaning), "clause")
    if shift.leaning:
        yield Style.FAINT, f"; it is used in {leaning} whose words stand as they stood"


def sentences_text(shifts: Sequence[SentenceShift], look: Look, *, whole: bool = False) -> Iterator[str]:
    """The sentences that hold no norm and say something else: what they tell, and what moved in them."""
    for shift in shifts if whole else shifts[:SHOWN]:
        head = (Style.STRONG, f"a {shift.after.tells.value} says otherwise")
        moved = (Style.FAINT, f" ({', '.join(shift.moved)}): ")
        yield from broken([head, moved, (Style.PLAIN, visible(shortened(shift.after.words)))], look, INDENT, "  ")
    if not whole and len(shifts) > SHOWN:
        yield INDENT + look.paint(Style.FAINT, f"and {len(shifts) - SHOWN} more (--all)")
    if shifts:
        yield ""


def sentence_fields(shift: SentenceShift) -> dict[str, Any]:
    """A sentence that says something else and holds no norm: what it tells, what moved, its words on both sides."""
    sides = (("before", shift.before), ("after", shift.after))
    told = {name: {"clause": one.clause, "words": one.words} for name, one in sides}
    return {"tells": shift.after.tells.value, "moved": list(shift.moved), **told}


def term_fields(shift: TermShift) -> dict[str, Any]:
    """A term's shift: the kinds of data it gained and lost, and the clauses that lean on it."""
    return {
        "term": shift.name,
        "gained": [kind.value for kind in shift.gained],
        "lost": [kind.value for kind in shift.lost],
        "clause_before": shift.before.clause,
        "clause_after": shift.after.clause,
        "leaning": list(shift.leaning),
    }


def _rank(shift: NormShift) -> tuple[bool, bool, int]:
    one = shift.after or shift.before
    assert one is not None
    return shift.kind is not NormShiftKind.TURNED, Party.PROVIDER not in one.norm.bearers, _ORDER.index(shift.kind)


def _runs(diff: Diff, shift: NormShift) -> Iterator[tuple[Style, str]]:
    """One shift: what happened, the norm before, the norm after, and where it stands."""
    yield Style.STRONG, shift.kind.value
    if shift.moved:
        yield Style.FAINT, f" ({', '.join(shift.moved)})"
    yield Style.PLAIN, ": "
    sides = ((Style.REMOVED, shift.before), (Style.INSERTED, shift.after))
    told = [(style, norm_text(one.norm)) for style, one in sides if one is not None]
    if len(told) == 2 and told[0][1] == told[1][1]:
        told = [(Style.PLAIN, told[0][1])]
    for index, (style, words) in enumerate(told):
        yield (Style.PLAIN, " → " if index else "")
        yield style, visible(words)
    outline, one = (diff.after, shift.after) if shift.after else (diff.before, shift.before)
    assert one is not None
    yield Style.FAINT, f"  {visible(place_text(outline, one.clause))}"


def shift_fields(diff: Diff, shift: NormShift) -> dict[str, Any]:
    """A shift's fields, with the words of both sentences."""
    return {
        "kind": shift.kind.value,
        "moved": list(shift.moved),
        "before": _side_fields(diff.before, shift.before),
        "after": _side_fields(diff.after, shift.after),
    }


def _side_fields(outline: Outline, one: NormAt | None) -> dict[str, Any] | None:
    if one is None:
        return None
    norm = one.norm
    return {
        "clause": one.clause,
        "place": place_text(outline, one.clause),
        "modality": norm.modality.value,
        "bearers": [party.value for party in norm.bearers],
        "action": norm.action,
        "verbs": list(norm.verbs),
        "data": [kind.value for kind in norm.data],
        "choice": norm.choice.kind.value,
        "words": one.words,
    }
