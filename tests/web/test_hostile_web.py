"""What a foreign page, a foreign text or an idle visitor tries: nothing of theirs runs, holds or fills a server."""

from __future__ import annotations

import asyncio
import time
from html import unescape
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.archive.search import query
from smallprint.errors import UsageError
from smallprint.source.opening import open_history
from smallprint.web import connection, doing
from smallprint.web.app import make_app
from smallprint.web.desk import Kept
from smallprint.web.keys import COOKIE, Keys
from smallprint.web.pages import search
from smallprint.web.settings import Settings
from smallprint.web.site import static_file

NAME = '"onmouseover="alert(1)'
TERMS = """# Terms <script>alert(2)</script>

These terms are between you and us. We {} sell your personal data to advertisers. [x](javascript:alert(3))

## 2. Your account

You must be 13 years old to use the service. We may close your account if you break these terms.
"""


class Tags(HTMLParser):
    """Every tag of a text with its attributes, and the words of its <textarea>."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(words)

    def handle_starttag(self, tag, attrs) -> None:
        """Keep it."""
        self.tags.append((tag, dict(attrs)))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> TestClient:
    """A reader of an archive whose service has a name that ends an attribute."""
    place = tmp_path_factory.mktemp("hostile")
    folder = place / "history" / NAME / "Terms of Service"
    folder.mkdir(parents=True)
    for day, words in (("2023-03-01", "do not"), ("2023-06-01", "may")):
        (folder / f"{day}.md").write_text(TERMS.format(words), encoding="utf-8")
    with (
        open_history(str(place / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    return TestClient(make_app(Settings(archive=str(place / "archive"))), base_url="http://127.0.0.1")


def page_of(client: TestClient, number: str) -> str:
    """A page below the document of the hostile service."""
    answer = client.get(f"/service/%22onmouseover=%22alert(1)/Terms%20of%20Service/{number}")
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize("place", ["", "version/1", "change/2", "redline/1..2?view=side&whole=1&facets=1"])
def test_nothing_of_foreign_terms_runs(hostile, place):
    for tag, attributes in Tags(page_of(hostile, place).partition("<textarea")[0]).tags:
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert not (attributes.get("href") or "").lower().startswith(("javascript:", "data:"))
        assert tag != "script" or (attributes["src"] or "").startswith("/static/")


def test_what_is_copied_into_an_article_holds_nothing_but_the_frame(hostile):
    text = page_of(hostile, "change/2").partition("<textarea")[2].partition(">")[2].partition("</textarea>")[0]
    assert "<" not in text  # what a browser shows of it is HTML once more
    ((tag, attributes),) = Tags(unescape(text)).tags
    assert tag == "iframe" and NAME in attributes["title"]
    assert set(attributes) == {"src", "title", "width", "height", "loading"}


def test_a_page_names_its_twin_by_an_address(client):
    shown = client.get("/service/Huddlewick/Terms%20of%20Service").text
    assert 'href="/api/v1/service/Huddlewick/Terms%20of%20Service"' in shown


def test_a_page_made_for_one_name_is_not_sent_to_another(demo_archive):
    app = make_app(Settings(archive=str(demo_archive)))
    path = "/service/Huddlewick/Terms%20of%20Service/version/1"
    first, second = (TestClient(app, base_url=base) for base in ("http://127.0.0.1:666", "http://localhost"))
    (_, one), (_, other) = ([client.get(path) for _ in range(2)] for client in (first, second))  # made, then kept
    assert "127.0.0.1:666" in one.text and "127.0.0.1:666" not in other.text
    assert one.headers["etag"] != other.headers["etag"]


@pytest.mark.parametrize("words", ["the " * 500, " ".join(f"w{n} OR" for n in range(40)) + " x"])
def test_a_search_that_would_take_minutes_is_refused_or_cut(words):
    if "OR" in words:
        with pytest.raises(UsageError, match="too many"):
            query(words)
    else:
        assert query(words) == '"the"'


def test_few_beginnings_are_sought(client):
    assert client.get("/api/v1/search", params={"q": "a* b* c* d*"}).status_code == 400
    assert client.get("/api/v1/search", params={"q": "da* se* tr*"}).status_code == 200


def test_too_many_searches_wait_elsewhere(client):
    for _ in range(search.WAITING):
        search._TURNS._places.acquire()
    try:
        assert client.get("/api/v1/search?q=data").status_code == 409
    finally:
        for _ in range(search.WAITING):
            search._TURNS._places.release()
    assert client.get("/api/v1/search?q=data").status_code == 200


@pytest.mark.parametrize("name", ["a" * 3000 + ".css", "..%5cbase.css", "%00.css", "BASE.CSS"])
def test_no_name_of_a_file_is_trouble(client, name):
    assert client.get(f"/static/0/{name}").status_code == 404


def test_names_of_files_fill_no_memory(client):
    for number in range(200):
        client.get(f"/static/0/x{number}.css")
    assert static_file.cache_info().currsize <= 64


def test_a_flood_of_small_pages_takes_no_more_than_its_room():
    kept = Kept(100_000)
    for number in range(10_000):
        kept.put(str(number), b"x")
    assert len(kept.pages) < 200
    kept.put("9999", b"y" * 100)
    assert kept.get("9999") == b"y" * 100


@pytest.mark.parametrize("words", ["-1", "7", "10.4", "-", "\0", "\u202e", '"'])
def test_odd_quotations_are_no_failure(client, words):
    for path in ("/quote", "/api/v1/quote"):
        assert client.get(path, params={"words": words, "service": "Huddlewick"}).status_code < 500


def test_half_a_character_is_written_as_a_question_mark(program):
    sent = b'{"author": "Ada\\ud800", "words": "seen \\udfff"}'
    answer = program.post(
        "/api/v1/service/Huddlewick/Terms of Service/version/1/note",
        content=sent,
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 201
    assert "seen ?" in answer.text


@pytest.mark.parametrize("told", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_no_other_site_lets_somebody_in_or_out(editor, archive, told):
    key = Keys(str(archive)).new_link()
    assert editor.post("/leave", headers=told).status_code == 403
    assert editor.post("/enter", data={"key": key, "name": "Eve"}, headers=told).status_code == 403
    assert Keys(str(archive)).is_link(key)
    own = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    assert editor.post("/enter", data={"key": key, "name": "Ada"}, headers=own).status_code == 303


def test_a_form_behind_a_proxy_is_of_the_address_it_is_known_by(archive):
    app = make_app(Settings(archive=str(archive), hosts=("terms.example.org",), base="https://terms.example.org"))
    client = TestClient(app, base_url="http://terms.example.org", follow_redirects=False)
    keys = Keys(str(archive))
    cookie = keys.session("Ada")
    client.cookies.set(COOKIE, cookie)
    sent = {"token": keys.visitor(cookie).token, "mark": "seen"}
    path = "/service/Huddlewick/Terms%20of%20Service/change/2/mark"
    assert client.post(path, data=sent, headers={"Origin": "https://terms.example.org"}).status_code == 303
    assert client.post(path, data=sent, headers={"Origin": "https://evil.example"}).status_code == 403


def test_a_form_that_never_ends_is_given_up(monkeypatch):
    monkeypatch.setattr(doing, "PATIENCE", 0.05)

    async def silent() -> dict[str, object]:
        await asyncio.Event().wait()
        return {}

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
    begun = time.monotonic()
    with pytest.raises(Exception, match="did not come to its end"):
        asyncio.run(doing.fields_of(Request(scope, silent)))
    assert time.monotonic() - begun < 5


def visit(connections: set[connection.Visit]) -> tuple[connection.Visit, SimpleNamespace]:
    """A connection without its network, and what is told to its transport."""
    made = connection.Visit.__new__(connection.Visit)
    made.loop, made.connections, made.cycle = asyncio.get_running_loop(), connections, None
    told = SimpleNamespace(is_closed=False)
    told.close = lambda: setattr(told, "is_closed", True)
    told.is_closing = lambda: told.is_closed
    made.transport = told
    return made, told


def connected(monkeypatch) -> None:
    """Connections are made without a network."""
    monkeypatch.setattr(connection.H11Protocol, "connection_made", lambda self, _: self.connections.add(self))


def test_who_asks_nothing_is_let_go(monkeypatch):
    connected(monkeypatch)
    monkeypatch.setattr(connection, "PATIENCE", 0.02)

    async def tried() -> tuple[bool, bool]:
        idle, told = visit(set())
        asking, other = visit(set())
        idle.connection_made(told)
        asking.connection_made(other)
        asking.cycle = SimpleNamespace(response_complete=False)
        asking.loop.call_later(0.2, (over := asyncio.Event()).set)
        await over.wait()
        return told.is_closed, other.is_closed

    assert asyncio.run(tried()) == (True, False)


def test_idle_connections_make_room(monkeypatch):
    connected(monkeypatch)
    monkeypatch.setattr(connection, "MOST", 5)

    async def tried() -> list[bool]:
        held: set[connection.Visit] = set()
        found = [visit(held) for _ in range(6)]
        for one, told in found:
            one.connection_made(told)
        return [told.is_closed for _, told in found]

    closed = asyncio.run(tried())
    assert closed == [True, *[False] * 5]


def test_what_is_refused_for_its_host_has_the_safe_headers_too(demo_archive):
    told = TestClient(make_app(Settings(archive=str(demo_archive))), base_url="http://evil.example").get("/")
    assert told.status_code == 400
    assert told.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in told.headers["content-security-policy"]
    assert told.headers["referrer-policy"] == "same-origin"
