"""Mentions of clauses, resolved."""

from __future__ import annotations

import pytest

from smallprint.model.clause import CrossReference, Outline
from smallprint.segment.outline import outline
from smallprint.segment.reference import find_references

TERMS = """## 5. Rights

You have rights.

(a) to ask; and

(b) to leave.

## 10. Data

**10.3 Use**. We use it.

**10.4 Sale**. We do not sell it.

## 12. Money

**12.7 Late fees**. You pay them.

## 14. End

**14.3 Notice**. We tell you.

## Appendix 2: Transfers

Words.

## IX. Law

Irish law.
"""


def read(words: str, *, before: str = "") -> tuple[Outline, tuple[CrossReference, ...]]:
    held = outline(f"{TERMS}\n## 99. Last\n\n{before}{words}\n")
    return held, find_references(held)


def targets(words: str) -> list[str | None]:
    held, found = read(words)
    return [None if each.target is None else held.clauses[each.target].ink for each in found]


@pytest.mark.parametrize(
    ("words", "inks"),
    [
        ("See Section 10.3.", ["Use. We use it."]),
        ("See §10.4 for that.", ["Sale. We do not sell it."]),
        ("As clause 5(b) has it.", ["to leave."]),
        ("Sections 12.7 and 14.3 apply.", ["Late fees. You pay them.", "Notice. We tell you."]),
        ("Sections 5, 10.3, and 12 survive.", ["Rights", "Use. We use it.", "Money"]),
        ("See Appendix 2 below.", ["Transfers"]),
        ("See Section IX.", ["Law"]),
        ("See Section 9 of these Terms.", ["Law"]),
        ("See Section 10.3 (Use) above.", ["Use. We use it."]),
        ("See the section titled “Money”.", ["Money"]),
        ("This Section survives.", ["Last"]),
        ("SECTION 14.3 OF THESE TERMS APPLIES.", ["Notice. We tell you."]),
        ("See [below](#money) and [Late terms](#x).", []),
    ],
)
def test_a_mention_leads_to_its_clause(words: str, inks: list[str]) -> None:
    assert targets(words) == inks


@pytest.mark.parametrize(
    "words",
    [
        "under Article 6(1)(b) GDPR",
        "under Article 6(1)(b) of the GDPR",
        "under Section 10 of the Sale of Goods Act",
        "AS SECTION 12 OF THE SALE OF GOODS ACT 1979 HAS IT",
        "under 17 U.S.C. § 512(c)",
        "in Section 5 of the Data Processing Addendum",
        "in our [Privacy Policy](https://example.org/privacy)",
        "nach § 312 BGB",
    ],
)
def test_a_mention_of_a_law_or_another_document_leads_out(words: str) -> None:
    _, found = read(words)
    assert [(each.target, each.is_external) for each in found] == [(None, True)]


def test_a_clause_that_is_not_there_is_not_made_up() -> None:
    _, found = read("See Section 77.")
    assert [(each.target, each.is_external) for each in found] == [(None, False)]


@pytest.mark.parametrize(
    "words",
    ["the party of the first part", "a particular section", "EACH PARTY AGREES", "part of it", "section by section"],
)
def test_words_without_a_number_mention_nothing(words: str) -> None:
    assert read(words)[1] == ()


def test_the_span_holds_the_recorded_words() -> None:
    held, (found,) = read("As **Section 10.3** says.")
    assert found.span.cut(held.text) == "Section 10.3"
    assert found.words == "Section 10.3"


@pytest.mark.parametrize("unit", ["Section 1, ", "§ ", "Sections 1, 2, ", "this Section ", "(a)", "Section "])
def test_hostile_runs_are_read_in_time_that_grows_with_length(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert all(each.span.end <= len(text) for each in find_references(outline(text)))


@pytest.mark.parametrize(
    "words",
    [
        "As Article 2.1 of the consumer rights directive has it.",
        "Sections 512(c) and/or 512(d) of the Millennium Act apply.",
        "An exception to Article L. 221-18 of the Consumer Code.",
        "Under the Code (Directive 2018/1972) Article 102 you may leave.",
    ],
)
def test_a_mention_of_a_law_leads_outside(words: str) -> None:
    _, found = read(words)
    assert found
    assert all(each.is_external for each in found)
