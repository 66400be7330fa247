"""A diff as a person reads it: clause by clause, words struck and inserted, what stands unchanged told in a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.change import Change, ChangeKind, Diff, Edit, Facet, Relocation, Run
from smallprint.model.clause import BlockKind, Clause, Outline
from smallprint.model.meaning import Assessment, Finding

JOINT = "\n"
"""What joins the ink of several clauses, as in the edits of a split or a merger."""


class PieceKind(StrEnum):
    """What became of a stretch of words."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words that share a fate."""

    kind: PieceKind
    words: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Clauses in a row that a redline does not spell out, and how many of them differ in something beside the words."""

    clauses: int
    facets: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One change spelled out. `change` is its index in `Diff.touched`; places are told as people know them, or ""."""

    change: int
    kind: ChangeKind
    relocation: Relocation
    facets: tuple[Facet, ...]
    place: str
    place_before: str
    heading: str
    heading_before: str
    pieces: tuple[Piece, ...]
    links: tuple[tuple[str, str], ...] = ()
    finding: Finding | None = None


Redline = tuple[Entry | Gap, ...]


def redline(diff: Diff, assessment: Assessment | None = None, *, every_facet: bool = False) -> Redline:
    """The entries of a diff in the order of the after text, with gaps for what stands unchanged between them.

    Clauses whose words and place are as they were but whose links, marks or numbers differ are counted in the
    gaps; `every_facet` spells them out.
    """
    findings = {finding.change: finding for finding in assessment.findings} if assessment else {}
    rows: list[Entry | Gap] = []
    held: Counter[str] = Counter()
    for item in _in_order(diff):
        if isinstance(item, Run):
            held["clauses"] += sum(_is_read(block.kind) for block in diff.after.blocks[item.after : item.after + item.length])
            continue
        index, change = item
        entry = _entry(diff, index, change, findings.get(index))
        if _is_silent(diff, change) or not (every_facet or _is_told(change)):
            _count(held, diff, change)
            continue
        rows.extend(_gap(held))
        held = Counter()
        rows.append(entry)
    return (*rows, *_gap(held))


def _in_order(diff: Diff) -> Iterator[Run | tuple[int, Change]]:
    """Runs and changes by their place in the after text; what was removed comes where it stood."""
    runs = list(reversed(diff.runs))
    for index, change in enumerate(diff.touched):
        while runs and _precedes(runs[-1], change):
            yield runs.pop()
        yield index, change
    yield from reversed(runs)


def _precedes(run: Run, change: Change) -> bool:
    return run.after < change.after[0] if change.after else run.before < change.before[0]


def _is_read(kind: BlockKind) -> bool:
    return kind not in (BlockKind.BLANK, BlockKind.RULE)


def _is_told(change: Change) -> bool:
    return change.kind is not ChangeKind.UNCHANGED or change.relocation is Relocation.MOVED


def _is_silent(diff: Diff, change: Change) -> bool:
    """Whether a change has no words on either side: blank lines and rules that came, went or moved."""
    before, after = _sides(diff, change)
    return not any(clause.ink for clause in (*before, *after))


def _count(held: Counter[str], diff: Diff, change: Change) -> None:
    held["clauses"] += sum(_is_read(diff.after.blocks[index].kind) for index in change.after)
    for facet in change.facets:
        held[facet.value] += 1


def _gap(held: Counter[str]) -> Sequence[Gap]:
    if not held["clauses"]:
        return ()
    return (Gap(held["clauses"], tuple((facet.value, held[facet.value]) for facet in Facet if held[facet.value])),)


def _entry(diff: Diff, index: int, change: Change, finding: Finding | None) -> Entry:
    before, after = _sides(diff, change)
    return Entry(
        change=index,
        kind=change.kind,
        relocation=change.relocation,
        facets=change.facets,
        place=place_of(after[0]) if after else "",
        place_before=place_of(before[0]) if before else "",
        heading=diff.after.heading_of(after[0]) if after else "",
        heading_before=diff.before.heading_of(before[0]) if before else "",
        pieces=pieces(diff, change),
        links=tuple(_links(before, after)),
        finding=finding,
    )


def _sides(diff: Diff, change: Change) -> tuple[list[Clause], list[Clause]]:
    return [diff.before.clauses[i] for i in change.before], [diff.after.clauses[i] for i in change.after]


def place_of(clause: Clause) -> str:
    """Where a clause stands as people say it: its own number, else the nearest number above it, else ""."""
    for sign in (clause.label, *reversed(clause.path)):
        if any(character.isdigit() for character in sign) and len(sign) <= 24:
            return sign.strip(" .:()")
    return clause.label.strip(" .:()")


def pieces(diff: Diff, change: Change) -> tuple[Piece, ...]:
    """The words of a change, kept, removed, inserted and moved ones told apart."""
    old, new = ink_of(diff.before, change.before), ink_of(diff.after, change.after)
    if not change.after:
        return (Piece(PieceKind.REMOVED, old),)
    if not change.before:
        return (Piece(PieceKind.INSERTED, new),)
    stays = PieceKind.MOVED if change.relocation is Relocation.MOVED else PieceKind.KEPT
    return tuple(_woven(new, change.edits, stays))


def ink_of(outline: Outline, indices: Sequence[int]) -> str:
    """The ink of these clauses, joined as the edits of a change count it."""
    return JOINT.join(outline.clauses[index].ink for index in indices)


def _woven(new: str, edits: Sequence[Edit], stays: PieceKind) -> Iterator[Piece]:
    at = 0
    for edit in edits:
        if edit.after.start > at:
            yield Piece(stays, new[at : edit.after.start])
        if edit.removed:
            yield Piece(PieceKind.REMOVED, edit.removed)
        if edit.inserted:
            yield Piece(PieceKind.INSERTED, edit.inserted)
        at = edit.after.end
    if at < len(new):
        yield Piece(stays, new[at:])


def _links(before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[tuple[str, str]]:
    """Link targets that differ, paired in order: the one before and the one after, "" where there is none."""
    old = [link.target for clause in before for link in clause.block.links]
    new = [link.target for clause in after for link in clause.block.links]
    if not before or not after or old == new:
        return
    stayed = set(old) & set(new)
    gone, came = [target for target in old if target not in stayed], [target for target in new if target not in stayed]
    for index in range(max(len(gone), len(came))):
        yield gone[index] if index < len(gone) else "", came[index] if index < len(came) else ""
