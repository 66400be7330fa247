"""Pages over HTTP, from sites that behave and from sites that do not."""

from __future__ import annotations

import gzip
import ssl
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.errors import BlockedError, FetchError, GoneError, SourceError
from smallprint.model.snapshot import Snapshot, Unchanged, Validators
from smallprint.model.source import Source
from smallprint.source.address import Gate
from smallprint.source.client import Client, PageLimits
from smallprint.source.http import HttpFetcher
from smallprint.source.identity import Identity
from smallprint.source.pace import Pace

NAME = "Drawer/Terms of Service"
LIMITS = PageLimits(connect=2.0, silence=0.8, whole=1.0, largest=1 << 20, retries=0, patience=2.0)
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SPECIMENS = Path(__file__).parent / "specimens"


class Naps:
    """Waits for nothing, and remembers how long it should have waited."""

    def __init__(self) -> None:
        self.waited, self.ahead = list[float](), 0.0

    def clock(self) -> float:
        """The time, with what should have been waited."""
        return time.monotonic() + self.ahead

    def wait(self, seconds: float) -> None:
        """Wait, as it were."""
        self.waited.append(round(seconds))
        self.ahead += seconds


@pytest.fixture
def naps() -> Naps:
    """What was waited for."""
    return Naps()


@pytest.fixture
def fetcher(naps):
    """A fetcher that may go to this machine, and reads no robots.txt."""
    made = fetcher_of(naps)
    yield made
    made.close()


def fetcher_of(naps, limits: PageLimits = LIMITS, allowed=("127.0.0.1",), **gate) -> HttpFetcher:
    client = Client(Gate(allowed, **gate), limits, now=lambda: NOON)
    pace = Pace(0.0, clock=naps.clock, sleep=naps.wait)
    return HttpFetcher(Identity("watch@terms.example"), client=client, pace=pace, obeys_robots=False)


def fetched(fetcher: HttpFetcher, url: str, known: Validators | None = None, **source) -> Snapshot:
    found = fetcher.fetch(Source(url, **source), NAME, known)
    assert isinstance(found, Snapshot)
    return found


def refused(fetcher: HttpFetcher, url: str) -> FetchError:
    """The error that an address ends with, which says all that an error has to say."""
    with pytest.raises(FetchError) as raised:
        fetcher.fetch(Source(url), NAME)
    error = raised.value
    assert isinstance(error, SourceError)
    assert (error.url, error.document_id) == (url, NAME)
    assert error.message
    assert isinstance(error.retryable, bool)
    return error


# ---------------------------------------------------------------- what a page is


