"""smallprint read --second-reader: off by default; the built-in reading first, then what a second reader says."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

BAN = "We do not use your photos to train AI models."
LEAVE = "We may use your files to train AI models."
RULES = f"# Rules\n\n1.1 {BAN}\n\n1.2 {LEAVE}\n\n1.3 Our AI assistant answers your questions about the account.\n"
KEY = "sk-a1b2c3d4e5"


def finding(stance: str, data: str, words: str, strength: str | None = None) -> dict[str, object]:
    return {"stance": stance, "strength": strength, "data": [data], "trainers": ["provider"], "quotations": [words]}


@pytest.fixture
def rules(archive, tmp_path, monkeypatch) -> str:
    """A file of rules in the folder where the command runs, whose name is to be given."""
    monkeypatch.delenv("SMALLPRINT_SECOND_READER_KEY", raising=False)
    (tmp_path / "rules.md").write_text(RULES, encoding="utf-8")
    return "rules.md"


@pytest.fixture
def differing(loopback, completing):
    """A reader that agrees on the first clause, differs on the second, and lies about the third."""
    loopback.answers = [
        completing(finding("prohibits", "images", BAN)),
        completing(finding("prohibits", "files", LEAVE)),
        completing(finding("permits", "chat-messages", "We train on all that you say.", "explicit")),
    ]
    return loopback


def test_nothing_is_asked_unless_it_is_asked_for(run, rules, loopback):
    found = run("read", rules)
    assert (found.status, found.err, loopback.requests) == (0, "", [])
    assert "second reader" not in found.out
    (fields,) = run("read", rules, "--json").objects
    assert "second_reader" not in fields


def test_the_second_reader_stands_behind_the_whole_built_in_reading(run, rules, differing):
    alone = run("read", rules).out
    found = run("read", rules, "--second-reader", differing.address, "--second-model", "llama")
    assert found.status == 0
    assert found.out.startswith(alone)
    assert "asking llama at 127.0.0.1:" in found.err
    second = [line.strip() for line in found.out.removeprefix(alone).splitlines()]
    assert second[0].startswith("What a second reader says (llama at 127.0.0.1:")
    assert second[1] == (
        "asked about 3 clauses: 1 on which it agrees with the built-in reader; 1 on which it differs; "
        "1 of which nothing that it says counts"
    )
    assert second[2:] == [
        "they differ (1)",
        "over files §1.2",
        "the built-in reader: permits: files",
        f"“{LEAVE}”",
        "the second reader: prohibits: files",
        f"“{LEAVE}”",
        "they agree (1)",
        "prohibits: images §1.1",
        f"“{BAN}”",
        "does not count (1)",
        "these words do not stand in the clause: “We train on all that you say.” §1.3",
        "",
    ]


def test_json_has_the_same_under_a_key(run, rules, differing):
    found = run("read", rules, "--json", "--second-reader", differing.address, "--second-model", "llama")
    (fields,) = found.objects
    assert (found.status, fields["file"]) == (0, "rules.md")
    second = fields["second_reader"]
    assert second["reader"].startswith("llama at 127.0.0.1:")
    assert [len(second[name]) for name in ("asked", "agreed", "disagreements", "refused", "undecided")] == [
        3,
        1,
        1,
        1,
        1,
    ]
    assert (second["unanswered"], second["trouble"]) == ([], None)
    (one,) = second["disagreements"]
    assert [one[side][0]["stance"] for side in ("built_in", "second")] == ["permits", "prohibits"]
    assert second["refused"][0]["code"] == "quotation-not-found"


def test_a_version_of_the_archive_can_be_asked_about(run, loopback, completing):
    loopback.answers = [completing()]
    found = run("read", "Fernwick", "Terms of Service", "--second-reader", loopback.address, "--second-model", "llama")
    assert found.status == 0
    assert "the second reader: not addressed" in found.out
    (question,) = loopback.questions
    assert question["clause"].endswith("and to train artificial intelligence models on it.")


def test_a_key_of_the_environment_is_sent_and_never_told(run, rules, loopback, answering, monkeypatch):
    monkeypatch.setenv("SMALLPRINT_SECOND_READER_KEY", f" {KEY}\n")
    loopback.answers = [answering(json.dumps({"error": {"message": f"no such key: {KEY}"}}), 401)]
    found = run("read", rules, "--second-reader", loopback.address, "--second-model", "llama")
    assert loopback.requests[0][2]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in found.out + found.err
    assert "no such key: [key]" in found.err


@pytest.mark.parametrize("how", [(), ("--json",)], ids=["text", "json"])
def test_a_reader_that_refuses_is_trouble_behind_the_built_in_reading(run, rules, loopback, answering, how):
    loopback.answers = [answering("", 401)]
    found = run("read", rules, *how, "--second-reader", loopback.address, "--second-model", "llama")
    assert found.status == 2
    assert BAN in found.out
    assert "answers with status 401" in found.err
    assert "SMALLPRINT_SECOND_READER_KEY" in found.err
    assert len(loopback.requests) == 1
    if how:
        (fields,) = found.objects
        assert sum(bool(one["training"]) for one in fields["clauses"]) == 2
        assert "status 401" in fields["second_reader"]["trouble"]


def test_where_nobody_listens_the_built_in_reading_is_told_all_the_same(run, rules, loopback):
    address = loopback.address
    loopback.close()
    found = run("read", rules, "--second-reader", address, "--second-model", "llama")
    assert (found.status, BAN in found.out) == (2, True)
    assert "cannot be reached" in found.err
    assert "Traceback" not in found.err


@pytest.mark.parametrize("page", ["<html>Welcome</html>", "", "[" * 90_000])
def test_garbage_is_told_and_no_trouble(run, rules, loopback, answering, page):
    loopback.answers = [answering(page)]
    found = run("read", rules, "--second-reader", loopback.address, "--second-model", "llama")
    assert found.status == 0
    assert "3 of which nothing that it says counts" in found.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["--second-model", "llama"], "without a reader", id="a model alone"),
        pytest.param(["--second-reader", "localhost"], "no address of a reader", id="no address"),
        pytest.param(["--second-reader", f"https://me:{KEY}@example.com"], "name or password", id="a password"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_read(run, rules, arguments, words):
    found = run("read", rules, *arguments)
    assert (found.status, found.out) == (2, "")
    assert words in found.err
    assert KEY not in found.err


def test_what_a_reader_says_rules_no_terminal(run, rules, loopback, completing):
    loopback.answers = [completing({**finding("\x1b[2Jpermits", "images", BAN)})]
    found = run("read", rules, "--second-reader", loopback.address, "--second-model", "lla\x1bma")
    assert "\x1b" not in found.out + found.err


def test_the_real_program_asks_a_real_server(rules, tmp_path, differing):
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "smallprint",
            "read",
            rules,
            "--second-reader",
            differing.address,
            "--second-model",
            "m",
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "SMALLPRINT_SECOND_READER_KEY": KEY},
        capture_output=True,
        check=True,
    )
    assert "they differ (1)" in done.stdout.decode("utf-8")
    assert [headers["Authorization"] for _, _, headers, _ in differing.requests] == [f"Bearer {KEY}"] * 3
    assert KEY.encode() not in done.stdout + done.stderr
