"""How much of a collection's declarations is read as it was meant, and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.extract.filters import equivalent, is_of_engine
from smallprint.model.source import Declaration
from smallprint.source.collection import HISTORY, Collection


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of how many current terms all is built in, of how many filters are done by equivalents, and what is missing.

    `plain` terms ask for no JavaScript of the collection; `covered` are they, and those whose filters all have an
    equivalent. `missing` names a document with each filter that has none, `errors` what cannot be read at all.
    """

    terms: int
    plain: int
    covered: int
    missing: tuple[tuple[str, str], ...]
    errors: tuple[str, ...]

    @property
    def plain_share(self) -> float:
        """The share of terms that are read by what is built in alone."""
        return self.plain / self.terms if self.terms else 1.0

    @property
    def covered_share(self) -> float:
        """The share of terms that are read by what is built in and equivalents."""
        return self.covered / self.terms if self.terms else 1.0


def coverage(collection: Collection) -> Coverage:
    """How much of a collection is read as it was meant; what cannot be read counts among the terms."""
    current = [each for service in collection.services for each in service.current]
    missing = tuple((each.document.id, name) for each in current for name in _foreign(each) if equivalent(name) is None)
    lacking = {document for document, _ in missing}
    return Coverage(
        terms=len(current) + sum(not error.path.endswith(HISTORY) for error in collection.errors),
        plain=sum(all(is_of_engine(name) for name in _foreign(each)) for each in current),
        covered=sum(each.document.id not in lacking for each in current),
        missing=missing,
        errors=tuple(error.message for error in collection.errors),
    )


def _foreign(declaration: Declaration) -> Iterator[str]:
    """The filters of a declaration, each once."""
    return iter(dict.fromkeys(each.name for source in declaration.sources for each in source.filters))
