"""Whether an archive is whole: every digest and quotation checked again from what is kept."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator

from smallprint.errors import SchemaError
from smallprint.model.document import Document, Version
from smallprint.model.kept import Assessed
from smallprint.model.meaning import Severity
from smallprint.model.problem import Problem
from smallprint.segment.outline import Interned, outline, read_block
from smallprint.store.base import Store
from smallprint.store.codec import decode, fields
from smallprint.store.connection import Connection
from smallprint.store.evidence import misquoted
from smallprint.store.texts import Texts
from smallprint.store.trouble import DAMAGE
from smallprint.text.digest import content_digest, digest
from smallprint.text.recorded import recorded_text

NO_INK = digest("")


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
            raw = recorded_text(texts.pack(pack_id)[start : start + length])
        except zlib.error as error:
            yield Problem("damaged-pack", f"pack {pack_id}: {error}")
            continue
        if digest(raw) != name:
            yield Problem("wrong-block", f"block {block_id} is not what its digest names")
        elif digest(read_block(raw).ink) != (ink_name or NO_INK):
            yield Problem("wrong-ink", f"the words of block {block_id} are not what their digest names")


def wrong_rows(connection: Connection) -> Iterator[Problem]:
    """Assessments of versions that are not there, or that say another thing in one place than in another."""
    query = (
        "SELECT d.service, d.terms_type, a.number, a.substantive, a.severity, a.is_quiet, a.headline, a.body,"
        " (SELECT count(*) FROM version v WHERE v.document_id = a.document_id AND v.number IN (a.number,"
        " a.compared_with)) FROM assessment a JOIN document d ON d.id = a.document_id"
    )
    for service, terms_type, number, substantive, severity, is_quiet, headline, body, versions in connection.all(query):
        about = f"what changed in version {number} of {service}/{terms_type}"
        try:
            found = decode(body, substantive=bool(substantive), headline=headline)
        except DAMAGE:
            yield Problem("damaged-assessment", f"{about} cannot be read")
            continue
        if versions != 2:
            yield Problem("lost-assessment", f"{about} is told of versions that are not there")
        told = (found.substantive, found.severity, found.dated.is_quiet)
        if told != (found.severity is not Severity.NONE, severity, None if is_quiet is None else bool(is_quiet)):
            yield Problem("wrong-assessment", f"{about} is told in two ways")


def wrong_stands(connection: Connection, texts: Texts) -> Iterator[Problem]:
    """Clauses that are said to have stood from or to another version than they did."""
    inks: dict[int, int] = dict(connection.all("SELECT id, coalesce(ink_id, 0) FROM block"))
    for document_id, service, terms_type in connection.all("SELECT id, service, terms_type FROM document"):
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        query = "SELECT number, text_id FROM version WHERE document_id = :id AND standing = 'usable' ORDER BY number"
        held: dict[int, set[int]] = {}
        try:
            for number, text_id in connection.all(query, id=document_id):
                if text_id not in held:
                    held[text_id] = {inks[block] for block in texts.blocks(text_id)} - {0}
                first |= dict.fromkeys(held[text_id] - first.keys(), int(number))
                last |= dict.fromkeys(held[text_id], int(number))
        except DAMAGE:
            continue  # a damaged text is told as such
        said = connection.all("SELECT ink_id, first, last FROM stand WHERE document_id = :id", id=document_id)
        if sorted(said) != sorted((ink, first[ink], last[ink]) for ink in first):
            yield Problem("wrong-stand", f"when clauses of {service}/{terms_type} stood is told wrongly")


def wrong_texts(store: Store) -> Iterator[Problem]:
    """Recorded texts that are not what their digests name, and quotations that do not stand in theirs."""
    for document in store.documents():
        try:
            versions = store.versions(document)
        except SchemaError as error:
            yield Problem("wrong-version", error.message)
            continue
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
    except SchemaError:
        return False


def _wrong_quotations(store: Store, document: Document, versions: list[Version]) -> Iterator[Problem]:
    interned: Interned = {}
    for version in versions:
        try:
            kept: Assessed | None = store.assessment(version)
        except SchemaError:
            continue  # told already
        if kept is None or not kept.assessment.evidence or not 0 < kept.compared_with <= len(versions):
            continue
        before, after = (
            outline(recorded_text(store.content(one)), interned) for one in (versions[kept.compared_with - 1], version)
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
            said = [kept.compared_with, kept.assessment.headline, fields(kept.assessment)] if kept else None
            line = [
                document.id,
                version.number,
                version.fetched_at.isoformat(),
                version.cause,
                version.standing,
                version.digest,
                version.language,
                *map(str, (version.effective_on, version.updated_on)),
                version.origin,
                version.note,
                version.reason,
                kept is not None and kept.assessment.substantive,
                said,
            ]
            found.update(json.dumps(line).encode())
    return found.hexdigest()
