"""The pages of kept statements are asked for again, and what became of them is remembered."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from smallprint.archive import statement_pages
from smallprint.archive.statement_pages import due, look_at_pages, read_statement
from smallprint.errors import FetchError, GoneError, SourceError
from smallprint.model.snapshot import Place, Snapshot
from smallprint.model.statement import KeptStatement, PageState, Statement
from smallprint.source.apart import read_apart, whole_text_apart
from smallprint.store.sqlite import SqliteStore

AT = datetime(2026, 3, 1, tzinfo=UTC)
URL = "https://blog.acme.example/promise"
SAID = "We never use your calls to train our models. Your trust comes first."


class Site:
    """A fake of the Fetcher port: one page, or the error that it gives."""

    def __init__(self, given, media_type="text/html"):
        self.given, self.media_type = given, media_type

    def fetch(self, source, document_id, _known=None):
        """What the page gives now."""
        if isinstance(self.given, Exception):
            raise self.given
        content = self.given if isinstance(self.given, bytes) else self.given.encode()
        head = (("content-type", f"{self.media_type}; charset=utf-8"),)
        return Snapshot(document_id, source.url, source.url, AT, 200, self.media_type, content, head)


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


def hanging_pdf():
    """A PDF with a page that is drawn a billion times over: whoever reads it is at it for hours."""
    drawn = [b"/N Do", *[b"/N Do " * 10] * 9, b"BT /F 11 Tf 1 0 0 1 72 700 Tm (We never sell.) Tj ET"]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /N 5 0 R >> >> >>",
    ]
    for number, words in enumerate(drawn, 4):
        next_one = b"/Resources << /XObject << /N %d 0 R >> >> " % (number + 1)
        form = b"" if number == 4 else b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + next_one
        objects.append(b"<< /Length %d %s>>\nstream\n%s\nendstream" % (len(words), form, words))
    rows = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, each) for number, each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + rows + b"trailer << /Size 20 /Root 1 0 R >>\n%%EOF"


def test_a_pdf_that_would_be_read_for_ever_holds_nobody_up(look, store, monkeypatch):
    look(post(SAID))
    monkeypatch.setattr(statement_pages, "whole_text_apart", partial(whole_text_apart, seconds=2))
    monkeypatch.setattr(statement_pages, "read_apart", partial(read_apart, seconds=2))
    begun = time.monotonic()
    pages = look_at_pages(
        store, store.statements(), Site(hanging_pdf(), "application/pdf"), keep=lambda _: None, now=lambda: AT
    )
    ((_, page, before),) = list(pages)
    assert (page.state, page.place) == (PageState.UNREACHED, before.place)
    assert "over 2 seconds" in page.reason
    with pytest.raises(SourceError, match="over 2 seconds"):
        read_statement(Site(hanging_pdf(), "application/pdf"), URL)
    assert time.monotonic() - begun < 20


def test_a_pdf_that_is_broken_says_nothing_of_the_statement(look):
    (page,) = look(b"%PDF-1.7 no more")
    assert (page.state, page.place) == (PageState.UNREACHED, None)
    assert "broken" in page.reason


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
