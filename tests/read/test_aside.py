"""Conditions, titles, definitions and descriptions make no norms."""

from __future__ import annotations

import pytest

from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of


def told(ink: str, lead_in: str = "") -> list[str]:
    """The norms of a sentence, in words: whose, how qualified, what is done."""
    found = norms_of(sentence_of(ink, "", lead_in))
    return [f"{'+'.join(sorted(one.bearers))} {one.modality} {one.verbs[0]}" for one in found]


@pytest.mark.parametrize(
    "condition",
    [
        pytest.param("In the event a complaint about the boat is received,", id="in the event"),
        pytest.param("Should Parcelo not be able to deliver the parcel,", id="should, turned round"),
        pytest.param("If the fee for the second year of the plan cannot be charged,", id="a long subject"),
        pytest.param("If your card is lost, expires, or otherwise cannot be charged,", id="a row of verbs"),
        pytest.param("Where the order of a member (or, in Norway, of a guest) is cancelled,", id="an aside within"),
        pytest.param("If we have reason to believe that the trade of a member is restricted,", id="believe that"),
        pytest.param("To ensure that we do not store it twice,", id="to ensure"),
    ],
)
def test_a_condition_is_none(condition: str) -> None:
    assert told(f"{condition} we may close the account.") == ["provider permission close"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "You may remove it, in which case we will no longer scan it.",
            ["user permission remove", "provider prohibition scan"],
            id="in which case",
        ),
        pytest.param(
            "Copies are kept on the disk while you use the editor and are then deleted.",
            ["provider permission keep", "provider obligation delete"],
            id="a passive goes on behind a condition",
        ),
        pytest.param("If you wish to avoid this you can close it.", ["user permission close"], id="no comma"),
        pytest.param("Users who are minors may only read it.", ["user permission read"], id="who are"),
        pytest.param("The user agrees that Parcelo may move it.", ["provider permission move"], id="agrees that"),
    ],
)
def test_what_follows_a_condition_is_read(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We do not consider our parent to be a stranger.", id="a definition"),
        pytest.param("We acknowledge that the laws of some places differ.", id="a recital"),
        pytest.param(
            "This notice describes how guests, hosts, and owners can manage cookies.", id="what a notice tells"
        ),
        pytest.param("Our fees can be found in the price list.", id="where it stands"),
        pytest.param("Roaming fees may apply.", id="may apply"),
        pytest.param("Fees may vary by season.", id="may vary"),
        pytest.param("Please be advised that fees are listed below.", id="please be advised"),
        pytest.param("The ways our guests may travel are many.", id="ways they may"),
        pytest.param("Sections 4 (Disclaimers) and 9 (Limitation of Liability) shall survive.", id="what survives"),
        pytest.param("Some states do not allow the exclusion of implied warranties.", id="other law"),
        pytest.param("The foregoing does not affect any liability that cannot be excluded.", id="a saving"),
        pytest.param("The “Do Not Sell My Notes” link is below.", id="the name of a link"),
        pytest.param("You must:", id="a lead-in by itself"),
    ],
)
def test_what_does_nothing_is_no_norm(ink: str) -> None:
    assert told(ink) == []


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Log Data Parcelo retains logs for a year.", ["provider permission retain"], id="a run-in title"),
        pytest.param(
            "You may ask for a list of those with whom we share or sell that data.",
            ["user permission ask"],
            id="with whom",
        ),
        pytest.param("Parcelo will share the data you authorise.", ["provider permission share"], id="you authorise"),
        pytest.param("Data you may enter is deleted in May.", ["provider obligation delete"], id="you may enter"),
        pytest.param("You may object within ten days of being informed.", ["user permission object"], id="of being"),
        pytest.param("You may bid (it does not have to be high).", ["user permission bid"], id="in parentheses"),
        pytest.param(
            "Make sure that your guests do not share the key.", ["user obligation ensure"], id="what is ensured"
        ),
        pytest.param(
            "You represent and warrant that you can bind your club.", ["user obligation represent"], id="vouched for"
        ),
        pytest.param(
            "We do not warrant that the boats will be repaired.", ["provider disclaimer disclaim"], id="not warranted"
        ),
    ],
)
def test_what_stands_beside_a_norm_is_none(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


def test_items_that_fill_a_condition_are_none() -> None:
    assert told("you can be charged twice;", "We may close your account if:") == []


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "If we must keep your information we may deny your request.", ["provider permission deny"], id="an object"
        ),
        pytest.param(
            "If the price of the ride exceeds the credit we will charge your card.",
            ["provider permission charge"],
            id="no comma before we will",
        ),
        pytest.param(
            "If you have concerns, you may have the right to complain.", ["user permission complain"], id="have twice"
        ),
        pytest.param("You can do so by letter.", ["user permission do"], id="do so"),
    ],
)
def test_a_condition_ends_where_another_subject_acts(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "After closure of the shop you must return the keys.", ["user obligation return"], id="after a noun"
        ),
        pytest.param("Please note that we do not sell boats.", ["provider prohibition sell"], id="note that"),
        pytest.param(
            "A seller shall not include or list any boat if it is leased, and a seller shall flag it.",
            ["user prohibition include", "user obligation flag"],
            id="a second sentence behind a condition",
        ),
        pytest.param(
            "We may rate your work as a seller and Parcelo may publish the rate.",
            ["provider permission rate", "provider permission publish"],
            id="as a seller",
        ),
        pytest.param(
            "No part of a note that gets sent to the harbour will be stored.",
            ["provider prohibition store"],
            id="gets",
        ),
        pytest.param(
            "Where we ask for your age, and you do not tell us, we may close the account.",
            ["provider permission close"],
            id="a second condition",
        ),
        pytest.param(
            "Any use of the Site for a purpose which harms others is prohibited.",
            ["user prohibition use"],
            id="which",
        ),
        pytest.param("Why we use your notes | What we store", [], id="the head of a table"),
        pytest.param("Guests may lose access to the pier.", [], id="what befalls"),
        pytest.param("If you leave, you may no longer be able to use the pier.", [], id="unable"),
        pytest.param("The new price will take effect on Monday.", [], id="takes effect"),
        pytest.param("The limits of this part will survive and apply.", [], id="survive and apply"),
        pytest.param("Your notes may not be deleted immediately.", [], id="not at once"),
        pytest.param(
            "We give no warranty, and you will pay the crew.",
            ["provider disclaimer disclaim", "user obligation pay"],
            id="no of another",
        ),
        pytest.param("Applying a label does not hide the boat.", [], id="a deed's own effect"),
        pytest.param("“Cargo” means anything that should reasonably be carried.", [], id="a definition"),
        pytest.param("Parcelo wants to ensure that the notes that we host can be used by guests.", [], id="an aim"),
        pytest.param("The parties may appear by telephone.", ["provider+user permission appear"], id="they appear"),
        pytest.param("Your notice must include your name.", ["user obligation include"], id="a notice includes"),
    ],
)
def test_what_is_or_befalls_is_told_from_what_is_done(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "If the change is large we will try to give 30 days’ notice.", ["provider obligation give"], id="has a verb"
        ),
        pytest.param("Users who pay may cancel the plan.", ["user permission cancel"], id="who and a base form"),
        pytest.param("If you and we are unable to agree, we may sue.", ["provider permission sue"], id="both of us"),
        pytest.param("If we need to carry it, we may charge a fee.", ["provider permission charge"], id="need to"),
        pytest.param(
            "If you do not like that plan then you must not use it.", ["user prohibition use"], id="that, and then"
        ),
        pytest.param(
            "The licence ends then; provided that Parcelo may keep a copy.", ["provider permission keep"], id="provided"
        ),
        pytest.param("It does not mean that we sell your notes.", [], id="not mean that"),
        pytest.param("Our rules mean that we may ask for proof.", ["provider permission ask"], id="mean that"),
        pytest.param("You can find more in section 4.", [], id="a pointer"),
        pytest.param("The site works well for crews.", [], id="works"),
        pytest.param("For a shop of your size, fees can vary.", [], id="vary"),
    ],
)
def test_what_a_condition_or_pointer_leaves(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected
