"""The command alerts: rules put in, tried out, sent, and nothing secret shown."""

from __future__ import annotations

import io
import json
import shutil
import sys

import pytest

TOKEN = "a-secret-token"


@pytest.fixture
def hook(loopback, answering):
    """The address of a webhook on this machine, with what allows it."""
    loopback.answers = [answering("", 204)]
    host = loopback.address.removeprefix("http://").removesuffix("/v1")
    return [f"http://{host}/{TOKEN}", "--allow", host]


def grow(history, run, text="We sell your name and your address to advertisers and to data brokers."):
    """Take another version of the terms in."""
    folder = history / "Fernwick" / "Terms of Service"
    last = (folder / "2023-07-01.md").read_text(encoding="utf-8")
    (folder / "2023-09-01.md").write_text(f"{last}\n## 5. Data\n\n5.1 {text}\n", encoding="utf-8")
    assert run("import", str(history), "--jobs", "1").status == 0
    (folder / "2023-09-01.md").unlink()


def test_without_a_rule_is_said_how_to_begin(run):
    assert "alerts add NAME --to ADDRESS" in run("alerts", "list").out
    assert run("alerts", "outbox").out == "nothing waits\n"
    assert run("alerts", "send").out == "0 alerts sent\n"
    assert "alerts add" in run("alerts", "test").out


def test_a_rule_is_put_in_with_a_secret_that_is_shown_once(run, hook):
    added = run("alerts", "add", "acme", "--to", *hook, "--service", "fernwick", "--severity", "major")
    assert added.status == 0
    assert "major changes, in all documents of Fernwick" in added.out
    assert added.out.count("whsec_") == 1
    listed = run("alerts", "list")
    assert "acme → http://127.0.0.1:" in listed.out
    assert "whsec_" not in listed.out + listed.err
    (fields,) = run("alerts", "list", "--json").objects
    assert (fields["name"], fields["service"], fields["severity"]) == ("acme", "Fernwick", "major")
    assert TOKEN not in added.out + added.err + listed.out + json.dumps(fields)


def test_every_option_of_a_rule_is_kept(run, hook):
    run(
        *("alerts", "add", "q", "--to", *hook, "--service", "Fernwick", "--type", "Privacy Policy"),
        *("--question", "Do they sell my data?", "--first", "--digest", "weekly", "--at", "7:30"),
        *("--quiet-hours", "22:00-06:30", "--zone", "Europe/Vienna"),
    )
    (fields,) = run("alerts", "list", "--json").objects
    assert {name: fields[name] for name in ("terms_type", "question", "tells_first", "pace", "sends_at")} == {
        "terms_type": "Privacy Policy",
        "question": "Do they sell my data?",
        "tells_first": True,
        "pace": "weekly",
        "sends_at": "07:30",
    }
    assert (fields["quiet_from"], fields["quiet_until"], fields["zone"]) == ("22:00", "06:30", "Europe/Vienna")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "no address is named"),
        (["--to", f"nosuch://{TOKEN}"], "Apprise knows no address"),
        (["--to", f"http://127.0.0.1/{TOKEN}"], "not encrypted"),
        (["--to", "https://h.example/x", "--topic", "weather"], "no topic 'weather'"),
        (["--to", "https://h.example/x", "--service", "Nobody"], "Nobody"),
        (["--to", "https://h.example/x", "--service", "Fernwik"], "did you mean Fernwick"),
        (["--to", "https://h.example/x", "--service", "Fernwick", "--type", "Nothing"], "Nothing"),
        (["--to", "https://h.example/x", "--type", "Privacy Polisy"], "did you mean Privacy Policy"),
        (["--to", "https://h.example/x", "--type", "Horoscope"], "there is no terms type 'Horoscope'"),
        (["--to", "https://h.example/x", "--type", "C"], "may be any of"),
        (["--to", "https://h.example/x", "--question", "Is it raining?"], "does not know this question"),
        (["--to", "https://h.example/x", "--statement", "12345678"], "no statement 12345678"),
        (["--to", "https://h.example/x", "--at", "08:00"], "--at"),
        (["--to", "https://h.example/x", "--digest", "daily", "--at", "25:00"], "25:00"),
        (["--to", "https://h.example/x", "--digest", "daily", "--at", "8"], "'8'"),
        (["--to", "https://h.example/x", "--quiet-hours", "22:00"], "22:00"),
        (["--to", "https://h.example/x", "--quiet-hours", "22:00-22:00"], "quiet hours end"),
        (["--to", "https://h.example/x", "--zone", "Vienna"], "no time zone"),
        (["--to", "https://h.example/x", "--secret", TOKEN], "whsec_"),
        (["--to", "https://h.example/x", "--question", "Do they sell my data?", "--topic", "fees"], "a topic"),
        (["--to", "https://h.example/x", "--again"], "--again is no option of alerts add"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_kept(run, options, said):
    done = run("alerts", "add", "acme", *options)
    assert done.status == 2
    assert said in done.err
    assert TOKEN not in done.out + done.err
    assert run("alerts", "list", "--json").objects == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add", "--to", "x"], "no rule is named"),
        (["add", "a b", "--to", "https://h.example/x"], "no name of a rule"),
        (["remove", "nobody"], "no rule 'nobody'"),
        (["move", "nobody", "--to", "https://h.example/x"], "no rule 'nobody'"),
        (["test", "nobody"], "no rule 'nobody'"),
        (["send", "nobody"], "no rule 'nobody'"),
        (["list", "--send"], "--send is no option of alerts list"),
    ],
)
def test_what_is_not_there_is_named(run, arguments, said):
    done = run("alerts", *arguments)
    assert done.status == 2
    assert said in done.err


