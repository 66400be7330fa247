"""Whether a page is a shell that its scripts fill: what speaks for showing it in a browser."""

from __future__ import annotations

import re

from smallprint.errors import ExtractError
from smallprint.extract.charset import decode
from smallprint.extract.dom import Page, check_size, parse_text
from smallprint.extract.media import MAY_BE_HTML
from smallprint.model.snapshot import Snapshot

UNSEEN = ["script", "style", "template"]
ENOUGH = 800
"""A text of so many signs is a document, whatever scripts would add to it. Set by hand: the menus and footers of shells
have up to 500, and of 126 recorded pages with terms none was taken for a shell. A wrong yes costs one rendering."""
NOTHING = 60
"""A page with fewer signs than this, and with scripts, is left to them without more ado."""
ROOTS = (
    "#root, #app, #__next, #__nuxt, #___gatsby, #svelte, #q-app, #ember-app, #main-app, app-root, [ng-app],"
    " [ng-version], [data-reactroot], [data-server-rendered], [data-v-app], [id^=single-spa-application]"
)
"""Elements that frameworks fill."""
ROOT_TEXT = 200
"""A root with more text than this was filled on the site's side."""
NOTE = re.compile(
    r"(?:enable|activate|turn on|switch on|requires?|needs?|without|aktivieren|activer|activez|activar|habilit)"
    r"[^.]{0,60}\bjava ?script|\bjava ?script\b[^.]{0,60}(?:enable|required|disabled|aktivier|activ|habilit|necess)",
    re.IGNORECASE,
)
"""What a page says to browsers without scripts."""
STATE = re.compile(
    r"__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__|__remixContext|self\.__next_f|webpackJsonp|webpackChunk"
)
"""What the scripts of frameworks leave in a page."""


def is_shell(snapshot: Snapshot) -> bool:
    """Whether a page is likely to hold more once its scripts have run."""
    if snapshot.media_type not in MAY_BE_HTML:
        return False
    html = decode(snapshot.content, snapshot.header("content-type"))
    try:
        check_size(html, snapshot.url)
    except ExtractError:  # whoever has so much to say needs no scripts to say it
        return False
    read = parse_text(html).tree
    read.strip_tags(UNSEEN)
    text = read.body.text(separator=" ") if read.body else ""
    return needs_browser(parse_text(html, snapshot.final_url), text)


def needs_browser(page: Page, text: str) -> bool:
    """Whether a page of which this text could be read is likely to hold more once its scripts have run."""
    signs = len("".join(text.split()))
    if signs >= ENOUGH or not page.tree.css_matches("script"):
        return False
    return signs < NOTHING or _has_empty_root(page) or _asks_for_scripts(page, text) or _is_made_by_scripts(page)


def _has_empty_root(page: Page) -> bool:
    """Whether an element stands empty that a framework fills."""
    return any(len(_words(each.text(separator=" "))) < ROOT_TEXT for each in page.tree.css(ROOTS))


def _asks_for_scripts(page: Page, text: str) -> bool:
    """Whether the page says that it needs them."""
    notes = " ".join(each.text(separator=" ") for each in page.tree.css("noscript"))
    return bool(NOTE.search(notes) or NOTE.search(text))


def _is_made_by_scripts(page: Page) -> bool:
    """Whether its scripts hold what the page does not."""
    return any(
        STATE.search((each.attributes.get("id") or "") + (each.text() or "")) for each in page.tree.css("script")
    )


def _words(text: str) -> str:
    return " ".join(text.split())
