"""What people say of findings, shown wherever the findings are: never in their place, never lost."""

from __future__ import annotations

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.store.base import Wanted

DOCUMENT = "/service/Huddlewick/Terms of Service"
QUESTION = "May they train AI on my chat messages?"


def mark(program, url, **sent):
    told = program.post(f"/api/v1{url}/mark", json={"author": "Ada", **sent})
    assert told.status_code == 201, told.text


@pytest.fixture
def mattering(program) -> dict:
    """A change that matters by the program's word."""
    return program.get("/api/v1/changes").json()["changes"][3]


@pytest.fixture
def left_out(program) -> dict:
    """A change that the program leaves out."""
    found = program.get("/api/v1/changes?all=1&limit=200").json()["changes"]
    return next(one for one in found[5:] if not one["substantive"] and one["compared_with"])


def places(told) -> list[str]:
    return [one["url"] for one in told["changes"]]


def every_page(program, **query) -> list[str]:
    """The addresses of all changes that are listed, page after page."""
    found, before = [], ""
    while True:
        told = program.get("/api/v1/changes", params={**query, "before": before}).json()
        found += places(told)
        before = told["next"]
        if not before:
            return found


def test_a_change_that_a_person_marked_noise_is_folded_and_not_dropped(program, mattering):
    listed = every_page(program)
    mark(program, mattering["url"], mark="noise", reason="Only <a> footer.")
    assert every_page(program) == listed
    page = program.get("/").text
    assert "Marked as noise by <strong>Ada</strong>" in page and "“Only &lt;a&gt; footer.”" in page
    told = next(one for one in program.get("/api/v1/changes").json()["changes"] if one["url"] == mattering["url"])
    assert told["substantive"] and told["people"]["judged"]["mark"] == "noise"


def test_what_the_program_left_out_is_shown_by_a_persons_word(program, left_out):
    before = program.get("/api/v1/changes").json()
    assert left_out["url"] not in every_page(program)
    mark(program, left_out["url"], mark="substantive", value="major")
    told = program.get("/api/v1/changes?limit=200").json()
    assert places(told).count(left_out["url"]) == 1
    assert (told["hidden"], told["raised"]) == (before["hidden"] - 1, 1)
    one = next(one for one in told["changes"] if one["url"] == left_out["url"])
    assert not one["substantive"] and one["suppressed_because"]
    page = program.get("/?limit=200").text
    assert "Marked as major by <strong>Ada</strong>" in page and "The program would leave it out" in page
    assert left_out["url"] in places(program.get("/api/v1/changes?severity=major&limit=200").json())
    assert left_out["url"] not in places(program.get("/api/v1/changes?until=2001-01-01").json())


@pytest.mark.parametrize("limit", [1, 2, 7])
def test_page_after_page_each_change_stands_once_and_in_its_place(program, left_out, limit):
    mark(program, left_out["url"], mark="substantive")
    whole = every_page(program, limit=200)
    assert every_page(program, limit=limit) == whole
    assert len(whole) == len(set(whole)) and left_out["url"] in whole


def test_changes_are_chosen_by_what_people_say(program, mattering, left_out):
    mark(program, mattering["url"], mark="seen")
    mark(program, left_out["url"], mark="assigned", value="Ben")
    assert every_page(program, people="seen") == [mattering["url"]]
    assert every_page(program, people="assigned") == [left_out["url"]]
    assert every_page(program, people="noise") == []
    unseen = every_page(program, people="unseen", limit=2)
    assert sorted([*unseen, mattering["url"]]) == sorted(every_page(program))
    mark(program, left_out["url"], mark="noise")
    assert every_page(program, people="noise") == [left_out["url"]]
    assert "Assigned to Ben by" in program.get("/?people=assigned").text
    assert program.get("/api/v1/changes?people=odd").status_code == 400


def test_a_mark_taken_back_leaves_the_list_as_it_was(program, left_out):
    mark(program, left_out["url"], mark="substantive")
    mark(program, left_out["url"], mark="as-judged")
    assert left_out["url"] not in every_page(program)


