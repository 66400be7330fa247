"""From when to when inks stood in a document."""

from __future__ import annotations

from smallprint.model.document import Standing, Version


class Stood:
    """From which version to which each ink stood, over some versions of a document in order."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._last: dict[int, int] = {}

    def put(self, version: Version, inks: set[int]) -> None:
        """Count a version, where it holds terms."""
        if version.standing is Standing.USABLE:
            self._first |= dict.fromkeys(inks - self._first.keys(), version.number)
            self._last |= dict.fromkeys(inks, version.number)

    def rows(self, document_id: int) -> list[tuple[int, int, int, int]]:
        """Ink, document, first and last version, in the order of inks."""
        return [(ink, document_id, self._first[ink], last) for ink, last in sorted(self._last.items())]
