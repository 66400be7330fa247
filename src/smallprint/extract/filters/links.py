"""Filters of links: what they carry beside the address, and links without words."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborNode

from smallprint.extract.dom import Page

TRACKING = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid twclid igshid mc_cid mc_eid _ga _gl _hsenc _hsmi amp_device_id "
    "mkt_tok vero_id oly_anon_id oly_enc_id wickedid ref_src h sid label e sig".split()
)
"""Parameters of addresses that tell who came from where; those that start with `utm_` are such too."""
REDIRECTS = re.compile(r"/(?:l\.php|url|redirect|redir|away(?:\.php)?|out|leaving|exit)?/?")
"""Paths of pages that only lead on to another address."""
LEADING_ON = ("u", "url", "q", "to", "target", "dest", "destination")
HEADED = "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a[data-toggle=collapse], a[data-bs-toggle=collapse]"
"""Links and switches of headings."""
TO_TOP = re.compile(
    r"\W{0,3}(?:(?:back|return|go|scroll) )?(?:to )?(?:the )?top(?: of (?:the )?page)?\W{0,3}", re.IGNORECASE
)


def drop_parameters(page: Page, names: tuple[str, ...]) -> None:
    """Take parameters out of the addresses of links; without names, those that track people.

    A name may end in an asterisk: "frz*" is each parameter that begins so.
    """
    for node in page.tree.css("a[href]"):
        href = node.attributes.get("href") or ""
        kept = _without(href, names)
        if kept != href:
            node.attrs["href"] = kept


def _without(href: str, names: tuple[str, ...]) -> str:
    """An address without some of its parameters; all else stays as it was written."""
    address, mark, rest = href.partition("?")
    if not mark:
        return href
    query, cross, fragment = rest.partition("#")
    parts = re.split(r"&(?:amp;)?", query)
    kept = [part for part in parts if not _is_dropped(part.partition("=")[0], names)]
    if len(kept) == len(parts):
        return href
    return address + ("?" + "&".join(kept) if kept else "") + cross + fragment


def _is_dropped(name: str, names: tuple[str, ...]) -> bool:
    if not names:
        return name in TRACKING or name.startswith("utm_")
    return name in names or any(each[-1:] == "*" and name.startswith(each[:-1]) for each in names)


def lead_straight(page: Page, _: tuple[str, ...]) -> None:
    """Let links lead where they end, not through a page that counts them; links to nowhere are words."""
    for node in page.tree.css("a[href]"):
        href = node.attributes.get("href") or ""
        if href == "#":
            del node.attrs["href"]
            continue
        end = _end_of(href)
        if end:
            node.attrs["href"] = end
    drop_parameters(page, ())


def _end_of(href: str) -> str:
    """The address that a counting address leads on to, or ""."""
    if "http" not in href[5:]:
        return ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    if not REDIRECTS.fullmatch(parts.path):
        return ""
    for part in parts.query.split("&"):
        name, _, value = part.partition("=")
        address = unquote(value)
        if name in LEADING_ON and address.startswith(("https://", "http://")):
            return address
    return ""


def unlink_empty(page: Page, _: tuple[str, ...]) -> None:
    """Make words of links that lead nowhere."""
    for node in page.tree.css('a[href="#"], a[href=""]'):
        del node.attrs["href"]


def unlink_all(page: Page, _: tuple[str, ...]) -> None:
    """Make words of all links."""
    for node in page.tree.css("a[href]"):
        del node.attrs["href"]


def remove_empty(page: Page, _: tuple[str, ...]) -> None:
    """Take out links without words, and make words of those that lead nowhere."""
    unlink_empty(page, ())
    for node in page.tree.css("a"):
        if not node.text(strip=True) and not _has_words(node):
            node.decompose()


def _has_words(node: LexborNode) -> bool:
    """Whether an image in a link says something."""
    return any((image.attributes.get("alt") or "").strip() for image in node.css("img"))


def remove_returns(page: Page, _: tuple[str, ...]) -> None:
    """Take out links and buttons that lead back to the top of the page."""
    for node in page.tree.css("a, button"):
        words = " ".join(node.text().split())
        if words and len(words) < 40 and TO_TOP.fullmatch(words):
            node.decompose()


def unlink_headings(page: Page, _: tuple[str, ...]) -> None:
    """Make words of links and switches that are a heading, or stand in one."""
    for node in page.tree.css(HEADED):
        for name in ("href", "data-toggle", "data-bs-toggle"):
            if name in node.attrs:
                del node.attrs[name]
