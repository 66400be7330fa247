"""The invented history of the demo: its form, and what smallprint makes of each recorded change in it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.cli.main import main
from smallprint.model.document import Cause, Standing
from smallprint.model.meaning import HEADLINE_LENGTH, Kind, Severity
from smallprint.store.base import Wanted
from smallprint.store.sqlite import SqliteStore

DEMO = Path(__file__).resolve().parents[2] / "demo"
HISTORY = DEMO / "history"
EXPECTED = json.loads((DEMO / "expected.json").read_text(encoding="utf-8"))
LARGEST = 1_500_000
FALSE_ALARMS = 1
KINDS_RIGHT, SEVERITY_RIGHT, SHOWN_RIGHT = 0.85, 0.85, 0.85
"""How often the program has to be right on a history that it was not trained on. What matters may never be missed."""
TERMS_WORDS, POLICY_WORDS = 2_400, 1_450


def named(row):
    """A recorded change's name among the tests."""
    return f"{row['document']} {row['date']}"


CAPTURED = [row for row in EXPECTED if "standing" not in row]
SET_ASIDE = [row for row in EXPECTED if "standing" in row]
SUBSTANTIVE = [row for row in CAPTURED if row["substantive"]]
each_captured = pytest.mark.parametrize("row", CAPTURED, ids=named)
each_substantive = pytest.mark.parametrize("row", SUBSTANTIVE, ids=named)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """An archive of the demo's history."""
    place = tmp_path_factory.mktemp("demo") / "archive"
    assert main(["--archive", str(place), "import", str(HISTORY)]) < 2
    with SqliteStore(place) as opened:
        yield opened


@pytest.fixture(scope="module")
def versions(store):
    """Every version by document and moment."""
    return {(document.id, one.fetched_at): one for document in store.documents() for one in store.versions(document)}


@pytest.fixture(scope="module")
def assessed(store):
    """Every recorded change that was assessed, by document and moment."""
    return {(one.version.document.id, one.version.fetched_at): one for one in store.assessed(Wanted(substantive=None))}


def key(row):
    """The document and the moment of a recorded change."""
    numbers = [int(number) for number in re.findall(r"\d+", row["date"])]
    return row["document"], datetime(*numbers, tzinfo=UTC)


def files(document=""):
    """The recorded texts, in the order of their dates."""
    return sorted((HISTORY / document).glob("*.md" if document else "*/*/*.md"))


# ------------------------------------------------------------------ the history


def test_history_has_four_services_six_documents_and_thirty_versions():
    found = files()
    assert len({path.parts[-3] for path in found}) >= 4
    assert len({path.parent for path in found}) >= 6
    assert len(found) >= 30
    assert sum(path.stat().st_size for path in found) <= LARGEST


@pytest.mark.parametrize("document", sorted({row["document"] for row in EXPECTED}))
def test_first_versions_are_as_long_as_real_documents(document):
    words = len(files(document)[0].read_text(encoding="utf-8").split())
    assert words >= (TERMS_WORDS if document.endswith("Terms of Service") else POLICY_WORDS)


def test_every_version_after_the_first_has_its_expectation():
    later = Counter({str(path.parent.relative_to(HISTORY)): -1 for path in files()})
    later.update(str(path.parent.relative_to(HISTORY)) for path in files())
    assert Counter(row["document"] for row in EXPECTED) == later


def test_every_kind_of_change_occurs_that_terms_in_english_have():
    assert {Kind(kind) for row in EXPECTED for kind in row["kinds"]} == set(Kind) - {Kind.UNREAD_WORDING}


def test_names_of_addresses_are_reserved_ones():
    hosts = {host for path in files() for host in re.findall(r"https?://([^/\s)]+)", path.read_text(encoding="utf-8"))}
    assert [host for host in hosts if not host.endswith(".example")] == []


# ------------------------------------------------------------------ what is made of it


def misses(rows, is_right):
    """The recorded changes of which something is told that a careful reader would not say."""
    return [named(row) for row in rows if not is_right(row)]


def test_what_matters_is_raised_and_the_rest_is_suppressed(assessed):
    missed = misses(SUBSTANTIVE, lambda row: assessed[key(row)].assessment.substantive)
    noise = [row for row in CAPTURED if not row["substantive"]]
    alarms = misses(noise, lambda row: not assessed[key(row)].assessment.substantive)
    assert missed == []
    assert len(alarms) <= FALSE_ALARMS, alarms


def test_changes_are_told_as_one_of_their_kinds(assessed):
    def is_right(row):
        kinds = [kind.value for kind in assessed[key(row)].assessment.kinds]
        return bool(set(kinds) & set(row["kinds"]))

    wrong = misses(CAPTURED, is_right)
    assert len(wrong) <= (1 - KINDS_RIGHT) * len(CAPTURED), wrong