def test_a_page_comes_with_all_that_was_said_beside_it(site, page, fetcher):
    site.pages["/terms"] = page("<p>Terms</p>", "200 OK", ("ETag", '"1"'), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"))
    found = fetched(fetcher, site.url("/terms?a=1#part"), language="fr", region="BE")
    assert (found.document_id, found.url, found.final_url) == (
        NAME,
        site.url("/terms?a=1#part"),
        site.url("/terms?a=1"),
    )
    assert (found.status, found.media_type, found.content) == (200, "text/html", b"<p>Terms</p>")
    assert (found.fetched_at, found.rendered) == (NOON, False)
    assert [value for name, value in found.headers if name == "set-cookie"] == ["a=1", "b=2"]
    assert found.validators == Validators('"1"', "", found.digest, found.final_url)
    (asked,) = site.asked
    assert (asked.method, asked.path) == ("GET", "/terms?a=1")
    assert asked.headers["host"] == f"127.0.0.1:{site.port}"
    assert asked.headers["accept-encoding"] == "gzip, deflate"
    assert asked.headers["accept-language"] == "fr-BE,fr;q=0.9,en;q=0.3"
    assert asked.headers["user-agent"].startswith("smallprint/")
    assert asked.headers["from"] == "watch@terms.example"
    assert not {"cookie", "if-none-match", "referer"} & set(asked.headers)


def test_what_travelled_compressed_is_kept_as_it_travelled(site, page, fetcher):
    packed = gzip.compress(b"<p>Terms</p>" * 100)
    site.pages["/"] = page(packed, "200 OK", ("Content-Encoding", "gzip"))
    found = fetched(fetcher, site.url())
    assert found.content == b"<p>Terms</p>" * 100
    assert found.exchanges[-1].body == packed


def test_a_page_that_is_known_by_its_mark_is_not_sent_again(site, page, fetcher):
    def marked(asked):
        is_known = asked.headers.get("if-none-match") == '"7"' or "if-modified-since" in asked.headers
        return page(b"", "304 Not Modified") if is_known else page("<p>Terms</p>", "200 OK", ("ETag", '"7"'))

    site.pages["/"] = marked
    first = fetched(fetcher, site.url())
    assert fetcher.fetch(Source(site.url()), NAME, first.validators) == Unchanged(site.url(), NOON, 304)
    dated = Validators(last_modified="Wed, 04 Mar 2026 05:06:07 GMT")
    assert fetcher.fetch(Source(site.url()), NAME, dated) == Unchanged(site.url(), NOON, 304)
    assert [each.headers.get("if-modified-since", "") for each in site.asked][2] == dated.last_modified


def test_a_page_that_is_known_by_its_bytes_is_unchanged_though_it_was_sent(site, page, fetcher):
    site.pages["/"] = page("<p>Terms</p>")
    first = fetched(fetcher, site.url())
    assert fetcher.fetch(Source(site.url()), NAME, first.validators) == Unchanged(site.url(), NOON, 200)
    site.pages["/"] = page("<p>Other terms</p>")
    assert fetched(fetcher, site.url(), first.validators).content == b"<p>Other terms</p>"


def test_marks_are_told_only_to_the_address_that_they_hold_for(site, page, fetcher):
    site.pages["/terms"] = page(b"", "302 Found", ("Location", "/home"))
    site.pages["/home"] = lambda asked: (
        page("Home", "200 OK") if "if-none-match" not in asked.headers else page("", "304 No")
    )
    known = Validators('"1"', "", "0" * 64, site.url("/terms"))
    assert fetched(fetcher, site.url("/terms"), known).content == b"Home"
    assert [each.headers.get("if-none-match") for each in site.asked] == ['"1"', None]


def test_not_modified_that_nobody_asked_for_is_no_page(site, page, fetcher):
    site.pages["/"] = page(b"", "304 Not Modified")
    assert refused(fetcher, site.url()).status == 304


def raw(head: str, body: bytes = b"") -> bytes:
    return head.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body


@pytest.mark.parametrize(
    ("sent", "content", "media_type"),
    [
        (raw("HTTP/1.0 200 OK\nContent-Type: text/html", b"<p>Old</p>"), b"<p>Old</p>", "text/html"),
        (raw("HTTP/1.1 200 OK\nContent-Length: 5", b"Terms"), b"Terms", ""),  # no type
        (raw("HTTP/1.1 200\nContent-Length: 5", b"Terms"), b"Terms", ""),  # no reason
        (raw("HTTP/1.1 200 OK\nContent-Type: Text/HTML ; charset=klingon\nContent-Length: 1", b"T"), b"T", "text/html"),
        (
            raw("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Type: text/plain\nContent-Length: 1", b"T"),
            b"T",
            "text/html",
        ),
        (
            raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"3\r\nTer\r\n2;x=1\r\nms\r\n0\r\nX: 1\r\n\r\n"),
            b"Terms",
            "",
        ),
        (raw("HTTP/1.1 203 Said By Another\nContent-Length: 5", b"Terms"), b"Terms", ""),
        (
            raw("HTTP/1.1 103 Early Hints\nLink: </a>", raw("HTTP/1.1 200 OK\nContent-Length: 5", b"Terms")),
            b"Terms",
            "",
        ),
        (raw("HTTP/1.1 200 OK\nX-Motto: d\xc3\xa9j\xc3\xa0\nContent-Length: 5", b"Terms"), b"Terms", ""),
        (raw("HTTP/1.1 200 OK\nContent-Encoding: deflate\nContent-Length: 13", zlib.compress(b"Terms")), b"Terms", ""),
    ],
)
def test_odd_answers_are_pages_all_the_same(site, fetcher, sent, content, media_type):
    site.pages["/"] = (each for each in [sent])
    found = fetched(fetcher, site.url())
    assert (found.content, found.media_type) == (content, media_type)


