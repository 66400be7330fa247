"""How long people's data is kept, told apart from what else waits, is held or is taken down."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

KEPT = "How long does Quillbay keep my data?"
CLOSED = "How long after I close my account is my data deleted?"

LARGE = "We keep your personal data for as long as you have an account with us."
FIRST = (
    ("Chat messages are deleted within 24 hours.", "a period for one kind of data"),
    ("Tour bookings | Name and age | 14 months | For planning", "a row of a table"),
    ("If you ask us to delete your data, it may take up to 60 days.", "how soon it goes for those who ask"),
    ("In this case we hold the data for ten years.", "a case of it"),
    ("Non-personal information may be retained indefinitely.", "data on nobody"),
)
NOTHING = (
    "Do not post content that praises fasting for more than three days.",
    "In the event of a data breach we notify the supervisory authority within 72 hours.",
    "The categories of data that we disclosed in the prior twelve (12) months are listed here.",
    "We may hold your payout until you have shown that the account is yours.",
    "We will inform you at least 45 days before we delete your account.",
    "Keep what you learn about a vulnerability confidential until we have had 90 days to mend it.",
    "No logs are kept indefinitely.",
    "We may keep some records to stop permanently suspended people from opening accounts.",
    "Your account will remain open until the last day of your fans' paid period.",
    "You are responsible for maintaining the accuracy of your information until you pay what is due.",
    "We keep the data for the retention period mentioned in the table of article 19.",
    "If you collect personal data of our members, keep it only for as long as it is needed.",
    "Session cookies stay until you close the browser.",
    "We process public posts and feedback for over 18 year olds.",
    "We store what members of at least 16 years of age tell us.",
)
NOT_CLOSED = (
    "This agreement will remain in full force as long as you are a member and after termination of your account.",
    "If you unsubscribe from the newsletter, your address is kept for three years.",
    "Once you close your account, the cookie on your device expires after 13 months.",
    "After your account was closed for cause, we may immediately remove your posts and bar further access.",
    "You have the right to cancel your account within fourteen days after signing and to have the fee removed.",
)


@pytest.mark.parametrize(("other", "why"), FIRST, ids=[why for _, why in FIRST])
def test_what_is_kept_of_everything_goes_before(told: Callable[[str], Told], other: str, why: str) -> None:
    found = ask(KEPT, told(f"# Privacy Policy of Quillbay\n\n{other}\n\n{LARGE}"), "Quillbay")
    assert found.value.startswith("for as long as you have an account"), why


@pytest.mark.parametrize("text", NOTHING, ids=[text[:40] for text in NOTHING])
def test_what_waits_is_no_keeping(told: Callable[[str], Told], text: str) -> None:
    assert ask(KEPT, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay").is_silent


@pytest.mark.parametrize("text", NOT_CLOSED, ids=[text[:40] for text in NOT_CLOSED])
def test_the_end_of_something_else_is_no_closed_account(told: Callable[[str], Told], text: str) -> None:
    assert ask(CLOSED, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay").is_silent


def test_a_deletion_that_takes_time_is_told_of_a_closed_account(told: Callable[[str], Told]) -> None:
    text = "It takes up to 80 days from the beginning of the deletion process to erase your Quillbay information."
    assert ask(CLOSED, told(f"# Privacy Policy of Quillbay\n\n{text}"), "Quillbay").value.startswith("up to 80 days")


def test_a_period_for_the_kind_that_is_asked_after_is_told_first(told: Callable[[str], Told]) -> None:
    text = f"{LARGE}\n\nServer logs are kept for 30 days."
    found = ask(
        "How long does Quillbay keep my IP address?", told(f"# Privacy Policy of Quillbay\n\n{text}"), "Quillbay"
    )
    assert found.value == "for 30 days"
