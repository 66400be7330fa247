"""The other commands over a small history: what they print, their JSON, exit status, names as people type them."""

from __future__ import annotations

import pytest


def test_services_counts_what_is_kept(run):
    found = run("services", "Fernwick")
    assert found.out.splitlines() == [
        "Fernwick",
        "  Privacy Policy  2 versions, 2023-03-01 to 2023-05-05, 1 change that matters",
        "  Terms of Service  5 versions, 2023-03-01 to 2023-07-01, 2 changes that matter, 1 set aside",
    ]
    counts = [(one["versions"], one["usable"], one["substantive"]) for one in run("services", "--json").objects]
    assert counts == [(1, 1, 0), (2, 2, 1), (5, 4, 2)]


def test_search_says_when_a_clause_stood(run):
    found = run("search", "within 30 days")
    assert found.status == 1
    assert "Fernwick/Terms of Service · since 2023-03-01 (version 1), last stood 2023-05-01" in found.out
    assert found.err == "2 found\n"
    assert run("search", "perpetual", "irrevocable", "--json").objects[0]["still_stands"] is True


def test_search_is_held_to_a_service_and_a_number(run):
    assert len(run("search", "password", "--json").objects) == 2
    (hit,) = run("search", "password", "--service", "fernh", "--json").objects
    assert hit["service"] == "Fernhill"
    assert "--limit shows more" in run("search", "password", "--limit", "1").err


def test_words_that_nobody_wrote_are_not_found(run):
    found = run("search", "zeppelin")
    assert (found.status, found.out, found.err) == (0, "", "no clause holds these words\n")


def test_show_gives_the_version_in_force_and_its_text(run, history):
    assert "recorded 2023-05-01" in run("show", "Fernwick", "tos", "--at", "2023-06-15").out
    assert "version 4" in run("show", "Fernwick", "tos", "--recorded-at", "2023-06-15").out
    (found,) = run("show", "Fernwick", "tos", "2", "--json").objects
    text = (history / "Fernwick" / "Terms of Service" / "2023-04-01.md").read_text(encoding="utf-8")
    assert found["text"] == text
    assert [one["label"] for one in found["clauses"] if one["kind"] == "heading"] == ["", "1", "2", "3", "4"]


def test_show_says_what_a_document_says_about_itself(run):
    assert "updated on 2023-07-01" in run("show", "Fernwick", "tos", "--findings").out


def test_verify_finds_the_archive_whole(run):
    found = run("verify")
    assert (found.status, found.out[:14]) == (0, "all is well in")
    assert run("verify", "--json").out == ""


def test_export_writes_what_import_reads(run, tmp_path):
    assert "8 versions written" in run("export", "out").out
    again = run("import", "out", "--archive", str(tmp_path / "other"), "--jobs", "1", "--json")
    (report,) = again.objects
    assert (report["versions"], report["failed"]) == (8, [])
    lines = run("export", "--json", "--service", "Fernhill").objects
    assert [one["version"] for one in lines] == [1]


@pytest.mark.parametrize("arguments", [["export"], ["export", "out", "--json"]])
def test_export_wants_a_folder_or_json(run, arguments):
    assert run(*arguments).status == 2


def test_importing_again_takes_nothing(run, history):
    found = run("import", str(history), "--jobs", "1")
    assert (found.status, found.out.startswith("nothing new")) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["log", "Fern"], "'Fern' may be any of 2 services: Fernhill, Fernwick"),
        (["log", "Fernwik"], "did you mean Fernwick"),
        (["show", "Fernwick", "Cookies"], "no document 'Cookies' of Fernwick"),
        (["show", "Fernwick", "tos", "9"], "its versions are numbered 1 to 5"),
        (["show", "Fernwick", "tos", "--at", "2020-01-01"], "it was first recorded on 2023-03-01"),
        (["show", "Fernwick", "tos", "--at", "soon"], "write 2023-08-07"),
        (["logg"], "did you mean log"),
        (["diff", "Fernwick", "tos", "1", "2", "3"], "two versions at most"),
        (["diff", "old.md"], "what to compare old.md with"),
        (["since", "2023-01-01"], "smallprint since 2023-01-01 SERVICE"),
        (["since", "2999-01-01", "Fernwick"], "still to come"),
        (["show", "Fernwick", "tos", "2", "--at", "2023-05-01"], "version 2 and a date are both named"),
        (["search", "NOT training"], "NOT stands between words"),
        (["log", "--since", "2024-05-01", "--until", "2023-05-01"], "turn them round"),
    ],
)
def test_what_is_mistyped_is_named_with_what_to_do(run, arguments, words):
    found = run(*arguments)
    assert found.status == 2
    assert words in found.err
    assert len(found.err.splitlines()) <= 2


@pytest.mark.parametrize("name", ["fernwick", "FERNWICK", "fernw"])
def test_names_may_be_written_in_any_case_and_cut_short(run, name):
    assert run("services", name).out.startswith("Fernwick\n")


def test_an_archive_that_is_not_there_is_named(run, tmp_path):
    found = run("log", "--archive", str(tmp_path / "none"))
    assert found.status == 2
    assert str(tmp_path / "none") in found.err


def test_the_archive_may_be_named_before_the_command(run, archive, monkeypatch):
    monkeypatch.delenv("SMALLPRINT_ARCHIVE")
    assert run("--archive", str(archive), "services").status == 0


@pytest.mark.parametrize("place", ["--json", "--color=always"])
def test_colours_are_only_where_asked_for(run, place):
    assert ("\x1b" in run("services", place).out) is (place != "--json")
    assert "\x1b" not in run("services").out


def test_too_many_words_are_told_to_be_quoted(run, capsys):
    with pytest.raises(SystemExit):
        run("log", "Fernwick", "Terms", "of", "Service")
    assert "quote names of several words" in capsys.readouterr().err


def test_a_limit_says_how_many_there_are(run):
    assert "the newest 1 of " in run("log", "--limit", "1").err


def test_since_takes_the_date_behind_the_service_too(run):
    first = run("since", "2023-03-02", "Fernwick", "--do-not-keep")
    assert run("since", "Fernwick", "2023-03-02", "--do-not-keep").out == first.out


def test_versions_the_wrong_way_round_are_told(run):
    assert "backwards" in run("diff", "Fernwick", "tos", "2", "1").out
    assert "backwards" not in run("diff", "Fernwick", "tos", "1", "2").out


@pytest.mark.parametrize("limit", ["0", "-3", "many"])
def test_a_limit_is_a_number_of_one_or_more(run, limit, capsys):
    with pytest.raises(SystemExit) as refused:
        run("log", "--limit", limit)
    assert refused.value.code == 2
    assert "argument --limit" in capsys.readouterr().err
