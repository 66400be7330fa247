"""What is said of other data, other people or other givers answers no question on what the provider does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.decide import decide
from smallprint.model.answer import Question

SILENT = "not-addressed"

CASES = (
    # a denial that begins with a condition, and one with an exception told elsewhere
    (
        "data-sale",
        "Unless otherwise permitted for service providers by law, Plumline will not sell or share any customer data.",
        "no",
    ),
    ("data-sale", "We will not sell or rent your personal information except as provided in this policy.", "no"),
    # goods, and others who sell
    ("data-sale", "We send security updates for at least three years from the date we start selling them.", SILENT),
    ("data-sale", "If you make a hat and then sell it to another player, the hat will be kept.", SILENT),
    ("data-sale", "When you provide details for the purpose of payment, you represent that they are yours.", SILENT),
    ("data-sale", "You must not sell or transfer user information to a third party.", SILENT),
    # a second statement with its own consent
    (
        "data-sale",
        (
            "We will not sell your personal information to third parties, and we will obtain your consent to collect it"
            " except where we may do so without consent."
        ),
        "no",
    ),
    # denials of something else than giving
    (
        "share-marketing",
        "Any idea that you send us is given without restriction, and we may use it for commercial purposes.",
        SILENT,
    ),
    (
        "share-advertisers",
        "We do not warrant that any information that you provide will not be disclosed to third parties.",
        SILENT,
    ),
    ("share-advertisers", "Never disclose your PIN and other security information to anyone.", SILENT),
    (
        "share-marketing",
        (
            "Although we do not sell your data for money, our sharing of your data with advertising partners for their"
            " own marketing may be a sale."
        ),
        SILENT,
    ),
    ("share-group", "Harl is not obliged to publish what you submit and may remove it for its affiliates.", SILENT),
    # authorities
    (
        "police-disclosure",
        "Nothing in these terms limits our right to comply with law enforcement requests about your information.",
        "yes",
    ),
    ("police-disclosure", "If we cannot confirm your age, we may ask for your government ID.", SILENT),
    # two denials in two statements
    (
        "childrens-data",
        (
            "Harl is not intended for children under 13 and Harl will not knowingly collect personal information from"
            " children under 13."
        ),
        "no",
    ),
    ("childrens-data", "We do not knowingly market to, nor collect personal data from, children under 13.", "no"),
    # a concession
    ("do-not-track", "Although we do our best to honor your wishes, we do not respond to Do Not Track signals.", "no"),
    # exceptions from arbitration
    (
        "arbitration",
        (
            "All disputes between us will be resolved by binding arbitration. Arbitration does not apply to claims for"
            " personal injury. If you opt out, any prior agreement to arbitrate will not apply to claims not yet filed."
        ),
        "yes",
    ),
    # what lasts for ever and is no data on people
    ("kept-for-ever", "Harl may impose a temporary or indefinite suspension and hold your account.", SILENT),
    # licences that nobody gives on what they made
    ("content-licence", "Your use of an app is governed by an end user license agreement for its use.", SILENT),
    ("content-licence", "You grant us a licence to use, copy and display the photos that you post.", "yes"),
    # a promise for some data beside what is done
    (
        "ads-by-behaviour",
        (
            "We use your personal information to show you interest-based ads. We do not use student data for"
            " targeted advertising."
        ),
        "yes",
    ),
    (
        "marketing-messages",
        "We may send you newsletters and offers by e-mail. We do not use your content for marketing.",
        "yes",
    ),
    # notice by a date alone
    ("changes-notice", "If we change this policy, we will notify you by revising the date at the top of it.", "no"),
    # a reason that is given
    ("end-without-reason", "We may close your account for any or no reason, including if we suspect fraud.", "yes"),
)


@pytest.mark.parametrize(("name", "text", "verdict"), CASES)
def test_what_is_said_of_something_else_does_not_answer(
    told: Callable[[str], Told], name: str, text: str, verdict: str
) -> None:
    matter = BY_NAME[name]
    assert decide(Question(matter.asks, name, matter.asks), matter, told(text).sayings).verdict.value == verdict
