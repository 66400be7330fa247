"""smallprint ask, timeline, compare, check and note: questions and statements, over an archive of two services."""

from __future__ import annotations

import pytest

from smallprint.cli.main import main

BASE = """# Larchmoor Privacy Policy

## 1. What we collect

1.1 We collect the name and the e-mail address that you give us when you open an account with Larchmoor.

1.2 You must be honest about who you are when you open an account, and you must keep your password secret.

## 2. What we do with it
"""
KEEPS = "\n2.1 We do not sell your personal data to anybody.\n"
SELLS = "\n2.1 We may sell your personal data to companies that we work with.\n"
TRAINS = "\n2.2 We may use your photos to train our AI models unless you opt out in your settings.\n"
TEXTS = {
    "Larchmoor/Privacy Policy/2024-01-01": BASE + KEEPS,
    "Larchmoor/Privacy Policy/2024-03-01": BASE + SELLS + TRAINS,
    "Larchmoor/Community Guidelines/2024-01-01": BASE.replace("Privacy Policy", "Community Guidelines"),
    "Brackwater/Privacy Policy/2024-01-01": BASE.replace("Larchmoor", "Brackwater") + KEEPS,
}
FRENCH = """# Politique de confidentialité de Larchmoor

1.1 Nous recueillons le nom et l'adresse que vous nous donnez lorsque vous ouvrez un compte, et nous les conservons
aussi longtemps que vous en avez un. Nous vous le dirons {} jours avant si cela change, et vous pourrez refuser.

2.1 Nous ne vendons pas vos données personnelles, et nous ne les donnons à personne sans votre accord.
"""
SALE = "Does Larchmoor sell my data?"


@pytest.fixture
def smallprint(run, tmp_path):
    """Runs a command on an archive of two services."""
    for name, text in TEXTS.items():
        path = tmp_path / "history" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    place = str(tmp_path / "larches")
    assert main(["import", str(tmp_path / "history"), "--archive", place, "--jobs", "1"]) == 0
    run("services")  # what the import told is put aside
    return lambda command, *arguments: run(command, *arguments, "--archive", place)


def test_a_question_is_shown_as_it_was_understood_and_answered_with_the_clause(smallprint) -> None:
    found = smallprint("ask", "Larchmoor", SALE)
    assert found.status == 0
    assert "understood as: Do they sell people's data?" in found.out
    assert "“We may sell your personal data to companies that we work with.”" in found.out
    assert "not addressed in: Larchmoor/Community Guidelines" in found.out


def test_a_document_that_answers_what_else_a_question_may_mean_says_so(smallprint, tmp_path) -> None:
    file = tmp_path / "terms.md"
    file.write_text("# Terms\n\n## Content\n\nWe may use the photos that you post in our advertisements.\n")
    words = "May they share my photos without asking?"
    found = smallprint("ask", str(file), words)
    assert "understood as: Can they share people's data" in found.out
    assert "answered as: " in " ".join(found.out.split())
    (one,) = smallprint("ask", str(file), words, "--json").objects
    assert (one["matter"], one["verdict"]) == ("content-ads", "yes")
    assert "answered as" not in smallprint("ask", "Larchmoor", SALE).out


def test_a_date_asks_what_was_in_force_then(smallprint) -> None:
    (guidelines, policy) = smallprint("ask", "Larchmoor", SALE, "--at", "2024-02-01", "--json").objects
    assert (guidelines["verdict"], policy["verdict"]) == ("not-addressed", "no")
    assert policy["evidence"][0]["words"] == "We do not sell your personal data to anybody."
    assert policy["version"] == 1


def test_the_way_out_is_told(smallprint) -> None:
    (found,) = smallprint("ask", "Larchmoor", "May they train AI on my photos?", "--type", "Privacy", "--json").objects
    assert found["verdict"] == "yes-unless-opt-out"
    assert found["data"] == ["images"]


