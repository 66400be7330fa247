"""The dates that documents give for themselves."""

from __future__ import annotations

from datetime import date

import pytest

from smallprint.segment.dates import effective_on, stated_dates, unclear_dates, updated_on
from smallprint.segment.outline import outline

MAY = date(2024, 5, 3)


def roles(text: str) -> list[tuple[str, date]]:
    return [(found.role.value, found.on) for found in stated_dates(outline(text))]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Effective Date: May 3, 2024", "effective"),
        ("**Effective:** May 3rd, 2024", "effective"),
        ("[Effective May 3, 2024](https://example.org/old)", "effective"),
        ("This version is effective as of 3 May 2024.", "effective"),
        ("These terms come into force on 3 May 2024.", "effective"),
        ("Last updated: 2024-05-03", "updated"),
        ("Last modified 3. May 2024", "updated"),
        ("LAST REVISED: MAY 3, 2024", "updated"),
        ("Version 3 from 3 May 2024", "updated"),
        ("Last updated on 3rd of May 2024", "updated"),
        ("Last Updated: 05/03/2024, then 05/23/2024", "updated"),
        ("Stand: 03.05.2024", "updated"),
        ("Stand: 3. Mai 2024", "updated"),
        ("Dernière mise à jour : 3 mai 2024", "updated"),
        ("Dernière mise à jour le 03/05/2024", "updated"),
        ("Última actualización: 3 de mayo de 2024", "updated"),
        ("Ultimo aggiornamento: 3 maggio 2024", "updated"),
        ("本規約は、2024年5月3日から施行します。", "effective"),
        ("Published: May 3, 2024", "published"),
        ("Date: May 3, 2024", "updated"),
        ("3 May 2024 (effective date)", "effective"),
        ("Last updated May 3, 2024 (previous version)", "updated"),
    ],
)
def test_a_line_says_what_its_date_is_of(line: str, role: str) -> None:
    assert roles(f"Terms\n=====\n\n{line}\n\nWords.\n")[0] == (role, MAY)


def test_a_date_below_its_label_is_read() -> None:
    assert roles("# Terms\n\n**Effective date**\n\nMay 3, 2024\n\nWords.\n") == [("effective", MAY)]


def test_a_month_alone_stands_for_its_first_day() -> None:
    assert roles("Last updated: May 2024\n") == [("updated", date(2024, 5, 1))]


def test_two_roles_in_one_line_are_two_dates() -> None:
    assert roles("Effective July 1, 2024. Last revised May 3, 2024\n") == [
        ("effective", date(2024, 7, 1)),
        ("updated", MAY),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Regulation (EU) 2016/679 of 27 April 2016 was published.",
        "These terms applied until May 3, 2024.",
        "Terms effective from May 3, 2024 until June 4, 2025",
        "We were founded on May 3, 2024.",
        (
            "As amended by the act that was revised on 25 September 2020, “FDPA” means a law that protects people and "
            "that binds those who process data about them in the country, whatever they do it for and wherever they "
            "sit while doing so."
        ),
        "© 2024 Acme",
    ],
)
def test_other_dates_are_not_the_documents_own(line: str) -> None:
    assert roles(f"# Terms\n\n{line}\n") == []


def test_a_long_paragraph_may_speak_of_the_document_itself() -> None:
    line = "We wrote these pages with care so that all of our customers may understand them. " * 2
    assert roles(f"{line}This policy was last updated on May 3, 2024. {line}\n") == [("updated", MAY)]


def test_a_date_that_reads_two_ways_is_a_problem_and_no_date() -> None:
    held = outline("# Terms\n\nLast updated: 01/02/2023\n")
    assert stated_dates(held) == ()
    (problem,) = unclear_dates(held)
    assert problem.code == "ambiguous-date"
    assert problem.span is not None and problem.span.cut(held.text) == "01/02/2023"


def test_another_date_of_the_document_tells_which_number_is_the_day() -> None:
    held = outline("Reviewed on 24/04/2023.\n\nLast updated: 01/02/2023\n")
    assert updated_on(stated_dates(held)) == date(2023, 2, 1)
    assert unclear_dates(held) == ()


def test_the_span_holds_the_recorded_words() -> None:
    held = outline("# A\n\nLast updated: **May 3, 2024**\n")
    (found,) = stated_dates(held)
    assert (found.span.cut(held.text), found.words, found.clause) == ("May 3, 2024", "May 3, 2024", 1)


def test_the_latest_date_of_a_role_counts() -> None:
    dates = stated_dates(outline("Effective May 3, 2023.\n\nEffective: May 3, 2024\n\nUpdated: June 1, 2024\n"))
    assert (effective_on(dates), updated_on(dates)) == (MAY, date(2024, 6, 1))
    assert (effective_on(()), updated_on(())) == (None, None)


def test_no_such_day_is_no_date() -> None:
    assert roles("Last updated: February 31, 2024\n") == []


def test_misspelt_months_and_other_words_for_taking_effect_are_read() -> None:
    assert roles("Last updated: Feburary 16, 2023\n") == [("updated", date(2023, 2, 16))]
    assert roles("These terms are applicable as from 28 October 2021.\n") == [("effective", date(2021, 10, 28))]
