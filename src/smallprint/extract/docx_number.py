"""The numbers of a Word document's paragraphs: it counts them by rules, and does not hold them (ECMA-376-1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
"""Of what is given in two forms the older one, the fallback, is read."""
LEVELS = 9
DEEPEST_STYLE = 20
"""Styles that are based on one another are followed so far."""
_PLACE = re.compile(r"%([1-9])")
_ROMAN: tuple[tuple[int, str], ...] = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


class Level(NamedTuple):
    """How the paragraphs of a level are counted, and how their number is written ("%1.%2", "(%3)")."""

    start: int
    form: str
    text: str
    is_legal: bool
    restart: int


class Rank(NamedTuple):
    """Where a paragraph stands in a numbering: its `list`, and how deep."""

    list: str
    depth: int


class Numbering:
    """The rules by which a document is numbered, from its parts numbering.xml and styles.xml."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._abstract = _abstract_levels(numbering)
        self._family: dict[str, str] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        for each in _children(numbering, "num"):
            self._read_list(each)
        self._by_style = dict(_ranks_by_style(numbering, self._family))
        self._styles = {_value(each, None, "styleId"): each for each in _children(styles, "style")}

    def _read_list(self, each: Element) -> None:
        name, family = _value(each, None, "numId"), _value(each, "abstractNumId")
        levels = dict(self._abstract.get(family, {}))
        for override in _children(each, "lvlOverride"):
            depth = _whole(_value(override, None, "ilvl"), 0)
            own = override.find(f"{W}lvl")
            if own is not None:
                levels[depth] = _level(own)
            started = _value(override, "startOverride")
            if started:
                self._starts.setdefault(name, {})[depth] = _whole(started, 1)
        self._family[name], self._levels[name] = family, levels

    def rank(self, paragraph: Element) -> Rank | None:
        """Where a paragraph stands, by its own word or by its style's; None where it is not numbered."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None
        own = properties.find(f"{W}numPr")
        style = _value(properties, "pStyle")
        if own is None or own.find(f"{W}numId") is None:
            return self._rank_of_style(style, _depth(own))
        return self._known(Rank(_value(own, "numId"), _depth(own) or 0))

    def _rank_of_style(self, style: str, depth: int | None) -> Rank | None:
        for _ in range(DEEPEST_STYLE):
            if style in self._by_style:
                found = self._by_style[style]
                return self._known(found._replace(depth=found.depth if depth is None else depth))
            definition = self._styles.get(style)
            if definition is None:
                return None
            own = definition.find(f"{W}pPr/{W}numPr")
            if own is not None:
                stated = _depth(own) if depth is None else depth
                return self._known(Rank(_value(own, "numId"), stated or 0))
            style = _value(definition, "basedOn")
        return None

    def _known(self, rank: Rank) -> Rank | None:
        return rank if rank.depth in self._levels.get(rank.list, {}) else None

    def level(self, rank: Rank) -> Level:
        """How a place in the numbering is counted."""
        return self._levels[rank.list][rank.depth]

    def labels(self, paragraphs: Iterator[Element]) -> Iterator[tuple[Element, Rank, str]]:
        """Each numbered paragraph with its place and its number as it is printed; "" for bullets."""
        counts: dict[str, dict[int, int]] = {}
        begun: set[tuple[str, int]] = set()
        for paragraph in paragraphs:
            rank = self.rank(paragraph)
            if rank is None:
                continue
            level = self.level(rank)
            family = self._family[rank.list]
            count = counts.setdefault(family, {})
            self._count(count, rank, begun)
            yield paragraph, rank, "" if level.form == "bullet" else self._written(rank, count)

    def _count(self, count: dict[int, int], rank: Rank, begun: set[tuple[str, int]]) -> None:
        """Count a paragraph, and let the levels under it begin anew."""
        depth, level = rank.depth, self.level(rank)
        started = self._starts.get(rank.list, {}).get(depth)
        if started is not None and (rank.list, depth) not in begun:
            count[depth] = started
        else:
            count[depth] = count[depth] + 1 if depth in count else level.start
        begun.add((rank.list, depth))
        for deeper in [each for each in count if each > depth]:
            below = self._levels[rank.list].get(deeper)
            if below is None or below.restart != 0:
                del count[deeper]

    def _written(self, rank: Rank, count: Mapping[int, int]) -> str:
        levels = self._levels[rank.list]
        own = levels[rank.depth]

        def number(place: re.Match[str]) -> str:
            depth = int(place[1]) - 1
            level = levels.get(depth, own)
            return written(count.get(depth, level.start), "decimal" if own.is_legal else level.form)

        return _PLACE.sub(number, own.text).strip()


def paragraphs_of(root: Element) -> Iterator[Element]:
    """The paragraphs of a document in order, those in tables and boxes too."""
    ahead = [root]
    while ahead:
        node = ahead.pop()
        if node.tag == f"{W}p":
            yield node
        if node.tag != CHOICE:
            ahead.extend(reversed(node))


def written(number: int, form: str) -> str:
    """A number in letters, Roman figures or figures."""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            times, number = divmod(number, value)
            roman += sign * times
        return roman if form == "lowerRoman" else roman.upper()
    return {"none": "", "decimalZero": f"{number:02d}", "ordinal": f"{number}."}.get(form, str(number))


def _abstract_levels(numbering: Element | None) -> dict[str, dict[int, Level]]:
    found: dict[str, dict[int, Level]] = {}
    for each in _children(numbering, "abstractNum"):
        levels = {_whole(_value(level, None, "ilvl"), 0): _level(level) for level in _children(each, "lvl")}
        found[_value(each, None, "abstractNumId")] = levels
    return found


def _ranks_by_style(numbering: Element | None, family: Mapping[str, str]) -> Iterator[tuple[str, Rank]]:
    """Styles that a level names as its own."""
    lists = {abstract: name for name, abstract in reversed(tuple(family.items()))}
    for each in _children(numbering, "abstractNum"):
        name = lists.get(_value(each, None, "abstractNumId"))
        for level in _children(each, "lvl") if name is not None else ():
            style = _value(level, "pStyle")
            if style and name is not None:
                yield style, Rank(name, _whole(_value(level, None, "ilvl"), 0))


def _level(level: Element) -> Level:
    text = _value(level, "lvlText")
    is_legal = level.find(f"{W}isLgl") is not None
    restart = _whole(_value(level, "lvlRestart"), -1)
    return Level(_whole(_value(level, "start"), 1), _value(level, "numFmt") or "decimal", text, is_legal, restart)


def _depth(numbered: Element | None) -> int | None:
    """The level that a paragraph or style states."""
    stated = _value(numbered, "ilvl") if numbered is not None else ""
    return min(_whole(stated, 0), LEVELS - 1) if stated else None


def _children(parent: Element | None, name: str) -> list[Element]:
    return parent.findall(f"{W}{name}") if parent is not None else []


def _value(parent: Element, child: str | None, attribute: str = "val") -> str:
    """An attribute of an element, or of a child of it; "" where there is none."""
    found = parent if child is None else parent.find(f"{W}{child}")
    return (found.get(f"{W}{attribute}") or "") if found is not None else ""


def _whole(value: str, otherwise: int) -> int:
    return int(value) if re.fullmatch(r"\d{1,6}", value, re.ASCII) else otherwise
