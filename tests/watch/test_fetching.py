"""Going for all pages of a document, with what is known of each."""

from __future__ import annotations

import queue
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from smallprint.errors import FetchError, StoreError
from smallprint.model.document import Document
from smallprint.model.snapshot import Unchanged, Validators
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Health, Watched
from smallprint.watch.fetching import Fetched, Pages, Threads

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
ACME = Document("Acme", "Terms of Service")
FIRST, SECOND = "https://acme.example/1", "https://acme.example/2"


@pytest.fixture
def known(site):
    """Two pages that are known as they are."""
    site.pages |= {FIRST: "one", SECOND: "two"}
    pages = [site.fetch(Source(url), ACME.id) for url in (FIRST, SECOND)]
    site.asked.clear()
    health = tuple(Health(ACME, number, page.url, known=page.validators) for number, page in enumerate(pages))
    return Watched(Declaration(ACME, (Source(FIRST), Source(SECOND))), health, AT)


def test_pages_that_are_as_they_were_give_none(site, known):
    assert Pages(site).fetched(known) == Fetched(known, requests=2)


def test_where_one_page_changed_all_are_given(site, known):
    site.pages[SECOND] = "two and a half"
    found = Pages(site).fetched(known)
    assert [page.content for page in found.pages] == [b"one", b"two and a half"]
    assert (found.requests, site.asked) == (3, [FIRST, SECOND, FIRST])


def test_while_a_text_waits_every_page_is_given_in_full(site, known):
    found = Pages(site).fetched(replace(known, is_waiting=True))
    assert (len(found.pages), found.requests) == (2, 2)


def test_the_page_that_failed_is_named_and_no_further_one_is_asked_for(site, known):
    site.pages[FIRST] = FetchError("busy", status=503, retryable=True)
    found = Pages(site).fetched(known)
    assert (found.error, found.failed, site.asked) == (site.pages[FIRST], 0, [FIRST])


def test_what_a_browser_made_is_not_compared_with_what_came_without_one(site, known):
    rendered = replace(known, health=tuple(replace(one, rendered=True) for one in known.health))
    assert len(Pages(site).fetched(rendered).pages) == 2
    assert Pages(site, site).rendered(rendered).pages == ()


def test_a_browser_is_needed_where_one_is_there_and_a_page_says_so_or_did(site, known):
    said = replace(known, declaration=Declaration(ACME, (Source(FIRST, render=True),)), health=())
    did = replace(known, health=(replace(known.health[0], rendered=True),))
    assert [Pages(site, site).needs_browser(one) for one in (known, said, did)] == [False, True, True]
    assert [Pages(site).needs_browser(one) for one in (known, said, did)] == [False, False, False]


class Odd:
    """A fetcher that says that pages are unchanged which nobody asked about."""

    def fetch(self, source, _document_id, _known=None):
        """That nothing changed."""
        return Unchanged(source.url, AT, 304)


def test_a_site_that_is_unchanged_without_being_asked_has_failed(known):
    found = Pages(Odd()).fetched(replace(known, health=()))
    assert "not asked about" in found.error.message
    assert Pages(Odd()).fetched(known).error is None


@pytest.mark.parametrize("error", [RuntimeError("what is this?"), StoreError("the disk is full")])
def test_whatever_goes_wrong_in_a_thread_arrives(known, error):
    done = queue.SimpleQueue()

    def fetch(_watched):
        raise error

    threads = Threads(2, fetch, done.put)
    threads.submit(known)
    arrived = done.get(timeout=10)
    threads.stop()
    if isinstance(error, StoreError):
        assert arrived is error
    else:
        assert "RuntimeError: what is this?" in arrived.error.message


def test_validators_without_a_digest_say_nothing(site, known):
    health = tuple(replace(one, known=Validators('"1"')) for one in known.health)
    Pages(site).fetched(replace(known, health=health))
    assert site.conditional == 0
