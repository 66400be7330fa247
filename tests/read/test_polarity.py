"""Denials without a plain "not", and a "not" that denies nothing."""

from __future__ import annotations

import pytest

from smallprint.model.norm import Stance
from smallprint.read.polarity import (
    is_denied_outright,
    is_hearsay,
    is_only_thought_of,
    is_ours,
    is_over,
    undenied,
)
from smallprint.read.training import read_training


@pytest.mark.parametrize(
    "words",
    [
        "we have no intention to |sell your data",
        "we refrain from |selling your data",
        "we avoid |selling your data",
        "we have stopped |selling your data",
        "it is not true that we |sell your data",
        "nobody here may |sell your data",
        "under no circumstances will we |sell your data",
        "nothing in this policy allows us to |sell your data",
        "our staff is forbidden to |sell your data",
        "we promise never to |sell your data",
    ],
)
def test_what_is_denied_outright(words: str) -> None:
    before, after = words.split("|")

    assert is_denied_outright(before + after, len(before))


@pytest.mark.parametrize(
    "words",
    [
        "we may |sell your data",
        "we avoid costs, and may |sell your data",
        "to avoid fraud we |share your data",
        "nothing prevents us from |selling your data",
        "we stopped mailing you. we |sell your data",
    ],
)
def test_what_is_not(words: str) -> None:
    before, after = words.split("|")

    assert not is_denied_outright(before + after, len(before))


@pytest.mark.parametrize("text", ["this does not prevent us from selling it", "we will not hesitate to sell it"])
def test_a_not_that_denies_nothing_is_blanked_at_its_length(text: str) -> None:
    assert len(undenied(text)) == len(text)
    assert "not" not in undenied(text)
    assert undenied(text).endswith("it")


def test_a_plain_not_stays() -> None:
    assert undenied("we do not sell it") == "we do not sell it"


def test_what_is_over_was_done_by_the_provider() -> None:
    assert is_over("we used to sell data; since 2024 we no longer do")
    assert not is_over("data that can no longer be used to identify you")


def test_what_others_do_is_set_against_what_we_do() -> None:
    assert is_over("some companies sell your data; we do not.")
    assert not is_over("some companies sell your data.")


def test_what_is_only_thought_of_or_said_of_us() -> None:
    text = "if we ever want to sell your data, we will ask you"

    assert is_only_thought_of(text, text.index("sell"))
    assert is_hearsay("you may hear that we sell your data")
    assert not is_ours("please avoid ", 13)


@pytest.mark.parametrize(
    ("ink", "stance"),
    [
        ("We have no intention to use your files to train AI models.", Stance.PROHIBITS),
        ("We avoid using your files to train AI models.", Stance.PROHIBITS),
        ("It is not true that we use your files to train AI models.", Stance.PROHIBITS),
        ("We promise never to use your files to train AI models.", Stance.PROHIBITS),
        ("We will not hesitate to use your files to train AI models.", Stance.PERMITS),
        ("We don't just store your files, we use your files to train AI models.", Stance.PERMITS),
        ("We use your files to train AI models.", Stance.PERMITS),
        ("We do not need your consent to use your files to train AI models.", Stance.PERMITS),
        ("We may use your files to train AI models without your consent.", Stance.PERMITS),
        ("We will not use your files to train AI models without your consent.", Stance.PERMITS_WITH_CONSENT),
    ],
)
def test_a_statement_on_training_is_read_by_it(ink: str, stance: Stance) -> None:
    assert [one.stance for one in read_training(ink, "", "")] == [stance]