# ---------------------------------------------------------------- redirects


def test_redirects_are_followed_and_kept(site, page, another_site, naps):
    site.pages["/terms"] = page(b"moved", "301 Moved Permanently", ("Location", "terms/"))
    site.pages["/terms/"] = page(
        b"", "307 Temporary Redirect", ("Location", f"//127.0.0.1:{another_site.port}/t?a=1#b")
    )
    another_site.pages["/t"] = page("<p>Terms</p>")
    fetcher = fetcher_of(naps)
    found = fetched(fetcher, site.url("/terms"))
    fetcher.close()
    assert (found.url, found.final_url) == (site.url("/terms"), another_site.url("/t?a=1"))
    assert [(each.url, each.status) for each in found.exchanges] == [
        (site.url("/terms"), 301),
        (site.url("/terms/"), 307),
        (another_site.url("/t?a=1"), 200),
    ]
    assert found.exchanges[0].body == b"moved"


def test_cookies_are_given_back_on_the_way_to_a_page_and_then_forgotten(site, page, another_site, fetcher):
    def wants_cookie(asked):
        is_known = "seen=1" in asked.headers.get("cookie", "")
        return (
            page("Terms")
            if is_known
            else page("", "302 Found", ("Location", "/"), ("Set-Cookie", "seen=1; Path=/; Secure"))
        )

    site.pages["/"] = wants_cookie
    site.pages["/elsewhere"] = page("", "302 Found", ("Location", another_site.url()), ("Set-Cookie", "mine=1"))
    another_site.pages["/"] = page("Terms")
    assert fetched(fetcher, site.url()).content == b"Terms"
    assert fetched(fetcher, site.url()).content == b"Terms"
    fetched(fetcher, site.url("/elsewhere"))
    assert [each.headers.get("cookie", "") for each in site.asked] == ["", "seen=1", "", "seen=1", ""]
    assert [each.headers.get("cookie", "") for each in another_site.asked] == ["mine=1"]


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("/", "circle"),
        ("", "nowhere"),
        ("file:///etc/passwd", "no address of a page"),
        ("http://ann:secret@127.0.0.1/", "name or password"),
        ("http://[::1", "no address"),
        ("http://127.0.0.1:0/", "no address"),
        ("http://" + "a" * 70 + ".example/", "not known|no address"),
    ],
)
def test_a_redirect_to_nowhere_is_an_error(site, page, fetcher, location, says):
    site.pages["/"] = page(b"", "302 Found", *((("Location", location),) if location else ()))
    error = refused(fetcher, site.url())
    assert error.retryable is False
    with pytest.raises(FetchError, match=says):
        raise error


def test_redirects_end(site, page, fetcher):
    site.pages |= {f"/{n}": page(b"", "302 Found", ("Location", f"/{n + 1}")) for n in range(30)}
    assert "more than 10 redirects" in refused(fetcher, site.url("/0")).message
    assert len(site.asked) == 11


@pytest.mark.parametrize(
    "place",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost/",
        "http://2130706433/",
        "http://0/",
    ],
)
def test_a_redirect_to_an_address_that_is_not_public_is_not_followed(site, page, fetcher, place):
    site.pages["/"] = page(b"", "302 Found", ("Location", place))
    error = refused(fetcher, site.url())
    assert "not on the public internet" in error.message
    assert error.retryable is False