def test_the_page_of_a_change_shows_the_marks_and_to_editors_the_forms(program, editor, reader_of):
    url = f"{DOCUMENT}/change/2"
    mark(program, url, mark="noise", reason="A footer.")
    mark(program, url, mark="seen")
    told = program.get(f"/api/v1{url}").json()
    assert told["people"]["judged"]["author"] == "Ada" and len(told["people"]["said"]) == 2
    shown = reader_of().get(url).text
    assert "Marked as noise by" in shown and "All that was said (2)" in shown and 'method="post"' not in shown
    assert 'method="post"' in editor.get(url).text
    sent = {"words": "Ask the lawyer.", "token": editor.token}
    assert editor.post(f"{DOCUMENT}/version/2/note", data=sent).headers["location"].endswith("/change/2")
    assert "Ask the lawyer." in reader_of().get(url).text
    assert program.get(f"/api/v1{DOCUMENT}/redline/1..2").json()["people"]["judged"] is None


def test_a_documents_list_shows_what_people_say(program, left_out, archive):
    with open_archive(archive) as store:
        found = store.assessed(Wanted(service=left_out["service"], substantive=None))
    assert any(one.version.number == left_out["version"] for one in found)
    mark(program, left_out["url"], mark="substantive")
    url = left_out["url"].rpartition("/change/")[0]
    assert left_out["url"] in places(program.get(f"/api/v1{url}").json())
    assert "Marked as minor by" in program.get(url).text and "Marked as minor by" in program.get(f"{url}?all=1").text


def test_a_verdict_of_a_person_stands_beside_the_programs(program, editor, reader_of):
    asked = f"/ask?q={QUESTION}&service=Huddlewick"
    before = reader_of().get(f"/api/v1{asked}").json()["documents"][0]
    sent = {"question": "Do you train AI on my chats?", "verdict": "no", "reason": "§10 <says> so.", "author": "Ada"}
    assert program.post(f"/api/v1{before['url']}/verdict", json=sent).status_code == 201
    told = reader_of().get(f"/api/v1{asked}").json()["documents"][0]
    assert told["verdict"] == before["verdict"] and [one["value"] for one in told["people"]["said"]] == ["no"]
    page = reader_of().get(asked).text
    assert "Ada says" in page and "§10 &lt;says&gt; so." in page and "This is wrong" not in page
    assert "This is wrong" in editor.get(asked).text


VERSION = f"{DOCUMENT}/version/2"


def clauses(client) -> list[dict]:
    return client.get(f"/api/v1{VERSION}").json()["clauses"]


def test_an_editor_writes_a_note_at_a_clause_without_a_script(editor, reader_of, archive):
    index = clauses(editor)[4]["clause"]
    page = editor.get(VERSION).text
    assert f'href="/service/Huddlewick/Terms%20of%20Service/version/2?note={index}#c{index}"' in page
    opened = editor.get(f"{VERSION}?note={index}").text
    assert opened.count(f'name="clause" value="{index}"') == 1
    sent = {"clause": str(index), "words": "Look <here>.", "token": editor.token}
    told = editor.post(f"{VERSION}/note", data=sent)
    assert told.status_code == 303 and told.headers["location"].endswith(f"/version/2#c{index}")
    with open_archive(archive) as store:
        assert [note.target.value for note in store.notes()] == ["clause"]
    held = next(one for one in clauses(reader_of()) if one["clause"] == index)
    assert [(note["author"], note["words"]) for note in held["notes"]] == [("Ada", "Look <here>.")]
    assert "Look &lt;here&gt;." in reader_of().get(VERSION).text


def test_a_clause_whose_words_stand_twice_takes_a_note(program):
    for one in clauses(program)[:40]:
        told = program.post(f"/api/v1{VERSION}/note", json={"author": "Ada", "words": "x", "clause": one["clause"]})
        assert told.status_code == 201, one
    for one in clauses(program)[:40]:
        assert len(one["notes"]) == 1


@pytest.mark.parametrize(("sent", "status"), [("x", 400), ("-1", 400), ("99999", 404), ("9999999", 400)])
def test_a_clause_that_is_not_there_takes_no_note(program, sent, status):
    told = program.post(f"/api/v1{VERSION}/note", json={"author": "Ada", "words": "x", "clause": sent})
    assert told.status_code == status


def test_a_reader_gets_no_form_at_a_clause(reader_of):
    page = reader_of().get(f"{VERSION}?note=4").text
    assert 'method="post"' not in page and "note=" not in page.replace("?note=4", "")
    assert reader_of().get(f"{VERSION}?note=x").status_code == 400
