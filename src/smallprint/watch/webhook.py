"""Webhooks, signed as Standard Webhooks 1.0.0 says: HMAC-SHA256 over the id, the timestamp and the body."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import httpcore
import httpx

from smallprint.errors import DeliveryError, FetchError, UsageError
from smallprint.model.rule import Address
from smallprint.model.snapshot import Exchange
from smallprint.source.address import Gate, Resolver, address_of, host_of, look_up, port_of
from smallprint.source.connection import CheckedBackend, Clock, deadline
from smallprint.source.identity import Identity
from smallprint.source.refusal import pause_of

PREFIX = "whsec_"
SHORTEST, LONGEST = 24, 64
"""A secret has so many bytes, by the specification."""
MADE = 32
"""A secret that we make has so many."""
GONE = 410


@dataclass(frozen=True, slots=True)
class HookLimits:
    """How long a webhook may take, in seconds: to be connected to, and in all. The specification advises 15 to 30."""

    connect: float = 10.0
    whole: float = 20.0


def signature(secret: str, name: str, timestamp: int, body: bytes) -> str:
    """What proves to whoever knows the secret that a message is ours: "v1," and the HMAC in base64."""
    signed = f"{name}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(key_of(secret), signed, hashlib.sha256)).decode()


def key_of(secret: str) -> bytes:
    """The bytes of a secret that is written as "whsec_" and base64. UsageError: it is none; it is not repeated."""
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not SHORTEST <= len(key) <= LONGEST:
        raise UsageError(
            "a webhook’s secret is whsec_ and the base64 of 24 to 64 bytes", hint="leave it out, and one is made"
        )
    return key


def secret_of(key: bytes) -> str:
    """A secret as it is written."""
    return PREFIX + base64.b64encode(key).decode()


def check_webhook(address: Address) -> None:
    """UsageError: no webhook is sent to this address. What the error says holds no secret."""
    gate = Gate(address.allowed)
    try:
        url = address_of(address.url)
    except FetchError as error:
        message = f"{address.shown} is no address of a webhook"
        raise UsageError(message, hint="https://HOST/…, without a name or password") from error
    if gate.is_allowed(host_of(url), port_of(url)):
        return
    if url.scheme == "http":
        raise UsageError(f"{address.shown} is not encrypted", hint=f"use https, or allow it: --allow {_named(url)}")
    try:
        gate.check(url)
    except FetchError as error:
        raise UsageError(error.message, hint=f"if it is yours, allow it: --allow {_named(url)}") from error


def _named(url: httpx.URL) -> str:
    """A host as it is allowed by name."""
    host = host_of(url)
    return f"[{host}]:{port_of(url)}" if ":" in host else f"{host}:{port_of(url)}"


class Webhook:
    """Posts messages to webhooks, at addresses that are checked first."""

    def __init__(
        self,
        *,
        resolve: Resolver = look_up,
        limits: HookLimits = HookLimits(),
        clock: Clock = time.monotonic,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._resolve, self._limits, self._clock, self._tls = resolve, limits, clock, tls

    def post(self, address: Address, name: str, body: bytes, at: datetime) -> None:
        """Send a body under an id. DeliveryError: it was not taken; not `retryable` where nothing is wanted any more.

        UsageError: the address or its secret is none.
        """
        check_webhook(address)
        timestamp = int(at.timestamp())
        sent = (
            *(("content-type", "application/json"), ("user-agent", Identity().agent)),
            *(("webhook-id", name), ("webhook-timestamp", str(timestamp))),
            ("webhook-signature", signature(address.secret, name, timestamp, body)),
        )
        answer = self._asked(address, address_of(address.url), sent, body, at=at)
        if not 200 <= answer.status < 300:
            gone = "; nothing is sent to it any more" if answer.status == GONE else ""
            raise DeliveryError(
                f"{address.shown} answered {answer.status}{gone}",
                to=address.shown,
                status=answer.status,
                retryable=answer.status != GONE,
                retry_after=pause_of(answer, at),
            )

    def _asked(
        self, address: Address, url: httpx.URL, sent: Sequence[tuple[str, str]], body: bytes, *, at: datetime
    ) -> Exchange:
        limits, why = self._limits, ""
        with self._pool(address) as pool, deadline(self._clock() + limits.whole):
            try:
                return self._answered(pool, url, sent, body, at=at)
            except httpcore.TimeoutException:
                why = "gave no answer in time"
            except (httpcore.NetworkError, httpcore.ProtocolError) as error:
                cause = error.__cause__ or error.__context__
                is_untrusted = isinstance(cause, ssl.SSLCertVerificationError)
                why = "does not prove who it is" if is_untrusted else "cannot be reached, or broke off"
            except (OSError, UnicodeError, FetchError):
                why = "leads to no address that may be gone to"
        hint = f"if it is yours, allow it: --allow {_named(url)}"
        raise DeliveryError(f"{address.shown} {why}", to=address.shown, retryable=True, hint=hint)

    @cached_property
    def _context(self) -> ssl.SSLContext:
        """Whom we trust to say who somebody is: read from the disk once."""
        return self._tls or httpx.create_ssl_context()

    def _pool(self, address: Address) -> httpcore.ConnectionPool:
        """Connections to the addresses of one webhook, each used once."""
        gate = Gate(address.allowed, self._resolve)
        return httpcore.ConnectionPool(
            ssl_context=self._context,
            max_keepalive_connections=0,
            network_backend=CheckedBackend(gate, self._clock),
        )

    def _answered(
        self,
        pool: httpcore.ConnectionPool,
        url: httpx.URL,
        sent: Sequence[tuple[str, str]],
        body: bytes,
        *,
        at: datetime,
    ) -> Exchange:
        """The status and the headers of an answer; its body is nobody's concern, and redirects are not followed."""
        limits = self._limits
        timeouts = {"connect": limits.connect, "read": limits.whole, "write": limits.whole, "pool": limits.whole}
        where = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=port_of(url), target=url.raw_path)
        headers = [("host", url.netloc.decode("ascii")), ("content-length", str(len(body))), *sent]
        with pool.stream("POST", where, headers=headers, content=body, extensions={"timeout": timeouts}) as response:
            came = tuple((key.decode("latin-1").lower(), value.decode("latin-1")) for key, value in response.headers)
            return Exchange("", at, response.status, (), came, b"")
