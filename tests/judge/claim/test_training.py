"""Claims on training AI beside what a document lets be done, and with which data."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.asserted import About, asserted
from smallprint.model.statement import Judgement

PERMITS = """# Terms

## 10. Your content

10.1 We may use your Content, including your messages, to train our machine learning models.
"""
DENIES = """# Terms

## 10. Your content

10.1 We will not use your Content to train artificial intelligence models.
"""
ASKS = """# Terms

## 10. Your content

10.1 We will not use your Content to train artificial intelligence models without your consent.
"""
OPTS_OUT = """# Terms

## 10. Your content

10.1 We may use your Content to train our AI models. You can opt out of model training in your settings.
"""
IMPLIES = """# Privacy Policy

## 3. What we use it for

3.1 We use the information that we collect to improve and develop our services.
"""
SILENT = """# Terms

## 1. Fees

1.1 Paid plans are billed each month in advance to the card that you gave us.
"""


@pytest.mark.parametrize(
    ("claim", "text", "expected"),
    [
        ("We never train AI models on your content.", PERMITS, Judgement.CONTRADICTED),
        ("We never train AI models on your content.", DENIES, Judgement.BACKED),
        ("We never train AI models on your content.", ASKS, Judgement.BROADER),
        ("We never train AI models on your content.", OPTS_OUT, Judgement.CONTRADICTED),
        ("We never train AI models on your content.", IMPLIES, Judgement.BROADER),
        ("We never train AI models on your content.", SILENT, Judgement.NOT_ADDRESSED),
        ("We train AI on your content only after you opt in.", PERMITS, Judgement.CONTRADICTED),
        ("We train AI on your content only after you opt in.", ASKS, Judgement.BACKED),
        ("You can opt out of AI training.", OPTS_OUT, Judgement.BACKED),
        ("You can opt out of AI training.", PERMITS, Judgement.BROADER),
        ("We use your content to train our AI models.", PERMITS, Judgement.BACKED),
    ],
)
def test_a_claim_on_training_stands_as_the_document_answers(held, claim, text, expected):
    assert held(claim, text).judgement is expected


def test_others_who_may_not_train_either_do_not_hide_what_the_provider_does(held):
    found = held("We do not use your content to train our own or third-party AI models.", PERMITS)
    assert found.judgement is Judgement.CONTRADICTED


def test_the_reason_names_the_data_and_the_place(held):
    reason = held("We never use your messages to train AI.", PERMITS).reason
    assert "chat messages" in reason and "§10.1 lets it be done" in reason


def test_improvement_that_is_reserved_contradicts_its_denial(held):
    found = held("We don't use your information to improve our services.", IMPLIES)
    assert found.judgement is Judgement.CONTRADICTED
    assert "improve and develop our services" in found.evidence[0].words


def test_training_that_goes_on_after_an_opt_out_contradicts_that_it_stops(held):
    text = OPTS_OUT + "\n10.2 Even if you opt out, we will use feedback that you give us to train our models.\n"
    found = held("We never train models on the content of people who have opted out.", text)
    assert found.judgement is Judgement.CONTRADICTED
    assert "Even if you opt out" in found.evidence[0].words


def test_other_sources_contradict_that_there_is_only_one(held):
    text = "# Terms\n\n1. We use licensed content and your messages to train our machine learning models.\n"
    assert held("Our models are trained on licensed content only.", text).judgement is Judgement.CONTRADICTED


def test_an_exclusive_purpose_makes_a_promise_on_training_too_broad(held):
    text = "# Terms\n\n1. Your information is used exclusively to run the mailing list.\n"
    assert held("No model is trained on what you write.", text).judgement is Judgement.BROADER


def test_a_plan_that_the_document_leaves_out_is_not_accused(held):
    text = PERMITS + "\n10.2 These terms do not apply to our Enterprise offering.\n"
    found = held("We do not train AI on the prompts of Enterprise customers.", text)
    assert found.judgement is Judgement.NOT_ADDRESSED


def test_feedback_that_is_used_does_not_accuse_a_claim_on_other_things(held):
    text = "# Terms\n\n1. We may use the feedback that you send us to train our AI models.\n"
    assert held("We do not train AI on your photographs.", text).judgement is not Judgement.CONTRADICTED


@pytest.mark.parametrize(
    "claim", ["Flip a switch and we stop learning from your letters.", "Our bot is learning from you."]
)
def test_learning_from_people_is_training(claim):
    assert asserted(claim).about is About.TRAINING


def test_a_promise_for_one_product_is_not_undone_by_what_is_done_with_other_data(held):
    text = (
        "# Terms\n\n1. We use usage data to train our AI models.\n\n2. API inputs are not used to train our models.\n"
    )
    assert held("API data is never used for training.", text).judgement is Judgement.BACKED


def test_asking_first_is_consent(held):
    assert held("Fernwick asks everybody before it trains AI on their content.", ASKS).judgement is Judgement.BACKED
