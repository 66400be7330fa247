"""From words of a clause's ink to where they stand in the recorded text, and to a quotation."""

from __future__ import annotations

from functools import lru_cache

from smallprint.extract.markdown import ink_offsets
from smallprint.model.clause import Clause, Outline
from smallprint.text.offsets import OffsetMap
from smallprint.text.span import Quote, Span

CONTEXT = 32
"""A quotation carries this many characters before and after its words."""


@lru_cache(maxsize=256)
def _offsets(raw: str) -> OffsetMap:
    return ink_offsets(raw)


def recorded_in_block(raw: str, ink: str, span: Span) -> Span:
    """Where the words of a block's ink at `span` stand in its recorded characters."""
    offsets = _offsets(raw)
    return offsets.recorded(span.shifted(len(offsets.starts) - len(ink)))


def recorded_span(held: Outline, clause: Clause, ink_span: Span) -> Span:  # noqa: ARG001 (a clause alone does not say whose it is)
    """Where the ink of a clause at `ink_span` stands in the recorded text."""
    return recorded_in_block(clause.block.raw, clause.ink, ink_span).shifted(clause.span.start)


def quote_of(held: Outline, clause: Clause, ink_span: Span) -> Quote:  # noqa: ARG001 (as above)
    """The ink of a clause at `ink_span`, with up to 32 characters before and after it."""
    ink = clause.ink
    return Quote(
        ink_span.cut(ink),
        ink[max(0, ink_span.start - CONTEXT) : ink_span.start],
        ink[ink_span.end : ink_span.end + CONTEXT],
    )
