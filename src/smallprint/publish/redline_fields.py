"""A part of a redline as fields of JSON: each changed clause with its words, and what is folded between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from smallprint.model.change import Change, ChangeKind, Diff, Relocation
from smallprint.model.clause import Clause
from smallprint.model.meaning import Assessment, Finding, Kind
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.quoted import beginning
from smallprint.publish.redline import Line, Spot, is_wordless, line_at
from smallprint.publish.redline_parts import Part, Row, part_of, parts_of
from smallprint.publish.redline_whole import Fold, Kept, folded, whole_redline

__all__ = ["Shown", "redline_fields"]

FACET_ALONE = "only what stands beside the words differs"
"""Why a change whose words stand as they stood is folded, where nobody judged it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a redline is shown: clauses that stand as they stood, and changes that do not matter.

    `opened` is the number of a fold whose clauses are shown, and `part` that of the part, both counted from 1; with
    `change`, the part is shown in which that change stands.
    """

    whole: bool = False
    noise: bool = False
    opened: int = 0
    part: int = 1
    change: int | None = None


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A diff with everything in its place, and with what its changes are taken for.

    `lines` holds those that were made, and `parts` the number of the part of each change, where there are several.
    """

    diff: Diff
    findings: dict[int, Finding]
    items: tuple[Spot | Kept, ...]
    lines: dict[Spot, Line] = field(default_factory=dict)
    parts: dict[Spot, int] = field(default_factory=dict)

    @property
    def spots(self) -> Iterator[Spot]:
        """Each change once, where it stands in the text after."""
        return (item for item in self.items if isinstance(item, Spot) and not item.is_origin)

    def line(self, spot: Spot) -> Line:
        """The line at a spot, made when it is first asked for."""
        if spot not in self.lines:
            self.lines[spot] = line_at(self.diff, spot)
        return self.lines[spot]


def redline_fields(diff: Diff, assessment: Assessment | None, shown: Shown) -> Fields:
    """A part of a redline: how much of the whole is what, what is folded and why, the changes and rows of the part.

    Rows stand in the order of the text after: changed clauses, and folds between them or every clause. UsageError:
    there is no such part.
    """
    sheet = _sheet(diff, assessment)
    parts = parts_of(diff, _rows(sheet, shown))
    part = part_of(parts, shown.part, shown.change)
    if len(parts) > 1:
        sheet.parts.update((spot, one.number) for one in parts for spot in one.spots())
    folds = sum(isinstance(row, Fold) for one in parts[: part.number - 1] for row in one.rows)
    return {
        "counts": _counts(sheet),
        "part": part.number,
        "parts": len(parts),
        "changes": sum(one.changes for one in parts),
        "changes_before": part.before,
        "changes_here": part.changes,
        "touched": [_touched_fields(sheet, spot) for spot in part.spots() if not spot.is_origin],
        "left_out": _left_out(sheet, part),
        "rows": list(_row_fields(sheet, part.rows, folds, shown)),
    }


def _rows(sheet: _Sheet, shown: Shown) -> Sequence[Row]:
    if shown.whole:
        return sheet.items
    return folded(sheet.items, lambda spot: shown.noise or not _is_noise(sheet, spot.change))


def _row_fields(sheet: _Sheet, rows: Sequence[Row], folds: int, shown: Shown) -> Iterator[Fields]:
    """The rows of a part; before it stand so many folds."""
    for row in rows:
        if isinstance(row, Fold):
            folds += 1
            yield _fold_fields(sheet, row, folds, shown)
        else:
            yield _item_fields(sheet, row)


def _touched_fields(sheet: _Sheet, spot: Spot) -> Fields:
    """A change without its words: where it is, what it is, whether it matters."""
    line = sheet.line(spot)
    return {
        "id": _id(spot),
        "change": spot.change,
        "kind": line.kind,
        "relocation": sheet.diff.touched[spot.change].relocation.value,
        **_place(line),
        **_judged(sheet, spot.change),
    }


def _left_out(sheet: _Sheet, part: Part) -> list[Fields]:
    """What is folded as not mattering: each reason with how many changes it has, and those of this part."""
    reasons: Counter[tuple[str, str]] = Counter()
    here: dict[tuple[str, str], list[str]] = {}
    for spot in sheet.spots:
        if _is_noise(sheet, spot.change):
            reasons[_why(sheet, spot)] += 1
    for spot in part.spots():
        if not spot.is_origin and _is_noise(sheet, spot.change):
            here.setdefault(_why(sheet, spot), []).append(_id(spot))
    ranked = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    return [
        {"reason": why[0], "finding": why[1], "count": count, "changes": here.get(why, [])} for why, count in ranked
    ]


def _why(sheet: _Sheet, spot: Spot) -> tuple[str, str]:
    told = _judged(sheet, spot.change)
    return told["reason"], told["finding"]


def _counts(sheet: _Sheet) -> Fields:
    """Changes by their kind, clauses moved and unchanged, words that came and went."""
    touched = sheet.diff.touched
    kinds = Counter(change.kind for change in touched)
    words = [_words(sheet.diff, touched[spot.change]) for spot in sheet.spots]
    return {
        **{kind.value: kinds[kind] for kind in ChangeKind if kind is not ChangeKind.UNCHANGED},
        "moved": sum(change.relocation is Relocation.MOVED for change in touched),
        "unchanged": sum(isinstance(item, Kept) for item in sheet.items),
        "words_removed": sum(removed for removed, _ in words),
        "words_inserted": sum(inserted for _, inserted in words),
    }


