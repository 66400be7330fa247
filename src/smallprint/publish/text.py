"""Redlines and assessments as lines of text, for a terminal or a pipe.

Piped, removed words stand as [-words-] and inserted ones as {+words+}, one clause to a line, in the manner of wdiff.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from smallprint.model.change import ChangeKind, Facet, Relocation
from smallprint.model.meaning import Assessment, Dated, Evidence, Finding, Kind, Severity, Side
from smallprint.publish.look import Look, Run, Style, broken, visible
from smallprint.publish.redline import Entry, Gap, Piece, PieceKind, Redline

CONTEXT = 160
"""So many characters of kept words are shown on either side of an edit; what lies between is told as " […] "."""
MOVED_SHOWN = 240
"""Of a clause that only moved, so many characters are shown."""
SHOWN_LINKS = 5

FACET_WORDS = {
    Facet.LABEL: "renumbered",
    Facet.LINKS: "with other link addresses",
    Facet.MARKS: "with other bold or italics",
    Facet.KIND: "set as another kind of block",
    Facet.SPACING: "spaced otherwise",
    Facet.TYPOGRAPHY: "with other quotes, dashes or letter case",
}
STYLES = {
    PieceKind.KEPT: Style.PLAIN,
    PieceKind.REMOVED: Style.REMOVED,
    PieceKind.INSERTED: Style.INSERTED,
    PieceKind.MOVED: Style.MOVED,
}
MARKERS = {PieceKind.REMOVED: ("[-", "-]"), PieceKind.INSERTED: ("{+", "+}")}
SEVERITY_STYLES = {Severity.MAJOR: Style.MAJOR, Severity.MINOR: Style.MINOR, Severity.NONE: Style.FAINT}
ALERT_WORDS = {
    "number": "a number",
    "negation": "a negation",
    "modal": "may, must or shall",
    "date": "a date in a term",
    "legal-link": "the target of a legal link",
}
_EDGES = re.compile(r"(\s*)(.*?)(\s*)\Z", re.DOTALL)


def redline_lines(rows: Redline, look: Look, *, is_full: bool = False) -> Iterator[str]:
    """The lines of a redline. `is_full` shows kept words in full however far they are from an edit."""
    for row in rows:
        if isinstance(row, Gap):
            yield look.paint(Style.FAINT, gap_line(row))
        else:
            yield from entry_lines(row, look, is_full=is_full)
        yield ""


def gap_line(gap: Gap) -> str:
    """What a gap holds: "… 12 clauses unchanged, 3 of them with other link addresses …"."""
    told = ", ".join(f"{count} {FACET_WORDS[Facet(facet)]}" for facet, count in gap.facets)
    return f"… {counted(gap.clauses, 'clause')} unchanged{f' ({told})' if told else ''} …"


def entry_lines(entry: Entry, look: Look, *, is_full: bool = False) -> Iterator[str]:
    """The lines of one change: where and what, why it is taken for noise if it is, and the words."""
    yield look.paint(Style.STRONG, visible(entry_title(entry)))
    if entry.finding is not None:
        yield look.paint(Style.FAINT, f"  {finding_line(entry.finding)}")
    shown = entry.pieces if is_full else tuple(_trimmed(entry))
    yield from broken(_runs(shown, look), look, "  ")
    for before, after in entry.links[:SHOWN_LINKS]:
        runs = [Piece(PieceKind.REMOVED, before), Piece(PieceKind.KEPT, " "), Piece(PieceKind.INSERTED, after)]
        yield from broken([(Style.PLAIN, "link: "), *_runs(runs, look)], Look(look.color), "  ")
    if len(entry.links) > SHOWN_LINKS:
        yield f"  and {counted(len(entry.links) - SHOWN_LINKS, 'more link')}"


def entry_title(entry: Entry) -> str:
    """Where a change stands and what it is: "§10.4 Customer licence: amended, moved from §10.3"."""
    shown = place_words(entry.place or entry.place_before, entry.heading or entry.heading_before)
    told = "words unchanged" if entry.kind is ChangeKind.UNCHANGED else entry.kind.value
    parts = [told]
    if entry.relocation is Relocation.MOVED:
        came_from = place_words(entry.place_before, entry.heading_before)
        parts.append(f"moved from {came_from}" if came_from and came_from != shown else "moved")
    elif entry.relocation is Relocation.RENUMBERED:
        parts.append(f"renumbered from {entry.place_before or 'no number'}")
    parts.extend(FACET_WORDS[facet] for facet in entry.facets if facet is not Facet.LABEL)
    return f"{shown}: {', '.join(parts)}" if shown else ", ".join(parts).capitalize()


def place_words(place: str, heading: str) -> str:
    """A place as people name it: "§10.4 Customer licence", "“Your rights”", "(a)", or ""."""
    number = f"§{place.lstrip('§ ')}" if place[:1].isdigit() else place
    if not heading:
        return number
    cut = heading if len(heading) <= 60 else f"{heading[:59].rstrip()}…"
    return f"{number} {cut}" if number else f"“{cut}”"


def finding_line(finding: Finding) -> str:
    """What one change is taken for, how likely it matters, and what it touches: one line."""
    touched = ", ".join(ALERT_WORDS.get(alert, alert) for alert in finding.alerts)
    line = f"{finding.kind.value}, {percent(finding.probability)} likely to matter: {finding.reason}"
    return f"{line} (touches {touched})" if touched else line


def assessment_lines(found: Assessment, look: Look) -> Iterator[str]:
    """What a change means: headline, severity, probability, kinds, dates, and the words it stands on."""
    yield from broken([(Style.STRONG, visible(found.headline))], look)
    told = [look.paint(SEVERITY_STYLES[found.severity], severity_words(found)), f"{percent(found.probability)} likely to matter"]
    if found.dated.is_quiet:
        told.append(look.paint(Style.QUIET, "quiet: the document's own date did not move"))
    yield " · ".join(told)
    yield f"kinds: {', '.join(found.kinds)}" + (f" · topics: {', '.join(found.topics)}" if found.topics else "")
    yield from dated_lines(found.dated)
    if found.returns_to is not None:
        yield f"goes back to the version recorded {found.returns_to:%Y-%m-%d}"
    for evidence in found.evidence:
        yield from evidence_lines(evidence, look)


def severity_words(found: Assessment) -> str:
    """The severity as a person reads it: "MAJOR", "minor", or "does not matter"."""
    if not found.substantive:
        return "most likely does not matter"
    return {Severity.MAJOR: "MAJOR", Severity.MINOR: "minor", Severity.NONE: "matters"}[found.severity]


def dated_lines(dated: Dated) -> Iterator[str]:
    """What the document's own dates say; nothing where none could be read."""
    told = []
    if dated.before_on and dated.after_on:
        moved = f"{dated.before_on} → {dated.after_on}" if dated.before_on != dated.after_on else f"{dated.after_on}, unmoved"
        told.append(f"the document's own date: {moved}")
    elif dated.after_on:
        told.append(f"the document's own date: {dated.after_on}")
    if dated.effective_on:
        told.append(f"takes effect {dated.effective_on}{_notice(dated.notice_days)}")
    if dated.is_announced is not None:
        told.append("announced" if dated.is_announced else "not announced in the text")
    if told:
        yield "; ".join(told)


