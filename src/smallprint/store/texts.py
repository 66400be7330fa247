"""Recorded texts put together from the blocks they share, and taken apart into them."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence
from typing import TypeVar

from smallprint.store.base import NewBlock, NewVersion
from smallprint.store.connection import Connection
from smallprint.text.recorded import recorded_bytes

KEYFRAME = 16
"""A list of blocks is put together from at most this many others."""
DICTIONARY = 32_768
"""What deflate can look back on."""
BIG_PACK = 6_000
"""A document's first pack of at least this many bytes serves its later ones as dictionary."""
HELD_PACKS, HELD_BYTES = 256, 1_000_000
"""So many packs are held, and of a reader so many bytes of them: a server has a reader in each thread, and the packs of
a document with 500 versions come to about a million. With four million a server held 20 MB more; of six
services whose every version was taken out, four took the same time with both, two 0.2 seconds less."""
HELD_DOCUMENTS = 8
"""Of so many documents the blocks put in last are remembered, so that a version asks the file for its new ones only."""
LOOKED_BACK_ON = 64
"""Of so many documents the last list and the first large pack are remembered, for what comes next to look back on: more
than an import has under way at once. Of more, memory would grow with the documents that one process puts in."""


Kept = TypeVar("Kept")


class _Kept:
    """Blocks that the file holds: the number of each by its digest, and by its number that of its ink, 0 without."""

    def __init__(self) -> None:
        self.ids: dict[bytes, int] = {}
        self.inks: dict[int, int] = {}

    def put(self, name: bytes, block_id: int, ink_id: int | None) -> None:
        """Remember a block."""
        self.ids[name] = block_id
        self.inks[block_id] = ink_id or 0