def _words(diff: Diff, change: Change) -> tuple[int, int]:
    """How many words of a change went and came."""
    if change.before and change.after:
        return (
            sum(len(edit.removed.split()) for edit in change.edits),
            sum(len(edit.inserted.split()) for edit in change.edits),
        )
    old, new = (
        sum(len(outline.blocks[index].ink.split()) for index in indices)
        for outline, indices in ((diff.before, change.before), (diff.after, change.after))
    )
    return old, new


def _sheet(diff: Diff, assessment: Assessment | None) -> _Sheet:
    findings: dict[int, Finding] = {}
    for one in assessment.findings if assessment else ():
        held = findings.get(one.change)
        if held is None or (one.kind is Kind.SUBSTANTIVE and held.kind is not Kind.SUBSTANTIVE):
            findings[one.change] = one
    return _Sheet(diff, findings, whole_redline(diff))


def _is_noise(sheet: _Sheet, index: int) -> bool:
    """Whether a change is folded: it was taken not to matter, or was not judged and its words are the same."""
    finding = sheet.findings.get(index)
    if finding is not None:
        return finding.kind is not Kind.SUBSTANTIVE
    return is_wordless(sheet.diff.touched[index])


def _judged(sheet: _Sheet, index: int) -> Fields:
    finding = sheet.findings.get(index)
    is_noise = _is_noise(sheet, index)
    return {
        "is_noise": is_noise,
        "finding": finding.kind.value if finding else "",
        "probability": round(finding.probability, 4) if finding else None,
        "reason": finding.reason if finding else FACET_ALONE if is_noise else "",
        "alerts": list(finding.alerts) if finding else [],
    }


def _item_fields(sheet: _Sheet, item: Spot | Kept) -> Fields:
    return _kept_fields(sheet.diff, item) if isinstance(item, Kept) else _line_fields(sheet, item)


def _fold_fields(sheet: _Sheet, fold: Fold, number: int, shown: Shown) -> Fields:
    left = [spot for spot in fold.spots if not spot.is_origin]
    why = Counter(_judged(sheet, spot.change)["reason"] for spot in left)
    return {
        "type": "fold",
        "id": f"g{number}",
        "number": number,
        "unchanged": fold.kept,
        "left_out": len(left),
        "reasons": [{"reason": reason, "count": count} for reason, count in why.most_common()],
        "rows": [_item_fields(sheet, item) for item in fold.items] if shown.opened == number else [],
    }


def _kept_fields(diff: Diff, item: Kept) -> Fields:
    clause = diff.after.clauses[item.after]
    return {
        "type": "kept",
        "id": f"k{item.after}",
        **_form(clause),
        "label": visible(clause.label),
        "words": visible(clause.ink),
        "clause_before": item.before,
        "clause_after": item.after,
    }


def _line_fields(sheet: _Sheet, spot: Spot) -> Fields:
    line, change = sheet.line(spot), sheet.diff.touched[spot.change]
    before = [sheet.diff.before.clauses[i] for i in change.before]
    after = [sheet.diff.after.clauses[i] for i in change.after]
    return {
        "type": "change",
        "id": _id(spot),
        "change": spot.change,
        "kind": line.kind,
        "relocation": change.relocation.value,
        "is_origin": spot.is_origin,
        **_other(sheet, spot, change),
        **_place(line),
        **_form((before if spot.is_origin or not after else after)[0]),
        "label_before": visible(before[0].label) if before else "",
        "label_after": visible(after[0].label) if after else "",
        "stretches": [{"ink": stretch.ink.value, "words": visible(stretch.words)} for stretch in line.stretches],
        "facets": [facet.value for facet in change.facets],
        "notes": [] if spot.is_origin else [visible(note) for note in _notes(line, change)],
        "clauses_before": list(change.before),
        "clauses_after": [] if spot.is_origin else list(change.after),
        **_judged(sheet, spot.change),
    }


def _other(sheet: _Sheet, spot: Spot, change: Change) -> Fields:
    """Of a clause that moved, where else it stands; `other_part` is 0 where that is in the same part."""
    if change.relocation is not Relocation.MOVED:
        return {"other": "", "other_part": 0}
    other = Spot(spot.change, is_origin=not spot.is_origin)
    part = sheet.parts.get(other, 0)
    return {"other": _id(other), "other_part": 0 if part == sheet.parts.get(spot, 0) else part}


def _notes(line: Line, change: Change) -> Iterator[str]:
    """What happened beside the words; that it moved and its numbers have fields of their own."""
    is_counted = change.relocation is Relocation.MOVED
    yield from (note for note in line.notes if not (is_counted and note == "moved here"))


def _form(clause: Clause) -> Fields:
    return {"block": clause.block.kind.value, "level": clause.block.level}


def _id(spot: Spot) -> str:
    return f"d{spot.change}-from" if spot.is_origin else f"d{spot.change}"


def _place(line: Line, most: int = 60) -> Fields:
    """A clause's number and heading; for one that has neither, its first words."""
    words = "" if line.where else visible(" ".join("".join(stretch.words for stretch in line.stretches).split()))
    return {"where": visible(line.where), "beginning": beginning(words, most)}
