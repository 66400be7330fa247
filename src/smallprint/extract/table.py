"""Tables of HTML as rows of Markdown, and which of them only lay out a page."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from smallprint.extract.writer import Writer

WIDEST = 40
"""A cell that claims more columns than this has one."""
LONGEST_SPAN = 6
"""A number of more digits is no number of columns."""


class Table:
    """A table that is open: how many columns it has, and whether its head is written."""

    __slots__ = ("columns", "has_head", "spans")

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.has_head = False
        self.spans: list[int] = []

    def begin_row(self, node: LexborNode, writer: Writer) -> None:
        """Begin a row; before the first, an empty head where it is none itself."""
        self.spans = []
        if not self.has_head and not _is_head(node):
            writer.begin_row()
            for _ in range(self.columns):
                writer.begin_cell()
                writer.end_cell(1)
            self.end_row(writer)
        writer.begin_row()

    def end_row(self, writer: Writer) -> None:
        """End a row; behind the first, the line under the head."""
        writer.end_row()
        if not self.has_head:
            writer.divide(self.columns)
            self.has_head = True

    def begin_cell(self, node: LexborNode, writer: Writer) -> None:
        """Begin a cell."""
        span = node.attributes.get("colspan") or ""
        is_number = span.isascii() and span.isdigit() and len(span) <= LONGEST_SPAN
        self.spans.append(int(span) if is_number and 0 < int(span) <= WIDEST else 1)
        writer.begin_cell()

    def end_cell(self, writer: Writer) -> None:
        """End a cell."""
        writer.end_cell(self.spans.pop())


def shape(node: LexborNode) -> Table | None:
    """The table that an element is; None where it holds others, or one cell alone: these only lay out a page."""
    rows = cells = widest = 0
    itself = node.mem_id
    for inner in node.traverse():
        tag = inner.tag
        if tag == "tr":
            rows, cells = rows + 1, 0
        elif tag in ("td", "th"):
            cells += 1
            widest = max(widest, cells)
        elif tag == "table" and inner.mem_id != itself:
            return None
    return Table(widest) if widest and (rows > 1 or widest > 1) else None


def _is_head(row: LexborNode) -> bool:
    """Whether a first row is the head of its table."""
    section = row.parent
    if section is not None and section.tag == "thead":
        return True
    return all(cell.tag == "th" for cell in row.iter())
