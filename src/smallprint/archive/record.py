"""A live page's text taken into an archive: judged by what was recorded before, kept in one piece with snapshots."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smallprint.archive.read_document import Earlier, Names, course_of, kept_of, new_version
from smallprint.errors import NoTermsError
from smallprint.extract.challenge import Failure, recognise
from smallprint.judge.course import Course, Taken
from smallprint.judge.past import State
from smallprint.judge.standing import ENOUGH_WORDS, Verdict
from smallprint.model.clause import Outline
from smallprint.model.document import Cause, Document, Entry, Standing, Version
from smallprint.model.watched import Health, KeptSnapshot
from smallprint.store.base import Look, Made, NewVersion, Store
from smallprint.text.digest import content_digest
from smallprint.text.recorded import recorded_bytes


class Recorder:
    """A document's course behind what an archive holds of it, which makes new versions as the store takes them."""

    def __init__(self, document: Document, earlier: Sequence[Earlier], texts: Sequence[bytes]) -> None:
        self.document, self.last = document, earlier[-1].version if earlier else None
        self.course: Course = course_of(document, earlier, texts)
        self._names = Names(self.course.past.raw)

    @property
    def is_first(self) -> bool:
        """Whether no usable version was recorded yet."""
        return not self.course.past.versions

    @property
    def current(self) -> State:
        """The words of the last usable version."""
        return self.course.past.current

    def state(self, text: str) -> State:
        """The words of a text: its clauses, with dates, addresses, case and punctuation set aside."""
        return self.course.past.state_of(self.course.outline(text).blocks)

    def is_known(self, state: State) -> bool:
        """Whether these very words were recorded before, now or earlier."""
        return self.course.past.recorded_at(state) is not None

    def failure(self, text: str) -> Failure | None:
        """Why a text holds no terms at all, or None where nothing speaks against it."""
        return recognise(self.course.outline(text))

    def standing(self, text: str, at: datetime) -> Verdict:
        """What a text stands for, given what was recorded before; nothing is remembered of it."""
        return self.course.standing(text, at)

    def share(self, state: State) -> float:
        """How long a text is beside the last usable version: 0.4 for one that lost most of its words.

        1.0 where that version is too short to tell.
        """
        past = self.course.past
        return past.words_in(state) / past.words if past.words >= ENOUGH_WORDS else 1.0

    def accept(self, text: str, at: datetime, *, cause: Cause, origin: str) -> NewVersion:
        """The next version, usable, judged beside the one before it."""
        cause = Cause.FIRST_SEEN if self.last is None else Cause.AMENDED if cause is Cause.FIRST_SEEN else cause
        before = self.course.past.last
        made = self._made(self.course.accept(text, at, cause), Entry(origin, self.document.id, "", at, cause), before)
        self.last = made.version
        return made

    def only(self, text: str, at: datetime, *, origin: str) -> NewVersion:
        """The first version of a document, where none is to follow now: quicker, since nothing is remembered of it."""
        return self._made(self.course.first(text), Entry(origin, self.document.id, "", at, Cause.FIRST_SEEN), None)

    def _made(self, taken: Taken, entry: Entry, before: Outline | None) -> NewVersion:
        return new_version(self.course, entry, taken, before, names=self._names)


def recorder(store: Store, document: Document) -> Recorder:
    """What makes new versions of a document, behind what the archive holds of it."""
    earlier, texts = kept_of(store, document) if is_recorded(store, document) else ((), ())
    return Recorder(document, earlier, texts)


def is_recorded(store: Store, document: Document) -> bool:
    """Whether anything of a document is recorded under this name."""
    return document in store.documents(document.service_id)


def name_of(snapshots: Sequence[KeptSnapshot]) -> str:
    """What names the origin of a version that was read from these snapshots: their digests, in order."""
    return " ".join(one.digest for one in snapshots)


def record(  # noqa: PLR0913  # what a version is made of, each by name
    store: Store,
    document: Document,
    text: str,
    at: datetime,
    *,
    snapshots: Sequence[KeptSnapshot] = (),
    cause: Cause = Cause.AMENDED,
    health: Sequence[Health] = (),
) -> NewVersion | None:
    """The version that a document's text became, kept with its snapshots and how its pages do; None: it is the last.

    All of it is kept or nothing, whenever the process ends. NoTermsError: the text is no version of the document.
    ConflictError: the document is not watched, or another process writes to the archive.
    """
    with store.writing():
        known = recorder(store, document)
        if is_same(known.last, text):
            return None
        verdict = known.standing(text, at)
        if verdict.standing is not Standing.USABLE:
            raise NoTermsError(f"{document.id}: {verdict.reason}", document_id=document.id)
        made = known.accept(text, at, cause=cause, origin=name_of(snapshots))
        places = tuple(one.place for one in snapshots)
        waiting = store.candidate(document)
        store.keep_look(Look(document, tuple(health), tuple(snapshots), (Made(made, places),), waiting))
        return made


def is_same(version: Version | None, text: str) -> bool:
    """Whether a version has this very text."""
    return version is not None and version.digest == content_digest(recorded_bytes(text))
