"""A single file as a history of one recorded text."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from smallprint.model.document import Cause, Document, DocumentLog, Entry
from smallprint.model.problem import Problem
from smallprint.source.folder import read_text
from smallprint.source.layout import LARGEST, printable


@dataclass(frozen=True, slots=True)
class FileHistory:
    """One file as one recorded version of a document."""

    file: Path
    document: Document
    fetched_at: datetime
    largest: int = LARGEST

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The file's path and the document that it is taken for."""
        return f"file:{printable(os.fsencode(self.file.resolve()))}:{self.document.id}"

    def mark(self) -> str:
        """The digest of the file's bytes and its date."""
        content = read_text(self.file, self.document.id, largest=self.largest)
        return f"{hashlib.sha256(content).hexdigest()} {self.fetched_at.isoformat()}"

    def documents(self) -> tuple[DocumentLog, ...]:
        """The one document with its one entry."""
        entry = Entry(self.mark(), self.file.name, str(self.file.absolute()), self.fetched_at, Cause.FIRST_SEEN)
        return (DocumentLog(self.document, (entry,)),)

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The file's bytes, for each entry."""
        for entry in entries:
            yield read_text(Path(entry.handle), self.document.id, largest=self.largest)

    def left_out(self) -> tuple[Problem, ...]:
        """Nothing is."""
        return ()

    def close(self) -> None:
        """Nothing is held open."""
