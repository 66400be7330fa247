"""Whether the snapshots that an archive names are there, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator

from smallprint.archive.reextract import Opener
from smallprint.errors import StoreError
from smallprint.model.problem import Problem
from smallprint.store.base import Store


def wrong_snapshots(store: Store, opener: Opener) -> Iterator[Problem]:
    """The snapshots that cannot be read, or are not what their digests name."""
    documents = {*store.documents(), *(one.document for one in store.declarations())}
    for document in sorted(documents, key=lambda one: one.id):
        for kept in store.snapshots(document):
            name = f"the snapshot of {document.id} of {kept.fetched_at:%Y-%m-%d %H:%M}"
            try:
                found = opener(kept.place)
            except StoreError as error:
                yield Problem("lost-snapshot", f"{name}: {error.message}")
                continue
            if found.digest != kept.digest:
                yield Problem("wrong-snapshot", f"{name} is not what its digest names")
