"""Which addresses may be gone to: public ones, on usual ports, and those that somebody allowed by name.

A name is looked up once, what it leads to is checked, and exactly that is connected to: a name that is answered for
differently a moment later (DNS rebinding) leads nowhere else.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Collection, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TypeAlias

import httpx

from smallprint.errors import FetchError

Resolver: TypeAlias = Callable[[str, int], Sequence[str]]
"""Finds the numeric addresses of a host; raises OSError or UnicodeError where there are none."""
USUAL_PORT = {"http": 80, "https": 443}
HIGHEST_PORT = 65535
PORTS = frozenset({80, 443, 8080, 8443})
"""Ports that pages are served on; any other has to be allowed by name, as HOST:PORT or with the whole host."""
_USER = re.compile(r"^(\s*[\w+.-]+://)[^/?#]*@")
_PORT = re.compile(r"\s*[\w+.-]+://(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^/?#:@]*):([^/?#]*)")
LONGEST = 4096
"""Longer addresses are not gone to; browsers and servers take about twice that."""
REFUSED = tuple(
    IPv4Network(each)
    for each in (
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
        "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 168.63.129.16/32"
    ).split()
)
"""What is not the public internet by IANA's registry of special addresses (RFC 6890 and later), and the one public
address at which a cloud (Azure) answers its own machines. The others' (169.254.169.254, 100.100.100.200,
192.0.0.192) are among them."""
PUBLIC = IPv6Network("2000::/3")
"""All that is handed out of IPv6. So loopback, link-local, unique local (fd00:ec2::254), multicast, and IPv4 within
IPv6 (::ffff:0:0/96, ::/96, 64:ff9b::/96, 64:ff9b:1::/48) are refused, whatever they hold."""
REFUSED_OF_PUBLIC = tuple(IPv6Network(each) for each in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"))
"""Teredo and other protocols, documentation, and 6to4, which holds IPv4 addresses."""


SOME_PUBLIC = "1.1.1.1"


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the public internet."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv4Address):
        return not any(found in each for each in REFUSED)
    return found in PUBLIC and not any(found in each for each in REFUSED_OF_PUBLIC) and not _is_isatap(found)


def _is_isatap(address: IPv6Address) -> bool:
    """Whether an address holds one of IPv4 in its lower half (RFC 5214)."""
    return int(address) >> 32 & 0xFDFFFFFF == 0x00005EFE


def look_up(host: str, port: int) -> tuple[str, ...]:
    """The numeric addresses of a host, as the system finds them. How long that takes is for the system to say."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(place[0]) for _, _, _, _, place in found))


def look_up_numeric(host: str, port: int) -> tuple[str, ...]:
    """The numeric address that a host is written as, or this machine's where it is named so, without asking anybody.

    A public one for any other name: what that leads to is for whoever goes there to see.
    """
    if host == "localhost" or host.endswith(".localhost"):
        return ("127.0.0.1",)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except OSError:
        return (SOME_PUBLIC,)
    return tuple(dict.fromkeys(str(place[0]) for _, _, _, _, place in found))


def address_of(url: str) -> httpx.URL:
    """An address taken apart, as the client that goes there does it. FetchError: it is none of a page."""
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise FetchError(f"{shown(url)} is no address{_fault(url)}", url=url) from error
    if parsed.scheme not in USUAL_PORT or not parsed.host:
        raise FetchError(f"{shown(url)} is no address of a page on the web", url=url, hint="http:// or https://")
    if not 0 < port_of(parsed) <= HIGHEST_PORT:
        raise FetchError(f"{shown(url)} is no address{_fault(url)}", url=url)
    if parsed.userinfo:
        message = f"{shown(url)} has a name or password before its host, and is not gone to"
        raise FetchError(message, url=url, hint="leave out what stands before the @")
    if len(url) > LONGEST:
        raise FetchError(f"an address of {len(url):,} characters is not gone to", url=url)
    return parsed.copy_with(fragment=None)


def shown(url: str) -> str:
    """An address as it is named in a message: the beginning, and no name or password."""
    return _USER.sub(r"\1…@", url)[:200]


def _fault(url: str) -> str:
    """What is wrong with an address, as far as it can be said."""
    told = _PORT.match(url)
    if told and not (told[1].isascii() and told[1].isdigit() and 0 < int(told[1][:9]) <= HIGHEST_PORT):
        return f": {told[1]!r} is no port (1 to {HIGHEST_PORT})"
    return ""


def port_of(url: httpx.URL) -> int:
    """The port of an address, the usual one of its scheme where it names none."""
    return USUAL_PORT[url.scheme] if url.port is None else url.port


def host_of(url: httpx.URL) -> str:
    """The host of an address as it is looked up and connected to: in ASCII, without brackets."""
    return url.raw_host.decode("ascii").strip("[]").lower()


def site_of(url: httpx.URL) -> str:
    """The host of an address, with its port where that is not the usual one: who is asked, whatever the scheme."""
    host, port = host_of(url), port_of(url)
    shown = f"[{host}]" if ":" in host else host
    return shown if port in USUAL_PORT.values() else f"{shown}:{port}"


class Gate:
    """Says which hosts may be gone to. `allowed`: hosts, or HOST:PORT, that may be whatever they lead to."""

    def __init__(self, allowed: Collection[str] = (), resolve: Resolver = look_up) -> None:
        self._allowed = frozenset(each.strip().lower() for each in allowed)
        self._resolve = resolve

    def is_allowed(self, host: str, port: int) -> bool:
        """Whether somebody allowed a host by name."""
        shown = f"[{host}]" if ":" in host else host
        return bool({host, shown, f"{shown}:{port}"} & self._allowed)

    def for_page_of(self, url: httpx.URL) -> Gate:
        """What the scripts of a page may go to: what was allowed by name only where the page itself was."""
        return self if self.is_allowed(host_of(url), port_of(url)) else Gate((), self._resolve)

    def check(self, url: httpx.URL) -> None:
        """FetchError where an address is not gone to, whatever its host leads to."""
        host, port = host_of(url), port_of(url)
        if port not in PORTS and not self.is_allowed(host, port):
            message = f"port {port} of {host} is not one that pages are served on"
            raise FetchError(message, url=str(url), hint=f"allow {host}:{port} by name if it is")

    def places(self, host: str, port: int) -> tuple[str, ...]:
        """The numeric addresses that a host may be connected to at.

        FetchError: there are none, or one of them is not public.
        """
        try:
            found = tuple(self._resolve(host, port))
        except (OSError, UnicodeError) as error:
            is_passing = getattr(error, "errno", None) == socket.EAI_AGAIN
            raise FetchError(f"{host} is not known to the domain name system", retryable=is_passing) from error
        private = [each for each in found if not is_public(each)]
        if private and not self.is_allowed(host, port):
            message = f"{host} leads to {private[0]}, which is not on the public internet"
            raise FetchError(message, hint=f"allow {host} by name if it is meant")
        if not found:
            raise FetchError(f"{host} leads to no address")
        return found
