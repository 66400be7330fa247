"""Quotations held against a history: lines of text, and fields of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from smallprint.model.quotation import Borrowing, Departure, Faithfulness, Lent, Quoted, Stay, Stood
from smallprint.publish.fields import Fields, document_fields, span_fields, version_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.redline import Ink, Line, Stretch
from smallprint.publish.text import counted, redline_text

INDENT = "  "
STYLES = {
    Faithfulness.VERBATIM: Style.INSERTED,
    Faithfulness.COMPOSED: Style.MINOR,
    Faithfulness.ALTERED: Style.MAJOR,
    Faithfulness.NEVER_THERE: Style.MAJOR,
}
SAID = {
    Faithfulness.VERBATIM: "stands so",
    Faithfulness.COMPOSED: "every part stands so, but not one right after the other",
    Faithfulness.ALTERED: "stands otherwise",
    Faithfulness.NEVER_THERE: "no recorded version holds these words",
}
SUBJECTS = {
    Faithfulness.VERBATIM: "the words",
    Faithfulness.COMPOSED: "the parts",
    Faithfulness.ALTERED: "the recorded words",
    Faithfulness.NEVER_THERE: "the nearest words",
}
MOST_STAYS = 4
"""So many intervals are spelled out; of more the first and the last are, and the others counted."""
MOST_DEPARTURES = 6
WHOLE = 240
"""Of a longer part of a composed quotation the beginning and the end are shown."""


def quoted_text(one: Quoted, look: Look) -> Iterator[str]:
    """A quotation, how faithful it is, the recorded words beside it, and when they stood."""
    named = f" (§{one.attribution.section})" if one.attribution.section else ""
    yield from broken([(Style.STRONG, visible(f"“{one.attribution.words}”{named}"))], look)
    kind = one.faithfulness
    parts = [(Style.PLAIN, f": {SAID[kind]}")] if one.lent or kind is Faithfulness.NEVER_THERE else []
    yield from broken([(STYLES[kind], kind.value), *parts], look, INDENT)
    for lent in one.lent:
        yield from _lent_text(lent, look, is_part=len(one.lent) > 1, is_near=kind is Faithfulness.NEVER_THERE)
    for words in one.missing if one.lent else ():
        yield from broken([(Style.PLAIN, visible(f"stands nowhere: “{words}”"))], look, INDENT)
    for line in _notes(one):
        yield from broken([(Style.FAINT, visible(line))], look, INDENT)
    yield ""


def _lent_text(lent: Lent, look: Look, *, is_part: bool, is_near: bool) -> Iterator[str]:
    """One part: where it stands, what touches a number, a negation or a modal, and the words, redlined if altered."""
    borrowing, version = lent.borrowing, lent.version
    head = f"{version.document.id}, version {version.number} of {version.fetched_at:%Y-%m-%d}"
    head = " · ".join(part for part in ("nearest" if is_near else "", head, _place(lent)) if part)
    notes = tuple(_touched(each) for each in borrowing.departures if each.touches and not is_near)
    if borrowing.departures:
        line = Line(0, "", head, stretches(borrowing), notes[:MOST_DEPARTURES])
        inner = replace(look, width=look.width - len(INDENT) if look.width else None)
        yield from (INDENT + told for told in redline_text([line], inner) if told)
        return
    yield from broken([(Style.PLAIN, visible(head))], look, INDENT)
    if is_part:
        yield from broken([(Style.PLAIN, visible(f"“{_shortened(borrowing.recorded)}”"))], look, INDENT * 2)


def _place(lent: Lent) -> str:
    return f"§{lent.place}".replace("§§", "§") if lent.place[:1].isdigit() else lent.place


def _shortened(words: str) -> str:
    if len(words) <= WHOLE:
        return words
    half = WHOLE // 2
    return f"{words[:half].rsplit(' ', 1)[0]} … {words[-half:].split(' ', 1)[-1]}"


def _touched(one: Departure) -> str:
    removed, inserted = one.edit.removed.strip(), one.edit.inserted.strip()
    words = f"“{removed}” → “{inserted}”" if removed and inserted else ""
    words = words or (f"“{removed}” is left out" if removed else f"“{inserted}” is put in")
    return f"{', '.join(one.touches)}: {words}"


def stretches(borrowing: Borrowing) -> tuple[Stretch, ...]:
    """The recorded words with what was left out of them struck, and what was put in."""
    found: list[Stretch] = []
    at = 0
    for edit in sorted((one.edit for one in borrowing.departures), key=lambda edit: edit.before):
        found.append(Stretch(Ink.KEPT, borrowing.recorded[at : edit.before.start]))
        found.append(Stretch(Ink.REMOVED, edit.removed))
        found.append(Stretch(Ink.INSERTED, edit.inserted))
        at = edit.before.end
    found.append(Stretch(Ink.KEPT, borrowing.recorded[at:]))
    return tuple(each for each in found if each.words)


def _notes(one: Quoted) -> Iterator[str]:
    """Whether it stands in the section that is named, when it stood, and whether on the day asked for."""
    subject = SUBJECTS[one.faithfulness]
    if one.is_in_section is not None:
        yield f"{subject} {'stand' if one.is_in_section else 'do not stand'} in §{one.attribution.section}"
    for stood in one.stood:
        still = "; still there" if stood.still_stands else "; no longer there"
        yield f"{stood.document.id}: {subject} stood {stays_text(stood.stays)}{still}"
    if one.lent and not one.stood:
        yield "the parts never stood at the same time"
        yield from (f"“{_shortened(each.borrowing.recorded)}”: stood {stays_text(each.stays)}" for each in one.lent)
    if one.at is not None and one.lent:
        held = "stood" if one.stood_at else "did not stand"
        yield f"{subject} {held} in the version in force then: {one.at.number}, of {one.at.fetched_at:%Y-%m-%d}"


def stays_text(stays: Sequence[Stay]) -> str:
    """From when to when words stood, in words: "2023-04-01 (version 22) to 2023-08-07 (version 24)"."""
    told = [_stay(each) for each in stays]
    if len(told) <= MOST_STAYS:
        return ", and ".join(told)
    return f"{told[0]}, and {told[-1]}, and {counted(len(told) - 2, 'time')} between"


def _stay(one: Stay) -> str:
    first = f"{one.first.fetched_at:%Y-%m-%d} (version {one.first.number})"
    if one.first.number == one.last.number:
        return f"{first} alone"
    return f"{first} to {one.last.fetched_at:%Y-%m-%d} (version {one.last.number})"


# ------------------------------------------------------------ JSON


def quoted_fields(one: Quoted) -> Fields:
    """The fields of a quotation held against a history."""
    return {
        "words": one.attribution.words,
        **span_fields(one.attribution.span),
        "section": one.attribution.section,
        "faithfulness": one.faithfulness.value,
        "likeness": round(one.likeness, 3),
        "is_in_section": one.is_in_section,
        "borrowings": [_lent_fields(each) for each in one.lent],
        "missing": list(one.missing),
        "stood": [_stood_fields(each) for each in one.stood],
        "at": version_fields(one.at) if one.at else None,
        "stood_at": one.stood_at,
    }


def _lent_fields(one: Lent) -> Fields:
    borrowing = one.borrowing
    return {
        "words": borrowing.words,
        "recorded": borrowing.recorded,
        "likeness": round(borrowing.likeness, 3),
        "version": version_fields(one.version),
        "clause": borrowing.clause,
        "place": one.place,
        **span_fields(borrowing.span),
        "departures": [_departure_fields(each) for each in borrowing.departures],
        "stays": [_stay_fields(each) for each in one.stays],
    }


def _departure_fields(one: Departure) -> Fields:
    span = span_fields(one.edit.before)
    return {"removed": one.edit.removed, "inserted": one.edit.inserted, **span, "touches": list(one.touches)}


def _stood_fields(one: Stood) -> Fields:
    stays = [_stay_fields(each) for each in one.stays]
    return {**document_fields(one.document), "stays": stays, "still_stands": one.still_stands}


def _stay_fields(one: Stay) -> Fields:
    return {"first": version_fields(one.first), "last": version_fields(one.last), "versions": one.versions}
