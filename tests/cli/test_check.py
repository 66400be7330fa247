"""smallprint check: what it prints of each claim, its JSON, what is kept, and what it refuses."""

from __future__ import annotations

import io

import pytest

SOLD = "We never sell your e-mail address."


def test_a_contradicted_claim_is_told_first_with_the_contracts_words_and_why(run):
    out = run("check", "Fernwick", SOLD).out
    assert out.splitlines()[0].startswith("Fernwick/Privacy Policy")
    assert "contradicted: " in out
    assert "We sell your e-mail address and your location to advertisers and to data brokers." in out


def test_the_contract_in_force_on_the_day_counts(run):
    found = run("check", "Fernwick", SOLD, "--said", "2023-04-01", "--json").objects
    assert found and all(one["judgement"] != "contradicted" for one in found)


def test_plans_and_opinions_are_told_apart(run):
    (first, *_) = run("check", "Fernwick", "We love our users. " + SOLD, "--json").objects
    assert [claim["kind"] for claim in first["claims"]] == ["opinion", "claim"]
    assert [claim["judgement"] for claim in first["claims"]] == [None, "contradicted"]


def test_json_gives_spans_of_the_statement_and_quotations(run):
    (first, *_) = run("check", "Fernwick", SOLD, "--json").objects
    (claim,) = first["claims"]
    assert (claim["start"], claim["end"], claim["claim"]) == (0, len(SOLD), SOLD)
    assert claim["evidence"] and claim["reason"]


def test_a_kept_statement_is_held_against_the_latest_versions(run):
    kept = run("check", "Fernwick", SOLD, "--said", "2023-04-01", "--channel", "forum", "--keep")
    assert kept.err.startswith("kept as ")
    out = run("check", "Fernwick", "--kept").out
    assert "stands otherwise now" in out and "contradicted" in out
    assert "stands otherwise now" not in run("check", "Fernwick", "--kept").out


def test_what_is_kept_can_be_let_go(run):
    name = run("check", "Fernwick", SOLD, "--keep").err.split()[2].rstrip(";")
    assert run("check", "Fernwick", "--forget", name).status == 0
    assert "no statement of Fernwick is kept" in run("check", "Fernwick", "--kept").out


def test_a_statement_is_read_from_a_file_or_standard_input(run, tmp_path, monkeypatch):
    (tmp_path / "post.txt").write_text(SOLD, encoding="utf-8")
    assert "contradicted" in run("check", "Fernwick", "--file", "post.txt").out
    monkeypatch.setattr("sys.stdin", io.StringIO(SOLD))
    assert "contradicted" in run("check", "Fernwick", "-").out


def test_no_statement_and_an_empty_one_are_refused(run):
    assert run("check", "Fernwick").status == 2
    assert run("check", "Fernwick", " ").status == 2


# ------------------------------------------------------------ the page where it was said


PROMISE = "<p>We never use your photographs to train artificial intelligence models.</p><p>Your trust comes first.</p>"


def blog(words):
    head = "<html lang=en><body><nav><a href=/>Home</a></nav><article><h1>Our promise</h1>"
    return f"{head}{words}</article></body></html>"


@pytest.fixture
def post(gristmill):
    """A blog post on a site of this machine, and the options that let the program go there."""
    gristmill.files["/promise"] = blog(PROMISE)
    return gristmill.url("/promise"), ("--allow", f"127.0.0.1:{gristmill.port}", "--delay", "0", "--no-browser")


def test_a_page_is_read_kept_and_watched_for_edits(run, gristmill, post):
    url, going = post
    kept = run("check", "Fernwick", "--url", url, "--keep", *going)
    assert kept.status == 0
    assert "never use your photographs" in kept.out
    stands = run("check", "Fernwick", "--pages", *going)
    assert (stands.status, "stands at its address as it was kept" in stands.out) == (0, True)
    gristmill.files["/promise"] = blog(PROMISE.replace("never use", "may use"))
    edited = run("check", "Fernwick", "--pages", *going)
    assert (edited.status, "stands at its address in other words" in edited.out) == (1, True)
    assert "We may use your photographs" in edited.out
    del gristmill.files["/promise"]
    (gone,) = run("check", "Fernwick", "--pages", "--json", *going).objects
    assert (gone["page"]["state"], bool(gone["page"]["snapshot"])) == ("gone", True)
    assert "does not stand at its address" in run("check", "Fernwick", "--kept").out


def test_a_page_that_is_not_there_is_no_statement(run, gristmill, post):
    _, going = post
    gristmill.files["/gone"] = blog("<h1>404</h1><p>Sorry, the page you are looking for does not exist.</p>")
    found = run("check", "Fernwick", "--url", gristmill.url("/gone"), *going)
    assert (found.status, "gives no statement: not-found" in found.err) == (2, True)


def test_a_pass_of_the_watch_asks_for_the_pages_of_statements_too(run, gristmill, post):
    url, going = post
    run("check", "Fernwick", "We never use your photographs to train AI models.", "--url", url, "--keep")
    run("watch", "--once", *going)
    gristmill.files["/promise"] = blog("<p>Our new offices are in the harbour.</p>")
    told = run("watch", "--once", *going)
    assert "does not stand at its address" in told.err
