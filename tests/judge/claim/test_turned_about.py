"""Claims that turn a clause about: its actor, its cost, its choice, its limits, its ground."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.asserted import Asserts, asserted
from smallprint.judge.claim.wording import is_denying
from smallprint.model.statement import Judgement

TEXT = """# Terms of Service

## 1. Notices

1.1 You can disable the reminders on your tablet at any time in your settings.

1.2 Opting out of picture tips does not stop the collection of your drawing history.

## 2. Costs

2.1 Fernwick helps with the inspection of your archive at the customer's cost.

2.2 You are solely responsible for all taxes on the brushes that you sell.

## 3. Data

3.1 We may combine your drawing history with records that we obtain from partner galleries.

3.2 You have a right to tell us not to sell your sketches.

3.3 Fernwick gives a supplier access to your sketches only as necessary to print them.

3.4 We send the gallery digest to comply with our legal obligations.

## 4. Quarrels

4.1 If you disagree with a decision of our moderators you can raise a complaint.

4.2 You must be at least 16 to rent an easel.
"""
MAKERS = """# Privacy

## 1. Model makers

1.1 Our model providers are prohibited from using your sketches to train their models.
"""


@pytest.mark.parametrize(
    "claim",
    [
        "The reminders on your tablet can't be turned off.",
        "You can't stop Fernwick from selling your sketches.",
        "Fernwick helps with the inspection of your archive free of charge.",
        "Fernwick pays the taxes on the brushes that you sell.",
        "Your drawing history is kept separate from the records of partner galleries.",
        "Suppliers can use your sketches however they like.",
        "The gallery digest is sent on the basis of your consent.",
        "What the moderators decide is final.",
        "Children of any age may rent an easel.",
    ],
    ids=["no choice", "no stopping", "cost", "bearer", "apart", "as they like", "ground", "final", "any age"],
)
def test_what_turns_a_clause_about_is_contradicted(held, claim):
    assert held(claim, TEXT).judgement is Judgement.CONTRADICTED


@pytest.mark.parametrize(
    "claim", ["You can turn off the reminders on your tablet.", "You may tell Fernwick not to sell your sketches."]
)
def test_what_says_the_same_of_a_choice_is_backed(held, claim):
    assert held(claim, TEXT).judgement is Judgement.BACKED


def test_what_comes_of_a_refusal_is_not_the_choice_to_refuse(held):
    claim = "Opting out of picture tips stops the collection of your drawing history."
    assert asserted(claim).asserts is not Asserts.CHOICE
    assert held(claim, TEXT).judgement is not Judgement.BACKED


def test_what_others_promise_of_training_does_not_back_the_provider(held):
    assert held("We never train AI on your sketches.", MAKERS).judgement is Judgement.BROADER
    assert held("The model makers we use may not train on your sketches.", MAKERS).judgement is Judgement.BACKED


def test_a_guarantee_is_contradicted_only_by_words_on_the_same_thing(held):
    text = "# Terms\n\n1. We do not guarantee the accuracy of the colours that the scanner shows.\n"
    assert held("We guarantee delivery of the easel within the hour.", text).judgement is not Judgement.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you have a right to tell us not to sell your sketches", False),
        ("the pen costs nothing", False),
        ("we use safeguards in countries that have not been recognised", False),
        ("you may hum along as long as nobody minds", False),
        ("sharing songs without a right isn't allowed", True),
        ("you agree not to sell your easel", True),
    ],
)
def test_denials_in_side_clauses_deny_nothing(text, expected):
    assert is_denying(text) is expected


@pytest.mark.parametrize(
    ("words", "asserts"),
    [
        ("Plans renew unless you turn that off.", Asserts.DONE),
        ("Plans renew only if you agree.", Asserts.ASKED_FIRST),
        ("Members can take Fernwick before a jury.", Asserts.DONE),
        ("Once you leave, no copy of it remains.", Asserts.DONE),
    ],
)
def test_a_way_out_a_right_and_nothing_kept_are_no_denials(words, asserts):
    assert asserted(words, "Fernwick").asserts is asserts
