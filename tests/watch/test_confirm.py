"""Which text becomes a version, look by look."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallprint.model.document import Document
from smallprint.model.watched import Doubt, Restlessness
from smallprint.watch.confirm import CALM, ENOUGH, MOST_LOOKS, Sight, Step, decide

ACME = Document("Acme", "Terms of Service")
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def looks(sights, every=timedelta(hours=12), candidate=None, restless=Restlessness()):  # noqa: B008
    """The decisions on these sights, one after the other."""
    found = []
    for number, sight in enumerate(sights):
        decision = decide(ACME, sight, candidate, restless, at=AT + number * every)
        candidate, restless = decision.candidate, decision.restlessness
        found.append(decision)
    return found


def new(text, *, again=False, **more):
    return Sight(text, is_again=again, **more)


SAME = Sight("now", is_same=True)


def test_a_first_text_is_recorded_at_once():
    (decision,) = looks([Sight("first", is_first=True)])
    assert (decision.step, decision.candidate) == (Step.RECORDED, None)


def test_a_first_text_in_doubt_waits():
    (decision,) = looks([Sight("first", is_first=True, doubt=Doubt.OTHER_LANGUAGE)])
    assert (decision.step, decision.candidate.doubt) == (Step.HELD, Doubt.OTHER_LANGUAGE)


def test_a_change_is_recorded_at_the_second_look_which_comes_soon():
    first, second = looks([new("x"), new("x", again=True)])
    assert (first.step, first.is_hurried, second.step) == (Step.HELD, True, Step.RECORDED)


@pytest.mark.parametrize(("doubt", "enough"), [(doubt, ENOUGH[doubt]) for doubt in ENOUGH if ENOUGH[doubt][1]])
def test_what_is_in_doubt_has_to_be_seen_for_long_enough_and_often_enough(doubt, enough):
    times, span = enough
    sights = [Sight("x", is_again=number > 0, doubt=doubt) for number in range(40)]
    found = looks(sights, every=timedelta(hours=12))
    first = next(number for number, decision in enumerate(found) if decision.step is Step.RECORDED)
    assert first * timedelta(hours=12) >= span
    assert first + 1 >= times
    seldom = looks(sights, every=timedelta(days=30))
    turns = doubt is Doubt.CAME_BACK  # to come back is to have gone to and fro once
    assert next(n for n, decision in enumerate(seldom) if decision.step is Step.RECORDED) == times - 1 + turns


def test_a_text_that_is_gone_at_the_next_look_leaves_a_memory():
    found = looks([new("x"), SAME, new("x"), new("x", again=True), new("x", again=True)])
    assert [decision.step for decision in found] == [Step.HELD, Step.UNCHANGED, Step.HELD, Step.HELD, Step.RECORDED]
    assert found[1].restlessness.flips == 1


def test_a_text_that_comes_back_and_goes_again_is_never_recorded():
    back = Sight("old", has_known_words=True)
    found = looks([back, SAME] * 30)
    assert {decision.step for decision in found} == {Step.HELD, Step.UNCHANGED}


def test_dates_that_move_are_no_sign_of_a_restless_page():
    found = looks([new(str(number), has_same_words=True) for number in range(30)])
    assert {decision.step for decision in found} == {Step.HELD}
    assert {decision.restlessness.flips for decision in found} == {0}
    assert not any(decision.is_hurried for decision in found)


def test_no_page_is_so_restless_that_a_lasting_change_is_never_recorded():
    sights = [new("x", again=number > 0) for number in range(MOST_LOOKS)]
    found = looks(sights, restless=Restlessness(500))
    assert found[-1].step is Step.RECORDED


def test_a_page_that_keeps_still_is_forgiven():
    found = looks([SAME] * (CALM * 4), restless=Restlessness(8))
    assert [found[CALM * n - 1].restlessness.flips for n in (1, 2, 3, 4)] == [4, 2, 1, 0]


def test_a_calm_page_writes_nothing_about_its_calm():
    assert looks([SAME])[0].restlessness == Restlessness()
