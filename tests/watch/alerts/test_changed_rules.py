"""A rule that is changed tells what was recorded as it was, and what comes as it is."""

from __future__ import annotations

import pytest

from smallprint.errors import NotFoundError, UsageError
from smallprint.model.meaning import Severity
from smallprint.store.addresses import Addresses
from smallprint.watch.notify import enqueue
from smallprint.watch.rules import RuleAsked, Where, change_rule, keep_new_rule

THERE = Where("https://hooks.acme.example/x")
STAY = Where("")


@pytest.fixture
def kept(grown, clock):
    """A rule on all changes."""
    return keep_new_rule(grown.store, RuleAsked("acme"), THERE, {}, now=clock.now)


def test_what_was_recorded_is_told_as_the_rule_was(grown, texts, clock, kept):
    grown.record(texts["sold"])
    told = change_rule(grown.store, RuleAsked("acme", question="Do they sell my data?"), STAY, {}, now=clock.now)
    assert told.secret == "" and told.rule.to == kept.rule.to
    assert [one.alert.occasion.value for one in grown.store.deliveries()] == ["changed"]
    grown.record(texts["base"])
    enqueue(grown.store, clock.now)
    assert [one.alert.occasion.value for one in grown.store.deliveries()][1:] in (["returned"], ["answered"])


def test_the_address_stays_unless_another_is_given(grown, clock, kept):
    address = Addresses(grown.store.folder).address("acme", {})
    change_rule(grown.store, RuleAsked("acme", severity="major"), STAY, {}, now=clock.now)
    assert Addresses(grown.store.folder).address("acme", {}) == address
    told = change_rule(grown.store, RuleAsked("acme"), Where("https://hooks.other.example/y"), {}, now=clock.now)
    assert told.rule.severity is Severity.MINOR and told.secret
    assert Addresses(grown.store.folder).address("acme", {}).url == "https://hooks.other.example/y"


def test_a_rule_that_is_not_there_or_makes_no_sense_is_left(grown, clock, kept):
    with pytest.raises(NotFoundError):
        change_rule(grown.store, RuleAsked("none"), STAY, {}, now=clock.now)
    with pytest.raises(UsageError):
        change_rule(grown.store, RuleAsked("acme"), Where("", "whsec_x"), {}, now=clock.now)
    with pytest.raises(NotFoundError):
        change_rule(grown.store, RuleAsked("acme", service="Nobody"), STAY, {}, now=clock.now)
    assert grown.store.rules() == [kept.rule]
