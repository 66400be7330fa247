"""smallprint read: a file or a version, read clause by clause, as text and as JSON."""

from __future__ import annotations

import pytest

from smallprint.cli.main import main

RULES = """# Mapleby Rules

## 1. Maps

1.1 You may not copy the maps.

1.2 We may sell your location data to advertisers unless you opt out.

1.3 We do not use your photos to train AI models.

1.4 You grant us a perpetual, worldwide licence to use, copy and sell your photos.

1.5 The Service is provided “as is”, and we are not liable for lost profits.
"""
GERMAN = """# Bedingungen

Sie müssen Ihr Passwort geheim halten und uns sofort mitteilen, wenn eine andere Person das Konto verwendet hat.

Wir können Ihr Konto schließen, wenn Sie gegen diese Bedingungen verstoßen oder die Gebühren nicht bezahlen.

Sie behalten die Rechte an den Bildern, die Sie bei uns hochladen, und können sie zu jeder Zeit löschen.
"""
NAMED = ("read", "Fernwick", "Terms of Service")


@pytest.fixture
def rules(archive, tmp_path):
    """A file of rules in the folder where the command runs, whose name is to be given."""
    (tmp_path / "rules.md").write_text(RULES, encoding="utf-8")
    return "rules.md"


def clause(fields, words: str):
    """The clause as JSON in which these words are found."""
    return next(
        one
        for one in fields["clauses"]
        if any(words in found["evidence"]["words"] for part in ("norms", "training", "licences") for found in one[part])
    )


def test_a_file_is_read_part_by_part(run, rules):
    found = run("read", rules)
    assert (found.status, found.err) == (0, "")
    lines = found.out.splitlines()
    assert lines[0] == "rules.md"
    titles = [
        "May they train AI on your data?",
        "What this lets them do",
        "What they will not answer for",
        "What you must not do",
        "What you grant over your content",
    ]
    assert [line for line in lines if line in titles] == titles
    assert "“You may not copy the maps.”" in found.out
    assert "§1.1" in found.out


def test_a_file_needs_no_archive(run, rules, tmp_path):
    found = run("read", rules, "--archive", str(tmp_path / "none"))
    assert (found.status, "You may not copy the maps." in found.out) == (0, True)


def test_piped_text_is_plain_and_coloured_where_asked_for(run, rules):
    assert "\x1b" not in run("read", rules).out
    assert "\x1b" in run("read", rules, "--color", "always").out


def test_a_file_as_json_has_norms_with_their_words(run, rules):
    (fields,) = run("read", rules, "--json").objects
    assert (fields["file"], fields["unread"]) == ("rules.md", [])
    assert fields["reader_edition"]
    ban = clause(fields, "You may not copy")
    assert (ban["label"], ban["heading"]) == ("1.1", "Maps")
    (norm,) = ban["norms"]
    assert (norm["modality"], norm["bearers"], norm["action"], norm["verbs"]) == (
        "prohibition",
        ["user"],
        "modify",
        ["copy"],
    )
    assert norm["evidence"]["words"] == "You may not copy the maps."
    assert norm["evidence"]["start"] == 0
    assert (norm["choice"], norm["choice_words"]) == ("none", None)


def test_json_has_data_and_the_choice_that_is_left(run, rules):
    (fields,) = run("read", rules, "--json").objects
    (norm,) = clause(fields, "We may sell")["norms"]
    assert (norm["modality"], norm["bearers"], norm["data"]) == ("permission", ["provider"], ["location"])
    assert norm["choice"] == "opt-out"
    assert norm["choice_words"] in "We may sell your location data to advertisers unless you opt out."
    assert norm["exceptions"] == ["unless you opt out"]


def test_json_has_training_and_licences(run, rules):
    (fields,) = run("read", rules, "--json").objects
    (training,) = clause(fields, "train AI models")["training"]
    assert (training["stance"], training["strength"], training["data"]) == ("prohibits", None, ["images"])
    assert training["evidence"]["words"] == "We do not use your photos to train AI models."
    (licence,) = clause(fields, "You grant us")["licences"]
    assert set(licence["terms"]) == {"perpetual", "worldwide"}
    assert licence["verbs"] == ["use", "copy", "sell"]
    assert licence["breadth"] == 5 + 15 + 5 + 20


