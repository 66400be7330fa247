"""The data that a deed is done to: what its words name, what they point back to, and what is only named beside."""

from __future__ import annotations

import pytest

from smallprint.model.norm import ChoiceKind, Data, Modality, Norm
from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of

NOTHING: set[Data] = set()


def norms(ink: str, heading: str = "", lead_in: str = "") -> tuple[Norm, ...]:
    return norms_of(sentence_of(ink, heading, lead_in))


@pytest.mark.parametrize(
    ("ink", "data"),
    [
        pytest.param(
            "If we learn that a child under 13 has sent us personal data, we delete such information from our files.",
            {Data.PERSONAL_DATA, Data.CHILDREN_DATA},
            id="such information",
        ),
        pytest.param(
            "Your photos are kept for a year and are then deleted.", {Data.IMAGES}, id="a passive that goes on"
        ),
        pytest.param(
            "Your photos will not be sold, but for backups they are copied to our vendors.",
            {Data.IMAGES},
            id="they, behind a comma",
        ),
        pytest.param(
            "We do not sell, nor do we share, your messages.", {Data.CHAT_MESSAGES}, id="an object of two denials"
        ),
        pytest.param(
            "You may ask that we erase your messages.", {Data.CHAT_MESSAGES}, id="what another is asked to do"
        ),
        pytest.param("We use your e-mail to send you pictures.", {Data.CONTACT_DATA}, id="not what it is used for"),
        pytest.param(
            "We keep the messages should you add photos or comments.",
            {Data.CHAT_MESSAGES},
            id="not what a condition without an if names",
        ),
        pytest.param(
            "We will delete or deidentify your personal data.", {Data.PERSONAL_DATA}, id="not what it is turned into"
        ),
        pytest.param(
            "We collect your name, date of birth and phone number.",
            {Data.PERSONAL_DATA, Data.CONTACT_DATA},
            id="what people are like, beside the rest",
        ),
        pytest.param("We will not save your number.", {Data.CONTACT_DATA}, id="your number"),
        pytest.param("Your fingerprint is stored on the lock.", {Data.BIOMETRIC}, id="a fingerprint"),
        pytest.param("This cookie is used to count visits.", {Data.USAGE_DATA}, id="one cookie"),
        pytest.param("We may offer certain Content for less.", NOTHING, id="the provider's content"),
        pytest.param(
            "We provide all information needed to demonstrate compliance.", NOTHING, id="nobody's information"
        ),
        pytest.param("We comply with the data protection laws.", NOTHING, id="data protection"),
        pytest.param("You must destroy all materials obtained from the Sites.", NOTHING, id="what users took"),
        pytest.param("Do not distribute content that harms children.", {Data.CUSTOMER_CONTENT}, id="content of a kind"),
        pytest.param("Anything you post may be copied.", {Data.CUSTOMER_CONTENT}, id="anything you post"),
        pytest.param(
            "The User is responsible for all Content they upload.", {Data.CUSTOMER_CONTENT}, id="that they upload"
        ),
        pytest.param("You must delete all Licensed Material.", NOTHING, id="what is licensed to users"),
        pytest.param("You will not redistribute the Acme Content.", NOTHING, id="content with the provider's name"),
        pytest.param("We may remove features, functionality or content at any time.", NOTHING, id="beside features"),
        pytest.param("We may close your account if your photos offend others.", NOTHING, id="only in the condition"),
        pytest.param("We use your data to rank photos.", {Data.PERSONAL_DATA}, id="your data, and then its use"),
        pytest.param("We share your data with artists who sell photos.", {Data.PERSONAL_DATA}, id="who gets it"),
        pytest.param("We use our cookies to learn which photos you like.", {Data.USAGE_DATA}, id="cookies alone"),
        pytest.param(
            "We may delete any message you have sent or content you have posted.",
            {Data.CUSTOMER_CONTENT, Data.CHAT_MESSAGES},
            id="content beside messages",
        ),
        pytest.param(
            "We hold the names and email addresses of readers.",
            {Data.PERSONAL_DATA, Data.CONTACT_DATA},
            id="names beside addresses",
        ),
        pytest.param("We keep subscriber information for a year.", {Data.PERSONAL_DATA}, id="who subscribes"),
        pytest.param("We may request additional information.", {Data.PERSONAL_DATA}, id="more, from people"),
        pytest.param("We will provide you with information about our prices.", NOTHING, id="what people are told"),
        pytest.param("You may object to the use of your data.", {Data.PERSONAL_DATA}, id="a use that is curbed"),
        pytest.param("Error messages are logged.", NOTHING, id="messages of machines"),
        pytest.param("We may make exceptions where photos are at issue.", NOTHING, id="an act of another kind"),
        pytest.param("You shall not aggregate or sell user data.", {Data.PERSONAL_DATA}, id="aggregate, a verb"),
        pytest.param("We collect information about your use of the site.", {Data.USAGE_DATA}, id="not about you"),
        pytest.param("Do not distribute content involving minors.", {Data.CUSTOMER_CONTENT}, id="content, not data"),
        pytest.param(
            "Your content may be publicly available and may be copied.", {Data.CUSTOMER_CONTENT}, id="what it becomes"
        ),
        pytest.param(
            "The contact details that you enter in the form will be shared with the seller.",
            {Data.CONTACT_DATA},
            id="a passive behind what says which",
        ),
        pytest.param("You may restrict the processing of your personal data.", {Data.PERSONAL_DATA}, id="curbed"),
        pytest.param("We will stop using your personal data.", {Data.PERSONAL_DATA}, id="stopped"),
    ],
)
def test_data_are_told_from_what_stands_beside_them(ink: str, data: set[Data]) -> None:
    assert set(norms(ink)[-1].data) == data