def test_a_file_may_stand_behind_the_question(run, tmp_path, monkeypatch) -> None:
    (tmp_path / "policy.md").write_text(BASE + SELLS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    forwards = run("ask", "policy.md", "Do they sell my data?")
    assert run("ask", "Do they sell my data?", "policy.md") == forwards
    assert run("ask", "Do", "they", "sell", "my", "data?", "policy.md") == forwards
    assert "We may sell your personal data" in forwards.out


@pytest.mark.parametrize("command", ["ask", "timeline"])
@pytest.mark.parametrize("words", [("Do they sell my data?",), ("Do", "they", "sell", "my", "data?")])
def test_a_service_may_stand_behind_the_question(smallprint, command, words) -> None:
    assert smallprint(command, *words, "larchmoor").out == smallprint(command, "Larchmoor", *words).out


def test_a_service_may_stand_behind_the_statement(smallprint) -> None:
    words = "We never sell your data."
    assert smallprint("check", words, "Larchmoor").out == smallprint("check", "Larchmoor", words).out


def test_a_file_is_asked_too(smallprint, tmp_path) -> None:
    path = tmp_path / "terms.md"
    path.write_text(BASE + KEEPS, encoding="utf-8")
    found = smallprint("ask", str(path), "Is my data sold to anybody?", "--json").objects
    assert [one["verdict"] for one in found] == ["no"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("Larchmoor", "What will the weather be like tomorrow?"), "does not know this question"),
        (("Larchmore", SALE), "did you mean Larchmoor"),
        (("nothing.md", SALE), "there is no file"),
        (("Larchmoor",), "smallprint ask Larchmoor 'Do they sell my data?'"),
        (("Larchmoor", " "), "no question is asked"),
        (("Larchmoor", SALE, "--type", "Imprint"), "no document 'Imprint'"),
        (("Larchmoor", SALE, "--at", "some day"), "is no date"),
    ],
)
def test_what_cannot_be_asked_is_an_error_that_helps(smallprint, arguments, told) -> None:
    found = smallprint("ask", *arguments)
    assert found.status == 2
    assert told in found.err
    assert "Traceback" not in found.err


def test_a_timeline_tells_each_answer_with_its_dates(smallprint) -> None:
    found = smallprint("timeline", "Larchmoor", SALE)
    assert found.status == 0
    assert found.out.index("2024-01-01 until 2024-03-01") < found.out.index("2024-03-01 to this day")
    assert "never addressed in: Larchmoor/Community Guidelines" in found.out
    (_, policy) = smallprint("timeline", "Larchmoor", SALE, "--json").objects
    assert [(one["verdict"], one["from_version"]) for one in policy["intervals"]] == [("no", 1), ("yes", 2)]


def test_services_stand_side_by_side(smallprint) -> None:
    questions = ("--question", "Do they sell my data?", "--question", "Do they train AI on my photos?")
    found = smallprint("compare", "Larchmoor", "Brackwater", *questions)
    (head, row, *_) = found.out.splitlines()
    assert head.split() == ["Larchmoor", "Brackwater"]
    assert row.split()[-1] == "no"


def test_one_question_is_told_with_since_when_and_by_which_document(smallprint) -> None:
    (one,) = smallprint(
        "compare", "Larchmoor", "Brackwater", "--question", "Do they train AI on my photos?", "--json"
    ).objects
    told = {each["service"]: (each["verdict"], each["since"][:10]) for each in one["services"]}
    assert told["Larchmoor"] == ("yes-unless-opt-out", "2024-03-01")
    assert told["Brackwater"][0] == "not-addressed"
    assert "since 2024-03-01" in smallprint("compare", "Larchmoor", "--question", "Do they train AI on my photos?").out


def test_every_service_is_asked(smallprint) -> None:
    found = smallprint("compare", "--every", "--question", "Do they train AI on my photos?")
    (_, first, second) = found.out.splitlines()
    assert (first.split()[0], second.split()[0]) == ("Larchmoor", "Brackwater")


@pytest.mark.parametrize("arguments", [(), ("--every",), ("Larchmoor", "--every", "--question", SALE)])
def test_a_comparison_of_nothing_is_an_error(smallprint, arguments) -> None:
    assert smallprint("compare", *arguments).status == 2


def test_without_a_question_services_are_compared_on_what_people_ask_most(smallprint) -> None:
    rows = smallprint("compare", "Larchmoor", "Brackwater", "--json").objects
    assert len(rows) > 5
    assert {one["matter"] for one in rows} >= {"ai-training", "data-sale"}


def test_a_statement_is_held_against_the_contract_of_its_day(smallprint) -> None:
    words = "We do not sell your personal data."
    (_, policy) = sorted(smallprint("check", "Larchmoor", words, "--said", "2024-01-15", "--json").objects, key=by_type)
    assert policy["judgement"] == "backed"
    (_, policy) = sorted(smallprint("check", "Larchmoor", words, "--said", "2024-03-15", "--json").objects, key=by_type)
    assert policy["judgement"] == "contradicted"
    assert policy["claims"][0]["evidence"][0]["words"].startswith("We may sell your personal data")


def by_type(one) -> str:
    return one["terms_type"]


def test_a_kept_statement_says_where_it_stands_otherwise_now(smallprint) -> None:
    words = "We do not sell your personal data."
    kept = smallprint("check", "Larchmoor", words, "--said", "2024-01-15", "--speaker", "A. Officer", "--keep")
    assert "kept as" in kept.err
    again = smallprint("check", "Larchmoor", "--kept")
    assert "A. Officer" in again.out
    assert "stood as backed against version 1, stands otherwise now" in again.out
    assert "stands otherwise now" not in smallprint("check", "Larchmoor", "--kept").out
    name = kept.err.split("kept as ")[1].split(";")[0]
    assert smallprint("check", "Larchmoor", "--forget", name).status == 0
    assert "no statement of Larchmoor is kept" in smallprint("check", "Larchmoor", "--kept").out
    assert smallprint("check", "Larchmoor", "--forget", name).status == 2


