"""Verb groups of "be", "have" and "need", and what stands between an auxiliary and its verb."""

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
        pytest.param("You will be given the option to export it.", ["user permission export"], id="given the option"),
        pytest.param("We are unable to accept returns.", ["provider prohibition accept"], id="unable to"),
        pytest.param("You need to keep it secret.", ["user obligation keep"], id="need to"),
        pytest.param("The owner also needs to pay the fees.", ["user obligation pay"], id="needs to"),
        pytest.param("You may need help with the oars.", [], id="need help"),
        pytest.param("Rowers may be subject to suspension.", ["provider permission suspend"], id="to suspension"),
        pytest.param("All claims are subject to arbitration.", ["provider+user obligation arbitrate"], id="claims"),
        pytest.param("You were subject to the arbitration agreement.", [], id="an agreement"),
        pytest.param("Your boat may be eligible for repainting.", [], id="no verb of ours"),
        pytest.param("The crew has not rowed since it had a chance to rest.", [], id="what was so"),
        pytest.param("Members may be prompted to log in.", [], id="what befalls"),
    ],
)
def test_what_is_had_and_what_is_bound(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    "aside",
    [
        pytest.param("in future with your consent", id="two phrases"),
        pytest.param("in future with your consent,", id="a comma behind"),
        pytest.param(", however, at any time and without prior notice,", id="joined"),
        pytest.param("for reasons of safety", id="for reasons"),
        pytest.param("under the law", id="under"),
    ],
)
def test_a_phrase_before_the_verb_is_passed_over(aside: str) -> None:
    assert told(f"We may {aside} remove your boat.") == ["provider permission remove"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Our Services may collect your notes.", ["provider permission collect"], id="our services"),
        pytest.param(
            "Third party services may collect your notes.", ["third-parties permission collect"], id="another's"
        ),
        pytest.param("Parcelo loves privacy and does not sell notes.", ["provider prohibition sell"], id="who begins"),
        pytest.param("Blue Boat Software may change its fees.", ["provider permission change"], id="a name's end"),
        pytest.param("Buyers who pay with Parcelo may cancel.", ["user permission cancel"], id="who pay"),
        pytest.param("Parcelo.com does not charge any fees.", ["provider prohibition charge"], id="a domain"),
        pytest.param("The project team may remove notes.", ["provider permission remove"], id="a team"),
    ],
)
def test_who_acts_is_told(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "verbs"),
    [
        pytest.param(
            "You agree not to copy, frame, scrape, or sell it.", ("copy", "frame", "scrape", "sell"), id="row"
        ),
        pytest.param("It will be severed and deleted.", ("sever", "delete"), id="a participle that no table has"),
        pytest.param("The fee of 1,200 crowns may be paid and, if late, raised.", ("pay",), id="a number"),
    ],
)
def test_verbs_that_no_table_has_stand_in_a_row(ink: str, verbs: tuple[str, ...]) -> None:
    (norm,) = norms_of(sentence_of(ink, "", ""))
    assert norm.verbs == verbs
