"""A statement held against the contract in force when it was made, and again when the contract changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from smallprint.archive.ask import reading_for
from smallprint.archive.kept_readings import KeptReadings, read_for_claims
from smallprint.archive.show import show
from smallprint.archive.versions import version_asked
from smallprint.errors import NotFoundError
from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.claim.beside import beside
from smallprint.judge.claim.whole import JudgedStatement, judge_statement
from smallprint.model.answer import Question
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Version
from smallprint.model.statement import HeldAgainst, Judgement, KeptStatement, Statement
from smallprint.store.base import Store
from smallprint.text.digest import content_digest

NAME = 8
"""A statement's id has so many hexadecimal digits."""
_WHOLE = (Question("", TRAINING.name, TRAINING.asks),)
"""What makes a document's whole reading be had."""
RANK = (
    Judgement.CONTRADICTED,
    Judgement.BACKED,
    Judgement.BROADER,
    Judgement.UNDETERMINED,
    Judgement.NOT_ADDRESSED,
)
"""Which of a contract's documents is told first: one that says otherwise, then one that backs it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A statement beside one version of a document."""

    version: Version
    outline: Outline
    judged: JudgedStatement


@dataclass(frozen=True, slots=True)
class Rejudged:
    """A kept statement beside the latest versions: as it stands now, and those documents where it stood otherwise."""

    kept: KeptStatement
    checked: tuple[Checked, ...]
    was: tuple[HeldAgainst, ...]


def check(store: Store, statement: Statement, documents: Iterable[Document]) -> tuple[Checked, ...]:
    """A statement beside the versions in force when it was made (the latest where no moment is given).

    The document that says otherwise is first, then one that backs it. NotFoundError: none was in force then.
    """
    found = _all_checked(store, statement, documents, statement.said_at)
    if not found:
        when = f" in force on {statement.said_at:%Y-%m-%d}" if statement.said_at else ""
        raise NotFoundError(f"no recorded version{when} holds the terms", sought=str(statement.said_at or ""))
    return tuple(sorted(found, key=lambda one: _rank(one.judged.judgement)))


def keep(
    store: Store, service: str, statement: Statement, checked: Sequence[Checked], *, now: datetime
) -> KeptStatement:
    """Keep a statement with how it stands; it is looked at again when a document changes."""
    about = (service, statement.words, statement.url, str(statement.said_at or ""))
    name = content_digest("\0".join(about).encode("utf-8", "surrogateescape"))[:NAME]
    kept = KeptStatement(name, service, statement, now, tuple(map(_held, checked)))
    store.keep_statement(kept)
    return kept


def rejudge(store: Store, kept: Iterable[KeptStatement]) -> Iterator[Rejudged]:
    """Each kept statement beside the latest versions, and how it stood where it stands otherwise; that is kept."""
    for one in kept:
        stood = {held.document: held for held in one.held}
        documents = store.documents(one.service_id)
        checked = _all_checked(store, one.statement, documents, None)
        now = tuple(map(_held, checked))
        was = tuple(
            stood[held.document]
            for held in now
            if held.document in stood and stood[held.document].judgement is not held.judgement
        )
        store.keep_statement(replace(one, held=now))
        yield Rejudged(one, checked, was)


def stale(store: Store, kept: Iterable[KeptStatement]) -> list[KeptStatement]:
    """The kept statements of which a document has a newer usable version than they were held against."""
    return [one for one in kept if any(_is_newer(store, held) for held in one.held)]


def _is_newer(store: Store, held: HeldAgainst) -> bool:
    latest = version_asked(store.versions(held.document), None)
    return latest is not None and latest.number > held.number


def _all_checked(
    store: Store, statement: Statement, documents: Iterable[Document], at: datetime | None
) -> tuple[Checked, ...]:
    """A statement beside each document's version of a moment, and these beside each other."""
    found = [each for document in documents if (each := _told(store, document, at)) is not None]
    if not found:
        return ()
    service = found[0][0].document.service_id
    judged = [(judge_statement(statement.words, told, service), told) for _, told in found]
    return tuple(
        Checked(version, told.outline, one) for (version, told), one in zip(found, beside(judged, service), strict=True)
    )


def _told(store: Store, document: Document, at: datetime | None) -> tuple[Version, Told] | None:
    """A document's version of a moment, the latest where none is given, as statements are held against it."""
    chosen = version_asked(store.versions(document), at)
    if chosen is None:
        return None
    held = show(store, chosen).outline
    reading = reading_for(_WHOLE, held, chosen.language, KeptReadings(store, read=read_for_claims))
    return chosen, Told(held, reading, document.is_privacy)


def _held(one: Checked) -> HeldAgainst:
    return HeldAgainst(one.version.document, one.version.number, one.judged.judgement)


def _rank(judgement: Judgement | None) -> int:
    return RANK.index(judgement) if judgement else len(RANK)
