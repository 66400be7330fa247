"""Redlines, versions and findings as lines of text: coloured in a terminal, plain when piped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from smallprint.model.clause import BlockKind, Findings, Outline
from smallprint.publish.look import Look, Run, Style, broken, cells, visible
from smallprint.publish.redline import Gap, Ink, Line, Stretch, side_by_side

SIGNS = {
    Ink.KEPT: ("", ""),
    Ink.REMOVED: ("[-", "-]"),
    Ink.INSERTED: ("{+", "+}"),
    Ink.MOVED_FROM: ("[<", "<]"),
    Ink.MOVED_TO: ("{>", ">}"),
}
"""The signs of a plain redline, as wdiff(1) has them, with < and > for moves."""
STYLES = {
    Ink.KEPT: Style.PLAIN,
    Ink.REMOVED: Style.REMOVED,
    Ink.INSERTED: Style.INSERTED,
    Ink.MOVED_FROM: Style.MOVED_FROM,
    Ink.MOVED_TO: Style.MOVED_TO,
}
KEPT_LENGTH = 220
"""Unchanged words between two edits are shortened to about this many characters."""
NARROWEST = 30
"""A column of a side-by-side view is at least this wide."""
PIPED_WIDTH = 120
INDENT = "  "


def redline_text(lines: Sequence[Line | Gap], look: Look, *, whole: bool = False) -> Iterator[str]:
    """The lines of a redline, one clause under the other; `whole` keeps unchanged words that stand between edits."""
    for line in lines:
        if isinstance(line, Gap):
            yield look.paint(Style.FAINT, gap_text(line))
            yield ""
            continue
        yield from broken([(Style.STRONG, head_text(line))], look)
        yield from broken(_runs(_short(line.stretches, whole=whole), look), look, INDENT)
        yield ""


def columns_text(lines: Sequence[Line | Gap], look: Look, *, whole: bool = False) -> Iterator[str]:
    """The lines of a redline with each clause as it stood on the left and as it stands on the right."""
    width = max(NARROWEST, ((look.width or PIPED_WIDTH) - 3) // 2)
    column = Look(color=look.color, width=width)
    for line in lines:
        if isinstance(line, Gap):
            yield look.paint(Style.FAINT, gap_text(line))
            yield ""
            continue
        yield from broken([(Style.STRONG, head_text(line))], look)
        left, right = side_by_side(line)
        yield from _beside(
            list(broken(_runs(_short(left, whole=whole), look), column)),
            list(broken(_runs(_short(right, whole=whole), look), column)),
            width,
        )
        yield ""


def two_columns(before: str, after: str, look: Look) -> Iterator[str]:
    """Words as they stood on the left and as they stand on the right."""
    width = max(NARROWEST, ((look.width or PIPED_WIDTH) - 3) // 2)
    column = Look(color=look.color, width=width)
    sides = [list(broken([(Style.PLAIN, visible(words))], column)) for words in (before, after)]
    yield from _beside(sides[0], sides[1], width)


def _beside(left: Sequence[str], right: Sequence[str], width: int) -> Iterator[str]:
    for index in range(max(len(left), len(right))):
        old = left[index] if index < len(left) else ""
        new = right[index] if index < len(right) else ""
        yield f"{old}{' ' * max(0, width - cells(uncoloured(old)))} │ {new}".rstrip()


def uncoloured(words: str) -> str:
    """Words without the codes that colour them."""
    for style in Style:
        words = words.replace(style.value, "") if style.value else words
    return words.replace("\x1b[0m", "")


def head_text(line: Line) -> str:
    """Where a changed clause stands and what happened to it."""
    kind = "" if line.kind == "unchanged" else line.kind
    return visible(" · ".join(part for part in (line.where, kind, *line.notes) if part))


def gap_text(gap: Gap) -> str:
    """How many clauses are passed over, in words."""
    parts = []
    if gap.unchanged:
        parts.append(counted(gap.unchanged, "clause") + " unchanged")
    if gap.hidden:
        parts.append(counted(gap.hidden, "cosmetic change") + " not shown")
    return f"… {', '.join(parts)} …"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 clause", "1,204 clauses"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def outline_text(outline: Outline, look: Look) -> Iterator[str]:
    """A version as a reader sees it: numbers, headings, items; page furniture is faint, or marked “(page)”."""
    for clause in outline.clauses:
        block = clause.block
        if not block.ink and not block.label:
            continue
        number = block.label or (f"{block.list_number}." if block.list_number else "")
        words = visible(f"{number} {block.ink}".strip())
        if clause.is_furniture:
            yield from broken([(Style.FAINT, words if look.color else f"(page) {words}")], look)
        elif block.kind is BlockKind.HEADING:
            yield ""
            yield from broken([(Style.STRONG, words)], look)
            yield ""
        else:
            indent = INDENT * block.level if block.kind is BlockKind.ITEM else ""
            mark = "• " if block.kind is BlockKind.ITEM and not number else ""
            yield from broken([(Style.PLAIN, words)], look, indent + "  " * bool(indent), indent + mark)


def findings_text(found: Findings, outline: Outline, look: Look) -> Iterator[str]:
    """What a document says about itself: language and dates, defined terms, references, and what was unclear."""
    yield f"language: {found.language}"
    for stated in found.dates:
        yield f"{stated.role.value} on {stated.on} (“{visible(stated.words)}”)"
    yield from _titled("defined terms", _definitions(found), look)
    yield from _titled("references", _references(found, outline), look)
    yield from _titled("unclear", [visible(problem.message) for problem in found.problems], look)


def _titled(title: str, lines: Sequence[str], look: Look) -> Iterator[str]:
    if not lines:
        return
    yield ""
    yield look.paint(Style.STRONG, f"{title} ({len(lines)})")
    for line in lines:
        yield from broken([(Style.PLAIN, line)], look, INDENT * 2, INDENT)


def _definitions(found: Findings) -> list[str]:
    lines = []
    for definition in found.definitions:
        names = " / ".join(f"“{name}”" for name in (definition.term, *definition.aliases))
        beside = [f"includes: {words}" for words in definition.includes]
        beside += [f"excludes: {words}" for words in definition.excludes]
        lines.append(visible("; ".join([f"{names} means {definition.meaning}", *beside])))
    return lines


def _references(found: Findings, outline: Outline) -> list[str]:
    lines = []
    for reference in found.references:
        if reference.target is not None:
            target = outline.clauses[reference.target]
            lines.append(visible(f"“{reference.words}” → {' '.join((target.label, target.ink[:60])).strip()}"))
        else:
            lines.append(visible(f"“{reference.words}” → {'another document' if reference.is_external else 'nowhere'}"))
    return lines


def _runs(stretches: Iterable[Stretch], look: Look) -> Iterator[Run]:
    """Stretches in their styles; without colour, between their signs."""
    for stretch in stretches:
        words = visible(stretch.words)
        if look.color or not words:
            yield STYLES[stretch.ink], words
        else:
            start, end = SIGNS[stretch.ink]
            yield Style.PLAIN, f"{start}{words}{end}"


def _short(stretches: Sequence[Stretch], *, whole: bool) -> Iterator[Stretch]:
    """The stretches, unchanged words of some length with their middle left out."""
    for stretch in stretches:
        words = stretch.words
        if whole or stretch.ink is not Ink.KEPT or len(words) <= KEPT_LENGTH:
            yield stretch
            continue
        half = KEPT_LENGTH // 2
        head, tail = words[:half], words[-half:]
        head = head[: head.rfind(" ")] if " " in head else head
        yield Stretch(stretch.ink, f"{head} … {tail[tail.find(' ') + 1 :]}")
