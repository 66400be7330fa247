"""Whose turn it is."""

from __future__ import annotations

from datetime import UTC, datetime

from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Watched
from smallprint.watch.hosts import Hosts, host_of


def of(url):
    return Watched(Declaration(Document(url, "Terms"), (Source(url),)), (), datetime(2026, 3, 1, tzinfo=UTC))


A1, A2, B1 = of("https://a.example/1"), of("https://A.example:8443/2"), of("https://b.example/1")


def test_a_host_is_known_by_its_name_alone():
    assert host_of(A1) == host_of(A2) == "a.example"


def test_a_host_gives_one_document_at_a_time():
    hosts = Hosts(1, 0.0)
    for each in (A1, A2, B1):
        hosts.put(each)
    assert [hosts.take(0.0), hosts.take(0.0), hosts.take(0.0)] == [A1, B1, None]
    hosts.done(A1, 0.0)
    assert hosts.take(0.0) == A2
    assert hosts.waiting == 0


def test_a_host_rests_behind_each_document():
    hosts = Hosts(1, 5.0)
    hosts.put(A1)
    hosts.put(A2)
    hosts.take(0.0)
    assert hosts.wait(1.0) is None  # it is being asked: its answer says when
    hosts.done(A1, 1.0)
    assert (hosts.take(5.9), hosts.wait(2.0)) == (None, 4.0)
    assert hosts.take(6.0) == A2


def test_hosts_take_turns():
    hosts = Hosts(2, 0.0)
    for each in (A1, A2, B1):
        hosts.put(each)
    assert [hosts.take(0.0) for _ in range(3)] == [A1, B1, A2]


def test_a_browser_counts_as_one_who_asks():
    hosts = Hosts(1, 0.0)
    hosts.put(A1)
    hosts.put(A2)
    hosts.take(0.0)
    hosts.done(A1, 0.0)
    hosts.again(A1)
    assert hosts.take(0.0) is None
    hosts.done(A1, 0.0)
    assert hosts.take(0.0) == A2


def test_hosts_that_rest_no_more_are_forgotten():
    hosts = Hosts(1, 1.0)
    for number in range(500):
        one = of(f"https://host{number}.example/")
        hosts.put(one)
        hosts.take(float(number))
        hosts.done(one, float(number))
    assert len(hosts._free_at) < 100
