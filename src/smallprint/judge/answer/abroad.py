"""The country to which a question is whether data goes: that it goes to some other is no answer."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters.giving import COUNTRY
from smallprint.judge.answer.matters.transfer import KEPT_IN
from smallprint.judge.answer.meant import kept_if
from smallprint.judge.answer.scope import goes_to
from smallprint.model.answer import Question

_COUNTRY = re.compile(rf"\b{COUNTRY}")
_WIDE = re.compile(
    r"\b(?:the )?(?:european union|european economic area|e\.?e\.?a\.?|e\.?u\.?|europe|u\.?k\.?|united kingdom)\Z"
)
"""Where laws are shared, "outside" is what is asked, and not which country."""
_ANYWHERE = re.compile(
    r"\b(?:any|every|all|whatever) (?:other )?(?:countr(?:y|ies)|jurisdictions?)\b"
    r"|\bany(?:where)? in the world\b|\banywhere\b"
)
LETTERS = 5
"""So many letters tell a country: "Russia" is the Russian Federation."""


def named_country(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on data abroad; where a country is named, only what names it, or any country, says that it does."""
    names = [name for name in _COUNTRY.findall(goes_to(question.words.lower())) if not _WIDE.search(name)]
    if question.is_inverse or not names:
        return found
    roots = tuple(_root(name.removeprefix("the ")) for name in names)
    held = (replace(one, says=Says.YES) if one.rule.words == KEPT_IN and _names(one, roots) else one for one in found)
    return tuple(kept_if(one, is_meant=one.says is not Says.YES or _names(one, roots)) for one in held)


def _root(name: str) -> str:
    """How a country's name begins, wherever it is named; of several "United …" the whole name."""
    if name.startswith(("us", "u.s")):
        return "united states"
    return name if name.startswith("united") else name[:LETTERS]


def _names(one: Finding, roots: tuple[str, ...]) -> bool:
    text = one.saying.text
    return _ANYWHERE.search(text) is not None or any(re.search(rf"\b{re.escape(root)}", text) for root in roots)
