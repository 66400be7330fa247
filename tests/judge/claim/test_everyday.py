"""Claims in everyday words, each beside one clause: what is denied, taken sides, half promises."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.nearest import carried, concepts_of
from smallprint.judge.claim.wording import in_plain_denials, is_denying, is_hedged
from smallprint.model.statement import Judgement


def _terms(clause: str) -> str:
    return f"# Terms\n\n## 1. General\n\n{clause}\n"


@pytest.mark.parametrize(
    ("claim", "clause"),
    [
        ("The garden app never asks new customers for a deposit.", "We may request a deposit from new customers."),
        ("No outsider learns your parcel's address.", "We disclose the address of a parcel to third parties."),
        ("Our help files leave out all instructions on repairs.", "Our help files contain instructions on repairs."),
        ("Drivers can't lose their badge for rude comments.", "Drivers may lose their badge for rude comments."),
    ],
)
def test_a_clause_that_carries_what_is_denied_contradicts(held, claim, clause):
    assert held(claim, _terms(clause)).judgement is Judgement.CONTRADICTED


@pytest.mark.parametrize(
    ("claim", "clause"),
    [
        ("Renewals of a plot always go at the old price.", "Renewals of a plot are charged at the then-current price."),
        (
            "Your harvest figures are handled identically for all.",
            "How harvest figures are handled depends on your plan.",
        ),
        ("The app holds only one kind of map.", "There are three types of map that the app holds."),
        ("You have to upload a portrait.", "You may choose to upload a portrait."),
    ],
)
def test_a_clause_on_the_other_side_contradicts_without_a_denial(held, claim, clause):
    assert held(claim, _terms(clause)).judgement is Judgement.CONTRADICTED


def test_a_claim_that_promises_by_halves_is_backed_by_a_clause_that_does(held):
    clause = "In certain cases we inform members of changes to the opening hours."
    assert held("The club might tell members of some changes to its opening hours.", _terms(clause)).judgement is (
        Judgement.BACKED
    )


def test_a_claimed_duty_is_not_backed_by_a_mere_right(held):
    clause = "When we find flyers that break these rules, we may show them elsewhere."
    found = held("Flyers that break the rules have to be shown elsewhere.", _terms(clause))
    assert found.judgement is not Judgement.BACKED


def test_a_denial_elsewhere_in_the_sentence_keeps_an_accusation_back(held):
    clause = "Fernwick does not keep the fingerprint, and we require the vendor to delete the fingerprint."
    found = held("We keep no fingerprint.", _terms(clause))
    assert found.judgement is not Judgement.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("people who do not pay may still read", False),
        ("repairs are done free of charge", False),
        ("this does not deprive you of your rights", False),
        ("without a key you can't open the gate", True),
        ("you may not resell seeds nor may you breed them", True),
        ("it is not final - it does not bind you", True),
    ],
)
def test_denials_of_side_clauses_and_of_taking_away_deny_nothing(text, denies):
    assert is_denying(text) is denies


def test_everyday_turns_deny():
    assert in_plain_denials("the report leaves out prices") == "the report not prices"
    assert in_plain_denials("the report lists prices") == "the report lists prices"


def test_that_people_may_is_no_half_promise():
    assert is_hedged("the club may close at noon")
    assert not is_hedged("you may close the account")


def test_forms_of_a_word_stand_for_the_same():
    assert concepts_of("substituting") & concepts_of("swapped")
    assert carried("swaps the gear", "we may substitute the equipment") > carried("swaps the gear", "we may paint it")


def test_the_same_thing_with_another_act_contradicts_nothing(held):
    clause = "We collect the e-mail address and the name that you give us when you register."
    assert held("We never sell your e-mail address.", _terms(clause)).judgement is not Judgement.CONTRADICTED
