"""The words of a change that an alert shows: a few changed clauses, struck and inserted, with the rest cut short."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from smallprint.model.alert import Excerpt, Lettering, Segment
from smallprint.model.change import Diff
from smallprint.model.meaning import Finding, Kind
from smallprint.publish.redline import Ink, Line, Stretch, redline

MOST = 3
"""So many clauses are shown; whoever wants all follows the link."""
AROUND = 90
"""Of unchanged words about so many characters are kept on each side of an edit."""
LONGEST = 420
"""Of words that came or went in one piece so many characters are shown."""
ROOM = 1000
"""A clause is broken off after about so many characters."""
LETTERING = {Ink.REMOVED: Lettering.REMOVED, Ink.INSERTED: Lettering.INSERTED}
CUT = "…"


def excerpts_of(diff: Diff, findings: Sequence[Finding], first: Collection[int] = ()) -> tuple[Excerpt, ...]:
    """The changed clauses that tell most: those of the changes named `first` if any has words, else the weightiest."""
    lines = {line.change: line for line in redline(diff) if isinstance(line, Line)}
    matter = [found.change for found in findings if found.kind is Kind.SUBSTANTIVE]
    telling: list[Line] = []
    for changes in (sorted(first), matter, [found.change for found in findings]):
        telling = telling or [
            lines[each] for each in dict.fromkeys(changes) if each in lines and _is_edited(lines[each])
        ]
    return tuple(Excerpt(legible(line.where), tuple(_shortened(line.stretches))) for line in telling[:MOST])


def legible(words: str) -> str:
    """The words with bytes that are no UTF-8 shown as such: they can be sent anywhere."""
    return words.encode("utf-8", "replace").decode()


def _is_edited(line: Line) -> bool:
    return any(stretch.ink in LETTERING and stretch.words.strip() for stretch in line.stretches)


def _shortened(stretches: Sequence[Stretch]) -> Iterator[Segment]:
    room = ROOM
    for index, stretch in enumerate(stretches):
        if room <= 0:
            yield Segment(Lettering.KEPT, f" {CUT}")
            return
        lettering = LETTERING.get(stretch.ink, Lettering.KEPT)
        words = legible(stretch.words)
        if lettering is Lettering.KEPT:
            words = _kept(words, is_first=index == 0, is_last=index == len(stretches) - 1)
        elif len(words) > LONGEST:
            words = f"{_head(words, LONGEST)} {CUT}"
        room -= len(words)
        yield Segment(lettering, words)


def _kept(words: str, *, is_first: bool, is_last: bool) -> str:
    """Unchanged words: those near the edits, and "…" for the rest."""
    if len(words) <= 2 * AROUND:
        return words
    if is_first:
        return f"{CUT} {_tail(words, AROUND)}"
    if is_last:
        return f"{_head(words, AROUND)} {CUT}"
    return f"{_head(words, AROUND)} {CUT} {_tail(words, AROUND)}"


def _head(words: str, length: int) -> str:
    """The beginning of the words, cut behind one of them."""
    cut = words[:length]
    return cut[: cut.rfind(" ")] if " " in cut.strip() else cut


def _tail(words: str, length: int) -> str:
    cut = words[-length:]
    return cut[cut.find(" ") + 1 :] if " " in cut.strip() else cut