@pytest.mark.parametrize(
    ("ink", "data"),
    [
        pytest.param("We are not liable for user content.", {Data.CUSTOMER_CONTENT}, id="content"),
        pytest.param("We cannot guarantee that your personal data is safe.", {Data.PERSONAL_DATA}, id="safety"),
        pytest.param("We are not liable for your photos or videos.", {Data.VIDEO, Data.IMAGES}, id="kinds"),
        pytest.param("Our total liability for user content will not exceed ten crowns.", NOTHING, id="a cap"),
        pytest.param("We are not liable for lost profits or data.", NOTHING, id="loss"),
        pytest.param("We are not liable for what you or others post.", {Data.CUSTOMER_CONTENT}, id="what you post"),
    ],
)
def test_a_disclaimer_is_about_the_data_that_it_names(ink: str, data: set[Data]) -> None:
    (norm,) = norms(ink)
    assert (norm.modality, set(norm.data)) == (Modality.DISCLAIMER, data)


def test_an_item_has_the_data_of_its_lead_in() -> None:
    (norm,) = norms("a buyer of our business, where we sell it.", lead_in="We may disclose your photos to:")
    assert set(norm.data) == {Data.IMAGES}


def test_an_item_that_says_who_gets_data_names_none_itself() -> None:
    (norm,) = norms("companies that set cookie files on our site.", lead_in="We may share your photos with:")
    assert set(norm.data) == {Data.IMAGES}


@pytest.mark.parametrize(
    ("ink", "kind"),
    [
        pytest.param("If you give us any idea, we may use it.", ChoiceKind.NONE, id="an idea is given"),
        pytest.param("We may transfer these terms without your consent.", ChoiceKind.NONE, id="without consent"),
        pytest.param(
            "If you still do not agree with our decision, you may write to us.", ChoiceKind.NONE, id="not agreed"
        ),
        pytest.param(
            "Children must not use it without permission from a guardian.", ChoiceKind.OPT_IN, id="a guardian's leave"
        ),
        pytest.param(
            "You may withdraw your consent; once you write, we will delete your data.", ChoiceKind.NONE, id="of another"
        ),
        pytest.param("We may disable your uploads and close your account.", ChoiceKind.NONE, id="what we may do"),
    ],
)
def test_a_way_out_of_something_else_is_no_choice(ink: str, kind: ChoiceKind) -> None:
    assert norms(ink)[-1].choice.kind is kind
