"""What people put in beside what was recorded: when they agreed, their notes, and statements that they keep."""

from __future__ import annotations

from datetime import datetime

from smallprint.errors import StoreError
from smallprint.model.document import Document
from smallprint.model.note import Note, NoteTarget
from smallprint.model.snapshot import Place
from smallprint.model.statement import HeldAgainst, Judgement, KeptStatement, PageState, Statement, StatementPage
from smallprint.store.connection import Connection, Row

SINCE, PAGES_SINCE = 4, 7
"""The schemas that have notes and statements, and the pages of statements; in an archive of an older one are none."""
_NOTE = "id, service, terms_type, variant, number, target, exact, prefix, suffix, question, author, written_at, words"
_STATEMENT = "id, service, words, speaker, role, channel, url, said_at, kept_at"


class People:
    """The part of a store that keeps what people put in."""

    _connection: Connection

    def agreements(self) -> dict[str, datetime]:
        """When the person agreed to each service's terms, as far as they said."""
        rows = self._connection.all("SELECT service, agreed_at FROM agreement ORDER BY 1")
        return {service: datetime.fromisoformat(at) for service, at in rows}

    def agree(self, service: str, moment: datetime) -> None:
        """Remember when the person agreed to a service's terms."""
        self._connection.put("INSERT OR REPLACE INTO agreement VALUES (?, ?)", service, moment.isoformat())

    def forget_agreement(self, service: str) -> None:
        """Forget when the person agreed to a service's terms."""
        self._connection.put("DELETE FROM agreement WHERE service = ?", service)

    def notes(self, service: str = "") -> list[Note]:
        """What people wrote beside the documents of a service, or of all, oldest first."""
        query = f"SELECT {_NOTE} FROM note WHERE :service IN ('', service) ORDER BY written_at, id"
        return [_note(row) for row in self._people(query, service=service)]

    def keep_note(self, note: Note) -> None:
        """Keep a note; one that is kept already stays as it is."""
        document = note.document
        place = (document.service_id, document.terms_type, document.variant, note.number)
        about = (note.target.value, note.exact, note.prefix, note.suffix, note.question)
        query = "INSERT OR IGNORE INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        self._connection.put(query, note.id, *place, *about, note.author, note.at.isoformat(), note.words)

    def drop_note(self, name: str) -> bool:
        """Let go of the note with this id; whether there was one."""
        is_there = bool(self._people("SELECT 1 FROM note WHERE id = :name", name=name))
        if is_there:
            self._connection.put("DELETE FROM note WHERE id = ?", name)
        return is_there

    def statements(self, service: str = "") -> list[KeptStatement]:
        """The statements that are kept of a service, or of all, oldest first."""
        query = f"SELECT {_STATEMENT} FROM statement WHERE :service IN ('', service) ORDER BY kept_at, id"
        return [self._statement(row) for row in self._people(query, service=service)]

    def keep_statement(self, kept: KeptStatement) -> None:
        """Keep a statement, or how one that is kept stands now."""
        said = kept.statement
        at = said.said_at.isoformat() if said.said_at else ""
        about = (said.words, said.speaker, said.role, said.channel, said.url, at, kept.kept_at.isoformat())
        with self._connection.transaction():
            query = "INSERT OR IGNORE INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            self._connection.put(query, kept.id, kept.service_id, *about)
            rows = [
                (kept.id, one.document.terms_type, one.document.variant, one.number, one.judgement or "")
                for one in kept.held
            ]
            self._connection.put_each("INSERT OR REPLACE INTO held_against VALUES (?, ?, ?, ?, ?)", rows)

    def drop_statement(self, name: str) -> bool:
        """Let go of the statement with this id; whether there was one."""
        is_there = bool(self._people("SELECT 1 FROM statement WHERE id = :name", name=name))
        if is_there:
            with self._connection.transaction():
                self._connection.put("DELETE FROM held_against WHERE statement_id = ?", name)
                self._connection.put("DELETE FROM statement_page WHERE statement_id = ?", name)
                self._connection.put("DELETE FROM statement WHERE id = ?", name)
        return is_there

    def statement_pages(self) -> dict[str, StatementPage]:
        """How the page of each kept statement did when it was last asked for, by the statement's id."""
        if self._connection.schema < PAGES_SINCE:
            return {}
        return {row[0]: _page(row) for row in self._connection.all("SELECT * FROM statement_page ORDER BY 1")}

    def keep_statement_page(self, page: StatementPage) -> None:
        """Keep how the page of a statement does."""
        place = page.place or Place("", 0, 0)
        row = (page.statement_id, page.state.value, page.since.isoformat(), page.asked_at.isoformat(), page.nearest)
        query = "INSERT OR REPLACE INTO statement_page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        self._connection.put(query, *row, page.reason, place.file, place.offset, place.length)

    def _people(self, query: str, **values: object) -> list[Row]:
        """Every row of an answer; none where the archive is of a schema that does not have them."""
        return self._connection.all_since(SINCE, query, **values)

    def _statement(self, row: Row) -> KeptStatement:
        name, service, words, speaker, role, channel, url, said_at, kept_at = row
        query = (
            "SELECT terms_type, variant, number, judgement FROM held_against WHERE statement_id = :name ORDER BY 1, 2"
        )
        held = tuple(
            HeldAgainst(Document(service, terms_type, variant), number, Judgement(judged) if judged else None)
            for terms_type, variant, number, judged in self._people(query, name=name)
        )
        at = datetime.fromisoformat(said_at) if said_at else None
        said = Statement(words, speaker, role, channel, url, at)
        return KeptStatement(name, service, said, datetime.fromisoformat(kept_at), held)


def _page(row: Row) -> StatementPage:
    """A statement's page as it was kept. StoreError: it is damaged."""
    name, state, since, asked_at, nearest, reason, file, start, length = row
    place = Place(file, start, length) if file else None
    try:
        moments = datetime.fromisoformat(since), datetime.fromisoformat(asked_at)
        return StatementPage(name, PageState(state), *moments, nearest, reason, place)
    except ValueError as error:
        raise StoreError(f"how the page of the statement {name} does is damaged: {error}") from error


def _note(row: Row) -> Note:
    """A note as it was kept. StoreError: it is damaged."""
    name, service, terms_type, variant, number, target, exact, prefix, suffix, question, author, at, words = row
    try:
        return Note(
            id=name,
            document=Document(service, terms_type, variant),
            number=number,
            target=NoteTarget(target),
            exact=exact,
            prefix=prefix,
            suffix=suffix,
            question=question,
            author=author,
            at=datetime.fromisoformat(at),
            words=words,
        )
    except ValueError as error:
        raise StoreError(f"the note {name} is damaged: {error}") from error
