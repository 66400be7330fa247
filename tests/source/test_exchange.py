"""Addresses and keys are checked before anything is sent; an exchange ends in time, in size, and where it was sent."""

from __future__ import annotations

import itertools
import shutil
import ssl
import subprocess
import time
from pathlib import Path

import pytest

from smallprint.errors import ReaderUnavailableError, UsageError
from smallprint.source.exchange import Endpoint, Limits, endpoint_of, exchange

PATIENT = Limits(connect=30, whole=30, largest=5_000)
HURRIED = Limits(connect=30, whole=0.4, largest=5_000)
KEY = "sk-a1b2c3d4e5"


def asked(address: str, *, limits: Limits = PATIENT, clock=time.monotonic, key: str = ""):
    return exchange(endpoint_of(address, key), "/chat/completions", b"{}", limits=limits, clock=clock)


@pytest.mark.parametrize(
    ("url", "name", "port", "path"),
    [
        ("http://localhost:11434/v1", "localhost:11434", 11434, "/v1"),
        ("http://localhost:11434/v1/", "localhost:11434", 11434, "/v1"),
        ("https://api.example.com/openai/v1", "api.example.com", 443, "/openai/v1"),
        ("https://api.example.com", "api.example.com", 443, ""),
        ("HTTP://[::1]:8080/v1", "[::1]:8080", 8080, "/v1"),
    ],
)
def test_an_address_is_taken_apart(url, name, port, path):
    endpoint = endpoint_of(url, "")
    assert (endpoint.name, endpoint.port, endpoint.path) == (name, port, path)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:11434",
        "localhost",
        "ftp://example.com/v1",
        "file:///etc/passwd",
        "http://",
        "http://:80/v1",
        "http://example.com:port/v1",
        "http://example.com:99999/v1",
        "http://[::1/v1",
        "http://exa mple.com/v1",
        "http://example.com/v1\n",
        "http://example.com/\x1b[2J",
        "http://exämple.com/v1",
        "http://example.com/v1?api=1",
        "http://example.com/v1#part",
        "http://example.com/\ud800",
    ],
)
def test_an_address_that_is_none_is_refused_without_signs_that_rule_a_terminal(url):
    with pytest.raises(UsageError) as refused:
        endpoint_of(url, "")
    assert refused.value.message.isprintable()
    assert refused.value.hint


@pytest.mark.parametrize(
    "url",
    [
        f"https://me:{KEY}@api.example.com/v1",
        f"https:/me:{KEY}@api.example.com/v1",
        f"https://api.example.com/v1?key={KEY}",
        f"https://api.example.com/v1#{KEY}",
    ],
)
def test_a_secret_in_an_address_is_refused_and_not_told(url):
    with pytest.raises(UsageError) as refused:
        endpoint_of(url, "")
    assert KEY not in refused.value.message + refused.value.hint


@pytest.mark.parametrize("key", ["two words", "line\r\nX-Other: 1", "schlüssel", "\x00"])
def test_a_key_that_no_header_holds_is_refused_and_not_told(key):
    with pytest.raises(UsageError) as refused:
        endpoint_of("https://api.example.com/v1", key)
    assert key not in refused.value.message + refused.value.hint


