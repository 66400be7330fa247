"""A statement split into claims, told from plans and opinions."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.split import claims_of, kind_of
from smallprint.model.statement import ClaimKind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("We never sell your data.", ClaimKind.CLAIM),
        ("We believe privacy matters.", ClaimKind.OPINION),
        ("We are sorry for the confusion.", ClaimKind.OPINION),
        ("We plan to publish a clearer text next week.", ClaimKind.PLAN),
        ("We believe in privacy and will never sell your data.", ClaimKind.CLAIM),
        ("We love your sketches and may use them in our campaigns.", ClaimKind.CLAIM),
    ],
)
def test_plans_and_opinions_are_told_from_claims(words, kind):
    assert kind_of(words) is kind


def test_a_scrap_goes_on_with_the_sentence_before():
    found = claims_of("We do not sell data. Not to advertisers, not to anyone. Your photographs are yours.")
    assert [one.words for one in found] == [
        "We do not sell data. Not to advertisers, not to anyone.",
        "Your photographs are yours.",
    ]


def test_a_question_is_read_with_its_answer():
    assert len(claims_of("Do we sell data? We do not.")) == 1


def test_spans_are_into_the_statement():
    words = "We keep logs. We sell nothing."
    assert [one.span.cut(words) for one in claims_of(words)] == ["We keep logs.", "We sell nothing."]


def test_two_things_on_either_side_of_a_but_are_two_claims():
    found = claims_of("Programs are used to pick what you see, but they never decide on your account.")
    assert [one.words for one in found] == [
        "Programs are used to pick what you see",
        "they never decide on your account.",
    ]


def test_a_sentence_that_only_points_back_is_joined():
    assert len(claims_of("We can't open your letters. It has no means to.")) == 1
