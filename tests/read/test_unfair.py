"""Which sentences are potentially unfair, and in which kinds."""

from __future__ import annotations

import math
from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import UnfairKind
from smallprint.read.linear import Linear, shipped
from smallprint.read.unfair import LONGEST_READ, pieces_of, unfair_in, unfair_signs

TEXTS = st.text(max_size=120) | st.lists(
    st.sampled_from(
        "We may terminate your account at any time without notice , . ; arbitration courts law of https://x.example 12 "
        "does n't İ \ud800 \x00 ’ liable".split()
    ),
    max_size=40,
).map(" ".join)


def kinds(ink: str) -> list[UnfairKind]:
    return [found.kind for found in unfair_in(ink)]


@pytest.mark.parametrize(
    ("ink", "kind"),
    [
        pytest.param(
            "Any dispute arising out of these terms shall be resolved by binding arbitration before a single "
            "arbitrator, and not in court.",
            UnfairKind.ARBITRATION,
            id="binding arbitration",
        ),
        pytest.param(
            "You and Parcelo agree that any dispute will be settled exclusively by binding arbitration on an "
            "individual basis.",
            UnfairKind.ARBITRATION,
            id="arbitration, agreed, no class",
        ),
        pytest.param(
            "These terms are governed by the laws of the State of Delaware, without regard to its conflict of "
            "law rules.",
            UnfairKind.CHOICE_OF_LAW,
            id="law of a state",
        ),
        pytest.param(
            "This agreement shall be governed by and construed in accordance with the laws of England and Wales.",
            UnfairKind.CHOICE_OF_LAW,
            id="law of a country",
        ),
        pytest.param(
            "We may remove any content that you post at any time, for any reason and without notice to you.",
            UnfairKind.CONTENT_REMOVAL,
            id="removal without notice",
        ),
        pytest.param(
            "By accessing or using the service, you agree to be bound by these terms.",
            UnfairKind.CONTRACT_BY_USING,
            id="bound by use",
        ),
        pytest.param(
            "You agree to the exclusive jurisdiction of the courts located in Vilnius, Lithuania.",
            UnfairKind.JURISDICTION,
            id="one city's courts",
        ),
        pytest.param(
            "Any lawsuit must be brought in the state or federal courts located in Kent County, and you consent to "
            "personal jurisdiction there.",
            UnfairKind.JURISDICTION,
            id="lawsuits in one county",
        ),
        pytest.param(
            "In no event shall Quillhaven be liable for any indirect, incidental or consequential damages, "
            "including loss of profits or data.",
            UnfairKind.LIMITATION_OF_LIABILITY,
            id="no indirect damages",
        ),
        pytest.param(
            "Our total liability for all claims under these terms is limited to the amount that you paid us in "
            "the last twelve months.",
            UnfairKind.LIMITATION_OF_LIABILITY,
            id="a cap",
        ),
        pytest.param(
            "We may terminate or suspend your account at any time, for any reason or no reason, with or without "
            "notice.",
            UnfairKind.UNILATERAL_TERMINATION,
            id="termination at any time",
        ),
        pytest.param(
            "Parcelo may suspend or close your account at its sole discretion.",
            UnfairKind.UNILATERAL_TERMINATION,
            id="sole discretion, by name",
        ),
    ],
)
def test_a_sentence_unfair_in_one_kind_is_told_in_it_alone(ink: str, kind: UnfairKind) -> None:
    assert kinds(ink) == [kind]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "These terms are governed by the laws of Ontario, and you agree to the exclusive jurisdiction of the "
            "courts of Toronto.",
            {UnfairKind.CHOICE_OF_LAW, UnfairKind.JURISDICTION},
            id="law and courts",
        ),
        pytest.param(
            "By using the service you also consent to our privacy policy, which is incorporated into these terms by "
            "reference.",
            {UnfairKind.CONTRACT_BY_USING, UnfairKind.PRIVACY_INCLUDED},
            id="bound by use, to the privacy policy too",
        ),
        pytest.param(
            "We may change these terms at any time without notice, and your continued use of the service means "
            "that you accept the changes.",
            {UnfairKind.CONTRACT_BY_USING, UnfairKind.UNILATERAL_CHANGE},
            id="changed at will, accepted by use",
        ),
        pytest.param(
            "Tandemo reserves the right to modify these terms or discontinue any part of the service at any time "
            "in its sole discretion.",
            {UnfairKind.UNILATERAL_CHANGE, UnfairKind.UNILATERAL_TERMINATION},
            id="changed or ended at will",
        ),
    ],
)
def test_a_sentence_may_be_unfair_in_two_kinds(ink: str, expected: set[UnfairKind]) -> None:
    assert set(kinds(ink)) == expected


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("You may cancel your subscription at any time from your account page.", id="yours to end"),
        pytest.param("You keep all rights to the drawings that you upload.", id="rights kept"),
        pytest.param("We deliver parcels on working days between eight and six.", id="a promise"),
        pytest.param("You must be at least sixteen years old to open an account.", id="an age"),
        pytest.param("We encrypt your messages in transit.", id="security"),
        pytest.param("Please contact our support desk if you have a question.", id="an address"),
        pytest.param(
            "Nothing in these terms affects your rights under the law of the country where you live.",
            id="your law kept",
        ),
        pytest.param("", id="nothing"),
    ],
)
def test_a_fair_sentence_is_of_no_kind(ink: str) -> None:
    assert kinds(ink) == []


