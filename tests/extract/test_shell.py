"""Which pages are shells that scripts fill."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.shell import is_shell, needs_browser
from smallprint.model.snapshot import Snapshot

TERMS = "<h1>Terms</h1>" + "<p>You keep what you store in your drawer, and we keep it dry.</p>" * 30


@pytest.mark.parametrize(
    ("html", "text", "needs"),
    [
        ('<div id="root"></div><script src=/main.js></script>', "", True),
        ('<div id="app"><p>Loading</p></div><script src=/app.js></script>', "Loading", True),
        ("<app-root></app-root><script type=module src=/main.js></script>", "", True),
        (
            "<body><noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>",
            "",
            True,
        ),
        ("<body><noscript>Bitte aktivieren Sie JavaScript.</noscript><script src=a.js></script>", "", True),
        (
            "<p>Please activate JavaScript to read this.</p><script src=a.js></script>",
            "Please activate JavaScript.",
            True,
        ),
        ('<main></main><script id="__NEXT_DATA__" type="application/json">{}</script>', "", True),
        ("<div>Menu</div><script>window.__INITIAL_STATE__ = {}</script>", "Menu", True),
        (f'<div id="root">{TERMS}</div><script src=/main.js></script>', "x" * 2000, False),  # filled by the site
        (f"{TERMS}<noscript>Enable JavaScript for our chat.</noscript><script src=a.js></script>", "x" * 2000, False),
        ('<div id="root"></div>', "", False),  # there is no script that would fill it
        ("<p>Wait</p><script>load()</script>", "Wait", True),
        ("<p>There is no such page.</p><script src=/count.js></script>", "There is no such page. " * 5, False),
        ("<p>Moved</p>", "Moved", False),
        ("", "", False),
    ],
)
def test_a_shell_is_known_by_what_it_leaves_to_scripts(html, text, needs):
    assert needs_browser(parse_text(html), text) is needs


def _snapshot(html: str, media_type: str = "text/html") -> Snapshot:
    url = "https://drawer.example/terms"
    return Snapshot("", url, url, datetime(2026, 3, 1, tzinfo=UTC), 200, media_type, html.encode())


def test_a_page_is_a_shell_by_what_it_shows_without_scripts_and_only_html_is_one():
    shell = "<div id=root></div><script src=/app.js></script><style>p { color: red }</style>"
    assert is_shell(_snapshot(shell))
    assert not is_shell(_snapshot(f"{TERMS}<script src=/app.js></script>"))
    assert not is_shell(_snapshot(shell, "application/pdf"))
