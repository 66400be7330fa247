"""How a page is asked for, whoever goes for it: a plain client, a browser, a folder of snapshots in a test."""

from __future__ import annotations

from typing import Protocol

from smallprint.model.snapshot import Snapshot, Unchanged, Validators
from smallprint.model.source import Source


class Fetcher(Protocol):
    """Whoever goes for pages."""

    def fetch(self, source: Source, document_id: str, known: Validators | None = None) -> Snapshot | Unchanged:
        """What lies at a source now; Unchanged where that is what is `known`.

        FetchError: nothing was given (BlockedError: the site refuses us; GoneError: there is nothing any more), with
        `retryable`, `status` and `retry_after` from the cause.
        """
        ...
