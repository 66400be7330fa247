"""A page that was sent stays good while nothing that it shows has come: a running watch does not make it anew."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from starlette.testclient import TestClient

from smallprint.archive.open_archive import open_archive
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Document
from smallprint.model.note import Note, NoteTarget
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

TERMS = "/service/Huddlewick/Terms%20of%20Service"
ASK = "q=Do+they+sell+my+data%3F&service=Huddlewick"
PAGES = (TERMS, f"{TERMS}/version/2", f"{TERMS}/change/2", f"{TERMS}/redline/1..2", "/service/Huddlewick")
ASKED = (f"/ask?{ASK}", f"/timeline?{ASK}", "/compare?service=Huddlewick&q=Do+they+sell+my+data%3F")
AT = datetime(2026, 3, 1, tzinfo=UTC)
DOCUMENT = Document("Huddlewick", "Terms of Service")


@pytest.fixture
def reader(archive) -> TestClient:
    return TestClient(make_app(Settings(archive=str(archive))), base_url="http://127.0.0.1")


def tags(reader: TestClient) -> list[str]:
    """The tag of each page's twin."""
    return [reader.get(f"/api/v1{path}").headers.get("etag", "") for path in (*PAGES[:4], *ASKED)]


def test_what_is_written_elsewhere_leaves_pages_as_they_are(reader, archive):
    before = tags(reader)
    with open_archive(archive, writable=True) as store, store.writing():
        store.agree("Another", AT)
    assert tags(reader) == before and all(before)
    held = {"If-None-Match": before[0]}
    assert reader.get(f"/api/v1{TERMS}", headers=held).status_code == 304


@pytest.mark.parametrize("said", ["note", "correction"])
def test_what_people_say_makes_pages_anew(reader, archive, said):
    before = tags(reader)
    with open_archive(archive, writable=True) as store, store.writing():
        if said == "note":
            store.keep_note(Note("n1", DOCUMENT, 2, NoteTarget.CHANGE, "", "", "", "", "Ada", AT, "Odd."))
        else:
            digest = store.version(DOCUMENT, 2).digest
            store.keep_correction(Correction("c1", DOCUMENT, 2, digest, Mark.SEEN, "", "", "Ada", AT, ""))
    assert all(new != old for new, old in zip(tags(reader), before, strict=True))


def test_what_is_asked_of_no_service_depends_on_all(reader, archive):
    path = "/api/v1/timeline"
    before = reader.get(path).headers["etag"]
    with open_archive(archive, writable=True) as store, store.writing():
        store.agree("Another", AT)
    assert reader.get(path).headers["etag"] != before


@pytest.mark.parametrize("path", [*PAGES, *ASKED])
def test_pages_are_there(reader, path):
    assert reader.get(path).status_code == 200


def test_what_is_wrong_is_told_as_before(reader):
    assert reader.get("/service/Nobody").status_code == 404
    assert reader.get(f"{TERMS}/version/999").status_code == 404
    assert reader.get("/compare?service=Nobody").status_code == 404
    latest = reader.get(f"{TERMS}/version/latest", follow_redirects=False)
    assert latest.status_code == 302
