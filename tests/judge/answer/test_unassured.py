"""What nobody guarantees is neither promised nor denied; that nothing is guaranteed is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.unassured import is_unassured
from smallprint.model.answer import Verdict

UNASSURED = (
    ("We cannot guarantee that our partners will not sell your personal data.", "Do they sell my data?"),
    (
        "No assurance is given that your data will be deleted when you close your account.",
        "Is my data deleted if I go?",
    ),
    ("We do not promise that your data stays in the European Union.", "Does my data leave the EU?"),
    ("We do not guarantee that we will never change these terms without telling you.", "Am I told of new terms?"),
)
ASSURED = (
    (
        "We cannot guarantee that the app is free of errors, but we do not sell your personal data.",
        "Do they sell my data?",
        Verdict.NO,
    ),
    ("We guarantee that we do not sell your personal data.", "Do they sell my data?", Verdict.NO),
    ("We have no intention to sell your personal data.", "Do they sell my data?", Verdict.NO),
    ("This policy does not prevent us from selling your personal data.", "Do they sell my data?", Verdict.YES),
    (
        "Please avoid sharing your data with advertisers.",
        "Do they share my data with advertisers?",
        Verdict.NOT_ADDRESSED,
    ),
    ("If we ever want to sell your data, we will ask you first.", "Do they sell my data?", Verdict.ONLY_WITH_CONSENT),
    (
        "We may disclose your data to the police without a court order.",
        "Do they give my data to the police without a court order?",
        Verdict.YES,
    ),
    (
        "We do not guarantee that the service will always be available.",
        "Do they promise that the service is always available?",
        Verdict.NO,
    ),
    (
        "We do not guarantee the accuracy of the maps and are not liable for losses.",
        "Are they liable if something goes wrong?",
        Verdict.NO,
    ),
)


@pytest.mark.parametrize(("words", "question"), UNASSURED)
def test_what_nobody_guarantees_is_no_answer(told: Callable[[str], Told], words: str, question: str) -> None:
    assert ask(question, told(f"# Terms\n\n{words}\n")).verdict is Verdict.NOT_ADDRESSED


@pytest.mark.parametrize(("words", "question", "verdict"), ASSURED)
def test_what_is_said_beside_a_guarantee_is(
    told: Callable[[str], Told], words: str, question: str, verdict: Verdict
) -> None:
    assert ask(question, told(f"# Terms\n\n{words}\n")).verdict is verdict


def test_a_rule_that_speaks_of_guarantees_finds_them() -> None:
    text = "we cannot guarantee that others keep it"

    assert not is_unassured(r"cannot guarantee .*", text, 3, len(text))
    assert is_unassured(r"cannot .* keep", text, 3, len(text))
