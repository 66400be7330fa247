"""The reading view as a page and as JSON: the terms, and what stands beside them."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.notes import note_on_clause
from smallprint.archive.open_archive import open_archive
from smallprint.model.note import Remark
from smallprint.publish import terms_parts
from smallprint.source.opening import open_history
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

TERMS = """# Terms of Pellaway

Effective date: 1 March 2023

## 1. Words

1.1 “Customer Letters” means every letter that you write or receive in the Service \\<img src=x onerror=alert(1)>.

## 2. What we do

2.1 We may use Customer Letters to improve our services. You can opt out in your [settings](https://pellaway.example/s).

2.2 We will not sell Customer Letters, except as Section 3.1 says. See [this](javascript:alert(2)).

* first **bold** thing
* second thing

| Kind | Kept for |
| --- | --- |
| Customer Letters | thirty days |

## 3. What you do

3.1 You must not copy the letters of other people.
"""
OTHER = TERMS.replace("thirty days", "sixty days")
GERMAN = """# Bedingungen

Sie müssen Ihr Passwort geheim halten und uns sofort mitteilen, wenn eine andere Person das Konto verwendet hat.

Wir können Ihr Konto schließen, wenn Sie gegen diese Bedingungen verstoßen oder die Gebühren nicht bezahlen.
"""
LONG = "# Terms\n\n" + "\n\n".join(f"{n}. You must not copy map number {n} of the atlas." for n in range(1, 60))
TEXTS = {
    "Terms of Service": {"2023-03-01": TERMS, "2023-04-01": OTHER},
    "Imprint": {"2023-03-01": GERMAN},
    "Atlas Rules": {"2023-03-01": LONG},
}
ROOT = "/service/Pellaway/Terms%20of%20Service"


@pytest.fixture(scope="module")
def pellaway(tmp_path_factory) -> Path:
    """An archive of three documents of one service."""
    place = tmp_path_factory.mktemp("pellaway")
    for kind, texts in TEXTS.items():
        folder = place / "history" / "Pellaway" / kind
        folder.mkdir(parents=True)
        for day, text in texts.items():
            (folder / f"{day}.md").write_text(text, encoding="utf-8")
    with (
        open_history(str(place / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
        document = store.document("Pellaway", "Terms of Service")
        remark = Remark("Ada Lawyer", datetime(2023, 4, 2, tzinfo=UTC), "Of whom? <i>Everybody</i>")
        note_on_clause(store, store.version(document, 1), "the letters of other people", remark)
    return place / "archive"


@pytest.fixture
def reader(pellaway) -> TestClient:
    """A reader of it."""
    app = make_app(Settings(archive=str(pellaway)))
    return TestClient(app, base_url="http://127.0.0.1", follow_redirects=False)


def fields_of(reader: TestClient, path: str) -> dict:
    answer = reader.get(f"/api/v1{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def page_of(reader: TestClient, path: str) -> str:
    answer = reader.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


def clause_of(fields: dict, label: str) -> dict:
    (found,) = [clause for clause in fields["clauses"] if clause["label"] == label and clause["block"] != "heading"]
    return found


def test_the_terms_stand_as_they_were_recorded(reader):
    fields, page = fields_of(reader, f"{ROOT}/version/1"), page_of(reader, f"{ROOT}/version/1")
    for clause in fields["clauses"]:
        assert f'id="c{clause["clause"]}"' in page
    assert "<strong>bold</strong>" in page
    assert re.search(r'<th scope="col">Kind</th><th scope="col">Kept for</th>', page)
    assert page.count('<ul class="items">') >= 1
    assert "thirty days</td>" in page


def test_headings_go_down_by_one_level_at_a_time(reader):
    page = page_of(reader, f"{ROOT}/version/1")
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_words_of_the_terms_are_never_markup_and_only_the_web_is_linked(reader):
    page = page_of(reader, f"{ROOT}/version/1")
    assert "<img src=x" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert 'href="javascript:' not in page
    assert '<a href="https://pellaway.example/s" rel="noopener nofollow">settings</a>' in page


def test_a_defined_term_leads_to_its_definition_and_is_described_by_it(reader):
    fields, page = fields_of(reader, f"{ROOT}/version/1"), page_of(reader, f"{ROOT}/version/1")
    (term,) = [one for one in fields["terms"] if one["term"] == "Customer Letters"]
    assert "every letter that you write" in term["meaning"]
    index, clause = term["index"], term["clause"]
    assert f'<a class="t d{index}" href="#c{clause}" aria-describedby="t{index}">Customer Letters</a>' in page
    assert f'<p class="tip" id="t{index}">' in page


def test_a_mention_of_a_clause_leads_to_it(reader):
    fields, page = fields_of(reader, f"{ROOT}/version/1"), page_of(reader, f"{ROOT}/version/1")
    target = clause_of(fields, "3.1")["clause"]
    assert f'<a class="ref" href="#c{target}">Section 3.1</a>' in page


def test_what_a_clause_says_stands_beside_it_and_in_the_summary(reader):
    fields, page = fields_of(reader, f"{ROOT}/version/1"), page_of(reader, f"{ROOT}/version/1")
    used = clause_of(fields, "2.1")
    assert any(norm["plain"].startswith("They may use Customer Letters") for norm in used["norms"])
    assert all(norm["words"].startswith(("provider", "user")) for norm in used["norms"])
    groups = {group["name"]: group for group in fields["summary"]["groups"]}
    (use,) = [one for one in groups["lets"]["lines"] if one["action"] == "use"]
    assert use["plain"].startswith("may use Customer Letters to improve their services")
    assert {"clause": used["clause"], "place": "§2.1"} in use["places"]
    assert any(one["plain"].startswith("will not sell Customer Letters") for one in groups["promises"]["lines"])
    assert [one["plain"] for one in groups["asks"]["lines"]] == ["must not copy the letters of other people"]
    assert "<summary>must not copy the letters of other people</summary>" in page
    assert "You must not copy the letters of other people</li>" in page
    assert page.index("What this lets them do") < page.index("every letter that you write")


def test_what_may_be_refused_says_where(reader):
    fields = fields_of(reader, f"{ROOT}/version/1")
    (choice,) = [one for one in fields["summary"]["choices"] if one["choice"] == "opt-out"]
    assert choice["clause"] == clause_of(fields, "2.1")["clause"]
    assert choice["links"] == [{"words": "settings", "url": "https://pellaway.example/s"}]


def test_notes_stand_at_their_clause_in_every_version_as_a_persons(reader):
    for number in (1, 2):
        fields, page = fields_of(reader, f"{ROOT}/version/{number}"), page_of(reader, f"{ROOT}/version/{number}")
        (note,) = clause_of(fields, "3.1")["notes"]
        assert note["author"] == "Ada Lawyer"
        assert "Of whom? &lt;i&gt;Everybody&lt;/i&gt;" in page


def test_the_table_of_contents_leads_to_headings(reader):
    fields, page = fields_of(reader, f"{ROOT}/version/1"), page_of(reader, f"{ROOT}/version/1")
    assert [one["heading"] for one in fields["contents"]][-3:] == ["Words", "What we do", "What you do"]
    assert all(f'href="#c{one["clause"]}"' in page for one in fields["contents"])


def test_dates_standing_and_neighbours_are_told(reader):
    first, second = (fields_of(reader, f"{ROOT}/version/{number}") for number in (1, 2))
    assert (first["effective_on"], first["standing"]) == ("2023-03-01", "usable")
    assert (first["is_latest"], second["is_latest"]) == (False, True)
    assert (first["next_url"], first["previous_url"]) == (f"{ROOT}/version/2", "")
    assert second["change"]["url"] == f"{ROOT}/change/2"
    page = page_of(reader, f"{ROOT}/version/1")
    assert f'<link rel="canonical" href="http://127.0.0.1{ROOT}/version/1">' in page
    assert 'rel="timegate"' in page
    assert "This is not the latest version" in page


def test_a_version_that_cannot_be_read_says_so_for_every_clause(reader):
    path = "/service/Pellaway/Imprint/version/1"
    fields, page = fields_of(reader, path), page_of(reader, path)
    assert (fields["unread_count"], fields["waiting"]) == (2, 0)
    assert fields["summary"] == {
        "groups": [{**group, "lines": [], "more": 0} for group in fields["summary"]["groups"]],
        "choices": [],
    }
    assert "2 clauses could not be read" in page
    assert "Not read: in de" in page


def test_clauses_that_nobody_has_read_wait_until_they_are_asked_for(reader):
    path = "/service/Pellaway/Atlas%20Rules/version/1"
    fields = fields_of(reader, path)
    assert fields["waiting"] == 59
    assert not any(clause["norms"] for clause in fields["clauses"])
    assert "59 clauses of this version have not been read yet" in page_of(reader, path)
    assert f"{path}?read=1" in page_of(reader, path)
    patient = fields_of(reader, f"{path}?read=1")
    assert patient["waiting"] == 0
    assert sum(bool(clause["norms"]) for clause in patient["clauses"]) > 50
    assert "not been read yet" not in page_of(reader, f"{path}?read=1")


@pytest.mark.parametrize(
    ("asked", "number"), [("latest", 2), ("first", 1), ("2023-03-20", 1), ("latest~1", 1), ("02", 2)]
)
def test_a_version_named_otherwise_leads_to_its_lasting_address(reader, asked, number):
    answer = reader.get(f"{ROOT}/version/{asked}")
    assert (answer.status_code, answer.headers["location"]) == (302, f"{ROOT}/version/{number}")
    twin = reader.get(f"/api/v1{ROOT}/version/{asked}")
    assert (twin.status_code, twin.headers["location"]) == (302, f"/api/v1{ROOT}/version/{number}")


@pytest.mark.parametrize(("asked", "status"), [("99", 404), ("2001-01-01", 404), ("somewhen", 400), ("1?read=x", 400)])
def test_a_version_that_is_not_there_is_refused(reader, asked, status):
    assert reader.get(f"{ROOT}/version/{asked}").status_code == status
    answer = reader.get(f"/api/v1{ROOT}/version/{asked}")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


def test_the_page_is_whole_without_its_script(reader):
    page = page_of(reader, f"{ROOT}/version/2")
    assert re.findall(r"<script[^>]*>", page) == [] or all("src=" in tag for tag in re.findall(r"<script[^>]*>", page))
    assert "style=" not in page
    assert "onclick" not in page


def test_long_terms_are_shown_in_parts_that_lead_to_each_other(client, monkeypatch):
    place = "/service/Huddlewick/Terms%20of%20Service/version/2"
    whole = client.get(f"/api/v1{place}").json()
    assert (whole["parts"], whole["part"], whole["part_url"]) == ([], 1, place)
    for name, value in {"LONG": 100, "PART": 400, "NEAR": 100, "FIRST": 3}.items():
        monkeypatch.setattr(terms_parts, name, value)
    shown = []
    first = client.get(f"/api/v1{place}?read=1").json()
    assert len(first["parts"]) > 1
    for part in first["parts"]:
        found = client.get(f"/api/v1{part['url']}").json() if part["part"] > 1 else first
        assert found["part"] == part["part"] and found["clauses"][0]["clause"] >= part["first"]
        shown += [one["clause"] for one in found["clauses"]]
    assert shown == [one["clause"] for one in whole["clauses"]]
    second = first["parts"][1]["first"]
    page = client.get(f"{place}?part=1").text
    assert f'href="?part=2#c{whole["contents"][-1]["clause"]}"' in page or 'href="?part=' in page
    assert 'aria-label="Parts"' in page and f'id="c{second}"' not in page
    led = client.get(f"{place}?clause={second}", follow_redirects=False)
    assert (led.status_code, led.headers["location"]) == (302, f"{place}?part=2")
    led = client.get(f"{place}?clause=0", follow_redirects=False)
    assert (led.status_code, led.headers["location"]) == (302, place)
    assert client.get(f"/api/v1{place}?part=999").status_code == 400
    assert client.get(f"{place}?clause=x").status_code == 400
