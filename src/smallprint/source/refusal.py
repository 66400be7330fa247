"""What an answer that is no page means: busy, refused, gone, broken; with what the site said of coming back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from smallprint.errors import BlockedError, FetchError, GoneError
from smallprint.model.snapshot import Exchange

PASSING = frozenset({408, 421, 425, 429})
"""Statuses that another question a little later may not get, with those of 500 and more."""
LASTING = frozenset({501, 505, 506, 508, 510})
"""Those of 500 and more that do not pass."""
REFUSING = frozenset({401, 402, 403, 407, 451})
PART = 206
GONE = frozenset({404, 410})
"""Not there. Neither is worth another try at once: a page that is moved about is asked for again when it is due."""
LONGEST_PAUSE = 7 * 24 * 3600.0
"""Seconds: a site that wants to be left alone for longer is asked again after this."""
LOOKED_AT = 1 << 16
"""Of a body so many bytes are searched for the words of guards."""
MARKS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("Cloudflare", "cf-mitigated", re.compile("challenge")),
    ("Amazon's firewall", "x-amzn-waf-action", re.compile("challenge|captcha")),
    ("Vercel", "x-vercel-mitigated", re.compile("challenge|deny")),
)
"""Headers by which guards of sites say that the page was kept back, whatever the status; see the guards' manuals."""
MARKS_OF_ERRORS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("DataDome", "x-datadome", re.compile("protected")),
    ("Kasada", "x-kpsdk-ct", re.compile(".")),
    ("Imperva", "x-iinfo", re.compile(".")),
)
"""Headers that guards add to every answer: they mean a block where the answer is an error."""
WORDS: tuple[tuple[str, re.Pattern[bytes]], ...] = (
    (
        "Cloudflare",
        re.compile(rb"_cf_chl_opt|/cdn-cgi/challenge-platform/|cf-error-details|Attention Required! \| Cloudflare"),
    ),
    ("Imperva", re.compile(rb"_Incapsula_Resource|Incapsula incident ID", re.IGNORECASE)),
    ("Akamai", re.compile(rb"errors\.edgesuite\.net|Reference&#32;&#35;|/_sec/cp_challenge/")),
    ("HUMAN", re.compile(rb"px-captcha|_pxAppId|Access to this page has been denied")),
    ("DataDome", re.compile(rb"captcha-delivery\.com|geo\.captcha-delivery")),
    ("Amazon's firewall", re.compile(rb"awsWafCookieDomainList|AwsWAFScript|challenge\.js.{0,40}awswaf", re.DOTALL)),
    ("a captcha", re.compile(rb"g-recaptcha|h-captcha|cf-turnstile")),
)
"""What stands on their pages where the status is none of a page."""


def check_status(exchange: Exchange, body: bytes, now: datetime) -> None:
    """FetchError (BlockedError, GoneError) where an answer is no page. `body` is unpacked."""
    guard = guard_of(exchange, body)
    status, pause = exchange.status, pause_of(exchange, now)
    if guard:
        message = f"{guard} asks whoever visits to prove that they are a person (status {status})"
        raise BlockedError(message, status=status, retry_after=pause, hint="smallprint evades no block")
    if status == PART:
        raise FetchError("the site gives a part of the page, which nobody asked for", status=status, retryable=True)
    if 200 <= status < 300:
        return
    if status in REFUSING:
        raise BlockedError(f"the site refuses us ({_named(status)})", status=status, retry_after=pause)
    if status in GONE:
        raise GoneError(f"there is no page ({_named(status)})", status=status)
    is_passing = status in PASSING or (status >= 500 and status not in LASTING)
    raise FetchError(f"the site answers {_named(status)}", status=status, retryable=is_passing, retry_after=pause)


def guard_of(exchange: Exchange, body: bytes) -> str:
    """Which guard of a site kept the page back, or ""."""
    is_error = exchange.status >= 400 and exchange.status not in GONE
    headers = dict(exchange.headers)
    for guard, name, value in (*MARKS, *(MARKS_OF_ERRORS if is_error and exchange.status < 500 else ())):
        if value.search(headers.get(name, "")):
            return guard
    if not is_error:
        return ""
    return next((guard for guard, words in WORDS if words.search(body[:LOOKED_AT])), "")


def pause_of(exchange: Exchange, now: datetime) -> float | None:
    """For how many seconds a site wants to be left alone, in either form of Retry-After; None where it does not say."""
    headers: Mapping[str, str] = dict(exchange.headers)
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return min(float(said[:9]), LONGEST_PAUSE)
    until = _moment(said)
    if until is None:
        return None
    since = _moment(headers.get("date", "")) or now
    return min(max(0.0, (until - since).total_seconds()), LONGEST_PAUSE)


def _moment(words: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_NAMES = {401: "not signed in", 403: "forbidden", 404: "not found", 410: "gone", 429: "too many requests"}
_NAMES |= {
    451: "for legal reasons",
    500: "an error of its own",
    502: "bad gateway",
    503: "unavailable",
    504: "timed out",
}


def _named(status: int) -> str:
    return f"{status}, {_NAMES[status]}" if status in _NAMES else f"status {status}"
