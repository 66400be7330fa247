"""smallprint quote: what it prints of each kind of quotation, its JSON, exit status, and what it refuses."""

from __future__ import annotations

import io

import pytest

TRUE = "You keep all rights in the photographs that you upload to the Service."
FALSE = "You keep all rights in the photographs that you sell to the Service."


def test_words_that_stand_so_are_verbatim(run):
    found = run("quote", "Fernwick", TRUE)
    assert found.status == 0
    assert found.out.splitlines() == [
        f"“{TRUE}”",
        "  verbatim: stands so",
        "  Fernwick/Terms of Service, version 5 of 2023-07-01 · §2.1 · Your content",
        "  Fernwick/Terms of Service: the words stood 2023-03-01 (version 1) to 2023-07-01 (version 5); still there",
        "",
    ]
    assert found.err == "1 quotation: 1 verbatim\n"


def test_altered_words_are_told_with_a_redline_from_the_recorded_ones(run):
    found = run("quote", "Fernwick", "tos", FALSE)
    assert (found.status, found.err) == (1, "1 quotation: 1 altered\n")
    assert "that you [-upload-]{+sell+} to the Service" in found.out


def test_a_number_that_differs_is_named_before_the_redline(run):
    out = run("quote", "Fernwick", "we erase it within 60 days").out.splitlines()
    assert out[1] == "  altered: stands otherwise"
    assert out[2].endswith("§2.3 · Your content · number: “180” → “60”")
    assert out[3] == "    we erase it within [-180-]{+60+} days"


def test_each_part_of_composed_words_is_told(run):
    found = run(
        "quote", "Fernwick", "You keep all rights in the photographs … The courts of Vienna decide on any dispute"
    )
    assert found.status == 1
    assert "composed: every part stands so, but not one right after the other" in found.out
    assert "§2.1" in found.out and "§4.1" in found.out


def test_invented_words_never_stood_there(run):
    found = run("quote", "Fernwick", "Zeppelins cross the ocean twice a week")
    assert found.status == 1
    assert "  never-there: no recorded version holds these words\n" in found.out


def test_a_section_and_a_day_are_looked_at(run):
    out = run("quote", "Fernwick", "tos", f"“{TRUE}” (§2.2)", "--at", "2023-03-15").out
    assert "the words do not stand in §2.2" in out
    assert "the words stood in the version in force then: 1, of 2023-03-01" in out


def test_an_article_is_checked_quotation_by_quotation(run, tmp_path, monkeypatch):
    article = f"They write “{TRUE}” and, worse,\n\n> {FALSE}\n\nSo there."
    (tmp_path / "article.txt").write_text(article, encoding="utf-8")
    by_file = run("quote", "Fernwick", "--file", "article.txt")
    assert by_file.err == "2 quotations: 1 verbatim, 1 altered\n"
    assert by_file.out == run("quote", "Fernwick", "Terms of Service", "--file", "article.txt").out
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(article.encode())))
    assert run("quote", "Fernwick", "-").out == by_file.out


def test_a_quotation_as_json(run):
    (found,) = run("quote", "Fernwick", f"“{FALSE}” (§2.1)", "--json").objects
    assert (found["words"], found["section"], found["faithfulness"]) == (FALSE, "2.1", "altered")
    assert (found["is_in_section"], found["missing"], found["at"], found["stood_at"]) == (True, [], None, None)
    (borrowing,) = found["borrowings"]
    (departure,) = borrowing["departures"]
    assert (departure["removed"], departure["inserted"], departure["touches"]) == ("upload", "sell", [])
    recorded = borrowing["recorded"]
    assert recorded[departure["start"] : departure["end"]] == "upload"
    (shown,) = run("show", "Fernwick", "tos", str(borrowing["version"]["version"]), "--json").objects
    clause = next(one for one in shown["clauses"] if one["clause"] == borrowing["clause"])
    assert clause["ink"][borrowing["start"] : borrowing["end"]] == recorded
    (stood,) = found["stood"]
    assert [(one["first"]["version"], one["last"]["version"]) for one in stood["stays"]] == [(1, 5)]
    assert stood["still_stands"] is True


def test_colour_marks_what_was_put_in(run):
    assert "\x1b[4;32msell\x1b[0m" in run("quote", "Fernwick", FALSE, "--color", "always").out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["Fernwick"], "no words are given to hold against the terms"),
        (["Fernwick", ""], "there are no words to hold against the terms"),
        (["Fernwick", "  …  "], "there are no words to hold against the terms"),
        (["Fernwock", TRUE], "no service 'Fernwock'"),
        (["Fernwick", "Cookie Policy", TRUE], "no document 'Cookie Policy'"),
        (["Fernwick", "tos", "keep", "all"], "3 texts are given beside the service"),
        (["Fernwick", "tos", TRUE, "--file", "gone.txt"], "words and a file are both given"),
        (["Fernwick", "--file", "gone.txt"], "cannot read gone.txt: No such file or directory"),
        (["Fernwick", "--file", "empty.txt"], "empty.txt is empty"),
        (["Fernwick", "--file", "binary"], "binary is no text"),
        (["Fernwick", "--file", "page.html"], "page.html is a page's HTML"),
        (["Fernwick", "--file", "long.txt"], "5,000,000 characters are too many for an article"),
        (["Fernwick", "--file", "unquoted.txt"], "holds no quotation of 4 words or more"),
        (["Fernwick", TRUE, "--at", "soon"], "'soon' is no date"),
        (["Fernwick", TRUE, "--at", "2001-01-01"], "nothing is known of"),
        (["Fernwick", "-"], "the standard input is empty"),
    ],
)
def test_what_cannot_be_checked_is_told_in_a_line(run, tmp_path, monkeypatch, arguments, words):
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "binary").write_bytes(b"\x7fELF\x00\x00")
    (tmp_path / "page.html").write_bytes(b"<!doctype html><p>You keep all rights</p>")
    (tmp_path / "long.txt").write_bytes(b"word " * 1_000_000)
    (tmp_path / "unquoted.txt").write_bytes(b"word " * 20_000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    found = run("quote", *arguments)
    assert (found.status, found.out) == (2, "")
    assert words in found.err.splitlines()[0]
