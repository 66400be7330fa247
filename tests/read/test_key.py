"""What names a clause as it is read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smallprint.read.key import AROUND_BYTES, clause_key
from smallprint.text.digest import DIGEST_BYTES, digest

WORDS = st.text(max_size=8)
PLACES = st.tuples(WORDS, WORDS, WORDS)


@given(PLACES, PLACES)
def test_two_clauses_have_one_name_where_all_three_are_the_same(one, other):
    assert (clause_key(*one) == clause_key(*other)) == (one == other)


@given(WORDS, WORDS)
def test_what_is_heading_is_told_from_what_is_lead_in(heading, lead_in):
    moved = clause_key("", heading + lead_in, "") != clause_key("", heading, lead_in)
    assert moved == bool(lead_in)


@given(PLACES)
def test_a_name_begins_with_that_of_the_ink(place):
    assert clause_key(*place)[:DIGEST_BYTES] == digest(place[0])
    assert len(clause_key(*place)) == DIGEST_BYTES + AROUND_BYTES