def test_a_name_is_given_once(run, hook):
    run("alerts", "add", "acme", "--to", *hook)
    assert "alerts move acme" in run("alerts", "add", "acme", "--to", *hook).err


def test_an_address_may_come_from_standard_input_or_the_environment(run, hook, monkeypatch):
    url, *allow = hook
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{url}\n"))
    assert "http://127.0.0.1" in run("alerts", "add", "typed", "--to", "-", *allow).out
    late = run("alerts", "add", "late", "--to", "env:HOOK", *allow)
    assert "the environment holds no HOOK yet" in late.err
    monkeypatch.setenv("HOOK", url)
    assert "late → env:HOOK" in run("alerts", "list").out


def test_a_services_own_address_is_told_apart_from_a_webhook(run):
    done = run("alerts", "add", "s", "--to", f"https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/{'x' * 24}")
    assert "an address of Slack" in done.err
    assert "whsec_" not in done.out
    assert "x" * 24 not in done.out + done.err


def test_what_would_be_sent_is_shown_and_nothing_is_sent(run, hook, loopback):
    run("alerts", "add", "train", "--to", *hook, "--question", "May they train AI on my content?")
    done = run("alerts", "test", "train")
    assert done.status == 0
    assert (
        "subject: [test] Fernwick’s Terms of Service: “May they train AI on my content?” not addressed → yes"
        in done.out
    )
    for words in (
        "What changed",
        "before: not addressed",
        "now: yes",
        "smallprint diff Fernwick 'Terms of Service' 2 3",
    ):
        assert words in done.out
    (shown,) = run("alerts", "test", "train", "--json").objects
    assert (shown["type"], shown["is_trial"], shown["data"]["version"]) == ("smallprint.answered", True, 3)
    assert loopback.requests == []
    assert run("alerts", "outbox", "--all").out == "nothing waits\n"


def test_a_trial_is_sent_where_that_is_asked_and_nothing_is_noted(run, hook, loopback):
    run("alerts", "add", "train", "--to", *hook)
    for _ in range(2):
        assert "train: sent to http://127.0.0.1" in run("alerts", "test", "train", "--send").err
    ids = [
        {name.lower(): value for name, value in headers.items()}["webhook-id"] for _, _, headers, _ in loopback.requests
    ]
    assert len(set(ids)) == 2
    assert all(sent["is_trial"] for _, _, _, sent in loopback.requests)
    assert run("alerts", "outbox", "--all").out == "nothing waits\n"


def test_a_rule_that_nothing_ever_matched_shows_how_things_stand(run, hook):
    run("alerts", "add", "law", "--to", *hook, "--question", "Which courts decide?", "--service", "Fernhill")
    done = run("alerts", "test", "law")
    assert "an example: no recorded change would have been told yet; this is how Fernhill/" in done.out
    assert "is watched from now on" in done.out


