"""A browser is tried where scripts may fill a page, and never where a site refuses us."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.extract.challenge import Failure
from smallprint.model.document import Document
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Watched
from smallprint.watch.browsing import may_need_browser
from smallprint.watch.fetching import Fetched
from smallprint.watch.rhythm import wrong_page

AT = datetime(2026, 3, 1, tzinfo=UTC)
URL = "https://acme.example/terms"
SHELL = "<html><body><div id=root></div><script src=app.js></script></body></html>"


def given(html):
    watched = Watched(Declaration(Document("Acme", "Terms"), (Source(URL),)), (), AT)
    return Fetched(watched, (Snapshot("Acme/Terms", URL, URL, AT, 200, "text/html", html.encode()),))


@pytest.mark.parametrize(
    ("html", "failure", "may"),
    [
        (SHELL, Failure.EMPTY_SHELL, True),
        (SHELL, Failure.CHALLENGE, False),
        (SHELL, Failure.LOGIN_WALL, False),
        (SHELL.replace("script", "span"), Failure.EMPTY_SHELL, False),
        (f"<html><body><p>{'These are words. ' * 200}</p></body></html>", Failure.ERROR_PAGE, False),
    ],
)
def test_what_may_need_a_browser(html, failure, may):
    assert may_need_browser(given(html), wrong_page(failure)) is may
