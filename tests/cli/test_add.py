"""smallprint add, on an invented site on this machine, by the client that goes for pages."""

from __future__ import annotations

import io
import json
import shutil
import sys
from datetime import UTC, datetime

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.cli.add import numbers_in
from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source
from smallprint.source.chromium import PROGRAMS

ALL = {
    "Terms of Service",
    "Privacy Policy",
    "Acceptable Use Policy",
    "Copyright Claims Policy",
    "Data Processor Agreement",
    "Trackers Policy",
    "Imprint",
    "Editorial Policy",
}


needs_chromium = pytest.mark.skipif(not any(map(shutil.which, PROGRAMS)), reason="needs chromium")


@pytest.fixture
def adding(run, gristmill):
    """Runs `add` with this machine allowed, without pauses and without a browser."""

    def ran(*arguments: str):
        going = ("--allow", "127.0.0.1", "--allow", "localhost", "--delay", "0", "--no-browser", "--pages", "20")
        return run("add", *arguments, *going)

    return ran


@pytest.fixture
def watched(archive):
    """What is watched of Gristmill."""

    def names() -> list[Document]:
        with open_archive(archive) as store:
            return [one.document for one in store.declarations("Gristmill")]

    return names


class Terminal(io.StringIO):
    """Somebody at a keyboard."""

    def isatty(self) -> bool:
        """Somebody is."""
        return True


def test_what_was_found_is_shown_and_without_a_yes_nothing_changes(adding, gristmill, watched):
    ran = adding(gristmill.url("/"))
    assert ran.status == 0
    assert "  1 [x] Terms of Service " in ran.out
    assert gristmill.url("/terms") in ran.out
    assert "“These Terms of Service govern your use of Gristmill." in ran.out
    assert "siblings: de, en-GB (--siblings)" in ran.out
    assert "left aside, of a promotion: " in ran.out
    assert "nothing was changed" in ran.err
    assert watched() == []


def test_with_a_yes_it_is_watched_and_what_comes_next_is_said(adding, gristmill, watched):
    ran = adding(gristmill.url("/"), "--yes", "--agreed", "2024-03-01")
    assert ran.status == 0
    assert {one.terms_type for one in watched()} == ALL
    assert Document("Gristmill", "Terms of Service", "Education") in watched()
    assert "10 documents of Gristmill will be watched; the first capture: smallprint watch --once" in ran.err
    again = adding(gristmill.url("/terms"), "--yes")
    assert "watched already, as Gristmill/Terms of Service" in again.out
    assert "nothing new" in again.err
    assert len(watched()) == 10


def test_the_day_of_agreement_is_kept_for_the_service(adding, gristmill, archive):
    adding(gristmill.url("/terms"), "--yes", "--agreed", "2024-03-01", "--only", "Terms of Service")
    with open_archive(archive) as store:
        assert store.agreements()["Gristmill"].date().isoformat() == "2024-03-01"


def test_only_some_types_are_watched_where_somebody_says_so(adding, gristmill, watched):
    adding(gristmill.url("/"), "--yes", "--only", "privacy", "--only", "imprint")
    assert {one.terms_type for one in watched()} == {"Privacy Policy", "Imprint"}
    ran = adding(gristmill.url("/"), "--only", "Horoscope")
    assert ran.status == 2
    assert "there is no terms type 'Horoscope'" in ran.err


def test_a_document_is_named_as_somebody_says(adding, gristmill, watched, archive):
    adding(
        gristmill.url("/terms"),
        "--yes",
        "--as",
        "Mill/Commercial Terms",
        "--variant",
        "UK",
        "--only",
        "Commercial Terms",
    )
    with open_archive(archive) as store:
        assert [one.document.id for one in store.declarations()] == ["Mill/Commercial Terms (UK)"]
    assert watched() == []


def test_siblings_are_watched_where_they_are_wanted(adding, gristmill, watched):
    adding(gristmill.url("/terms"), "--yes", "--siblings", "de,fr", "--only", "Terms of Service")
    assert [one.variant for one in watched()] == ["", "Education", "Quillfeather", "de"]


def test_what_is_added_is_recorded_by_the_first_pass_siblings_each_by_itself(run, adding, gristmill, archive):
    adding(gristmill.url("/terms"), "--yes", "--siblings", "de", "--only", "Terms of Service")
    going = ("--allow", "127.0.0.1", "--allow", "localhost", "--delay", "0", "--no-browser", "--jobs", "1")
    assert run("watch", "--once", "--service", "Gristmill", *going).status == 0
    with open_archive(archive) as store:
        versions = {one.variant: store.versions(one) for one in store.documents("Gristmill")}
    assert {variant: len(held) for variant, held in versions.items()} == {
        "": 1,
        "Education": 1,
        "Quillfeather": 1,
        "de": 1,
    }
    assert (versions[""][0].language, versions["de"][0].language) == ("en", "de")