def _notice(days: int | None) -> str:
    if days is None:
        return ""
    if days < 0:
        return f" ({counted(-days, 'day')} before it was recorded)"
    return f" ({counted(days, 'day')} after it was recorded)"


def evidence_lines(evidence: Evidence, look: Look) -> Iterator[str]:
    """The words a finding stands on, marked by the version they are from."""
    is_before = evidence.side is Side.BEFORE
    sign = "-" if is_before else "+"
    style = Style.REMOVED if is_before else Style.INSERTED
    style = Style.PLAIN if not look.color else style
    yield from broken([(Style.PLAIN, f"“{visible(evidence.quote.exact)}”")], look, "    ", first=f"  {look.paint(style, sign)} ")


def reason_words(kinds: Sequence[Kind]) -> str:
    """The kinds of a change in one phrase."""
    return ", ".join(kind.value for kind in kinds)


def percent(share: float) -> str:
    """A share as people read it: "97 %", "<1 %", ">99 %" (never a certainty that was not computed)."""
    if 0 < share < 0.01:
        return "<1 %"
    if 0.99 < share < 1:
        return ">99 %"
    return f"{round(100 * share)} %"


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 clause", "1,204 clauses"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def day(on: date | None) -> str:
    """A date in ISO form, or "not stated"."""
    return on.isoformat() if on else "not stated"


def _trimmed(entry: Entry) -> Iterator[Piece]:
    """The pieces of an entry, kept words far from any edit left out."""
    last = len(entry.pieces) - 1
    for index, piece in enumerate(entry.pieces):
        if piece.kind not in (PieceKind.KEPT, PieceKind.MOVED):
            yield piece
        elif last == 0:
            yield Piece(piece.kind, _clipped(piece.words, MOVED_SHOWN, 0))
        else:
            yield Piece(piece.kind, _clipped(piece.words, CONTEXT if index else 0, CONTEXT if index < last else 0))


def _clipped(words: str, head: int, tail: int) -> str:
    """The first `head` and last `tail` characters of the words, cut at blanks, where they are longer than both."""
    if len(words) <= head + tail + 40:
        return words
    left = words[:head].rsplit(" ", 1)[0] if head else ""
    right = words[-tail:].split(" ", 1)[-1] if tail else ""
    return f"{left} […] {right}".lstrip() if right else f"{left} […]"


def _runs(pieces: Sequence[Piece], look: Look) -> Iterator[Run]:
    """The pieces as styled runs; blanks at the edges of an edit stand outside its marks."""
    for piece in pieces:
        found = _EDGES.match(visible(piece.words))
        lead, words, trail = found.groups() if found else ("", piece.words, "")
        opening, closing = ("", "") if look.color else MARKERS.get(piece.kind, ("", ""))
        yield Style.PLAIN, lead
        if words:
            yield STYLES[piece.kind], f"{opening}{words}{closing}"
        yield Style.PLAIN, trail
