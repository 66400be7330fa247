"""Addresses of pages: whole ones from links, and whether two are one page."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

TRACKING = re.compile(
    r"utm_\w+|mc_[ce]id|_hs(?:enc|mi)|hsa_\w+|(?:fb|g|ms|tt|dc|y|tw|li_fat_)clid|gbraid|wbraid|gclsrc|fb_\w+|igshid|ref_?|referr?er|src|source"
    r"|cmp|cmpid|campaign\w*|trk\w*|s?ession_?id|phpsessid|jsessionid|sid|mkt_tok|vero_id|_ga|_gl|oly_\w+|spm|scm|cb|_=?",
    re.IGNORECASE,
)
"""Parameters that tell where a reader came from, and nothing of what the page holds."""
WEB = ("http", "https")
LONGEST = 2000


def joined(base: str, address: str) -> str:
    """The whole address of a link on a page, or "" where it leads to no page (mail, scripts, nonsense)."""
    try:
        found = urljoin(base, "".join(address.split("\n")).strip().replace(" ", "%20"))
        parts = urlsplit(found)
        host = parts.hostname
    except ValueError:
        return ""
    return found if parts.scheme in WEB and host and len(found) <= LONGEST else ""


def canonical(address: str) -> str:
    """An address as it is compared: what makes no other page of it is left out (fragment, tracking, "www.", slashes).

    A fragment that a page's scripts read as a path ("#/terms", "#!terms") is kept.
    """
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return address
    kept = sorted((key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(key))
    path = quote(unquote(parts.path), safe="/~!$&'()*+,;=:@").rstrip("/")
    fragment = parts.fragment if parts.fragment.startswith(("/", "!")) else ""
    place = host if port in (None, 80, 443) else f"{host}:{port}"
    return urlunsplit(("https", place, path.removesuffix("/index.html"), urlencode(kept), fragment))


def without_tracking(address: str) -> str:
    """An address as it is kept: its fragment and what tracks left out, all else as it was."""
    parts = urlsplit(address)
    kept = [part for part in parts.query.split("&") if part and not _tracks(part.partition("=")[0])]
    fragment = parts.fragment if parts.fragment.startswith(("/", "!")) else ""
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), fragment))


def _tracks(name: str) -> bool:
    return TRACKING.fullmatch(name) is not None
