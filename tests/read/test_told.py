"""What other words than a verb with its subject tell: what is let, required, declined, or said of a thing."""

from __future__ import annotations

import pytest

from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of


def told(ink: str, lead_in: str = "") -> list[str]:
    """The norms of a sentence, in words: whose, how qualified, what is done."""
    found = norms_of(sentence_of(ink, "", lead_in))
    return [f"{'+'.join(sorted(one.bearers))} {one.modality} {one.verbs[0]}" for one in found]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Sharing of passwords is not acceptable.", ["user prohibition share"], id="a gerund"),
        pytest.param("Commercial use of the maps is not permitted.", ["user prohibition use"], id="a noun"),
        pytest.param("Redistribution is allowed.", ["user permission redistribute"], id="allowed"),
        pytest.param("Rude usernames are not permitted here.", ["user prohibition publish"], id="what is put in"),
        pytest.param("Class actions are not permitted.", ["user prohibition do"], id="no verb is named"),
        pytest.param("Returns and refunds are not allowed.", ["provider prohibition refund"], id="returns"),
        pytest.param("Sale of your data is not permitted.", ["provider prohibition sell"], id="people's data"),
        pytest.param("Ads for knives are not eligible to run.", ["user prohibition run"], id="eligible to"),
        pytest.param("Bots are not permitted to post notes.", ["user prohibition post"], id="permitted to"),
        pytest.param("The photos may not appear on other sites.", ["user prohibition appear"], id="may not appear"),
        pytest.param("Your posts must not contain addresses.", ["user prohibition contain"], id="must not contain"),
    ],
)
def test_what_is_or_is_not_allowed_is_the_users(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("There are no refunds.", ["provider prohibition refund"], id="no refunds"),
        pytest.param("Fees are non-refundable.", ["provider prohibition refund"], id="non-refundable"),
        pytest.param("All sales are final.", ["provider prohibition refund"], id="final"),
        pytest.param("No returns or refunds are permitted.", ["provider prohibition refund"], id="none permitted"),
        pytest.param("There is no fee for small parcels.", ["provider prohibition charge"], id="no fee"),
        pytest.param("Licences are personal and non-transferable.", ["user prohibition transfer"], id="not passed on"),
        pytest.param("These Terms do not grant you any right.", ["provider prohibition grant"], id="terms grant none"),
        pytest.param("Nothing in the Terms gives you a licence.", ["provider prohibition give"], id="nothing gives"),
        pytest.param("Parcelo is not a party to your contract.", ["provider disclaimer disclaim"], id="no party to"),
        pytest.param("If we are late, it is not a waiver.", [], id="a waiver that is said otherwise"),
        pytest.param("That will not be considered a waiver.", ["provider disclaimer disclaim"], id="no waiver"),
        pytest.param("There is no guarantee of delivery.", ["provider disclaimer disclaim"], id="no guarantee"),
        pytest.param("We have no control over the weather.", ["provider disclaimer disclaim"], id="no control"),
        pytest.param("Our Services do not provide tax advice.", ["provider disclaimer disclaim"], id="no advice"),
        pytest.param("Your prior consent is required.", ["provider obligation obtain"], id="consent needed"),
        pytest.param("The seat of arbitration shall be Oslo.", ["provider+user obligation resolve"], id="the seat"),
        pytest.param("Your continued use constitutes acceptance.", ["user obligation accept"], id="a yes by use"),
        pytest.param(
            "We have no actual knowledge of selling notes of children.", ["provider prohibition sell"], id="unknowing"
        ),
        pytest.param("The processing is based on your consent.", ["provider permission process"], id="a legal basis"),
    ],
)
def test_what_is_told_of_a_thing_is_somebodys(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("We require our vendors to protect it.", ["third-parties obligation protect"], id="of vendors"),
        pytest.param("We require you to keep it secret.", ["user obligation keep"], id="of you"),
        pytest.param("We require that orders to remove it are written.", [], id="that something is so"),
        pytest.param("We may require proof of age.", ["provider permission require"], id="a thing"),
    ],
)
def test_what_the_provider_requires_others_must_do(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("We may refuse or cancel an order.", ["provider permission refuse"], id="may refuse"),
        pytest.param("We reserve the right to decline orders.", ["provider permission decline"], id="a right to"),
        pytest.param("We refuse to sell your notes.", ["provider prohibition refuse"], id="refuse"),
        pytest.param("Otherwise, we will obtain your consent.", ["provider obligation obtain"], id="obtain consent"),
        pytest.param("We will acknowledge receipt in a day.", ["provider obligation acknowledge"], id="acknowledge"),
        pytest.param("The crew was fined and the boat was sold.", [], id="what was done"),
        pytest.param("It goes to a judge to be named later.", [], id="what is to be"),
        pytest.param("Send us a “Do Not Sell” request.", ["user obligation send"], id="the name of a request"),
        pytest.param(
            "We do not sell your notes and will not do so later.",
            ["provider prohibition sell"],
            id="do so",
        ),
    ],
)
def test_refusing_asking_and_pointing_back(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected
