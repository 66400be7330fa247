"""The redline as a page and as JSON: judged changes, any two versions, folds, moves, hostile terms."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from markupsafe import escape
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.notes import note_on_change
from smallprint.archive.open_archive import open_archive
from smallprint.model.note import Remark
from smallprint.source.opening import open_history
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

MOVED = "3.1 You may take a copy of all the letters that you have written in the Service at any time and without a fee."
BASE = f"""# Terms of Fennimore

Last updated: 1 March 2023

## 1. Your account

1.1 You must be at least sixteen years old to open an account.

1.2 You keep your password secret and tell us at once if somebody else has used it.

## 2. Letters

2.1 We store your letters for as long as your account is open.

2.2 You may read our [rules](https://fennimore.example/rules) for the tone of letters.

| Kind of letter | How long we keep it |
| --- | --- |
| Draft | thirty days |

## 3. Copies

{MOVED}

## 4. Fees

4.1 You pay for the plan that you chose each month in advance.
"""
SOLD = (
    "\n4.2 We may sell your letters and your location to advertisers \\<script>alert(1)\\</script> and data brokers.\n"
)
LATER = BASE.replace("1 March 2023", "1 May 2023").replace("/rules)", "/tone)").replace("thirty days", "sixty days")
LATER = LATER.replace(f"{MOVED}\n\n", "").replace("1.2 You keep", f"{MOVED.replace('3.1', '1.2')}\n\n1.3 You keep")
TEXTS = {"2023-03-01": BASE, "2023-04-01": BASE + SOLD, "2023-05-01": LATER + SOLD, "2023-06-01": LATER + SOLD + "\n\n"}
ROOT = "/service/Fennimore/Terms%20of%20Service"


@pytest.fixture(scope="module")
def fennimore(tmp_path_factory) -> Path:
    """An archive of one document in four versions, the last of which differs in spacing alone."""
    place = tmp_path_factory.mktemp("fennimore")
    folder = place / "history" / "Fennimore" / "Terms of Service"
    folder.mkdir(parents=True)
    for day, text in TEXTS.items():
        (folder / f"{day}.md").write_text(text, encoding="utf-8")
    with (
        open_history(str(place / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
        (document,) = store.documents("Fennimore")
        remark = Remark("Ada Lawyer", datetime(2023, 4, 2, tzinfo=UTC), "Sold at last & <b>for good</b>")
        note_on_change(store, store.version(document, 2), remark)
    return place / "archive"


@pytest.fixture
def reader(fennimore) -> TestClient:
    """A reader of it."""
    app = make_app(Settings(archive=str(fennimore)))
    return TestClient(app, base_url="http://127.0.0.1", follow_redirects=False)


def fields_of(reader: TestClient, path: str) -> dict:
    answer = reader.get(f"/api/v1{ROOT}{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def page_of(reader: TestClient, path: str) -> str:
    answer = reader.get(ROOT + path)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_a_change_is_shown_as_it_was_judged(reader):
    fields, page = fields_of(reader, "/change/2"), page_of(reader, "/change/2")
    assert (fields["before"]["version"], fields["after"]["version"]) == (1, 2)
    assert fields["substantive"] and fields["is_kept"] and fields["dated"]["is_quiet"]
    assert "may sell your letters" in fields["headline"]
    assert str(escape(fields["headline"])) in page
    assert "quiet: its own date did not move" in page
    assert fields["severity"] in page
    (row,) = [row for row in fields["rows"] if row["type"] == "change"]
    assert (row["kind"], row["where"], row["is_noise"]) == ("added", "4.2 · Fees", False)
    assert f'id="{row["id"]}"' in page
    assert "<ins>We may sell your letters" in page


def test_words_of_the_terms_and_of_people_are_never_markup(reader):
    page = page_of(reader, "/change/2")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "Ada Lawyer" in page
    assert "<b>for good" not in page


def test_evidence_leads_to_its_clause(reader):
    fields, page = fields_of(reader, "/change/2"), page_of(reader, "/change/2")
    assert fields["evidence"]
    for one in fields["evidence"]:
        assert f'href="#d{one["change"]}"' in page
        assert re.fullmatch(rf"{re.escape(ROOT)}/version/[12]#c\d+", one["url"])


def test_moved_text_is_struck_at_its_origin_and_underlined_where_it_stands_each_linked_to_the_other(reader):
    fields, page = fields_of(reader, "/change/3?noise=1"), page_of(reader, "/change/3?noise=1")
    moved = [row for row in fields["rows"] if row["type"] == "change" and row["relocation"] == "moved"]
    assert sorted(row["is_origin"] for row in moved) == [False, True]
    for row in moved:
        assert row["other"] in {other["id"] for other in moved} - {row["id"]}
        assert f'href="#{row["other"]}"' in page
    assert '<del class="moved-from">You may take a copy' in page
    assert '<ins class="moved-to">You may take a copy' in page


def test_only_changes_are_shown_and_the_rest_is_counted_and_opens(reader):
    fields = fields_of(reader, "/change/2")
    folds = [row for row in fields["rows"] if row["type"] == "fold"]
    assert sum(fold["unchanged"] for fold in folds) == fields["counts"]["unchanged"]
    assert all(fold["rows"] == [] for fold in folds)
    page = page_of(reader, "/change/2")
    assert f"{folds[0]['unchanged']} clauses unchanged" in page
    assert "You keep your password" not in page
    opened = page_of(reader, f"/change/2?open={folds[0]['number']}")
    assert "You keep your password" in opened


def test_the_whole_text_holds_every_clause_once_in_order(reader):
    fields = fields_of(reader, "/redline/1..2?whole=1")
    kept = [row["clause_after"] for row in fields["rows"] if row["type"] == "kept"]
    assert kept == sorted(set(kept))
    assert len(kept) == fields["counts"]["unchanged"]
    assert not [row for row in fields["rows"] if row["type"] == "fold"]
    assert '<h3 class="hd">' in page_of(reader, "/redline/1..2?whole=1")


def test_what_does_not_matter_is_folded_with_its_reason(reader):
    fields, page = fields_of(reader, "/redline/1..3"), page_of(reader, "/redline/1..3")
    assert fields["left_out"]
    for one in fields["left_out"]:
        assert one["reason"] in page
    noise = {row["change"] for row in fields["touched"] if row["is_noise"]}
    assert not noise & {row.get("change") for row in fields["rows"]}
    opened = fields_of(reader, "/redline/1..3?noise=1")
    assert noise <= {row.get("change") for row in opened["rows"]}


def test_a_change_that_does_not_matter_shows_what_there_is(reader):
    fields = fields_of(reader, "/redline/3..4")
    assert fields["substantive"] is False
    assert "does not matter" in page_of(reader, "/redline/3..4")


def test_links_are_told_on_demand_and_counted_as_no_words(reader):
    assert "fennimore.example/tone" not in page_of(reader, "/redline/2..3?whole=1")
    assert "fennimore.example/tone" in page_of(reader, "/redline/2..3?whole=1&facets=1")


def test_a_number_that_changed_is_shown_and_is_no_change_of_words(reader):
    page = page_of(reader, "/redline/2..3?whole=1")
    assert '<s title="number before">1.2</s> 1.3' in page
    assert "<del>1.2" not in page


def test_side_by_side_each_side_holds_its_own_words(reader):
    page = page_of(reader, "/redline/2..3?view=side&whole=1")
    assert '<div class="pair">' in page
    assert "<del>thirty</del>" in page
    assert "<ins>sixty</ins>" in page


def test_rows_of_tables_keep_their_cells(reader):
    page = page_of(reader, "/redline/2..3?whole=1")
    assert re.search(r'<p class="cells"><span>Draft\s*</span><span>', page)


@pytest.mark.parametrize(
    ("asked", "lies"),
    [
        ("/redline?before=2023-03-02&after=latest", "/redline/1..4"),
        ("/redline?before=1&after=3&view=side", "/redline/1..3?view=side"),
        ("/redline?after=3", "/redline/2..3"),
        ("/redline/first..latest", "/redline/1..4"),
        ("/change/latest", "/change/4"),
        ("/change/02", "/change/2"),
    ],
)
def test_versions_named_otherwise_lead_to_the_lasting_address(reader, asked, lies):
    answer = reader.get(ROOT + asked)
    assert (answer.status_code, answer.headers["location"]) == (302, ROOT + lies)
    twin = reader.get(f"/api/v1{ROOT}{asked}")
    assert (twin.status_code, twin.headers["location"]) == (302, f"/api/v1{ROOT}{lies}")


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("/change/1", 404),
        ("/change/99", 404),
        ("/redline/1..99", 404),
        ("/redline/1..x%20y", 400),
        ("/redline/1..2?view=upside-down", 400),
        ("/redline/1..2?open=none", 400),
        ("/redline?before=the%20other%20day", 400),
    ],
)
def test_what_makes_no_sense_is_refused(reader, asked, status):
    assert reader.get(ROOT + asked).status_code == status
    answer = reader.get(f"/api/v1{ROOT}{asked}")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


def test_the_neighbours_are_changes_that_matter(reader):
    fields = fields_of(reader, "/change/3")
    assert fields["older"]["url"] == f"{ROOT}/change/2"
    assert fields_of(reader, "/change/2")["older"] is None


def test_an_embedded_redline_may_be_framed_and_has_no_chrome(reader):
    answer = reader.get(f"/embed{ROOT}/redline/1..2")
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert "<nav" not in answer.text
    assert "We may sell your letters" in answer.text
    assert f"/embed{ROOT}/redline/1..2" in page_of(reader, "/change/2")
    assert "frame-ancestors 'none'" in reader.get(f"{ROOT}/redline/1..2").headers["content-security-policy"]


def test_the_same_fields_are_there_whatever_is_shown(reader):
    asked = ("/change/2", "/change/3?whole=1", "/redline/3..3", "/redline/3..1?view=side")
    keys = {tuple(sorted(fields_of(reader, path))) for path in asked}
    assert len(keys) == 1
    assert "Not a word differs" in page_of(reader, "/redline/3..3")


@pytest.fixture(scope="module")
def long_terms(tmp_path_factory) -> TestClient:
    """A reader of terms in two versions, of which 450 clauses differ."""
    place = tmp_path_factory.mktemp("long")
    folder = place / "history" / "Fennimore" / "Terms of Service"
    folder.mkdir(parents=True)
    for day, word in (("2023-03-01", "green"), ("2023-04-01", "red")):
        clauses = (f"{n}. You may keep {word} letters of kind {n}.\n\n" for n in range(1, 451))
        (folder / f"{day}.md").write_text("".join(clauses), encoding="utf-8")
    with (
        open_history(str(place / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    return TestClient(make_app(Settings(archive=str(place / "archive"))), base_url="http://127.0.0.1")


@pytest.fixture
def sent_first(long_terms, monkeypatch):
    """A page as it is sent whole, and head first."""

    def pages(path: str) -> tuple[str, str]:
        whole = page_of(long_terms, path)
        monkeypatch.setattr("smallprint.web.respond.SOON", 0.0)
        long_terms.app.state.desk.kept.pages.clear()
        first = page_of(long_terms, path)
        assert 'class="waiting"' in first
        return whole, first

    return pages


def test_a_long_redline_is_shown_in_parts_that_lead_to_each_other(long_terms):
    seen, address = [], "/redline/1..2"
    while address:
        fields = fields_of(long_terms, address)
        page = page_of(long_terms, address)
        seen += [row["change"] for row in fields["rows"] if row["type"] == "change"]
        for name in ("previous_url", "next_url"):
            assert not fields[name] or f'href="{escape(fields[name])}"' in page
        assert f"of {fields['changes']}, part {fields['part']} of 3" in page
        assert len(page) < 300_000
        address = fields["next_url"].removeprefix(ROOT)
    assert seen == list(range(450))


def test_a_part_keeps_how_the_redline_is_shown(long_terms):
    fields = fields_of(long_terms, "/redline/1..2?view=side&noise=1&part=2")
    assert fields["next_url"] == f"{ROOT}/redline/1..2?view=side&noise=1&part=3"


@pytest.mark.parametrize(
    ("look", "lies"), [("view=side", "?part=2"), ("whole=1", ""), ("noise=1", ""), ("judged=1", "")]
)
def test_a_part_whose_bounds_are_others_lies_where_the_redline_begins(long_terms, sent_first, look, lies):
    path = f"/redline/1..2?{look}&part=2"
    assert fields_of(long_terms, path)["canonical_url"] == f"{ROOT}/redline/1..2{lies}"
    for page in sent_first(path):
        assert f'<link rel="canonical" href="http://127.0.0.1{ROOT}/redline/1..2{lies}">' in page


def test_the_part_of_a_change_is_shown_where_it_is_asked_for(long_terms):
    assert 'id="d449"' in page_of(long_terms, "/redline/1..2?change=449")
    assert 'id="d449"' not in page_of(long_terms, "/redline/1..2")


def test_a_part_that_is_not_there_is_refused(long_terms):
    answer = long_terms.get(f"/api/v1{ROOT}/redline/1..2?part=9")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert "has 3 parts" in answer.json()["detail"]


def test_a_framed_redline_has_the_same_parts(long_terms):
    page = long_terms.get(f"/embed{ROOT}/redline/1..2").text
    assert f'href="/embed{ROOT}/redline/1..2?view=inline&amp;part=2"' in page


@pytest.mark.parametrize("path", ["/change/2", "/redline/1..2", "/redline/1..2?part=2"])
def test_the_head_tells_title_and_lasting_address_whether_sent_first_or_with_the_page(sent_first, path):
    for page in sent_first(path):
        head = page.partition("</head>")[0]
        assert f'<link rel="canonical" href="http://127.0.0.1{ROOT}{path}">' in head
        assert '<meta property="og:title" content="Fennimore Terms of Service: ' in head
        assert "<title>Fennimore Terms of Service: " in head
