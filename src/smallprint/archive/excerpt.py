"""The words of a change that an alert shows: a few changed clauses, struck and inserted, with the rest cut short."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from smallprint.model.alert import Excerpt, Lettering, Segment
from smallprint.model.change import Diff
from smallprint.model.meaning import Assessment, Evidence, Finding, Kind, Side
from smallprint.publish.redline import AFTER, BEFORE, Ink, Line, Stretch, redline

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


def excerpts_of(
    diff: Diff, findings: Sequence[Finding], first: Iterable[int] = (), quoted: str = ""
) -> tuple[Excerpt, ...]:
    """The changed clauses that tell most: those of the changes named `first` if any has words, else the weightiest.

    Where a clause is too long to be shown whole, it is shown from about the words `quoted` on.
    """
    lines = {line.change: line for line in redline(diff) if isinstance(line, Line) and _is_edited(line)}
    telling: list[Line] = []
    for changes in (first, _that_matter(findings), [found.change for found in findings]):
        telling = telling or [lines[each] for each in dict.fromkeys(changes) if each in lines]
    return tuple(Excerpt(legible(line.where), tuple(_shortened(line.stretches, quoted))) for line in telling[:MOST])


def excerpts_told(diff: Diff, found: Assessment) -> tuple[Excerpt, ...]:
    """The changed clauses that tell most of a change that matters: first the one that its headline speaks of."""
    if not found.evidence:
        return excerpts_of(diff, found.findings)
    first = _change_of(diff, found.evidence[0])
    said = [one for one in found.evidence if _change_of(diff, one) == first]
    return excerpts_of(diff, found.findings, [*first, *_that_matter(found.findings)], said[-1].quote.exact)


def _change_of(diff: Diff, quoted: Evidence) -> list[int]:
    """The change that quoted words stand in."""
    sides = [change.before if quoted.side is Side.BEFORE else change.after for change in diff.touched]
    return [index for index, clauses in enumerate(sides) if quoted.clause in clauses]


def _that_matter(findings: Sequence[Finding]) -> list[int]:
    return [found.change for found in findings if found.kind is Kind.SUBSTANTIVE]


def legible(words: str) -> str:
    """The words with bytes that are no UTF-8 shown as such: they can be sent anywhere."""
    return words.encode("utf-8", "replace").decode()


def _is_edited(line: Line) -> bool:
    return any(stretch.ink in LETTERING and stretch.words.strip() for stretch in line.stretches)


def _shortened(stretches: Sequence[Stretch], quoted: str = "") -> Iterator[Segment]:
    room = ROOM
    start = _start(stretches, quoted)
    if start:
        yield Segment(Lettering.KEPT, f"{CUT} ")
    for index, stretch in enumerate(stretches[start:], start):
        if room <= 0:
            yield Segment(Lettering.KEPT, f" {CUT}")
            return
        lettering = LETTERING.get(stretch.ink, Lettering.KEPT)
        words = legible(stretch.words)
        if lettering is Lettering.KEPT:
            words = _kept(words, is_first=index == 0, is_last=index == len(stretches) - 1)
        elif len(words) > LONGEST:
            words = _part(words, quoted)
        room -= len(words)
        yield Segment(lettering, words)


def _start(stretches: Sequence[Stretch], quoted: str) -> int:
    """The stretch from which on a clause is shown: the first, where what is quoted then still finds room."""
    at = max(0, next((found for inks in (AFTER, BEFORE) if (found := _holding(stretches, inks, quoted))), 0) - 1)
    before = sum(min(len(stretch.words), LONGEST) for stretch in stretches[:at])
    return at if before > ROOM - LONGEST else 0


def _holding(stretches: Sequence[Stretch], inks: frozenset[Ink], quoted: str) -> int:
    """The stretch behind or in which quoted words begin in one of the two texts; 0 where they do not stand there."""
    texts = [stretch.words if stretch.ink in inks else "" for stretch in stretches]
    at = "".join(texts).find(quoted) if quoted else -1
    ends = accumulate(map(len, texts))
    return next((index for index, end in enumerate(ends) if end > at), 0) if at >= 0 else 0


def _part(words: str, quoted: str) -> str:
    """The beginning of long words; the part from what is quoted on, where that stands behind the beginning."""
    at = words.find(quoted) if quoted else -1
    if at + min(len(quoted), LONGEST // 2) > LONGEST:
        rest = words[at:]
        return f"{CUT} {rest if len(rest) <= LONGEST else f'{_head(rest, LONGEST)} {CUT}'}"
    return f"{_head(words, LONGEST)} {CUT}"


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
