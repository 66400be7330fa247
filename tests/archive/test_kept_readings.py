"""What is read of a clause where only a part of it is needed is that part of the whole."""

from __future__ import annotations

import pytest

from smallprint.archive.kept_readings import read_for_claims
from smallprint.read.clause import read_clause

LICENCE = (
    "You grant us a worldwide, perpetual and irrevocable licence to host, copy, modify and publish the notes "
    "that you upload, also to improve our services."
)
TRAINING = "We may use your notes to train our models. You can opt out in your settings."


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in"),
    [
        (LICENCE, "Your content", ""),
        (TRAINING, "How we use your notes", ""),
        ("to train artificial intelligence models;", "", "We do not use what you write"),
        ("We may close an account that breaks these rules.", "Ending", ""),  # neither
        ("This licence ends when you delete your notes.", "Your content", LICENCE),  # speaks of one, grants none
    ],
)
def test_what_claims_are_held_against_is_what_the_whole_reading_has_of_it(ink, heading, lead_in):
    whole, part = read_clause(ink, heading, lead_in), read_for_claims(ink, heading, lead_in)
    assert (part.training, part.licences) == (whole.training, whole.licences)
    assert (part.norms, part.unfair, part.topics) == ((), (), ())
