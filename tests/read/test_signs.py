"""How a sentence that names training is read: what is denied, what is left to people, how outright it is."""

from __future__ import annotations

import pytest

from smallprint.model.norm import ChoiceKind, Stance, Strength
from smallprint.read.sentence import sentence_of
from smallprint.read.signs import near, signs_of
from smallprint.read.training import train

OUT, IN = Stance.PERMITS_UNLESS_OPTED_OUT, Stance.PERMITS_WITH_CONSENT


@pytest.mark.parametrize(
    ("ink", "stance"),
    [
        pytest.param(
            "Where we can, Parcelo has opted out of model training with the AI providers whose models it uses.",
            Stance.PROHIBITS,
            id="the provider has opted out",
        ),
        pytest.param("You have opted out of model training in your settings.", OUT, id="people have opted out"),
        pytest.param(
            "PARCELO WILL NOT USE MAPS TO TRAIN AI MODELS UNLESS YOU’VE EXPRESSLY AGREED TO THAT USE.",
            IN,
            id="agreed, in short",
        ),
        pytest.param(
            "We do not use your maps to train our models unless: (1) they were flagged as unsafe (then we may study "
            "them to improve our filters), or (2) you’ve agreed to their use for training.",
            IN,
            id="agreed, the last of several",
        ),
        pytest.param(
            "Even if you opt out, we will use your maps to train our models when they were flagged as unsafe.",
            Stance.PERMITS,
            id="even if you opt out",
        ),
        pytest.param(
            "If you do not want your maps used for model training, do not use preview models.",
            Stance.PERMITS,
            id="to stay away",
        ),
        pytest.param(
            "We may use your maps to train our AI models, unless you have activated the private mode.",
            OUT,
            id="a mode that protects",
        ),
        pytest.param(
            "With regard to AI model training, you can withdraw your consent by unticking the box in your settings.",
            IN,
            id="what can be withdrawn was given",
        ),
        pytest.param(
            "You can opt out of having your maps used to develop and improve the route planner.",
            OUT,
            id="out of a use",
        ),
        pytest.param(
            "You may choose to limit the use of your maps such that they are deleted at once and are not used for any "
            "other purpose, including the training of models.",
            OUT,
            id="limits that people set",
        ),
        pytest.param(
            "We don’t use your maps to build profiles of you—we use them to make our models more helpful.",
            Stance.PERMITS,
            id="not for this but for that",
        ),
        pytest.param(
            "Copies of your maps are kept for a day and never used as training data.",
            Stance.PROHIBITS,
            id="as training data",
        ),
        pytest.param(
            "You shall not collect, mine, or otherwise use Parcelo Maps in datasets for generative AI programs.",
            Stance.RESTRICTS_USERS,
            id="the last of several verbs",
        ),
    ],
)
def test_what_is_denied_and_what_is_left_to_people(ink: str, stance: Stance) -> None:
    assert train(sentence_of(ink, "Your maps", "")).stance is stance


def test_what_people_like_is_no_setting() -> None:
    ink = "We analyse usage patterns to show routes based on your stated preferences and to improve our services."
    assert signs_of(sentence_of(ink, "", "")).ruled == "implicit"


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We may use your voice notes for training and improving our filter technology.", id="technology"),
        pytest.param("We may use your maps to evaluate and train the features of the planner.", id="features"),
        pytest.param("We use your maps to evaluate and improve our AI features.", id="an AI feature"),
        pytest.param("We use your activity to improve our services and to inform our algorithms.", id="to inform"),
        pytest.param(
            "We use your activity for research, such as conducting machine learning to optimise it.", id="conducting"
        ),
    ],
)
def test_naming_what_is_trained_is_outright(ink: str) -> None:
    found = train(sentence_of(ink, "How we use your information", ""), is_privacy=True)
    assert (found.stance, found.strength) == (Stance.PERMITS, Strength.EXPLICIT)


@pytest.mark.parametrize(
    "ink",
    [
        "We use your messages to train our support staff on our products.",
        "Recorded calls help us to train our service desk in the use of our systems.",
        "The fee includes training and support services for your team.",
    ],
)
def test_people_are_no_technology_that_is_trained(ink: str) -> None:
    assert signs_of(sentence_of(ink, "", "")).mentions == ()


def test_people_named_behind_the_data_are_not_trained() -> None:
    ink = "The assistant improves by further training on the conversations people have with it, unless you opt out."
    assert [mention.name for mention in signs_of(sentence_of(ink, "", "")).mentions] == ["train-on-data"]


def test_the_other_cells_of_a_row_are_of_its_mention() -> None:
    ink = "We share maps. To train AI models of partners. | Your maps | We rely on your consent"
    signs = signs_of(sentence_of(ink, "", ""))
    words = near(ink.lower(), signs.mentions[0])
    assert ("we share maps" in words, "your consent" in words) == (False, True)
    assert signs.ruled == "opt-in"


def test_consent_as_one_of_several_grounds_is_no_choice() -> None:
    ink = "To train our AI models on your maps. | Our legitimate interests. Your consent where we ask for it | One year"
    assert signs_of(sentence_of(ink, "", "")).ruled == "permits"


def test_an_administrators_way_among_several_is_everybodys() -> None:
    ink = (
        "You may instruct Parcelo not to use your maps to train its AI models by (i) changing your settings, or (ii) "
        "an opt-out policy using AWB Organizations."
    )
    assert train(sentence_of(ink, "", "")).choice.kind is ChoiceKind.OPT_OUT
