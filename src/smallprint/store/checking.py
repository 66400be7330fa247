"""Whether an archive is whole: every digest and quotation checked again from what is kept."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator

from smallprint.model.document import Document, Version
from smallprint.model.kept import Assessed
from smallprint.model.problem import Problem
from smallprint.segment.outline import Interned, outline, read_block
from smallprint.store.base import Store
from smallprint.store.codec import encode
from smallprint.store.connection import Connection
from smallprint.store.evidence import misquoted
from smallprint.store.texts import ENCODING, Texts
from smallprint.text.digest import content_digest, digest


def wrong_file(connection: Connection) -> list[Problem]:
    """What SQLite finds wrong with the file, and references that lead nowhere."""
    found = [Problem("damaged-file", str(row[0])) for row in connection.all("PRAGMA integrity_check") if row[0] != "ok"]
    lost = connection.all("PRAGMA foreign_key_check")
    return found + [Problem("lost-reference", f"a row of {row[0]} refers to nothing in {row[2]}") for row in lost]


def wrong_blocks(connection: Connection, texts: Texts) -> Iterator[Problem]:
    """Blocks and inks that are not what their digests name."""
    query = (
        "SELECT b.id, b.digest, i.digest, b.pack_id, b.start, b.length FROM block b"
        " LEFT JOIN ink i ON i.id = b.ink_id ORDER BY 4, 5"
    )
    for block_id, name, ink_name, pack_id, start, length in connection.all(query):
        try:
            raw = texts.pack(pack_id)[start : start + length].decode(*ENCODING)
        except zlib.error as error:
            yield Problem("damaged-pack", f"pack {pack_id}: {error}")
            continue
        if digest(raw) != name:
            yield Problem("wrong-block", f"block {block_id} is not what its digest names")
        elif ink_name is not None and digest(read_block(raw).ink) != ink_name:
            yield Problem("wrong-ink", f"the words of block {block_id} are not what their digest names")


def wrong_texts(store: Store) -> Iterator[Problem]:
    """Recorded texts that are not what their digests name, and quotations that do not stand in theirs."""
    for document in store.documents():
        versions = store.versions(document)
        checked: dict[str, bool] = {}
        for version in versions:
            if version.digest not in checked:
                checked[version.digest] = _is_whole(store, version)
            if not checked[version.digest]:
                yield Problem("wrong-text", f"version {version.number} of {document.id} is not what its digest names")
        if all(checked.values()):
            yield from _wrong_quotations(store, document, versions)


def _is_whole(store: Store, version: Version) -> bool:
    try:
        return content_digest(store.content(version)) == version.digest
    except zlib.error:
        return False


def _wrong_quotations(store: Store, document: Document, versions: list[Version]) -> Iterator[Problem]:
    interned: Interned = {}
    for version in versions:
        kept: Assessed | None = store.assessment(version)
        if kept is None or not kept.assessment.evidence:
            continue
        before, after = (
            outline(store.content(one).decode(*ENCODING), interned)
            for one in (versions[kept.compared_with - 1], version)
        )
        for one in misquoted(kept.assessment, before, after):
            yield Problem(
                "misquoted",
                f"version {version.number} of {document.id} does not say “{one.quote.exact[:60]}”",
                one.span,
            )


def fingerprint(store: Store) -> str:
    """A digest over every document, version, recorded text and assessment, the same however they came in."""
    found = hashlib.sha256()
    for document in store.documents():
        for version in store.versions(document):
            kept = store.assessment(version)
            said = [kept.compared_with, kept.assessment.headline, encode(kept.assessment).hex()] if kept else None
            line = [
                document.id,
                version.number,
                version.fetched_at.isoformat(),
                version.cause,
                version.standing,
                version.digest,
                version.origin,
                said,
            ]
            found.update(json.dumps(line).encode())
    return found.hexdigest()
