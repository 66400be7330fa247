"""A version's terms as fields of JSON for reading: each clause in stretches, with what stands beside it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from smallprint.model.clause import BlockKind, Clause, CrossReference, Definition, Findings, Outline, Passage
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.quoted import beginning

__all__ = ["Beside", "beside", "clause_fields", "contents_fields", "term_fields"]

LONGEST_MEANING = 400
"""Of a definition so many characters are shown beside its term; the clause is a link away."""
SHORTEST_TERM = 2
OUT = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
"""Where a link of foreign terms may lead."""
_RULED = re.compile(r"\n[ \t]*\|?[ \t]*:?-{2,}")
Overlay = tuple[int, int, str, str | int]
"""From where to where in a clause's ink, which field of a stretch, and its value."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the words of a version: where its terms are defined, which clauses it mentions, its dates.

    `terms` gives the index of a definition by each name of the term.
    """

    definitions: tuple[Definition, ...]
    terms: Mapping[str, int]
    names: re.Pattern[str] | None
    references: Mapping[int, Sequence[CrossReference]]
    dates: Mapping[int, Sequence[str]]


def beside(found: Findings) -> Beside:
    """What a version says of itself, by the clause."""
    terms: dict[str, int] = {}
    for index, one in enumerate(found.definitions):
        for name in (one.term, *one.aliases):
            if len(name) >= SHORTEST_TERM and not name.islower():
                terms.setdefault(name, index)
    names = sorted(terms, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else None
    references: dict[int, list[CrossReference]] = {}
    for mention in found.references:
        if mention.target is not None and mention.target != mention.clause:
            references.setdefault(mention.clause, []).append(mention)
    dates: dict[int, list[str]] = {}
    for date in found.dates:
        dates.setdefault(date.clause, []).append(date.words)
    return Beside(found.definitions, terms, pattern, references, dates)


def clause_fields(clause: Clause, known: Beside) -> Fields:
    """A clause: its number, its form, and its words in stretches that are each set in one way."""
    block = clause.block
    return {
        "clause": clause.index,
        "block": block.kind.value,
        "level": block.level,
        "label": visible(clause.label),
        "is_furniture": clause.is_furniture,
        "is_head": block.kind is BlockKind.ROW and _RULED.search(block.raw) is not None,
        "parts": _parts(clause.ink, _overlays(clause, known)),
    }


def _overlays(clause: Clause, known: Beside) -> list[Overlay]:
    ink, found = clause.ink, list(_marked(clause))
    taken = [(start, end) for start, end, name, _ in found if name == "href"]
    for one in known.references.get(clause.index, ()):
        at = ink.find(one.words)
        if at >= 0 and one.target is not None and _is_free(taken, at, at + len(one.words)):
            found.append((at, at + len(one.words), "target", one.target))
            taken.append((at, at + len(one.words)))
    for words in known.dates.get(clause.index, ()):
        at = ink.find(words)
        if at >= 0:
            found.append((at, at + len(words), "marks", "date"))
    if known.names is not None and clause.block.kind is not BlockKind.HEADING:
        found.extend(_terms(clause, known, known.names, taken))
    return found


def _terms(
    clause: Clause, known: Beside, names: re.Pattern[str], taken: Sequence[tuple[int, int]]
) -> Iterator[Overlay]:
    """Each defined term once in a clause, where it first stands; not where it is defined, nor inside of a link."""
    told = {index for index, one in enumerate(known.definitions) if one.clause == clause.index}
    for match in names.finditer(clause.ink):
        term = known.terms[match.group()]
        if term not in told and _is_free(taken, *match.span()):
            told.add(term)
            yield (*match.span(), "term", term)


def _marked(clause: Clause) -> Iterator[Overlay]:
    for mark in clause.block.marks:
        yield mark.span.start, mark.span.end, "marks", mark.kind.value
    for link in clause.block.links:
        if OUT.fullmatch(link.target) and len(link.span):
            yield link.span.start, link.span.end, "href", link.target


def _is_free(taken: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    return all(end <= held[0] or start >= held[1] for held in taken)


def _parts(ink: str, overlays: Sequence[Overlay]) -> list[Fields]:
    """An ink cut wherever something begins or ends; each stretch with what holds there."""
    if not overlays:
        return [_part(ink)] if ink else []
    cuts = sorted({0, len(ink), *(min(at, len(ink)) for one in overlays for at in one[:2])})
    found = []
    for start, end in itertools.pairwise(cuts):
        part = _part(ink[start:end])
        for begun, ended, name, value in overlays:
            if begun <= start and end <= ended:
                part[name] = [*part["marks"], value] if name == "marks" else value
        found.append(part)
    return found


def _part(words: str) -> Fields:
    return {"words": visible(words), "marks": [], "href": "", "target": None, "term": None}


def term_fields(known: Beside) -> list[Fields]:
    """The terms that are defined, in the order of their definitions; stretches name them by their index."""
    return [
        {
            "index": index,
            "term": visible(one.term),
            "aliases": [visible(name) for name in one.aliases],
            "meaning": beginning(visible(one.meaning), LONGEST_MEANING),
            "clause": one.clause,
        }
        for index, one in enumerate(known.definitions)
    ]


def contents_fields(outline: Outline) -> list[Fields]:
    """The table of contents: headings, and numbered paragraphs where there are no headings to speak of."""
    levels = [(one, _level(outline, one)) for one in outline.passages if one.heading]
    headed = [(one, level) for one, level in levels if level < UNHEADED]
    chosen = headed if len(headed) >= FEWEST_HEADINGS else levels
    depth = {level: min(index + 1, 4) for index, level in enumerate(sorted({level for _, level in chosen}))}
    return [
        {"clause": one.first, "number": visible(one.number), "heading": visible(one.heading), "depth": depth[level]}
        for one, level in chosen
    ]


def _level(outline: Outline, one: Passage) -> int:
    """How deep a passage's heading is; UNHEADED where it is a numbered paragraph."""
    block = outline.clauses[one.first].block
    return block.level if block.kind is BlockKind.HEADING else UNHEADED


UNHEADED = 99
"""Deeper than any heading."""
FEWEST_HEADINGS = 4
"""A text with fewer headings is found one's way in by its numbered paragraphs."""
