"""The proxy that a browser's traffic goes through."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from smallprint.source.address import Gate
from smallprint.source.proxy import SAYS, Proxy, ProxyLimits

LIMITS = ProxyLimits(largest=100_000, silence=1.0, connect=1.0)


@pytest.fixture
def proxy(site) -> Iterator[Proxy]:
    """A proxy through which the site may be gone to, and nothing else of this machine."""
    with Proxy(LIMITS) as made:
        made.begin(gate_to(site))
        yield made


def gate_to(site) -> Gate:
    return Gate([f"127.0.0.1:{site.port}"])


def said(proxy: Proxy, *asked: bytes) -> bytes:
    """What comes back through a proxy until it closes the connection; each piece is sent once something came."""
    host, _, port = proxy.address.removeprefix("http://").partition(":")
    came = b""
    with socket.create_connection((host, int(port)), 3.0) as connection:
        for number, piece in enumerate(asked):
            connection.sendall(piece)
            came += connection.recv(1 << 16) if number < len(asked) - 1 else b""
        while True:
            try:
                piece = connection.recv(1 << 16)
            except ConnectionResetError:
                return came
            if not piece:
                return came
            came += piece


def head(line: str, *fields: str) -> bytes:
    return "\r\n".join([f"{line} HTTP/1.1", "Host: x", *fields, "", ""]).encode()


def test_a_request_is_passed_on_as_the_site_takes_it(site, page, proxy):
    site.pages["/terms"] = page("<p>Terms</p>", "200 OK", ("Connection", "keep-alive"), ("Keep-Alive", "timeout=5"))
    asked = head(
        f"GET {site.url('/terms?a=%20b')}", "Proxy-Authorization: x", "Upgrade: h2c", "Connection: keep-alive", "X-A: 1"
    )
    answer = said(proxy, asked)
    assert answer.endswith(b"\r\nConnection: close\r\n\r\n<p>Terms</p>")
    assert b"keep-alive" not in answer.lower()
    assert (site.asked[0].method, site.asked[0].path) == ("GET", "/terms?a=%20b")
    assert site.asked[0].headers == {"host": "x", "x-a": "1", "connection": "close"}


def test_a_body_is_passed_on_and_nothing_behind_it(site, page, proxy):
    received = []

    def take(asked):
        received.append(asked)
        return page("taken")

    site.pages["/"] = take
    second = head(f"GET {site.url('/second')}")
    said(proxy, head(f"POST {site.url()}", "Content-Length: 4") + b"abcd", second)
    assert [each.path for each in site.asked] == ["/"]


def test_a_tunnel_carries_whatever_is_said(site, page, proxy):
    site.pages["/"] = page("through the tunnel", "200 OK", ("X-A", "1"))
    connect = head(f"CONNECT 127.0.0.1:{site.port}")
    answer = said(proxy, connect, b"GET / HTTP/1.0\r\n\r\n" + b"GET /two HTTP/1.0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 Connected\r\n\r\nHTTP/1.1 200 OK")
    assert [each.path for each in site.asked] == ["/", "/two"]


@pytest.mark.parametrize(
    "line",
    [
        "GET http://127.0.0.1:1/",
        "GET http://localhost:{port}/",
        "GET http://127.1:{port}/",
        "GET http://[::1]:{port}/",
        "GET http://169.254.169.254/latest/",
        "GET http://ann:secret@127.0.0.1:{port}/",
        "GET https://127.0.0.1:{port}/",
        "GET ftp://127.0.0.1:{port}/",
        "GET file:///etc/passwd",
        "CONNECT localhost:{port}",
        "CONNECT 10.0.0.1:443",
        "CONNECT [::ffff:127.0.0.1]:{port}",
        "CONNECT 127.0.0.1:22",
        "CONNECT 127.0.0.1:0",
        "CONNECT ann@127.0.0.1:{port}",
    ],
)
def test_what_may_not_be_gone_to_is_refused(site, proxy, line):
    allowance = proxy.begin(gate_to(site))
    answer = said(proxy, head(line.format(port=site.port)))
    assert answer.startswith(b"HTTP/1.1 403 Forbidden\r\n" + SAYS.encode())
    assert len(allowance.refused) == 1
    assert site.connections == 0


@pytest.mark.parametrize(
    "nonsense",
    [
        b"GET / HTTP/1.1\r\n\r\n",  # somebody who takes it for a site
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
        b"GET http://x/ HTTP/1.1 again\r\n\r\n",
        b"GET http://x/\xff HTTP/1.1\r\n\r\n",
        b"X" * 70_000,
    ],
)
def test_nonsense_goes_nowhere(proxy, nonsense):
    answer = said(proxy, nonsense)
    assert answer == b"" or answer.startswith((b"HTTP/1.1 403", b"HTTP/1.1 502"))


def test_a_request_that_does_not_say_how_long_it_is_is_refused(site, proxy):
    answer = said(proxy, head(f"POST {site.url()}", "Transfer-Encoding: chunked") + b"1\r\na\r\n0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 502")


def test_a_page_that_has_used_what_it_may_gets_no_more(site, proxy):
    allowance = proxy.begin(gate_to(site))
    site.pages["/"] = lambda _: iter([b"HTTP/1.1 200 OK\r\n\r\n", *([b"a" * 10_000] * 100)])
    answer = said(proxy, head(f"GET {site.url()}"))
    assert len(answer) < 150_000
    assert allowance.is_spent
    assert said(proxy, head(f"GET {site.url()}")) == b""
    proxy.begin(gate_to(site))
    assert said(proxy, head(f"GET {site.url()}")).startswith(b"HTTP/1.1 200")


def test_between_pages_nothing_goes_through(site, page, proxy):
    site.pages["/"] = page()
    proxy.end()
    assert said(proxy, head(f"GET {site.url()}")) == b""
    assert site.connections == 0


def test_what_a_page_still_has_open_ends_with_it(site, proxy):
    site.pages["/"] = lambda _: (site.over.wait(0.2) or b"a" for _ in range(100))
    host, _, port = proxy.address.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), 3.0) as connection:
        connection.sendall(head(f"CONNECT 127.0.0.1:{site.port}"))
        assert connection.recv(100).startswith(b"HTTP/1.1 200")
        proxy.begin(gate_to(site))
        assert connection.recv(100) == b""


def test_nobody_there_is_told(site, proxy):
    site.close()
    assert said(proxy, head(f"GET {site.url()}")).startswith(b"HTTP/1.1 502")


def test_silence_ends(site, proxy):
    site.pages["/"] = lambda _: (b"" for _ in iter(lambda: site.over.wait(10), True))
    assert said(proxy, head(f"CONNECT 127.0.0.1:{site.port}"), b"GET / HTTP/1.1\r\n\r\n").count(b"HTTP") == 1
