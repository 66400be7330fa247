"""Whole collections of declarations, in and out, in Open Terms Archive's form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from smallprint.errors import DeclarationError, StoreError, UsageError
from smallprint.model.document import Document, Service
from smallprint.model.source import Declaration, Source
from smallprint.source.collection import Declared, read_collection, write_service
from smallprint.source.coverage import coverage
from smallprint.store.base import Store


@dataclass(slots=True)
class DeclaredReport:
    """What came in with a collection: documents that are new, and those that lie elsewhere now or are read otherwise.

    `errors` are the services that could not be read; `missing` names documents with the filters that they ask for and
    that are not built in: they are read without.
    """

    added: list[Document] = field(default_factory=list)
    changed: list[Document] = field(default_factory=list)
    unchanged: int = 0
    errors: tuple[DeclarationError, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()


def add_declarations(store: Store, folder: Path, at: datetime, *, is_kept: bool = True) -> DeclaredReport:
    """Watch what a folder of declarations declares, with where each document lay before.

    A document that is watched already is from now on read as the folder says. DeclarationError: there is no folder.
    """
    collection = read_collection(folder)
    report = DeclaredReport(errors=collection.errors, missing=coverage(collection).missing)
    held = {one.document: one.sources for one in store.declarations()}
    for service in collection.services:
        for one in service.declarations:
            if one.valid_until is None:
                _count(report, one, held)
            if is_kept:
                store.declare(one, at)
    return report


def _count(report: DeclaredReport, one: Declaration, held: Mapping[Document, tuple[Source, ...]]) -> None:
    before = held.get(one.document)
    if before == one.sources:
        report.unchanged += 1
    else:
        (report.changed if before else report.added).append(one.document)


def export_declarations(store: Store, folder: Path, service: str = "") -> tuple[int, list[Document]]:
    """Write what is watched, of a service or all, into an empty folder; how many documents, and which lack selectors.

    Open Terms Archive's engine wants selectors of every page of HTML; ours looks for the main text itself.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"{folder} is not empty", hint="name a new folder")
    by_service: dict[str, list[Declaration]] = {}
    for one in store.declarations(service):
        before = by_service.setdefault(one.document.service_id, [])
        before += [*store.past_declarations(one.document), one]
    try:
        for name, declarations in by_service.items():
            write_service(folder, Declared(Service(name, name), tuple(declarations)))
    except OSError as error:
        raise StoreError(f"cannot write to {folder}: {error.strerror}", path=str(folder)) from error
    current = [one for each in by_service.values() for one in each if one.valid_until is None]
    return len(current), [one.document for one in current if any(not page.select for page in one.sources)]