def test_a_key_travels_encrypted_or_on_this_machine_alone():
    with pytest.raises(UsageError, match="unencrypted") as refused:
        endpoint_of("http://api.example.com/v1", KEY)
    assert KEY not in refused.value.message + refused.value.hint
    assert endpoint_of("http://api.example.com/v1", "").key == ""
    for url in ("https://api.example.com", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"):
        assert endpoint_of(url, KEY).key == KEY


def test_a_host_that_only_begins_like_this_machine_is_another():
    for host in ("localhost.example.com", "127.0.0.1.example.com"):
        with pytest.raises(UsageError, match="unencrypted"):
            endpoint_of(f"http://{host}/v1", KEY)


def test_an_endpoint_does_not_show_its_key():
    endpoint = endpoint_of("https://api.example.com/v1", KEY)
    assert KEY not in repr(endpoint) + str(endpoint) + endpoint.name
    assert endpoint.masked(f"your key {KEY} is wrong") == "your key [key] is wrong"


def test_a_question_is_posted_as_json_with_the_key_in_its_header(loopback, answering):
    loopback.answers = [answering("fine")]
    found = asked(loopback.address, key=KEY)
    ((method, path, headers, _),) = loopback.requests
    assert (found.status, found.body, found.is_cut, found.pause) == (200, b"fine", False, None)
    assert (method, path) == ("POST", "/v1/chat/completions")
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert headers["Content-Type"] == "application/json"


def test_without_a_key_none_is_sent(loopback, answering):
    loopback.answers = [answering("fine")]
    asked(loopback.address)
    assert "Authorization" not in loopback.requests[0][2]


def drip(loopback, before: bytes):
    """An answer that goes on for ever, a byte at a time: of the body, or of the headers."""

    def answer(handler) -> None:
        handler.wfile.write(before)
        while not loopback.over.wait(0.02):
            handler.wfile.write(b"x")

    return answer


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n", id="in the body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n800\r\n", id="in a chunk"),
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\n", id="in a body without end"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Slow: ", id="in the headers"),
        pytest.param(b"", id="in the status"),
    ],
)
def test_a_server_that_drips_is_left_in_time(loopback, before):
    loopback.answers = [drip(loopback, before)]
    begun = time.monotonic()
    with pytest.raises(ReaderUnavailableError, match=r"no whole answer within 0\.4 seconds") as left:
        asked(loopback.address, limits=HURRIED)
    assert time.monotonic() - begun < 10
    assert left.value.retryable


def test_time_is_counted_over_the_whole_answer_and_not_from_byte_to_byte(loopback):
    loopback.answers = [drip(loopback, b"HTTP/1.1 200 OK\r\n\r\n")]
    ticks = itertools.count()  # a second for every look at the clock
    with pytest.raises(ReaderUnavailableError, match="within 30 seconds"):
        asked(loopback.address, limits=Limits(whole=30), clock=lambda: float(next(ticks)))


def test_a_server_that_never_answers_is_left_in_time(loopback):
    loopback.answers = [lambda _: loopback.over.wait(60)]
    with pytest.raises(ReaderUnavailableError, match="no whole answer") as left:
        asked(loopback.address, limits=HURRIED)
    assert left.value.retryable


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\nhalf", id="mid-body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n", id="before the body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n800\r\nhalf", id="mid-chunk"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno size\r\n", id="no chunk"),
        pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X-Many: 1\r\n" * 300 + b"\r\n", id="headers without end"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 70_000 + b"\r\n\r\n", id="a header without end"),
    ],
)
def test_an_answer_that_breaks_off_is_none(loopback, sent):
    loopback.answers = [lambda handler: handler.wfile.write(sent)]
    with pytest.raises(ReaderUnavailableError, match="broke off") as left:
        asked(loopback.address)
    assert left.value.retryable


def test_an_answer_that_breaks_off_in_its_headers_is_empty(loopback):
    loopback.answers = [lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Cut")]
    assert asked(loopback.address).body == b""


def test_a_body_that_is_too_large_is_read_no_further(loopback):
    def pour(handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not loopback.over.is_set():
            handler.wfile.write(b"x" * 65_536)

    loopback.answers = [pour]
    found = asked(loopback.address, limits=Limits(largest=100_000))
    assert (found.is_cut, len(found.body)) == (True, 100_000)


def test_a_body_of_just_the_size_that_may_be_is_whole(loopback, answering):
    loopback.answers = [answering("x" * 5_000)]
    assert (asked(loopback.address).is_cut, len(asked(loopback.address).body)) == (False, 5_000)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_told_and_not_followed(loopback, answering, status):
    loopback.answers = [answering("", status, Location=loopback.address + "/elsewhere")]
    found = asked(loopback.address, key=KEY)
    assert (found.status, found.location) == (status, loopback.address + "/elsewhere")
    assert len(loopback.requests) == 1


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({}, None),
        ({"Retry_After": "7"}, 7.0),
        ({"Retry_After": "0"}, 0.0),
        ({"Retry_After": "-7"}, None),
        ({"Retry_After": "soon"}, None),
        ({"Retry_After": "7.5"}, None),
        ({"Retry_After": "٧"}, None),
        ({"Retry_After": "9" * 5_000}, None),
    ],
)
def test_how_long_to_wait_is_taken_from_the_server(loopback, answering, headers, pause):
    if not "".join(headers.values()).isascii():
        headers = {name: value.encode().decode("latin-1") for name, value in headers.items()}
    loopback.answers = [answering("", 429, **headers)]
    assert asked(loopback.address).pause == pause


