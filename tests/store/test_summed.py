from __future__ import annotations

from smallprint.model.document import Document
from smallprint.store.sqlite import SqliteStore

ACME, OTHER = Document("Acme", "Terms of Service"), Document("Other", "Terms of Service")
RULES = " ".join(f"You may use part {number} as these terms allow, and we keep it running." for number in range(40))
FIRST = f"# Terms\n\n## 1. Use\n\nYou must be 16 years old to use it.\n\n{RULES}\n"
SECOND = FIRST.replace("16 years", "18 years")


def counted(store):
    return [(one.document, one.versions, one.usable, one.substantive) for one in store.summaries()]


def test_documents_are_counted_anew_after_somebody_has_written(tmp_path, judged, keep):
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        keep(store, judged(FIRST, SECOND))
        with SqliteStore(tmp_path / "archive") as reader:
            assert counted(reader) == counted(store) == [(ACME, 2, 2, 1)]
            keep(store, judged(FIRST, document=OTHER))
            assert counted(reader) == counted(store) == [(ACME, 2, 2, 1), (OTHER, 1, 1, 0)]


def test_what_is_given_can_be_altered_without_harm(tmp_path, judged, keep):
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        keep(store, judged(FIRST))
        store.summaries().clear()
        assert counted(store) == [(ACME, 1, 1, 0)]


def test_of_one_service_only_its_documents_are_counted(tmp_path, judged, keep):
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        keep(store, judged(FIRST))
        keep(store, judged(FIRST, document=OTHER))
        assert [one.document for one in store.summaries("Other")] == [OTHER]
        assert store.summaries("Nobody") == []
