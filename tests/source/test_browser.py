"""Pages whose scripts have to run, in a real Chromium; and pages that try to get out of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.errors import BlockedError, FetchError, GoneError, UsageError
from smallprint.model.snapshot import Snapshot, Unchanged
from smallprint.model.source import Source
from smallprint.source import chromium
from smallprint.source.address import Gate
from smallprint.source.browser import BrowserFetcher, BrowserLimits
from smallprint.source.client import Client
from smallprint.source.identity import Identity
from smallprint.source.pace import Pace
from smallprint.source.proxy import ProxyLimits
from smallprint.source.robots import Robots

NAME = "Drawer/Terms of Service"
pytestmark = pytest.mark.skipif(
    not any(map(shutil.which, chromium.PROGRAMS)) or not pytest.importorskip("playwright"), reason="needs chromium"
)
LIMITS = BrowserLimits(whole=20.0, settle=4.0)
TERMS = "<h1>Terms</h1>" + "<p>You keep what you store in your drawer.</p>" * 30
APP = f"document.getElementById('root').innerHTML = `{TERMS}`"


class Doors:
    """Which hosts may be gone to, by name; every name leads to this machine, and who was asked for is remembered."""

    def __init__(self) -> None:
        self.allowed: set[str] = set()
        self.looked_up: list[str] = []
        self.at_next: Callable[[], None] | None = None

    def gate(self) -> Gate:
        """A gate that has these doors."""
        doors = self

        class Changing(Gate):
            def is_allowed(self, host: str, port: int) -> bool:
                return f"{host}:{port}" in doors.allowed

            def for_page_of(self, url) -> Gate:  # noqa: ARG002
                return self

        return Changing((), self._resolve)

    def _resolve(self, host: str, port: int) -> tuple[str, ...]:
        self.looked_up.append(f"{host}:{port}")
        at_next, self.at_next = self.at_next, None
        if at_next is not None:
            at_next()
        return (host if host.startswith(("127.", "169.", "10.", "192.168.")) else "127.0.0.1",)


@pytest.fixture(scope="module")
def doors() -> Doors:
    """Which hosts may be gone to."""
    return Doors()


@pytest.fixture(scope="module")
def browser(doors) -> Iterator[BrowserFetcher]:
    """A browser that goes through these doors."""
    with BrowserFetcher(Identity("watch@terms.example"), gate=doors.gate(), pace=Pace(0.0), limits=LIMITS) as made:
        yield made


@pytest.fixture
def open_site(site, doors):
    """A site that may be gone to."""
    doors.allowed, doors.looked_up = {f"127.0.0.1:{site.port}", f"terms.example:{site.port}"}, []
    return site


def shown(fetcher: BrowserFetcher, url: str, **source) -> Snapshot:
    found = fetcher.fetch(Source(url, render=True, **source), NAME)
    assert isinstance(found, Snapshot)
    return found


def refused(fetcher: BrowserFetcher, url: str) -> FetchError:
    with pytest.raises(FetchError) as raised:
        fetcher.fetch(Source(url, render=True), NAME)
    assert (raised.value.url, raised.value.document_id) == (url, NAME)
    return raised.value


def processes(leader: int) -> set[str]:
    """The processes that belong to a browser."""
    return {each.name for each in Path("/proc").glob("[0-9]*") if chromium._stat(each)[2:3] == [str(leader)]}


# ---------------------------------------------------------------- pages that need scripts


def test_a_page_that_a_script_builds_is_read_as_people_see_it(open_site, page, browser):
    open_site.pages["/"] = page(
        "<div id=root></div><noscript>Switch on scripts</noscript><script src=/app.js></script>"
    )
    open_site.pages["/app.js"] = page(APP, media_type="text/javascript")
    found = shown(browser, open_site.url("/#part"), language="fr", region="BE")
    assert found.rendered
    assert found.content.startswith(b"<!DOCTYPE html>\n<html")
    assert found.content.count(b"You keep what you store in your drawer.") == 30
    assert b"Switch on" not in found.content
    assert (found.status, found.media_type, found.header("content-type")) == (
        200,
        "text/html",
        "text/html; charset=utf-8",
    )
    assert found.final_url == open_site.url("/#part")
    assert (found.validators.etag, found.validators.digest) == ("", found.digest)
    assert b"<div id=root></div>" in found.exchanges[-1].body
    asked = open_site.asked[0].headers
    assert asked["user-agent"].endswith(f"smallprint/{Identity().agent.partition('/')[2]} (+watch@terms.example)")
    assert "HeadlessChrome" in asked["user-agent"]
    assert asked["accept-language"].startswith("fr-BE")
    assert "cookie" not in asked


def test_what_stands_behind_the_hash_is_for_the_scripts(open_site, page, browser):
    route = "document.body.innerHTML = '<p>route ' + location.hash + '</p>'"
    open_site.pages["/"] = page(f"<script>addEventListener('load', () => {{ {route} }})</script>")
    assert b"<p>route #/terms</p>" in shown(browser, open_site.url("/#/terms")).content
    assert [each for each in open_site.paths() if "favicon" not in each] == ["/"]


def test_what_is_fetched_in_steps_is_waited_for(open_site, page, browser):
    script = """setTimeout(async () => {
      const one = await (await fetch('/one')).text();
      setTimeout(() => { document.body.innerHTML = one }, 300);
    }, 400)"""
    open_site.pages["/"] = page(f"<p>Loading</p><script>{script}</script>")
    open_site.pages["/one"] = page(TERMS)
    assert shown(browser, open_site.url()).content.count(b"drawer") == 30


def test_a_page_that_goes_on_asking_is_there_all_the_same(open_site, page, browser):
    open_site.pages["/"] = page(f"{TERMS}<script>setInterval(() => fetch('/beat'), 20); fetch('/never')</script>")
    open_site.pages["/beat"] = page("")
    open_site.pages["/never"] = lambda _: (open_site.over.wait(5) and b"" for _ in range(9))
    started = time.monotonic()
    assert b"drawer" in shown(browser, open_site.url()).content
    assert time.monotonic() - started < 12


def test_what_stands_in_the_shadow_of_an_element_is_read(open_site, page, browser):
    script = """class Terms extends HTMLElement { connectedCallback() {
      this.attachShadow({mode: 'open'}).innerHTML = '<style>p{color:red}</style><p>In the shadow</p><slot></slot>' } }
      customElements.define('the-terms', Terms)"""
    open_site.pages["/"] = page(f"<the-terms><p>In the light</p></the-terms><script>{script}</script>")
    content = shown(browser, open_site.url()).content
    assert content.index(b"<p>In the shadow</p>") < content.index(b"<p>In the light</p>")


def test_redirects_of_the_site_and_of_its_scripts_are_followed(open_site, page, browser):
    open_site.pages["/old"] = page(b"", "301 Moved", ("Location", "/new"))
    open_site.pages["/new"] = page("<script>location.replace('/terms')</script>")
    open_site.pages["/terms"] = page(TERMS)
    found = shown(browser, open_site.url("/old"))
    assert found.final_url == open_site.url("/terms")
    assert [each.url.rpartition("/")[2] for each in found.exchanges] == ["old", "new", "terms"]


def test_the_same_page_again_is_unchanged(open_site, page, browser):
    open_site.pages["/"] = page(TERMS)
    first = shown(browser, open_site.url())
    again = browser.fetch(Source(open_site.url(), render=True), NAME, first.validators)
    assert isinstance(again, Unchanged)


def test_a_page_that_the_browser_knows_is_shown_though_the_site_does_not_send_it_again(open_site, page, browser):
    marked = ("ETag", '"1"'), ("Last-Modified", "Wed, 04 Mar 2026 05:06:07 GMT")

    def known(asked):
        return page(b"", "304 Not Modified") if "if-none-match" in asked.headers else page(TERMS, "200 OK", *marked)

    open_site.pages["/"] = known
    found = [shown(browser, open_site.url()) for _ in range(3)]
    assert [each.content.count(b"drawer") for each in found] == [30, 30, 30]
    assert [each.status for each in found] == [200, 200, 200]


def test_nothing_of_a_visit_is_left_for_the_next(open_site, page, browser):
    script = """document.body.innerHTML += `<p>seen ${document.cookie}${localStorage.seen}${sessionStorage.seen}</p>`;
      document.cookie = 'seen=1'; localStorage.seen = sessionStorage.seen = 'yes'"""
    open_site.pages["/"] = page(f"{TERMS}<script>{script}</script>", "200 OK", ("Set-Cookie", "mine=1; HttpOnly"))
    for _ in range(3):
        assert b"<p>seen mine" not in shown(browser, open_site.url()).content
    assert all("cookie" not in each.headers for each in open_site.asked if each.path == "/")


def test_nothing_is_left_of_sites_within_a_page_either(open_site, page, browser):
    within = """<script>let seen;
      try { seen = localStorage.seen; localStorage.seen = 'yes' } catch (e) {}
      try { document.cookie = 'seen=1; SameSite=None' } catch (e) {}
      parent.postMessage('seen ' + seen + document.cookie, '*')</script>"""
    frame = f"<iframe src='http://terms.example:{open_site.port}/frame'></iframe>"
    told = "addEventListener('message', (e) => document.body.append(e.data))"
    open_site.pages["/"] = page(f"<p>Terms</p><script>{told}</script>{frame}")
    open_site.pages["/frame"] = page(within)
    for _ in range(2):
        assert b"seen undefined<" in shown(browser, open_site.url()).content


@pytest.mark.parametrize(
    ("status", "header", "kind"),
    [
        ("404 Not Found", ("X-A", "1"), GoneError),
        ("403 Forbidden", ("X-A", "1"), BlockedError),
        ("403 Forbidden", ("Cf-Mitigated", "challenge"), BlockedError),
        ("503 Busy", ("Retry-After", "9"), FetchError),
    ],
)
def test_a_status_means_the_same_in_a_browser(open_site, page, browser, status, header, kind):
    open_site.pages["/"] = page(TERMS, status, header)
    error = refused(browser, open_site.url())
    assert type(error) is kind
    assert error.status == int(status[:3])


def test_a_file_is_not_downloaded(open_site, page, browser, tmp_path):
    open_site.pages["/"] = page(
        b"PK\x03\x04" * 99, "200 OK", ("Content-Disposition", "attachment"), media_type="application/zip"
    )
    assert refused(browser, open_site.url()).retryable is False


def test_nobody_there_and_a_server_that_breaks_off_may_pass(open_site, browser):
    open_site.pages["/"] = lambda _: iter([b""])
    assert refused(browser, open_site.url()).retryable is True
    open_site.close()
    assert refused(browser, open_site.url()).retryable is True


def test_robots_are_kept_out_here_too(open_site, page, doors):
    open_site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /cellar\n")
    open_site.pages |= {"/cellar": page(TERMS), "/": page("<script>location.href = '/cellar'</script>")}
    client = Client(Gate(["127.0.0.1"]))
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), robots=Robots(client, ()), limits=LIMITS) as obedient:
        for path in ("/cellar", "/"):
            with pytest.raises(BlockedError, match=r"robots\.txt"):
                obedient.fetch(Source(open_site.url(path), render=True), NAME)
    client.close()


def test_many_threads_share_a_browser(open_site, page, browser):
    open_site.pages |= {f"/{n}": page(f"{TERMS}<p>number {n}</p>") for n in range(6)}
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda n: shown(browser, open_site.url(f"/{n}")).content, range(6)))
    assert all(f"<p>number {n}</p>".encode() in content for n, content in enumerate(found))


# ---------------------------------------------------------------- pages that try to get out


@pytest.fixture
def ears() -> Iterator[tuple[int, list[bytes]]]:
    """A port that listens for datagrams, and what it heard."""
    heard: list[bytes] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.settimeout(0.1)
        over = threading.Event()

        def listen() -> None:
            while not over.is_set():
                try:
                    heard.append(listening.recv(2048))
                except TimeoutError:
                    continue

        thread = threading.Thread(target=listen)
        thread.start()
        yield listening.getsockname()[1], heard
        over.set()
        thread.join()


WAYS_OUT = """<h1>Terms</h1><p id=said>nothing</p>
<iframe src="file:///etc/passwd"></iframe><iframe src="SECRET/frame"></iframe><img src="SECRET/image">
<object data="file:///etc/hosts"></object><embed src="SECRET/embed"><link rel=stylesheet href="SECRET/style">
<link rel=prefetch href="SECRET/prefetch"><link rel=preconnect href="SECRET">
<link rel=dns-prefetch href="//looked-up.example">
<script src="SECRET/script"></script><script src="http://169.254.169.254/latest/meta-data/"></script>
<form id=f method=post target=x action="SECRET/form"><input name=a value=b></form><iframe name=x></iframe>
<video src="SECRET/video" preload autoplay></video>
<script>
const said = [];
const attempt = (name, act) => { try { act(() => said.push(name)) } catch (e) {} };
const promised = (name, promise) => attempt(name, (yes) => promise().then((got) => got !== "no" && yes(), () => {}));
const places = ["SECRET/", "http://localhost:PORT/", "http://127.1:PORT/", "http://[::1]:PORT/", "http://0:PORT/",
  "http://2130706433:PORT/", "http://rebound.example:PORT/", "http://169.254.169.254/latest/meta-data/",
  "http://10.0.0.1/", "file:///etc/passwd", "https://127.0.0.1:PORT/", "ftp://127.0.0.1:PORT/",
  "blob:SECRET/1", "http://terms.example:22/"];