def test_spans_as_json_are_places_in_the_text(run, rules):
    (fields,) = run("read", rules, "--json").objects
    for one in fields["clauses"]:
        assert one["label"] in RULES[one["span"]["start"] : one["span"]["end"]]


def test_a_service_is_read_in_its_latest_version(run):
    (fields,) = run(*NAMED, "--json").objects
    assert (fields["service"], fields["terms_type"], fields["version"]) == ("Fernwick", "Terms of Service", 5)
    (training,) = [each for one in fields["clauses"] for each in one["training"]]
    assert (training["stance"], training["strength"]) == ("permits", "explicit")


@pytest.mark.parametrize(
    ("arguments", "version"),
    [
        (["1"], 1),
        (["latest~1"], 3),  # the usable one before
        (["2023-05-02"], 3),
        (["--at", "2023-04-15"], 2),
    ],
)
def test_a_version_is_chosen_by_name_or_date(run, arguments, version):
    (fields,) = run(*NAMED, *arguments, "--json").objects
    assert fields["version"] == version


def test_what_a_version_says_changes_with_its_words(run):
    (before,) = run(*NAMED, "1", "--json").objects
    (after,) = run(*NAMED, "3", "--json").objects
    stances = [[each["stance"] for one in fields["clauses"] for each in one["training"]] for fields in (before, after)]
    assert stances == [[], ["permits"]]
    assert "not addressed" in run(*NAMED, "1").out


def test_long_groups_and_words_are_shortened_unless_all_is_asked_for(run, tmp_path):
    many = "\n\n".join(f"{number}. We may share your photos with partner number {number}." for number in range(1, 9))
    (tmp_path / "many.md").write_text(f"# Rules\n\n{many}\n", encoding="utf-8")
    short, whole = run("read", "many.md").out, run("read", "many.md", "--all").out
    assert "share (8)" in short
    assert "and 5 more (--all)" in short
    assert "partner number 8" not in short
    assert "partner number 8" in whole
    assert "more (--all)" not in whole


def test_a_file_in_another_language_says_that_it_is_unread(run, tmp_path):
    (tmp_path / "bedingungen.md").write_text(GERMAN, encoding="utf-8")
    found = run("read", "bedingungen.md")
    assert found.status == 0
    assert "undetermined" in found.out
    assert "not addressed" not in found.out
    assert "3 clauses could not be read (in de)" in found.out
    (fields,) = run("read", "bedingungen.md", "--json").objects
    assert (fields["clauses"], [one["reason"] for one in fields["unread"]]) == ([], ["in de"] * 3)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["none.md"], "there is no file none.md", id="no file"),
        pytest.param(["empty.md"], "empty.md is empty", id="empty"),
        pytest.param(["blank.md"], "blank.md is empty", id="only blanks"),
        pytest.param(["Nobody"], "no service 'Nobody'", id="no service"),
        pytest.param(["Fernwick"], "Privacy Policy, Terms of Service", id="which document"),
        pytest.param(["Fernwick", "Cookies"], "Cookies", id="no document"),
        pytest.param(["Fernwick", "Terms of Service", "99"], "99", id="no version"),
        pytest.param(["Fernwick", "Terms of Service", "1", "--at", "2023-04-15"], "both named", id="version and date"),
        pytest.param(["Fernwick", "Terms", "of", "Service"], "a service, a document and a version", id="unquoted"),
        pytest.param(["Fernwick", "Terms of Service", "--at", "soon"], "soon", id="no date"),
    ],
)
def test_what_cannot_be_read_is_trouble_in_one_line(run, tmp_path, arguments, words):
    (tmp_path / "empty.md").write_bytes(b"")
    (tmp_path / "blank.md").write_bytes(b"\n \n")
    found = run("read", *arguments)
    assert (found.status, found.out) == (2, "")
    assert words in found.err
    assert "Traceback" not in found.err


def test_a_folder_that_is_named_as_a_file_is_trouble(run, tmp_path):
    (tmp_path / "folder.md").mkdir()
    found = run("read", "folder.md")
    assert (found.status, "cannot read" in found.err) == (2, True)


def test_signs_that_rule_a_terminal_are_not_printed(run, tmp_path):
    (tmp_path / "odd.md").write_text("# Rules\n\nYou may not copy \x1b[31mthe\x1b[0m maps.\n", encoding="utf-8")
    found = run("read", "odd.md")
    assert found.status == 0
    assert "\x1b" not in found.out


