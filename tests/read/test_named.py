"""Which of people's content and data a sentence names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import Data
from smallprint.read.named import data_of, is_defined, is_yours, named_in
from smallprint.read.plain import plain

INKS = st.text(max_size=80) | st.lists(
    st.sampled_from(
        "your photos videos messages content data personal Customer Data anonymised feedback prompts outputs "
        "children’s "
        "location , and of İ \ud800 the files you upload Privacy process voice recordings public posts".split()
    ),
    max_size=20,
).map(" ".join)


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("the content that you upload", [Data.CUSTOMER_CONTENT], id="content you upload"),
        pytest.param("Your Content", [Data.CUSTOMER_CONTENT], id="your content"),
        pytest.param("customer content", [Data.CUSTOMER_CONTENT], id="customer content"),
        pytest.param("recordings of your voice", [Data.AUDIO], id="a voice"),
        pytest.param("photos and videos", [Data.VIDEO, Data.IMAGES], id="two, in the order of the categories"),
        pytest.param("a video game", [], id="a game is no video"),
        pytest.param("chat messages", [Data.CHAT_MESSAGES], id="chat"),
        pytest.param("the chatbot", [], id="a chatbot is no chat"),
        pytest.param("the files you store", [Data.FILES], id="files"),
        pytest.param("your prompts and the outputs", [Data.PROMPTS_INPUTS, Data.OUTPUTS], id="prompts and outputs"),
        pytest.param("publicly available posts", [Data.PUBLIC_POSTS], id="public posts"),
        pytest.param("log data and device information", [Data.USAGE_DATA], id="logs"),
        pytest.param("your personal information", [Data.PERSONAL_DATA], id="personal information"),
        pytest.param("email addresses and phone numbers", [Data.CONTACT_DATA], id="contact data"),
        pytest.param("your location data", [Data.LOCATION], id="location"),
        pytest.param("fingerprints and other biometrics", [Data.BIOMETRIC], id="biometrics"),
        pytest.param("your children’s data", [Data.CHILDREN_DATA], id="children, curly apostrophe"),
        pytest.param("anonymised statistics", [Data.DEIDENTIFIED_AGGREGATE], id="anonymised, in British"),
        pytest.param("de‑identified records", [Data.DEIDENTIFIED_AGGREGATE], id="a dash that does not break"),
        pytest.param("feedback and suggestions", [Data.FEEDBACK], id="feedback"),
        pytest.param("a feedback loop", [], id="no feedback"),
        pytest.param("our prices", [], id="nothing of people's"),
        pytest.param("the parcel on your desk", [], id="yours, and no data"),
    ],
)
def test_categories_are_told_by_their_words(ink: str, expected: list[Data]) -> None:
    assert list(named_in(ink)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("we use your data", True, id="your data"),
        pytest.param("we use users' data", True, id="users' data"),
        pytest.param("we use their data", True, id="their data"),
        pytest.param("we use our data", False, id="our data"),
        pytest.param("we use your database", False, id="a longer word"),
    ],
)
def test_your_data_alone_is_no_category(text: str, expected: bool) -> None:
    assert is_yours(text) is expected
    assert named_in(text) == ()


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("We store Lumenboard Data.", True, id="a product's data"),
        pytest.param("We store Customer Content.", True, id="customer content"),
        pytest.param("We store Your Uploaded Materials.", True, id="three words"),
        pytest.param("We store the data.", False, id="no capital"),
        pytest.param("Data is stored.", False, id="the word alone"),
        pytest.param("We store Service Data.", False, id="the service's"),
    ],
)
def test_a_defined_term_is_told_by_its_capitals(ink: str, expected: bool) -> None:
    assert is_defined(ink) is expected


def test_what_the_sentence_names_counts_before_lead_in_and_heading() -> None:
    assert data_of("We share your photos.", "Location data", "We use your messages to:") == (Data.IMAGES,)


def test_a_sentence_that_names_nothing_is_of_what_introduces_it_else_of_the_heading() -> None:
    assert data_of("Share it.", "Your photos", "We use location data to:") == (Data.LOCATION,)
    assert data_of("We share it.", "Your photos", "") == (Data.IMAGES,)
    assert data_of("We share it.", "Sharing", "") == (Data.UNSPECIFIED,)


@pytest.mark.parametrize(
    ("heading", "is_privacy", "expected"),
    [
        pytest.param("", True, Data.PERSONAL_DATA, id="told: a privacy policy"),
        pytest.param("", False, Data.CUSTOMER_CONTENT, id="told: an agreement"),
        pytest.param("Privacy policy", None, Data.PERSONAL_DATA, id="by the heading: a privacy policy"),
        pytest.param("Licence", None, Data.CUSTOMER_CONTENT, id="by the heading: an agreement"),
        pytest.param("Privacy policy", False, Data.CUSTOMER_CONTENT, id="what is told counts before the heading"),
    ],
)
def test_your_data_is_personal_in_a_privacy_policy_and_content_in_an_agreement(
    heading: str, is_privacy: bool | None, expected: Data
) -> None:
    assert data_of("You let us store your data.", heading, "", is_privacy=is_privacy) == (expected,)


def test_bare_data_is_read_as_your_data_is() -> None:
    assert data_of("The data is stored.", "", "", is_privacy=True) == (Data.PERSONAL_DATA,)
    assert data_of("The data is stored.", "", "", is_privacy=False) == (Data.CUSTOMER_CONTENT,)


def test_anonymised_personal_data_is_no_longer_personal() -> None:
    assert data_of("We sell anonymised personal data.", "", "") == (Data.DEIDENTIFIED_AGGREGATE,)


def test_content_of_some_kinds_is_those_kinds() -> None:
    assert data_of("We keep audio and video customer content.", "", "") == (Data.AUDIO, Data.VIDEO)


def test_a_defined_term_is_content_people_put_in() -> None:
    assert data_of("We store Lumenboard Materials.", "", "") == (Data.CUSTOMER_CONTENT,)


@given(INKS, INKS, INKS, st.sampled_from([None, True, False]))
def test_categories_stand_in_their_order_each_once_and_never_beside_unspecified(
    ink: str, heading: str, before: str, is_privacy: bool | None
) -> None:
    found = data_of(ink, heading, before, is_privacy=is_privacy)
    assert found == tuple(kind for kind in Data if kind in found)
    assert Data.UNSPECIFIED not in found or len(found) == 1


@given(INKS)
def test_names_are_told_whatever_the_quotes_and_the_case(ink: str) -> None:
    assert named_in(ink) == named_in(plain(ink))


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "Comments, suggestions, reviews and feedback about the maps are ours to use.", [Data.FEEDBACK], id="a row"
        ),
        pytest.param(
            "We use your photos in connection with your use of the maps to improve them.",
            [Data.IMAGES],
            id="by the way",
        ),
        pytest.param(
            "A member's data, such as phone numbers, is analysed.",
            [Data.PERSONAL_DATA, Data.CONTACT_DATA],
            id="a member's data",
        ),
    ],
)
def test_what_is_named_by_the_way_is_not_what_it_is_about(ink: str, expected: list[Data]) -> None:
    assert list(data_of(ink, "", "")) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "Where you submit, input or post maps, we may adapt such content.", [Data.CUSTOMER_CONTENT], id="verbs"
        ),
        pytest.param("We do not license your content as input to models.", [Data.CUSTOMER_CONTENT], id="as input to"),
        pytest.param("We train it on images in posts.", [Data.IMAGES], id="images in posts"),
        pytest.param(
            "We use your prompts to train models and provide resulting outputs.", [Data.PROMPTS_INPUTS], id="provided"
        ),
        pytest.param(
            "We use your name, voice, or likeness and your submissions.", [Data.CUSTOMER_CONTENT], id="a likeness"
        ),
        pytest.param("Voice chat recordings train our filters.", [Data.AUDIO], id="voice chat is no chat"),
        pytest.param("Screenshots train our filters.", [Data.IMAGES], id="screenshots"),
        pytest.param(
            "We use your interactions with the assistant to improve it.", [Data.PROMPTS_INPUTS], id="with the assistant"
        ),
        pytest.param(
            "Your chats are not used unless you choose to send us feedback.", [Data.CHAT_MESSAGES], id="but feedback"
        ),
        pytest.param("Cookies help us improve the maps.", [Data.USAGE_DATA], id="cookies"),
        pytest.param("We study browsing patterns.", [Data.USAGE_DATA], id="patterns"),
        pytest.param("We learn from server or traffic data.", [Data.USAGE_DATA], id="traffic data"),
        pytest.param("Data gathered from the public internet trains our models.", [Data.PUBLIC_POSTS], id="internet"),
        pytest.param("You may opt out of the use of training data.", [Data.UNSPECIFIED], id="training data"),
    ],
)
def test_what_is_trained_on_is_told_from_what_is_only_named(ink: str, expected: list[Data]) -> None:
    assert list(data_of(ink, "", "", is_privacy=False)) == expected


def test_content_is_what_people_put_in_even_in_a_privacy_policy() -> None:
    heading = "How we use personal data"
    assert data_of("We use content you draw to train it.", heading, "", is_privacy=True) == (Data.CUSTOMER_CONTENT,)
    assert data_of("We improve the content of the maps.", heading, "", is_privacy=True) == (Data.PERSONAL_DATA,)


def test_your_data_are_the_kinds_that_were_named_just_before() -> None:
    before = "Your drawings and conversations are encrypted."
    assert data_of("We never train models on your data.", "", before, is_privacy=True) == (Data.CHAT_MESSAGES,)


def test_information_you_provide_is_content_in_an_agreement_and_personal_data_in_a_policy() -> None:
    told = "We analyse the text and other information you provide."
    assert data_of(told, "", "", is_privacy=False) == (Data.CUSTOMER_CONTENT,)
    assert data_of(told, "", "", is_privacy=True) == (Data.PERSONAL_DATA,)


def test_a_purpose_under_a_policys_data_is_of_personal_data() -> None:
    assert data_of("To improve the maps;", "", "We use data to:", is_privacy=True) == (Data.PERSONAL_DATA,)
