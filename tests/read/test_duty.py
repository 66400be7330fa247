"""Whom a norm allows or binds, and how."""

from __future__ import annotations

import pytest

from smallprint.model.norm import Modality
from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of


def told(ink: str, lead_in: str = "") -> list[str]:
    """The norms of a sentence, in words: whose, how qualified, what is done."""
    found = norms_of(sentence_of(ink, "", lead_in))
    return [f"{'+'.join(sorted(one.bearers))} {one.modality} {one.verbs[0]}" for one in found]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Neither you nor Parcelo may sue in secret.", "provider+user prohibition sue", id="neither nor"),
        pytest.param("Either party may cancel the order.", "provider+user permission cancel", id="either party"),
        pytest.param("The receiving party must encrypt it.", "provider+user obligation encrypt", id="receiving party"),
        pytest.param(
            "We or our volunteer moderators may delete it.", "provider+third-parties permission delete", id="or our"
        ),
        pytest.param("Our employees may read your notes.", "provider permission read", id="our employees are we"),
        pytest.param(
            "Premium Members may export notes.", "user permission export", id="a capital that says which ones"
        ),
        pytest.param("Residents of Norway may cancel the order.", "user permission cancel", id="residents of a place"),
        pytest.param("Your mobile provider may charge fees.", "third-parties permission charge", id="your provider"),
        pytest.param("Each Host Provider must repair the boat.", "third-parties obligation repair", id="each provider"),
        pytest.param("The Provider may close the board.", "provider permission close", id="the provider"),
        pytest.param("The tribunal shall issue a ruling.", "third-parties obligation issue", id="who decides disputes"),
        pytest.param("The Client, as the Data Controller, must pay.", "user obligation pay", id="an aside with a name"),
        pytest.param("We hand it back to you and we may copy it.", "provider permission copy", id="to you and we"),
        pytest.param("No one may copy the maps.", "user prohibition copy", id="no one"),
        pytest.param("All traders are required to pay tax.", "user obligation pay", id="required, nobody known"),
        pytest.param("Lottery ads must name the odds.", "user obligation name", id="a thing must: users see to it"),
    ],
)
def test_those_who_act_are_bound(ink: str, expected: str) -> None:
    assert told(ink)[-1] == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Invoices must be paid within ten days.", "user obligation pay", id="fees are paid by users"),
        pytest.param("Notices must be sent to Parcelo.", "user obligation send", id="to the provider"),
        pytest.param("Late claims will be waived by the Customer.", "user obligation waive", id="by one side"),
        pytest.param("Your letters must be encrypted.", "provider obligation encrypt", id="what is people's"),
        pytest.param("The Service may be suspended at night.", "provider permission suspend", id="what we keep up"),
        pytest.param("The Service may be used at home.", "user permission use", id="what users do with it"),
        pytest.param("The Service may not be sold.", "user prohibition sell", id="denied"),
        pytest.param(
            "It will be kept until it is erased by the user.", "provider permission keep", id="by, in a condition"
        ),
    ],
)
def test_a_passive_binds_whose_act_it_is(ink: str, expected: str) -> None:
    assert told(ink) == [expected]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Any dispute will be settled by arbitration.", "settle", id="settled"),
        pytest.param("The arbitration will be administered by the Oslo Chamber.", "administer", id="administered"),
        pytest.param("This Section will be interpreted under Danish law.", "interpret", id="interpreted"),
        pytest.param("The laws of Denmark shall govern any claim that you bring.", "govern", id="laws that govern"),
        pytest.param("The courts of Oslo shall have exclusive jurisdiction.", "resolve", id="jurisdiction"),
        pytest.param("You and Parcelo are each waiving a trial by jury.", "waive", id="each waiving"),
    ],
)
def test_how_disputes_are_settled_binds_both(ink: str, expected: str) -> None:
    assert told(ink) == [f"provider+user obligation {expected}"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("You will not incur any fee.", "provider prohibition incur", id="spared users"),
        pytest.param("You will not be subject to a penalty.", "provider prohibition subject", id="not subject to"),
        pytest.param("Members will receive a refund.", "user permission receive", id="given to users"),
        pytest.param("You are entitled to a refund.", "user permission receive", id="entitled to a thing"),
        pytest.param("You keep your rights in the drawings.", "user permission keep", id="rights kept"),
        pytest.param("You hereby irrevocably waive all claims.", "user obligation waive", id="waived in the present"),
        pytest.param(
            "You, on behalf of your heirs, expressly waive all claims.", "user obligation waive", id="behind an aside"
        ),
        pytest.param("You release and indemnify Parcelo.", "user obligation release", id="released"),
        pytest.param("You are not required to give a reason.", "user permission give", id="need not"),
        pytest.param(
            "Neither you nor we will be required to pay it.", "provider+user disclaimer disclaim", id="neither need"
        ),
        pytest.param("You must not be late.", "user prohibition be", id="must not"),
        pytest.param("You may not have two accounts.", "user prohibition have", id="may not have"),
        pytest.param("You will have 30 days to appeal.", "user permission appeal", id="days to"),
        pytest.param("A guest has the possibility to invoke mediation.", "user permission invoke", id="possibility to"),
    ],
)
def test_what_befalls_users_is_told_from_what_they_do(ink: str, expected: str) -> None:
    assert told(ink) == [expected]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("We will share your notes with couriers.", "permission share", id="leave is kept"),
        pytest.param("Once we receive your request, we will share the file.", "obligation share", id="asked for"),
        pytest.param("If you delete your account, we will remove it.", "obligation remove", id="after deleting"),
        pytest.param("We will disclose to you what we hold.", "obligation disclose", id="to you"),
        pytest.param("We will give you notice of each change.", "obligation give", id="notice"),
        pytest.param("We will take reasonable steps to store it safely.", "obligation store", id="steps"),
        pytest.param("We make sure that the files are safe.", "obligation ensure", id="make sure"),
        pytest.param("Parcelo will defend, indemnify and hold you harmless.", "obligation defend", id="indemnity"),
    ],
)
def test_what_the_provider_will_do_is_a_leave_or_a_debt(ink: str, expected: str) -> None:
    assert told(ink) == [f"provider {expected}"]


