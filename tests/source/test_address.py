"""Which addresses are gone to."""

from __future__ import annotations

import socket

import httpx
import pytest

from smallprint.errors import FetchError
from smallprint.source.address import Gate, address_of, host_of, is_public, port_of, site_of


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",  # this machine, to many systems
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",  # where clouds answer their own machines
        "169.254.0.1",
        "100.64.0.1",  # carrier-grade NAT
        "100.100.100.200",  # where another cloud answers its own
        "168.63.129.16",  # and another, on a public address
        "192.0.0.192",  # and another
        "192.0.2.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "239.1.2.3",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",  # IPv4 in IPv6's clothes is not on the public internet, whatever it leads to
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1",
        "2002:7f00:1::",
        "2001:0:7f00:1::1",  # Teredo
        "2001:db8::1",
        "2a00:1:2:3:0:5efe:7f00:1",  # ISATAP
        "100::1",
        "not an address",
        "",
    ],
)
def test_an_address_that_is_not_public_is_known(address):
    assert is_public(address) is False


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1", "2a00:1450:4001::5"]
)
def test_a_public_address_is_known(address):
    assert is_public(address) is True


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://terms.example/terms",
        "gopher://terms.example/",
        "javascript:alert(1)",
        "data:text/html,terms",
        "view-source:https://terms.example/",
        "//terms.example/terms",
        "terms.example/terms",
        "https://",
        "https:///terms",
        "https://ann:secret@terms.example/",
        "https://ann@terms.example/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:0/",
        "http://[::1/",
        "https://terms.example/" + "a" * 5000,
        "http://exa\nmple.com/",
        "http://a..b.example\x00/",
        "",
    ],
)
def test_what_is_no_address_of_a_page_is_not_gone_to(url):
    with pytest.raises(FetchError) as raised:
        address_of(url)
    assert (raised.value.url, raised.value.retryable) == (url, False)
    assert "secret" not in raised.value.message


def test_names_in_other_scripts_are_looked_up_as_the_domain_name_system_has_them():
    assert host_of(address_of("https://BÜCHER.example/agb")) == "xn--bcher-kva.example"
    assert host_of(address_of("http://[2606:2800:21F::1]/")) == "2606:2800:21f::1"


def test_who_is_asked_does_not_depend_on_the_scheme():
    assert (
        site_of(address_of("http://terms.example/a"))
        == site_of(address_of("https://TERMS.example:443/b"))
        == "terms.example"
    )
    assert site_of(address_of("http://[::1]:8080/")) == "[::1]:8080"
    assert port_of(address_of("https://terms.example")) == 443


def test_what_stands_behind_the_hash_is_not_sent():
    assert str(address_of("https://terms.example/a?b=1#c")) == "https://terms.example/a?b=1"


@pytest.mark.parametrize("port", [22, 25, 3306, 6379, 8000, 11211])
def test_a_port_that_pages_are_not_served_on_has_to_be_allowed(port):
    url = httpx.URL(f"http://terms.example:{port}/")
    with pytest.raises(FetchError, match=f"port {port}"):
        Gate().check(url)
    for allowed in ("terms.example", f"terms.example:{port}", f" Terms.Example:{port} "):
        Gate([allowed]).check(url)
    with pytest.raises(FetchError):
        Gate([f"terms.example:{port + 1}", f"other.example:{port}"]).check(url)


def test_a_name_that_leads_inside_is_not_gone_to_unless_it_was_allowed():
    def inside(host, port):
        return ("93.184.215.14", "10.0.0.7")

    for allowed in ((), ("other.example",), ("terms.example:8080",), ("10.0.0.7",)):
        with pytest.raises(FetchError, match=r"terms\.example leads to 10\.0\.0\.7") as raised:
            Gate(allowed, inside).places("terms.example", 80)
        assert raised.value.retryable is False
    assert Gate(["terms.example"], inside).places("terms.example", 80) == ("93.184.215.14", "10.0.0.7")
    assert Gate(["terms.example:80"], inside).places("terms.example", 80)


@pytest.mark.parametrize(
    "host", ["127.1", "2130706433", "0x7f000001", "017700000001", "localhost", "127.0.0.1", "::1", "0"]
)
def test_other_ways_to_write_this_machine_are_seen_through(host):
    with pytest.raises(FetchError):
        Gate().places(host, 80)


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (socket.gaierror(socket.EAI_NONAME, "no such name"), False),
        (socket.gaierror(socket.EAI_AGAIN, "later"), True),
        (UnicodeError("label too long"), False),
    ],
)
def test_a_name_that_is_not_known_is_worth_a_try_where_only_the_answer_is_missing(error, retryable):
    def fails(host, port):
        raise error

    with pytest.raises(FetchError, match="not known") as raised:
        Gate(resolve=fails).places("terms.example", 80)
    assert raised.value.retryable is retryable


def test_a_name_without_an_address_leads_nowhere():
    def nowhere(host, port):
        return ()

    with pytest.raises(FetchError, match="no address"):
        Gate(resolve=nowhere).places("terms.example", 80)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://acme.example:99999/terms", "'99999' is no port"),
        ("https://acme.example:0/terms", "'0' is no port"),
        ("https://acme.example:abc/terms", "'abc' is no port"),
        ("https://ann:secret@acme.example/terms", "name or password before its host"),
        ("https://ann:secret@acme.example:99999/terms", "'99999' is no port"),
    ],
)
def test_what_is_wrong_with_an_address_is_said_and_no_password(url, said):
    with pytest.raises(FetchError, match=said) as raised:
        address_of(url)
    assert "acme.example" in raised.value.message
    assert "secret" not in raised.value.message
