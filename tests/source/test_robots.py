"""robots.txt is asked for first, and honoured."""

from __future__ import annotations

import gzip
import itertools
import time
import zlib

import pytest

from smallprint.errors import BlockedError, FetchError
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.source import client as client_of_pages
from smallprint.source.address import Gate
from smallprint.source.client import Client, PageLimits
from smallprint.source.http import HttpFetcher
from smallprint.source.pace import Pace
from smallprint.source.robots import LARGEST, refusing_line

LIMITS = PageLimits(connect=1.0, silence=0.4, whole=1.0, retries=0)


class Day:
    """A clock that goes on as it is told."""

    def __init__(self) -> None:
        self.time, self.waited = 0.0, list[float]()

    def clock(self) -> float:
        """The time in seconds."""
        return self.time

    def wait(self, seconds: float) -> None:
        """Let so many seconds pass."""
        self.waited.append(seconds)
        self.time += seconds


@pytest.fixture
def day() -> Day:
    """A day's clock."""
    return Day()


@pytest.fixture
def fetcher(day):
    """A fetcher that honours robots.txt."""
    made = fetcher_of(day)
    yield made
    made.close()


def fetcher_of(day: Day, *, obeys_robots: bool = True) -> HttpFetcher:
    client = Client(Gate(["127.0.0.1"]), LIMITS, clock=day.clock)
    pace = Pace(0.0, clock=day.clock, sleep=day.wait)
    return HttpFetcher(client=client, pace=pace, obeys_robots=obeys_robots)


def blocked(fetcher: HttpFetcher, url: str) -> BlockedError:
    with pytest.raises(BlockedError) as raised:
        fetcher.fetch(Source(url), "Drawer/Terms")
    return raised.value


def is_given(fetcher: HttpFetcher, url: str) -> bool:
    return isinstance(fetcher.fetch(Source(url), "Drawer/Terms"), Snapshot)


RULES = """# Keep to the shelf.
User-agent: nosybot
Disallow: /legal/

User-agent: *
Disallow: /cellar/
Allow: /cellar/terms
Disallow: /*.pdf$
"""


def test_what_a_site_keeps_robots_from_is_not_asked_for(site, page, fetcher):
    site.pages["/robots.txt"] = page(RULES, media_type="text/plain")
    site.pages |= {path: page() for path in ("/legal/", "/cellar/", "/cellar/terms", "/a.pdf", "/a.pdfx")}
    error = blocked(fetcher, site.url("/cellar/"))
    assert (error.retryable, error.url) == (False, site.url("/cellar/"))
    assert "robots.txt" in error.message
    assert "line 6: 'Disallow: /cellar/'" in error.message
    assert "line 8" in blocked(fetcher, site.url("/a.pdf")).message
    assert all(is_given(fetcher, site.url(path)) for path in ("/legal/", "/cellar/terms", "/a.pdfx"))
    assert site.paths() == ["/legal/", "/cellar/terms", "/a.pdfx"]
    assert [each.path for each in site.asked].count("/robots.txt") == 1
    assert site.asked[0].headers["user-agent"].startswith("smallprint/")


def test_our_own_name_goes_before_everybodys(site, page, fetcher):
    site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /\n\nUser-agent: Smallprint\nDisallow: /b\n")
    site.pages |= {"/a": page(), "/b": page()}
    assert is_given(fetcher, site.url("/a"))
    assert "line 5" in blocked(fetcher, site.url("/b")).message


def test_whoever_runs_the_watch_may_say_otherwise(site, page, day):
    site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /")
    site.pages["/"] = page()
    fetcher = fetcher_of(day, obeys_robots=False)
    assert is_given(fetcher, site.url())
    fetcher.close()
    assert [each.path for each in site.asked] == ["/"]


@pytest.mark.parametrize("status", ["400 Bad", "401 No", "403 Forbidden", "404 Not Found", "410 Gone", "451 Law"])
def test_a_site_without_one_keeps_nobody_away(site, page, fetcher, status):
    site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /", status)
    site.pages["/"] = page()
    assert is_given(fetcher, site.url())


@pytest.mark.parametrize("status", ["500 Error", "503 Busy", "429 Too Many"])
def test_a_site_that_cannot_say_is_not_asked_for_now(site, page, fetcher, day, status):
    site.pages["/robots.txt"] = page("", status, ("Retry-After", "30"))
    site.pages["/"] = page()
    error = blocked(fetcher, site.url())
    assert (error.retryable, error.status, error.retry_after) == (True, int(status[:3]), 30.0)
    assert site.paths() == []
    site.pages["/robots.txt"] = page("")
    day.time += 601
    assert is_given(fetcher, site.url())


def test_a_site_that_cannot_be_reached_fails_as_its_pages_do(site, fetcher):
    site.pages["/robots.txt"] = lambda _: iter([b""])
    with pytest.raises(FetchError) as raised:
        fetcher.fetch(Source(site.url()), "Drawer/Terms")
    assert (type(raised.value), raised.value.retryable) == (FetchError, True)
    assert site.paths() == []


def test_what_it_says_holds_for_a_day(site, page, fetcher, day):
    site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /")
    blocked(fetcher, site.url())
    site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /other")
    site.pages["/"] = page()
    day.time += 23 * 3600
    blocked(fetcher, site.url())
    day.time += 2 * 3600
    assert is_given(fetcher, site.url())


