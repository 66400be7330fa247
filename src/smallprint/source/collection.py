"""Collections of declarations on disk, as Open Terms Archive keeps them: a file for each service, one for its history.

declarations/Example.json            {"name": "Example", "terms": {"Privacy Policy": {"fetch": …, "select": …}}}
declarations/Example.history.json    {"Privacy Policy": [{"fetch": …, "validUntil": "2023-01-31T12:00:00Z"}]}
declarations/Example.filters.js      left alone: no JavaScript of a declaration is ever run
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from smallprint.errors import DeclarationError
from smallprint.model.document import Service
from smallprint.model.source import Declaration, Source
from smallprint.source.declaration import Json, read_sources, shown, terms_of, unreadable
from smallprint.source.json_place import Step, line_of
from smallprint.source.layout import document_of, name_of

FOLDER = "declarations"
ENDING, HISTORY = ".json", ".history.json"
LATEST = datetime.max.replace(tzinfo=UTC)
LARGEST = 4_000_000
"""A file of more bytes is no declaration; the largest of 379 has 50,000."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A service with its declarations, documents in the order of the file, the older ones of each first."""

    service: Service
    declarations: tuple[Declaration, ...]

    @property
    def current(self) -> tuple[Declaration, ...]:
        """Those that no other has taken the place of."""
        return tuple(each for each in self.declarations if each.valid_until is None)


@dataclass(frozen=True, slots=True)
class Collection:
    """The services of a folder, by name, and why those that could not be read were not."""

    services: tuple[Declared, ...]
    errors: tuple[DeclarationError, ...] = ()


def read_collection(folder: Path) -> Collection:
    """The declarations in a folder, or in its folder `declarations`. A file that cannot be read stops only itself.

    DeclarationError where there is no such folder.
    """
    place = folder / FOLDER if (folder / FOLDER).is_dir() else folder
    if not place.is_dir():
        raise DeclarationError(f"{folder} is no folder of declarations", path=str(folder))
    services: list[Declared] = []
    errors: list[DeclarationError] = []
    for file in sorted(place.glob(f"*{ENDING}")):
        if file.name.endswith(HISTORY):
            continue
        try:
            declared, refused = _read(file)
        except DeclarationError as error:
            errors.append(error)
        else:
            services.append(declared)
            errors.extend(refused)
    return Collection(tuple(services), tuple(errors))


def _read(file: Path) -> tuple[Declared, list[DeclarationError]]:
    """The service that a file declares, without those terms that cannot be read, and why they cannot."""
    text = _text(file)
    said = _parsed(file, text)
    service = file.name.removesuffix(ENDING)
    try:
        name, terms = _named(said)
    except DeclarationError as error:
        raise _error(file, text, error) from error
    refused: list[DeclarationError] = []
    current = [
        Declaration(document_of(service, key), sources)
        for key, value in terms.items()
        for sources in _sources(value, ("terms", key), service, refused)
    ]
    errors = [_error(file, text, error) for error in refused]
    older = _history(file.with_name(service + HISTORY), service, errors)
    documents = dict.fromkeys([each.document for each in (*current, *older)])
    place = {document: at for at, document in enumerate(documents)}
    ordered = sorted((*older, *current), key=lambda each: (place[each.document], each.valid_until or LATEST))
    return Declared(Service(service, name), tuple(ordered)), errors


def in_force(declarations: Iterable[Declaration], document_id: str, at: datetime) -> Declaration | None:
    """The declaration by which a document was read at a moment: the first not yet replaced, else the current."""
    of_document = [each for each in declarations if each.document.id == document_id]
    dated = [each for each in of_document if each.valid_until is not None and at <= each.valid_until]
    if dated:
        return min(dated, key=lambda each: each.valid_until or at)
    return next((each for each in of_document if each.valid_until is None), None)


