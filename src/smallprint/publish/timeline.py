"""A timeline as lines of text: a bar over the years, then each answer with its dates and the words that turned it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from smallprint.model.answer import Question, Verdict
from smallprint.model.timeline import Interval, Timeline
from smallprint.publish.answer import answer_text, answered_as_text
from smallprint.publish.answer_fields import answer_fields
from smallprint.publish.fields import Fields, document_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.quoted import INDENT

SIGNS: dict[Verdict, tuple[str, Style]] = {
    Verdict.YES: ("█", Style.MAJOR),
    Verdict.YES_UNLESS_OPT_OUT: ("▓", Style.MINOR),
    Verdict.ONLY_WITH_CONSENT: ("▒", Style.INSERTED),
    Verdict.NO: ("░", Style.INSERTED),
    Verdict.STATED: ("█", Style.STRONG),
    Verdict.NOT_ADDRESSED: ("·", Style.FAINT),
    Verdict.UNDETERMINED: ("?", Style.QUIET),
    Verdict.REFUSED: (" ", Style.PLAIN),
}
"""What a verdict is drawn as: the fuller the sign, the less is left to the person."""
BAR = 60
"""How many cells the bar has where nothing says otherwise."""
YEAR = 4


def timeline_text(
    question: Question, one: Timeline, look: Look, *, until: datetime, whole: bool = False
) -> Iterator[str]:
    """A document's answers to a question over time. `until` is where the bar ends: the newest record of all shown."""
    yield from broken([(Style.STRONG, visible(one.document.id))], look)
    yield from bar_text(one.intervals, look, until)
    for interval, after in zip(one.intervals, [*one.intervals[1:], None], strict=True):
        ended = f"until {after.first.fetched_at:%Y-%m-%d}" if after else "to this day"
        span = (
            f"{interval.first.fetched_at:%Y-%m-%d} {ended} (version {interval.first.number} to {interval.last.number})"
        )
        yield from broken([(Style.PLAIN, span)], look)
        yield from answered_as_text(question, interval.answer, look)
        yield from answer_text(interval.outline, interval.answer, look, whole=whole)
    yield ""


def bar_text(intervals: Sequence[Interval], look: Look, until: datetime) -> Iterator[str]:
    """A bar from the first record to `until`, a sign for each stretch of time, the years below it."""
    begun = intervals[0].first.fetched_at
    width = min(BAR, (look.width or BAR) - 2 * len(INDENT))
    starts = [int(how_far(one.first.fetched_at, begun, until) * width) for one in intervals]
    ends = [*starts[1:], width]
    cells = [
        look.paint(SIGNS[one.answer.verdict][1], SIGNS[one.answer.verdict][0] * (end - start))
        for one, start, end in zip(intervals, starts, ends, strict=True)
    ]
    yield INDENT + "".join(cells)
    yield INDENT + look.paint(Style.FAINT, _years(begun, until, width))


def how_far(moment: datetime, begun: datetime, ended: datetime) -> float:
    """How far along a stretch of time a moment lies: 0 where it begins, 1 where it ends."""
    return (moment - begun).total_seconds() / max((ended - begun).total_seconds(), 1.0)


def _years(begun: datetime, until: datetime, width: int) -> str:
    """The years under a bar, each where it begins, as many as there is room for."""
    line = f"{begun:%Y-%m}"
    for year in range(begun.year + 1, until.year + 1):
        at = int(how_far(datetime(year, 1, 1, tzinfo=begun.tzinfo), begun, until) * width)
        if at > len(line) and at + YEAR <= width:
            line = line.ljust(at) + str(year)
    return line


def key_text(intervals: Sequence[Interval], look: Look) -> Iterator[str]:
    """What the signs of a bar mean, as far as they are used."""
    used = dict.fromkeys(one.answer.verdict for one in intervals)
    told = [f"{SIGNS[verdict][0]} {verdict_word(verdict)}" for verdict in used]
    yield from broken([(Style.FAINT, "   ".join(told))], look, INDENT)


def verdict_word(verdict: Verdict) -> str:
    """A verdict as it is spoken."""
    return verdict.value.replace("-", " ")


def timeline_fields(one: Timeline) -> Fields:
    """A document's answers over time, oldest first."""
    return {
        **document_fields(one.document),
        "intervals": [
            {
                "from": interval.first.fetched_at.isoformat(),
                "from_version": interval.first.number,
                "to": interval.last.fetched_at.isoformat(),
                "to_version": interval.last.number,
                **answer_fields(interval.outline, interval.answer),
            }
            for interval in one.intervals
        ],
    }
