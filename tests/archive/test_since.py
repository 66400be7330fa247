"""What still differs since a person agreed: what was taken back is folded, what stands is told."""

from __future__ import annotations

import pytest

from smallprint.archive.names import find_document
from smallprint.archive.since import since, since_moment
from smallprint.archive.versions import parse_moment


@pytest.fixture
def terms(store):
    """The document of six versions."""
    return find_document(store, "Quarrel", "tos")


def numbers(changes) -> list[int]:
    return [one.version.number for one in changes]


def test_a_fee_that_came_and_went_is_folded_and_a_sale_stands(store, terms):
    found = since(store, store.versions(terms)[0])
    assert found.has_changed
    assert found.latest.number == 6
    assert 5 in numbers(found.standing)
    assert not {2, 3} & set(numbers(found.standing))
    assert 2 in numbers(found.folded)


def test_agreed_while_the_fee_stood_its_end_is_among_what_differs(store, terms):
    net = since(store, store.versions(terms)[1]).net.diff
    gone = [net.before.clauses[index].ink for change in net.touched if not change.after for index in change.before]
    assert gone == ["We charge a fee of five euros for every month in which you do not use the Service."]


def test_since_the_latest_nothing_differs(store, terms):
    found = since(store, store.versions(terms)[-1])
    assert not found.has_changed
    assert (found.standing, found.folded, found.net.is_same) == ((), (), True)


def test_a_moment_means_the_version_in_force_then(store, terms):
    found = since_moment(store, terms, parse_moment("2023-05-15"))
    assert found is not None
    assert (found.agreed.number, found.is_later_start) == (3, False)


def test_a_document_recorded_later_counts_from_its_first_version(store, terms):
    found = since_moment(store, terms, parse_moment("2020-01-01"))
    assert found is not None
    assert (found.agreed.number, found.is_later_start) == (1, True)
