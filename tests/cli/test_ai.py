"""smallprint ai: may a service train AI on people's data, on which, and since when?"""

from __future__ import annotations

import pytest

from smallprint.cli.main import main

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
    assert "images: prohibits at least since 2024-01-01 (version 1)" in out
    assert "§2.2: “We do not use your photos to train AI models.”" in out
    assert "chat messages: permits, unless opted out since 2024-02-01 (version 2)" in out
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