def write_service(folder: Path, declared: Declared) -> tuple[Path, ...]:
    """Write a service and its history in Open Terms Archive's form; the files that were written."""
    terms = {name_of(each.document): terms_of(each.sources) for each in declared.current}
    history: dict[str, list[object]] = {}
    for each in declared.declarations:
        if each.valid_until is not None:
            entry = {**terms_of(each.sources), "validUntil": each.valid_until.isoformat().replace("+00:00", "Z")}
            history.setdefault(name_of(each.document), []).append(entry)
    folder.mkdir(parents=True, exist_ok=True)
    written = [folder / (declared.service.id + ENDING)]
    _write(written[0], {"name": declared.service.name, "terms": terms})
    if history:
        written.append(folder / (declared.service.id + HISTORY))
        _write(written[1], history)
    return tuple(written)


def _write(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _named(said: Json) -> tuple[str, Mapping[str, Json]]:
    """A service's name and its terms, not yet read."""
    if not isinstance(said, Mapping):
        raise unreadable("a service is declared by an object with a name and terms", ())
    name, terms = said.get("name"), said.get("terms")
    if not isinstance(name, str) or not name.strip():
        raise unreadable("the service has no name", ("name",))
    if not isinstance(terms, Mapping):
        raise unreadable("the service has no terms", ("terms",))
    return name, terms


def _history(file: Path, service: str, errors: list[DeclarationError]) -> list[Declaration]:
    """What a history file says of earlier declarations; `errors` takes what cannot be read of it."""
    if not file.is_file():
        return []
    refused: list[DeclarationError] = []
    try:
        text = _text(file)
        said = _parsed(file, text)
    except DeclarationError as error:
        errors.append(error)
        return []
    found = list(_older(said, service, refused))
    errors.extend(_error(file, text, error) for error in refused)
    return found


def _older(said: Json, service: str, refused: list[DeclarationError]) -> Iterator[Declaration]:
    """The earlier declarations that a history file holds."""
    if not isinstance(said, Mapping):
        refused.append(unreadable("a history is an object with a list for each of the terms", ()))
        return
    for key, entries in said.items():
        if not isinstance(entries, Sequence) or isinstance(entries, str):
            refused.append(unreadable("the history of terms is a list", (key,)))
            continue
        for at, entry in enumerate(entries):
            for sources in _sources(entry, (key, at), service, refused):
                try:
                    yield Declaration(document_of(service, key), sources, _until(entry, (key, at, "validUntil")))
                except DeclarationError as error:
                    refused.append(error)


def _sources(
    terms: Json, steps: tuple[Step, ...], service: str, refused: list[DeclarationError]
) -> Iterator[tuple[Source, ...]]:
    """The pages of terms, once; or nothing, where they cannot be read."""
    try:
        if not str(steps[1]).strip():
            raise unreadable("terms have a name", steps)
        yield read_sources(cast("Mapping[str, object]", terms), service=service, steps=steps)
    except DeclarationError as error:
        refused.append(error)


def _until(entry: Json, steps: tuple[Step, ...]) -> datetime:
    return _moment(entry.get("validUntil") if isinstance(entry, Mapping) else None, steps)


def _moment(value: Json, steps: tuple[Step, ...]) -> datetime:
    """Until when a declaration was valid; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None:
        raise unreadable(f"{shown(value)} is no date until which the declaration was valid", steps)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _text(file: Path) -> str:
    """The characters of a file."""
    try:
        if file.stat().st_size > LARGEST:
            raise DeclarationError(f"{file} is too long for a declaration", path=str(file))
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DeclarationError(f"{file} cannot be read: {error}", path=str(file)) from error


def _parsed(file: Path, text: str) -> Json:
    """The value that a file holds."""
    try:
        return cast("Json", json.loads(text))
    except json.JSONDecodeError as error:
        said = f"{file}:{error.lineno}: no JSON: {error.msg}"
        raise DeclarationError(said, path=str(file), line=error.lineno) from error
    except RecursionError as error:
        raise DeclarationError(f"{file} is nested too deep for a declaration", path=str(file)) from error


def _error(file: Path, text: str, error: DeclarationError) -> DeclarationError:
    """What is wrong, with the file, the line and the key."""
    line = line_of(text, error.key)
    said = f"{file}:{line}: {error.key}: {error.message}" if error.key else f"{file}: {error.message}"
    return DeclarationError(said, path=str(file), line=line, key=error.key)
