"""What a reader found in clauses: kept beside the ink that it was found in, and told apart by the reader's edition."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from smallprint.model.kept import KeptReading
from smallprint.resources import read_resource
from smallprint.store.base import NewReading
from smallprint.store.connection import Connection, Row
from smallprint.store.reading_codec import FORM, decode
from smallprint.text.digest import DIGEST_BYTES

SINCE = 3
"""The schema that has readings; in an archive of an older one there are none."""
RAW = -zlib.MAX_WBITS
"""A reading is deflated with no head and no sum of its own, which would be a tenth of it: its proof is the sum."""


NOTHING = decode(b"")
"""What is read in a clause in which nothing is found."""


class Readings:
    """The readings of one store."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def count(self) -> int:
        """How many clauses have a reading, of whatever edition."""
        return int(self.connection.all("SELECT count(*) FROM reading")[0][0]) if self.is_there else 0

    def of(self, edition: str, keys: Iterable[bytes], about: str = "") -> Iterator[tuple[bytes, KeptReading]]:
        """The readings of an edition among these keys, in no order; empty ones for what holds nothing in a part."""
        part = f'"{about}":'.encode()
        held = self._edition_id(edition)
        names: dict[int, str] = dict(self.connection.all("SELECT id, name FROM edition")) if held else {}
        for key, edition_id, was_id, body in self._rows(keys, "edition_id, was_id, body") if held else ():
            if edition_id == held:
                read = inflated(body)
                is_told = not about or part in read
                yield key, KeptReading(decode(read) if is_told else NOTHING, names.get(was_id, ""))

    def held(self, edition: str, keys: Iterable[bytes]) -> set[bytes]:
        """Which of these keys an edition has read."""
        held = self._edition_id(edition)
        return {key for key, edition_id in self._rows(keys, "edition_id") if edition_id == held} if held else set()

    def up_to(self, edition: str) -> list[Row]:
        """Document and number of the last version for each document that an edition has read."""
        query = (
            "SELECT d.service, d.terms_type, d.variant, u.number FROM read_up_to u JOIN document d"
            " ON d.id = u.document_id WHERE u.edition_id = :edition"
        )
        edition_id = self._edition_id(edition)
        return self.connection.all(query, edition=edition_id) if edition_id else []

    def keep(self, edition: str, new: Sequence[NewReading]) -> int:
        """Put in what an edition has read, within a transaction; how much of it was read otherwise before.

        What belongs to an ink that the archive does not hold is left out.
        """
        edition_id = self._edition_id(edition) or self.connection.put(
            "INSERT INTO edition (name, form) VALUES (?, ?)", edition, FORM
        )
        before = {key: row for key, *row in self._rows([one.key for one in new], "edition_id, was_id, proof")}
        inks = self._ink_ids(one.key for one in new)
        rows: list[Row] = []
        otherwise = 0
        for one in new:
            ink, around = one.key[:DIGEST_BYTES], one.key[DIGEST_BYTES:]
            if ink not in inks:
                continue
            proof, body = (one.proof, deflated(one.body)) if one.body else (None, None)
            was_id, is_otherwise = _was(before.get(one.key), edition_id, proof)
            otherwise += is_otherwise
            rows.append((inks[ink], around, edition_id, was_id, proof, body))
        self.connection.put_each("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?)", rows)
        return otherwise

    def mark(self, edition: str, document_id: int, number: int) -> None:
        """Remember, within a transaction, up to which version an edition has read a document.

        What other editions have read is forgotten: some of it may have been read anew.
        """
        edition_id = self._edition_id(edition)
        self.connection.put("DELETE FROM read_up_to WHERE edition_id <> ?", edition_id)
        self.connection.put("INSERT OR REPLACE INTO read_up_to VALUES (?, ?, ?)", document_id, edition_id, number)

    def forget(self) -> None:
        """Take out every reading, within a transaction: to have all made anew."""
        for table in ("read_up_to", "reading", "edition"):
            self.connection.put(f"DELETE FROM {table}")

    def _rows(self, keys: Iterable[bytes], columns: str) -> Iterator[Row]:
        """Of these keys those that have a row, each with these columns of it."""
        wanted = dict.fromkeys(keys)
        inks = self._ink_ids(wanted)
        places = [(inks[key[:DIGEST_BYTES]], key[DIGEST_BYTES:]) for key in wanted if key[:DIGEST_BYTES] in inks]
        names = {ink_id: name for name, ink_id in inks.items()}
        # By both parts of the key: some inks are read in thousands of places.
        query = (
            "WITH wanted (ink_id, around) AS (VALUES {})"
            f" SELECT r.ink_id, r.around, {columns} FROM wanted CROSS JOIN reading r USING (ink_id, around)"
        )
        for ink_id, around, *rest in self.connection.among_pairs(query, sorted(places)):
            yield names[ink_id] + around, *rest

    def _ink_ids(self, keys: Iterable[bytes]) -> dict[bytes, int]:
        """The numbers of the inks that these keys begin with."""
        names = list(dict.fromkeys(key[:DIGEST_BYTES] for key in keys))
        return dict(self.connection.among("SELECT digest, id FROM ink WHERE digest IN ({})", names))

    def _edition_id(self, edition: str) -> int:
        """The number of an edition with the form that readings have now; 0 where it has read nothing."""
        query = "SELECT id FROM edition WHERE name = :name AND form = :form"
        rows = self.connection.all(query, name=edition, form=FORM) if self.is_there else []
        return int(rows[0][0]) if rows else 0

    @property
    def is_there(self) -> bool:
        """Whether the archive is of a schema that has readings."""
        return self.connection.schema >= SINCE


def _was(before: list[Any] | None, edition_id: int, proof: bytes | None) -> tuple[int | None, bool]:
    """The last edition that read it otherwise, if any, and whether that is the one before this."""
    if before is None:
        return None, False
    earlier, was_id, old = before
    return (was_id, False) if edition_id == earlier or old == proof else (earlier, True)


def deflated(body: bytes) -> bytes:
    """A reading's bytes, as small as they get one by one."""
    packer = zlib.compressobj(9, wbits=RAW, zdict=_dictionary())
    return packer.compress(body) + packer.flush()


def inflated(packed: bytes | None) -> bytes:
    """The bytes of a reading; b"" where nothing was found. zlib.error: they are damaged."""
    if packed is None:
        return b""
    unpacker = zlib.decompressobj(wbits=RAW, zdict=_dictionary())
    body = unpacker.decompress(packed)
    if not unpacker.eof or unpacker.unused_data:
        raise zlib.error("it ends too early or too late")
    return body


def _dictionary() -> bytes:
    return read_resource("smallprint.store.schema", "0003.dictionary")
