"""Claims that the answer to another matter undoes, and claims on what no provider promises."""

from __future__ import annotations

import pytest

from smallprint.model.statement import Judgement

TEXT = """# Terms of Service

## 1. Changes

1.1 Any changes to these terms take effect immediately when we post them on this page.

## 2. Your data

2.1 You may ask us to delete your personal data by writing to our office.

2.2 We may keep some of your personal data after you ask us to delete it, where the law allows us to.

## 3. The service

3.1 We do not guarantee that Fernwick will be available at all times or without interruption.

3.2 Our chat assistant may produce answers that are inaccurate, and we do not warrant their accuracy.
"""


@pytest.mark.parametrize(
    ("claim", "quoted"),
    [
        ("New terms take effect a month after we announce them.", "immediately"),
        ("Ask us to delete your data and all of it is erased.", "We may keep some"),
        ("Fernwick is always up.", "do not guarantee"),
    ],
)
def test_the_answer_to_another_matter_undoes_a_claim(held, claim, quoted):
    found = held(claim, TEXT)
    assert found.judgement is Judgement.CONTRADICTED
    assert any(quoted in one.words for one in found.evidence)


@pytest.mark.parametrize(
    "claim",
    [
        "You can ask us to delete your data.",
        "Our service is up 99.9 percent of the time.",
    ],
)
def test_a_claim_of_less_or_of_a_figure_is_not_undone(held, claim):
    assert held(claim, TEXT).judgement is not Judgement.CONTRADICTED


KEPT = """# Privacy

## 1. Retention

1.1 Copies of deleted drawings may remain stored on the servers of our partners after you delete them.

1.2 We keep invoices for ten years.

## 2. Names

2.1 You grant us the right to use your name in our advertising.
"""


@pytest.mark.parametrize(
    ("claim", "quoted"),
    [
        ("Once you delete a drawing, no copy of it remains anywhere.", "may remain stored"),
        ("We ask members before we use their name in our advertising.", "right to use your name"),
    ],
)
def test_what_is_said_without_a_denial_is_still_the_contrary(held, claim, quoted):
    found = held(claim, KEPT)
    assert found.judgement is Judgement.CONTRADICTED
    assert quoted in found.evidence[0].words


def test_the_same_period_of_something_else_backs_nothing(held):
    text = "# Terms\n\n1. A claim must be raised within ten years after the event.\n"
    assert held("Sketches are kept for ten years.", text).judgement is not Judgement.BACKED
