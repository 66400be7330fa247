"""Selling people's data, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

LIKE_A_SALE = (
    "We do not sell your personal information for money. Some of our disclosures to advertising networks may be "
    "considered a “sale” under California law. You can opt out of the sale of your personal information."
)

CASES = (
    # a plain denial, and one by passive words
    ("We never sell or rent your personal information.", "Does Quillbay sell my data?", "no"),
    ("Your personal data is never sold to anyone.", "Does Quillbay sell my data?", "no"),
    ("We are not in the business of selling information about you.", "Does Quillbay sell my data?", "no"),
    # the same, asked the other way round
    ("We do not sell your personal information.", "Is my data safe from being sold?", "yes"),
    # a list under a lead-in that denies
    ("## Quillbay does not:\n\n- Sell any customer data to third parties.", "Does Quillbay sell my data?", "no"),
    (
        "B.3. Quillbay will not:\n\nB.3.a. **“sell”** or **“share”** Customer Personal Data, as the laws define it;",
        "Does Quillbay sell my data?",
        "no",
    ),
    ("2.1 Limits\n\nQuillbay will not:\n\n(a) sell your personal data;", "Does Quillbay sell my data?", "no"),
    # consent first
    ("We will not sell your data to third parties without your consent.", "Do they sell my data?", "only-with-consent"),
    # a sale in the sense of a state's law, after a denial of sales for money
    (
        LIKE_A_SALE,
        "I live in California. Do they sell my data?",
        "yes-unless-opt-out",
    ),
    # a right to ask is no denial, a ban on users is none of the provider's, a sale of goods no sale of data
    (
        "You have the right to direct us not to sell your personal information.",
        "Do they sell my data?",
        "not-addressed",
    ),
    ("You may not sell, rent or share data that you get from the service.", "Do they sell my data?", "not-addressed"),
    ("If the business is sold, your information may go to the buyer.", "Do they sell my data?", "not-addressed"),
    ("You can opt out of the sale of your personal data.", "Can I stop them from selling my data?", "yes"),
    ("We may share aggregated statistics with our partners.", "Do they share anonymous data?", "yes"),
    ("We may obtain information about you from data brokers.", "Do they buy data from data brokers?", "yes"),
    # what is not regarded as a sale, a sale told of with its data first, a promise for telephone numbers alone
    ('We do not consider the ways in which we share data a "sale".', "Do they sell my data?", "no"),
    ("Personal information that we may sell or share: identifiers.", "Do they sell my data?", "yes-unless-opt-out"),
    (
        "We may have sold this category of personal information. Mobile numbers used for SMS are never sold.",
        "Do they sell my data?",
        "yes",
    ),
    # a licence and what others may not do
    ("Our processors are not permitted to sell your personal data.", "Do they sell my data?", "not-addressed"),
    ("Nothing here may be deemed to oblige us to sell any advertising.", "Do they sell my data?", "not-addressed"),
    # part of a firm is sold, not data
    (
        "We may grow or shrink, and this may involve the sale or the transfer of control of all or part of Quillbay.",
        "Does Quillbay sell my data?",
        "not-addressed",
    ),
    # denied for money and owned up to in the same breath
    (
        (
            "Although we do not sell your personal data for money, we do sell personal data, "
            "including sharing for ads, subject to your choices."
        ),
        "Does Quillbay sell my data?",
        "yes-unless-opt-out",
    ),
    (
        "Do not sell or transfer your account or its content to anyone.",
        "Does Quillbay sell my data?",
        "not-addressed",
    ),
    (
        "We will not rent or sell potentially personally-identifying and personally-identifying information.",
        "Does Quillbay sell my data?",
        "no",
    ),
    (
        "We have not sold any personal information to third parties for any business or commercial purpose.",
        "Does Quillbay sell my data?",
        "no",
    ),
    (
        (
            "We do not sell personal information as that term is commonly understood. However, some "
            'disclosures may be considered a "sale" under the law of your state. You can opt out of such '
            "sales."
        ),
        "I live in Colorado. Does Quillbay sell my data?",
        "yes-unless-opt-out",
    ),
    (
        (
            "You are entitled to learn what we collect and to ask us not to sell it. If you ask us to stop "
            "selling your data, we will stop selling it."
        ),
        "I live in California. Does Quillbay sell my data?",
        "yes-unless-opt-out",
    ),
    (
        (
            "We do not sell your personal data, except as described in this policy. California residents may "
            "opt out of the sale of their personal data."
        ),
        "I live in California. Does Quillbay sell my data?",
        "yes-unless-opt-out",
    ),
    (
        (
            "We do not sell your personal data, except as described in this policy. California residents may "
            "opt out of the sale of their personal data."
        ),
        "Does Quillbay sell my data?",
        "no",
    ),
    (
        "We do not sell the data of customers aged 13 to 16 without consent. We sell customer data.",
        "Does Quillbay sell my data?",
        "yes",
    ),
)


@pytest.mark.parametrize(("text", "words", "verdict"), CASES)
def test_sale_is_answered(told: Callable[[str], Told], text: str, words: str, verdict: str) -> None:
    found = ask(words, told(text), "Quillbay")
    assert found.verdict.value == verdict
    assert bool(found.evidence) == (verdict != "not-addressed")
