"""smallprint ai: may a service train AI on people's data, on which, and since when?"""

from __future__ import annotations

import pytest

from smallprint.cli.main import main
from smallprint.model.norm import Data

BASE = """# Larchmoor Terms of Service

## 1. Your account

1.1 You must be honest about who you are when you open an account, and you must keep your password secret.

1.2 We may close your account if you break these terms or if you do not pay the fees that are due.

## 2. Your content

2.1 You keep all rights in the photos that you upload to the Service, and you may delete them at any time.
"""
REFUSES = "\n2.2 We do not use your photos to train AI models.\n"
OPT_OUT = "\n2.3 We may use your chat messages to train our AI models unless you opt out in your settings.\n"
FRENCH = (
    "\n2.2 Nous pouvons fermer votre compte si vous ne respectez pas ces conditions, et vous pouvez nous écrire pour "
    "demander une copie de vos données dans les trente jours qui suivent.\n"
)
TEXTS = {
    "Larchmoor/Terms of Service/2024-01-01": BASE + REFUSES,
    "Larchmoor/Terms of Service/2024-02-01": BASE + REFUSES + OPT_OUT,
    "Larchmoor/Community Guidelines/2024-01-01": BASE,
    "Larchmoor/Acceptable Use Policy/2024-01-01": BASE + FRENCH,
}


@pytest.fixture
def ai(run, tmp_path):
    """Runs the command on an archive of a service that speaks of training in one of its three documents."""
    for name, text in TEXTS.items():
        path = tmp_path / "larchmoor" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    place = str(tmp_path / "larches")
    assert main(["import", str(tmp_path / "larchmoor"), "--archive", place, "--jobs", "1"]) == 0
    run("services")  # what the import told is put aside
    return lambda *arguments: run("ai", *arguments, "--archive", place)


def by_type(found):
    return {one["terms_type"]: one for one in found.objects}


def test_every_document_of_a_service_is_told(ai):
    found = ai("Larchmoor")
    assert (found.status, found.err) == (0, "")
    assert set(by_type(ai("Larchmoor", "--json"))) == {
        "Terms of Service",
        "Community Guidelines",
        "Acceptable Use Policy",
    }
    assert all(name in found.out for name in ("Terms of Service", "Community Guidelines", "Acceptable Use Policy"))


def test_a_stance_is_told_with_its_data_its_day_and_its_words(ai):
    out = ai("Larchmoor", "Terms of Service").out
    assert "prohibits: images · at least since 2024-01-01 (version 1) §2.2" in out
    assert "“We do not use your photos to train AI models.”" in out
    assert "permits, unless opted out: chat messages · since 2024-02-01 (version 2) §2.3" in out
    assert "Community Guidelines" not in out


def test_a_document_as_json_has_a_row_for_each_kind_of_data(ai):
    (fields,) = ai("Larchmoor", "Terms of Service", "--json").objects
    assert (fields["service"], fields["version"], fields["unread"]) == ("Larchmoor", 2, 0)
    rows = {row["data"]: row for row in fields["training"]}
    assert set(rows) == {"images", "chat-messages"}
    refusal, leave = rows["images"], rows["chat-messages"]
    assert (refusal["stance"], refusal["strength"]) == ("prohibits", None)
    assert (refusal["since"][:10], refusal["since_version"], refusal["is_from_first"]) == ("2024-01-01", 1, True)
    assert (refusal["place"], refusal["evidence"]["words"]) == ("2.2", "We do not use your photos to train AI models.")
    assert (leave["stance"], leave["strength"], leave["choice"]) == ("permits-unless-opted-out", "explicit", "opt-out")
    assert (leave["since"][:10], leave["since_version"], leave["is_from_first"]) == ("2024-02-01", 2, False)
    assert leave["trainers"] == ["provider"]
    assert 0 <= leave["probability"] <= 1


def test_a_document_that_says_nothing_does_not_address_it(ai):
    assert "training AI is not addressed" in ai("Larchmoor", "Community Guidelines").out
    (fields,) = ai("Larchmoor", "Community Guidelines", "--json").objects
    assert (fields["training"], fields["unread"]) == ([], 0)


def test_a_document_of_which_a_part_could_not_be_read_is_undetermined(ai):
    found = ai("Larchmoor", "Acceptable Use Policy")
    assert "undetermined: 1 clause" in found.out
    assert "not addressed" not in found.out
    (fields,) = ai("Larchmoor", "Acceptable Use Policy", "--json").objects
    assert (fields["training"], fields["unread"]) == ([], 1)


