"""A source whose past changes between two imports: renamed, set back, written anew, added to in the middle."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.names import find_document
from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Cause, Document, DocumentLog, Entry

AT = datetime(2024, 3, 1, tzinfo=UTC)
CLAUSES = "\n\n".join(f"{n}. You may use drawer {n} as long as you keep it dry and tell us of it." for n in range(9))


class Place:
    """A source that holds these documents: for each name the days on which a text was recorded."""

    name = "place"

    def __init__(self, *documents: tuple[str, list[int], str], salt: str = "") -> None:
        self.days = documents
        self.salt = salt

    def mark(self):
        """What changes when the days do."""
        return repr((self.days, self.salt))

    def documents(self):
        """Every document, its entries a day each."""
        logs = []
        for terms_type, days, earlier in self.days:
            entries = tuple(
                Entry(f"{day}{self.salt}", f"Acme/{terms_type}.md", str(day), AT + timedelta(days=day), Cause.AMENDED)
                for day in days
            )
            aliases = (Document("Acme", earlier),) if earlier else ()
            logs.append(DocumentLog(Document("Acme", terms_type), entries, aliases))
        return tuple(logs)

    def contents(self, entries):
        """Terms that speak of the day."""
        return iter([f"# Terms\n\n{CLAUSES}\n\nIt ends within {entry.handle} days.\n".encode() for entry in entries])

    def left_out(self):
        """Nothing is."""
        return ()


@pytest.fixture
def taken(tmp_path):
    """Imports places one after the other; gives how many versions each document has then, and the last report."""

    def imported(*places):
        with open_archive(tmp_path / "archive", writable=True) as store:
            for place in places:
                report = import_history(store, place)
            assert store.verify() == []
            held = {one.terms_type: [version.number for version in store.versions(one)] for one in store.documents()}
        return held, report

    return imported


def test_a_name_that_another_document_took_over_is_that_documents(taken):
    first = Place(("Terms", [1, 2], "ToS"), ("ToS", [4, 5, 6], ""))
    later = Place(("Terms", [1, 2, 7], "ToS"), ("ToS", [4, 5, 6, 8], ""))
    assert taken(first, later)[0] == {"Terms": [1, 2, 3], "ToS": [1, 2, 3, 4]}


def test_a_name_that_comes_into_use_again_later_is_a_document_of_its_own(taken):
    renamed = Place(("Terms", [1, 2], "ToS"))
    again = Place(("Terms", [1, 2], "ToS"), ("ToS", [5], ""))
    assert taken(Place(("ToS", [1], "")), renamed, again)[0] == {"Terms": [1, 2], "ToS": [1]}


def test_a_new_name_without_a_new_text_is_taken(taken, tmp_path):
    assert taken(Place(("ToS", [1, 2], "")), Place(("Terms", [1, 2], "ToS")))[0] == {"Terms": [1, 2]}
    with open_archive(tmp_path / "archive") as store:
        assert find_document(store, "Acme", "ToS") == Document("Acme", "Terms")


def test_an_older_state_of_a_source_is_nothing_new(taken):
    new, old = Place(("ToS", [1, 2, 3], "")), Place(("ToS", [1, 2], ""))
    assert taken(new, old, new, old, new)[0] == {"ToS": [1, 2, 3]}


def test_a_source_that_was_written_anew_is_known_by_its_days(taken):
    held, report = taken(Place(("ToS", [1, 2, 3], "")), Place(("ToS", [1, 2, 3, 4], ""), salt="x"))
    assert (held, report.failed) == ({"ToS": [1, 2, 3, 4]}, [])


def test_a_text_put_in_between_is_told(taken):
    held, report = taken(Place(("ToS", [1, 3], "")), Place(("ToS", [1, 2, 3, 4], "")))
    assert held == {"ToS": [1, 2, 3]}
    ((document, reason),) = report.failed
    assert document == "Acme/ToS"
    assert "1 text put in before" in reason
