"""What is watched: declarations, the snapshots that were kept, how pages do, and texts that wait for another look."""

from __future__ import annotations

import hashlib
import json
import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from smallprint.errors import ConflictError
from smallprint.model.document import Document
from smallprint.model.snapshot import Place, Validators
from smallprint.model.source import Declaration
from smallprint.model.watched import Candidate, Doubt, Health, KeptSnapshot, Restlessness, Watched
from smallprint.store.base import Look, NewVersion
from smallprint.store.connection import Connection, Row
from smallprint.store.moments import iso_utc
from smallprint.store.named import NAMED, names
from smallprint.store.source_codec import decode, encode
from smallprint.store.trouble import whole
from smallprint.text.recorded import recorded_bytes, recorded_text

SINCE = 5
"""The schema that has what is watched; in an archive of an older one there is none."""
FIRST = 0
"""Before every document in the order in which they are looked at."""
_WATCHED = (
    "w.id, w.service, w.terms_type, w.variant, w.scatter, w.flips, w.calm, d.since, d.sources,"
    " EXISTS (SELECT 1 FROM candidate c WHERE c.watched_id = w.id)"
)
_NOW = "FROM watched w JOIN declaration d ON d.watched_id = w.id AND d.until = ''"
_HEALTH = (
    "page, url, asked_at, seen_at, changed_at, failing_since, cause, failures, etag, last_modified, digest, known_url,"
    " due_at, rendered"
)
_SNAPSHOT = (
    "s.page, s.url, s.final_url, s.fetched_at, s.status, s.media_type, s.digest, s.file, s.start, s.length,"
    " s.rendered, s.stop"
)


