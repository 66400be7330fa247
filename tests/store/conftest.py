"""Archives with a small invented history, and a second hand on their files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallprint.archive.read_document import Task, read
from smallprint.model.document import Cause, Document, DocumentLog, Entry
from smallprint.store.base import NewVersion, Taking
from smallprint.store.connection import FILE
from smallprint.store.sqlite import SqliteStore

ACME = Document("Acme", "Terms of Service")
AT = datetime(2023, 3, 1, tzinfo=UTC)
RULES = " ".join(f"You may use part {number} as these terms allow, and we keep it running." for number in range(40))
FIRST = f"# Terms\n\nLast updated: March 1, 2023\n\n## 1. Use\n\nYou must be 16 years old to use it.\n\n{RULES}\n"
SECOND = FIRST.replace("16 years", "18 years").replace("March 1", "April 2")
THIRD = (
    f"{SECOND}\n## 2. Arbitration\n\nEvery dispute is settled by binding arbitration, and you waive class actions.\n"
)


class Recorded:
    """A source that holds these texts of one document, a day apart."""

    def __init__(self, document: Document, texts: list[bytes]) -> None:
        self.texts = texts
        days = ((str(number), AT + timedelta(days=number)) for number in range(len(texts)))
        entries = (Entry(f"commit{day}", f"{document.id}.md", day, at, Cause.AMENDED) for day, at in days)
        self.log = DocumentLog(document, tuple(entries))

    def contents(self, entries: tuple[Entry, ...]) -> Iterator[bytes]:
        """The texts of these entries."""
        return iter([self.texts[int(entry.handle)] for entry in entries])


def judged(*texts: str | bytes, document: Document = ACME) -> list[NewVersion]:
    """These texts of a document as an import hands them to a store."""
    history = Recorded(document, [text if isinstance(text, bytes) else text.encode() for text in texts])
    return [new for batch in read(Task(history, history.log, 0, (), ())) for new in batch.versions]


def keep(store: SqliteStore, versions: list[NewVersion]) -> None:
    """Put judged versions of one document into a store, as one batch."""
    last = versions[-1].version
    store.add(last.document, versions, Taking("here", last.number, last.origin))


@pytest.fixture(name="judged")
def _judged():
    return judged


@pytest.fixture(name="keep")
def _keep():
    return keep


@pytest.fixture
def texts() -> list[str]:
    """Three versions of one document."""
    return [FIRST, SECOND, THIRD]


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder with an archive of them."""
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        keep(store, judged(FIRST, SECOND, THIRD))
    return tmp_path / "archive"


@pytest.fixture
def store(tmp_path) -> Iterator[SqliteStore]:
    """An empty archive, open for writing."""
    with SqliteStore(tmp_path / "empty", writable=True) as opened:
        yield opened


@pytest.fixture
def change():
    """Run statements on an archive's file behind the store's back."""

    def changed(folder: Path, *statements: str) -> None:
        with closing(sqlite3.connect(folder / FILE)) as other, other:
            for statement in statements:
                other.execute(statement)

    return changed