def test_they_are_those_named_before() -> None:
    assert told("If a member disagrees, they may cancel the order.") == ["user permission cancel"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("A complainant must notify us.", "third-parties obligation notify", id="complainant"),
        pytest.param("Costs may be awarded in the hearing.", "third-parties permission award", id="awarded"),
        pytest.param(
            "It is forbidden for the guest to try to bypass it.", "user prohibition bypass", id="for the guest"
        ),
        pytest.param("It is not permitted to copy the charts.", "user prohibition copy", id="it is not permitted"),
        pytest.param("It is our policy to close such accounts.", "provider permission close", id="our policy"),
        pytest.param(
            "It is the policy of Parcelo, at times, to close them.", "provider permission close", id="of a name"
        ),
        pytest.param("We may have to close your account.", "provider permission close", id="may have to"),
        pytest.param("You must be authorised to sign for the crew.", "user obligation sign", id="must be authorised"),
        pytest.param(
            "You and we both agree to settle the dispute.", "provider+user obligation settle", id="both agree"
        ),
        pytest.param("Each party agrees it will use the annex.", "provider+user obligation use", id="agrees it will"),
        pytest.param("You are giving up the right to sue.", "user obligation waive", id="give up"),
        pytest.param("You are giving us the right to use your notes.", "provider permission use", id="giving a right"),
        pytest.param("The price will be presented to you first.", "provider obligation present", id="presented to you"),
        pytest.param("We will send any claim to you by post.", "provider obligation send", id="sent to you"),
        pytest.param("We will send your notes to couriers.", "provider permission send", id="sent to others"),
        pytest.param("We will endeavour to promptly close the gap.", "provider obligation close", id="split"),
        pytest.param("These terms are governed by the law of Kent.", "provider+user obligation govern", id="governed"),
        pytest.param("You are not expected to return the boat.", "user permission return", id="not expected"),
        pytest.param("You may choose to delete the notes.", "user permission delete", id="choose to"),
        pytest.param("Parcelo (the “App”) collects your notes.", "provider permission collect", id="a parenthesis"),
        pytest.param("Parcelo prohibits the resale of charts.", "user prohibition sell", id="prohibits a deed"),
        pytest.param("Resale of the charts is prohibited.", "user prohibition sell", id="a deed is prohibited"),
        pytest.param("The app may allow you to import charts.", "user permission import", id="a thing allows"),
        pytest.param(
            "The crew shall, at the choice of the owner, be notified.", "provider obligation notify", id="choice"
        ),
        pytest.param("Our total credit shall not exceed ten pounds.", "provider disclaimer disclaim", id="a cap"),
        pytest.param("You agree that you may be exposed to bad jokes.", "provider disclaimer disclaim", id="exposed"),
        pytest.param(
            "We may close it without liability, including but not limited to theft.",
            "provider permission close",
            id="no cap",
        ),
        pytest.param("Our parent company may audit you.", "affiliates permission audit", id="parent company"),
        pytest.param("A parent or guardian may audit it.", "user permission audit", id="a parent"),
        pytest.param(
            "A guest will have the power, in case of storm, to leave.", "user permission leave", id="an aside"
        ),
    ],
)
def test_whom_a_frame_binds_and_how(ink: str, expected: str) -> None:
    assert told(ink) == [expected]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "Under no circumstances will Parcelo sell or rent personal data.",
            "provider prohibition sell",
            id="inverted",
        ),
        pytest.param(
            "In no event shall Parcelo, its directors, or its agents be liable for damages.",
            "provider+third-parties disclaimer disclaim",
            id="a row behind its auxiliary",
        ),
        pytest.param(
            "In no event will we hold onto your letters for a year.", "provider prohibition hold", id="no event"
        ),
        pytest.param("We neither sell your data to anybody nor share it.", "provider prohibition sell", id="neither"),
        pytest.param(
            "We reserve the right (but have no obligation) to review any listing.",
            "provider permission review",
            id="a right that is no duty",
        ),
        pytest.param("You are entitled (but not obliged) to filter the list.", "user permission filter", id="brackets"),
        pytest.param(
            "Technical data such as usage logs may be retained.",
            "provider permission retain",
            id="such as is no condition",
        ),
        pytest.param("Your plan may be cancelled through the profile page.", "user permission cancel", id="at hand"),
        pytest.param("If the applicant is a consumer, he may opt for this court.", "user permission opt", id="he"),
        pytest.param(
            "Your use of the Service is subject to our House Rules.", "user obligation comply", id="subject to rules"
        ),
        pytest.param(
            "Any dispute shall be handled by the courts of Torshavn.", "provider+user obligation handle", id="heard"
        ),
        pytest.param(
            "Such violations may result in further steps, including closing your account.",
            "provider permission close",
            id="results in",
        ),
        pytest.param(
            "Parcelo.gg does not collect phone numbers.", "provider prohibition collect", id="a domain as name"
        ),
        pytest.param('We do not "sell" your personal data.', "provider prohibition sell", id="a quoted verb"),
        pytest.param("We will not be able to serve you.", "provider disclaimer disclaim", id="unable"),
        pytest.param("We limit access to your data to our clerks.", "provider obligation limit", id="access limited"),
        pytest.param(
            "We employ technical measures designed to protect your data.", "provider obligation protect", id="measures"
        ),
        pytest.param("You must have the right to do so.", "user obligation have", id="must have the right"),
        pytest.param("Third parties retain all rights in their songs.", "third-parties permission retain", id="plural"),
        pytest.param("Your app must not hide its name.", "user prohibition hide", id="what users bring along"),
        pytest.param("You, and not Parcelo, are responsible for your tools.", "user obligation answer", id="and not"),
        pytest.param(
            "Parcelo may – at its sole discretion, at any time – close the shop.",
            "provider permission close",
            id="dashes",
        ),
        pytest.param(
            "We cannot make any warranty about the maps.", "provider disclaimer disclaim", id="no warranty made"
        ),
    ],
)
def test_who_is_bound_is_found_past_what_stands_between(ink: str, expected: str) -> None:
    assert told(ink)[0] == expected


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("Use of the maps assumes a licence.", id="a noun that is a verb too"),
        pytest.param("The songs are protected by copyright law.", id="protected by law"),
        pytest.param("Your interests may affect what is shown.", id="affects"),
        pytest.param("Use of linked sites is not governed by this Policy.", id="not governed"),
        pytest.param("We would welcome a letter first.", id="welcome"),
    ],
)
def test_what_only_is_so_binds_nobody(ink: str) -> None:
    assert told(ink) == []


