"""CSS selectors, as declarations write them, on a page."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

LONGEST = 100_000
"""A selector of more characters is none: some name a picture by all its bytes, with 15,000."""
DEEPEST = 16
"""Brackets in one another; the engine reads them by recursion."""
_HAS = re.compile(r":has\(", re.IGNORECASE)
_CONTAINS = re.compile(r":contains\(\s*(?![\"'])([^()]*?)\s*\)|:contains\(")


def every(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """All elements that a selector finds, in the order of the page; none where it is no selector."""
    read = _read(selector)
    if not read:
        return []
    try:
        return tree.css(read)
    except SelectolaxError:
        return []


def first(tree: LexborHTMLParser, selector: str) -> LexborNode | None:
    """The first element that a selector finds."""
    read = _read(selector)
    if not read:
        return None
    try:
        return tree.css_first(read)
    except SelectolaxError:
        return None


def is_selector(selector: str) -> bool:
    """Whether a selector can be read."""
    read = _read(selector)
    if not read:
        return False
    try:
        LexborHTMLParser("<p>").css(read)
    except SelectolaxError:
        return False
    return True


def _read(selector: str) -> str:
    """A selector as the engine spells it; "" where it would be too much for the engine."""
    if len(selector) > LONGEST or "\0" in selector:
        return ""
    if len(_HAS.findall(selector)) > 1 and _is_nested(selector):
        return ""
    depth = deepest = 0
    for sign in selector:
        depth += (sign in "([") - (sign in ")]")
        deepest = max(deepest, depth)
    if deepest > DEEPEST:
        return ""
    return _CONTAINS.sub(_contains, selector).strip()


def _is_nested(selector: str) -> bool:
    """Whether `:has` stands in `:has`, which the standard forbids and which takes the engine hours on a deep page."""
    opened: list[bool] = []
    for part in re.finditer(r":has\(|[()]", selector, re.IGNORECASE):
        if part[0] == ")":
            del opened[-1:]
        else:
            if len(part[0]) > 1 and any(opened):
                return True
            opened.append(len(part[0]) > 1)
    return False


def _contains(found: re.Match[str]) -> str:
    """The engine's own name for what older engines call `:contains`."""
    if found[1] is None:
        return ":lexbor-contains("
    words = found[1].replace("\\", "\\\\").replace('"', '\\"')
    return f':lexbor-contains("{words}")'
