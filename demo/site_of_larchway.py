"""A site of one service for the walk: its home page and its terms, served on this machine alone."""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME = "Larchway"
FRAME = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | {name}</title></head><body>
<header><nav><a href="/">{name}</a> <a href="/notes">Notes</a> <a href="/pricing">Pricing</a></nav></header>
<main><article>{body}</article></main>
<footer><a href="/terms">Terms of Service</a> <a href="/privacy">Privacy Policy</a> © {name} Ltd</footer></body></html>"""
HOME = """# Write together

Larchway keeps the notes of your whole team in one quiet place. Try it for a month.
"""
TERMS = """# Terms of Service

Last updated: May 2, 2026

## 1. Your account

You must be at least sixteen years old to open an account with Larchway. You keep your password secret, and you tell us at once if somebody else has used your account.

## 2. Your notes

You keep all rights in the notes, drawings and files that you put into the Service. You grant us a licence to store and display them for as long as your account is open, so that we can provide the Service.

{training}

## 3. Fees

Paid plans are billed each month in advance. You may cancel at any time, and we refund what you paid for the months that are left within {days} days.

## 4. Ending

We may end your account if you break these Terms, and we tell you the reason by e-mail. You may close your account in its settings at any time.

## 5. Disputes

The courts of Vienna decide on any dispute that arises out of these Terms. The law of Austria applies.
"""
PRIVACY = """# Privacy Policy

Last updated: May 2, 2026

## What we collect

We collect the name and the e-mail address that you give us when you open an account, and the notes that you write. We record how often the Service is used, and with which browser.

## Why

We use this information to provide the Service, to bill you, and to answer your questions. We do not sell your personal information, and we share it with nobody but the providers who host the Service for us.

## How long

We keep your information for as long as your account is open, and erase it within thirty days after you close it.
"""
BEFORE = "We do not use your content to train artificial intelligence models."
AFTER = "We may use your content to train the artificial intelligence models behind our writing assistant. You can opt out in the settings of your account."


class Site:
    """What the site serves, by path; `amend` changes its terms. `alerts` counts what came by its webhook."""

    def __init__(self) -> None:
        self.alerts = 0
        self.pages = {"/": HOME, "/terms": TERMS.format(training=BEFORE, days=30), "/privacy": PRIVACY}

    def amend(self) -> None:
        """Publish other terms, under the date of the old ones."""
        self.pages["/terms"] = TERMS.format(training=AFTER, days=14)


def page_of(markdown: str) -> str:
    """A page of HTML that says what a text of headings and paragraphs does."""
    title = markdown.partition("\n")[0].lstrip("# ")
    blocks = (block.strip() for block in markdown.split("\n\n") if block.strip())
    return FRAME.format(title=html.escape(title), name=NAME, body="\n".join(map(_block, blocks)))


def _block(block: str) -> str:
    marks = re.match(r"#+ ", block)
    tag = f"h{len(marks[0]) - 1}" if marks else "p"
    return f"<{tag}>{html.escape(block.lstrip('# '))}</{tag}>"


@contextmanager
def served(site: Site) -> Iterator[str]:
    """The address at which a site is served meanwhile: this machine's own, on a port that is free."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Give a page, or say that there is none."""
            found = site.pages.get(self.path)
            content = page_of(found or "# Page not found\n\nThere is nothing at this address.").encode()
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def do_POST(self) -> None:
            """Take an alert."""
            self.rfile.read(int(self.headers["Content-Length"]))
            site.alerts += 1
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing is said of requests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