@pytest.mark.parametrize("row", CAPTURED, ids=named)
def test_substantive_is_the_first_kind_of_what_matters_and_of_nothing_else(assessed, row):
    found = assessed[key(row)].assessment
    assert (found.kinds[0] == "substantive") is found.substantive


def test_changes_are_as_severe_as_they_are(assessed):
    def is_right(row):
        return assessed[key(row)].assessment.severity in {Severity(one) for one in row["severity"]}

    wrong = misses(CAPTURED, is_right)
    assert len(wrong) <= (1 - SEVERITY_RIGHT) * len(CAPTURED), wrong


@pytest.mark.parametrize("date", ["2023-04-01", "2023-08-07", "2023-08-11"])
def test_what_people_cried_out_over_is_major(assessed, date):
    found = assessed[key({"document": "Huddlewick/Terms of Service", "date": date})].assessment
    assert found.severity is Severity.MAJOR
    assert "ai-training" in found.topics


def test_the_first_words_shown_are_those_that_matter(assessed):
    def is_right(row):
        shown = " ".join(evidence.quote.exact for evidence in assessed[key(row)].assessment.evidence[:2])
        return any(words in shown for words in row["shows"])

    wrong = misses(SUBSTANTIVE, is_right)
    assert len(wrong) <= (1 - SHOWN_RIGHT) * len(SUBSTANTIVE), wrong


def test_headlines_are_of_what_matters(assessed):
    def is_right(row):
        headline = assessed[key(row)].assessment.headline.casefold()
        return any(words.casefold() in headline for words in row["shows"])

    wrong = misses(SUBSTANTIVE, is_right)
    assert len(wrong) <= (1 - SHOWN_RIGHT) * len(SUBSTANTIVE), wrong


@each_captured
def test_a_headline_has_the_service_as_its_subject(assessed, row):
    found = assessed[key(row)].assessment
    assert found.headline.startswith(row["document"].split("/")[0])
    assert len(found.headline) <= HEADLINE_LENGTH


@each_substantive
def test_a_change_is_quiet_where_the_documents_date_did_not_move(assessed, row):
    assert assessed[key(row)].assessment.dated.is_quiet is row["quiet"]


@pytest.mark.parametrize("row", [row for row in CAPTURED if "notice_days" in row], ids=named)
def test_notice_is_counted_from_the_day_of_recording(assessed, row):
    assert assessed[key(row)].assessment.dated.notice_days == row["notice_days"]


@pytest.mark.parametrize("row", [row for row in CAPTURED if "returns" in row], ids=named)
def test_a_text_seen_before_is_told_as_a_return(assessed, row):
    returned = assessed[key(row)].assessment.returns_to
    assert returned is not None
    assert f"{returned:%Y-%m-%d}" == row["returns"]


@pytest.mark.parametrize("row", SET_ASIDE, ids=named)
def test_failed_captures_are_kept_and_set_aside(store, versions, assessed, row):
    version = versions[key(row)]
    assert version.standing is Standing(row["standing"])
    assert version.reason
    assert store.content(version)
    assert key(row) not in assessed or not assessed[key(row)].assessment.substantive


def test_versions_that_were_only_extracted_anew_are_told_apart(versions):
    anew = {key for key, version in versions.items() if version.cause is Cause.RE_EXTRACTED}
    assert anew == {key(row) for row in EXPECTED if row.get("cause") == "re-extracted"}


def test_no_two_changes_of_a_document_share_a_headline(assessed):
    told = Counter((one.version.document.id, one.assessment.headline) for one in assessed.values())
    assert [line for line, count in told.items() if count > 1] == []


def test_every_headline_and_quotation_is_true_to_the_text(store):
    assert store.verify() == []


# ------------------------------------------------------------------ the walk through it


@pytest.fixture(scope="module")
def walk(tmp_path_factory):
    """What `make demo` prints when piped, run on a copy so that no archive is left behind."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(DEMO, root / "demo")
    source = str(DEMO.parent / "src")
    return subprocess.run(
        [sys.executable, str(root / "demo" / "run.py")],
        check=False,
        env={**os.environ, "PYTHONPATH": source},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_walk_ends_well_and_is_plain_when_piped(walk):
    assert walk.returncode == 0, walk.stderr
    assert "\x1b" not in walk.stdout
    assert "Traceback" not in walk.stderr


@pytest.mark.parametrize(
    "command",
    [
        "$ smallprint import demo/history",
        "$ smallprint log",
        "$ smallprint diff Huddlewick",
        "$ smallprint search",
        "--all",
        "$ smallprint since",
        "https://github.com/OpenTermsArchive/",
    ],
)
def test_the_walk_shows_the_commands_as_a_user_would_type_them(walk, command):
    assert command in walk.stdout


def test_the_walk_shows_the_quiet_change_and_the_promise(walk):
    assert "perpetual, irrevocable, worldwide" in walk.stdout
    assert "unless you have consented to it" in walk.stdout