# ---------------------------------------------------------------- where is gone to


def test_this_machine_is_not_gone_to_unless_it_was_allowed_by_name(site, page, naps):
    site.pages["/"] = page()
    for allowed in ((), ("localhost",), (f"127.0.0.1:{site.port + 1}",)):
        fetcher = fetcher_of(naps, allowed=allowed)
        assert refused(fetcher, site.url()).retryable is False
        fetcher.close()
    assert site.connections == 0


def test_a_name_is_looked_up_once_and_what_was_checked_is_connected_to(site, page, naps):
    site.pages["/"] = page()
    looked_up = []

    def changing(host, port):
        looked_up.append(host)
        return ("127.0.0.1",) if len(looked_up) == 1 else ("127.0.0.2",)

    fetcher = fetcher_of(naps, allowed=["terms.example"], resolve=changing)
    assert fetched(fetcher, site.url(host="terms.example")).status == 200
    fetcher.close()
    assert looked_up == ["terms.example"]
    assert site.asked[0].headers["host"] == f"terms.example:{site.port}"


def test_an_address_of_the_sixth_version_is_gone_to(page, naps):
    import http.server
    import socket
    import threading

    class Server(http.server.ThreadingHTTPServer):
        address_family = socket.AF_INET6

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.wfile.write(page(f"asked as {self.headers['host']}"))

        def log_message(self, *_) -> None:
            pass

    if not socket.has_ipv6:
        pytest.skip("needs the sixth version")
    with Server(("::1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        fetcher = fetcher_of(naps, allowed=["[::1]"])
        found = fetched(fetcher, f"http://[::1]:{server.server_port}/")
        assert found.content == f"asked as [::1]:{server.server_port}".encode()
        fetcher.close()
        server.shutdown()


def test_each_step_of_a_way_is_looked_up_and_checked(site, page, another_site, naps):
    def inside(host, port):
        return ("127.0.0.1",)

    site.pages["/"] = page(b"", "302 Found", ("Location", another_site.url("/secret", host="inside.example")))
    another_site.pages["/secret"] = page("secret")
    allowed = ["terms.example", f"inside.example:{another_site.port + 1}"]
    fetcher = fetcher_of(naps, allowed=allowed, resolve=inside)
    error = refused(fetcher, site.url(host="terms.example"))
    fetcher.close()
    assert "inside.example" in error.message
    assert another_site.connections == 0


def test_the_next_address_of_a_name_is_tried_where_one_does_not_answer(site, page, naps):
    site.pages["/"] = page()
    fetcher = fetcher_of(naps, allowed=["terms.example"], resolve=lambda *_: ("127.0.0.9", "127.0.0.1"))
    assert fetched(fetcher, site.url(host="terms.example")).status == 200
    fetcher.close()


def test_whoever_does_not_prove_who_they_are_is_not_believed(site, page, naps):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(SPECIMENS / "terms.example.pem")
    site._server.socket = context.wrap_socket(site._server.socket, server_side=True)
    site.pages["/"] = page("secured")
    trusting = ssl.create_default_context(cafile=SPECIMENS / "authority.pem")
    url = site.url(host="{}").replace("http:", "https:")
    for tls, host, is_good in (
        (trusting, "terms.example", True),
        (trusting, "other.example", False),
        (None, "terms.example", False),
    ):
        client = Client(Gate([host], lambda *_: ("127.0.0.1",)), LIMITS, tls=tls)
        fetcher = HttpFetcher(client=client, pace=Pace(0.0, sleep=naps.wait), obeys_robots=False)
        if is_good:
            assert fetched(fetcher, url.format(host)).content == b"secured"
        else:
            assert "does not prove" in refused(fetcher, url.format(host)).message
        fetcher.close()


# ---------------------------------------------------------------- what goes wrong


@pytest.mark.parametrize(
    ("status", "kind", "retryable"),
    [
        ("206 Partial Content", FetchError, True),
        ("400 Bad Request", FetchError, False),
        ("401 Unauthorized", BlockedError, False),
        ("402 Payment Required", BlockedError, False),
        ("403 Forbidden", BlockedError, False),
        ("404 Not Found", GoneError, False),
        ("408 Request Timeout", FetchError, True),
        ("410 Gone", GoneError, False),
        ("418 I'm a teapot", FetchError, False),
        ("429 Too Many Requests", FetchError, True),
        ("451 Unavailable For Legal Reasons", BlockedError, False),
        ("500 Internal Server Error", FetchError, True),
        ("501 Not Implemented", FetchError, False),
        ("502 Bad Gateway", FetchError, True),
        ("503 Service Unavailable", FetchError, True),
        ("520 Unknown", FetchError, True),
        ("299 Odd", None, False),
    ],
)
def test_a_status_means_what_it_says(site, page, fetcher, status, kind, retryable):
    site.pages["/"] = page("<p>What the site says of it</p>", status)
    if kind is None:
        assert fetched(fetcher, site.url()).status == int(status[:3])
        return
    error = refused(fetcher, site.url())
    assert (type(error), error.status, error.retryable) == (kind, int(status[:3]), retryable)


@pytest.mark.parametrize(
    ("status", "header", "body", "guard"),
    [
        ("403 Forbidden", ("Cf-Mitigated", "challenge"), "Just a moment...", "Cloudflare"),
        ("503 Service Unavailable", ("Server", "cloudflare"), "<script>window._cf_chl_opt={}</script>", "Cloudflare"),
        ("405 Not Allowed", ("X-Amzn-Waf-Action", "captcha"), "", "Amazon"),
        ("202 Accepted", ("X-Amzn-Waf-Action", "challenge"), "<script></script>", "Amazon"),
        ("403 Forbidden", ("X-DataDome", "protected"), "please enable JS", "DataDome"),
        ("429 Too Many Requests", ("X-Kpsdk-Ct", "0a1b"), "", "Kasada"),
        ("403 Forbidden", ("X-A", "1"), "<script src=/_Incapsula_Resource?x></script>", "Imperva"),
        ("403 Forbidden", ("X-A", "1"), "<div id=px-captcha></div>", "HUMAN"),
        ("429 Too Many Requests", ("X-A", "1"), "<div class=h-captcha></div>", "captcha"),
    ],
)
def test_a_challenge_is_told_as_a_block_and_not_evaded(site, page, fetcher, status, header, body, guard):
    site.pages["/"] = page(body, status, header)
    error = refused(fetcher, site.url())
    assert isinstance(error, BlockedError)
    assert guard in error.message
    assert len(site.asked) == 1


def test_a_page_of_a_guarded_site_is_a_page(site, page, fetcher):
    site.pages["/"] = page("<p>Terms</p><div class=g-recaptcha></div>", "200 OK", ("X-DataDome", "protected"))
    assert fetched(fetcher, site.url()).status == 200


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Wed, 04 Mar 2026 12:30:00 GMT", 1800.0),
        ("Wed, 04 Mar 2026 11:00:00 GMT", 0.0),
        ("99999999999", 7 * 24 * 3600.0),
        ("soon", None),
        ("-5", None),
        ("١٢", None),
        ("", None),
    ],
)
def test_a_site_says_when_to_come_back(site, page, fetcher, said, meant):
    site.pages["/"] = page(
        "", "503 Service Unavailable", ("Retry-After", said), ("Date", "Wed, 04 Mar 2026 12:00:00 GMT")
    )
    assert refused(fetcher, site.url()).retry_after == meant