for (const place of places) {
  promised(place, () => fetch(place));
  promised(place, () => fetch(place, {method: "POST", mode: "no-cors", body: "stolen"}).then(() => "no"));
  attempt(place, () => navigator.sendBeacon(place, "stolen"));
  attempt(place, (yes) => { const x = new XMLHttpRequest(); x.onload = yes; x.open("GET", place); x.send() });
  attempt(place, (yes) => { new EventSource(place).onopen = yes });
  attempt("window", (yes) => { if (window.open(place)) yes() });
  attempt(place, () => new Worker(place));
  promised(place, () => import(place));
}
for (const place of ["ws://127.0.0.1:PORT/ws", "wss://127.0.0.1:PORT/", "ws://localhost:PORT/"])
  attempt(place, (yes) => { new WebSocket(place).onopen = yes });
promised("transport", () => new WebTransport("https://127.0.0.1:UDP/").ready);
attempt("peer", (yes) => {
  const known = {username: "a", credential: "b"};
  const peer = new RTCPeerConnection({iceServers: [{urls: "stun:127.0.0.1:UDP"},
    {urls: "turn:127.0.0.1:UDP", ...known}, {urls: "turn:127.0.0.1:PORT?transport=tcp", ...known}]});
  peer.createDataChannel("x");
  peer.onicecandidate = (e) => { if (e.candidate && /\\d+\\.\\d+\\.\\d+\\.\\d+/.test(e.candidate.candidate)) yes() };
  peer.createOffer().then((offer) => peer.setLocalDescription(offer));
});
promised("worker", () => navigator.serviceWorker.register("/sw.js").then((r) => r.active || r.installing || "no"));
promised("place", () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)));
promised("camera", () => navigator.mediaDevices.getUserMedia({video: true}));
promised("notes", () => Notification.requestPermission().then((told) => told === "granted" || "no"));
promised("clipboard", () => navigator.clipboard.readText());
document.getElementById("f").submit();
const down = document.createElement("a");
Object.assign(down, {href: "/file.zip", download: "file.zip"});
document.body.append(down);
down.click();
setTimeout(() => { document.getElementById("said").textContent = "said: " + said.join(" ") }, 1200);
</script>"""


def test_a_page_reaches_nothing_but_its_own_site(open_site, page, another_site, browser, doors, ears):
    port, heard = ears
    hostile = WAYS_OUT.replace("SECRET", another_site.url()[:-1])
    open_site.pages["/"] = page(hostile.replace("PORT", str(another_site.port)).replace("UDP", str(port)))
    open_site.pages["/sw.js"] = page("", media_type="text/javascript")
    another_site.pages = {path: page("secret") for path in ("/", "/frame", "/script", "/ws")}
    found = shown(browser, open_site.url())
    assert b"said: </p>" in found.content, found.content[-300:]
    assert b"root:" not in found.content
    assert (another_site.asked, another_site.connections, heard) == ([], 0, [])
    assert set(open_site.paths()) <= {"/", "/favicon.ico", "/sw.js", "/file.zip"}
    assert not any(each.startswith("looked-up") for each in doors.looked_up)


def test_the_browser_asks_nobody_on_its_own(open_site, page, doors):
    open_site.pages["/"] = page("<script>setInterval(() => fetch('/more'), 100)</script>")
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=replace(LIMITS, settle=8.0)) as new:
        shown(new, open_site.url())
    assert set(doors.looked_up) <= {f"127.0.0.1:{open_site.port}", "127.0.0.1:9"}


@pytest.mark.parametrize(
    "way",
    [
        ("302 Found", ("Location", "{secret}/inside"), ""),
        ("302 Found", ("Location", "http://169.254.169.254/latest/"), ""),
        ("302 Found", ("Location", "file:///etc/passwd"), ""),
        ("200 OK", ("Refresh", "0; url={secret}/inside"), "<p>wait</p>"),
        ("200 OK", ("X-A", "1"), "<script>location.href = '{secret}/inside'</script>"),
        ("200 OK", ("X-A", "1"), "<script>location.href = 'file:///etc/passwd'</script>"),
        ("200 OK", ("X-A", "1"), "<script>location.href = 'view-source:file:///etc/passwd'</script>"),
        ("200 OK", ("X-A", "1"), "<script>location.href = 'chrome://version'</script>"),
        (
            "200 OK",
            ("X-A", "1"),
            "<form action='{secret}/inside' method=post></form><script>document.forms[0].submit()</script>",
        ),
    ],
)
def test_a_page_that_leads_inside_leads_nowhere(open_site, page, another_site, browser, way):
    status, (name, value), body = way
    secret = another_site.url()[:-1]
    open_site.pages["/"] = page(body.format(secret=secret), status, (name, value.format(secret=secret)))
    another_site.pages["/inside"] = page("secret")
    with contextlib.suppress(FetchError):
        found = shown(browser, open_site.url())
        assert found.final_url == open_site.url()
        assert b"root:" not in found.content
    assert (another_site.asked, another_site.connections) == ([], 0)


def test_a_name_that_leads_inside_is_refused_in_a_browser(open_site, page, browser):
    error = refused(browser, f"http://inside.example:{open_site.port}/")
    assert "inside.example" in error.message
    assert error.retryable is False
    assert open_site.connections == 0


def test_a_site_that_does_not_prove_who_it_is_is_not_shown(open_site, page, browser):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).parent / "specimens" / "terms.example.pem")
    open_site._server.socket = context.wrap_socket(open_site._server.socket, server_side=True)
    error = refused(browser, f"https://terms.example:{open_site.port}/")
    assert "does not prove" in error.message
    assert (error.retryable, open_site.asked) == (False, [])


def test_scripts_of_a_public_page_do_not_reach_what_was_allowed_by_name():
    gate = Gate(["intranet.example"], lambda *_: ("10.0.0.7",))
    from smallprint.source.address import address_of

    assert gate.for_page_of(address_of("http://intranet.example/")).places("intranet.example", 80)
    with pytest.raises(FetchError):
        gate.for_page_of(address_of("http://public.example/")).places("intranet.example", 80)


SHORT = replace(LIMITS, whole=4.0, settle=1.5)


@pytest.fixture
def short(doors) -> Iterator[BrowserFetcher]:
    """A browser with little patience."""
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=SHORT) as made:
        yield made


@pytest.mark.slow
@pytest.mark.parametrize(
    "script",
    [
        "while (true) {}",
        "setTimeout(() => { while (true) {} }, 100)",
        "const f = () => Promise.resolve().then(f); f()",
        "Object.defineProperty(document.documentElement, 'outerHTML', {get: () => { while (true) {} }})",
    ],
)
def test_scripts_that_run_for_ever_end(open_site, page, short, script):
    open_site.pages["/"] = page(f"{TERMS}<script>{script}</script>")
    open_site.pages["/good"] = page(TERMS)
    shown(short, open_site.url("/good"))
    started = time.monotonic()
    error = refused(short, open_site.url())
    assert (error.retryable, "in time" in error.message) == (True, True)
    assert time.monotonic() - started < 16
    assert b"drawer" in shown(short, open_site.url("/good")).content


@pytest.mark.slow
@pytest.mark.parametrize(
    "script",
    [
        "setInterval(() => { for (let i = 0; i < 20000; i++) document.body.append(document.createElement('p')) }, 0)",
        "let s = 'a'; setInterval(() => { s += s; document.body.textContent = s }, 30)",
        "const held = []; setInterval(() => held.push(new Uint8Array(50e6).fill(1)), 10)",
        "document.body.innerHTML = '<p>word</p>'.repeat(5e6)",
    ],
)
def test_pages_that_grow_for_ever_end(open_site, page, doors, script):
    open_site.pages["/"] = page(f"<p>Terms</p><script>{script}</script>")
    limits = replace(LIMITS, whole=12.0, settle=6.0, memory=700 << 20, largest=1 << 20)
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=limits) as bounded:
        started = time.monotonic()
        error = refused(bounded, open_site.url())
        assert error.message
        assert time.monotonic() - started < 40


def test_windows_without_end_are_not_opened(open_site, page, short):
    storm = "for (let i = 0; i < 500; i++) { const w = window.open('/popup'); if (w) w.alert(1) } alert(1); print()"
    open_site.pages["/"] = page(f"{TERMS}<script>{storm}; onbeforeunload = () => 'stay'</script>")
    assert b"drawer" in shown(short, open_site.url()).content
    assert open_site.paths().count("/popup") == 0


def test_a_page_that_never_stays_ends(open_site, page, short):
    open_site.pages["/"] = page("<p>Terms</p><script>location.reload()</script>")
    started = time.monotonic()
    try:
        browser_says = shown(short, open_site.url()).content
    except FetchError as error:
        browser_says = error.message.encode()
    assert browser_says
    assert time.monotonic() - started < 16


def test_a_page_that_loads_without_end_ends(open_site, page, doors):
    open_site.pages["/"] = page(f"{TERMS}<script>fetch('/large').then((r) => r.blob())</script>")
    open_site.pages["/large"] = lambda _: iter([b"HTTP/1.1 200 OK\r\n\r\n", *([b"a" * (1 << 20)] * 200)])
    limits = replace(LIMITS, proxy=ProxyLimits(largest=4 << 20))
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=limits) as bounded:
        assert "loads more" in refused(bounded, open_site.url()).message


def test_a_browser_that_was_ended_leaves_nothing_behind_and_begins_anew(open_site, page, doors):
    open_site.pages["/"] = page(TERMS)
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=LIMITS) as made:
        shown(made, open_site.url())
        first = made._running
        assert len(processes(first.process)) > 1
        assert first.profile.exists()
        chromium.end(first.process)
        assert b"drawer" in shown(made, open_site.url()).content
        second = made._running
    deadline, pause = time.monotonic() + 5, threading.Event()
    for each in (first, second):
        while processes(each.process) and time.monotonic() < deadline:
            pause.wait(0.05)
        assert processes(each.process) == set()
        assert not each.profile.exists()


def test_a_kept_browser_that_ends_while_it_goes_for_a_page_begins_anew(open_site, page, doors):
    open_site.pages["/"] = page(TERMS)
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=LIMITS) as made:
        shown(made, open_site.url())
        first = made._running.process
        doors.at_next = lambda: chromium.end(first)
        assert b"drawer" in shown(made, open_site.url("/?again")).content
        assert made._running.process != first


def test_a_page_that_ends_one_browser_after_the_other_is_refused(open_site, page, doors):
    open_site.pages["/"] = page(TERMS)
    with BrowserFetcher(gate=doors.gate(), pace=Pace(0.0), limits=LIMITS) as made:
        shown(made, open_site.url())

        def end_it() -> None:
            doors.at_next = end_it
            chromium.end(made._running.process)

        doors.at_next = end_it
        error = refused(made, open_site.url("/?again"))
        assert "the browser ended" in error.message
        assert error.retryable
        doors.at_next = None
        assert b"drawer" in shown(made, open_site.url()).content


def test_a_browser_that_is_not_there_is_said_so():
    with (
        BrowserFetcher(executable=f"{os.devnull}/chromium", pace=Pace(0.0)) as none,
        pytest.raises(UsageError, match="start"),
    ):
        none.fetch(Source("http://127.0.0.1/"), NAME)
