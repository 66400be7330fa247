"""Which law, which court, where an arbiter sits: for everybody, for some, and what is none of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.model.answer import Answer

LAW = "Which law applies?"
COURT = "Which court would I have to go to?"
SEAT = "Where would arbitration take place?"
VALUES = (
    (
        LAW,
        "These terms are governed by the Federal Arbitration Act, federal arbitration law, and the laws of Ohio.",
        "the laws of Ohio",
    ),
    (
        LAW,
        "Ohio law and controlling U.S. federal law govern these terms.",
        "Ohio law and controlling U.S. federal law",
    ),
    (
        COURT,
        "A claim that is not subject to arbitration will be resolved in Zug, Switzerland.",
        "Zug, Switzerland",
    ),
    (
        COURT,
        "A claim must be resolved in the U.S. District Court for the Northern District of Ohio.",
        "U.S. District Court for the Northern District of Ohio",
    ),
    (
        SEAT,
        "The arbitration shall take place in Oslo, Norway and shall be held in English.",
        "Oslo, Norway",
    ),
    (
        SEAT,
        "Disputes are settled by binding arbitration in King County, Washington under the rules of JAMS.",
        "King County, Washington",
    ),
    (
        SEAT,
        "Arbitration hearings will take place in the county of your billing address.",
        "the county of your billing address",
    ),
)
NONE = (
    (LAW, "If the law of the country where you live does not allow the exclusions, they shall not apply."),
    (LAW, "Quillbay Ltd. is a limited company established and resident under the laws of the Republic of Ireland."),
    (LAW, "You are not owned or controlled by anybody organized under the laws of a sanctioned country."),
    (LAW, "Ohio law gives you the right to control how we use the information that we have on you."),
    (LAW, "Our collection of personal information is subject only to the laws of the United States."),
    (LAW, "Any statute of limitation under applicable law shall be tolled from the day of the notice."),
    (SEAT, "Any question of its scope in the arbitration will be resolved by the arbitrator."),
    (SEAT, "No demand for arbitration is valid unless written notice is provided and good faith talks were held."),
    (SEAT, "The expenses of the arbitration will be shared equally by the parties."),
)


def answered(told: Callable[[str], Told], question: str, text: str) -> Answer:
    return ask(question, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay")


@pytest.mark.parametrize(("question", "text", "value"), VALUES, ids=[case[1][:40] for case in VALUES])
def test_it_is_told_as_it_stands(told: Callable[[str], Told], question: str, text: str, value: str) -> None:
    assert answered(told, question, text).value.endswith(value)


@pytest.mark.parametrize(("question", "text"), NONE, ids=[case[1][:40] for case in NONE])
def test_what_names_a_law_or_an_arbiter_for_something_else_is_none(
    told: Callable[[str], Told], question: str, text: str
) -> None:
    assert not answered(told, question, text).value


def test_laws_for_some_are_told_with_whom_they_are_for(told: Callable[[str], Told]) -> None:
    text = (
        "If you live in the European Union, the laws of Ireland govern these terms.\n\n"
        "These terms are governed by the laws of the State of Ohio."
    )
    assert answered(told, LAW, text).value == (
        "the laws of the State of Ohio; If you live in the European Union: the laws of Ireland"
    )


def test_one_law_is_told_without_more(told: Callable[[str], Told]) -> None:
    text = "If you live in the European Union, the laws of Ireland govern these terms."
    assert answered(told, LAW, text).value == "the laws of Ireland"


def test_the_court_for_the_dispute_goes_before_one_for_orders(told: Callable[[str], Told]) -> None:
    text = (
        "We may seek injunctive relief in the courts of Bergen, Norway.\n\n"
        "All disputes shall be brought in the courts of Oslo, Norway."
    )
    assert answered(told, COURT, text).value == "the courts of Oslo, Norway"


REFUND = "How many days do I have to ask for a refund?"


def test_when_money_is_paid_back_is_not_by_when_it_is_asked_for(told: Callable[[str], Told]) -> None:
    text = "If you withdraw, we will refund your payments not later than 20 days from the day of your decision."
    assert not answered(told, REFUND, text).value


def test_by_when_money_is_asked_back(told: Callable[[str], Told]) -> None:
    text = "We issue refunds for a plan within thirty (30) days of the purchase."
    assert answered(told, REFUND, text).value.startswith("within thirty (30) days of the purchase")


def test_a_courier_is_no_refund(told: Callable[[str], Told]) -> None:
    text = "A notice is deemed given when sent by certified mail, return receipt requested, or one-day courier service."
    assert not answered(told, REFUND, text).value


def test_when_people_are_charged_is_not_by_when_they_cancel(told: Callable[[str], Told]) -> None:
    text = "Your account is charged for the renewal within 24 hours prior to the end of the current period."
    assert not answered(told, "How many days before renewal do I have to cancel?", text).value
