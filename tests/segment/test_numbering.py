"""The numbers that clauses carry, in every style that terms use, and what only looks like one."""

from __future__ import annotations

import pytest

from smallprint.segment.numbering import depth, follows, label_of


@pytest.mark.parametrize(
    ("ink", "label", "rest", "level"),
    [
        ("10. Fees", "10", "Fees", 1),
        ("10) Fees", "10", "Fees", 1),
        ("10.4 Refunds", "10.4", "Refunds", 2),
        ("10.4. To the extent", "10.4", "To the extent", 2),
        ("10.4.1 Late", "10.4.1", "Late", 3),
        ("27.2Exceptions apply", "27.2", "Exceptions apply", 2),
        ("3.2 to enter into", "3.2", "to enter into", 2),
        ("§ 4 Haftung", "§ 4", "Haftung", 1),
        ("§4: Haftung", "§4", "Haftung", 1),
        ("IV. Liability", "IV", "Liability", 1),
        ("(ii) the law", "(ii)", "the law", 3),
        ("(1)any data", "(1)", "any data", 3),
        ("a. Billing", "a", "Billing", 3),
        ("b) Billing", "b", "Billing", 3),
        ("A. Account", "A", "Account", 1),
        ("(A) To the extent", "(A)", "To the extent", 3),
        ("Article 3 – Scope", "Article 3", "Scope", 1),
        ("Section 5: Fees", "Section 5", "Fees", 1),
        ("SECTION 7. FEES", "SECTION 7", "FEES", 1),
        ("Appendix 1: Transfers", "Appendix 1", "Transfers", 1),
        ("Exhibit B (Japan)", "Exhibit B", "(Japan)", 1),
        ("12A. What we do", "12A", "What we do", 1),
        ("A6. Prices", "A6", "Prices", 1),
        ("S-2.2 Returns", "S-2.2", "Returns", 2),
        ("第3条 料金", "第3条", "料金", 1),
        ("5 - Fees", "5", "Fees", 1),
        ("IV FEES", "IV", "FEES", 1),
        ("Art. 5 Fees", "Art. 5", "Fees", 1),
        ("Sec. 4.2: Fees", "Sec. 4.2", "Fees", 2),
        ("3.2.a We keep it", "3.2.a", "We keep it", 3),
        ("10.- Fees", "10", "Fees", 1),
    ],
)
def test_a_printed_number_is_the_label(ink: str, label: str, rest: str, level: int) -> None:
    found = label_of(ink, is_heading=True)
    assert found is not None
    assert (found.words, ink[found.length :], depth(found.words)) == (label, rest, level)


@pytest.mark.parametrize(
    "ink",
    [
        "30 days after notice",
        "30 May 2024",
        "2.5 million users",
        "1.5% of the price",
        "2024 was a good year",
        "123.45.67.89 is an address",
        "10.6.2026 we moved",
        "24/7 support",
        "18+ only",
        "1st party cookies",
        "(s)he may leave",
        "e.g. a name",
        "I agree to this",
        "A person may leave",
        "U.S. users",
        "Section 18 of the terms applies",
        "Part of the price",
        "Article L. 217-4 du Code",
        "Words only",
        "",
    ],
)
def test_what_only_looks_like_a_number_is_none(ink: str) -> None:
    assert label_of(ink, is_heading=False) is None


def test_a_bare_number_counts_in_a_heading_only() -> None:
    assert label_of("5 Fees", is_heading=False) is None
    found = label_of("5 Fees", is_heading=True)
    assert found is not None and found.words == "5"


@pytest.mark.parametrize(
    "ink",
    [
        "Article 6 GDPR",  # a law that a list of reasons names: another number there is another reason
        "Art. 6 GDPR",
        "SECTION 4 APPLIES TO YOU",
        "Section 4 of these terms",
        "IV drips",
        "219.71",  # a price that stands alone
        "30",
    ],
)
def test_a_number_that_is_part_of_what_is_said_is_no_label(ink: str) -> None:
    assert label_of(ink, is_heading=False) is None


@pytest.mark.parametrize(
    ("before", "after", "is_next"),
    [
        ("(a)", "(b)", True),
        ("(h)", "(i)", True),
        ("iii.", "iv.", True),
        ("(9)", "(10)", True),
        ("(ii)", "(b)", False),
        ("(c)", "(a)", False),
        ("", "(a)", False),
    ],
)
def test_a_letter_is_told_from_one_that_begins_anew(before: str, after: str, is_next: bool) -> None:
    assert follows(before, after) is is_next


def test_a_letter_behind_a_coded_number_is_part_of_it() -> None:
    found = label_of("B.3.a. sell what you store;", is_heading=False)
    assert found is not None
    assert (found.words, depth(found.words)) == ("B.3.a", 3)
