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


RULES = """# Privacy Policy

## 1. Promises

1.1 We do not knowingly sell the personal information of anyone under 16.

1.2 We may read your letters with your consent, or without your consent to keep the service safe.

1.3 For example, parcels that you send to the depot are insured.

1.4 In case of material changes we will notify you at least one month before these terms change.

1.5 Our service is not directed to people under 18.

## 2. Prohibited uses

2.1 You must obtain the consent of every person in a picture.
"""


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("We never sell personal information.", Judgement.BROADER),
        ("Nobody reads your letters unless you have agreed.", Judgement.CONTRADICTED),
        ("Every parcel you send to the depot is insured.", Judgement.BROADER),
        ("Whatever changes in these terms, you always get a month's notice.", Judgement.BROADER),
        ("Fernwick is meant for adults.", Judgement.BACKED),
    ],
    ids=["of some only", "with or without consent", "an example", "material changes", "adults"],
)
def test_what_a_sentence_leaves_out_is_heeded(held, claim, expected):
    assert held(claim, RULES).judgement is expected


def test_what_people_must_do_backs_nothing_the_provider_claims(held):
    assert held("Fernwick obtains the consent of each person in a picture.", RULES).judgement is not Judgement.BACKED


def test_a_limit_that_a_sentence_does_not_name_is_not_backed(held):
    text = "# Terms\n\n1. Our drivers see your address and your phone number.\n"
    assert held("Only drivers see your address.", text).judgement is Judgement.BROADER


def test_a_claim_that_people_are_told_is_held_against_words_that_tell_them(held):
    text = "# Terms\n\n1. The features of our editor improve the pictures that you upload.\n"
    found = held("You receive a notice when features that improve pictures are on.", text)
    assert found.judgement is Judgement.NOT_ADDRESSED
