"""Recorded texts put together from the blocks they share, and taken apart into them."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence

from smallprint.store.base import NewBlock, NewVersion
from smallprint.store.connection import Connection

KEYFRAME = 16
"""A list of blocks is put together from at most this many others."""
DICTIONARY = 32_768
"""What deflate can look back on."""
BIG_PACK = 6_000
"""A document's first pack of at least this many bytes serves its later ones as dictionary."""
HELD_PACKS = 256
ENCODING = ("utf-8", "surrogateescape")


class Texts:
    """The texts of one store."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._packs: dict[int, bytes] = {}
        self._lists: dict[int, tuple[int, int, bytes]] = {}
        self._dictionaries: dict[int, tuple[int, bytes]] = {}

    def forget(self) -> None:
        """Set aside what was remembered of texts that were not kept after all."""
        self._lists.clear()
        self._dictionaries.clear()

    def content(self, text_id: int) -> bytes:
        """The recorded bytes of a text."""
        ids = array("I")
        ids.frombytes(self._list(text_id))
        return b"".join(self.bodies(ids))

    def bodies(self, ids: Sequence[int]) -> list[bytes]:
        """The recorded bytes of these blocks, in order."""
        rows = self.connection.among("SELECT id, pack_id, start, length FROM block WHERE id IN ({})", sorted(set(ids)))
        where = {row[0]: row[1:] for row in rows}
        return [self.pack(pack)[start : start + length] for pack, start, length in (where[block] for block in ids)]

    def pack(self, pack_id: int) -> bytes:
        """The bytes of a pack."""
        if pack_id not in self._packs:
            ((base_id, body),) = self.connection.all("SELECT base_id, body FROM pack WHERE id = :id", id=pack_id)
            plain = zlib.decompress(body) if base_id is None else _inflated(body, self.pack(base_id))
            while len(self._packs) >= HELD_PACKS:
                del self._packs[next(iter(self._packs))]
            self._packs[pack_id] = plain
        return self._packs[pack_id]

    def _list(self, text_id: int) -> bytes:
        ((base_id, body),) = self.connection.all("SELECT base_id, body FROM text WHERE id = :id", id=text_id)
        return zlib.decompress(body) if base_id is None else _inflated(body, self._list(base_id))

    def add(self, document_id: int, new: NewVersion) -> tuple[int, list[int]]:
        """The number of a version's text and those of its inks, what is new of them put in."""
        known = {row[0]: (row[1], row[2]) for row in self.connection.among(
            "SELECT digest, id, ink_id FROM block WHERE digest IN ({})", list(dict.fromkeys(new.blocks))
        )}  # fmt: skip
        fresh = [block for block in new.fresh if block.digest not in known]
        if fresh:
            known |= self._packed(document_id, fresh)
        rows = [known[name] for name in new.blocks]
        inks = sorted({row[1] for row in rows if row[1] is not None})
        return self._text_id(document_id, new.version.digest, array("I", [row[0] for row in rows]).tobytes()), inks

    def _packed(self, document_id: int, fresh: Sequence[NewBlock]) -> dict[bytes, tuple[int, int | None]]:
        bodies = [block.raw.encode(*ENCODING) for block in fresh]
        whole = b"".join(bodies)
        base = self._dictionaries.get(document_id)
        body = _deflated(whole, base[1] if base else None)
        pack_id = self.connection.put("INSERT INTO pack (base_id, body) VALUES (?, ?)", base[0] if base else None, body)
        if base is None and len(whole) >= BIG_PACK:
            self._dictionaries[document_id] = (pack_id, whole)
        found: dict[bytes, tuple[int, int | None]] = {}
        start = 0
        for block, recorded in zip(fresh, bodies, strict=True):
            ink_id = self._ink_id(block)
            block_id = self.connection.put(
                "INSERT INTO block (digest, ink_id, pack_id, start, length) VALUES (?, ?, ?, ?, ?)",
                block.digest, ink_id, pack_id, start, len(recorded),
            )  # fmt: skip
            found[block.digest] = (block_id, ink_id)
            start += len(recorded)
        return found

    def _ink_id(self, block: NewBlock) -> int | None:
        if not block.ink:
            return None
        rows = self.connection.all("SELECT id FROM ink WHERE digest = :digest", digest=block.ink_digest)
        if rows:
            return int(rows[0][0])
        ink_id = self.connection.put("INSERT INTO ink (digest) VALUES (?)", block.ink_digest)
        words = block.ink.encode("utf-8", "replace").decode("utf-8", "replace")
        self.connection.put("INSERT INTO clause (rowid, words) VALUES (?, ?)", ink_id, words)
        return ink_id

    def _text_id(self, document_id: int, name: str, plain: bytes) -> int:
        rows = self.connection.all("SELECT id, depth FROM text WHERE digest = :name", name=name)
        if not rows:
            base = self._lists.get(document_id)
            if base is not None and base[1] + 1 >= KEYFRAME:
                base = None
            depth = base[1] + 1 if base else 0
            body = _deflated(plain, base[2] if base else None)
            query = "INSERT INTO text (digest, base_id, depth, body) VALUES (?, ?, ?, ?)"
            rows = [(self.connection.put(query, name, base[0] if base else None, depth, body), depth)]
        self._lists[document_id] = (rows[0][0], rows[0][1], plain)
        return int(rows[0][0])


def _deflated(plain: bytes, dictionary: bytes | None) -> bytes:
    packer = zlib.compressobj(9, zdict=dictionary[-DICTIONARY:]) if dictionary else zlib.compressobj(9)
    return packer.compress(plain) + packer.flush()


def _inflated(body: bytes, dictionary: bytes) -> bytes:
    return zlib.decompressobj(zdict=dictionary[-DICTIONARY:]).decompress(body) if dictionary else zlib.decompress(body)