def test_it_is_found_where_it_was_moved_to(site, page, fetcher, another_site):
    site.pages["/robots.txt"] = page(b"", "301 Moved", ("Location", another_site.url("/r")))
    another_site.pages["/r"] = page(
        gzip.compress(b"User-agent: *\nDisallow: /cellar"), "200 OK", ("Content-Encoding", "gzip")
    )
    assert "Disallow: /cellar" in blocked(fetcher, site.url("/cellar")).message


def test_a_redirect_to_where_robots_are_kept_from_is_not_followed(site, page, fetcher, another_site):
    site.pages["/"] = page(b"", "302 Found", ("Location", another_site.url("/cellar")))
    another_site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /cellar")
    assert f":{another_site.port}" in blocked(fetcher, site.url()).message
    assert another_site.paths() == []


def test_pauses_that_it_asks_for_are_kept(site, page, fetcher, day):
    site.pages["/robots.txt"] = page("User-agent: *\nCrawl-delay: 7")
    site.pages["/"] = page()
    assert is_given(fetcher, site.url()) and is_given(fetcher, site.url())
    assert day.waited == [7.0]


@pytest.mark.parametrize(
    "text",
    [
        "<!doctype html><title>Not what you think</title>" * 50,
        "\ufeffUser-agent: *\nDisallow:\n",
        "User-agent *\nDisallow nothing here",
        "\x00\x01\x02" * 1000,
        "Disallow: /\n",  # for nobody
        "#" * (LARGEST - 1) + "\nUser-agent: *\nDisallow: /\n",  # beyond what is read
        "User-agent: *\nDisallow: /x\nCrawl-delay: soon\n",
        "User-agent: *\nAllow: /" + "*a" * 40 + "$\nDisallow: /x",
    ],
)
def test_one_that_makes_no_sense_keeps_nobody_away(site, page, fetcher, text):
    site.pages["/robots.txt"] = page(text)
    site.pages["/"] = page()
    assert is_given(fetcher, site.url())


CELLAR = b"User-agent: *\nDisallow: /cellar/\n"


def begun(*headers: str) -> bytes:
    return ("\r\n".join(["HTTP/1.1 200 OK", "Content-Type: text/plain", *headers]) + "\r\n\r\n").encode()


def poured(_over):
    """One that comes as fast as it can, and never ends."""
    return itertools.chain([begun() + CELLAR], itertools.repeat(b"# and more, and more\n" * 400))


def packed(_over):
    """One that is compressed, and never ends."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    yield begun("Content-Encoding: gzip") + packer.compress(CELLAR)
    while True:
        yield packer.compress(b"# and more\n" * 10_000) + packer.flush(zlib.Z_SYNC_FLUSH)


def dripping(over):
    """One that comes line by line, and never ends."""
    yield begun() + CELLAR
    while not over.wait(0.02):
        yield b"# and more\n"


def stopping(over):
    """One that stops in the midst of a line, which would keep us from all of the site."""
    yield begun() + CELLAR + b"Disallow: /"
    over.wait(10)


@pytest.mark.parametrize("said", [poured, packed, dripping, stopping])
def test_of_one_that_never_ends_what_came_is_taken(site, page, monkeypatch, said):
    monkeypatch.setattr(client_of_pages, "BODY", 0.5)
    site.pages |= {"/robots.txt": lambda _: said(site.over), "/terms": page(), "/cellar/": page()}
    asking = HttpFetcher(client=Client(Gate(["127.0.0.1"]), PageLimits(retries=0)), pace=Pace(0.0))
    begun_at = time.monotonic()
    assert is_given(asking, site.url("/terms"))
    assert "line 2: 'Disallow: /cellar/'" in blocked(asking, site.url("/cellar/")).message
    assert time.monotonic() - begun_at < 8.0  # not the twenty seconds of silence that a page has
    asking.close()
    assert [each.path for each in site.asked].count("/robots.txt") == 1


def test_one_that_unpacks_to_more_than_is_read_is_read_so_far(site, page, fetcher):
    long = CELLAR + b"# and more\n" * 100_000 + b"Disallow: /terms\n"
    site.pages["/robots.txt"] = page(gzip.compress(long), "200 OK", ("Content-Encoding", "gzip"))
    site.pages["/terms"] = page()
    assert is_given(fetcher, site.url("/terms"))
    assert "line 2" in blocked(fetcher, site.url("/cellar/")).message


def test_the_line_that_refuses_is_the_longest_of_those_for_us():
    text = "User-agent: a\nUser-agent: *\nDisallow: /a # all\n\nUser-agent: b\nDisallow: /a/b/c\n\n"
    text += "User-agent: *\nDisallow: /a/b\n"
    assert refusing_line(text, "https://terms.example/a/b/c") == (9, "Disallow: /a/b")
    assert refusing_line(text, "https://terms.example/a/x") == (3, "Disallow: /a # all")


def test_a_robots_txt_of_many_names_is_read_in_time_that_grows_with_it():
    names = "".join(f"User-agent: a{number}\n" for number in range(20_000))
    text = f"User-agent: *\n{names}Disallow: /terms\n"
    assert refusing_line(text, "https://acme.example/terms") == (20_002, "Disallow: /terms")
