"""A redline as fields of JSON: each changed clause with its words on both sides, and what is folded between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.model.change import Change, ChangeKind, Diff, Relocation
from smallprint.model.clause import Clause
from smallprint.model.meaning import Assessment, Finding, Kind
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.quoted import beginning
from smallprint.publish.redline import Ink, Line
from smallprint.publish.redline_whole import Fold, Kept, folded, whole_redline

__all__ = ["Shown", "redline_fields"]

FACET_ALONE = "only what stands beside the words differs"
"""Why a change whose words stand as they stood is folded, where nobody judged it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a redline is shown: clauses that stand as they stood, and changes that do not matter.

    `opened` is the number of a fold whose clauses are shown, counted from 1.
    """

    whole: bool = False
    noise: bool = False
    opened: int = 0


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A diff with everything in its place, and with what its changes are taken for."""

    diff: Diff
    findings: dict[int, Finding]
    items: tuple[Line | Kept, ...]

    @property
    def lines(self) -> Iterator[Line]:
        """Each change once, where it stands in the text after."""
        return (item for item in self.items if isinstance(item, Line) and not _is_origin(item))


def redline_fields(diff: Diff, assessment: Assessment | None, shown: Shown) -> Fields:
    """A redline: how much of it is what, every change in a list, what is folded and why, and the rows that are shown.

    Rows stand in the order of the text after: changed clauses, and folds between them or every clause.
    """
    sheet = _sheet(diff, assessment)
    return {
        "counts": _counts(sheet),
        "touched": [_touched_fields(sheet, line) for line in sheet.lines],
        "left_out": _left_out(sheet),
        "rows": _rows(sheet, shown),
    }


def _rows(sheet: _Sheet, shown: Shown) -> list[Fields]:
    if shown.whole:
        return [_item_fields(sheet, item) for item in sheet.items]
    rows = folded(sheet.items, lambda line: shown.noise or not _is_noise(sheet, line.change))
    folds, found = 0, []
    for row in rows:
        folds += isinstance(row, Fold)
        found.append(_fold_fields(sheet, row, folds, shown) if isinstance(row, Fold) else _line_fields(sheet, row))
    return found


def _touched_fields(sheet: _Sheet, line: Line) -> Fields:
    """A change without its words: where it is, what it is, whether it matters."""
    return {
        "id": _id(line),
        "change": line.change,
        "kind": line.kind,
        "relocation": sheet.diff.touched[line.change].relocation.value,
        **_place(line),
        **_judged(sheet, line.change),
    }


def _left_out(sheet: _Sheet) -> list[Fields]:
    """What is folded as not mattering: each reason with its changes, the commonest first."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for line in sheet.lines:
        if _is_noise(sheet, line.change):
            told = _judged(sheet, line.change)
            reasons.setdefault((told["reason"], told["finding"]), []).append(_id(line))
    ranked = sorted(reasons.items(), key=lambda item: (-len(item[1]), item[0]))
    return [{"reason": why[0], "finding": why[1], "count": len(ids), "changes": ids} for why, ids in ranked]


def _counts(sheet: _Sheet) -> Fields:
    """Changes by their kind, clauses moved and unchanged, words that came and went."""
    touched = sheet.diff.touched
    kinds = Counter(change.kind for change in touched)
    words = Counter[Ink]()
    for line in sheet.lines:
        for stretch in line.stretches:
            words[stretch.ink] += len(stretch.words.split())
    return {
        **{kind.value: kinds[kind] for kind in ChangeKind if kind is not ChangeKind.UNCHANGED},
        "moved": sum(change.relocation is Relocation.MOVED for change in touched),
        "unchanged": sum(isinstance(item, Kept) for item in sheet.items),
        "words_removed": words[Ink.REMOVED],
        "words_inserted": words[Ink.INSERTED],
    }


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
    return _is_wordless(sheet.diff.touched[index])


def _is_wordless(change: Change) -> bool:
    return change.kind is ChangeKind.UNCHANGED and change.relocation is not Relocation.MOVED


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


def _item_fields(sheet: _Sheet, item: Line | Kept) -> Fields:
    return _kept_fields(sheet.diff, item) if isinstance(item, Kept) else _line_fields(sheet, item)


def _fold_fields(sheet: _Sheet, fold: Fold, number: int, shown: Shown) -> Fields:
    lines = [line for line in fold.lines if not _is_origin(line)]
    why = Counter(_judged(sheet, line.change)["reason"] for line in lines)
    return {
        "type": "fold",
        "id": f"g{number}",
        "number": number,
        "unchanged": fold.kept,
        "left_out": len(lines),
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


def _line_fields(sheet: _Sheet, line: Line) -> Fields:
    change, is_origin = sheet.diff.touched[line.change], _is_origin(line)
    before = [sheet.diff.before.clauses[i] for i in change.before]
    after = [sheet.diff.after.clauses[i] for i in change.after]
    moved = change.relocation is Relocation.MOVED
    return {
        "type": "change",
        "id": _id(line),
        "change": line.change,
        "kind": line.kind,
        "relocation": change.relocation.value,
        "is_origin": is_origin,
        "other": "" if not moved else f"d{line.change}" if is_origin else f"d{line.change}-from",
        **_place(line),
        **_form((before if is_origin or not after else after)[0]),
        "label_before": visible(before[0].label) if before else "",
        "label_after": visible(after[0].label) if after else "",
        "stretches": [{"ink": stretch.ink.value, "words": visible(stretch.words)} for stretch in line.stretches],
        "facets": [facet.value for facet in change.facets],
        "notes": [visible(note) for note in _notes(line, change)],
        "clauses_before": list(change.before),
        "clauses_after": [] if is_origin else list(change.after),
        **_judged(sheet, line.change),
    }


def _notes(line: Line, change: Change) -> Iterator[str]:
    """What happened beside the words; that it moved and its numbers have fields of their own."""
    if _is_origin(line):
        return
    is_counted = change.relocation is Relocation.MOVED
    yield from (note for note in line.notes if not (is_counted and note == "moved here"))


def _form(clause: Clause) -> Fields:
    return {"block": clause.block.kind.value, "level": clause.block.level}


def _id(line: Line) -> str:
    return f"d{line.change}-from" if _is_origin(line) else f"d{line.change}"


def _is_origin(line: Line) -> bool:
    return bool(line.stretches) and line.stretches[0].ink is Ink.MOVED_FROM


def _place(line: Line, most: int = 60) -> Fields:
    """A clause's number and heading; for one that has neither, its first words."""
    words = "" if line.where else visible(" ".join("".join(stretch.words for stretch in line.stretches).split()))
    return {"where": visible(line.where), "beginning": beginning(words, most)}
