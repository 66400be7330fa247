"""HTML → Markdown, as Open Terms Archive's engine gives it, so that histories of either origin can be compared.

Where its form loses words or glues them together, ours differs: rows of layout tables, entries of definition lists and
panels that fold stand as blocks of their own, a link around several blocks is set around the words of each, and lists
keep the numbers and letters that a reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from smallprint.extract.link import LONGEST
from smallprint.extract.mail import hidden_in, linked_by
from smallprint.extract.table import Table, shape
from smallprint.extract.writer import EMPHASIS, STRONG, STRUCK, Mark, Writer

BLOCKS = frozenset(
    "address article aside blockquote body canvas caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset header hgroup html isindex legend main menu nav noframes optgroup option "
    "output p pre search section select summary table tbody td textarea tfoot th thead tr".split()
)
"""Elements that begin and end a block."""
DROPPED = frozenset("audio canvas embed head iframe math noscript object script style svg template title video".split())
"""Elements without words of the document, or with words for those who cannot see them."""
LISTS = frozenset({"ul", "ol", "menu", "dir"})
HIGHEST = 999_999_999
"""A list number above this has more digits than Markdown takes for one."""
_UNSAFE = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "\n": "", "\r": "", "\t": ""}
_ADDRESS = str.maketrans({**_UNSAFE, '"': "%22", "'": "%27", "|": "%7C", "`": "%60"})
_SCHEME = re.compile(r"(?:https?|mailto|tel|ftp|sms):", re.IGNORECASE)
_HAS_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*\b(lower|upper)-(alpha|latin|roman)")
_VALUES = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
_NUMERALS = "m cm d cd c xc l xl x ix v iv i".split()

Leave = Callable[[], None]


def markdown(nodes: Sequence[LexborNode], base_url: str) -> str:
    """The Markdown of these elements, one after the other; links are absolute where `base_url` is.

    Time and memory grow with the page alone, however deep its elements stand.
    """
    walk = _Walk(base_url)
    for node in nodes:
        walk.writer.block()
        walk.over(node)
    return walk.writer.finish()


class _List:
    """A list that is open: what its next item is numbered, and in which letters."""

    __slots__ = ("letters", "number")

    def __init__(self, node: LexborNode) -> None:
        self.number: int | None = None
        self.letters = ""
        if node.tag == "ol":
            attributes = node.attributes
            self.number = _whole(attributes.get("start"), 1)
            self.letters = _letters(attributes)

    def marker(self, node: LexborNode) -> str:
        """What stands before an item."""
        if self.number is None:
            return "*   "
        number = _whole(node.attributes.get("value"), self.number)
        self.number = number + 1
        if self.letters and 0 < number < 4000:
            return f"*   ({_lettered(number, self.letters)}) "
        return f"{number}.  " if 0 <= number <= HIGHEST else "*   "


def _whole(value: str | None, otherwise: int) -> int:
    """The number that an attribute gives."""
    found = re.fullmatch(r"\s*([+-]?\d{1,12})\s*", value or "", re.ASCII)
    return int(found[1]) if found else otherwise


def _letters(attributes: dict[str, str | None]) -> str:
    """In which letters a list counts ("a", "A", "i" or "I"), or "" where it counts in figures."""
    named = (attributes.get("type") or "").strip()
    if named in ("a", "A", "i", "I"):
        return named
    styled = _STYLE.search((attributes.get("style") or "").lower())
    if not styled:
        return ""
    letter = "i" if styled[2] == "roman" else "a"
    return letter.upper() if styled[1] == "upper" else letter


def _lettered(number: int, letters: str) -> str:
    """A number in letters: 28 is "ab", or "xxviii"."""
    found = ""
    if letters in "iI":
        for value, sign in zip(_VALUES, _NUMERALS, strict=True):
            count, number = divmod(number, value)
            found += sign * count
    else:
        while number:
            number, rest = divmod(number - 1, 26)
            found = chr(ord("a") + rest) + found
    return found.upper() if letters in "AI" else found


class _Walk:
    """A walk over the elements of a page, that writes what they hold."""

    __slots__ = ("base", "lists", "preformatted", "table", "writer")

    def __init__(self, base: str) -> None:
        self.base = base
        self.writer = Writer()
        self.lists: list[_List | None] = []
        self.preformatted = 0
        self.table: Table | None = None

    def over(self, root: LexborNode) -> None:
        """Write what stands in an element, without recursion: a page may be as deep as it is long."""
        opened: list[tuple[LexborNode, Leave | None]] = []
        node = root
        while True:
            tag = node.tag
            child, leave = None, None
            if tag == "-text":
                self._text(node)
            elif tag is not None and tag not in DROPPED and tag[0] != "-":
                enter = ENTER.get(tag)
                leave = enter(self, node) if enter is not None else None
                child = node.first_child if leave is not _SKIP else None
            if child is not None:
                opened.append((node, leave))
                node = child
                continue
            if leave is not None:
                leave()
            following = node.next if opened else None
            while following is None:
                if not opened:
                    return
                node, leave = opened.pop()
                if leave is not None:
                    leave()
                following = node.next if opened else None
            node = following

    def _text(self, node: LexborNode) -> None:
        data = node.text_content
        if data:
            (self.writer.lines if self.preformatted else self.writer.text)(data)

    # ---------------------------------------------------------------- elements; each gives what is done at its end

    def block(self, _: LexborNode) -> Leave:
        """An element that stands by itself."""
        self.writer.block()
        return self.writer.block

    def line_break(self, _: LexborNode) -> None:
        """A new line."""
        self.writer.line_break()

    def rule(self, _: LexborNode) -> None:
        """A line across."""
        self.writer.rule()

    def heading(self, node: LexborNode) -> Leave:
        """A heading."""
        self.writer.begin_heading(int((node.tag or "h6")[1]))
        return self.writer.end_heading

    def quote(self, _: LexborNode) -> Leave:
        """A quotation."""
        self.writer.begin_quote()
        return self.writer.end_quote

    def list(self, node: LexborNode) -> Leave:
        """A list; one that stands in an item follows the item's words closely."""
        if not self.lists:
            self.writer.block()
        self.lists.append(_List(node))
        return self._end_list

    def _end_list(self) -> None:
        self.lists.pop()
        if not self.lists:
            self.writer.block()

    def item(self, node: LexborNode) -> Leave:
        """An item of a list."""
        self.writer.begin_item(self.lists[-1].marker(node) if self.lists and self.lists[-1] else "*   ")
        return self.writer.end_item

    def strong(self, _: LexborNode) -> Leave | None:
        """Bold words."""
        return self._mark(STRONG)

    def emphasis(self, _: LexborNode) -> Leave | None:
        """Words in italics."""
        return self._mark(EMPHASIS)

    def struck(self, _: LexborNode) -> Leave | None:
        """Words that are crossed out."""
        return self._mark(STRUCK)

    def link(self, node: LexborNode) -> Leave | None:
        """A link, its address made absolute."""
        attributes = node.attributes
        href = attributes.get("href") or ""
        mail = hidden_in(attributes) or linked_by(href)
        address = self._address(f"mailto:{mail}" if mail else href)
        leave = self._mark(Mark("[", f"]({address})")) if address else None
        if not hidden_in(attributes):
            return leave
        self.writer.text(mail)
        if leave is not None:
            leave()
        return _SKIP

    def span(self, node: LexborNode) -> Leave | None:
        """Words without a mark of their own; or a mail address that is hidden from robots."""
        mail = hidden_in(node.attributes)
        if not mail:
            return None
        self.writer.text(mail)
        return _SKIP

    def image(self, node: LexborNode) -> None:
        """What is said in place of an image."""
        words = node.attributes.get("alt")
        if words:
            self.writer.text(words)

    def code(self, node: LexborNode) -> Leave | None:
        """A word of code."""
        child = node.first_child
        if self.preformatted or child is None or child.next is not None or not child.text_content:
            return None
        self.writer.code(child.text_content)
        return _SKIP

    def pre(self, _: LexborNode) -> Leave:
        """Words whose lines count."""
        self.writer.block()
        self.preformatted += 1
        return self._end_pre

    def _end_pre(self) -> None:
        self.preformatted -= 1
        self.writer.block()

    def begin_table(self, node: LexborNode) -> Leave:
        """A table; one that only lays out a page is read as text."""
        self.writer.block()
        self.table = shape(node)
        return self._end_table

    def _end_table(self) -> None:
        self.table = None
        self.writer.block()

    def section(self, node: LexborNode) -> Leave | None:
        """A part of a table."""
        return None if self.table is not None else self.block(node)

    def row(self, node: LexborNode) -> Leave:
        """A row of a table."""
        if self.table is None:
            return self.block(node)
        self.table.begin_row(node, self.writer)
        return self._end_row

    def _end_row(self) -> None:
        assert self.table is not None
        self.table.end_row(self.writer)

    def cell(self, node: LexborNode) -> Leave:
        """A cell of a table."""
        if self.table is None:
            return self.block(node)
        self.table.begin_cell(node, self.writer)
        return self._end_cell

    def _end_cell(self) -> None:
        assert self.table is not None
        self.table.end_cell(self.writer)

    # ---------------------------------------------------------------- parts

    def _mark(self, mark: Mark) -> Leave | None:
        return self.writer.close if self.writer.open(mark) else None

    def _address(self, href: str) -> str:
        """Where a link leads; "" where only a script would tell, where it holds what it leads to, or is no address."""
        href = href.strip()
        if not href or (_HAS_SCHEME.match(href) and not _SCHEME.match(href)):
            return ""
        if self.base and not href.startswith(("#", "https://", "http://")):
            with suppress(ValueError):
                href = urljoin(self.base, href)
        address = href.translate(_ADDRESS)
        return address if len(address) <= LONGEST else ""


def _SKIP() -> None:  # noqa: N802  # a mark, not a function that is called for what it does
    """What an element gives whose children have been read."""


ENTER: dict[str, Callable[[_Walk, LexborNode], Leave | None]] = {
    **dict.fromkeys(BLOCKS, _Walk.block),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _Walk.heading),
    **dict.fromkeys(LISTS, _Walk.list),
    **dict.fromkeys(("b", "strong"), _Walk.strong),
    **dict.fromkeys(("em", "i"), _Walk.emphasis),
    **dict.fromkeys(("del", "s", "strike"), _Walk.struck),
    **dict.fromkeys(("td", "th"), _Walk.cell),
    **dict.fromkeys(("thead", "tbody", "tfoot"), _Walk.section),
    **dict.fromkeys(("pre", "textarea", "xmp", "listing"), _Walk.pre),
    "a": _Walk.link,
    "blockquote": _Walk.quote,
    "br": _Walk.line_break,
    "code": _Walk.code,
    "hr": _Walk.rule,
    "img": _Walk.image,
    "li": _Walk.item,
    "span": _Walk.span,
    "table": _Walk.begin_table,
    "tr": _Walk.row,
}
"""What each element is; any other only dresses the words in it."""
