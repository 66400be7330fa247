"""A second look: sentences that contradict each other because one of them holds for a part only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

REFUND = "Can I get my money back?"
SHARE = "Do they share my information with third parties?"
WARN = "Will they tell me before they change the terms?"
SILENTLY = "Can they change the terms without telling me?"
TWELVE = "Can my 12 year old use it?"
BAN = "Can they close my account without a reason?"
SILENT = "not-addressed"
GRANTED = "You can get a full refund within fourteen days of your purchase."
CASES = (
    # a refund with exceptions is one
    (f"{GRANTED} We have no obligation to offer refunds to users who violate these terms.", REFUND, "yes"),
    ("If approved, we will refund the remaining amount. Amounts already spent will not be refunded.", REFUND, "yes"),
    ("All sales are final, and no refunds are given. You may request a refund for unused vouchers.", REFUND, "no"),
    # the shop's money, and a thing that comes back
    ("If the app fails, Apple will refund the purchase price to you.", REFUND, SILENT),
    ("Cookies are small files that our servers will save and return as part of your use.", REFUND, SILENT),
    # what may be done at pleasure is no promise, and what is promised for one kind of data, or on one plan, none to all
    ("We may in our discretion notify you of changes to these terms.", WARN, SILENT),
    ("We will notify you before we change these terms.", WARN, "yes"),
    ("We never sell student data.", "Do they sell my data?", SILENT),
    ("We never sell student data.", "Do they sell student data?", "no"),
    ("We never share the data of our Enterprise plan customers with third parties.", SHARE, SILENT),
    # what lifts the second of two denials lifts no first one
    (
        "We don't sell your information and we don't share it with advertisers unless you give us permission.",
        "Do they sell my information?",
        "no",
    ),
    # a promise for one piece of data undoes no plain sentence
    (
        "We share your personal information with third parties who help us. We never pass this information to others.",
        SHARE,
        "yes",
    ),
    (
        (
            "We may share your personal information with other companies. "
            "We never share your email address with these third parties without your consent."
        ),
        SHARE,
        "yes",
    ),
    (
        "We will not share your personal information with third parties without your consent.",
        SHARE,
        "only-with-consent",
    ),
    # a denial but for what is told
    (
        "We will not transfer your personal information to third parties except as specified below.",
        SHARE,
        "yes",
    ),
    (
        "No mobile information will be shared with third parties for their marketing.",
        "Do they share my data with advertisers?",
        SILENT,
    ),
    # who is told, and of what
    (
        (
            "To delete what you submitted, please notify us at post@brightpost.test. "
            "We may amend this Privacy Policy at any time and without notice."
        ),
        WARN,
        "no",
    ),
    (
        (
            "As a courtesy we endeavor to inform members of changes to these terms. "
            "We may modify these terms at any time without notice to you."
        ),
        SILENTLY,
        "yes",
    ),
    ("We advise you to review this policy from time to time for any changes.", SILENTLY, "yes"),
    (
        "We may change our terms without notice. If a change to our terms is material, we will notify you by e-mail.",
        WARN,
        "yes",
    ),
    # leave for the older children is none for the younger
    (
        "Use by anyone under 13 is prohibited. If you are under 18, you may use it only with your parent's consent.",
        TWELVE,
        "no",
    ),
    (
        "The Service is for those who are at least 13, or for minors who have a parent's consent.",
        TWELVE,
        "only-with-consent",
    ),
    # a right without a condition beside one with it
    (
        "We may suspend your access if you breach these terms. We may terminate your account without notice.",
        BAN,
        "yes",
    ),
    ("We may, in our sole discretion, terminate your account if it becomes inactive.", BAN, SILENT),
    # other advertisements are shown still
    (
        "You can opt out of personalised ads. Opting out does not mean that you will no longer receive advertising.",
        "If I opt out, will I be free of ads?",
        "no",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict"), CASES)
def test_what_holds_for_a_part_undoes_no_plain_sentence(
    told: Callable[[str], Told], text: str, question: str, verdict: str
) -> None:
    assert ask(question, told(text)).verdict.value == verdict
