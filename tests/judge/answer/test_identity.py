"""Names, faces, what a device sees and hears, and who provides the service."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.understand import understand
from smallprint.model.answer import Answer

Answered = Callable[[str, str], Answer]

SAID = (
    ("You must use your real name on your profile.", "real-name", "yes"),
    ("You may not create an account under a false name.", "real-name", "yes"),
    ("You agree not to use a fictitious identity.", "real-name", "yes"),
    ("You do not have to use your real name.", "real-name", "no"),
    ("You may use a pseudonym on the forum.", "real-name", "no"),
    ("We collect faceprints and voiceprints.", "biometrics", "yes"),
    ("We do not use facial recognition.", "biometrics", "no"),
    ("Biometric data is collected only with your consent.", "biometrics", "only-with-consent"),
    ("We do not collect browser fingerprints.", "biometrics", "not-addressed"),
    ("The app uses your microphone to record voice notes.", "microphone-camera", "yes"),
    ("We never listen to your conversations.", "microphone-camera", "no"),
    ("We access the camera only if you allow access to the camera.", "microphone-camera", "only-with-consent"),
    ("Our stores are watched by security cameras.", "microphone-camera", "not-addressed"),
)

NAMED = (
    ("These terms are an agreement between you and Quillbay Europe Limited.", "Quillbay Europe Limited"),
    ("The service is operated by Fernwick GmbH, Lange Gasse 4.", "Fernwick GmbH"),
    ("Murrelet Labs, Inc. (“we”, “us”) provides the site.", "Murrelet Labs, Inc."),
)

ASKED = (
    ("Can I use a fake name?", "real-name", True),
    ("Do I have to use my real name?", "real-name", False),
    ("Do they scan my face?", "biometrics", False),
    ("Does it listen through my microphone?", "microphone-camera", False),
    ("Which company am I dealing with?", "provider", False),
    ("Can they hand it over if compelled by law?", "police-disclosure", False),
    ("Who owns what the AI makes?", "output-ownership", False),
)


@pytest.mark.parametrize(("words", "matter", "verdict"), SAID)
def test_who_is_who_is_answered(answered: Answered, words: str, matter: str, verdict: str) -> None:
    assert answered(words, matter).verdict == verdict


@pytest.mark.parametrize(("words", "value"), NAMED)
def test_the_company_behind_the_terms_is_named(answered: Answered, words: str, value: str) -> None:
    assert answered(words, "provider").value == value


@pytest.mark.parametrize(("words", "matter", "is_inverse"), ASKED)
def test_such_questions_are_read_to_their_matter(words: str, matter: str, is_inverse: bool) -> None:
    found = understand(words).question
    assert found is not None
    if matter != "provider":
        assert found.is_inverse is is_inverse
    assert found.matter == matter


@pytest.mark.parametrize(("words", "first"), [("privacy", "data-sale"), ("My data?", "data-sale"), ("GDPR", "access")])
def test_one_word_is_offered_what_people_ask_of_it(words: str, first: str) -> None:
    found = understand(words)
    assert found.question is None
    assert found.nearest[0] == first


@pytest.mark.parametrize("words", ["How many users do they have?", "What's the weather in Paris?"])
def test_nothing_far_fetched_is_offered(words: str) -> None:
    assert understand(words).nearest == ("ai-training", "data-sale", "share-advertisers")
