"""Older versions from an archive that answers as the Wayback Machine does."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.errors import BlockedError, FetchError, GoneError
from smallprint.model.source import Source
from smallprint.source.identity import Identity
from smallprint.source.warc import WarcWriter
from smallprint.source.wayback import Memento, Wayback

pytest.importorskip("wayback")
URL = "https://drawer.example/terms"
NAME = "Drawer/Terms of Service"
ROWS = [
    "20240101000000 http://drawer.example/terms text/html 200 AAAA",
    "20240101120000 https://drawer.example/terms text/html 200 BBBB",  # too near the one before
    "20240103000000 https://www.drawer.example/terms text/html 200 BBBB",
    "20240104000000 https://drawer.example/terms warc/revisit - BBBB",
    "20240105000000 https://drawer.example/terms text/html 503 CCCC",
    "20240106000000 https://drawer.example/terms text/html 301 DDDD",
    "20240201000000 https://drawer.example/terms text/html 200 AAAA",  # back to what it was
    "20240201000000 https://drawer.example/terms text/html 200 AAAA",  # told twice
]


def moment(day: str) -> datetime:
    return datetime.strptime(day, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


def replayed(page, stamp: str, content: bytes = b"<p>Terms</p>", status: str = "200 OK", *headers):
    """A capture as the archive replays it."""
    at = moment(stamp).strftime("%a, %d %b %Y %H:%M:%S GMT")
    link = f'<{URL}>; rel="original", <https://web.archive.org/web/{stamp}/{URL}>; rel="first memento"; datetime="{at}"'
    return page(
        gzip.compress(content),
        status,
        ("Memento-Datetime", at),
        ("Link", link),
        ("Content-Encoding", "gzip"),
        ("X-Archive-Orig-Etag", '"1"'),
        ("X-Archive-Orig-Content-Encoding", "gzip"),
        *headers,
    )


@pytest.fixture
def archive(site, page):
    """An archive with captures of one page, two to an answer."""

    def searched(asked):
        start = int(asked.path.partition("resumeKey=")[2] or 0)
        lines = [f"example,drawer)/terms {row} 100".replace(" AAAA", " AAAA") for row in ROWS[start : start + 3]]
        more = [] if start + 3 >= len(ROWS) else ["", str(start + 3)]
        return page("\n".join([*lines, *more]) + "\n", media_type="text/plain")

    site.pages["/cdx/search/cdx"] = searched
    return site


@pytest.fixture
def wayback(archive) -> Iterator[Wayback]:
    """A client of it."""
    with client_of(archive) as made:
        yield made


def client_of(archive, **named) -> Wayback:
    home = archive.url()[:-1]
    return Wayback(Identity("watch@drawer.example"), home=home, searches=0, replays=0, **{"retries": 0, **named})


def memento(stamp: str = "20240103000000", url: str = URL) -> Memento:
    return Memento(url, moment(stamp), "BBBB")


def test_captures_are_listed_as_far_as_they_differ(wayback, archive):
    found = wayback.listed(URL, since=moment("20240101000000"))
    assert [(each.at, each.digest) for each in found] == [
        (moment("20240101000000"), "AAAA"),
        (moment("20240103000000"), "BBBB"),
        (moment("20240201000000"), "AAAA"),
    ]
    assert found[1].url == "https://www.drawer.example/terms"
    assert [each.at.day for each in wayback.listed(URL, apart=timedelta(0))] == [1, 1, 1]
    asked = archive.asked[0]
    assert "from=20240101000000" in asked.path
    assert asked.headers["user-agent"].endswith("(+watch@drawer.example)")


def test_a_capture_is_a_snapshot_of_its_moment(wayback, archive, page, tmp_path):
    archive.pages[f"/web/20240103000000id_/{URL}"] = replayed(page, "20240103000000")
    found = wayback.fetch(memento(), Source(f"{URL}#now"), NAME)
    assert (found.document_id, found.url, found.final_url) == (NAME, f"{URL}#now", URL)
    assert (found.fetched_at, found.status, found.media_type) == (moment("20240103000000"), 200, "text/html")
    assert (found.content, found.header("etag")) == (b"<p>Terms</p>", '"1"')
    assert found.via == f"https://web.archive.org/web/20240103000000id_/{URL}"
    with WarcWriter(tmp_path) as kept:
        assert kept.read(kept.append(found)) == found


@pytest.mark.parametrize(
    ("answer", "kind", "retryable"),
    [
        (("404 Not Found", ("X-A", "1")), GoneError, False),
        (
            ("403 Forbidden", ("X-Archive-Wayback-Runtime-Error", "AdministrativeAccessControlException: x")),
            BlockedError,
            False,
        ),
        (("403 Forbidden", ("X-Archive-Wayback-Runtime-Error", "RobotAccessControlException: x")), BlockedError, False),
        (("429 Too Many Requests", ("Retry-After", "90")), FetchError, True),
        (("503 Busy", ("X-A", "1")), FetchError, False),
        (("302 Found", ("Location", f"/web/20200101000000id_/{URL}")), FetchError, False),
        (("302 Found", ("Location", "http://169.254.169.254/")), FetchError, False),
    ],
)
def test_a_capture_that_cannot_be_replayed_says_why(wayback, archive, page, answer, kind, retryable):
    archive.pages[f"/web/20240103000000id_/{URL}"] = page("no", *answer)
    with pytest.raises(FetchError) as raised:
        wayback.fetch(memento(), Source(URL), NAME)
    error = raised.value
    assert (type(error), error.retryable, error.url, error.document_id) == (kind, retryable, URL, NAME)
    assert error.retry_after == (90.0 if retryable else None)
    assert len(archive.asked) == 1


def test_an_archive_that_breaks_off_may_answer_later(wayback, archive):
    archive.pages["/cdx/search/cdx"] = lambda _: iter([b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nexample"])
    with pytest.raises(FetchError) as raised:
        wayback.listed(URL)
    assert raised.value.retryable is True
    archive.close()
    with pytest.raises(FetchError) as raised:
        wayback.listed(URL)
    assert (raised.value.retryable, raised.value.url) == (True, URL)


def test_a_page_that_was_shut_out_of_the_archive_is_blocked(wayback, archive, page):
    archive.pages["/cdx/search/cdx"] = page(
        "org.archive.util.io.AdministrativeAccessControlException: Blocked", "403 No"
    )
    with pytest.raises(BlockedError):
        wayback.listed(URL)
    archive.pages["/cdx/search/cdx"] = page("<html>what is this</html>")
    with pytest.raises(FetchError, match="cannot be used"):
        wayback.listed(URL)


@pytest.mark.parametrize(
    ("body", "status", "said", "is_passing"),
    [
        ("<html>what is this</html>" * 500, "200 OK", "cannot be used: its list of captures is none", False),
        ("no", "403 Forbidden", "cannot be used: status 403", False),
        ("x" * 5000, "500 Internal Server Error", "did not answer: status 500", True),
        ("", "302 Found", "did not answer: the archive leads elsewhere: https://elsewhere.example/", True),
    ],
)
def test_trouble_is_told_in_a_few_words(archive, page, wayback, body, status, said, is_passing):
    leads = [("Location", f"https://elsewhere.example/{'y' * 3000}")] if status[0] == "3" else []
    archive.pages["/cdx/search/cdx"] = page(body, status, *leads)
    with pytest.raises(FetchError, match=re.escape(said)) as raised:
        wayback.listed(URL)
    assert raised.value.retryable is is_passing
    assert len(raised.value.message) < 200
    assert "\n" not in raised.value.message


def test_an_answer_that_breaks_off_is_told_so(archive, wayback):
    archive.pages["/cdx/search/cdx"] = lambda _: [b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc"]
    with pytest.raises(FetchError, match=r"did not answer: it broke off$"):
        wayback.listed(URL)


def test_a_capture_is_bounded(archive, page):
    archive.pages[f"/web/20240103000000id_/{URL}"] = replayed(page, "20240103000000", b"\0" * 50_000_000)
    with client_of(archive, largest=1 << 20) as small, pytest.raises(FetchError):
        small.fetch(memento(), Source(URL), NAME)


def test_an_empty_capture_is_none(wayback, archive, page):
    archive.pages[f"/web/20240103000000id_/{URL}"] = replayed(page, "20240103000000", b"")
    with pytest.raises(FetchError, match="no page"):
        wayback.fetch(memento(), Source(URL), NAME)


def test_an_archive_that_does_not_answer_is_named_by_its_own_host():
    with (
        Wayback(home="http://127.0.0.1:9", searches=0, replays=0, retries=0) as made,
        pytest.raises(FetchError, match=r"the archive at 127\.0\.0\.1:9 did not answer: Connection refused") as raised,
    ):
        made.listed(URL)
    assert "web.archive.org" not in raised.value.message
