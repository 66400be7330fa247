"""smallprint check: what it prints of each claim, its JSON, what is kept, and what it refuses."""

from __future__ import annotations

import io

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
