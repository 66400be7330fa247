"""The port through which recorded histories come in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from smallprint.model.document import DocumentLog, Entry


class History(Protocol):
    """A place that holds recorded versions of documents. Instances can be pickled, so that workers read for themselves."""

    @property
    def name(self) -> str:
        """What names the place, the same wherever it lies: an archive keeps under it what it has taken."""
        ...

    def mark(self) -> str:
        """What changes whenever the place holds something new; cheap to ask for."""
        ...

    def documents(self) -> tuple[DocumentLog, ...]:
        """Every document with its recorded entries, oldest first; documents in the order of their names.

        SourceError: the place cannot be read, or holds no documents.
        """
        ...

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The recorded bytes of these entries, in order. SourceError: one of them cannot be read."""
        ...
