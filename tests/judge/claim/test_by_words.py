"""Claims on other things beside the nearest sentences and the answer to their matter."""

from __future__ import annotations

import pytest

from smallprint.model.statement import Judgement

TEXT = """# Privacy Policy

## 2. Your data

2.1 We do not sell your personal data to anybody.

2.2 Our moderators read messages that were reported to us.

## 3. How long

3.1 Server logs are deleted after 30 days.

3.2 Backup copies of photographs are deleted within 90 days unless the law requires us to keep them.
"""


@pytest.mark.parametrize(
    ("claim", "expected", "quoted"),
    [
        ("Fernwick doesn't sell personal data.", Judgement.BACKED, "do not sell"),
        ("Nobody here reads messages that were reported.", Judgement.CONTRADICTED, "moderators read"),
        ("Server logs are deleted after one month.", Judgement.BACKED, "30 days"),
        ("Server logs are deleted after a week.", Judgement.CONTRADICTED, "30 days"),
        ("All backup copies of photographs are always deleted within three months.", Judgement.CONTRADICTED, "unless"),
    ],
)
def test_a_claim_stands_as_the_nearest_sentence_says(held, claim, expected, quoted):
    found = held(claim, TEXT)
    assert found.judgement is expected
    assert quoted in found.evidence[0].words


def test_a_claim_of_which_nothing_is_said_is_not_addressed_and_quotes_nothing(held):
    found = held("Zeppelin pilots receive a pension.", TEXT)
    assert (found.judgement, found.evidence) == (Judgement.NOT_ADDRESSED, ())


def test_a_sentence_on_something_else_contradicts_nothing(held):
    found = held("You own your photographs.", "# Terms\n\n1. You may not sell photographs of others.\n")
    assert found.judgement is not Judgement.CONTRADICTED
