"""Passages: what people mean by a clause, a heading or a numbered paragraph with what is under it."""

from __future__ import annotations

from smallprint.segment.outline import outline

TERMS = """Effective: 3 May 2024

1. **FEES**

**1.1 Prices**. You pay the price.

(a) in euros, or

(b) in dollars.

1.2 You pay on time, and you bear the costs of a late payment.

2. You agree to all of this in full, now and later.

* a bullet

Appendix 1: Transfers
---------------------

Words.

A. Scope
--------

Article 3 – Term
----------------

3.1.1 Deep down.
"""


def test_passages_begin_at_headings_and_at_numbers_to_the_second_level() -> None:
    found = [(passage.number, passage.heading) for passage in outline(TERMS).passages]
    assert found == [
        ("", ""),
        ("1", "FEES"),
        ("1.1", "Prices"),
        ("1.2", "You pay on time, and you bear the costs"),
        ("2", "You agree to all of this in full, now"),
        ("", "Appendix 1: Transfers"),
        ("A", "Scope"),
        ("3", "Term"),
    ]


def test_an_empty_text_has_no_passages() -> None:
    assert outline("").passages == ()
