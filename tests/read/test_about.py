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
    ],
)
def test_a_disclaimer_is_about_the_data_that_it_names(ink: str, data: set[Data]) -> None:
    (norm,) = norms(ink)
    assert (norm.modality, set(norm.data)) == (Modality.DISCLAIMER, data)


def test_an_item_has_the_data_of_its_lead_in() -> None:
    (norm,) = norms("a buyer of our business, where we sell it.", lead_in="We may disclose your photos to:")
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
