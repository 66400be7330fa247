"""The port through which recorded histories come in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Protocol, Self

from smallprint.model.document import DocumentLog, Entry
from smallprint.model.problem import Problem


class History(Protocol):
    """A place that holds recorded versions of documents. It can be pickled, so that workers read for themselves.

    Entries stand in the order in which they were recorded, oldest first, and a place that grows adds them at
    the end. What an entry was captured from may be older than the entry before it (`Cause.RE_EXTRACTED`).
    """

    @property
    def name(self) -> str:
        """What names the history, the same next time: an archive keeps under it what it has taken."""
        ...

    def mark(self) -> str:
        """What changes whenever the place holds something new; cheap to ask for. SourceError: it cannot be read."""
        ...

    def documents(self) -> tuple[DocumentLog, ...]:
        """Every document with its recorded entries; documents in the order of their names.

        SourceError: the place cannot be read, or holds no documents.
        """
        ...

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The recorded bytes of these entries, in the order given.

        SourceError, with the document's id: one of them cannot be read, or is too large to be a document.
        """
        ...

    def left_out(self) -> tuple[Problem, ...]:
        """What lies at the place and is not read as a document, each with its path and the reason."""
        ...

    def close(self) -> None:
        """Let go of what reading holds; the history can be used again."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
