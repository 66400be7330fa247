"""Reports: begun, written on, and shown with what they speak of."""

from __future__ import annotations

import pytest

from smallprint.archive.open_archive import open_archive

BEGUN = {"service": "Huddlewick", "title": "What Huddlewick took in April", "author": "Ada"}
TERMS = {"document": "Terms of Service"}


@pytest.fixture
def report(program) -> str:
    """The address of a new report."""
    told = program.post("/api/v1/reports", json=BEGUN)
    assert told.status_code == 201
    return told.json()["url"]


def write(program, report, **sent):
    return program.post(f"/api/v1{report}/entries", json={"author": "Ada", **sent})


def test_a_report_has_an_address_of_its_title(report):
    assert report == "/report/huddlewick-what-huddlewick-took-in-april"


def test_two_reports_of_one_title_have_two_addresses(program, report):
    assert program.post("/api/v1/reports", json=BEGUN).json()["url"] == f"{report}-2"


def test_what_is_written_is_shown_with_its_author(program, report, reader_of):
    write(program, report, words="It began <b>in April</b>.\n\nNobody was told.")
    page = reader_of().get(report).text
    assert "<p>It began &lt;b&gt;in April&lt;/b&gt;.</p>" in page and "<p>Nobody was told.</p>" in page
    assert "By Ada" in page


def test_updates_stand_at_the_head(program, report, reader_of):
    write(program, report, words="It began in April.")
    write(program, report, part="update", words="They answered.")
    write(program, report, part="correction", words="It was in March.")
    told = reader_of().get(f"/api/v1{report}").json()
    assert [one["words"] for one in told["updates"]] == ["They answered.", "It was in March."]
    page = reader_of().get(report).text
    assert page.index("They answered.") < page.index("It began in April.")


def test_a_redline_shows_the_words_that_changed(program, report, reader_of):
    assert write(program, report, part="redline", before="2023-03-31", after="2023-04-01", **TERMS).status_code == 201
    page = reader_of().get(report).text
    assert "<ins>" in page and "/redline/" in page


def test_an_answer_shows_its_quotation(program, report, reader_of):
    asked = "May they train AI on my chat messages?"
    assert write(program, report, part="answer", question=asked, after="2023-04-01", **TERMS).status_code == 201
    told = reader_of().get(f"/api/v1{report}").json()["entries"][0]["about"]
    assert told["verdict"] == "yes" and told["evidence"]
    assert "verdict-yes" in reader_of().get(report).text


def test_a_timeline_lists_its_periods(program, report, reader_of):
    assert write(program, report, part="timeline", question="Do they train AI on my data?", **TERMS).status_code == 201
    told = reader_of().get(f"/api/v1{report}").json()["entries"][0]["about"]
    assert len(told["intervals"]) > 1


@pytest.mark.parametrize(
    ("sent", "status", "said"),
    [
        ({"part": "text", "words": " "}, 400, "has words"),
        ({"part": "song", "words": "La."}, 400, "part"),
        ({"part": "redline"}, 400, "is of a document"),
        ({"part": "redline", "document": "No Such Policy"}, 404, ""),
        ({"part": "redline", "after": "999", **TERMS}, 404, "999"),
        ({"part": "answer", "question": "Is it raining?", **TERMS}, 400, "question"),
        ({"part": "statement", "statement": "none"}, 404, "none"),
        ({"part": "text", "words": "x" * 20_001}, 400, "characters"),
    ],
)
def test_what_makes_no_sense_is_not_written(program, report, archive, sent, status, said):
    told = write(program, report, **sent)
    assert told.status_code == status and said in told.json()["detail"]
    with open_archive(archive) as store:
        assert store.report_entries(report.rpartition("/")[2]) == []


def test_a_report_that_is_not_there(client):
    assert client.get("/report/none").status_code == 404
    assert client.get("/api/v1/report/none").json()["status"] == 404


def test_a_reader_sees_no_form(report, reader_of, editor):
    assert '<form method="post"' not in reader_of().get(report).text
    assert "Publish" in editor.get(report).text
    assert "Publish" not in reader_of().get("/reports").text