class Live(ABC):
    """The part of a store that keeps what is watched."""

    _connection: Connection
    path: str

    # ------------------------------------------------------------ declarations

    def declare(self, declaration: Declaration, at: datetime) -> None:
        """Watch a document on these pages from now on, or keep where it lay before `valid_until`.

        What is known of its pages holds on where they stay the same; other pages are asked for at once.
        """
        with self._connection.transaction():
            watched = self._watched_id(declaration.document) or self._new_watched(declaration.document)
            told = encode(declaration.sources)
            if declaration.valid_until is not None:
                until = iso_utc(declaration.valid_until)
                self._connection.put("INSERT OR REPLACE INTO declaration VALUES (?, ?, '', ?)", watched, until, told)
                return
            query = "SELECT sources FROM declaration WHERE watched_id = :id AND until = ''"
            if self._connection.all(query, id=watched) == [(told,)]:
                return
            self._end_declaration(watched, at)
            self._connection.put("INSERT INTO declaration VALUES (?, '', ?, ?)", watched, iso_utc(at), told)
            self._ask_anew(watched, declaration)

    def undeclare(self, document: Document, at: datetime) -> bool:
        """Watch a document no more; whether it was. What was recorded of it stays."""
        with self._connection.transaction():
            watched = self._watched_id(document)
            is_there = bool(watched) and self._end_declaration(watched, at)
            if is_there:
                self._connection.put("DELETE FROM health WHERE watched_id = ?", watched)
                self._connection.put("DELETE FROM candidate WHERE watched_id = ?", watched)
        return is_there

    def declarations(self, service: str = "") -> list[Declaration]:
        """The documents that are watched, of a service or all, in the order of names."""
        return [one.declaration for one in self.every_watched(service)]

    def past_declarations(self, document: Document) -> list[Declaration]:
        """On which pages a document was read before, oldest first."""
        query = "SELECT until, sources FROM declaration WHERE watched_id = :id AND until <> '' ORDER BY 1"
        rows = self._live(query, id=self._watched_id(document))
        with whole(self.path, f"where {document.id} lay before"):
            return [Declaration(document, decode(told), datetime.fromisoformat(until)) for until, told in rows]

    def _end_declaration(self, watched: int, at: datetime) -> bool:
        """Let the declaration that holds now end, within a transaction; whether there was one."""
        query = "SELECT 1 FROM declaration WHERE watched_id = :id AND until = ''"
        if not self._connection.all(query, id=watched):
            return False
        query = "UPDATE OR REPLACE declaration SET until = ? WHERE watched_id = ? AND until = ''"
        self._connection.put(query, iso_utc(at), watched)
        return True

    def _ask_anew(self, watched: int, declaration: Declaration) -> None:
        """Have every page of a new declaration asked for at once, and read whatever it gives."""
        self._connection.put("DELETE FROM candidate WHERE watched_id = ?", watched)
        urls = dict(enumerate(source.url for source in declaration.sources))
        for page, url in self._connection.all("SELECT page, url FROM health WHERE watched_id = :id", id=watched):
            if urls.get(page) != url:
                self._connection.put("DELETE FROM health WHERE watched_id = ? AND page = ?", watched, page)
        query = (
            "UPDATE health SET etag = '', last_modified = '', digest = '', known_url = '', due_at = NULL"
            " WHERE watched_id = ?"
        )
        self._connection.put(query, watched)

    # ------------------------------------------------------------ what is watched

    def watched(self, document: Document) -> Watched | None:
        """A document that is watched, with how its pages do, or None."""
        rows = self._live(f"SELECT {_WATCHED} {_NOW} WHERE w.id = :id", id=self._watched_id(document))
        return self._watched_of(rows[0]) if rows else None

    def every_watched(self, service: str = "") -> list[Watched]:
        """The documents that are watched, of a service or all, in the order of names, with how their pages do."""
        query = (
            f"SELECT {_WATCHED} {_NOW} WHERE :service IN ('', w.service) ORDER BY w.service, w.terms_type, w.variant"
        )
        return [self._watched_of(row) for row in self._live(query, service=service)]

    def due(self, at: datetime, *, after: int = FIRST, limit: int = 100, service: str = "") -> list[Watched]:
        """The next documents that are to be looked at by then, behind `after` in an order that scatters hosts."""
        query = (
            f"SELECT {_WATCHED} {_NOW} WHERE w.scatter > :after AND :service IN ('', w.service) AND NOT EXISTS"
            " (SELECT 1 FROM health h WHERE h.watched_id = w.id AND h.due_at > :at) ORDER BY w.scatter LIMIT :limit"
        )
        rows = self._live(query, after=after, at=iso_utc(at), limit=limit, service=service)
        return [self._watched_of(row) for row in rows]

    def next_due_at(self, service: str = "") -> datetime | None:
        """When the next document is to be looked at, or None where none is watched.

        One that was never looked at is due since it was declared.
        """
        query = (
            "SELECT min(coalesce((SELECT max(h.due_at) FROM health h WHERE h.watched_id = w.id), d.since))"
            f" {_NOW} WHERE :service IN ('', w.service)"
        )
        rows = self._live(query, service=service)
        return datetime.fromisoformat(rows[0][0]) if rows and rows[0][0] else None

    def candidate(self, document: Document) -> Candidate | None:
        """The text of a document that waits for another look, or None."""
        query = (
            "SELECT text, doubt, since, seen_at, looks, unlike, places, reason FROM candidate WHERE watched_id = :id"
        )
        for text, doubt, since, seen_at, looks, unlike, places, reason in self._live(
            query, id=self._watched_id(document)
        ):
            with whole(self.path, f"the text of {document.id} that waits for another look"):
                return Candidate(
                    document=document,
                    text=recorded_text(zlib.decompress(text)),
                    doubt=Doubt(doubt),
                    since=datetime.fromisoformat(since),
                    seen_at=datetime.fromisoformat(seen_at),
                    looks=looks,
                    unlike=unlike,
                    places=tuple(Place(*one) for one in json.loads(places)),
                    reason=reason,
                )
        return None

    def candidates(self, service: str = "") -> list[Candidate]:
        """The texts that wait for another look, of a service or all, in the order of names."""
        query = (
            "SELECT w.service, w.terms_type, w.variant FROM watched w JOIN candidate c ON c.watched_id = w.id"
            " WHERE :service IN ('', w.service) ORDER BY 1, 2, 3"
        )
        found = (self.candidate(Document(*row)) for row in self._live(query, service=service))
        return [one for one in found if one is not None]

    # ------------------------------------------------------------ snapshots

    def snapshots(self, document: Document) -> list[KeptSnapshot]:
        """The snapshots that are kept of a document's pages, oldest first."""
        query = f"SELECT {_SNAPSHOT} FROM snapshot s WHERE s.watched_id = :id ORDER BY s.fetched_at, s.id"
        return [_snapshot_of(document, row) for row in self._live(query, id=self._watched_id(document))]

    def made_of(self, document: Document, number: int) -> list[KeptSnapshot]:
        """The snapshots that a version was read from, page by page; [] where it did not come from pages of ours."""
        query = (
            f"SELECT {_SNAPSHOT} FROM made_of m JOIN snapshot s ON s.id = m.snapshot_id WHERE m.number = :number"
            f" AND m.document_id = (SELECT id FROM document WHERE {NAMED}) ORDER BY s.page, s.id"
        )
        return [_snapshot_of(document, row) for row in self._live(query, number=number, **names(document))]

    def snapshot_ends(self) -> dict[str, int]:
        """Up to where each file of snapshots holds what the archive knows; what lies behind was never taken in."""
        return dict(self._live("SELECT file, max(stop) FROM snapshot GROUP BY file ORDER BY file"))

    # ------------------------------------------------------------ looks

    def keep_look(self, look: Look) -> None:
        """Keep what a look at a document's pages brought, all or nothing.

        ConflictError: the document is not watched any more, or otherwise, or got another version meanwhile.
        """
        with self._putting():
            watched = self._looked_at(look)
            self._put_snapshots(watched, look.snapshots)
            if look.versions:
                self._put_made(look)
            if look.vouched:
                places = [one.place for one in look.snapshots]
                self._put_places(self._document_id(look.document, ()), look.vouched, places)
            for one in look.health:
                self._put_health(watched, one)
            self._put_candidate(watched, look.candidate)
            if look.restlessness is not None:
                query = "UPDATE watched SET flips = ?, calm = ? WHERE id = ?"
                self._connection.put(query, look.restlessness.flips, look.restlessness.calm, watched)

    def _looked_at(self, look: Look) -> int:
        """The number of the document's row. ConflictError: it is not watched any more, or by another declaration."""
        query = "SELECT since FROM declaration WHERE watched_id = :id AND until = ''"
        watched = self._watched_id(look.document)
        rows = self._connection.all(query, id=watched)
        if not rows or (look.since is not None and rows[0][0] != iso_utc(look.since)):
            raise ConflictError(f"{look.document.id} is not watched any more as it was", path=self.path)
        return watched

    def _put_snapshots(self, watched: int, snapshots: Sequence[KeptSnapshot]) -> None:
        rows = [
            (
                *(None, watched, one.page, one.url, one.final_url, iso_utc(one.fetched_at), one.status, one.media_type),
                *(one.digest, one.rendered, one.place.file, one.place.offset, one.place.length, one.stop),
            )
            for one in snapshots
        ]
        self._connection.put_each("INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def _put_made(self, look: Look) -> None:
        """The versions of a look, with what they were read from."""
        query = (
            f"SELECT coalesce(max(number), 0) FROM version WHERE document_id = (SELECT id FROM document WHERE {NAMED})"
        )
        ((last,),) = self._connection.all(query, **names(look.document))
        if look.versions[0].new.version.number != last + 1:
            raise ConflictError(f"{look.document.id} got another version meanwhile", path=self.path)
        document_id = self._put_versions(look.document, [made.new for made in look.versions], ())
        for made in look.versions:
            self._put_places(document_id, made.new.version.number, made.places)

    def _put_places(self, document_id: int, number: int, places: Sequence[Place]) -> None:
        """What a version was read from."""
        query = "INSERT INTO made_of SELECT ?, ?, id FROM snapshot WHERE file = ? AND start = ?"
        for place in places:
            self._connection.put(query, document_id, number, place.file, place.offset)

    def _put_health(self, watched: int, one: Health) -> None:
        moments = (one.asked_at, one.seen_at, one.changed_at, one.failing_since, one.due_at)
        *told, due_at = (moment and iso_utc(moment) for moment in moments)
        known = (one.known.etag, one.known.last_modified, one.known.digest, one.known.url)
        row = (watched, one.page, one.url, *told, one.cause, one.failures, *known)
        query = "INSERT OR REPLACE INTO health VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        self._connection.put(query, *row, due_at, one.rendered)

    def _put_candidate(self, watched: int, one: Candidate | None) -> None:
        self._connection.put("DELETE FROM candidate WHERE watched_id = ?", watched)
        if one is not None:
            places = json.dumps([[place.file, place.offset, place.length] for place in one.places])
            when = (iso_utc(one.since), iso_utc(one.seen_at))
            about = (one.doubt.value, *when, one.looks, one.unlike, places, one.reason)
            packed = zlib.compress(recorded_bytes(one.text), 6)
            self._connection.put("INSERT INTO candidate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", watched, packed, *about)

    # ------------------------------------------------------------ rows

    @abstractmethod
    def _putting(self) -> AbstractContextManager[None]:
        """A transaction in which texts are put in as well."""

    @abstractmethod
    def _document_id(self, document: Document, aliases: Sequence[Document]) -> int:
        """The number of a recorded document's row."""

    @abstractmethod
    def _put_versions(self, document: Document, versions: Sequence[NewVersion], aliases: Sequence[Document]) -> int:
        """Put versions in, within a transaction; the number of the document's row."""

    def _watched_id(self, document: Document) -> int:
        """The number of a watched document's row, or 0."""
        rows = self._live(f"SELECT id FROM watched WHERE {NAMED}", **names(document))
        return int(rows[0][0]) if rows else 0

    def _new_watched(self, document: Document) -> int:
        # Ten to the nineteen places: that two names share one is out of the question.
        scatter = int.from_bytes(hashlib.sha256(document.id.encode("utf-8", "replace")).digest()[:8]) >> 1 or 1
        query = "INSERT INTO watched (service, terms_type, variant, scatter) VALUES (?, ?, ?, ?)"
        return self._connection.put(query, document.service_id, document.terms_type, document.variant, scatter)

    def _rename_watched(self, earlier: Document, document: Document) -> None:
        """A watched document's new name, within a transaction; one that is watched under both stays two."""
        now = (document.service_id, document.terms_type, document.variant)
        query = (
            "UPDATE OR IGNORE watched SET service = ?, terms_type = ?, variant = ?"
            " WHERE service = ? AND terms_type = ? AND variant = ?"
        )
        self._connection.put(query, *now, earlier.service_id, earlier.terms_type, earlier.variant)

    def _live(self, query: str, **values: object) -> list[Row]:
        """Every row of an answer; none where the archive is of a schema that does not have them."""
        return self._connection.all_since(SINCE, query, **values)

    def _watched_of(self, row: Row) -> Watched:
        watched, service, terms_type, variant, scatter, flips, calm, since, told, is_waiting = row
        document = Document(service, terms_type, variant)
        query = f"SELECT {_HEALTH} FROM health WHERE watched_id = :id ORDER BY page"
        with whole(self.path, f"how {document.id} is watched"):
            health = tuple(_health_of(document, one) for one in self._live(query, id=watched))
            declared = Declaration(document, decode(told))
            return Watched(
                declaration=declared,
                health=health,
                since=datetime.fromisoformat(since),
                restlessness=Restlessness(flips, calm),
                is_waiting=bool(is_waiting),
                after=scatter,
            )


def _health_of(document: Document, row: Row) -> Health:
    page, url, asked_at, seen_at, changed_at, failing_since, cause, failures, *known, due_at, rendered = row
    return Health(
        document=document,
        page=page,
        url=url,
        asked_at=_moment(asked_at),
        seen_at=_moment(seen_at),
        changed_at=_moment(changed_at),
        failing_since=_moment(failing_since),
        cause=cause,
        failures=failures,
        known=Validators(*known),
        due_at=_moment(due_at),
        rendered=bool(rendered),
    )


def _snapshot_of(document: Document, row: Row) -> KeptSnapshot:
    page, url, final_url, fetched_at, status, media_type, digest, file, start, length, rendered, stop = row
    return KeptSnapshot(
        document=document,
        page=page,
        url=url,
        final_url=final_url,
        fetched_at=datetime.fromisoformat(fetched_at),
        status=status,
        media_type=media_type,
        digest=digest,
        place=Place(file, start, length),
        rendered=bool(rendered),
        stop=stop,
    )


def _moment(words: str | None) -> datetime | None:
    return None if words is None else datetime.fromisoformat(words)
