"""The pages of kept statements are asked for again, and what became of them is remembered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.statement_pages import due, look_at_pages, read_statement
from smallprint.errors import FetchError, GoneError, SourceError
from smallprint.model.snapshot import Place, Snapshot
from smallprint.model.statement import KeptStatement, PageState, Statement
from smallprint.store.sqlite import SqliteStore

AT = datetime(2026, 3, 1, tzinfo=UTC)
URL = "https://blog.acme.example/promise"
SAID = "We never use your calls to train our models. Your trust comes first."


class Site:
    """A fake of the Fetcher port: one page, or the error that it gives."""

    def __init__(self, given):
        self.given = given

    def fetch(self, source, document_id, _known=None):
        """What the page gives now."""
        if isinstance(self.given, Exception):
            raise self.given
        head = (("content-type", "text/html; charset=utf-8"),)
        return Snapshot(document_id, source.url, source.url, AT, 200, "text/html", self.given.encode(), head)


def post(*words):
    body = "".join(f"<p>{each}</p>" for each in words)
    return f"<html><body><nav><a href=/>Home</a></nav><article><h1>Our promise</h1>{body}</article></body></html>"


@pytest.fixture
def store(tmp_path):
    with SqliteStore(tmp_path / "archive", writable=True) as made:
        made.keep_statement(KeptStatement("abc", "Acme", Statement(SAID, url=URL), AT))
        made.keep_statement(KeptStatement("def", "Acme", Statement("Said on a stage, without any address."), AT))
        yield made


@pytest.fixture
def look(store):
    """Looks at the pages of all statements so many days later; what was kept is in `kept`."""
    kept = []

    def made(given, days=0):
        def keep(snapshot):
            kept.append(snapshot)
            return Place("a.warc.gz", len(kept), 1)

        pages = look_at_pages(store, store.statements(), Site(given), keep=keep, now=lambda: AT + timedelta(days=days))
        return [page for _, page, _ in pages]

    made.kept = kept
    return made


def test_a_page_that_stands_is_kept_once(look, store):
    (page,) = look(post(SAID))
    assert (page.state, page.since, page.place) == (PageState.STANDS, AT, Place("a.warc.gz", 1, 1))
    (again,) = look(post(SAID, "More of our news."), days=2)
    assert (again.since, again.asked_at, len(look.kept)) == (AT, AT + timedelta(days=2), 1)
    assert store.statement_pages() == {"abc": again}


def test_an_edit_is_told_with_its_words_and_a_snapshot_of_its_own(look):
    look(post(SAID))
    (page,) = look(post("We rarely use your calls to train our models. Your trust comes first."), days=1)
    assert (page.state, page.since) == (PageState.EDITED, AT + timedelta(days=1))
    assert "rarely" in page.nearest
    assert len(look.kept) == 2


def test_a_page_that_is_gone_keeps_its_last_snapshot(look):
    look(post(SAID))
    (page,) = look(GoneError("404", url=URL), days=1)
    assert (page.state, page.reason, page.place) == (PageState.GONE, "404", Place("a.warc.gz", 1, 1))


def test_a_site_that_does_not_answer_says_nothing_of_the_statement(look):
    (page,) = look(FetchError("no answer", retryable=True))
    assert (page.state, page.place) == (PageState.UNREACHED, None)


def test_pages_are_due_again_after_a_while(look, store):
    assert [one.id for one in due(store, AT, timedelta(hours=12))] == ["abc"]
    look(post(SAID))
    assert due(store, AT + timedelta(hours=11), timedelta(hours=12)) == []
    assert [one.id for one in due(store, AT + timedelta(hours=12), timedelta(hours=12))] == ["abc"]


def test_a_statement_that_is_let_go_of_takes_its_page_along(look, store):
    look(post(SAID))
    assert store.drop_statement("abc")
    assert store.statement_pages() == {}


def test_a_statement_is_read_from_its_page():
    words = read_statement(
        Site(post(SAID, "We think that this is right, and we will keep to it in all of our work.")), URL
    )
    assert "We never use your calls to train our models." in words


def test_a_page_without_words_is_no_statement():
    with pytest.raises(SourceError, match="no words"):
        read_statement(Site("<html><body></body></html>"), URL)
