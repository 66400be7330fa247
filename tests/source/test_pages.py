"""Pages are fetched as they have to be: with a browser only where there is evidence that it takes one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest

from smallprint.errors import BlockedError
from smallprint.model.snapshot import Snapshot, Unchanged
from smallprint.model.source import Source
from smallprint.source.chromium import PROGRAMS
from smallprint.source.pages import PageFetcher, is_shell, page_fetcher
from smallprint.source.warc import WarcWriter

NAME = "Drawer/Terms of Service"
TERMS = "<h1>Terms</h1>" + "<p>You keep what you store in your drawer.</p>" * 30
SHELL = "<div id=root></div><script src=/app.js></script>"
needs_chromium = pytest.mark.skipif(not any(map(shutil.which, PROGRAMS)), reason="needs chromium")


@pytest.fixture(scope="module")
def fetcher() -> Iterator[PageFetcher]:
    """A fetcher with a browser."""
    with page_fetcher(allowed=["127.0.0.1"], with_browser=True, delay=0.0) as made:
        yield made


@pytest.fixture
def app(site, page):
    """A site with one page that a script fills, and one that needs none."""
    site.pages["/app.js"] = page(f"document.getElementById('root').innerHTML = `{TERMS}`", media_type="text/javascript")
    site.pages["/shell"] = page(SHELL, "200 OK", ("ETag", '"1"'))
    site.pages["/plain"] = page(TERMS)
    return site


@needs_chromium
def test_a_page_that_can_be_read_is_not_shown(app, fetcher):
    found = fetcher.fetch(Source(app.url("/plain")), NAME)
    assert isinstance(found, Snapshot)
    assert not found.rendered
    assert app.paths() == ["/plain"]


@needs_chromium
def test_a_shell_is_shown_and_kept_as_it_came_too(app, fetcher, tmp_path):
    found = fetcher.fetch(Source(app.url("/shell")), NAME)
    assert isinstance(found, Snapshot)
    assert found.rendered
    assert found.content.count(b"drawer") == 30
    assert found.exchanges[-1].body == SHELL.encode()
    assert found.exchanges[-1].sent[0] == ("host", f"127.0.0.1:{app.port}")
    with WarcWriter(tmp_path) as kept:
        assert kept.read(kept.append(found)) == replace(found, exchanges=())


@needs_chromium
def test_a_shell_that_is_not_modified_may_show_something_else(app, page, fetcher):
    first = fetcher.fetch(Source(app.url("/shell")), NAME)
    assert isinstance(fetcher.fetch(Source(app.url("/shell")), NAME, first.validators), Unchanged)
    app.pages["/app.js"] = page(f"document.getElementById('root').innerHTML = `{TERMS}<p>New</p>`")
    changed = fetcher.fetch(Source(app.url("/shell")), NAME, first.validators)
    assert b"<p>New</p>" in changed.content
    ours = [each for each in app.asked if "HeadlessChrome" not in each.headers["user-agent"]]
    assert all("if-none-match" not in each.headers for each in ours)


@needs_chromium
def test_what_is_declared_to_need_scripts_is_shown_at_once(app, fetcher):
    found = fetcher.fetch(Source(app.url("/plain"), render=True), NAME)
    assert isinstance(found, Snapshot)
    assert found.rendered
    assert app.paths().count("/plain") == 1


@needs_chromium
def test_what_a_browser_does_not_show_is_given_as_it_came(app, page, fetcher):
    app.pages["/terms.pdf"] = page(b"%PDF-1.7", media_type="application/pdf")
    found = fetcher.fetch(Source(app.url("/terms.pdf"), render=True), NAME)
    assert (found.rendered, found.media_type, found.content) == (False, "application/pdf", b"%PDF-1.7")


@needs_chromium
def test_a_page_that_the_browser_cannot_show_is_given_as_it_came(app, page, fetcher):
    app.pages["/"] = lambda asked: (
        page(SHELL) if "HeadlessChrome" not in asked.headers["user-agent"] else page("", "403 No")
    )
    found = fetcher.fetch(Source(app.url()), NAME)
    assert (found.rendered, found.content) == (False, SHELL.encode())


@needs_chromium
def test_robots_are_kept_out_whichever_way_they_come(app, page, fetcher):
    app.pages["/robots.txt"] = page("User-agent: *\nDisallow: /")
    for render in (False, True):
        with pytest.raises(BlockedError, match=r"robots\.txt"):
            fetcher.fetch(Source(app.url("/plain"), render=render), NAME)
    assert [each.path for each in app.asked] == ["/robots.txt"]


def test_without_a_browser_a_page_is_given_as_it_came(app):
    with page_fetcher(allowed=["127.0.0.1"], delay=0.0) as plain:
        for render in (False, True):
            found = plain.fetch(Source(app.url("/shell"), render=render), NAME)
            assert (found.rendered, found.content) == (False, SHELL.encode())
            assert is_shell(found)


def test_only_html_is_a_shell(app, page):
    app.pages["/terms.pdf"] = page(b"%PDF-1.7", media_type="application/pdf")
    with page_fetcher(allowed=["127.0.0.1"], delay=0.0) as plain:
        assert not is_shell(plain.fetch(Source(app.url("/terms.pdf")), NAME))
        assert not is_shell(plain.fetch(Source(app.url("/plain")), NAME))
