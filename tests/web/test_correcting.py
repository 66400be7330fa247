"""People's corrections: who may, what is kept, and what is shown of it."""

from __future__ import annotations

import pytest

from smallprint.archive.corrections import cases
from smallprint.archive.open_archive import open_archive
from smallprint.web.keys import Keys

CHANGE = "/service/Huddlewick/Terms of Service/change/2"
MARK = f"{CHANGE}/mark"
NOTE = "/service/Huddlewick/Terms of Service/version/2/note"
VERDICT = "/service/Huddlewick/Terms of Service/version/2/verdict"


def kept(archive) -> list[tuple[str, str, str, str]]:
    with open_archive(archive) as store:
        return [(one.mark.value, one.value, one.author, one.reason) for one in store.corrections()]


def test_an_editor_marks_a_change(editor, archive):
    told = editor.post(MARK, data={"mark": "noise", "reason": "Only a footer.", "token": editor.token})
    assert told.status_code == 303 and told.headers["location"] == "/service/Huddlewick/Terms%20of%20Service/change/2"
    assert kept(archive) == [("noise", "", "Ada", "Only a footer.")]


def test_a_program_marks_a_change_in_somebodys_name(program, archive):
    told = program.post(f"/api/v1{MARK}", json={"mark": "substantive", "value": "major", "author": "Ben"})
    assert told.status_code == 201 and told.json()["value"] == "major"
    assert kept(archive) == [("substantive", "major", "Ben", "")]


def test_a_reader_may_not_write(reader_of, archive):
    told = reader_of().post(MARK, data={"mark": "noise"})
    assert told.status_code == 403 and "link" in told.text
    assert kept(archive) == []


def test_a_form_without_the_sessions_token_is_refused(editor, archive):
    assert editor.post(MARK, data={"mark": "noise"}).status_code == 403
    assert editor.post(MARK, data={"mark": "noise", "token": "x"}).status_code == 403
    assert kept(archive) == []


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}]
)
def test_a_form_from_another_site_is_refused(editor, archive, headers):
    told = editor.post(MARK, data={"mark": "noise", "token": editor.token}, headers=headers)
    assert told.status_code == 403
    assert kept(archive) == []


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer x", "Basic eDp5"])
def test_a_program_without_the_token_is_refused(reader_of, archive, token):
    told = reader_of().post(f"/api/v1{MARK}", json={"mark": "noise", "author": "Ben"}, headers={"Authorization": token})
    assert told.status_code == 401 and told.headers["www-authenticate"].startswith("Bearer")
    assert told.json()["status"] == 401
    assert kept(archive) == []


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"mark": "wrong"}, "cannot be marked"),
        ({}, "mark is missing"),
        ({"mark": "substantive", "value": "huge"}, "no value"),
        ({"mark": "assigned", "value": ""}, "no value"),
        ({"mark": "noise", "value": "x"}, "no value"),
    ],
)
def test_a_mark_that_makes_no_sense_is_refused(program, archive, sent, said):
    told = program.post(f"/api/v1{MARK}", json={**sent, "author": "Ben"})
    assert told.status_code == 400 and said in told.json()["detail"]
    assert kept(archive) == []


def test_a_program_says_in_whose_name_it_writes(program):
    told = program.post(f"/api/v1{MARK}", json={"mark": "noise"})
    assert told.status_code == 400 and "author" in told.json()["detail"]


@pytest.mark.parametrize(
    "path", ["/service/Nobody/Terms of Service/change/2", "/service/Huddlewick/Terms of Service/change/999"]
)
def test_what_is_not_there_cannot_be_marked(program, path):
    assert program.post(f"/api/v1{path}/mark", json={"mark": "noise", "author": "Ben"}).status_code == 404


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"mark": {"a": 1}}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"x" * 300_000, "application/json", 413),
        (b"mark=noise", "text/plain", 415),
        (b"mark=\xff", "application/x-www-form-urlencoded", 400),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(program, body, kind, status):
    told = program.post(f"/api/v1{MARK}", content=body, headers={"Content-Type": kind})
    assert told.status_code == status and told.json()["status"] == status