def test_a_dry_run_and_json_change_nothing(adding, gristmill, watched):
    assert "nothing was changed (--dry-run)" in adding(gristmill.url("/"), "--yes", "--dry-run").err
    ran = adding(gristmill.url("/"), "--json")
    kinds = {one["kind"] for one in ran.objects}
    assert kinds == {"found", "aside"}
    first = ran.objects[0]
    assert (first["terms_type"], first["is_chosen"], first["is_added"]) == ("Terms of Service", True, False)
    assert watched() == []
    added = adding(gristmill.url("/"), "--json", "--yes")
    assert all(one["is_added"] for one in added.objects if one["kind"] == "found" and one["is_chosen"])
    assert {one.terms_type for one in watched()} == ALL


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("y\n", 10),
        ("\n", 10),
        ("n\n", 0),
        ("", 0),  # the keyboard is gone
        ("what\n99\n1 3-4\n", 3),  # asked again until it is understood
    ],
)
def test_a_person_is_asked(adding, gristmill, watched, monkeypatch, typed, expected):
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    adding(gristmill.url("/"), "--color", "never")
    assert len(watched()) == expected


def test_numbers_are_read_with_spans():
    assert numbers_in("1, 3-5 3", 9) == [1, 3, 4, 5]
    assert numbers_in("0", 9) is numbers_in("3-12", 9) is numbers_in("5-3", 9) is numbers_in("all", 9) is None


def test_what_is_watched_can_be_let_go_and_its_history_stays(run, adding, gristmill, watched):
    adding(gristmill.url("/"), "--yes", "--only", "Imprint")
    ran = run("add", "--forget", "gristmill/imprint")
    assert (ran.status, watched()) == (0, [])
    assert "is watched no more; what was recorded of it stays" in ran.err
    assert run("add", "--forget", "gristmill/imprint").status == 2


def test_an_address_can_be_watched_unseen(run, gristmill, watched):
    ran = run("add", "https://gristmill.example/tos", "--unseen", "--as", "Gristmill/Terms of Service", "--yes")
    assert ran.status == 0
    assert watched() == [Document("Gristmill", "Terms of Service")]
    assert gristmill.asked == []
    assert run("add", "https://gristmill.example/tos", "--unseen", "--yes").status == 2


def test_an_address_that_cannot_be_read_is_told_and_leaves_no_archive(run, tmp_path):
    ran = run("add", "http://127.0.0.1:1/terms", "--yes", "--archive", str(tmp_path / "new"))
    assert ran.status == 2
    assert "127.0.0.1" in ran.err
    assert not (tmp_path / "new").exists()


def test_a_look_without_an_archive_makes_none(adding, gristmill, tmp_path):
    assert adding(gristmill.url("/"), "--archive", str(tmp_path / "new")).status == 0
    assert not (tmp_path / "new").exists()


def test_one_thing_is_added_at_a_time(run):
    assert run("add").status == 2
    assert "say what to add" in run("add", "acme.example", "--list", "x.csv").err


def test_a_list_of_vendors_is_taken_with_its_days_and_bad_rows_are_told(adding, gristmill, tmp_path, watched, archive):
    listed = tmp_path / "vendors.csv"
    listed.write_text(
        "\ufeffVendor;Website;Contract date\n"
        f"Gristmill;{gristmill.url('/')};1.3.2024\n"
        "Nobody;;\n"
        f"Twice;{gristmill.url('/terms')};03/04/2024\n"
        "Gone;http://127.0.0.1:1/;\n",
        "utf-8",
    )
    ran = adding("--list", str(listed), "--yes", "--only", "Terms of Service", "--only", "Privacy Policy")
    assert ran.status == 2
    assert "Gristmill: Terms of Service" in ran.out
    assert ", agreed 2024-03-01" in ran.out
    assert "line 3: 'Nobody' has no address" in ran.err
    assert "line 4: '03/04/2024' may be 3 April or 4 March: --dates dmy or --dates mdy says which" in ran.err
    assert "line 5: Gone: " in ran.err
    assert {one.terms_type for one in watched()} == {"Terms of Service", "Privacy Policy"}
    again = adding("--list", str(listed), "--yes", "--dates", "dmy")
    assert "line 4: Twice: its pages are watched already, as Gristmill's" in again.err
    with open_archive(archive) as store:
        assert store.agreements()["Gristmill"].date().isoformat() == "2024-03-01"


def test_a_list_is_only_shown_without_a_yes(adding, gristmill, tmp_path, watched):
    listed = tmp_path / "vendors.csv"
    listed.write_text(f"vendor,url\nGristmill,{gristmill.url('/')}\n", "utf-8")
    ran = adding("--list", str(listed))
    assert ran.status == 0
    assert "nothing was changed: --yes watches them" in ran.err
    (shown,) = adding("--list", str(listed), "--json").objects
    assert (shown["kind"], shown["service"], shown["trouble"]) == ("vendor", "Gristmill", None)
    assert watched() == []
    assert adding("--list", str(tmp_path / "nowhere.csv")).status == 2


