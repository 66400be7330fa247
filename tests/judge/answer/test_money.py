"""Renewal, refunds, trials and prices."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    (
        "Your subscription renews automatically each month unless you cancel it.",
        "Does my subscription renew automatically?",
        "yes-unless-opt-out",
        "",
    ),
    ("The yearly plan does not renew automatically.", "Does my subscription renew automatically?", "no", ""),
    (
        "We keep your data until you cancel your account.",
        "Does my subscription renew automatically?",
        "not-addressed",
        "",
    ),
    ("All sales are final and no refunds are given.", "Can I get a refund?", "no", ""),
    ("You may request a full refund of your purchase.", "Can I get a refund?", "yes", ""),
    (
        "We offer refunds within 21 days of the purchase.",
        "How long do I have to ask for a refund?",
        "stated",
        "21 days",
    ),
    ("Invoices are due within 21 days.", "How long do I have to ask for a refund?", "not-addressed", ""),
    (
        "If you cancel during a term, we do not refund the unused part.",
        "Do I get money back if I cancel early?",
        "no",
        "",
    ),
    (
        "If we discontinue the Service, we will refund the prepaid fees pro rata.",
        "If they shut the service down, do I get my money back?",
        "yes",
        "",
    ),
    (
        "When we terminate your account for a breach, you are not entitled to any refund.",
        "If they ban me, do I get my money back?",
        "no",
        "",
    ),
    (
        "At the end of the free trial you will be charged the monthly fee.",
        "Will I be charged when the trial ends?",
        "yes",
        "",
    ),
    ("We may increase our fees from time to time.", "Can they raise the price?", "yes", ""),
    (
        "We will notify you of any increase of the subscription price by e-mail.",
        "Will they tell me before the price goes up?",
        "yes",
        "",
    ),
    (
        "You must cancel at least 48 hours before the end of the current period.",
        "How long before renewal must I cancel?",
        "stated",
        "48 hours",
    ),
    (
        "Uninstalling the app does not cancel your subscription.",
        "If I delete the app, does my subscription stop?",
        "no",
        "",
    ),
    ("Unused credits expire after twelve months.", "Do my credits expire?", "yes", ""),
    (
        "We will send the refund to your card, and you will not be charged for this refund.",
        "Can I get a refund?",
        "yes",
        "",
    ),
    (
        "Payments not received by the due date are subject to a late fee of two percent.",
        "Do they charge a late fee?",
        "yes",
        "",
    ),
    (
        "So that your plan does not automatically renew, you must cancel it before the end of the term.",
        "Does my subscription renew automatically?",
        "yes-unless-opt-out",
        "",
    ),
    ("You agree to reimburse Quillbay for all costs of collection.", "Can I get a refund?", "not-addressed", ""),
    ("The withdrawal period is fourteen days from the purchase.", "Is there a cooling-off period?", "yes", ""),
    ("There is no charge for the use of Quillbay Basic.", "Is it free to use?", "yes", ""),
    (
        "If you end your plan before its term is over, we are unable to offer any refund for the unused months.",
        "Can I get a refund?",
        "no",
        "",
    ),
    (
        "If you cancel your plan, you will not receive a refund of fees already paid.",
        "Can I get a refund?",
        "no",
        "",
    ),
    (
        "Short interruptions of the Service do not entitle you to any refund.",
        "The service was down for an hour. Am I owed a refund?",
        "no",
        "",
    ),
    (
        "These terms will continue in full force until terminated.",
        "Does my subscription renew automatically?",
        "not-addressed",
        "",
    ),
    (
        "To meet the deadline, write before the period ends. You may withdraw from this contract in 14 days.",
        "Is there a cooling-off period?",
        "yes",
        "",
    ),
    (
        "You get a full refund of what you paid in case you have not previously claimed one.",
        "Can I get a refund?",
        "yes",
        "",
    ),
    (
        "Taking a payment does not mean that we accept it, and if we are unable to fill it we will give you a refund.",
        "Can I get a refund?",
        "not-addressed",
        "",
    ),
    (
        "Except for the first thirty days, all sales are final. You are entitled to a full refund in those days.",
        "Can I get a refund?",
        "yes",
        "",
    ),
    (
        "You are not entitled to any accounting, compensation or reimbursement for feedback.",
        "Can I get a refund?",
        "not-addressed",
        "",
    ),
    (
        "The term of this agreement will continue in effect until Quillbay no longer provides the Service.",
        "Does my subscription renew automatically?",
        "not-addressed",
        "",
    ),
    (
        "Users may take procedures for the cancellation of the subscription at any time.",
        "Can I cancel my subscription when I want?",
        "yes",
        "",
    ),
    (
        "You will not be entitled to exercise any “cooling-off” period to revoke the agreement.",
        "Is there a cooling-off period?",
        "no",
        "",
    ),
    (
        "If payment is not made when due, we may charge interest at three percent a year.",
        "Do they charge a late fee?",
        "yes",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_says(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay")
    assert (found.verdict.value, value in found.value) == (verdict, True)
