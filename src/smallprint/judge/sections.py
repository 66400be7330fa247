"""Which sections a rewrite brought and took: those whose headings speak of what the other version nowhere does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.judge.lexicon import STOP_WORDS
from smallprint.judge.mask import words_of
from smallprint.judge.topic import topics_in
from smallprint.model.change import Diff
from smallprint.model.clause import Outline

LEAST, LONGEST, SHORTEST = 250, 60, 4
"""A section has at least so many characters, its heading at most, and a telling word at least so many letters."""
OF_ANY = frozenset(
    "introduction welcome overview summary contents definitions important interpretation general notes note "
    "about information details miscellaneous other further more what your this that with effective updated "
    "last version date policy terms service services notice statement agreement document document's section "
    "appendix annex schedule preamble survival".split()
)
"""Words that the headings of any terms have."""
_DATED = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Sections:
    """The heading of the section that weighs most among those that came, and among those that went; "" where none."""

    came: str
    went: str


NONE = Sections("", "")
"""No section came and none went."""


def sections_moved(diff: Diff, old: str, new: str) -> Sections:
    """The sections that came and went; `old` and `new` are the folded words of the whole versions."""
    return Sections(
        next(_fresh(diff.after, frozenset(old.split())), ""), next(_fresh(diff.before, frozenset(new.split())), "")
    )


def _fresh(outline: Outline, others: frozenset[str]) -> Iterator[str]:
    """The headings of an outline with words that the other version has nowhere, weightiest first."""
    sizes: Counter[str] = Counter()
    for clause in outline.clauses:
        sizes[outline.heading_of(clause)] += len(clause.ink)
    found = [head for head, size in sizes.items() if size >= LEAST and _is_fresh(head, others)]
    ranked = sorted(found, key=lambda head: (not topics_in(words_of(head)), -sizes[head]))
    yield from (_told(head) for head in ranked)


def _is_fresh(head: str, others: frozenset[str]) -> bool:
    if not head or len(head) > LONGEST or _DATED.search(head):
        return False
    telling = [word for word in words_of(head) if len(word) >= SHORTEST and word.isalpha()]
    return any(word not in others and word not in STOP_WORDS | OF_ANY for word in telling)


def _told(head: str) -> str:
    """A heading as it is quoted: without a number or colon at its edges, and not in capitals."""
    bare = re.sub(r"^[\d.() ]+", "", head).strip(" :*.")
    return bare.capitalize() if bare.isupper() else bare