def test_a_collection_comes_in_and_goes_out(run, tmp_path, watched):
    folder = tmp_path / "declarations"
    folder.mkdir()
    terms = {"Terms of Service": {"fetch": "https://gristmill.example/t", "select": ["main"]}}
    (folder / "Gristmill.json").write_text(json.dumps({"name": "Gristmill", "terms": terms}), "utf-8")
    (folder / "Odd.json").write_text("[", "utf-8")
    assert "1 document new" in run("add", "--declarations", str(folder)).err
    assert watched() == []
    ran = run("add", "--declarations", str(folder), "--yes")
    assert ran.status == 2  # for the file that cannot be read
    assert watched() == [Document("Gristmill", "Terms of Service")]
    out = run("export", "--declarations", str(tmp_path / "out"))
    assert (out.status, out.out) == (0, f"1 declaration written to {tmp_path / 'out'}\n")
    assert json.loads((tmp_path / "out" / "Gristmill.json").read_text("utf-8"))["terms"] == terms


@pytest.mark.parametrize("host", ["nonsense", "http://intranet.example", "intranet.example/terms", "a.example:99999"])
def test_what_is_no_host_cannot_be_allowed(run, capsys, host):
    with pytest.raises(SystemExit) as ended:
        run("add", "acme.example", "--allow", host)
    assert ended.value.code == 2
    assert "is no host" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://acme.example:99999/terms", "'99999' is no port"),
        ("https://ann:secret@acme.example/terms", "leave out what stands before the @"),
    ],
)
def test_an_address_that_is_none_is_refused_with_the_cause(run, address, said):
    ran = run("add", address)
    assert ran.status == 2
    assert said in ran.err
    assert "secret" not in ran.err


APP = """<title>Gristmill</title><div id="root"></div><script>
document.getElementById("root").innerHTML = "<h1>Locker rules</h1><p>These rules apply to everybody who rents a " +
"locker from us. You pay a month ahead, you keep the key dry, and we may open the locker where the law wants it.</p>";
</script>"""


@needs_chromium
def test_a_short_page_that_scripts_make_is_added_as_it_is_watched(run, gristmill, watched, archive):
    gristmill.files["/app"] = APP
    going = ("--allow", "127.0.0.1", "--delay", "0", "--pages", "4")
    name = ("--as", "Gristmill/Commercial Terms", "--only", "Commercial Terms")
    ran = run("add", gristmill.url("/app"), *name, "--yes", *going)
    assert (ran.status, watched()) == (0, [Document("Gristmill", "Commercial Terms")])
    run("watch", "--once", "--service", "Gristmill", *going[:4], "--jobs", "1")
    with open_archive(archive) as store:
        (version,) = store.versions(watched()[0])
        assert b"keep the key dry" in store.content(version)


def test_a_list_counts_each_vendor_and_document_once_and_passes_over_remarks(adding, gristmill, tmp_path):
    terms, listed = gristmill.url("/terms"), tmp_path / "vendors.csv"
    rows = [
        "vendor,url",
        "# bought in 2023,",
        f"Gristmill,{terms}",
        "",
        f"Gristmill,{terms}",
        "Gone,http://127.0.0.1:9/x",
    ]
    listed.write_text("\n".join([*rows, ",,", ""]), encoding="utf-8")
    shown = adding("--list", str(listed))
    assert "10 documents of 1 vendor found; 1 row could not be taken; nothing was changed" in shown.err
    assert "bought" not in shown.err
    kept = adding("--list", str(listed), "--yes")
    assert "10 documents of 1 vendor will be watched in" in kept.err
    again = adding("--list", str(listed), "--yes")
    assert "nothing new: all of it is watched already; 1 row could not be taken" in again.err


def test_what_somebody_else_adds_while_a_person_thinks_keeps_its_name(adding, gristmill, archive, monkeypatch):
    terms, elsewhere = Document("Gristmill", "Terms of Service"), gristmill.url("/other")

    class Slow(Terminal):
        """Somebody at a keyboard, who is overtaken."""

        def readline(self, *_):
            with open_archive(archive, writable=True) as store:
                store.declare(Declaration(terms, (Source(elsewhere),)), datetime.now(UTC))
            return "y\n"

    monkeypatch.setattr(sys, "stdin", Slow())
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    ran = adding(gristmill.url("/terms"), "--only", "Terms of Service")
    assert f"somebody else added meanwhile: {gristmill.url('/terms')} is Gristmill/Terms of Service (" in ran.err
    with open_archive(archive) as store:
        watched = {one.sources[0].url: one.document for one in store.declarations("Gristmill")}
    assert watched[elsewhere] == terms
    assert watched[gristmill.url("/terms")].terms_type == "Terms of Service"
