"""Sentences that point elsewhere, give an example, or hold for one plan: the clause that decides is first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

FIRST = (
    # what tells comes before what says where it is told
    (
        "This section explains how we use cookies. We use cookies to count visits.",
        "Does Quillbay use cookies?",
        "We use cookies to count visits.",
    ),
    (
        (
            "To learn more about the data we share with advertisers, visit our help pages. "
            "We share your data with advertisers."
        ),
        "Does Quillbay share my data with advertisers?",
        "We share your data with advertisers.",
    ),
    # an example comes behind what it is of
    (
        "For example, we share your e-mail address with advertisers. We share your data with advertisers.",
        "Does Quillbay share my data with advertisers?",
        "We share your data with advertisers.",
    ),
    # how to stop it comes behind that it is done
    (
        "To cancel the automatic renewal, write to us. Your plan renews automatically each year.",
        "Does my plan renew automatically?",
        "Your plan renews automatically each year.",
    ),
)

PARTIAL = (
    (
        "We do not sell the data of users on business plans. We may sell your personal data to brokers.",
        "Does Quillbay sell my data?",
        "yes",
    ),
    (
        "If you enable the assistant, we have no access to your messages. We may read your private messages.",
        "Does Quillbay read my messages?",
        "yes",
    ),
)


@pytest.mark.parametrize(("text", "question", "first"), FIRST)
def test_is_quoted_first(told: Callable[[str], Told], text: str, question: str, first: str) -> None:
    assert ask(question, told(f"# Terms\n\n{text}\n"), "Quillbay").evidence[0].words == first


@pytest.mark.parametrize(("text", "question", "verdict"), PARTIAL)
def test_what_holds_for_everybody_decides(told: Callable[[str], Told], text: str, question: str, verdict: str) -> None:
    assert ask(question, told(f"# Terms\n\n{text}\n"), "Quillbay").verdict == verdict
