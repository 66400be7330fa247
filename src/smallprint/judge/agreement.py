"""Two readers' views of one clause side by side: do they say the same of the same data?"""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.model.norm import ClauseReading, Data, Stance
from smallprint.model.second_opinion import Difference, Disagreement, View

_By = dict[Data | None, set[Stance]]


def views_of(reading: ClauseReading) -> tuple[View, ...]:
    """What the built-in reader says of training AI in a clause, as views."""
    return tuple(
        View(one.stance, one.strength, one.data, one.trainers, one.choice.kind, (one.span,))
        for one in reading.training
        if one.stance is not Stance.NOT_ADDRESSED
    )


def disagreement(
    clause: int, built_in: tuple[View, ...], second: tuple[View, ...], *, is_whole: bool = True
) -> Disagreement | None:
    """Where two readers differ over a clause: some data of which they say different things; None where there are none.

    Saying nothing differs from saying something. `is_whole` is False where part of what the second reader says does not
    count: then its silence on some data says nothing either, and only what it does say is compared.
    """
    ours, theirs = _stances(built_in), _stances(second)
    if is_whole:
        differing = {data for data in ours.keys() | theirs.keys() if ours.get(data) != theirs.get(data)}
    else:
        differing = {data for data, stances in theirs.items() if not stances <= ours.get(data, set())}
    if not differing:
        return None
    said, found = {view.stance for view in second}, {view.stance for view in built_in}
    is_of_stance = bool(differing & ours.keys() & theirs.keys()) or not said <= found or (is_whole and said != found)
    kind = Difference.STANCE if is_of_stance else Difference.DATA
    return Disagreement(clause, kind, tuple(data for data in Data if data in differing), built_in, second)


def _stances(views: Iterable[View]) -> _By:
    """What is said of each kind of data; None stands for what users may do."""
    found: _By = {}
    for view in views:
        for data in view.data or (None,):
            found.setdefault(data, set()).add(view.stance)
    return found
