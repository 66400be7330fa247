"""To whom data is given."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    ("We share your device identifier with our advertising partners.", "Do advertisers get my data?", "yes"),
    ("We do not share your personal data with advertisers.", "Do they give my data to advertisers?", "no"),
    ("We do not share your personal data with advertisers.", "Is my data kept away from advertisers?", "yes"),
    (
        "Brindle does not provide any personal information to ad networks without your consent.",
        "Do ad networks get my personal details?",
        "only-with-consent",
    ),
    # what is left out of a denial is what is done
    (
        "We do not share your information, except with our advertising partners.",
        "Does Brindle share my data with advertisers?",
        "yes",
    ),
    # numbers about everybody are no data about somebody
    ("We only share anonymous statistics with advertisers.", "Do advertisers get my personal data?", "no"),
    (
        "We do not share your information with third parties for their own marketing purposes.",
        "Do other companies get my details for their own marketing?",
        "no",
    ),
    (
        "We may share your information with our parent company and its subsidiaries.",
        "Does the parent company get my data?",
        "yes",
    ),
    ("We may disclose your information to:\n\n- our business partners;", "Do partners get my data?", "yes"),
    ("We use vendors who process personal data on our behalf.", "Do service providers get my data?", "yes"),
    (
        "Our service providers are contractually obliged to keep your information confidential.",
        "Must the firms that get my data protect it?",
        "yes",
    ),
    ("You can unsubscribe from our marketing e-mails at any time.", "Can I stop the marketing e-mails?", "yes"),
    # what users may not do is none of the provider's
    (
        "You must not share other people's personal data with advertisers.",
        "Does Brindle give my data to advertisers?",
        "not-addressed",
    ),
    ("These terms are governed by the laws of France.", "Do they share my data with partners?", "not-addressed"),
    # consent in an item beside the others is no condition of all sharing
    (
        "We share your data with third parties who host it. With your consent we share it with third parties.",
        "Do they share my data with third parties?",
        "yes",
    ),
    (
        "If we share your data with other companies for their advertising, we will first ask for your consent.",
        "Does Brindle give my data to advertisers?",
        "only-with-consent",
    ),
    (
        "We use partners to whom we send your query in order to obtain advertisements.",
        "Does Brindle give my data to advertisers?",
        "yes",
    ),
    # a disclaimer and what others give
    (
        "Our services give you access to content that belongs to other people.",
        "Do they share my data with third parties?",
        "not-addressed",
    ),
    (
        "Customers can opt in to receive marketing material from the local partner by giving their e-mail address.",
        "Do other companies get my details for their own marketing?",
        "only-with-consent",
    ),
    # a policy that says what it is about
    (
        "This policy explains how Brindle uses and discloses information when you deal with our advertising partners.",
        "Does Brindle give my data to advertisers?",
        "not-addressed",
    ),
    # what is asked of them is no denial
    (
        "You may ask us not to share your personal information with third parties for targeted advertising.",
        "Does Brindle give my data to advertisers?",
        "not-addressed",
    ),
    (
        "We disclose personal information to the following recipients: targeted advertising partners.",
        "Does Brindle give my data to advertisers?",
        "yes",
    ),
    # a question states nothing
    (
        "Is my personal information going to be sold to some random advertiser?",
        "Does Brindle give my data to advertisers?",
        "not-addressed",
    ),
    (
        "We may also provide these advertising partners with your e-mail address.",
        "Does Brindle give my data to advertisers?",
        "yes",
    ),
    (
        "We share your data with advertising partners. We never share your name with them.",
        "Does Brindle tell advertisers my name?",
        "no",
    ),
    (
        "We share your data with advertising partners. We never share your name with them.",
        "Does Brindle give my data to advertisers?",
        "yes",
    ),
    (
        (
            "We share your data with advertising partners. We do not give your data to third parties for "
            "direct marketing unless you agree."
        ),
        "Does Brindle give my data to advertisers?",
        "yes",
    ),
)


@pytest.mark.parametrize(("text", "words", "verdict"), CASES)
def test_sharing_is_answered(told: Callable[[str], Told], text: str, words: str, verdict: str) -> None:
    assert ask(words, told(text), "Brindle").verdict.value == verdict
