"""A person's word on a change, and what becomes of the alerts on it."""

from __future__ import annotations

from random import Random

import pytest

from smallprint.archive.corrections import Said, correct_change
from smallprint.model.alert import DeliveryState
from smallprint.model.meaning import Severity
from smallprint.watch.deliver import deliver
from smallprint.watch.heed import LATE, Heeded, heed
from smallprint.watch.notify import enqueue

FOOTER = "\nThe page was printed on recycled paper.\n"


@pytest.fixture
def says(grown, clock):
    """Ada says something of the change into the last version, and the outbox heeds it."""

    def say(mark: str, value: str = "") -> Heeded:
        store = grown.store
        version = store.versions(store.documents()[0])[-1]
        correct_change(store, version, mark, value, said=Said("Ada", clock.now(), "so"))
        clock.move(seconds=1)
        return heed(store, version, clock.now)

    return say


@pytest.fixture
def recorded_now(grown, clock):
    """The clock stands just after the last version that was recorded."""

    def turn() -> None:
        clock.at = grown.store.versions(grown.store.documents()[0])[-1].fetched_at
        clock.move(hours=1)

    return turn


def states(store) -> list[str]:
    return [one.state.value for one in store.deliveries()]


def test_what_is_marked_noise_before_it_went_out_does_not_go_out(grown, texts, rule, clock, says, taker):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    assert enqueue(grown.store, clock.now) == 1
    assert says("noise") == Heeded(withdrawn=1)
    (one,) = grown.store.deliveries()
    assert (one.state, one.reason) == (DeliveryState.WITHDRAWN, "Ada marked the change as noise")
    assert deliver(grown.store, clock.now, taker, Random(1)).sent == 0 and taker.told == []
    assert grown.store.told("acme", one.alert.document) == []


def test_a_mark_that_is_taken_back_lets_it_go_out_once(grown, texts, rule, clock, says, taker):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    says("noise")
    assert says("as-judged") == Heeded(again=1)
    assert deliver(grown.store, clock.now, taker, Random(1)).sent == 1
    assert says("noise") == Heeded()  # what went out is out
    assert states(grown.store) == ["sent"]


def test_a_lower_severity_withdraws_it_from_rules_for_major_changes_alone(grown, texts, rule, clock, says):
    for one in (rule("major", severity=Severity.MAJOR), rule("any")):
        grown.store.keep_rule(one)
    grown.record(texts["sold"])
    says("substantive", "major")
    enqueue(grown.store, clock.now)
    assert len(grown.store.deliveries()) == 2
    says("substantive", "minor")
    assert {one.alert.rule: one.state.value for one in grown.store.deliveries()} == {
        "major": "withdrawn",
        "any": "waiting",
    }


def test_what_matters_by_a_persons_word_alone_is_told_as_theirs(grown, texts, rule, clock, says, recorded_now, taker):
    grown.store.keep_rule(rule(severity=Severity.MAJOR))
    grown.record(texts["base"] + FOOTER)
    enqueue(grown.store, clock.now)
    before = len(grown.store.deliveries())
    recorded_now()
    assert says("substantive", "major").new == 1 - before
    (one,) = grown.store.deliveries()
    assert one.alert.headline.endswith("(marked as major by Ada)") and one.alert.severity is Severity.MAJOR
    assert says("seen") == Heeded() and says("substantive", "major") == Heeded()
    assert deliver(grown.store, clock.now, taker, Random(1)).sent == 1


def test_history_that_is_put_in_order_makes_no_mail(grown, texts, rule, clock, says, recorded_now):
    grown.store.keep_rule(rule(severity=Severity.MAJOR))
    grown.record(texts["base"] + FOOTER)
    enqueue(grown.store, clock.now)
    recorded_now()
    clock.at += LATE
    assert says("substantive", "major") == Heeded()


def test_what_was_not_looked_at_yet_is_told_by_the_last_word(grown, texts, rule, clock, says, recorded_now):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    recorded_now()
    assert says("noise") == Heeded() == says("substantive", "major")
    assert enqueue(grown.store, clock.now) == 1
    grown.record(texts["both"])
    assert says("noise") == Heeded()
    assert enqueue(grown.store, clock.now) == 0


def test_what_waits_goes_out_though_its_rule_is_another_by_now(grown, texts, rule, clock, says):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    (one,) = grown.store.deliveries()
    other = "governing-law" if one.alert.topics != ("governing-law",) else "ai-training"
    grown.store.keep_rule(rule(topic=other))
    assert says("seen") == says("as-judged") == Heeded()
    assert states(grown.store) == ["waiting"]
    assert says("noise") == Heeded(withdrawn=1)


def test_rules_for_answers_and_rules_that_are_off_are_left_alone(grown, texts, rule, clock, says):
    grown.store.keep_rule(rule("asks", question="Do they sell my data?"))
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    assert states(grown.store) == ["waiting"]
    assert says("noise") == Heeded()
    assert states(grown.store) == ["waiting"]


def test_what_waits_is_told_by_the_last_word_and_without_a_mark_that_was_taken_back(grown, texts, rule, clock, says):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    (plain,) = grown.store.deliveries()
    says("substantive", "minor" if plain.alert.severity is Severity.MAJOR else "major")
    (marked,) = grown.store.deliveries()
    assert "(marked as " in marked.alert.headline and marked.alert.severity is not plain.alert.severity
    says("as-judged")
    assert grown.store.deliveries() == [plain]
