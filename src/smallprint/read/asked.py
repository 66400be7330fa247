"""Which clauses of a document a second reader is asked about, and what it is told of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from smallprint.model.clause import Clause, Definition, Outline
from smallprint.model.reading import Reading
from smallprint.read.document import readable_clauses
from smallprint.read.reader import Asked
from smallprint.read.training import speaks_of_training
from smallprint.segment.definition import find_definitions

MOST_DEFINITIONS = 12
"""A clause is told with at most so many defined terms: those it uses, then those that their meanings use."""
LONGEST_MEANING = 600
"""Of a meaning, so many characters are looked at for other terms."""
_WORD = re.compile(r"\w+")
_Named = Mapping[str, Sequence[tuple[str, Definition]]]


def questions_of(outline: Outline, reading: Reading) -> tuple[tuple[int, Asked], ...]:
    """The clauses, by index, that speak of training AI or in which the built-in reader found it; none that is unread.

    Each comes with what a reader is told of it.
    """
    unread = {index for index, _ in reading.unread}
    found = {index for index, one in reading.clauses if one.training}
    clauses = [
        clause
        for clause in readable_clauses(outline)[0]
        if clause.index not in unread and (clause.index in found or speaks_of_training(clause.ink))
    ]
    defined = _by_first_word(find_definitions(outline)) if clauses else {}
    return tuple((clause.index, _asked(outline, clause, defined)) for clause in clauses)


def _by_first_word(definitions: Iterable[Definition]) -> _Named:
    """Every name of a defined term under its first word, so that a clause is not searched for all of them."""
    found: dict[str, list[tuple[str, Definition]]] = {}
    for one in definitions:
        for name in (one.term, *one.aliases):
            word = _WORD.search(name)
            if word:
                found.setdefault(word[0], []).append((name, one))
    return found


def _asked(outline: Outline, clause: Clause, defined: _Named) -> Asked:
    lead_in = outline.lead_in_of(clause)
    used = [one for one in _used(f"{lead_in}\n{clause.ink}", defined) if one.clause != clause.index]
    return Asked(clause.ink, outline.heading_of(clause), lead_in, tuple(used[:MOST_DEFINITIONS]))


def _used(words: str, defined: _Named) -> tuple[Definition, ...]:
    """The definitions of the terms that stand in the words, then of those that stand in their meanings."""
    direct = _named_in(words, defined)
    meanings = "\n".join(one.meaning[:LONGEST_MEANING] for one in direct[:MOST_DEFINITIONS])
    return tuple(dict.fromkeys([*direct, *_named_in(meanings, defined)]))


def _named_in(words: str, defined: _Named) -> list[Definition]:
    """The definitions whose terms stand in the words, whole and spelled as defined, in the document's order."""
    first = defined.keys() & set(_WORD.findall(words))
    found = {one for word in first for name, one in defined[word] if _stands(name, words)}
    return sorted(found, key=lambda one: (one.clause, one.span))


def _stands(name: str, words: str) -> bool:
    return name in words and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None
