"""A parsed page as a flat list of elements and of the blocks of words in them, in the order of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborNode

from smallprint.extract.furniture_names import (
    ASKING,
    BESIDE,
    CHOSEN,
    COOKIE,
    HIDDEN,
    INLINE,
    LANDMARKS,
    NAME_PART,
    NAMED,
    UNSEEN,
    VENDORS,
    WORDLESS,
)

WORD = re.compile(r"\w+")
IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
PROSE = 12
"""A block of so many words that are not mostly linked is read as prose."""
LINKED = 0.4

Attributes = dict[str, str | None]
_NONE: frozenset[str] = frozenset()
_ONE = {tag: frozenset({LANDMARKS[tag]}) for tag in LANDMARKS}


@dataclass(slots=True, eq=False)
class Element:
    """An element that begins a block, with what stands in it in all: words, linked ones, words of prose, blocks.

    `landmarks` are its own; `is_consent`: it is called a consent dialog, `is_vendor` by a name of nothing else.
    """

    node: LexborNode
    tag: str
    parent: int
    landmarks: frozenset[str]
    is_consent: bool = False
    is_vendor: bool = False
    has_title: bool = False
    is_dropped: bool = False
    is_beside: bool = False
    words: int = 0
    linked: int = 0
    prose: int = 0
    blocks: int = 0
    last: int = -1


@dataclass(slots=True, eq=False)
class Run:
    """The words that stand in one element with nothing but marks between them; `marks` are the landmarks of those."""

    element: int
    parts: list[str] = field(default_factory=list)
    words: int = 0
    linked: int = 0
    marks: frozenset[str] = frozenset()
    nodes: list[LexborNode] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words with the blanks between them as the page has them; a break is a blank."""
        return "".join(self.parts)

    @property
    def is_prose(self) -> bool:
        """Whether the words are likely sentences."""
        return self.words >= PROSE and self.linked <= LINKED * self.words


@dataclass(slots=True, eq=False)
class Layout:
    """The elements of a page, parents before what is in them, and its blocks, both in the order of the page.

    `lists`: what is chosen from, or said to browsers without scripts; its words are nobody's document.
    """

    elements: list[Element] = field(default_factory=list)
    blocks: list[Run] = field(default_factory=list)
    lists: list[LexborNode] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Place:
    """Where a walk stands: the block-level element it is in, and the marks that are open in it."""

    element: int
    is_linked: bool
    marks: frozenset[str]


def lay_out(body: LexborNode) -> Layout:
    """The elements and blocks of a page, without consent dialogs. Time grows with the page, however deep it nests."""
    layout = Layout()
    pending: list[tuple[LexborNode | None, _Place]] = [(body, _Place(-1, is_linked=False, marks=_NONE))]
    open_run: Run | None = None
    while pending:
        node, place = pending.pop()
        tag = node.tag if node is not None else None
        if node is None or tag is None:
            open_run = None
        elif tag == "-text":
            open_run = _add_words(layout, open_run, node, place)
        elif tag == "br":
            if open_run is not None:
                open_run.parts.append("\n")
        elif tag in CHOSEN:
            layout.lists.append(node)
        elif tag not in WORDLESS and tag[0] != "-":
            if tag in INLINE:
                inside = _inline(node, tag, place)
            else:
                open_run = None
                inside = _block(layout, node, tag, place)
                pending.append((None, place))
            child = node.last_child
            while child is not None:
                pending.append((child, inside))
                child = child.prev
    _drop_consent(layout)
    count(layout)
    return layout


def _add_words(layout: Layout, run: Run | None, node: LexborNode, place: _Place) -> Run | None:
    """The run that a stretch of characters belongs to, begun where it is the first of it."""
    text = node.text_content or ""
    if run is None:
        if not text or text.isspace():
            return None
        run = Run(place.element)
        layout.blocks.append(run)
    count = len(WORD.findall(text))
    if not text.isascii():
        count += len(IDEOGRAPH.findall(text)) // 2
    run.parts.append(text)
    run.words += count
    run.linked += count if place.is_linked else 0
    run.marks |= place.marks
    run.nodes.append(node)
    return run


