"""Every service in one table: what it shows, how it is sorted, narrowed and turned, and what a spreadsheet gets."""

from __future__ import annotations

import asyncio
import csv
import html
import io

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from smallprint.publish.vendor_table import NO_TERMS, table_csv
from smallprint.web import respond
from smallprint.web.app import make_app
from smallprint.web.desk import Desk
from smallprint.web.pages import table
from smallprint.web.settings import Settings
from smallprint.web.wanted import Ask

TRAINING = "May they train AI on my chat messages?"


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_every_service_stands_in_it_with_its_answers(client):
    told = client.get("/api/v1/table").json()
    names = [one["service"] for one in told["rows"]]
    assert names == sorted(told["every"], key=str.casefold) and told["total"] == len(names)
    assert [one["asks"] for one in told["questions"]] == [one["asks"] for one in told["common"]]
    page = client.get("/table").text
    for row in told["rows"]:
        assert f'href="{row["url"]}"' in page
        for cell in row["cells"]:
            assert cell["verdict"] is None or f'href="{html.escape(cell["url"])}"' in page


def test_a_question_of_ones_own_is_a_column_that_sorts_and_narrows(client):
    told = client.get("/api/v1/table", params={"q": TRAINING, "sort": "1"}).json()
    verdicts = [one["cells"][0]["verdict"] for one in told["rows"]]
    order = [*told["verdicts"], None]
    assert len(told["questions"]) == 1 and told["questions"][0]["is_sorted"]
    assert verdicts == sorted(verdicts, key=order.index) and len(set(verdicts)) > 1
    some = client.get("/api/v1/table", params={"q": TRAINING, "verdict": "no"}).json()
    assert {one["cells"][0]["verdict"] for one in some["rows"]} == {"no"}
    assert some["total"] == verdicts.count("no")
    assert 'aria-sort="ascending"' in client.get("/table", params={"q": TRAINING, "sort": "1"}).text


def test_services_are_named_or_sought(client):
    two = client.get("/api/v1/table?service=Huddlewick&service=quill").json()
    assert [one["service"] for one in two["rows"]] == ["Huddlewick", "Quillmoth"]
    assert [one["service"] for one in client.get("/api/v1/table?find=quill").json()["rows"]] == ["Quillmoth"]
    assert "No service answers so" in client.get("/table?find=nobody").text


def test_a_long_table_is_turned(client, monkeypatch):
    monkeypatch.setattr(table, "ON_A_PAGE", 1)
    first = client.get("/api/v1/table?q=" + TRAINING).json()
    assert len(first["rows"]) == 1 and first["previous_url"] == ""
    second = client.get("/api/v1" + first["next_url"]).json()
    assert second["rows"][0]["service"] != first["rows"][0]["service"]
    assert client.get("/api/v1" + second["previous_url"]).json()["rows"] == first["rows"]
    assert 'rel="next"' in client.get("/table?q=" + TRAINING).text


def test_the_whole_table_is_had_as_csv(client, monkeypatch):
    monkeypatch.setattr(table, "ON_A_PAGE", 1)
    told = client.get("/api/v1/table", params={"q": TRAINING}).json()
    answer = client.get(told["csv_url"])
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    rows = rows_of(answer.text)
    assert [one["service"] for one in rows] == sorted(told["every"], key=str.casefold)
    said = next(one for one in rows if one["service"] == "Huddlewick")
    assert said[TRAINING] == "no" and said[f"words: {TRAINING}"]
    assert said[f"where: {TRAINING}"].startswith("http://127.0.0.1/service/Huddlewick/")
    assert client.get(f"/api/v1{told['csv_url']}").text == answer.text
    held = client.get(told["csv_url"], headers={"If-None-Match": answer.headers["etag"]})
    assert held.status_code == 304


@pytest.mark.parametrize(
    "query", ["verdict=perhaps", "sort=99", "sort=up", "of=99", "q=colourless green ideas", "start=0", "service=Nobody"]
)
def test_what_makes_no_sense_is_refused(client, query):
    for path in ("/table", "/api/v1/table", "/table.csv"):
        assert client.get(f"{path}?{query}").status_code in (400, 404)


def test_no_spreadsheet_takes_words_of_others_for_a_formula():
    cell = {**NO_TERMS, "verdict": "yes", "told": "yes", "words": "=HYPERLINK(1)", "is_conflicting": True}
    (row,) = rows_of(table_csv(["-1?"], [("+Plus", [cell])]))
    assert row["service"] == "'+Plus" and row["'-1?"] == "yes *" and row["words: -1?"] == "'=HYPERLINK(1)"


def test_the_head_of_the_whole_table_goes_out_before_its_rows_are_made(reader_of, monkeypatch):
    monkeypatch.setattr(respond, "SOON", 0.0)
    page = reader_of().get("/table")
    assert 'class="waiting"' in page.text and "etag" not in page.headers
    assert "Huddlewick" in page.text.partition('class="waiting"')[2]


def test_a_table_is_made_row_by_row_and_what_was_made_is_not_made_again(archive):
    desk, ask = Desk(Settings(archive=str(archive))), Ask({}, {})
    steps = table.steps(desk, ask)
    assert len(steps) == len(table.services_of(desk.store))
    steps[0]()
    assert len(table.steps(desk, ask)) == len(steps) - 1
    for step in steps:
        step()
    assert not table.steps(desk, ask) and table.is_soon(desk, ask)


def test_the_rows_end_when_nobody_waits_any_more(archive):
    desk = Desk(Settings(archive=str(archive), is_lane=True))
    (view,) = table.VIEWS
    rows = len(table.steps(desk, Ask({}, {})))

    async def gone() -> dict[str, str]:
        return {"type": "http.disconnect"}

    scope = {"type": "http", "method": "GET", "path": "/table", "query_string": b"", "headers": [], "path_params": {}}
    request = Request({**scope, "scheme": "http", "server": ("127.0.0.1", 80), "app": make_app(desk.settings)}, gone)
    with pytest.raises(HTTPException):
        asyncio.run(respond.twin(desk, view, request))
    assert len(table.steps(desk, Ask({}, {}))) == rows - 1
