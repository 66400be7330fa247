"""What a document says about itself: its terms, references, dates and language, and what was unclear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smallprint.extract.language import detect_language
from smallprint.extract.several import documents_in
from smallprint.model.clause import CrossReference, Definition, Findings, Outline
from smallprint.model.problem import Problem
from smallprint.segment.dates import stated_dates, unclear_dates
from smallprint.segment.definition import find_definitions
from smallprint.segment.reference import find_references
from smallprint.text.normalize import fold
from smallprint.text.span import Span


def find(outline: Outline) -> Findings:
    """Everything that a document says about itself; what could not be read or resolved is among the problems."""
    definitions = find_definitions(outline)
    references = find_references(outline)
    problems = (
        *_several(outline.text),
        *unclear_dates(outline),
        *_unresolved(references),
        *_defined_twice(definitions),
    )
    return Findings(definitions, references, stated_dates(outline), detect_language(outline.text), problems)


def _several(text: str) -> Iterator[Problem]:
    """That the text holds several whole documents, with the place of the second."""
    parts = documents_in(text)
    if parts:
        titles = ", ".join(f"“{part.title}”" for part in parts)
        message = f"it holds {len(parts)} documents, which are read as one: {titles}"
        yield Problem("several-documents", message, Span(parts[1].start, parts[1].start + len(parts[1].title)))


def _unresolved(references: Iterable[CrossReference]) -> Iterator[Problem]:
    """References to clauses that the document does not have."""
    for reference in references:
        if reference.target is None and not reference.is_external:
            yield Problem(
                "unresolved-reference", f"“{reference.words}” names no clause of this document", reference.span
            )


def _defined_twice(definitions: Iterable[Definition]) -> Iterator[Problem]:
    """Terms that a later definition gives another meaning."""
    first: dict[str, Definition] = {}
    for definition in definitions:
        earlier = first.setdefault(definition.term, definition)
        if earlier is not definition and fold(earlier.meaning) != fold(definition.meaning):
            yield Problem(
                "defined-twice", f"“{definition.term}” is defined a second time, in other words", definition.span
            )