def _inline(node: LexborNode, tag: str, place: _Place) -> _Place:
    """The place within a mark."""
    attributes = node.attributes
    is_linked = place.is_linked or (tag == "a" and attributes.get("href") is not None) or _is_button(attributes)
    landmarks = _landmarks(tag, attributes, _names(attributes))
    return _Place(place.element, is_linked, place.marks | landmarks if landmarks else place.marks)


def _block(layout: Layout, node: LexborNode, tag: str, place: _Place) -> _Place:
    """The place within an element that begins a block, which is put on the list."""
    attributes = node.attributes
    names = _names(attributes)
    element = Element(node, tag, place.element, place.marks | _landmarks(tag, attributes, names))
    if names and place.element >= 0:
        named = _named(names)
        element.is_vendor = "vendor" in named
        element.is_consent = "consent" in named or ("cookie" in named and "dialog" in element.landmarks)
    layout.elements.append(element)
    is_linked = place.is_linked or tag == "button" or _is_button(attributes)
    return _Place(len(layout.elements) - 1, is_linked, _NONE)


def _names(attributes: Attributes) -> str:
    """An element's class and id."""
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()


def _is_button(attributes: Attributes) -> bool:
    return attributes.get("role") == "button"


def _landmarks(tag: str, attributes: Attributes, names: str) -> frozenset[str]:
    """What an element is by its tag, role, class and id, and whether it is hidden."""
    if not attributes:
        return _ONE.get(tag, _NONE)
    named = _named(names)
    is_hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true" or "hidden" in named
    if not is_hidden and "style" in attributes:
        is_hidden = UNSEEN.search(attributes["style"] or "") is not None
    found = {LANDMARKS[name] for name in (tag, (attributes.get("role") or "").lower()) if name in LANDMARKS}
    if is_hidden:
        found.add("hidden")
    if "named" in named:
        found.add("named")
    return frozenset(found) if found else _NONE


@lru_cache(maxsize=1 << 12)
def _named(names: str) -> frozenset[str]:
    """What class and id call an element: "hidden", "named" (as furniture), "vendor", "cookie" or "consent"."""
    found = []
    listed = names.split()
    about_cookies = [name for name in listed if COOKIE.search(name)]
    if HIDDEN.search(names):
        found.append("hidden")
    if VENDORS.search(names):
        found.append("vendor")
    if about_cookies:
        found.append("cookie")
    if any(ASKING.search(re.sub("(?i)cookies?", "", name)) for name in about_cookies):
        found.append("consent")
    if any(part.lower() in NAMED for name in listed if ":" not in name for part in NAME_PART.findall(name)):
        found.append("named")
    return frozenset(found)


def _drop_consent(layout: Layout) -> None:
    """Drop blocks in consent dialogs and those without words.

    What is only called like a consent dialog is none where it holds the title of a document.
    """
    elements = layout.elements
    for element in reversed(elements):
        if element.parent >= 0:
            elements[element.parent].has_title |= element.has_title or element.tag == "h1"
    for element in elements:
        above = elements[element.parent] if element.parent >= 0 else None
        is_consent = element.is_vendor or (element.is_consent and not element.has_title)
        element.is_dropped = is_consent or (above is not None and above.is_dropped)
        element.is_beside = bool(element.landmarks & BESIDE) or (above is not None and above.is_beside)
    layout.blocks = [run for run in layout.blocks if run.words and not elements[run.element].is_dropped]


def count(layout: Layout) -> None:
    """Sum up what stands in each element."""
    elements = layout.elements
    for element in elements:
        element.words = element.linked = element.prose = element.blocks = 0
        element.last = -1
    for at, run in enumerate(layout.blocks):
        element = elements[run.element]
        element.words += run.words
        element.linked += run.linked
        element.prose += run.words if run.is_prose and not element.is_beside else 0
        element.blocks += 1
        element.last = at
    for element in reversed(elements):
        if element.parent >= 0:
            above = elements[element.parent]
            above.words += element.words
            above.linked += element.linked
            above.prose += element.prose
            above.blocks += element.blocks
            above.last = max(above.last, element.last)