class Texts:
    """The texts of one store."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._packs: dict[int, bytes] = {}
        self._bytes = 0
        self._lists: dict[int, tuple[int, int, bytes]] = {}
        self._dictionaries: dict[int, tuple[int, bytes]] = {}
        self._kept: dict[int, _Kept] = {}

    def forget(self) -> None:
        """Set aside what was remembered: of texts that were not kept after all, or to read the file afresh."""
        self._packs.clear()
        self._bytes = 0
        self._lists.clear()
        self._dictionaries.clear()
        self._kept.clear()

    def content(self, text_id: int) -> bytes:
        """The recorded bytes of a text."""
        return b"".join(self.bodies(self.blocks(text_id)))

    def blocks(self, text_id: int) -> array[int]:
        """The numbers of a text's blocks, in order."""
        ids = array("I")
        ids.frombytes(self._list(text_id))
        return ids

    def bodies(self, ids: Sequence[int]) -> list[bytes]:
        """The recorded bytes of these blocks, in order."""
        rows = self.connection.among("SELECT id, pack_id, start, length FROM block WHERE id IN ({})", sorted(set(ids)))
        where = {row[0]: row[1:] for row in rows}
        return [self.pack(pack)[start : start + length] for pack, start, length in (where[block] for block in ids)]

    def _is_full(self, more: int) -> bool:
        """Whether a reader holds too much to take in so many bytes more."""
        return not self.connection.writable and self._bytes + more > HELD_BYTES

    def pack(self, pack_id: int) -> bytes:
        """The bytes of a pack."""
        if pack_id not in self._packs:
            ((base_id, body),) = self.connection.all("SELECT base_id, body FROM pack WHERE id = :id", id=pack_id)
            plain = zlib.decompress(body) if base_id is None else _inflated(body, self.pack(base_id))
            while self._packs and (len(self._packs) >= HELD_PACKS or self._is_full(len(plain))):
                self._bytes -= len(self._packs.pop(next(iter(self._packs))))
            self._packs[pack_id] = plain
            self._bytes += len(plain)
        return self._packs[pack_id]

    def _list(self, text_id: int) -> bytes:
        """A text's list of blocks, put together from those that it hangs on, which are asked for all at once."""
        query = (
            "WITH RECURSIVE chain (base_id, body, step) AS (SELECT base_id, body, 0 FROM text WHERE id = :id UNION ALL"
            " SELECT t.base_id, t.body, step + 1 FROM chain JOIN text t ON t.id = chain.base_id WHERE step < :most)"
            " SELECT body FROM chain ORDER BY step DESC"
        )
        (first,), *others = self.connection.all(query, id=text_id, most=KEYFRAME)
        plain = zlib.decompress(first)
        for (body,) in others:
            plain = _inflated(body, plain)
        return plain

    def add(self, document_id: int, new: NewVersion) -> tuple[int, set[int]]:
        """The number of a version's text and those of its inks, what is new of them put in."""
        known = self._known(document_id, new.blocks)
        fresh = [block for block in new.fresh if block.digest not in known.ids]
        if fresh:
            self._pack(document_id, fresh, known)
        ids = array("I", map(known.ids.__getitem__, new.blocks))
        inks = set(map(known.inks.__getitem__, ids))
        inks.discard(0)
        return self._text_id(document_id, new.version.digest, ids.tobytes()), inks

    def _known(self, document_id: int, names: Sequence[bytes]) -> _Kept:
        """The blocks of a document that the file is known to hold, these among them as far as it does."""
        known = self._kept.pop(document_id, None) or _Kept()
        self._kept[document_id] = known
        while len(self._kept) > HELD_DOCUMENTS:
            del self._kept[next(iter(self._kept))]
        unknown = list(dict.fromkeys(name for name in names if name not in known.ids))
        query = "SELECT digest, id, ink_id FROM block WHERE digest IN ({})"
        for name, block_id, ink_id in self.connection.among(query, unknown):
            known.put(name, block_id, ink_id)
        return known

    def _pack(self, document_id: int, fresh: Sequence[NewBlock], known: _Kept) -> None:
        """Put in blocks that the file does not hold, as one pack."""
        bodies = [recorded_bytes(block.raw) for block in fresh]
        whole = b"".join(bodies)
        base = self._dictionaries.get(document_id)
        body = _deflated(whole, base[1] if base else None)
        pack_id = self.connection.put("INSERT INTO pack (base_id, body) VALUES (?, ?)", base[0] if base else None, body)
        if base is None and len(whole) >= BIG_PACK:
            _remember(self._dictionaries, document_id, (pack_id, whole))
        inks = self._ink_ids(fresh)
        rows = []
        start, block_id = 0, self._last_id("block")
        for block, recorded in zip(fresh, bodies, strict=True):
            block_id += 1
            ink_id = inks[block.ink_digest] if block.ink else None
            rows.append((block_id, block.digest, ink_id, pack_id, start, len(recorded)))
            known.put(block.digest, block_id, ink_id)
            start += len(recorded)
        self.connection.put_each("INSERT INTO block VALUES (?, ?, ?, ?, ?, ?)", rows)

    def _ink_ids(self, fresh: Sequence[NewBlock]) -> dict[bytes, int]:
        """The numbers of these blocks' inks by their digests; those that the file does not hold are put in."""
        words = {block.ink_digest: block.ink for block in fresh if block.ink}
        known = self.connection.among("SELECT digest, id FROM ink WHERE digest IN ({})", list(words))
        found: dict[bytes, int] = dict(known)
        new = [name for name in words if name not in found]
        found |= zip(new, range(self._last_id("ink") + 1, 1 << 62), strict=False)
        self.connection.put_each("INSERT INTO ink VALUES (?, ?)", [(found[name], name) for name in new])
        rows = [(found[name], words[name].encode("utf-8", "replace").decode("utf-8", "replace")) for name in new]
        self.connection.put_each("INSERT INTO clause (rowid, words) VALUES (?, ?)", rows)
        return found

    def _last_id(self, table: str) -> int:
        return int(self.connection.all(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0])

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
        _remember(self._lists, document_id, (rows[0][0], rows[0][1], plain))
        return int(rows[0][0])


def _remember(held: dict[int, Kept], document_id: int, one: Kept) -> None:
    """Remember something of a document as the latest, and of no more documents than may be."""
    held.pop(document_id, None)
    held[document_id] = one
    while len(held) > LOOKED_BACK_ON:
        del held[next(iter(held))]


def _deflated(plain: bytes, dictionary: bytes | None) -> bytes:
    packer = zlib.compressobj(9, zdict=dictionary[-DICTIONARY:]) if dictionary else zlib.compressobj(9)
    return packer.compress(plain) + packer.flush()


def _inflated(body: bytes, dictionary: bytes) -> bytes:
    return zlib.decompressobj(zdict=dictionary[-DICTIONARY:]).decompress(body) if dictionary else zlib.decompress(body)
