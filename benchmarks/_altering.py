"""Real documents altered with the truth known: what became of every clause."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from smallprint.model.clause import Block, BlockKind, Outline
from smallprint.segment import outline
from smallprint.segment.recorded import recorded_in_block
from smallprint.text import Span, sentences

WORDS = 8
"""Only clauses with at least so many words are altered."""
SPLIT_WORDS = 6
"""Either half of a clause that is split has at least so many."""
EACH = 2
"""Alterations of each kind in one document, where it has room for them."""
PASSED = 2
"""A clause that is moved passes at least so many times its own length, so that it is the one that moved."""
FARTHEST = 40
NUMBER = re.compile(r"(\d{1,3})((?:\.\d{1,3})*)")
PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)

Pair = tuple[str, str]
"""The recorded characters of one clause in two versions, amended between them by whoever keeps the document."""
Key = tuple[str, tuple[int, ...], tuple[int, ...]]
"""A relation with the clauses before and after that it holds between, by their place."""


@dataclass(slots=True)
class Unit:
    """A clause of the altered document: its recorded characters before and after, several if it is split or merged."""

    before: list[str]
    after: list[str]
    relation: str = "same"

    def size(self) -> int:
        """How many characters a person reads there."""
        return max(
            sum(len(block.ink) for raw in side for block in outline(raw).blocks) for side in (self.before, self.after)
        )


@dataclass(slots=True)
class Altered:
    """A document before and after, and what became of each clause."""

    before: str
    after: str
    truth: Counter[Key] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Material:
    """What documents are altered with: real amendments, clauses of other documents, chance, and how far apart.

    At least `apart` untouched clauses stand between two alterations.
    """

    pairs: Iterator[Pair]
    strangers: Iterator[str]
    chance: random.Random
    apart: int = 1


def altered(base: Outline, material: Material) -> Altered | None:
    """A real version altered: clauses moved, moved and edited, split, merged, renumbered, deleted, inserted, edited.

    None where the document has no room, or is not read again as the clauses it was put together from.
    """
    chance = material.chance
    blocks = [block for block in base.blocks if block.kind not in (BlockKind.BLANK, BlockKind.RULE)]
    common = Counter(block.key for block in blocks)
    units = [Unit([_plain(block.raw)], [_plain(block.raw)]) for block in blocks]
    free = [
        index
        for index, block in enumerate(blocks)
        if block.kind in PROSE and len(block.ink.split()) >= WORDS and common[block.key] == 1
    ]
    chance.shuffle(free)
    picker = _Picker(units, blocks, free, material.apart)
    _renumber(units, blocks, chance)
    for alter in (_split, _merge, _delete):
        for _ in range(EACH):
            picker.use(alter)
    order = _placed(units, picker, material)
    return _written(order) if order else None


@dataclass(slots=True)
class _Picker:
    """Hands out clauses that no alteration has come near yet."""

    units: list[Unit]
    blocks: list[Block]
    free: list[int]
    apart: int
    used: set[int] = field(default_factory=set)

    def use(self, alter: Callable[[_Picker, int], bool]) -> None:
        """Alters the first clause that can be altered so."""
        for index in self.free:
            if self._is_free(index) and alter(self, index):
                self.used.update((index, index + 1))
                return

    def take(self) -> int | None:
        """A clause to be moved, or beside which another is put."""
        for index in self.free:
            if self._is_free(index):
                self.used.add(index)
                return index
        return None

    def _is_free(self, index: int) -> bool:
        return self.used.isdisjoint(range(index - self.apart, index + self.apart + 1))


def _plain(raw: str) -> str:
    return raw.strip("\n").rstrip()


def _split(picker: _Picker, index: int) -> bool:
    """A paragraph cut in two where a sentence ends."""
    block = picker.blocks[index]
    if block.kind is not BlockKind.PARAGRAPH or picker.units[index].relation != "same":
        return False
    for sentence in sentences(block.ink)[1:]:
        before, after = block.ink[: sentence.start], block.ink[sentence.start :]
        if min(len(before.split()), len(after.split())) < SPLIT_WORDS:
            continue
        cut = recorded_in_block(block.raw, block.ink, Span(sentence.start, sentence.start + 1)).start
        halves = [_plain(block.raw[:cut]), _plain(block.raw[cut:])]
        if _reads_as(halves, [before.strip(), after.strip()]):
            picker.units[index] = Unit([_plain(block.raw)], halves, "split")
            return True
    return False


def _merge(picker: _Picker, index: int) -> bool:
    """Two paragraphs in a row made one."""
    if index + 1 >= len(picker.blocks) or index + 1 not in picker.free:
        return False
    first, second = picker.blocks[index], picker.blocks[index + 1]
    if {first.kind, second.kind} != {BlockKind.PARAGRAPH} or second.label or not first.ink.endswith((".", ";")):
        return False
    if picker.units[index].relation != "same":
        return False
    joined = f"{_plain(first.raw)} {_plain(second.raw).lstrip()}"
    if not _reads_as([joined], [f"{first.ink} {second.ink}"]):
        return False
    picker.units[index] = Unit([_plain(first.raw), _plain(second.raw)], [joined], "merged")
    picker.units[index + 1] = Unit([], [])
    return True


def _delete(picker: _Picker, index: int) -> bool:
    picker.units[index] = Unit(picker.units[index].before, [], "removed")
    return True


def _renumber(units: list[Unit], blocks: Sequence[Block], chance: random.Random) -> None:
    """All printed numbers from some first number on raised by one, as where a section was put in before."""
    numbered = [(index, found) for index, block in enumerate(blocks) if (found := NUMBER.fullmatch(block.label))]
    firsts = sorted({int(found[1]) for _, found in numbered})
    if len(firsts) < 3 or chance.random() < 0.3:
        return
    least = chance.choice(firsts[1:])
    for index, found in numbered:
        raw = units[index].before[0]
        at = raw.find(blocks[index].label)
        if int(found[1]) < least or at < 0:
            continue
        label = f"{int(found[1]) + 1}{found[2]}"
        new = raw[:at] + label + raw[at + len(blocks[index].label) :]
        read = outline(new + "\n\n").blocks
        if len(read) == 1 and read[0].label == label and read[0].ink == blocks[index].ink:
            units[index] = Unit([raw], [new], "renumbered")


def _reads_as(raws: Sequence[str], inks: Sequence[str]) -> bool:
    """Whether stretches are read as plain paragraphs with these inks."""
    for raw, ink in zip(raws, inks, strict=True):
        blocks = outline(raw + "\n\n").blocks
        if len(blocks) != 1 or blocks[0].kind is not BlockKind.PARAGRAPH or blocks[0].ink != ink:
            return False
    return True


def _placed(units: list[Unit], picker: _Picker, material: Material) -> tuple[list[Unit], list[Unit]] | None:
    """The clauses in their order before and after: some moved, some edited, some moved and edited, some inserted."""
    chance = material.chance
    present = {_plain(block.raw) for block in picker.blocks}
    before, after = list(units), list(units)
    for _ in range(EACH):
        _move(after, picker, units, chance)
        edited = _fresh(material.pairs, present)
        _put(before, after, picker, Unit([edited[0]], [edited[1]], "edited"))
        moved = _fresh(material.pairs, present)
        _put_apart(before, after, picker, Unit([moved[0]], [moved[1]], "moved and edited"))
        place = picker.take()
        if place is not None:
            stranger = next(each for each in material.strangers if each not in present)
            present.add(stranger)
            after.insert(_index(after, units[place]), Unit([], [stranger], "added"))
    return before, after


def _fresh(pairs: Iterator[Pair], present: set[str]) -> Pair:
    found = next(pair for pair in pairs if not present & set(pair))
    present.update(found)
    return found


def _index(row: list[Unit], unit: Unit) -> int:
    return next(index for index, each in enumerate(row) if each is unit)


def _move(after: list[Unit], picker: _Picker, units: list[Unit], chance: random.Random) -> None:
    """One clause set elsewhere."""
    place = picker.take()
    if place is None or units[place].relation not in ("same", "renumbered"):
        return
    unit = units[place]
    start = _index(after, unit)
    goal = _far(after, start, unit.size(), chance)
    if goal is not None:
        after.insert(goal, after.pop(start))
        unit.relation = "moved"


def _put(before: list[Unit], after: list[Unit], picker: _Picker, unit: Unit) -> None:
    place = picker.take()
    if place is not None:
        before.insert(_index(before, picker.units[place]), unit)
        after.insert(_index(after, picker.units[place]), unit)


def _put_apart(before: list[Unit], after: list[Unit], picker: _Picker, unit: Unit) -> None:
    """A clause put in at one place before and at another after."""
    place = picker.take()
    if place is None:
        return
    start = _index(after, picker.units[place])
    goal = _far(after, start, unit.size(), random.Random(start))
    if goal is not None:
        before.insert(_index(before, picker.units[place]), unit)
        after.insert(goal + (goal > start), unit)


def _far(row: list[Unit], start: int, length: int, chance: random.Random) -> int | None:
    """A place in a row, up or down, so far from `start` that what lies between is longer than the clause."""
    goals = []
    for step in (-1, 1):
        passed, at, end = 0, start, start + step * FARTHEST
        while 0 < at < len(row) - 1 and at != end:
            at += step
            passed += row[at].size() if row[at].relation == "same" else 0
            if passed > PASSED * length + 200:
                goals.append(at)
                break
    return chance.choice(goals) if goals else None


def _written(order: tuple[list[Unit], list[Unit]]) -> Altered | None:
    """The two texts and the truth; None where a text is not read as the clauses it was put together from."""
    before, after = (
        [(unit, raw) for unit in order[0] for raw in unit.before],
        [(u, r) for u in order[1] for r in u.after],
    )
    texts = ["\n\n".join(raw for _, raw in side) + "\n" for side in (before, after)]
    for text, side in zip(texts, (before, after), strict=True):
        if len(outline(text).blocks) != len(side):
            return None
    places: dict[int, tuple[list[int], list[int]]] = {}
    held: dict[int, Unit] = {}
    for number, side in enumerate((before, after)):
        for index, (unit, _) in enumerate(side):
            places.setdefault(id(unit), ([], []))[number].append(index)
            held[id(unit)] = unit
    truth = Counter((held[each].relation, tuple(old), tuple(new)) for each, (old, new) in places.items())
    return Altered(texts[0], texts[1], truth)
