"""The data that a deed is done to, the choice it leaves, and what is told in other words than a verb's."""

from __future__ import annotations

import pytest

from smallprint.model.norm import ChoiceKind, Data, Modality, Norm, Party
from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of

OUT, IN, NONE = ChoiceKind.OPT_OUT, ChoiceKind.OPT_IN, ChoiceKind.NONE


def norms(ink: str, heading: str = "", lead_in: str = "") -> tuple[Norm, ...]:
    return norms_of(sentence_of(ink, heading, lead_in))


@pytest.mark.parametrize(
    ("ink", "lead_in", "data"),
    [
        pytest.param("Advice provided by us and information on the Site should not be used.", "", set(), id="ours"),
        pytest.param("You may not disrupt or copy it by your use of our Services.", "", set(), id="users' own use"),
        pytest.param("We may monitor your use of the Site.", "", {Data.USAGE_DATA}, id="use that we monitor"),
        pytest.param("You may disclose Confidential Information to counsel.", "", set(), id="confidential"),
        pytest.param("We store user generated content.", "", {Data.CUSTOMER_CONTENT}, id="made by users"),
        pytest.param("You may opt out of the sale of your personal data.", "", {Data.PERSONAL_DATA}, id="opt out of"),
        pytest.param(
            "We do not accept or request information from children.", "", {Data.CHILDREN_DATA}, id="later verb"
        ),
        pytest.param("You must not post anything unlawful.", "", {Data.CUSTOMER_CONTENT}, id="anything"),
        pytest.param("You must not copy the Content.", "", set(), id="the provider's content"),
        pytest.param(
            "You may delete content you share, post or upload.", "", {Data.CUSTOMER_CONTENT}, id="that they post"
        ),
        pytest.param("If you send photos, we will keep them.", "", {Data.IMAGES}, id="them"),
        pytest.param(
            "They may share the data they receive.", "We send phone numbers.", {Data.PERSONAL_DATA}, id="no leak"
        ),
        pytest.param("They may share this data.", "We send phone numbers.", {Data.CONTACT_DATA}, id="this"),
        pytest.param("We set cookies on your device.", "", None, id="no norm of setting"),
        pytest.param("We may store cookies on your device.", "", {Data.USAGE_DATA}, id="cookies"),
        pytest.param("You are responsible for your content.", "", {Data.CUSTOMER_CONTENT}, id="answered for"),
    ],
)
def test_data_is_what_the_deed_is_done_to(ink: str, lead_in: str, data: set[Data] | None) -> None:
    found = norms(ink, lead_in=lead_in)
    assert (set(found[-1].data) if found else None) == data


@pytest.mark.parametrize(
    ("ink", "kind"),
    [
        pytest.param("Your plan will renew each month until cancelled.", OUT, id="until cancelled"),
        pytest.param("We keep your notes until you delete them.", OUT, id="until you delete"),
        pytest.param("We may charge you each month unless you cancel.", OUT, id="unless you cancel"),
        pytest.param("You may revoke your consent.", OUT, id="revoke consent"),
        pytest.param("You have the right to opt out of sales.", OUT, id="the right to"),
        pytest.param("We will share the information you authorise.", IN, id="what you authorise"),
        pytest.param("We may end the Opt-In Rewards Program.", NONE, id="a name"),
        pytest.param("If you have left, access may be disabled and all data may be erased.", NONE, id="own verb"),
        pytest.param("We do not sell data in a way that requires an opt-out.", NONE, id="of what is denied"),
        pytest.param("If you opt out, we will not sell your data.", OUT, id="denied once they opt out"),
        pytest.param("If you choose to leave, we will delete your notes.", NONE, id="when something is owed"),
    ],
)
def test_a_choice_is_a_way_out_of_the_deed(ink: str, kind: ChoiceKind) -> None:
    assert {norm.choice.kind for norm in norms(ink)} == {kind}


@pytest.mark.parametrize(
    ("ink", "bearers"),
    [
        pytest.param(
            "OUR TOTAL LIABILITY, IN CONTRACT OR TORT, WILL NOT EXCEED TEN CROWNS.", {Party.PROVIDER}, id="cap"
        ),
        pytest.param("Each party's liability shall be limited to ten crowns.", {Party.PROVIDER, Party.USER}, id="both"),
        pytest.param("Parcelo may only be held liable up to ten crowns.", {Party.PROVIDER}, id="held liable"),
        pytest.param("We are only liable for gross negligence.", {Party.PROVIDER}, id="only liable"),
        pytest.param("You agree that our suppliers will have no liability.", {Party.THIRD_PARTIES}, id="suppliers"),
        pytest.param("Parcelo is under no obligation to explain it.", {Party.PROVIDER}, id="under no obligation"),
        pytest.param("These notes do not constitute legal advice.", {Party.PROVIDER}, id="no advice"),
    ],
)
def test_who_does_not_answer_is_told(ink: str, bearers: set[Party]) -> None:
    (norm,) = norms(ink)
    assert (norm.modality, set(norm.bearers)) == (Modality.DISCLAIMER, bearers)


