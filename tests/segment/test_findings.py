"""What a document says about itself."""

from __future__ import annotations

from smallprint.segment.findings import find
from smallprint.segment.outline import outline

TERMS = """Terms
=====

Last updated: 01/02/2023

## 1. You

“Fee” means what you pay to us for the service that we give to you under this agreement.

## 2. Us

“Fee” means something else. See Section 1 and Section 9.
"""


def test_everything_is_found_and_what_is_unclear_is_a_problem() -> None:
    found = find(outline(TERMS))
    assert [definition.term for definition in found.definitions] == ["Fee", "Fee"]
    assert [reference.words for reference in found.references] == ["Section 1", "Section 9"]
    assert found.dates == ()
    assert found.language == "en"
    assert [problem.code for problem in found.problems] == ["ambiguous-date", "unresolved-reference", "defined-twice"]


def test_nothing_is_found_in_nothing() -> None:
    found = find(outline(""))
    assert (found.definitions, found.references, found.dates, found.language, found.problems) == ((), (), (), "und", ())
