"""The past of a watched document, from an archive of the web that a test makes up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from smallprint.errors import FetchError, GoneError
from smallprint.extract.page import extract
from smallprint.model.document import Document
from smallprint.model.rule import Rule
from smallprint.model.snapshot import Snapshot
from smallprint.source.wayback import Memento
from smallprint.watch.backfill import Backfill, Span
from smallprint.watch.notify import enqueue

ACME = Document("Acme", "Terms of Service")
URL = "https://acme.example/terms"
FEE = "We may charge a fee of ten dollars a month for premium features."
LOST = "<html><body><main><h1>404</h1><p>The page you are looking for could not be found.</p></main></body></html>"


def day(month, number=1):
    return datetime(2024, month, number, tzinfo=UTC)


@dataclass
class Past:
    """A fake of the Wayback Machine: what a page was at each moment, or the error that it gives."""

    pages: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)

    def listed(self, url, *, since=None, until=None, **_apart):
        """The mementos of a page."""
        moments = sorted(at for name, at in self.pages if name == url)
        return tuple(
            Memento(url, at, str(at)) for at in moments if (not since or at >= since) and (not until or at <= until)
        )

    def fetch(self, memento, source, document_id):
        """What a memento holds."""
        self.asked.append(memento.at)
        given = self.pages[memento.url, memento.at]
        if isinstance(given, Exception):
            raise given
        headers = (("content-type", "text/html; charset=utf-8"),)
        return Snapshot(
            document_id, source.url, memento.url, memento.at, 200, "text/html", given.encode(), headers, via="archive"
        )


@pytest.fixture
def past():
    return Past()


@pytest.fixture
def fill(watch, past):
    """Fills in the past of a watched document."""

    def made(document=ACME, **span):
        backfill = Backfill(watch.store, past, watch.ports.keeper, extract, watch.clock.now)
        return backfill.of(watch.store.watched(document), Span(**span))

    return made


def test_the_past_is_recorded_in_its_order_with_its_snapshots(watch, past, fill):
    past.pages = {
        (URL, day(1)): watch.page(),
        (URL, day(2)): watch.page(FEE),
        (URL, day(3)): watch.page(FEE),
        (URL, day(4)): watch.page(),
    }
    report = fill()
    assert [version.fetched_at for version in report.recorded] == [day(1), day(2), day(4)]
    assert (report.same, report.refused, report.older) == (1, [], 0)
    assert watch.causes() == ["first-seen", "amended", "amended"]
    assert FEE in watch.texts()[1]
    (snapshot,) = watch.store.made_of(ACME, 2)
    assert watch.ports.open(snapshot.place).via == "archive"
    assert watch.store.verify() == []


def test_what_holds_no_terms_is_told_and_left_out(watch, past, fill):
    past.pages = {(URL, day(1)): watch.page(), (URL, day(2)): LOST, (URL, day(3)): GoneError("not there any more")}
    report = fill()
    assert len(report.recorded) == 1
    assert [at for at, _ in report.refused] == [day(2), day(3)]
    assert dict(report.refused)[day(2)] == "not-found"


def test_only_what_lies_behind_the_last_version_is_taken(watch, past, fill):
    past.pages = {(URL, day(2)): watch.page()}
    fill()
    past.pages = {(URL, day(1)): watch.page(FEE), (URL, day(2)): watch.page(), (URL, day(5)): watch.page(FEE)}
    report = fill()
    assert (report.older, [version.number for version in report.recorded]) == (2, [2])


def test_interrupted_it_goes_on_where_it_was(watch, past, fill):
    past.pages = {(URL, day(1)): watch.page(), (URL, day(2)): FetchError("the archive is busy", retryable=True)}
    with pytest.raises(FetchError, match="busy"):
        fill()
    past.pages[URL, day(2)] = watch.page(FEE)
    assert [version.number for version in fill().recorded] == [2]
    assert past.asked.count(day(1)) == 1


def test_pages_that_are_joined_are_those_of_the_moment(watch, past, fill):
    other = "https://acme.example/more"
    watch.declare(URL, other)
    past.pages = {
        (other, day(1)): watch.page("Part one of the annex holds for everyone."),
        (URL, day(2)): watch.page(),
        (other, day(3)): watch.page("Part two of the annex holds for everyone."),
    }
    fill()
    first, second = watch.texts()
    assert "Part one of the annex" in first
    assert "Part two of the annex" in second


def test_nobody_is_told_of_the_past(watch, past, fill):
    watch.store.keep_rule(Rule("all", "somebody"))
    past.pages = {(URL, day(1)): watch.page(), (URL, day(2)): watch.page(FEE)}
    fill()
    assert enqueue(watch.store, watch.clock.now) == 0


def test_the_watch_goes_on_from_the_last_version(watch, past, fill):
    past.pages = {(URL, day(1)): watch.page(), (URL, day(2)): watch.page(FEE)}
    fill()
    watch.run(watch.page(FEE))
    assert len(watch.texts()) == 2