def test_an_order_under_a_heading_of_what_is_forbidden_is_forbidden() -> None:
    (norm,) = norms_of(sentence_of("rent or sell access to the maps;", "Restrictions", ""))
    assert (norm.modality, norm.verbs) == (Modality.PROHIBITION, ("rent", "sell"))


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "Acme decides if fraud has occurred, and will have the right to withhold payment.",
            "provider permission withhold",
            id="goes on behind a condition",
        ),
        pytest.param(
            "The seller must certify that the goods are new, and must attach a receipt.",
            "user obligation attach",
            id="goes on behind what is certified",
        ),
        pytest.param(
            "You retain your ownership rights in your drawings, but you are required to grant Acme a licence.",
            "user obligation grant",
            id="rights, but a duty",
        ),
        pytest.param("In that case we also agree to pay the fee.", "provider obligation pay", id="in that case"),
        pytest.param("After leaving your data will be deleted.", "provider obligation delete", id="after, no comma"),
        pytest.param(
            "We may, at any time and for any reason, in whole or in part and without notice, limit access.",
            "provider permission limit",
            id="two asides",
        ),
        pytest.param("We shall as soon as practicable erase it.", "provider obligation erase", id="as soon as"),
        pytest.param(
            "Neither party may assign it, except that Acme may assign it to its heirs.",
            "provider permission assign",
            id="except that",
        ),
        pytest.param("If you are under the Age Limit, do not post.", "user prohibition post", id="told behind an if"),
        pytest.param("If you disagree, please do not use the maps.", "user prohibition use", id="told with please"),
        pytest.param("Ads must not mislead people.", "user prohibition mislead", id="what begins is no name"),
        pytest.param(
            "The company, or its contractors cannot be held responsible for delays.",
            "provider+third-parties disclaimer disclaim",
            id="held responsible",
        ),
        pytest.param(
            "You submit to the jurisdiction of these courts.", "user obligation submit", id="submits to courts"
        ),
        pytest.param(
            "Any dispute shall be subject to the exclusive jurisdiction of the courts of Utopia.",
            "provider+user obligation resolve",
            id="subject to courts",
        ),
        pytest.param(
            "Your balance may be subject to transfer fees.", "provider permission charge", id="subject to fees"
        ),
        pytest.param(
            "It is your responsibility to install updates.", "user obligation install", id="your responsibility"
        ),
        pytest.param("It is Acme's policy to terminate such accounts.", "provider permission terminate", id="a policy"),
        pytest.param("If you sell it, be sure to first delete your notes.", "user obligation delete", id="be sure to"),
        pytest.param(
            "We shall cease all use of your notes and erase all your files.",
            "provider obligation erase",
            id="ceases one thing, does another",
        ),
        pytest.param("We do not engage in profiling of readers.", "provider prohibition engage", id="engages in"),
        pytest.param(
            "Please be advised that Acme is legally required or entitled to keep invoices.",
            "provider obligation keep",
            id="required or entitled",
        ),
    ],
)
def test_norms_are_found_wherever_a_sentence_tells_them(ink: str, expected: str) -> None:
    found = norms_of(sentence_of(ink, "", ""))
    assert expected in [f"{'+'.join(sorted(one.bearers))} {one.modality} {one.verbs[0]}" for one in found]


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We are not responsible for anything your client may send.", id="what others may send"),
        pytest.param("It starts after either you or we receive a notice.", id="after either does"),
        pytest.param("If you have questions, please do not hesitate to contact us.", id="no hesitation"),
    ],
)
def test_what_only_says_which_or_when_lets_nobody_do_it(ink: str) -> None:
    found = norms_of(sentence_of(ink, "", ""))
    assert [one.verbs[0] for one in found] in ([], ["disclaim"])