def test_a_file_has_no_versions_to_choose_from(tmp_path, capsys):
    place = tmp_path / "terms.md"
    place.write_text("# Terms\n\nYou may cancel at any time.\n", encoding="utf-8")
    assert main(["read", str(place), "--at", "2024-01-01"]) == 2
    assert "a file has no versions" in capsys.readouterr().err


def test_a_service_is_not_taken_for_a_file_of_its_name(tmp_path, monkeypatch, capsys):
    (tmp_path / "Kettlewick").write_text("You may cancel.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["read", "Kettlewick", "--archive", str(tmp_path / "none")]) == 2
    assert "archive" in capsys.readouterr().err


STORY = """# Marlpit Rules

1. “Board Content” means files and chat messages that you put on a board.

2. You grant us a licence to use Board Content for machine learning and for training.

3. Notwithstanding Section 2, we will not use chat Board Content to train AI models without your consent.

4. Our [Acceptable Use Policy](https://marlpit.example/use) is incorporated by reference into these terms.
"""


def test_where_a_document_stands_is_told_with_what_gives_way(run, tmp_path):
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    lines = run("read", "story.md").out.splitlines()
    at = next(index for index, line in enumerate(lines) if "only with consent: chat messages" in line)
    assert lines[at + 2] == "      · beside it: permits (set aside by these words) §2"
    assert lines[at + 3] == "      · it leaves open: permits: customer content, files (“Board Content”) §2"


def test_json_has_the_terms_the_referrals_and_the_stands(run, tmp_path):
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    (fields,) = run("read", "story.md", "--json").objects
    (term,) = fields["terms"]
    assert (term["term"], term["excluded"]) == ("Board Content", [])
    assert term["data"] == ["customer-content", "chat-messages", "files"]
    assert STORY[term["start"] : term["end"]].startswith("“Board Content” means")
    assert [(one["kind"], one["words"], one["is_outside"]) for one in fields["referrals"]] == [
        ("overrides", "Section 2", False),
        ("incorporates", "Acceptable Use Policy", True),
    ]
    stands = {one["data"]: one for one in fields["training"]}
    assert set(stands) == {"customer-content", "chat-messages", "files"}
    assert stands["chat-messages"]["stance"] == "permits-with-consent"
    assert [one["why"] for one in stands["chat-messages"]["beside"]] == ["overridden"]
    assert stands["files"]["evidence"]["words"].startswith("You grant us")


def test_a_conflict_is_told_as_one(run, tmp_path):
    text = "# Rules\n\nWe may use your photos to train AI models.\n\nWe do not use your photos to train AI models.\n"
    (tmp_path / "torn.md").write_text(text, encoding="utf-8")
    assert "conflicting, here prohibits: images" in run("read", "torn.md").out
    (fields,) = run("read", "torn.md", "--json").objects
    assert [one["is_conflicting"] for one in fields["training"]] == [True]


def test_what_a_document_is_about_is_told_first(run, rules):
    lines = run("read", rules).out.splitlines()
    about = lines[lines.index("What it is about") + 1]
    assert lines.index("What it is about") < lines.index("May they train AI on your data?")
    assert "warranty 1" in about
    assert "ai-training 1" in about


def test_only_the_clauses_of_a_topic_are_read_and_nothing_is_called_silent(run, rules):
    found = run("read", rules, "--topic", "warranty")
    assert found.status == 0
    assert "The Service is provided “as is”" in found.out
    assert "You may not copy the maps" not in found.out
    assert "not addressed" not in found.out


def test_a_topic_of_which_nothing_is_said_is_told(run, rules):
    assert "no clause that was read speaks of this" in run("read", rules, "--topic", "children").out


def test_an_unknown_topic_is_refused_with_those_there_are(run, rules):
    found = run("read", rules, "--topic", "weather")
    assert found.status == 2
    assert "there is no topic weather" in found.err
    assert "data-sharing" in found.err


def test_topics_are_fields_of_a_clause(run, rules):
    (fields,) = run("read", rules, "--json", "--topic", "warranty").objects
    (held,) = fields["clauses"]
    assert held["topics"][0]["probability"] <= 1
    assert "warranty" in [topic["topic"] for topic in held["topics"]]
