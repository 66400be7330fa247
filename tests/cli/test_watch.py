"""smallprint watch, sources and reextract on a site of this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source

ACME = Document("Acme", "Terms of Service")
AT = datetime(2026, 3, 1, tzinfo=UTC)
RULES = "".join(
    f"<h2>{number}. Part {number}</h2><p>You may use part {number} of the Service only as these terms allow, and we "
    f"may end your access to it where you breach rule {number} or any law that applies to you.</p>"
    for number in range(1, 16)
)
SOLD = "<p>We sell your e-mail address and your location to advertisers and to data brokers.</p>"


def page(more=""):
    """A page of terms."""
    head = "<html lang=en><head><title>Terms of Service</title></head><body><main><h1>Terms of Service</h1>"
    return f"{head}<p>Last updated: March 1, 2026</p>{RULES}{more}</main></body></html>"


@pytest.fixture
def site(archive, gristmill):
    """A site with a page of terms that the archive watches."""
    gristmill.files["/acme"] = page()
    declare(archive, gristmill, "/acme")
    return gristmill


def declare(archive, site, path, *, document=ACME, **more):
    with open_archive(archive, writable=True) as store:
        store.declare(Declaration(document, (Source(site.url(path), **more),)), AT)


@pytest.fixture
def watch(run, site):
    """Runs one pass of a watch that is let onto this machine."""

    def ran(*arguments):
        allowed = ("--allow", f"127.0.0.1:{site.port}", "--delay", "0", "--jobs", "1", "--no-browser")
        return run("watch", "--once", *allowed, *arguments)

    return ran


def test_a_pass_records_what_is_new_and_tells_what_became_of_each_document(run, site, watch):
    first = watch()
    assert first.status == 0
    assert "first-seen   Acme/Terms of Service (version 1)" in first.out
    assert first.out.endswith("1 look: 1 first-seen\n")
    again = watch()
    assert (again.status, again.out) == (0, "1 look: 1 unchanged\n")
    site.files["/acme"] = page(SOLD)
    changed = watch()
    assert changed.status == 1
    assert "changed      Acme/Terms of Service (version 2): " in changed.out
    assert "Acme" in run("log", "Acme").out
    assert run("verify").status == 0


def test_json_is_an_object_for_each_look_and_one_for_the_pass(site, watch):
    look, whole = watch("--json").objects
    assert (look["event"], look["service"], look["version"], look["substantive"]) == ("first-seen", "Acme", 1, False)
    assert (whole["event"], whole["first-seen"], whole["requests"], whole["is_stopped"]) == ("pass", 1, 1, False)


def test_a_page_that_fails_is_told_with_its_cause_and_is_found_under_sources(run, site, watch):
    watch()
    assert run("sources").status == 0
    site.files["/acme"] = "<html><body><h1>404</h1><p>The page you are looking for was not found.</p></body></html>"
    failed = watch()
    assert failed.status == 2
    assert "failed       Acme/Terms of Service: not-found" in failed.out
    told = run("sources", "acme")
    assert told.status == 1
    assert told.out.startswith("failing   Acme/Terms of Service")
    assert "not-found" in told.out
    assert told.out.endswith("1 document: 1 failing\n")
    (fields,) = run("sources", "--json", "--failing").objects
    assert (fields["condition"], fields["cause"], fields["failures"]) == ("failing", "not-found", 1)
    assert fields["pages"][0]["url"] == site.url("/acme")


def test_sources_tell_what_waits_and_what_was_never_looked_at(run, site, watch, archive):
    watch()
    declare(archive, site, "/bolt", document=Document("Bolt", "Privacy Policy"))
    site.files["/acme"] = page().replace(RULES, RULES[: len(RULES) // 4])
    assert watch("--service", "Acme").status == 0
    told = run("sources").out
    assert "waiting   Acme/Terms of Service" in told
    assert "the page lost most of its text" in told
    assert "new       Bolt/Privacy Policy" in told


def test_an_address_of_this_machine_is_refused_unless_it_is_allowed_by_name(run, site):
    refused = run("watch", "--once", "--jobs", "1", "--no-browser")
    assert refused.status == 2
    assert "failed" in refused.out


def test_what_makes_no_sense_is_refused(run, site):
    assert run("watch", "--due").status == 2
    told = run("watch", "--once", "--service", "Nobody")
    assert (told.status, "no watched service 'Nobody'" in told.err) == (2, True)
    with pytest.raises(SystemExit):
        run("watch", "--every", "0h")


def test_a_second_watch_is_refused(site, watch, archive):
    with open_archive(archive, writable=True) as store, store.watching():
        refused = watch()
    assert (refused.status, f"process {os.getpid()} is watching" in refused.err) == (2, True)


def test_reading_again_shows_what_would_come_out_and_then_records_it_as_ours(run, site, watch, archive):
    site.files["/acme"] = page("<p class=aside>We also run a newsletter that you may subscribe to.</p>")
    watch()
    assert run("reextract").status == 0
    declare(archive, site, "/acme", select=("main",), remove=(".aside",))
    shown = run("reextract", "--dry-run")
    assert shown.status == 1
    assert "[-We also run a newsletter that you may subscribe to.-]" in shown.out
    assert "1 version read again, 1 otherwise: nothing was recorded (--dry-run)" in shown.out
    (told,) = run("reextract", "Acme", "--json").objects
    assert (told["version"], told["is_recorded"], told["is_last"]) == (1, True, True)
    with open_archive(archive) as store:
        assert [one.cause.value for one in store.versions(ACME)] == ["first-seen", "re-extracted"]
    assert watch().out == "1 look: 1 unchanged\n"


def test_the_whole_past_is_recorded_anew_in_another_archive_which_is_watched_on(run, site, watch, archive, tmp_path):
    asides = ("", "<p class=aside>Our newsletter is weekly.</p>", "<p class=aside>Our shop is open.</p>" + SOLD)
    for more in asides:
        site.files["/acme"] = page(more)
        watch()
    declare(archive, site, "/acme", select=("main",), remove=(".aside",))
    told = run("reextract", "--into", str(tmp_path / "anew"))
    assert (told.status, told.err) == (1, "")
    assert "3 versions read again, 2 recorded, 1 as the one before; the new archive is" in told.out
    again = run("reextract", "--into", str(tmp_path / "anew"), "--json")
    assert (again.status, again.objects[0]["held"]) == (0, 1)
    assert run("verify", "--archive", str(tmp_path / "anew")).status == 0
    site.files["/acme"] = page()
    watch("--archive", str(tmp_path / "anew"))
    with open_archive(tmp_path / "anew") as store:
        assert [one.cause.value for one in store.versions(ACME)] == ["first-seen", "amended"]
        assert SOLD[3:40].encode() in store.content(store.versions(ACME)[1])
        assert store.candidate(ACME) is not None
    assert run("verify", "--archive", str(tmp_path / "anew")).status == 0


def test_the_past_is_recorded_neither_into_the_archive_itself_nor_on_trial(run, site, watch, archive, tmp_path):
    assert "names the archive itself" in run("reextract", "--into", str(archive)).err
    assert "records nothing" in run("reextract", "--into", str(tmp_path / "anew"), "--dry-run").err
    assert not (tmp_path / "anew").exists()


# ------------------------------------------------------------ stopping


def started(archive, site, *arguments):
    """The program, watching in a process of its own."""
    program = [sys.executable, "-m", "smallprint", "--archive", str(archive), "watch"]
    allowed = ["--allow", f"127.0.0.1:{site.port}", "--delay", "0", "--jobs", "1", "--no-browser", "--json"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen([*program, *allowed, *arguments], stdout=subprocess.PIPE, text=True, env=environment)


def many(archive, site, count):
    """So many documents that are watched."""
    documents = [Document(f"Venture {number}", "Terms of Service") for number in range(count)]
    for number, document in enumerate(documents):
        site.files[f"/v{number}"] = page(f"<p>This is venture number {number}, and no other.</p>")
        declare(archive, site, f"/v{number}", document=document)
    return documents


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_service_that_is_told_to_stop_stops_and_keeps_what_it_has(archive, site, number):
    with started(archive, site) as running:
        assert json.loads(running.stdout.readline())["event"] == "first-seen"
        running.send_signal(number)
        assert running.wait(20) == 0
    with open_archive(archive) as store:
        assert len(store.versions(ACME)) == 1
        assert store.verify() == []


@pytest.mark.slow
def test_a_pass_that_is_killed_again_and_again_loses_and_doubles_nothing(archive, site):
    documents = [*many(archive, site, 30), ACME]
    for looks in (1, 4, 9, 3):
        with started(archive, site, "--once", "--due") as running:
            for _ in range(looks):
                running.stdout.readline()
            running.kill()
    with started(archive, site, "--once", "--due") as running:
        running.communicate(timeout=120)
    with open_archive(archive) as store:
        assert {len(store.versions(document)) for document in documents} == {1}
        kept = [one for document in documents for one in store.snapshots(document)]
        assert len(kept) == len(documents)
        assert store.verify() == []
        ends = store.snapshot_ends()
    files = {path.name: path.stat().st_size for path in (Path(archive) / "snapshots").glob("*.warc.gz")}
    assert files == ends


@pytest.mark.slow
def test_of_two_watches_that_begin_together_one_does_the_work(archive, site):
    many(archive, site, 5)
    site.asked.clear()
    pair = [started(archive, site, "--once") for _ in range(2)]
    told = [running.communicate(timeout=120)[0] for running in pair]
    statuses = sorted(running.returncode for running in pair)
    looked = [out for out in told if out]
    asked = [path for path in site.asked if path != "/robots.txt"]
    if statuses == [0, 2]:
        assert (len(looked), len(asked)) == (1, 6)
    else:  # the second began when the first was done: it found everything unchanged
        assert statuses == [0, 0]
        assert len(asked) == 12
    with open_archive(archive) as store:
        assert all(one.versions == 1 for one in store.summaries() if one.document.service_id.startswith("Venture"))


# ------------------------------------------------------------ who is told


@pytest.fixture
def told(run, loopback, answering):
    """What a webhook of this machine was told that asked for every change that matters."""
    loopback.answers = [answering("", 204)]
    host = loopback.address.removeprefix("http://").removesuffix("/v1")
    assert run("alerts", "add", "all", "--to", f"http://{host}/hook", "--allow", host).status == 0
    return lambda: [sent for _, _, _, sent in loopback.requests]


@pytest.mark.slow
def test_a_change_is_told_once_and_what_only_we_read_otherwise_is_not_told(run, site, watch, told, archive):
    watch()
    assert told() == []
    site.files["/acme"] = page(SOLD)
    watch()
    (first,) = told()
    assert "Acme" in json.dumps(first)
    watch()
    declare(archive, site, "/acme", select=("main",), remove=("h2:last-of-type",))
    assert run("reextract").status == 1
    watch()
    assert (len(told()), run("alerts", "outbox").out) == (1, "nothing waits\n")


@pytest.mark.slow
def test_a_page_that_flaps_is_told_once(site, watch, told):
    watch()
    for _ in range(3):
        site.files["/acme"] = page(SOLD)
        watch()
        site.files["/acme"] = page()
        watch()
    assert len(told()) == 1
