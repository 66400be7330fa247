"""Every quotation of every kept reading derived again from the recorded text of the clause it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smallprint.model.problem import Problem
from smallprint.segment.outline import read_block
from smallprint.store.connection import Connection, Row
from smallprint.store.reading_codec import FORM, decode, proof_of
from smallprint.store.readings import inflated
from smallprint.store.texts import Texts
from smallprint.store.trouble import DAMAGE
from smallprint.text.recorded import recorded_text

PAGE = 2_000
"""So many readings are held at once."""
SHOWN = 60
"""So much of a clause is shown."""


def wrong_readings(connection: Connection, texts: Texts) -> Iterator[Problem]:
    """Readings that cannot be read back, and those that quote words which do not stand in their clause.

    The words are cut anew from the ink of a recorded block; that each block has its ink is checked before. Where a
    clause stands in no version any more, its reading says nothing of anybody, and is no problem.
    """
    for page in _pages(connection):
        yield from _wrong_of_page(connection, texts, page)


def _pages(connection: Connection) -> Iterator[list[Row]]:
    """The readings in the order of their inks, each with one block that holds the ink and whether its form is ours."""
    query = (
        "SELECT r.ink_id, r.around, r.proof, r.body, e.form, (SELECT b.id FROM block b WHERE b.ink_id = r.ink_id)"
        " FROM reading r JOIN edition e ON e.id = r.edition_id WHERE (r.ink_id, r.around) > (:ink, :around)"
        " ORDER BY r.ink_id, r.around LIMIT :page"
    )
    ink, around = 0, b""
    while page := connection.all(query, ink=ink, around=around, page=PAGE):
        ink, around = page[-1][0], page[-1][1]
        yield page


def _wrong_of_page(connection: Connection, texts: Texts, page: Sequence[Row]) -> Iterator[Problem]:
    said = [row for row in page if row[5] is not None and row[2:4] != (None, None)]
    inks = _inks(texts, sorted({row[5] for row in said}))
    for ink_id, _, proof, body, form, block_id in said:
        ink = inks.get(block_id)
        if ink is None:
            continue  # the pack is damaged, which is told as such
        try:
            found = inflated(body)
            if form == FORM:
                decode(found)
        except DAMAGE:
            about = f"what was read {_where(connection, texts, ink_id)} cannot be read back"
            yield Problem("damaged-reading", f"{about}: “{ink[:SHOWN]}”")
            continue
        if not _comes_out(found, ink, proof):
            about = f"what was read {_where(connection, texts, ink_id)} does not come out of its words"
            yield Problem("misread", f"{about}: “{ink[:SHOWN]}”")


def _inks(texts: Texts, block_ids: Sequence[int]) -> dict[int, str]:
    """The inks of these blocks, as they are read from the recorded characters; without those that are damaged."""
    try:
        bodies = texts.bodies(block_ids)
    except DAMAGE:
        if len(block_ids) == 1:
            return {}
        return {block: ink for one in block_ids for block, ink in _inks(texts, [one]).items()}
    return {block: read_block(recorded_text(body)).ink for block, body in zip(block_ids, bodies, strict=True)}


def _comes_out(found: bytes, ink: str, proof: bytes) -> bool:
    """Whether a reading's spans cut from the ink the words that they cut when it was kept."""
    try:
        return proof_of(found, ink) == proof
    except DAMAGE:
        return False


def _where(connection: Connection, texts: Texts, ink_id: int) -> str:
    """The first place of an ink: version, document and clause."""
    query = (
        "SELECT d.service, d.terms_type, v.number, v.text_id FROM stand s JOIN document d ON d.id = s.document_id"
        " JOIN version v ON v.document_id = s.document_id AND v.number = s.first WHERE s.ink_id = :ink"
        " ORDER BY v.fetched_at, 1, 2 LIMIT 1"
    )
    rows = connection.all(query, ink=ink_id)
    if not rows:
        return "in a clause of no version"
    service, terms_type, number, text_id = rows[0]
    holding = {row[0] for row in connection.all("SELECT id FROM block WHERE ink_id = :ink", ink=ink_id)}
    try:
        clause = next(f"clause {place}" for place, block in enumerate(texts.blocks(text_id)) if block in holding)
    except (*DAMAGE, StopIteration):
        clause = "a clause"
    return f"in {clause} of version {number} of {service}/{terms_type}"
