"""Timelines and comparisons as pictures: a list of bars and words, written as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from smallprint.model.answer import Verdict
from smallprint.model.timeline import Timeline
from smallprint.publish.answer import verdict_text
from smallprint.publish.look import visible
from smallprint.publish.timeline import how_far, verdict_word

COLOURS: dict[Verdict, str] = {
    Verdict.YES: "#28406b",
    Verdict.YES_UNLESS_OPT_OUT: "#6b86b8",
    Verdict.ONLY_WITH_CONSENT: "#a9bbdb",
    Verdict.NO: "#dbe5f5",
    Verdict.STATED: "#3f7f78",
    Verdict.NOT_ADDRESSED: "#efeee8",
    Verdict.UNDETERMINED: "#b9a4d1",
    Verdict.REFUSED: "#efeee8",
}
"""The darker, the less is left to the person. No red and green: whether a yes is good depends on the question."""
DARK = frozenset({Verdict.YES, Verdict.YES_UNLESS_OPT_OUT, Verdict.STATED})
"""Grounds on which letters are white."""
WIDTH, LEFT, ROW, BAR, TEXT = 960, 16, 62, 22, 13
"""Sizes in pixels: of the picture, its margin, a row, a bar, letters."""
FAINT = "#666666"
LONGEST = 90
"""Words are cut after so many letters: a picture does not break lines."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled bar, in pixels from the upper left; `title` is shown where a reader points at it."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """Words on one line, whose letters stand on `y`."""

    x: float
    y: float
    words: str
    size: int = TEXT
    colour: str = "#1a1a1a"
    weight: int = 400
    family: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of time in which a document answered alike; `told` says what."""

    begun: datetime
    ended: datetime
    verdict: Verdict
    told: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Bars and words on a ground of a size; `title` says what it shows to those who do not see it."""

    width: int
    height: int
    title: str
    marks: tuple[Rect | Label, ...]


def timeline_picture(title: str, timelines: Sequence[Timeline], until: datetime) -> Picture:
    """A bar for each document over the years, coloured by what it answered; the key below."""
    return bands_picture(title, [(one.document.id, tuple(_bands(one, until))) for one in timelines])


def _bands(one: Timeline, until: datetime) -> Iterator[Band]:
    ends = [each.first.fetched_at for each in one.intervals[1:]] + [until]
    for interval, end in zip(one.intervals, ends, strict=True):
        yield Band(interval.first.fetched_at, end, interval.answer.verdict, verdict_text(interval.answer))


def bands_picture(title: str, rows: Sequence[tuple[str, Sequence[Band]]]) -> Picture:
    """A bar for each name, in bands coloured by what was answered; the years and the key below."""
    begun = min(each.begun for _, bands in rows for each in bands)
    until = max(each.ended for _, bands in rows for each in bands)
    marks: list[Rect | Label] = [Label(LEFT, 26, _cut(title), 16)]
    top = 44
    for name, bands in rows:
        marks += _row(name, bands, top, (begun, until))
        top += ROW
    marks += _years(top, begun, until)
    used = dict.fromkeys(each.verdict for _, bands in rows for each in bands)
    marks += _key(top + 34, used)
    return Picture(WIDTH, top + 54, title, tuple(marks))


def _row(name: str, bands: Sequence[Band], top: int, whole: tuple[datetime, datetime]) -> Iterator[Rect | Label]:
    yield Label(LEFT, top + 14, _cut(name))
    for one in bands:
        left, right = _x(one.begun, *whole), _x(one.ended, *whole)
        told = f"{one.begun:%Y-%m-%d} to {one.ended:%Y-%m-%d}: {one.told}"
        yield Rect(left, top + 20, max(1.0, right - left), BAR, COLOURS[one.verdict], told)


def _years(top: int, begun: datetime, until: datetime) -> Iterator[Rect | Label]:
    for year in range(begun.year + 1, until.year + 1):
        at = _x(datetime(year, 1, 1, tzinfo=begun.tzinfo), begun, until)
        yield Rect(at, 48, 0.5, top - 44, "#00000022")
        yield Label(at + 3, top + 10, str(year), 11, FAINT)


def _key(y: int, verdicts: Iterable[Verdict]) -> Iterator[Rect | Label]:
    x = float(LEFT)
    for verdict in verdicts:
        words = verdict_word(verdict)
        yield Rect(x, y - 10, 12, 12, COLOURS[verdict])
        yield Label(x + 17, y, words, 12)
        x += 34 + 7 * len(words)


def _x(at: datetime, begun: datetime, until: datetime) -> float:
    return LEFT + (WIDTH - 2 * LEFT) * how_far(at, begun, until)


def comparison_picture(
    title: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[tuple[Verdict, str]]]]
) -> Picture:
    """A cell for each question and service, coloured by the verdict, with its words."""
    first, height = 330, 34
    column = max(90.0, (WIDTH - 2 * LEFT - first) / max(1, len(heads)))
    marks: list[Rect | Label] = [Label(LEFT, 26, _cut(title), 16)]
    marks += [Label(LEFT + first + column * at + 6, 56, _cut(head, 24)) for at, head in enumerate(heads)]
    for index, (asked, told) in enumerate(rows):
        top = 66 + height * index
        marks.append(Label(LEFT, top + 20, _cut(asked, 48)))
        for at, (verdict, words) in enumerate(told):
            left = LEFT + first + column * at
            marks.append(Rect(left, top, column - 4, height - 4, COLOURS[verdict], words))
            ink = "#ffffff" if verdict in DARK else "#1a1a1a"
            marks.append(Label(left + 6, top + 20, _cut(words, max(8, int(column / 7))), 12, ink))
    width = int(2 * LEFT + first + column * len(heads))
    return Picture(width, 76 + height * len(rows), title, tuple(marks))


def svg_of(picture: Picture) -> str:
    """The picture as SVG: text stays text, titles are read aloud, nothing is loaded from elsewhere."""
    size = f'width="{picture.width}" height="{picture.height}" viewBox="0 0 {picture.width} {picture.height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" font-family="sans-serif">'
    ground = f'<rect width="{picture.width}" height="{picture.height}" fill="#ffffff"/>'
    lines = [head, f"<title>{_safe(picture.title)}</title>", ground, *map(_mark, picture.marks), "</svg>"]
    return "\n".join(lines) + "\n"


def _mark(mark: Rect | Label) -> str:
    if isinstance(mark, Rect):
        place = f'x="{mark.x:.1f}" y="{mark.y:.1f}" width="{mark.width:.1f}" height="{mark.height:.1f}"'
        title = f"<title>{_safe(mark.title)}</title>" if mark.title else ""
        return f"<rect {place} fill={quoteattr(mark.colour)}>{title}</rect>"
    place = f'x="{mark.x:.1f}" y="{mark.y:.1f}" font-size="{mark.size}"'
    place += f' font-weight="{mark.weight}"' if mark.weight != 400 else ""
    place += f" font-family={quoteattr(mark.family)}" if mark.family else ""
    return f"<text {place} fill={quoteattr(mark.colour)}>{_safe(mark.words)}</text>"


def _safe(words: str) -> str:
    return escape(visible(words))


def _cut(words: str, most: int = LONGEST) -> str:
    """The words, cut where they are wider than so many small letters; a capital is as wide as one and a half."""
    width = 0.0
    for at, sign in enumerate(words):
        width += 1.5 if sign.isupper() else 1.0
        if width > most:
            return words[: max(1, at - 1)] + "…"
    return words
