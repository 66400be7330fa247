"""Addresses are made in one place."""

from __future__ import annotations

from smallprint.model.document import Document
from smallprint.publish.terms_parts import FIRST
from smallprint.web import links

TERMS = Document("Acme & Sons", "Terms of Service", "(EU)")


def test_a_clause_far_behind_is_led_to_by_a_query():
    place = links.version(TERMS, 7)
    assert links.clause(TERMS, 7, FIRST - 1) == f"{place}#c{FIRST - 1}"
    assert links.clause(TERMS, 7, FIRST) == f"{place}?clause={FIRST}#c{FIRST}"