def test_a_mention_of_what_is_not_required_disclaims_nothing() -> None:
    (norm,) = norms("You authorise us to charge the card with no further action required by you.")
    assert (norm.modality, norm.verbs) == (Modality.PERMISSION, ("charge",))


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("A breach may result in immediate termination.", "provider permission terminate", id="result in"),
        pytest.param("All sales must be in accordance with the rules.", "user obligation comply", id="in accordance"),
        pytest.param("Sellers remain responsible for the boats.", "user obligation answer-for", id="remain"),
        pytest.param("You are responsible for all charges.", "user obligation answer-for", id="for a thing"),
        pytest.param("You are responsible for paying the tax.", "user obligation pay", id="for doing"),
        pytest.param("You agree to have Parcelo charge your card.", "user obligation charge", id="have it done"),
        pytest.param(
            "Parcelo reserves the right to wholly or partially close your access to, or use of, Harbour Services.",
            "provider permission terminate", id="adverbs joined",
        ),
        pytest.param("The Service is not intended for use by children.", "user prohibition use", id="not for somebody"),
        pytest.param("The Site is reserved for traders.", "user prohibition use", id="reserved for"),
        pytest.param("To opt out, please visit our settings.", "user permission opt", id="told as an order"),
    ],
)  # fmt: skip
def test_other_words_than_verbs_tell_what_is_done(ink: str, expected: str) -> None:
    (norm,) = norms(ink)
    assert f"{norm.bearers[0]} {norm.modality} {norm.action}" == expected


@pytest.mark.parametrize(
    ("ink", "data"),
    [
        ("We may reinstate your content.", ["customer-content"]),
        ("You can deny the sale of your personal data.", ["personal-data"]),
        ("We will send the notice to the email address of your account.", []),
        ("We may transfer your advertising ID and IP address to advertisers.", ["usage-data"]),
        ("We use interest categories for ads, but we do not sell those to advertisers.", ["personal-data"]),
        ("You must not post, email or share any content that is unlawful.", ["customer-content"]),
        ("We may close your account if you share personal data.", []),
        ("We do not gather information from visitors who are under the age of 13.", ["children-data"]),
        ("We keep your photos for the duration of your use of the app.", ["images"]),
        ("You may delete your account (see “Contact Information” below).", []),
        ("We may send you marketing messages.", []),
        ("Call traffic records will be retained for a year.", ["usage-data"]),
    ],
)
def test_the_data_of_a_norm_are_those_of_its_verbs_object(ink: str, data: list[str]) -> None:
    found = norms_of(sentence_of(ink, "", ""))
    assert [kind.value for kind in found[-1].data] == data


@pytest.mark.parametrize(
    ("ink", "choices"),
    [
        pytest.param(
            "You have the right to (i) know the notes we hold, and (ii) opt out of their sale.",
            ["none", "opt-out"],
            id="another item's",
        ),
        pytest.param(
            "Children must not enter, except where their parent has given consent.", ["opt-in"], id="a parent's"
        ),
        pytest.param("We may share notes as directed by you.", ["opt-in"], id="as directed"),
        pytest.param("We will not ship it without prior government authorization.", ["none"], id="a government's"),
        pytest.param("If you do not opt out, you must arbitrate.", ["opt-out"], id="who has not opted out"),
        pytest.param("If we hold notes without parental consent, we will delete them.", ["none"], id="a cause"),
    ],
)
def test_a_way_out_is_of_the_norm_that_it_belongs_to(ink: str, choices: list[str]) -> None:
    assert [one.choice.kind.value for one in norms_of(sentence_of(ink, "", ""))] == choices


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "This may involve the sharing of your notes and your data.", "provider permission share", id="this"
        ),
        pytest.param("Your telephone number is optional.", "user permission provide", id="optional"),
        pytest.param("The costs of return are the responsibility of the buyer.", "user obligation pay", id="costs"),
        pytest.param("We live on fees and not by selling your data.", "provider prohibition sell", id="not by selling"),
        pytest.param("Any breach will result in enforcement.", "provider permission terminate", id="enforcement"),
        pytest.param("Parcelo may retain other partners as agents.", "provider permission engage", id="retained"),
        pytest.param("We cannot control the weather.", "provider disclaimer answer-for", id="no control"),
        pytest.param("Share your personal data with the harbour.", "provider permission share", id="no order"),
    ],
)
def test_other_words_tell_more(ink: str, expected: str) -> None:
    (norm,) = norms(ink)
    assert f"{norm.bearers[0]} {norm.modality} {norm.action}" == expected


@pytest.mark.parametrize(
    ("ink", "data"),
    [
        pytest.param("If you close your account, your photos will be blurred.", {Data.IMAGES}, id="behind a condition"),
        pytest.param(
            "We may keep the information that you provide.", {Data.PERSONAL_DATA}, id="information, no content"
        ),
        pytest.param(
            "You agree not to provide any Content that has personal data.", {Data.CUSTOMER_CONTENT}, id="object"
        ),
        pytest.param("You may delete it by mail (see “Contact Details” below).", set(), id="a pointer"),
        pytest.param("We may share and may sell your photos.", {Data.IMAGES}, id="an object that two verbs share"),
        pytest.param("We may limit your use of the Service.", set(), id="use that is limited"),
        pytest.param("We do not collect data from visitors who are under 13.", {Data.CHILDREN_DATA}, id="children"),
        pytest.param("Posting photos of strangers is not allowed with our pens.", {Data.IMAGES}, id="not allowed"),
    ],
)
def test_data_are_those_that_are_acted_on(ink: str, data: set[Data]) -> None:
    assert set(norms(ink)[0].data) == data


@pytest.mark.parametrize(
    "ink",
    [
        "Unless permitted by the Sea Act, we will not deny you a boat.",
        "Fees will be paid by you, unless otherwise provided in this Agreement.",
    ],
)
def test_what_the_law_or_the_terms_leave_open_is_no_choice(ink: str) -> None:
    assert norms(ink)[0].choice.kind is NONE
