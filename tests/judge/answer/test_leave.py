"""Consent that is one ground among others, and questions of whether people are asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

SILENT = "not-addressed"
MAIL = "Does Quillbay send me marketing e-mails?"
LEAVE = "Does Quillbay need my permission to send me marketing e-mails?"
CASES = (
    # where another ground stands beside consent, those who were not asked are written to as well
    ("We send you marketing e-mails based on your consent or our legitimate interests.", MAIL, "yes"),
    ("We send you marketing e-mails as part of the service or with your consent.", MAIL, "yes"),
    ("We send you marketing e-mails with your consent, where it's required.", MAIL, "yes"),
    ("We send you marketing e-mails only with your consent.", MAIL, "only-with-consent"),
    # not to write to those who did not agree is to write to those who did
    ("We will not send you marketing e-mails if you have not opted in to them.", MAIL, "only-with-consent"),
    ("We will not send you marketing e-mails if you have not opted in to them.", LEAVE, "yes"),
    ("We send you marketing e-mails.", LEAVE, "no"),
    # what people would rather not have is no denial that it is done
    ("If you prefer not to receive marketing e-mails, write to us.", MAIL, "yes-unless-opt-out"),
    # notices of changes, and advice to look for them
    (
        "## Changes\n\nWe will notify you of any changes by posting the new policy here.",
        "Will they tell me of changes?",
        "yes",
    ),
    (
        (
            "You are responsible for reading these terms in order to be informed of changes. "
            "We may amend these terms without notice to you."
        ),
        "Can they change the terms without telling me?",
        "yes",
    ),
    # one datum, some of those who might be given it, and data of one kind
    ("Your e-mail address is not shared with third parties.", "Do they share my data with third parties?", SILENT),
    ("We do not share your data with these third parties.", "Do they share my data with third parties?", SILENT),
    ("We do not share personal data with other recipients.", "Do they share my data with anyone?", "no"),
    # a case that is left out of refunds
    (
        "A full refund is given within 14 days. Our refund policy does not apply to purchases through an app store.",
        "Can I get a refund if I bought it through the app store?",
        "no",
    ),
    # authorities
    (
        "Quillbay undertakes to inform its customers of a request from a judicial authority.",
        "Will Quillbay tell me if the authorities ask for my data?",
        "yes",
    ),
    (
        "We retain records to answer requests from authorities.",
        "Do they give data to the police without an order?",
        SILENT,
    ),
    # countries
    ("We store your data on servers in India.", "Is my data stored in India?", "yes"),
    ("We store your data on servers in India.", "Is my data stored in Brazil?", SILENT),
    ("We process your personal data within the European Union.", "Does my data leave the EU?", "no"),
    # a signal that is another one
    ("We honour the Global Privacy Control.", "Do they honour Do Not Track?", SILENT),
    ("Subscribers have the plan without advertising.", "Do they share my data with advertisers?", SILENT),
)


@pytest.mark.parametrize(("text", "question", "verdict"), CASES)
def test_says(told: Callable[[str], Told], text: str, question: str, verdict: str) -> None:
    assert ask(question, told(f"# Privacy Policy\n\n{text}\n"), "Quillbay").verdict == verdict