def test_an_editor_says_what_a_version_answers(editor, archive):
    sent = {"question": "May they train AI on my chat messages?", "verdict": "no", "reason": "§10 says so."}
    told = editor.post(VERDICT, data={**sent, "token": editor.token})
    assert told.status_code == 303 and told.headers["location"].startswith("/ask?")
    with open_archive(archive) as store:
        assert [(one.question, one.value) for one in store.corrections("Huddlewick")] == [(sent["question"], "no")]


def test_a_verdict_on_a_question_that_is_none_is_refused(program):
    sent = {"question": "Is it raining?", "verdict": "no", "author": "Ben"}
    assert program.post(f"/api/v1{VERDICT}", json=sent).status_code == 400


def test_a_note_stands_beside_the_words(program, archive):
    told = program.post(f"/api/v1{NOTE}", json={"words": "Look at this.", "author": "Ben"})
    assert told.status_code == 201
    with open_archive(archive) as store:
        assert [note.words for note in store.notes()] == ["Look at this."]


def test_what_was_done_is_written_down(program, archive):
    program.post(f"/api/v1{MARK}", json={"mark": "seen", "author": "Ben"})
    with open_archive(archive) as store:
        (deed,) = store.deeds()
    assert (deed.who, deed.what, deed.about) == ("Ben", "mark", "Huddlewick/Terms of Service 2")


def test_corrections_come_out_as_labelled_cases(program, archive):
    for sent in ({"mark": "noise"}, {"mark": "substantive", "value": "major", "reason": "It is a licence."}):
        program.post(f"/api/v1{MARK}", json={**sent, "author": "Ben"})
    program.post(
        f"/api/v1{VERDICT}", json={"question": "Do they sell my data?", "verdict": "not-addressed", "author": "Ben"}
    )
    with open_archive(archive) as store:
        change, answer = cases(store)
    assert (change["substantive"], change["severity"], change["reason"]) == (True, "major", "It is a licence.")
    assert change["before"] and change["text"] and change["before"] != change["text"] and change["is_same_text"]
    assert change["found"]["probability"] >= 0
    assert (answer["question"], answer["answer"]) == ("Do they sell my data?", "not-addressed")


def test_a_mark_taken_back_is_no_case(program, archive):
    for mark in ("noise", "as-judged"):
        program.post(f"/api/v1{MARK}", json={"mark": mark, "author": "Ben"})
    with open_archive(archive) as store:
        assert list(cases(store)) == []
        assert len(store.corrections()) == 2


def test_one_link_lets_one_person_in(reader_of, archive):
    link = Keys(str(archive)).new_link()
    one, other = reader_of(), reader_of()
    assert one.get(f"/enter?key={link}").status_code == 200
    assert one.get(f"/enter?key={link}").status_code == 200  # whoever only looks uses nothing up
    assert one.post("/enter", data={"key": link, "name": "Ada"}).status_code == 200
    assert "You write as Ada" in one.get("/you").text
    assert other.get(f"/enter?key={link}").status_code == 403
    assert other.post("/enter", data={"key": link, "name": "Eve"}).status_code == 403
    assert "You are a reader" in other.get("/you").text


def test_a_session_ends_by_leaving(reader_of, archive):
    client = reader_of()
    client.post("/enter", data={"key": Keys(str(archive)).new_link(), "name": "Ada"})
    client.post("/leave")
    assert "You are a reader" in client.get("/you").text


def test_the_cookie_is_for_this_site_alone(reader_of, archive):
    told = reader_of().post(
        "/enter", data={"key": Keys(str(archive)).new_link(), "name": "Ada"}, follow_redirects=False
    )
    cookie = told.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie


def test_too_many_writes_at_once_are_put_off(archive):
    from starlette.testclient import TestClient

    from smallprint.web.app import make_app
    from smallprint.web.settings import Settings

    client = TestClient(make_app(Settings(archive=str(archive), writes_a_minute=2)), base_url="http://127.0.0.1")
    assert [client.post(MARK).status_code for _ in range(3)] == [403, 403, 429]
    assert int(client.post(f"/api/v1{MARK}").headers["retry-after"]) > 0