def test_an_import_says_that_a_kept_statement_should_be_looked_at_again(smallprint, tmp_path) -> None:
    smallprint("check", "Larchmoor", "We do not sell your personal data.", "--said", "2024-03-15", "--keep")
    history = tmp_path / "history"
    assert "kept statements" not in smallprint("import", str(history)).err
    (history / "Larchmoor/Privacy Policy/2024-05-01.md").write_text(BASE + KEEPS, encoding="utf-8")
    assert "smallprint check 'Larchmoor' --kept" in smallprint("import", str(history)).err


def test_a_statement_comes_from_a_file_or_standard_input(smallprint, tmp_path, monkeypatch) -> None:
    import io

    path = tmp_path / "post.txt"
    path.write_text("We do not sell your personal data. We believe that privacy is a human right.", encoding="utf-8")
    (first, *_) = smallprint("check", "Larchmoor", "--type", "Privacy", "--file", str(path), "--json").objects
    assert [one["kind"] for one in first["claims"]] == ["claim", "opinion"]
    monkeypatch.setattr("sys.stdin", io.StringIO("We do not sell your personal data."))
    (second, *_) = smallprint("check", "Larchmoor", "-", "--type", "Privacy", "--json").objects
    assert second["judgement"] == first["judgement"] == "contradicted"


@pytest.mark.parametrize("arguments", [(), ("  ",), ("words", "--file", "post.txt")])
def test_a_statement_that_is_none_or_two_is_an_error(smallprint, arguments) -> None:
    assert smallprint("check", "Larchmoor", *arguments).status == 2


def test_a_note_is_kept_listed_and_shown_beside_the_answer(smallprint) -> None:
    about = ("--on", "may sell your personal data", "--author", "A. Lawyer", "--at", "2024-05-01")
    kept = smallprint("note", "Larchmoor", "Privacy Policy", "Without limit.", *about)
    assert kept.status == 0
    assert "note: Without limit. (A. Lawyer, 2024-05-01)" in smallprint("note", "Larchmoor").out
    assert "note: Without limit." in smallprint("ask", "Larchmoor", SALE).out
    (one,) = smallprint("note", "Larchmoor", "--json").objects
    assert one["target"]["selector"]["exact"] == "may sell your personal data"
    assert smallprint("note", "Larchmoor", "--forget", kept.err.split("kept as ")[1].strip()).status == 0
    assert "there is no note" in smallprint("note", "Larchmoor").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("Privacy Policy", "Words.", "--author", "A"),
        ("Privacy Policy", "Words.", "--author", "A", "--change", "--on", "may sell"),
        ("Privacy Policy", "Words.", "--change"),
        ("Privacy Policy", "Words.", "--author", "A", "--on", "never stood there"),
        ("Privacy Policy",),
    ],
)
def test_a_note_that_is_about_nothing_or_by_nobody_is_an_error(smallprint, arguments) -> None:
    found = smallprint("note", "Larchmoor", *arguments)
    assert found.status == 2
    assert "Traceback" not in found.err


def test_a_question_about_the_past_names_the_timeline(smallprint) -> None:
    found = smallprint("ask", "Larchmoor", "Since when do they sell my data?")
    assert found.status == 0
    assert "smallprint timeline Larchmoor 'Since when do they sell my data?'" in " ".join(found.out.split())
    assert "timeline" not in smallprint("ask", "Larchmoor", SALE).out
    assert smallprint("ask", "Larchmoor", "Since when do they sell my data?", "--json").objects


def test_a_question_in_another_language_is_refused_as_such(smallprint) -> None:
    found = smallprint("ask", "Larchmoor", "Verkaufen sie meine Daten?")
    assert found.status == 2
    assert "German" in found.err
    assert "questions are read in English" in found.err


def test_a_document_in_another_language_now_says_when_it_was_last_read(run, tmp_path) -> None:
    folder = tmp_path / "history" / "Larchmoor" / "Privacy Policy"
    folder.mkdir(parents=True)
    (folder / "2023-12-01.md").write_text(BASE + KEEPS, encoding="utf-8")
    for month in range(1, 13):
        (folder / f"2024-{month:02}-01.md").write_text(FRENCH.format(month), encoding="utf-8")
    place = ("--archive", str(tmp_path / "larches"))
    assert main(["import", str(tmp_path / "history"), *place, "--jobs", "1"]) == 0
    run("services")
    told = " ".join(run("ask", "Larchmoor", SALE, *place).out.split())
    assert "Larchmoor/Privacy Policy was last recorded in English on 2023-12-01: --at 2023-12-01" in told
    assert "We do not sell" in run("ask", "Larchmoor", SALE, "--at", "2023-12-01", *place).out
    assert "last recorded in English" not in run("ask", "Larchmoor", SALE, "--at", "2023-12-01", *place).out
