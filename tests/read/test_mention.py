"""Where a sentence names training AI, who would train, and whether it is denied."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.read.mention import Mention, mentions_of
from smallprint.read.patterns.training import EXCEPT
from smallprint.read.plain import plain
from smallprint.read.sentence import sentence_of

INKS = st.text(max_size=80) | st.lists(
    st.sampled_from(
        "We you may not will train training models AI on your maps for machine learning staff opt out except , . : ; | "
        "prohibit vendors from using the Services be used to improve İ \ud800 ’ -".split()
    ),
    max_size=25,
).map(" ".join)


def mentions(ink: str, heading: str = "", before: str = "") -> tuple[Mention, ...]:
    return mentions_of(sentence_of(ink, heading, before))


def named(ink: str, heading: str = "", before: str = "") -> list[str]:
    """The words of the mentions, as they stand in the ink."""
    return [mention.span.cut(ink) for mention in mentions(ink, heading, before)]


def told(ink: str, heading: str = "", before: str = "") -> str:
    """Who would train, of a sentence with one mention, and what is said of it."""
    (mention,) = mentions(ink, heading, before)
    who = "users" if mention.is_users else "provider"
    denied = " denied" if mention.is_denied else ""
    return who + denied + (" excepted" if mention.is_excepted else "")


@pytest.mark.parametrize(
    ("ink", "words"),
    [
        pytest.param("We train our models on your maps.", "train our models", id="train models"),
        pytest.param("Our Models are trained on your maps.", "Models are trained", id="models are trained"),
        pytest.param("We fine-tune a language model with maps.", "fine-tune a language model", id="fine-tune"),
        pytest.param("We use your maps to improve our algorithms.", "improve our algorithms", id="improve algorithms"),
        pytest.param("We may use your maps for machine learning.", "for machine learning", id="for machine learning"),
        pytest.param("We use your maps for AI development.", "AI development", id="AI development"),
        pytest.param("Your maps serve model training only.", "model training", id="model training"),
        pytest.param("Our AI can read: maps are used as a dataset for it.", "used as a dataset", id="a dataset"),
        pytest.param("We don’t “train” our A.I. on maps.", "train” our A.I", id="curly quotes and stops"),
        pytest.param("We train models on user content.", "train models", id="on what users wrote, no users trained"),
    ],
)
def test_the_words_that_name_training_are_found(ink: str, words: str) -> None:
    assert named(ink) == [words]


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We train our employees every year.", id="staff"),
        pytest.param("We train our staff to use AI models.", id="staff, in the use of AI"),
        pytest.param("The fee includes a training course for your team.", id="a course"),
        pytest.param("The train to the coast leaves at nine.", id="a train"),
        pytest.param("We use your maps to improve our service.", id="wide words only"),
        pytest.param("Calls may be recorded for training purposes.", id="nobody says what is trained"),
        pytest.param("You may choose between two pricing models.", id="models of another kind"),
        pytest.param("We use AI to moderate posts.", id="AI as a tool"),
        pytest.param("", id="nothing"),
    ],
)
def test_training_of_people_and_trains_are_no_mention(ink: str) -> None:
    assert named(ink) == []


def test_loose_words_name_training_only_where_ai_is_spoken_of() -> None:
    ink = "Your maps are used for training."
    assert named(ink) == []
    assert named(ink, heading="AI features") == ["used for training"]
    assert named(ink, before="We build language models.") == ["used for training"]


def test_each_mention_is_told_with_its_own_words() -> None:
    ink = "We train image models, and we fine-tune speech models."
    assert named(ink) == ["train image models", "fine-tune speech models"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("We train models on your maps.", "provider", id="we"),
        pytest.param("Parcelo trains AI on your maps.", "provider", id="by name"),
        pytest.param("You agree that we may use your maps to train models.", "provider", id="you agree that we may"),
        pytest.param("You grant us a right to use maps to train models.", "provider", id="you grant us"),
        pytest.param("You allow us to use your maps to train models.", "provider", id="you allow us"),
        pytest.param(
            "We allow our partners to train models on your maps.", "provider", id="our partners, with our leave"
        ),
        pytest.param("To train our models, we review your maps.", "provider", id="the purpose first"),
        pytest.param("You can opt out of model training.", "provider", id="you opt out of ours"),
        pytest.param("We do not train models on your maps.", "provider denied", id="we do not"),
        pytest.param(
            "We will not use maps to train models.", "provider denied", id="the denied verb governs the purpose"
        ),
        pytest.param("Your maps are never used for machine learning.", "provider denied", id="never, passive"),
        pytest.param(
            "We prohibit our vendors from using maps to train models.", "provider denied", id="we forbid vendors"
        ),
        pytest.param("You may not train a model on our maps.", "users denied", id="you may not"),
        pytest.param("You agree not to use our maps to train models.", "users denied", id="you agree not to"),
        pytest.param("Users shall refrain from using it to train models.", "users denied", id="users refrain"),
        pytest.param("Do not use our maps to train models.", "users denied", id="an order"),
        pytest.param("We prohibit users from using maps to train models.", "users denied", id="we forbid users"),
        pytest.param("We allow you to train models on our maps.", "users", id="we allow you"),
        pytest.param("You may use our maps to train models.", "users", id="you may"),
    ],
)
def test_who_would_train_and_whether_it_is_denied(ink: str, expected: str) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "heading", "before", "expected"),
    [
        pytest.param("train AI models;", "", "We may use your maps to:", "provider", id="we may"),
        pytest.param("train AI models;", "", "We will not use your maps to:", "provider denied", id="we will not"),
        pytest.param("train AI models;", "", "You may not:", "users denied", id="you may not"),
        pytest.param("(b) train AI models;", "", "Users must not:", "users denied", id="lettered, users must not"),
        pytest.param("- not to train AI models;", "", "Your duties:", "users denied", id="the item denies"),
        pytest.param("Training AI models.", "Prohibited uses", "", "users denied", id="under a heading of bans"),
        pytest.param("Training AI models.", "", "We use your maps for:", "provider", id="a noun in the list"),
        pytest.param("We may train AI models on maps.", "", "You may not:", "provider", id="a sentence of its own"),
    ],
)
def test_an_item_stands_under_the_verb_of_its_lead_in(ink: str, heading: str, before: str, expected: str) -> None:
    assert told(ink, heading, before) == expected


@pytest.mark.parametrize(
    ("ink", "is_excepted"),
    [
        pytest.param("We may use your maps, except to train AI models.", True, id="except to"),
        pytest.param("We may use your maps for any purpose other than model training.", True, id="other than"),
        pytest.param("We may use all maps except old ones, and train AI models.", False, id="the exception has ended"),
        pytest.param("We train AI models unless you opt out.", False, id="unless behind it"),
        pytest.param("We may train AI models.", False, id="nothing excepted"),
    ],
)
def test_training_may_stand_in_an_exception(ink: str, is_excepted: bool) -> None:
    (mention,) = mentions(ink)
    assert mention.is_excepted is is_excepted


def test_without_a_verb_there_is_a_mention_without_a_frame() -> None:
    (mention,) = mentions("Model training", "What we do", "")
    assert (mention.frame, mention.is_users, mention.is_denied, mention.is_excepted) == (None, False, False, False)


@given(INKS, INKS, INKS)
def test_mentions_lie_in_the_ink_and_apart(ink: str, heading: str, before: str) -> None:
    spans = sorted(mention.span for mention in mentions(ink, heading, before))
    assert all(0 <= span.start < span.end <= len(ink) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(INKS)
def test_what_is_excepted_stands_behind_words_that_except(ink: str) -> None:
    excepted = [plain(ink[: mention.span.start]) for mention in mentions(ink) if mention.is_excepted]
    assert all(re.search(EXCEPT, before) for before in excepted)
