from __future__ import annotations

from smallprint.align import diff, passage_links
from smallprint.segment import outline

FEES = "You pay the fees in advance, each month, by card or by transfer, and they are not paid back."
LAW = "The law of Ireland governs this agreement, and the courts of Dublin alone decide on it."
DATA = "We keep the files that you upload until you delete them or close your account with us."
TERMS = ["## 1. Fees", FEES, "## 2. Law", LAW, "## 3. Data", DATA]


def told(before: list[str], after: list[str]) -> list[tuple[str, list[str], list[str]]]:
    old, new = outline("\n\n".join(before)), outline("\n\n".join(after))
    return [
        (
            link.relation.value,
            [old.passages[index].heading for index in link.before],
            [new.passages[index].heading for index in link.after],
        )
        for link in passage_links(diff(old, new))
    ]


def test_passages_that_stand_as_they_stood_are_the_same() -> None:
    assert {relation for relation, _, _ in told(TERMS, TERMS)} == {"same"}


def test_a_word_changed_makes_a_passage_edited() -> None:
    found = told(TERMS, [line.replace("month", "year") for line in TERMS])
    assert [relation for relation, _, _ in found] == ["edited", "same", "same"]


def test_where_a_printed_address_leads_is_no_word() -> None:
    before, after = ([f"{FEES} See www.a.example/{page}."] for page in ("old", "new"))
    assert told(["## Fees", *before], ["## Fees", *after]) == [("same", ["Fees"], ["Fees"])]


def test_an_address_taken_out_is_a_word_taken_out() -> None:
    found = told(["## Fees", f"{FEES} See www.a.example/old."], ["## Fees", f"{FEES} See."])
    assert found == [("edited", ["Fees"], ["Fees"])]


def test_a_passage_with_another_number_is_renumbered() -> None:
    after = ["## 1. Fees", FEES, "## 2. Scope", "Words about what this is for.", "## 3. Law", LAW, "## 4. Data", DATA]
    assert told(TERMS, after) == [
        ("same", ["Fees"], ["Fees"]),
        ("added", [], ["Scope"]),
        ("renumbered", ["Law"], ["Law"]),
        ("renumbered", ["Data"], ["Data"]),
    ]


def test_a_passage_moved_among_others_has_moved_whatever_its_number() -> None:
    after = ["## 1. Law", LAW, "## 2. Data", DATA, "## 3. Fees", FEES]
    found = {
        tuple(old): relation
        for relation, old, _ in told([*TERMS, "## 4. End", LAW[:40]], [*after, "## 4. End", LAW[:40]])
    }
    assert found["Fees",] == "moved"


def test_a_passage_whose_heading_and_words_were_joined_on_one_line_is_still_that_passage() -> None:
    before = ["**E. Data**", DATA, "**F. Law**", LAW]
    after = [f"**E. Data.** {DATA}", "**F. Law**", LAW]
    assert [(old, new) for _, old, new in told(before, after)] == [(["Data"], ["Data"]), (["Law"], ["Law"])]


def test_a_passage_taken_out_is_removed() -> None:
    assert ("removed", ["Law"], []) in told(TERMS, [*TERMS[:2], "## 2. Data", DATA])


def test_two_passages_made_one_are_merged() -> None:
    after = ["## 1. Fees and law", f"{FEES} {LAW}", "## 3. Data", DATA]
    assert ("merged", ["Fees", "Law"], ["Fees and law"]) in told(TERMS, after)
