"""Statements kept from the web, and let go of."""

from __future__ import annotations

import pytest

from smallprint.archive.open_archive import open_archive

SAID = {"statement": "We do not train AI on your <chat> messages.", "service": "Huddlewick"}


def kept(archive) -> list[str]:
    with open_archive(archive) as store:
        return [one.statement.words for one in store.statements()]


def test_an_editor_keeps_what_was_checked_and_lets_go_of_it(editor, reader_of, archive):
    page = editor.get("/check", params={**SAID, "said": "2023-08-07"}).text
    assert 'action="/check/keep"' in page and 'value="We do not train AI on your &lt;chat&gt; messages."' in page
    assert 'action="/check/keep"' not in reader_of().get("/check", params=SAID).text
    told = editor.post("/check/keep", data={**SAID, "said": "2023-08-07", "token": editor.token})
    assert told.status_code == 303 and told.headers["location"].startswith("/check#s")
    assert kept(archive) == [SAID["statement"]]
    listed = reader_of().get("/api/v1/check").json()["kept"]
    assert listed[0]["judgement"] and listed[0]["said_at"].startswith("2023-08-0")
    assert "Let go" in editor.get("/check").text and "Let go" not in reader_of().get("/check").text
    assert editor.post("/check/drop", data={"id": listed[0]["id"], "token": editor.token}).status_code == 303
    assert kept(archive) == []


def test_a_program_keeps_a_statement(program, archive):
    told = program.post("/api/v1/statements", json={**SAID, "author": "Ben"})
    assert told.status_code == 201 and told.json()["service"] == "Huddlewick" and told.json()["judgements"]
    assert program.post("/api/v1/statements/drop", json={"id": told.json()["id"], "author": "Ben"}).status_code == 201
    assert program.post("/api/v1/statements/drop", json={"id": told.json()["id"], "author": "Ben"}).status_code == 404


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"statement": ""}, 400),
        ({"service": "Nobody"}, 404),
        ({"said": "x"}, 400),
        ({"url": "javascript:1"}, 400),
        ({"said": "1999-01-01"}, 404),
    ],
)
def test_what_makes_no_sense_is_not_kept(program, archive, sent, status):
    assert program.post("/api/v1/statements", json={**SAID, **sent, "author": "Ben"}).status_code == status
    assert kept(archive) == []
