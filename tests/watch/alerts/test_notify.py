"""What is new is put into the outbox once, whoever looks and however often."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallprint.model.alert import DeliveryState, Occasion
from smallprint.model.rule import Pace
from smallprint.watch.notify import catch_up, enqueue


def queued(store):
    return [(one.alert.rule, one.alert.document.id, one.alert.number) for one in store.deliveries()]


def test_a_change_is_told_once(grown, texts, rule, clock):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    assert enqueue(grown.store, clock.now) == 1
    assert enqueue(grown.store, clock.now) == 0
    assert queued(grown.store) == [("acme", "Acme/Terms of Service", 2)]
    (waiting,) = grown.store.deliveries(DeliveryState.WAITING)
    assert (waiting.due_at, waiting.queued_at, waiting.attempts) == (clock.at, clock.at, 0)


def test_each_rule_tells_its_own(grown, texts, rule, clock):
    for name in ("one", "two"):
        grown.store.keep_rule(rule(name))
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    assert {name for name, _, _ in queued(grown.store)} == {"one", "two"}
    assert len({one.alert.id for one in grown.store.deliveries()}) == 2


def test_a_rule_that_is_put_in_tells_of_what_comes_later_alone(grown, texts, rule, clock):
    grown.store.keep_rule(rule("early"))
    grown.record(texts["sold"])
    catch_up(grown.store, clock.now)
    grown.store.keep_rule(rule("late"))
    grown.record(texts["both"])
    enqueue(grown.store, clock.now)
    told = queued(grown.store)
    assert [number for name, _, number in told if name == "early"] == [2, 3]
    assert [number for name, _, number in told if name == "late"] == [3]


def test_before_the_first_rule_nothing_is_told_of_what_was_there(diary, texts, rule, clock):
    for name in ("base", "sold"):
        diary.record(texts[name])
    assert enqueue(diary.store, clock.now) == 0
    catch_up(diary.store, clock.now)
    diary.store.keep_rule(rule())
    assert enqueue(diary.store, clock.now) == 0
    diary.record(texts["both"])
    assert enqueue(diary.store, clock.now) == 1


def test_a_whole_history_that_comes_in_at_once_is_told_to_nobody(grown, texts, rule, clock):
    grown.store.keep_rule(rule())
    for name in ("base", "sold"):
        grown.record(texts[name], "Beta/Terms of Service")
    assert enqueue(grown.store, clock.now) == 0
    grown.record(texts["both"], "Beta/Terms of Service")
    assert enqueue(grown.store, clock.now) == 1


def test_a_document_that_is_new_is_told_of_to_those_who_asked(grown, texts, rule, clock):
    grown.store.keep_rule(rule("all", tells_first=True))
    grown.store.keep_rule(rule("changes"))
    grown.record(texts["sold"], "Beta/Terms of Service")
    assert enqueue(grown.store, clock.now) == 1
    (one,) = grown.store.deliveries()
    assert (one.alert.rule, one.alert.occasion, one.alert.compared_with) == ("all", Occasion.FIRST_SEEN, None)
    assert enqueue(grown.store, clock.now) == 0


def test_a_rule_that_is_off_tells_nothing(grown, texts, rule, clock):
    grown.store.keep_rule(rule(off_because="gone"))
    grown.record(texts["sold"])
    assert enqueue(grown.store, clock.now) == 0


def test_a_digest_is_due_at_the_end_of_its_day(grown, texts, rule, clock):
    grown.store.keep_rule(rule(pace=Pace.DAILY))
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    (waiting,) = grown.store.deliveries()
    assert waiting.due_at.isoformat() == "2023-06-02T08:00:00+00:00"


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["base", "fee", "sold", "both", "look"]), min_size=1, max_size=7))
def test_however_often_is_looked_each_version_is_told_at_most_once(begun, texts, rule, clock, steps):
    often, once = begun(), begun()
    for diary in (often, once):
        diary.record(texts["base"])
        diary.store.see_all()
        diary.store.keep_rule(rule())
        diary.store.keep_rule(rule("sale", question="Do they sell my data?"))
    for step in steps:
        if step == "look":
            enqueue(often.store, clock.now)
            enqueue(often.store, clock.now)
        else:
            often.record(texts[step])
            once.record(texts[step])
    for diary in (often, once):
        enqueue(diary.store, clock.now)
    assert sorted(queued(often.store)) == sorted(queued(once.store))
    assert len(set(queued(often.store))) == len(queued(often.store))
    for name in ("acme", "sale"):
        numbers = [number for each, _, number in queued(often.store) if each == name]
        assert numbers == sorted(numbers)
