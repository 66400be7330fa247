"""A page's characters without what would cost a parser time or memory out of all proportion to the page.

Parsers of HTML follow its standard, which asks at each tag what is open: elements nested without end, marks that are
opened anew in each paragraph and tags with endless attributes cost the square of their number. 80 kB of `<p><b id=1>`,
each number another, took 14 seconds and 3.6 GB; 600 kB of `<li>` two minutes. Pages that people made never come near.
"""

from __future__ import annotations

import re

DEEPEST = 4_000
"""Elements in one another; Chromium stops at 512, and no page of 133 labelled ones has more than 60."""
OPENED = 200_000
"""So often may marks be opened anew, all blocks together, beside five times a tag; else the page has no marks."""
ATTRIBUTES = 2_000
"""Attributes of one tag."""
OPTIONS = 4_000
"""Choices that a page offers in its forms: the parser goes through all of a list at each. 570 kB of `<option>` took
15 seconds, 2.8 MB more than a minute."""
FEW_TAGS, FEW_MARKS, FEW_VALUES, LONG_TAG = 1_000, 600, 10_000, 60_000
"""A page with fewer tags, marks and attributes, and no tag as long, is not looked at closely."""
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[^"'>]|"[^"]*+"|'[^']*+'|["'])*+)>?""")
_MARK = re.compile(r"<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s>]", re.IGNORECASE)
MARKS = frozenset("a b big code em font i nobr s small strike strong tt u".split())
"""Elements that are opened again in the next block where they are not closed."""
UNNESTED = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option "
    "optgroup".split()
)
"""Elements that hold nothing, or that the next of their kind closes."""


def tame(html: str) -> str:
    """The page itself, where it is one that people made; else without the tags that are too much."""
    return _tamed(html) if _is_strange(html) else html


def _is_strange(html: str) -> bool:
    """Whether a page has so many tags, marks or attributes that it is to be looked at closely."""
    tags = html.count("<")
    if tags > 20 * FEW_TAGS or html.count("=") > FEW_VALUES:
        return True
    if len(html) > LONG_TAG and max(map(len, html.split(">"))) > LONG_TAG:
        return True
    return tags > FEW_TAGS and len(_MARK.findall(html)) > FEW_MARKS


def _tamed(html: str) -> str:
    """The page without elements too deep, choices and attributes beyond number and, where too many are open, marks."""
    parts: list[str] = []
    has_marks = not _overflows(html)
    at = deep = dropped = options = 0
    for tag in _TAG.finditer(html):
        closing, name, attributes = tag[1], tag[2].lower(), tag[3]
        options += name == "option" and not closing
        is_kept = (has_marks or name not in MARKS) and (name != "option" or options <= OPTIONS)
        if name not in MARKS and name not in UNNESTED:
            if closing:
                is_kept = not dropped
                deep, dropped = max(0, deep - is_kept), max(0, dropped - 1)
            else:
                is_kept = deep < DEEPEST
                deep, dropped = deep + is_kept, dropped + (not is_kept)
        is_bare = len(attributes) > ATTRIBUTES and len(attributes.split()) > ATTRIBUTES
        if is_bare or not is_kept:
            parts.append(html[at : tag.start()])
            parts.append(f"<{closing}{name}>" if is_kept else "")
            at = tag.end()
    parts.append(html[at:])
    return "".join(parts)


def _overflows(html: str) -> bool:
    """Whether marks that are never closed would be opened anew too often."""
    marks = opened = tags = 0
    for tag in _TAG.finditer(html):
        tags += 1
        if tag[2].lower() in MARKS:
            marks = max(0, marks - 1) if tag[1] else marks + 1
        elif not tag[1]:
            opened += marks
    return opened > OPENED + 5 * tags
