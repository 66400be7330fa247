"""Quotations where they stand: the clause around them, with what is quoted told from the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from smallprint.model.answer import Quotation
from smallprint.model.clause import Outline
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.quoted import place_text
from smallprint.text.span import Span

AROUND = 200
"""Of the words around a quotation about so many characters are shown on each side; the clause itself is a link away."""
INTRODUCED = 160
CUT = "…"
ENDED = (".", "!", "?", "…")
"""What ends so introduces nothing, though other clauses stand below it."""


def in_place(outline: Outline, quotations: Iterable[Quotation]) -> list[Fields]:
    """The clauses that are quoted, each once, in the order of the quotations.

    `parts` are the clause's words in stretches, each quoted or not; `lead_in` the end of what introduces the clause.
    """
    spans: dict[int, list[Span]] = {}
    for one in quotations:
        spans.setdefault(one.clause, []).append(one.span)
    return [_clause(outline, index, sorted(each, key=lambda span: span.start)) for index, each in spans.items()]


def _clause(outline: Outline, index: int, spans: Sequence[Span]) -> Fields:
    clause = outline.clauses[index]
    lead_in = outline.lead_in_of(clause).strip()
    lead_in = "" if lead_in.endswith(ENDED) else lead_in
    return {
        "clause": index,
        "place": visible(_place(outline, index)),
        "heading": visible(outline.heading_of(clause)),
        "lead_in": visible(_tail(lead_in, INTRODUCED)),
        "parts": list(_parts(clause.ink, spans)),
    }


def _place(outline: Outline, index: int) -> str:
    """The clause's number; where it has none, the number that it stands in, else its heading."""
    clause = outline.clauses[index]
    if clause.label or not clause.path:
        return place_text(outline, index)
    return f"in §{clause.path[-1]}".replace("§§", "§")


def _parts(ink: str, spans: Sequence[Span]) -> Iterator[Fields]:
    at = 0
    for span in spans:
        start, end = max(at, span.start), max(at, span.end)
        if start > at:
            yield _part(_tail(ink[at:start], AROUND) if at == 0 else _middle(ink[at:start]), is_quoted=False)
        if end > start:
            yield _part(ink[start:end], is_quoted=True)
        at = end
    if at < len(ink):
        yield _part(_head(ink[at:], AROUND), is_quoted=False)


def _part(words: str, *, is_quoted: bool) -> Fields:
    return {"words": visible(words), "is_quoted": is_quoted}


def _middle(words: str) -> str:
    if len(words) <= 2 * AROUND:
        return words
    return f"{_head(words, AROUND)} {_tail(words, AROUND).removeprefix(CUT).strip()} "


def _head(words: str, most: int) -> str:
    """The beginning of the words, cut behind one of them."""
    if len(words) <= most:
        return words
    cut = words[:most]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut.strip() else cut} {CUT}"


def _tail(words: str, most: int) -> str:
    if len(words) <= most:
        return words
    cut = words[-most:]
    return f"{CUT} {cut[cut.find(' ') + 1 :] if ' ' in cut.strip() else cut}"
