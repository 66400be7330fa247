from __future__ import annotations

import pytest

from smallprint.judge.answer.answer import answer, ask
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.model.answer import Question, Verdict

ARBITER = (
    "# Disputes\n\nYou and Plumerion agree that every claim shall be settled by binding arbitration, not in court.\n"
)
ABROAD = "# Law\n\nThe laws of Malta govern all claims, but you keep the protections under the law of your country.\n"
CITY = "# Disputes\n\nAny dispute shall be submitted to binding arbitration in Tallinn, Estonia.\n"
SHIELD = "# Transfers\n\nUnder certain conditions, you may invoke binding arbitration for complaints left open.\n"
RULINGS = ARBITER + "\nThe arbitrator shall not be bound by rulings in prior arbitrations.\n"
PLACES = "# Use\n\nYou may use the service only if the laws of your jurisdiction allow it.\n"
NEAREST = "# Disputes\n\nIf we cannot resolve our dispute, you can go to your local courts.\n"
WINDOW = ARBITER + "\nYou may opt out of arbitration by writing to us within 45 days of first accepting these terms.\n"
COURTS = (
    "# Law\n\nThese terms are governed by the laws of Denmark. The courts of Aarhus "
    "have exclusive jurisdiction over disputes.\n"
)
EUROPE = (
    "# Arbitration\n\nAll claims will be resolved by arbitration.\n\nIf you are a "
    "consumer in the EEA, this section does not apply to you.\n"
)
WAIVED = (
    "# Disputes\n\nYOU AND WRENBOX WAIVE THE RIGHT TO A JURY TRIAL OR TO TAKE PART "
    "IN A CLASS ACTION.\n\nEither of us may go to small claims court.\n"
)
SHIELD = (
    "# Transfers\n\nUnder certain conditions you may invoke binding arbitration under the Data Privacy Framework.\n"
)
BOARD = "# Disputes\n\nAs a consumer you may also refer the dispute to the Consumer Disputes Board.\n"
OWN_LAWYER = "# Disputes\n\nYou are responsible for your own attorneys' fees unless the law provides otherwise.\n"
SOON = "# Claims\n\nAny cause of action must be filed within one (1) year after it arose or be forever barred.\n"


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        (ARBITER, "Do I have to go to arbitration?", Verdict.YES),
        (ARBITER, "Can I sue them in court?", Verdict.NO),
        (ARBITER, "Can I opt out of the arbitration clause?", Verdict.NOT_ADDRESSED),
        (WINDOW, "Does Plumerion force me into arbitration?", Verdict.YES_UNLESS_OPT_OUT),
        (WINDOW, "Can I opt out of the arbitration clause?", Verdict.YES),
        (COURTS, "Do I have to go to arbitration?", Verdict.NO),
        (COURTS, "Can I sue them in court?", Verdict.YES),
        (EUROPE, "I live in France. Must I go to arbitration?", Verdict.NO),
        (EUROPE, "I live in Texas. Must I go to arbitration?", Verdict.YES),
        (WAIVED, "Can I join a class action?", Verdict.NO),
        (WAIVED, "Would a jury decide my case?", Verdict.NO),
        (WAIVED, "May I go to small claims court?", Verdict.YES),
        (SHIELD, "Do I have to go to arbitration?", Verdict.NOT_ADDRESSED),
    ],
)
def test_what_is_told_of_disputes(told, text, words, verdict):
    assert ask(words, told(text)).verdict is verdict


@pytest.mark.parametrize(
    ("text", "matter", "value"),
    [
        (COURTS, "law", "the laws of Denmark"),
        (COURTS, "courts", "The courts of Aarhus"),
        (WINDOW, "arbitration-opt-out-deadline", "within 45 days of first accepting these terms"),
        (SOON, "claim-deadline", "within one (1) year after it arose"),
        (ABROAD, "law", "The laws of Malta"),
        (CITY, "arbitration-place", "Tallinn, Estonia"),
        (ARBITER, "law", ""),
    ],
)
def test_what_is_stated_of_disputes(told, text, matter, value):
    found = answer(Question(BY_NAME[matter].asks, matter, BY_NAME[matter].asks), told(text))
    assert found.value == value
    assert (found.verdict is Verdict.STATED) == bool(value)


@pytest.mark.parametrize(
    "words", ["Should I sue them?", "Would I win this case?", "Is it going to snow?", "9 * 8", "blorp fizzle wug"]
)
def test_what_terms_do_not_answer_is_refused(told, words):
    assert ask(words, told(COURTS)).verdict is Verdict.REFUSED


@pytest.mark.parametrize(
    ("text", "matter", "verdict"),
    [
        (BOARD, "outside-body", Verdict.YES),
        (OWN_LAWYER, "lawyers-fees", Verdict.NO),
        (SHIELD, "arbitration", Verdict.NOT_ADDRESSED),
        (SHIELD, "arbitration-open", Verdict.YES),
        (RULINGS, "arbitration", Verdict.YES),
        (PLACES, "arbitration", Verdict.NOT_ADDRESSED),
        (NEAREST, "home-court", Verdict.YES),
    ],
)
def test_what_a_matter_is_told(told, text, matter, verdict):
    assert answer(Question("?", matter, BY_NAME[matter].asks), told(text)).verdict is verdict
