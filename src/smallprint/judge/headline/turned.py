"""Small edits by which a norm turns: what was forbidden is allowed, a duty becomes a choice, a time is another.

These matter whatever a model has seen of their like, as the edits of `plain` do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from smallprint.judge.headline.headline import Headline, clip, place
from smallprint.judge.headline.shifted import NAMES
from smallprint.judge.shift.norm_shift import NormShift, NormShiftKind, moved_in, turned_in
from smallprint.judge.weighing.plain import SHORT, is_known
from smallprint.judge.weighing.signs import Unit, is_respelling
from smallprint.model.change import Diff
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH
from smallprint.model.norm import Modality, Norm, Party

_WHO = ((Party.PROVIDER, "it"), (Party.USER, "users"), (Party.THIRD_PARTIES, "third parties"))
_MODALS = {Modality.PERMISSION: "may", Modality.OBLIGATION: "must", Modality.PROHIBITION: "must not"}
MONTHS = frozenset("january february march april may june july august september october november december".split())
DATE_WORDS = MONTHS | frozenset("as of on the from date effective until".split())
"""Words around which a date is put in another order."""
TELLING = frozenset({"modality", "choice", "times"})
"""The fields of a norm that no edit moves in passing."""


def has_turned(diff: Diff, units: Iterable[Unit]) -> bool:
    """Whether a norm turned by an edit of few words, in a clause that neither stood before nor stands elsewhere."""
    return any(_is_small(unit) and any(map(_is_turn, turned_in(diff, diff.touched[unit.change]))) for unit in units)


def turn_headlines(document: Document, diff: Diff, told: Sequence[Unit]) -> Iterator[Headline]:
    """The headline of a change whose weightiest clause turned one norm by a small edit; none where it is another's."""
    if not told or not _is_small(told[0]):
        return
    shifts = moved_in(diff, diff.touched[told[0].change])
    turned = [shift for shift in shifts if shift.kind is NormShiftKind.TURNED and shift.before and shift.after]
    if len(turned) == 1 and len(shifts) == 1 and turned[0].before and turned[0].after:
        line = _told(document, turned[0].before.norm, turned[0].after.norm)
        clause = diff.after.clauses[turned[0].after.clause]
        where = place(clause, diff.after.heading_of(clause))
        if line:
            yield Headline(f"{clip(line, HEADLINE_LENGTH - len(where))}{where}", told[0].change)


def _told(document: Document, before: Norm, after: Norm) -> str:
    """What a norm says now and no longer says, or "" where that is no whole sentence, or another verb's or party's."""
    if Modality.DISCLAIMER in (before.modality, after.modality) or before.bearers != after.bearers:
        return ""
    verbs = [verb for verb in after.verbs if verb in before.verbs]
    who = next((name for party, name in _WHO if party in after.bearers), "")
    if not verbs or not who or not after.data or after.action == "allow" or before.choice.kind is not after.choice.kind:
        return ""
    data = " and ".join(NAMES.get(kind, kind.value.replace("-", " ")) for kind in after.data[:2])
    does = f"{_MODALS[after.modality]} {verbs[0]} {data}"
    return f"{document.service_id} now says that {who} {does}, no longer that {who} {_MODALS[before.modality]}"


def _is_small(unit: Unit) -> bool:
    if unit.shape != "amended" or unit.is_furniture or is_known(unit):
        return False
    is_short = max(len(unit.removed), len(unit.inserted)) <= SHORT and not _is_date_respelt(unit)
    return is_short and unit.repeats == 1 and not is_respelling(unit.removed, unit.inserted)


def _is_date_respelt(unit: Unit) -> bool:
    """Whether a date stands in another order, and nothing else was edited."""
    old, new = set(unit.removed), set(unit.inserted)
    return (old | new) <= DATE_WORDS | {word for word in old & new if word.isdigit()} and bool((old | new) & MONTHS)


def _is_turn(shift: NormShift) -> bool:
    return shift.kind is NormShiftKind.TURNED or bool(TELLING & set(shift.moved))