def test_the_other_pages_of_a_busy_site_wait_too(site, page, fetcher, naps):
    site.pages["/a"] = page("", "429 Too Many Requests", ("Retry-After", "3600"))
    site.pages["/b"] = page()
    refused(fetcher, site.url("/a"))
    error = refused(fetcher, site.url("/b"))
    assert (error.retryable, round(error.retry_after or 0)) == (True, 3600)
    assert site.paths() == ["/a"]
    naps.ahead += 3601
    assert fetched(fetcher, site.url("/b")).status == 200


def test_what_may_have_passed_is_asked_for_again_at_once(site, page, naps):
    fetcher = fetcher_of(naps, replace(LIMITS, retries=2, patience=5.0))
    answers = iter([page("", "503 Busy"), page("", "429 Slower", ("Retry-After", "4")), page("<p>Terms</p>")])
    site.pages["/"] = lambda _: next(answers)
    assert fetched(fetcher, site.url()).content == b"<p>Terms</p>"
    assert naps.waited == [1, 4]
    breaking = iter([[b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nTer"], [b""], page("<p>Terms</p>")])
    site.pages["/"] = lambda _: next(breaking)
    assert fetched(fetcher, site.url()).content == b"<p>Terms</p>"
    fetcher.close()


@pytest.mark.parametrize(
    ("status", "header"),
    [
        ("404 Not Found", ("X", "1")),
        ("403 Forbidden", ("X", "1")),
        ("503 Busy", ("Retry-After", "6")),
        ("400 Bad", ("X", "1")),
    ],
)
def test_what_will_not_have_passed_is_not_asked_for_again(site, page, naps, status, header):
    fetcher = fetcher_of(naps, replace(LIMITS, retries=2, patience=5.0))
    site.pages["/"] = page("", status, header)
    refused(fetcher, site.url())
    fetcher.close()
    assert len(site.asked) == 1


def drip(site, first: bytes, piece: bytes, pause: float):
    """Sends something, and then something more for ever."""

    def dripping(_asked):
        yield first
        while not site.over.wait(pause):
            yield piece

    return dripping


GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    ("first", "piece", "pause"),
    [
        (b"", b"", 5.0),  # nothing ever comes
        (GOOD + b"Content-Length: 100000\r\n\r\n", b"a", 0.05),  # a body that drips
        (GOOD + b"\r\n", b"a", 0.05),  # without an end
        (GOOD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n", 0.05),
        (GOOD, b"X", 0.05),  # a header that drips
        (GOOD, b"X-A: 1\r\n", 0.05),  # headers without end
        (b"HTTP/1.1 103 Early Hints\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.05),
        (GOOD + b"Content-Encoding: gzip\r\n\r\n", b"\x1f\x8b", 0.05),
    ],
)
def test_a_page_that_does_not_come_to_an_end_ends(site, fetcher, first, piece, pause):
    site.pages["/"] = drip(site, first, piece, pause)
    started = time.monotonic()
    error = refused(fetcher, site.url())
    assert "in time" in error.message
    assert error.retryable is True
    assert time.monotonic() - started < 6.0


def test_the_time_of_a_page_is_shared_by_its_redirects(site, fetcher, page):
    def slow(asked):
        site.over.wait(0.3)
        return page(b"", "302 Found", ("Location", asked.path + "a"))

    site.pages |= {f"/{'a' * n}": slow for n in range(30)}
    started = time.monotonic()
    assert "in time" in refused(fetcher, site.url()).message
    assert time.monotonic() - started < 6.0


@pytest.mark.parametrize(
    ("pieces", "retryable"),
    [
        ([GOOD + b"Content-Length: 100\r\n\r\nTer"], True),  # broken off
        ([GOOD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nTer"], True),
        ([GOOD + b"Transfer-Encoding: chunked\r\n\r\nTerms of service"], True),  # no chunks
        ([GOOD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\nTerms"], True),
        ([b""], True),  # closed at once
        ([b"SSH-2.0-OpenSSH_9.2\r\n\r\n"], True),
        ([b"\x15\x03\x01\x00\x02\x02\x46"], True),  # TLS
        ([GOOD + b"X-Large: " + b"a" * 200_000 + b"\r\n\r\nTerms"], True),
        ([GOOD + b"X-Many: 1\r\n" * 20_000 + b"\r\nTerms"], True),
        ([GOOD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nTerms"], True),
        ([GOOD + b"Content-Encoding: br\r\nContent-Length: 5\r\n\r\nTerms"], False),
        ([GOOD + b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nTerms"], True),
        ([GOOD + b"Content-Length: 0\r\n\r\n"], True),  # an empty page is an error, not an empty version
        ([b"HTTP/1.1 204 No Content\r\n\r\n"], True),
        ([GOOD + b"Content-Length: 209715200\r\n\r\n"], False),
        ([GOOD + b"Content-Length: 99999999999999999999999999\r\n\r\n"], True),
    ],
)
def test_nonsense_is_an_error(site, fetcher, pieces, retryable):
    site.pages["/"] = lambda _: iter(pieces)
    assert refused(fetcher, site.url()).retryable is retryable


def test_a_connection_that_is_reset_is_an_error_that_may_pass(site, fetcher):
    import socket
    import struct

    def reset(_asked):
        yield GOOD + b"Content-Length: 100000\r\n\r\n" + b"a" * 1000
        for each in held:
            each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            each.close()

    held = []
    handle = site._answer
    site._answer = lambda asked, connection: held.append(connection) or handle(asked, connection)
    site.pages["/"] = reset
    assert refused(fetcher, site.url()).retryable is True


def test_nobody_there_is_an_error_that_may_pass(site, fetcher):
    site.close()
    error = refused(fetcher, site.url())
    assert (error.retryable, "cannot be reached" in error.message) == (True, True)


def test_a_page_of_two_hundred_megabytes_is_cut_off(site, fetcher):
    sent = 0

    def large(_asked):
        nonlocal sent
        yield GOOD + b"\r\n"
        for _ in range(200):
            sent += 1
            yield b"a" * (1 << 20)

    site.pages["/"] = large
    error = refused(fetcher, site.url())
    assert "more than 1,048,576 bytes" in error.message
    assert error.retryable is False
    assert sent < 20


def test_a_small_page_that_unpacks_to_a_large_one_is_cut_off(site, page, fetcher):
    site.pages["/"] = page(gzip.compress(b"\0" * (200 << 20)), "200 OK", ("Content-Encoding", "gzip"))
    assert "unpacks to more than" in refused(fetcher, site.url()).message


@pytest.mark.parametrize("status", ["302 Found", "404 Not Found", "503 Busy"])
def test_of_a_large_answer_that_is_no_page_only_the_beginning_is_read(site, page, fetcher, status):
    site.pages["/"] = page(b"a" * (30 << 20), status, ("Location", "/next"))
    site.pages["/next"] = page("Terms")
    if status.startswith("302"):
        assert len(fetched(fetcher, site.url()).exchanges[0].body) == 1 << 18
    else:
        assert refused(fetcher, site.url()).status == int(status[:3])


def test_many_threads_share_a_fetcher(site, page, naps):
    site.pages |= {f"/{n}": page(f"<p>{n}</p>") for n in range(100)}
    fetcher = fetcher_of(naps)
    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(lambda n: fetched(fetcher, site.url(f"/{n}")).content, range(100)))
    fetcher.close()
    assert found == [f"<p>{n}</p>".encode() for n in range(100)]
    assert site.connections < 20


def test_a_site_that_answers_without_encryption_is_told_as_such(gristmill, fetcher):
    error = refused(fetcher, gristmill.url("/terms").replace("http:", "https:"))
    assert "answers without encryption" in error.message
    assert f"http://127.0.0.1:{gristmill.port}/terms" in error.hint
