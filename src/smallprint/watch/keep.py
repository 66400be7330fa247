"""Keeping what a look brought: snapshots in their files, then all else in one transaction that names their places.

What was written and is not named was never taken in: it is cut off when the next watch begins, so that a process that
ends at any moment leaves nothing half and nothing twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from smallprint.errors import ConflictError
from smallprint.model.document import Document
from smallprint.model.snapshot import Place, Snapshot
from smallprint.model.watched import KeptSnapshot
from smallprint.store.base import Look, Store

FOLDER = "snapshots"
"""Where in an archive's folder its snapshots lie. Nobody but the watch writes there."""
PATIENCE = 600.0
"""So many seconds another process may write to the archive while the watch waits: an import of a large collection."""
PAUSE = 0.2


class Files(Protocol):
    """What keeps snapshots in files, as source/warc.py does."""

    def append(self, snapshot: Snapshot) -> Place:
        """The place at which a snapshot is kept from now on."""
        ...

    def cut(self, file: str, length: int) -> None:
        """Let go of what stands behind so many bytes of a file."""
        ...


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps what looks brought in a store and the snapshots' `files`, which lie in `folder`."""

    store: Store
    files: Files
    folder: Path
    sleep: Callable[[float], None]

    def tidy(self) -> None:
        """Cut off what was written and never taken in."""
        ends = self.store.snapshot_ends()
        for path in sorted(self.folder.glob("*.warc.gz")):
            known = ends.get(path.name, 0)
            if path.stat().st_size > known:
                self.files.cut(path.name, known)

    def keep(self, document: Document, pages: Sequence[Snapshot], held: Sequence[Place]) -> list[KeptSnapshot]:
        """The snapshots of these pages, kept; those that lie at the places `held` are not kept twice."""
        earlier = {one.digest: one for one in self.store.snapshots(document) if one.place in held} if held else {}
        return [self._kept(document, page, snapshot, earlier) for page, snapshot in enumerate(pages)]

    def _kept(
        self, document: Document, page: int, snapshot: Snapshot, earlier: Mapping[str, KeptSnapshot]
    ) -> KeptSnapshot:
        before = earlier.get(snapshot.digest)
        if before is not None and before.page == page:
            return before
        place = self.files.append(snapshot)
        return KeptSnapshot(
            document=document,
            page=page,
            url=snapshot.url,
            final_url=snapshot.final_url,
            fetched_at=snapshot.fetched_at,
            status=snapshot.status,
            media_type=snapshot.media_type,
            digest=snapshot.digest,
            place=place,
            stop=(self.folder / place.file).stat().st_size,
            rendered=snapshot.rendered,
        )

    def keep_look(self, look: Look, held: Sequence[Place] = ()) -> bool:
        """Keep a look, whose snapshots at the places `held` are kept already; whether it could be.

        It cannot where the document is watched no more, or got another version meanwhile: then it is looked at again.
        """
        fresh = tuple(one for one in look.snapshots if one.place not in held)
        try:
            self.store.keep_look(replace(look, snapshots=fresh))
        except ConflictError:
            if fresh:
                self.tidy()
            return False
        return True

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the archive for writing, once whoever holds it lets go. ConflictError: that takes too long."""
        with ExitStack() as stack:
            waited = 0.0
            while not self._is_held(stack, is_last=waited >= PATIENCE):
                self.sleep(PAUSE)
                waited += PAUSE
            yield

    def _is_held(self, stack: ExitStack, *, is_last: bool) -> bool:
        try:
            stack.enter_context(self.store.writing())
        except ConflictError:
            if is_last:
                raise
            return False
        return True