def test_leave_given_later_counts_from_its_version(run):
    (fields,) = run("ai", "Fernwick", "Terms of Service", "--json").objects
    assert fields["version"] == 5
    assert {row["stance"] for row in fields["training"]} == {"permits"}
    assert {row["since_version"] for row in fields["training"]} == {3}
    assert not any(row["is_from_first"] for row in fields["training"])


def test_piped_text_is_plain_and_coloured_where_asked_for(ai):
    assert "\x1b" not in ai("Larchmoor").out
    assert "\x1b" in ai("Larchmoor", "--color", "always").out


def test_a_name_is_completed(run):
    assert run("ai", "fernw", "tos", "--json").objects == run("ai", "Fernwick", "Terms of Service", "--json").objects


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["Nobody"], "no service 'Nobody'", id="no service"),
        pytest.param(["Fernwick", "Cookies"], "Cookies", id="no document"),
        pytest.param(["Fern"], "may be any of 2", id="two services"),
        pytest.param([""], "no service is named", id="no name"),
    ],
)
def test_what_is_not_there_is_trouble_in_one_line(run, arguments, words):
    found = run("ai", *arguments)
    assert (found.status, found.out) == (2, "")
    assert words in found.err


def test_an_archive_that_is_not_there_is_trouble(run, tmp_path):
    found = run("ai", "Fernwick", "--archive", str(tmp_path / "none"))
    assert (found.status, found.out) == (2, "")
    assert str(tmp_path / "none") in found.err


STORY = """
2.2 “Board Content” means files and chat messages that you put on a board. “Session Data” means usage data and
diagnostic data. Board Content does not include Session Data.

2.3 You grant us a licence to use Board Content for machine learning and for training.

2.4 You consent to our use of Session Data to train our AI models.

2.5 Notwithstanding the above, we will not use chat Board Content to train AI models without your consent.
"""


@pytest.fixture
def story(run, tmp_path):
    """Runs the command on an archive of a service whose promise sets a licence aside for chats alone."""
    path = tmp_path / "marlpit" / "Marlpit" / "Terms of Service" / "2024-01-01.md"
    path.parent.mkdir(parents=True)
    path.write_text(BASE + STORY, encoding="utf-8")
    place = str(tmp_path / "marls")
    assert main(["import", str(tmp_path / "marlpit"), "--archive", place, "--jobs", "1"]) == 0
    run("services")  # what the import told is put aside
    return lambda *arguments: run("ai", "Marlpit", *arguments, "--archive", place)


def test_what_a_promise_sets_aside_and_leaves_open_is_told_beside_it(story):
    lines = story().out.splitlines()
    at = next(index for index, line in enumerate(lines) if "only with consent: chat messages" in line)
    assert "§2.5" in lines[at]
    assert lines[at + 2] == "      · beside it: permits (set aside by these words) §2.3"
    assert "it leaves open: permits: customer content, files (“Board Content”) §2.3" in lines[at + 3]
    assert "it leaves open: permits: usage data (“Session Data”) §2.4" in lines[at + 4]
    assert any(line.startswith("    permits: usage data · at least since") for line in lines)


def test_all_that_is_beside_a_promise_is_quoted_where_all_is_asked_for(story):
    assert "“You consent to our use of Session Data to train our AI models.”" in story("--all").out
    assert story("--all").out.count("You grant us a licence") > story().out.count("You grant us a licence")


def test_what_stands_beside_a_promise_is_told_as_json(story):
    (fields,) = story("--json").objects
    row = next(row for row in fields["training"] if row["data"] == "chat-messages")
    assert (row["stance"], row["is_conflicting"]) == ("permits-with-consent", False)
    assert [(one["why"], one["place"], one["terms"]) for one in row["beside"]] == [
        ("overridden", "2.3", ["Board Content"])
    ]
    assert [(one["place"], one["terms"]) for one in row["open"]] == [
        ("2.3", ["Board Content"]),
        ("2.4", ["Session Data"]),
    ]
    assert [row["data"] for row in fields["training"]] == sorted(
        {row["data"] for row in fields["training"]}, key=list(Data).index
    )


def test_one_clause_that_could_not_be_read_is_one_clause(ai):
    assert "1 clauses" not in ai("Larchmoor").out
