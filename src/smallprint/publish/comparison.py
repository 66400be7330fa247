"""Services side by side: a table of what each answers to the same questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smallprint.publish.look import Look, Style, cells, visible

WIDEST, FIRST = 24, 44
"""A column is at most so many cells wide, the first one somewhat more."""
PIPED = 200
"""So wide is what is piped."""


def table_text(heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], look: Look) -> Iterator[str]:
    """A table: what the rows ask, and a column for each head; words that do not fit are broken at blanks."""
    room = (look.width or PIPED) - (WIDEST + 2) * len(heads)
    first = min(max(cells(asked) for asked, _ in rows), max(WIDEST, min(FIRST, room)))
    widths = [first, *(_width(head, [told[index] for _, told in rows]) for index, head in enumerate(heads))]
    yield look.paint(Style.STRONG, _joined(["", *heads], widths))
    for asked, told in rows:
        columns = [_broken(words, width) for words, width in zip([asked, *told], widths, strict=True)]
        for line in range(max(map(len, columns))):
            yield _joined([column[line] if line < len(column) else "" for column in columns], widths)


def _width(head: str, column: Sequence[str]) -> int:
    return min(WIDEST, max(cells(words) for words in [head, *column]))


def _joined(words: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(
        visible(each) + " " * max(0, width - cells(each)) for each, width in zip(words, widths, strict=True)
    ).rstrip()


def _broken(words: str, width: int) -> list[str]:
    lines = [""]
    for word in words.split():
        if lines[-1] and cells(lines[-1]) + 1 + cells(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