def test_what_is_new_is_sent_once(run, hook, loopback, history):
    run("alerts", "add", "acme", "--to", *hook)
    assert run("alerts", "send").out == "0 alerts sent\n"
    grow(history, run)
    done = run("alerts", "send")
    assert (done.status, done.out) == (0, "1 alert sent\n")
    assert run("alerts", "send").out == "0 alerts sent\n"
    ((_, path, _, sent),) = loopback.requests
    assert path == f"/{TOKEN}"
    assert (sent["data"]["service"], sent["data"]["version"]) == ("Fernwick", 6)
    (kept,) = run("alerts", "outbox", "--all", "--json").objects
    assert (kept["state"], kept["alert"]["headline"]) == ("sent", sent["data"]["headline"])
    assert run("alerts", "outbox").status == 0


def test_what_is_not_taken_waits_with_the_reason_and_can_be_tried_again(run, hook, loopback, history, answering):
    loopback.answers = [answering("", 503), answering("", 204)]
    run("alerts", "add", "acme", "--to", *hook)
    grow(history, run)
    failed = run("alerts", "send", "--json")
    assert failed.status == 2
    (fields,) = failed.objects
    assert (fields["sent"], fields["waiting"], "answered 503" in fields["failed"]["acme"]) == (0, 1, True)
    waiting = run("alerts", "outbox")
    assert waiting.status == 1
    assert "tried 1 time" in waiting.out
    assert "answered 503" in waiting.out
    assert TOKEN not in failed.out + failed.err + waiting.out
    assert run("alerts", "send", "--again").out == "1 alert sent\n"


def test_a_rule_is_led_elsewhere_and_goes_on(run, hook, loopback, history, answering):
    loopback.answers = [answering("", 410), answering("", 204)]
    run("alerts", "add", "acme", "--to", *hook)
    grow(history, run)
    run("alerts", "send")
    assert "off: http://127.0.0.1" in run("alerts", "list").out
    assert run("alerts", "send", "--again").out.startswith("0 alerts sent")
    moved = run("alerts", "move", "acme", "--to", *hook)
    assert "off:" not in moved.out
    assert run("alerts", "send", "--again").out == "1 alert sent\n"


def test_a_rule_that_is_removed_says_what_is_lost(run, hook, loopback, history, answering, archive):
    loopback.answers = [answering("", 503)]
    run("alerts", "add", "acme", "--to", *hook)
    grow(history, run)
    run("alerts", "send")
    assert "1 alert that had not gone out" in run("alerts", "remove", "acme").err
    assert run("alerts", "list", "--json").objects == []
    assert TOKEN not in (archive / "addresses.json").read_text(encoding="utf-8")


def test_a_kept_statement_is_watched_like_a_document(run, hook, loopback, history):
    said = run("check", "Fernwick", "We never send your disputes to arbitration.", "--keep").err
    name = said.partition("kept as ")[2].partition(";")[0]
    run("alerts", "add", "said", "--to", *hook, "--statement", name)
    grow(history, run, "Every dispute is settled by binding arbitration, and you waive class actions.")
    assert run("alerts", "send").out == "1 alert sent\n"
    (turn,) = loopback.requests[0][3]["data"]["turns"]
    assert (turn["is_statement"], turn["asked"]) == (True, "We never send your disputes to arbitration.")
    assert turn["after"]["verdict"] == "contradicted"


def test_digests_and_quiet_hours_are_told_in_the_outbox(run, hook, history):
    run("alerts", "add", "daily", "--to", *hook, "--digest", "daily")
    grow(history, run)
    done = run("alerts", "send")
    assert done.out == "0 alerts sent; 1 waits (smallprint alerts outbox)\n"
    assert "waiting  daily  Fernwick/Terms of Service" in run("alerts", "outbox").out


def test_a_rule_takes_a_terms_type_however_it_is_spelt(run, hook):
    run("alerts", "add", "p", "--to", *hook, "--type", "privacy policy")
    (fields,) = run("alerts", "list", "--json").objects
    assert (fields["service"], fields["terms_type"]) == (None, "Privacy Policy")


def test_a_rule_may_be_of_what_is_watched_and_not_recorded_yet(run, hook):
    run("add", "https://new.example/legal", "--unseen", "--as", "Newcomer/Commercial Terms", "--yes")
    assert run("alerts", "add", "n", "--to", *hook, "--service", "newcomer", "--type", "commercial").status == 0
    (fields,) = run("alerts", "list", "--json").objects
    assert (fields["service"], fields["terms_type"]) == ("Newcomer", "Commercial Terms")
    found = run("alerts", "add", "m", "--to", *hook, "--service", "newcomer", "--type", "privacy")
    assert "no document 'privacy' of Newcomer is watched" in found.err


