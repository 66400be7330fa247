"""One finding as a picture to be passed on: what was asked or said, the verdict, the words, where and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.model.answer import Verdict
from smallprint.model.quotation import Faithfulness
from smallprint.model.statement import Judgement
from smallprint.publish.look import visible
from smallprint.publish.picture import COLOURS, DARK, Label, Picture, Rect

WIDTH, HEIGHT, LEFT = 1200, 630, 64
"""The size that sites show pictures of a page in, and the margin, in pixels."""
SERIF = "Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif"
FAINT, INK, LINE = "#5d5a54", "#1d1c1a", "#c9c4b8"
JUDGED: dict[str, str] = {
    Judgement.BACKED: "#1d6640",
    Judgement.CONTRADICTED: "#8f2a0d",
    Judgement.BROADER: "#6a4b00",
    Judgement.NOT_ADDRESSED: FAINT,
    Judgement.UNDETERMINED: FAINT,
    Faithfulness.VERBATIM: "#1d6640",
    Faithfulness.COMPOSED: "#6a4b00",
    Faithfulness.ALTERED: "#6a4b00",
    Faithfulness.NEVER_THERE: "#8f2a0d",
}
WIDTHS = {**dict.fromkeys("iljtfrI.,;:!|'’()[]/ -", 0.31), **dict.fromkeys("mwMW—…@%", 0.88)}
"""How wide letters are, in parts of their height; a picture does not break lines, so that it is reckoned with these."""
CAPITAL, SMALL = 0.7, 0.51


@dataclass(frozen=True, slots=True)
class Card:
    """What a card tells. `verdict` is a verdict's or judgement's name, `told` how it is said; others may be ""."""

    over: str
    title: str
    verdict: str
    told: str
    words: str
    place: str
    dates: str
    address: str


def card_picture(one: Card) -> Picture:
    """The card as a picture of 1200 by 630 pixels."""
    return Picture(WIDTH, HEIGHT, f"{one.title} {one.told} {one.words}".strip(), tuple(_marks(one)))


def _marks(one: Card) -> Iterator[Rect | Label]:
    room = WIDTH - 2 * LEFT
    yield Rect(0, 0, WIDTH, 10, "#28406b")
    yield Label(LEFT, 72, fitted(one.over, 26, room, 1)[0], 26, FAINT)
    title = fitted(one.title, 46, room, 2)
    for at, line in enumerate(title):
        yield Label(LEFT, 130 + 54 * at, line, 46, INK, 600, SERIF)
    top = 160 + 54 * (len(title) - 1)
    yield from _chip(one, top)
    words = fitted(f"“{one.words}”", 31, room - 34, 5 if len(title) == 1 else 4) if one.words else []
    if words:
        yield Rect(LEFT, top + 88, 5, 44 * len(words), LINE)
    for at, line in enumerate(words):
        yield Label(LEFT + 30, top + 120 + 44 * at, line, 31, INK, family=SERIF)
    yield Label(LEFT, 550, fitted(" · ".join(part for part in (one.place, one.dates) if part), 24, room, 1)[0], 24, INK)
    for at, line in enumerate(_address(one.address, room - 170)):
        yield Label(LEFT, 581 + 24 * at, line, 18, FAINT)
    yield Label(WIDTH - LEFT - 118, 605, "smallprint", 26, "#28406b", 600, SERIF)


def _chip(one: Card, top: int) -> Iterator[Rect | Label]:
    ground, ink = _colours(one.verdict)
    told = fitted(one.told, 28, WIDTH - 2 * LEFT - 40, 1)[0]
    yield Rect(LEFT, top, width_of(told, 28) * 1.1 + 44, 52, ground)
    yield Label(LEFT + 20, top + 36, told, 28, ink, 600)


def _colours(verdict: str) -> tuple[str, str]:
    if verdict in JUDGED and verdict not in {Verdict.NOT_ADDRESSED.value, Verdict.UNDETERMINED.value}:
        return JUDGED[verdict], "#ffffff"
    if verdict not in set(Verdict):
        return "#efeee8", INK
    found = Verdict(verdict)
    return COLOURS[found], "#ffffff" if found in DARK else INK


def fitted(words: str, size: int, room: float, most: int) -> list[str]:
    """The words in lines no wider than the room, at most so many; "…" stands for the rest."""
    lines: list[str] = [""]
    for word in visible(" ".join(words.split())).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width_of(longer, size) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            return [*(_cut(line, size, room) for line in lines[:-1]), _cut(f"{lines[-1]} …", size, room)]
    return [_cut(line, size, room) for line in lines]


def _address(words: str, room: float) -> list[str]:
    """An address on two lines, cut where it has to be."""
    shown = visible(words)
    first = next((at for at in range(len(shown), 0, -1) if width_of(shown[:at], 18) <= room), 0)
    return [part for part in (shown[:first], _cut(shown[first:], 18, room)) if part]


def _cut(line: str, size: int, room: float) -> str:
    """A line that is too wide, as a long address is, up to where it fits."""
    if width_of(line, size) <= room:
        return line
    kept = line.removesuffix(" …")
    while kept and width_of(f"{kept}…", size) > room:
        kept = kept[:-1]
    return f"{kept}…"


def width_of(words: str, size: int) -> float:
    """About how wide words are, in pixels."""
    return size * sum(WIDTHS.get(sign, CAPITAL if sign.isupper() else _width(sign)) for sign in words)


def _width(sign: str) -> float:
    return SMALL if sign < "\u2e80" else 1.0