def test_the_cut_decides_from_which_probability_a_kind_is_given() -> None:
    odds = [math.log(one / (1 - one)) for one in (0.6, 0.6, 0.9)]
    labels = ("Arbitration", "Jurisdiction", "Content removal")
    model = Linear(labels, tuple(odds), 1.0, 1, array("b", [0, 0, 0]), (0.5, 0.7, 0.5))
    found = unfair_in("We deliver parcels.", model)
    assert [one.kind for one in found] == [UnfairKind.CONTENT_REMOVAL, UnfairKind.ARBITRATION]
    assert [one.probability for one in found] == pytest.approx([0.9, 0.6])


def test_kinds_as_probable_as_each_other_stand_in_the_order_of_their_names() -> None:
    model = Linear(("Jurisdiction", "Arbitration"), (1.0, 1.0), 1.0, 1, array("b", [0, 0]), (0.5, 0.5))
    assert [one.kind.value for one in unfair_in("", model)] == ["Arbitration", "Jurisdiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("We may close YOUR account.", "we may close your account.", id="case"),
        pytest.param("We don’t answer for loss.", "We don't answer for loss.", id="curly apostrophe"),
        pytest.param(
            "We do n't answer for loss.", "We don't answer for loss.", id="a contraction split by a tokenizer"
        ),
        pytest.param("Pay 15 euros in 30 days.", "Pay 20 euros in 14 days.", id="numbers"),
        pytest.param("See https://parcelo.example/terms now.", "See www.lumenboard.example now.", id="addresses"),
    ],
)
def test_sentences_that_read_alike_have_the_same_signs(one: str, other: str) -> None:
    assert [(weight, sorted(signs)) for weight, signs in unfair_signs(one)] == [
        (weight, sorted(signs)) for weight, signs in unfair_signs(other)
    ]


def test_what_stands_behind_the_longest_read_does_not_count() -> None:
    ink = "we deliver parcels " * 300
    assert unfair_in(ink[:LONGEST_READ] + "and may terminate your account at any time") == unfair_in(ink)


@given(TEXTS)
def test_groups_of_signs_are_as_long_as_each_weighs(ink: str) -> None:
    lengths = [weight * math.sqrt(len(list(signs))) for weight, signs in unfair_signs(ink)]
    assert [round(length, 6) for length in lengths] in (
        [],
        [1.0, 0.5, 0.7],  # one word
        [1.0, 0.5, 0.5, 0.7],  # a verb alone
        [1.0, 0.5, 1.0, 0.7],
        [1.0, 0.5, 1.0, 0.5, 0.7],
    )


def test_a_words_pieces_say_where_it_begins_and_ends() -> None:
    assert pieces_of("end") == ("# en", "#end", "#nd ", "# end", "#end ", "# end ")
    assert pieces_of("a") == ("# a ",)


def test_forms_of_a_word_share_most_of_their_pieces() -> None:
    one, other = set(pieces_of("terminates")), set(pieces_of("termination"))
    assert len(one & other) > len(one) / 2


def test_a_word_said_twice_has_its_pieces_once() -> None:
    once, twice = (list(unfair_signs(ink))[-1] for ink in ("we may end it", "we may end it, end it we may"))
    assert once[0] == twice[0]
    assert sorted(once[1]) == sorted(twice[1])


@given(TEXTS)
def test_looking_words_up_one_by_one_changes_no_probability(ink: str) -> None:
    held = shipped("unfair")
    all_given = replace(held, cuts=(0.0,) * len(held.labels))
    told = {one.kind.value: one.probability for one in unfair_in(ink, all_given)}
    assert told == pytest.approx(dict(zip(held.labels, held.odds(unfair_signs(ink)), strict=True)))


@given(TEXTS)
def test_any_text_is_read_and_the_most_probable_kind_stands_first(ink: str) -> None:
    found = unfair_in(ink)
    assert [one.probability for one in found] == sorted((one.probability for one in found), reverse=True)
    assert len({one.kind for one in found}) == len(found)
    assert all(0 <= one.probability <= 1 for one in found)
