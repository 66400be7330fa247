"""Long terms are cut into parts at their headings, and every clause is in one."""

from __future__ import annotations

import pytest

from smallprint.publish import terms_parts
from smallprint.publish.terms_parts import address_of, part_with, parts_of
from smallprint.segment.outline import outline

SECTION = "## {0}. Rule {0}\n\n" + "\n\n".join(f"Sentence {number} of the rule holds." for number in range(8)) + "\n\n"
TEXT = "".join(SECTION.format(number) for number in range(12))


@pytest.fixture
def clauses(monkeypatch):
    for name, value in {"LONG": 1_000, "PART": 700, "NEAR": 300, "FIRST": 5}.items():
        monkeypatch.setattr(terms_parts, name, value)
    return outline(TEXT).clauses


def test_short_terms_are_one_part():
    clauses = outline(TEXT).clauses
    (whole,) = parts_of(clauses)
    assert (whole.number, whole.first, whole.end) == (1, 0, len(clauses))
    assert part_with((whole,), 3) == whole == part_with((whole,), 10_000)


def test_every_clause_is_in_one_part_which_begins_at_a_heading(clauses):
    parts = parts_of(clauses)
    assert len(parts) > 3 and [one.number for one in parts] == list(range(1, len(parts) + 1))
    assert [sum(one.holds(clause.index) for one in parts) for clause in clauses] == [1] * len(clauses)
    assert all(clauses[one.first].ink.startswith("Rule") for one in parts)


def test_the_first_part_has_the_clauses_to_which_a_link_needs_no_part(clauses, monkeypatch):
    monkeypatch.setattr(terms_parts, "FIRST", 60)
    assert parts_of(clauses)[0].end >= 60


def test_a_clause_is_led_to_from_another_part(clauses):
    parts = [(one.number, one.first) for one in parts_of(clauses)]
    second = parts[1][1]
    assert address_of(second, parts, 2) == f"#c{second}"
    assert address_of(second, parts, 1) == f"?part=2#c{second}"
    assert address_of(0, parts, 3) == "?part=1#c0"
    assert address_of(7) == "#c7"
