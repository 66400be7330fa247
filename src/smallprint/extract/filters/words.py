"""Filters of words: dates that are told as days past, and signs that a site has lost."""

from __future__ import annotations

import re
from collections.abc import Callable

from smallprint.extract.dom import Page

AGO = re.compile(
    r"\b(?:(?:over|about|almost|more than|less than) )?(?:an?|one|\d{1,3}) "
    r"(?:second|minute|hour|day|week|month|year)s? ago\b"
    r"|\b(?:yesterday|today)\b",
    re.IGNORECASE,
)
"""A date told from the day of reading, which changes every day though the page does not."""
LONGEST = 200
"""A line that dates a page has no more characters."""
DATED = 'meta[property="article:modified_time"], meta[itemprop="dateModified"], meta[name="last-modified"]'
_LOST = re.compile("\ufffd{2,3}")


def date_days(page: Page, _: tuple[str, ...]) -> None:
    """Write the date that the page gives for itself where it tells how long ago that was, or take the telling out."""
    found = page.tree.css_first(DATED)
    date = (found.attributes.get("content") or "")[:10] if found is not None else ""
    _rewrite(page, lambda words: AGO.sub(date, words) if len(words) <= LONGEST else words)


def recover_signs(page: Page, _: tuple[str, ...]) -> None:
    """Write the likeliest letters where a French site has lost them: three marks for an apostrophe, two for an é."""
    _rewrite(page, lambda words: _LOST.sub(lambda lost: "'" if len(lost[0]) == 3 else "é", words))


def nothing(_: Page, __: tuple[str, ...]) -> None:
    """Nothing: what the filter takes out is never read here, or it only changes the form of what is."""


def _rewrite(page: Page, change: Callable[[str], str]) -> None:
    root = page.tree.root
    nodes = [] if root is None else [node for node in root.traverse(include_text=True) if node.tag == "-text"]
    for node in nodes:
        words = node.text_content or ""
        changed = change(words)
        if changed != words:
            node.replace_with(changed)
