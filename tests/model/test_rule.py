"""Rules make sense, and addresses show nothing that is secret."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.document import Document
from smallprint.model.meaning import Severity
from smallprint.model.rule import Address, QuietHours, Rule, Watches

ACME, EU = Document("Acme", "Terms of Service"), Document("Acme", "Terms of Service", "eu")
POLICY, BETA = Document("Acme", "Privacy Policy"), Document("Beta", "Terms of Service")


@pytest.mark.parametrize(
    ("about", "looked_at"),
    [
        ({}, {ACME, EU, POLICY, BETA}),
        ({"service": "Acme"}, {ACME, EU, POLICY}),
        ({"terms_type": "Terms of Service"}, {ACME, EU, BETA}),
        ({"service": "Acme", "terms_type": "Terms of Service"}, {ACME}),  # variants are siblings
        ({"service": "Acme", "terms_type": "Terms of Service", "variant": "eu"}, {EU}),
    ],
)
def test_a_rule_looks_at_the_documents_that_it_names(about, looked_at):
    rule = Rule("a", "b", **about)
    assert {document for document in (ACME, EU, POLICY, BETA) if rule.looks_at(document)} == looked_at


@pytest.mark.parametrize(
    "about",
    [
        {"variant": "eu"},
        {"question": "Why?", "statement": "9f"},
        {"severity": Severity.NONE},
        {"question": "Why?", "topic": "fees"},
        {"statement": "9f", "severity": Severity.MAJOR},
        {"to": ""},
        {"name": ""},
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(about):
    with pytest.raises(ValueError, match=r"\w"):
        Rule(**{"name": "a", "to": "b", **about})


def test_a_rule_waits_for_one_thing():
    assert Rule("a", "b").watches is Watches.CHANGES
    assert Rule("a", "b", question="Why?").watches is Watches.ANSWER
    assert Rule("a", "b", statement="9f").watches is Watches.JUDGEMENT


@pytest.mark.parametrize(
    ("start", "end", "quiet"),
    [(22, 7, {22, 23, 0, 6}), (12, 14, {12, 13}), (0, 6, {0})],
)
def test_quiet_hours_may_go_over_midnight(start, end, quiet):
    hours = QuietHours(time(start), time(end))
    assert {hour for hour in (22, 23, 0, 6, 7, 11, 12, 13, 14) if hours.holds(time(hour))} == quiet


def test_quiet_hours_without_end_are_refused():
    with pytest.raises(ValueError, match="end"):
        QuietHours(time(7), time(7))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://hooks.example/T/s3cret", "https://hooks.example/…"),
        ("http://127.0.0.1:8080/s3cret?key=s3cret", "http://127.0.0.1:8080/…"),
        ("https://[::1]:443/s3cret", "https://[::1]:443/…"),
        ("https://ann:s3cret@hooks.example/", "https://hooks.example/…"),
        ("https://hooks.example?s3cret", "https://hooks.example/…"),
        ("slack://s3cret/s3cret", "slack://…"),
        ("mailto://ann:s3cret@acme.example", "mailto://…"),
        ("s3cret", "…"),
    ],
)
def test_what_is_shown_of_an_address_is_no_secret(url, shown):
    assert Address(url).shown == shown


@given(st.sampled_from(["https", "http", "slack", "mailtos", "x"]), st.text(max_size=20), st.text(max_size=20))
def test_neither_path_nor_name_nor_secret_is_ever_shown(scheme, before, path):
    secret = "S3CRET-TOKEN"
    address = Address(f"{scheme}://{before}:{secret}@hooks.example/{path}/{secret}", secret)
    assert secret not in address.shown + repr(address) + str(address)
