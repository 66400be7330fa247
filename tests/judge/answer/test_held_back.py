"""Denials, lists and exceptions by which an answer used to come out opposite to the truth."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.finding import is_denied
from smallprint.judge.answer.understand import understand

CASES = (
    ("No selling of personal information.", "Does Quillbay sell my data?", "no"),
    (
        "With your permission, we collect your precise location.",
        "Can Quillbay get my exact location without asking me?",
        "no",
    ),
    (
        "All tokens are final. If you buy tokens as a gift for a later date, you can get a full refund until delivery.",
        "I bought tokens as a gift for a later date. Can I still get a refund from Quillbay?",
        "yes",
    ),
    (
        "Once the tool has been bought, no change of the price can be made without your agreement.",
        "Can Quillbay raise the price?",
        "only-with-consent",
    ),
    (
        "We record visits with session replay. On a phone you may not be able to control tracking in the settings.",
        "Does Quillbay record what I do on the site?",
        "yes",
    ),
    ("We never force anybody into arbitration.", "Do I have to go to arbitration with Quillbay?", "no"),
)


@pytest.mark.parametrize(("text", "question", "verdict"), CASES)
def test_says(told: Callable[[str], Told], text: str, question: str, verdict: str) -> None:
    found = ask(question, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay")
    assert found.verdict.value == verdict


def test_the_first_word_of_a_name_is_the_provider_where_it_is_written_as_a_name() -> None:
    found = understand("Does Quillbay sell what I say?", "Quillbay Notes for Teams").question
    assert found is not None
    assert "quill" not in found.focus


def test_the_head_of_a_long_list_denies_what_is_listed() -> None:
    text = (
        "we do not ask for or collect details such as your name, your address, your phone number, your religion, your "
        "health, your passport number, your tax number, your bank account or precise geolocation data."
    )
    assert is_denied(text, text.index("precise"))
    assert not is_denied(text.replace("do not ask", "ask"), text.index("precise") - 4)