@pytest.mark.parametrize(
    ("date", "until", "pause"),
    [
        ("Fri, 27 Nov 2026 10:00:00 GMT", "Fri, 27 Nov 2026 10:00:09 GMT", 9.0),
        ("Fri, 27 Nov 2026 10:00:00 GMT", "Fri, 27 Nov 2026 09:00:00 GMT", 0.0),
        ("Fri, 27 Nov 2026 10:00:00 GMT", "Fri, 99 Nov 2026 10:00:09 GMT", None),
        ("today", "Fri, 27 Nov 2026 10:00:09 GMT", None),
    ],
)
def test_a_date_to_wait_for_is_counted_by_the_servers_own_clock(loopback, date, until, pause):
    head = f"HTTP/1.1 503 Busy\r\nDate: {date}\r\nRetry-After: {until}\r\nContent-Length: 0\r\n\r\n"
    loopback.answers = [lambda handler: handler.wfile.write(head.encode())]
    assert asked(loopback.address).pause == pause


def test_where_nobody_listens_nothing_more_is_tried(loopback):
    address = loopback.address
    loopback.close()
    with pytest.raises(ReaderUnavailableError, match="cannot be reached") as refused:
        asked(address, key=KEY)
    assert not refused.value.retryable
    assert KEY not in refused.value.message


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a..b", "x" * 80])
def test_a_host_that_is_none_cannot_be_reached(host):
    endpoint = Endpoint("http", host, 80, "", "")
    with pytest.raises(ReaderUnavailableError, match="cannot be reached"):
        exchange(endpoint, "", b"{}", limits=PATIENT, clock=time.monotonic)


@pytest.fixture
def certificate(tmp_path) -> Path:
    """A certificate of this machine's, signed by nobody, with its key."""
    if not shutil.which("openssl"):
        pytest.skip("there is no openssl program to make a certificate with")
    place = tmp_path / "loopback.pem"
    made = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=loopback -addext subjectAltName=IP:127.0.0.1"
    command = ["openssl", *made.split(), "-keyout", str(place), "-out", str(tmp_path / "only.pem")]
    subprocess.run(command, check=True, capture_output=True)
    place.write_bytes(place.read_bytes() + (tmp_path / "only.pem").read_bytes())
    return place


@pytest.fixture
def encrypted(loopback, certificate) -> str:
    """The loopback's address, where it speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return loopback.encrypt(context)


def test_an_encrypted_server_that_is_trusted_is_asked_and_left_in_time_as_well(
    loopback, answering, encrypted, certificate, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    loopback.answers = [answering("fine" * 1_000), drip(loopback, b"HTTP/1.1 200 OK\r\n\r\n")]
    found = asked(encrypted, key=KEY)
    assert (found.body, loopback.requests[0][2]["Authorization"]) == (b"fine" * 1_000, f"Bearer {KEY}")
    with pytest.raises(ReaderUnavailableError, match="no whole answer"):
        asked(encrypted, key=KEY, limits=HURRIED)


def test_an_encrypted_server_that_nobody_vouches_for_gets_no_key(loopback, answering, encrypted):
    loopback.answers = [answering("fine")]
    with pytest.raises(ReaderUnavailableError, match="cannot be reached") as refused:
        asked(encrypted, key=KEY)
    assert not refused.value.retryable
    assert loopback.requests == []


def test_a_server_that_does_not_encrypt_where_it_should_gets_no_key(loopback, answering):
    loopback.answers = [answering("fine")]
    with pytest.raises(ReaderUnavailableError, match="cannot be reached") as refused:
        asked(loopback.address.replace("http:", "https:"), key=KEY)
    assert not refused.value.retryable
    assert loopback.requests == []