@pytest.mark.parametrize(
    ("action", "has", "lacks"),
    [
        ("add", ["--question", "--quiet-hours", "--to"], ["--again", "--send", "--all"]),
        ("move", ["--to", "--secret"], ["--question", "--again", "--all"]),
        ("send", ["--again"], ["--to", "--all", "--question"]),
        ("list", ["--json"], ["--to", "--again", "NAME"]),
    ],
)
def test_the_help_of_an_action_shows_what_belongs_to_it(run, capsys, action, has, lacks):
    with pytest.raises(SystemExit) as ended:
        run("alerts", action, "--help")
    shown = capsys.readouterr().out.replace("\n", " ").replace("]", " ")
    assert ended.value.code == 0
    assert [option for option in has if f"{option} " not in shown] == []
    assert [option for option in lacks if f"{option} " in shown] == []


def test_a_rule_is_changed_in_what_is_said_and_keeps_the_rest(run, hook):
    run(
        *("alerts", "add", "acme", "--to", *hook, "--service", "Fernwick", "--type", "Privacy Policy", "--first"),
        *("--severity", "major", "--digest", "daily", "--at", "7:30", "--quiet-hours", "22:00-06:30"),
    )
    (before,) = run("alerts", "list", "--json").objects
    done = run("alerts", "change", "acme", "--topic", "fees", "--severity", "minor")
    assert (done.status, "whsec_" in done.out) == (0, False)
    (after,) = run("alerts", "list", "--json").objects
    assert after == {**before, "topic": "fees", "severity": "minor"}
    taken = ("--service", "", "--topic", "", "--no-first", "--digest", "at-once", "--quiet-hours", "")
    (told,) = run("alerts", "change", "acme", *taken, "--json").objects
    assert (told["service"], told["terms_type"], told["topic"]) == (None, "Privacy Policy", None)
    assert (told["tells_first"], told["pace"], told["quiet_from"]) == (False, "at-once", None)


def test_a_rule_that_is_changed_is_led_elsewhere_where_that_is_said(run, hook):
    run("alerts", "add", "acme", "--to", *hook)
    done = run("alerts", "change", "acme", "--to", "https://hooks.example/x", "--question", "Do they sell my data?")
    assert (done.status, done.out.count("whsec_")) == (0, 1)
    (fields,) = run("alerts", "list", "--json").objects
    assert (fields["to"], fields["question"]) == ("https://hooks.example/…", "Do they sell my data?")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nobody", "--severity", "minor"], "no rule 'nobody'"),
        (["--severity", "minor"], "no rule is named"),
        (["acme"], "nothing is said"),
        (["acme", "--type", "Horoscope"], "no document"),
        (["acme", "--service", "Fernwik"], "did you mean Fernwick"),
        (["acme", "--question", "Do they sell my data?"], "a topic"),
        (["acme", "--at", "9:00"], "--digest"),
        (["acme", "--secret", "whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"], "give --to as well"),
        (["acme", "--allow", "hooks.internal"], "give --to as well"),
        (["acme", "--all"], "--all is no option of alerts change"),
    ],
)
def test_a_change_that_makes_no_sense_leaves_the_rule_as_it_is(run, hook, arguments, said):
    run("alerts", "add", "acme", "--to", *hook, "--service", "Fernwick", "--severity", "major")
    before = run("alerts", "list", "--json").objects
    done = run("alerts", "change", *arguments)
    assert (done.status, said in done.err) == (2, True), done.err
    assert run("alerts", "list", "--json").objects == before


def test_what_was_recorded_before_a_change_is_told_as_the_rule_was(run, hook, loopback, history):
    run("alerts", "add", "acme", "--to", *hook)
    grow(history, run)
    assert run("alerts", "change", "acme", "--service", "Fernhill").status == 0
    assert run("alerts", "send").out == "1 alert sent\n"
    assert loopback.requests[0][3]["data"]["service"] == "Fernwick"


def test_a_type_that_the_archive_alone_knows_is_one(run, hook, history):
    (history / "Fernwick" / "House Horoscope").mkdir()
    (history / "Fernwick" / "House Horoscope" / "2023-03-01.md").write_text("# Horoscope\n\nYou pay.\n")
    run("import", str(history), "--jobs", "1")
    shutil.rmtree(history / "Fernwick" / "House Horoscope")
    assert run("alerts", "add", "h", "--to", *hook, "--type", "house horoscope").status == 0
    assert run("alerts", "list", "--json").objects[0]["terms_type"] == "House Horoscope"
