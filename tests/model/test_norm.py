"""What a clause means: what the nouns refuse to be made of, and the words that people see."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from smallprint.model.norm import (
    NO_CHOICE,
    PERMITTING,
    Choice,
    ChoiceKind,
    Data,
    Modality,
    Norm,
    Party,
    Stance,
    Strength,
    Training,
)
from smallprint.text.span import Span

SENTENCE = Span(0, 40)
OFFERED = Choice(ChoiceKind.OPT_OUT, Span(20, 39))


def training(stance: Stance, strength: Strength | None, probability: float = 0.9) -> Training:
    """A reading of a sentence, right in all that is not asked for."""
    return Training(stance, strength, (Data.IMAGES,), (Party.PROVIDER,), NO_CHOICE, probability, SENTENCE)


def norm(**changed: object) -> Norm:
    """A provider's permission to share contact data, with what a test changes in it."""
    fields: dict[str, object] = {
        "modality": Modality.PERMISSION,
        "bearers": (Party.PROVIDER,),
        "counterparties": (Party.USER,),
        "action": "share",
        "verbs": ("share",),
        "data": (Data.CONTACT_DATA,),
        "purposes": (),
        "choice": NO_CHOICE,
        "conditions": (),
        "exceptions": (),
        "times": (),
        "scopes": (),
        "evidence": SENTENCE,
    }
    return Norm(**{**fields, **changed})


def test_no_choice_stands_on_no_words() -> None:
    assert (NO_CHOICE.kind, NO_CHOICE.evidence) == (ChoiceKind.NONE, None)
    with pytest.raises(ValueError, match="none stands on no words"):
        Choice(ChoiceKind.NONE, Span(0, 7))


@pytest.mark.parametrize("kind", [ChoiceKind.OPT_OUT, ChoiceKind.OPT_IN, ChoiceKind.ADMINISTRATOR])
def test_a_choice_stands_on_words(kind: ChoiceKind) -> None:
    assert Choice(kind, Span(3, 10)).evidence == Span(3, 10)
    with pytest.raises(ValueError, match="a choice stands on words"):
        Choice(kind)


def test_there_is_training_under_three_stances() -> None:
    assert [stance.value for stance in Stance if stance in PERMITTING] == [
        "permits",
        "permits-unless-opted-out",
        "permits-with-consent",
    ]


@pytest.mark.parametrize("stance", sorted(PERMITTING))
def test_a_permission_says_whether_training_is_named(stance: Stance) -> None:
    assert training(stance, Strength.EXPLICIT).strength is Strength.EXPLICIT
    assert training(stance, Strength.IMPLICIT).strength is Strength.IMPLICIT
    with pytest.raises(ValueError, match="explicit or implicit"):
        training(stance, None)


@pytest.mark.parametrize("stance", sorted(set(Stance) - PERMITTING))
@pytest.mark.parametrize("strength", Strength)
def test_what_is_no_permission_has_no_strength(stance: Stance, strength: Strength) -> None:
    assert training(stance, None).strength is None
    with pytest.raises(ValueError, match="nothing else is"):
        training(stance, strength)


@pytest.mark.parametrize("probability", [0, 0.0, 0.5, 1.0, 1])
def test_a_probability_may_be_none_or_certain(probability: float) -> None:
    assert training(Stance.PROHIBITS, None, probability).probability == probability


@pytest.mark.parametrize("probability", [-0.01, 1.01, float("nan"), float("inf")])
def test_what_lies_outside_of_nought_and_one_is_no_probability(probability: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        training(Stance.PROHIBITS, None, probability)


def test_a_norm_is_somebodys_of_a_verb_and_of_words() -> None:
    assert norm().bearers == (Party.PROVIDER,)
    with pytest.raises(ValueError, match="somebody's"):
        norm(bearers=())
    with pytest.raises(ValueError, match="of a verb"):
        norm(verbs=())
    with pytest.raises(ValueError, match="without its words"):
        norm(evidence=Span(4, 4))


def test_readings_of_the_same_are_equal_and_are_not_altered() -> None:
    one = training(Stance.PERMITS, Strength.EXPLICIT)
    assert one == training(Stance.PERMITS, Strength.EXPLICIT)
    assert len({one, training(Stance.PERMITS, Strength.EXPLICIT), training(Stance.PROHIBITS, None)}) == 2
    with pytest.raises(FrozenInstanceError):
        OFFERED.kind = ChoiceKind.OPT_IN


def test_values_are_the_words_people_see() -> None:
    assert [stance.value for stance in Stance] == [
        "permits",
        "permits-unless-opted-out",
        "permits-with-consent",
        "prohibits",
        "restricts-users",
        "not-addressed",
    ]
    assert [kind.value for kind in ChoiceKind] == ["none", "opt-out", "opt-in", "administrator"]
    assert [party.value for party in Party] == ["provider", "affiliates", "third-parties", "user", "administrator"]
    assert [modality.value for modality in Modality] == ["permission", "prohibition", "obligation", "disclaimer"]
    assert {data.value.lower().replace(" ", "-").replace("_", "-") for data in Data} == {data.value for data in Data}
