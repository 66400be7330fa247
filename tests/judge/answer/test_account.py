"""Cards on file, profiling, shared accounts, public profiles and searches."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.understand import understand
from smallprint.model.answer import Answer

Answered = Callable[[str, str], Answer]
SILENT = "not-addressed"

SAID = (
    ("We do not store your card number; our payment provider does.", "card-stored", "no"),
    ("Your card details are never kept on our servers.", "card-stored", "no"),
    ("We store your payment card details so that you can pay faster.", "card-stored", "yes"),
    (
        "If you choose to save it, we keep your credit card number for your next order.",
        "card-stored",
        "only-with-consent",
    ),
    ("You must not ask other members for their credit card numbers.", "card-stored", SILENT),
    ("ID card data is kept for as long as your ID card is valid.", "card-stored", SILENT),
    ("We do not use automated decision-making or profiling.", "profiling", "no"),
    ("We may use profiling to choose what we offer you.", "profiling", "yes"),
    ("We build a profile of you from the pages that you read.", "profiling", "yes"),
    ("You have the right not to be subject to automated decisions.", "profiling", SILENT),
    ("You may not share your password with anyone.", "account-sharing", "no"),
    ("Your login may only be used by you.", "account-sharing", "no"),
    ("You may share your account with members of your household.", "account-sharing", "yes"),
    ("The user may not forward the access data to third parties.", "account-sharing", "no"),
    ("Transferring an account to third parties is prohibited.", "account-sharing", "no"),
    ("We may share account data with our partners.", "account-sharing", SILENT),
    ("Your profile is visible to everyone.", "profile-public", "yes"),
    ("Your profile is visible to everyone. You can make your profile private.", "profile-public", "yes-unless-opt-out"),
    ("Profiles are private by default.", "profile-public", "no"),
    ("All is encrypted: it is impossible for us to see what is exchanged.", "messages-read", "no"),
    ("We collect the search queries that you enter.", "searches-kept", "yes"),
    ("We do not keep your search history.", "searches-kept", "no"),
)

ASKED = (
    ("Is my card number stored?", "card-stored", False),
    ("Does Quillbay keep my credit card details?", "card-stored", False),
    ("Does Quillbay build a profile of me?", "profiling", False),
    ("Are decisions about me made by a computer?", "profiling", False),
    ("Can I share my account with my brother?", "account-sharing", False),
    ("Is it forbidden to share a login?", "account-sharing", True),
    ("Can strangers see my profile?", "profile-public", False),
    ("Is my profile hidden from strangers?", "profile-public", True),
    ("Does Quillbay keep my search history?", "searches-kept", False),
    ("Are my chats private?", "messages-read", True),
)


@pytest.mark.parametrize(("text", "matter", "verdict"), SAID)
def test_says(answered: Answered, text: str, matter: str, verdict: str) -> None:
    assert answered(f"# Privacy Policy\n\n{text}\n", matter).verdict == verdict


@pytest.mark.parametrize(("words", "matter", "is_inverse"), ASKED)
def test_is_understood(words: str, matter: str, is_inverse: bool) -> None:
    question = understand(words, "Quillbay").question
    assert question is not None
    assert (question.matter, question.is_inverse) == (matter, is_inverse)


@pytest.mark.parametrize("words", ["How do I change the card I pay with?", "How do I clear my search history?"])
def test_how_things_are_done_is_refused(words: str) -> None:
    assert understand(words, "Quillbay").question is None
