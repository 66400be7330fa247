"""Fifty pages recorded beside Open Terms Archive's engine: the same site, the same declarations, each as it comes.

    npm install @opentermsarchive/engine        in some folder (PUPPETEER_SKIP_DOWNLOAD=1 leaves Chrome out)
    make bench FIGURE=engine ARGS="--engine FOLDER"

The engine needs node, git and a Chrome or Chromium (--chrome PROGRAM, a script may add --no-sandbox). Both record the
pages of a site on this machine, and look at them once more when nothing has changed; ours rests no time between
questions and starts no browser, the engine is as it installs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from _collection import machine
from _site import DEEDS, MENU, name

PAGES = 50
SECTIONS, PARAGRAPHS = 40, 4
PATIENCE = 900


def page(number: int) -> bytes:
    """An invented page of terms, some 25 KB long."""
    chance = random.Random(number)
    body = "".join(
        f"<h2>{section}. {name(chance)}</h2>"
        + "".join(
            f"<p>{chance.choice(DEEDS).format(name(chance), name(chance), section)}</p>" for _ in range(PARAGRAPHS)
        )
        for section in range(1, SECTIONS)
    )
    head = f"<html lang=en><head><title>Terms</title></head><body><nav><ul>{MENU}</ul></nav>"
    return (
        f"{head}<main><h1>Terms of Service</h1><p>Last updated: March 1, 2026</p>{body}</main></body></html>".encode()
    )


@contextmanager
def site() -> Iterator[int]:
    """The port at which the pages are served."""
    pages = {f"/{number}": page(number) for number in range(PAGES)}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Give a page."""
            content = pages.get(self.path, b"")
            self.send_response(200 if content else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing is said of requests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()


def declare(folder: Path, port: int) -> None:
    """Fifty services with a page each, as the engine and we read them."""
    folder.mkdir(parents=True)
    for number in range(PAGES):
        terms = {"Terms of Service": {"fetch": f"http://127.0.0.1:{port}/{number}", "select": "main"}}
        path = folder / f"Service {number}.json"
        path.write_text(json.dumps({"name": f"Service {number}", "terms": terms}), encoding="utf-8")


def timed(command: list[str], **more: object) -> float:
    """The seconds that a program takes. SystemExit where it fails."""
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, **more)  # type: ignore[call-overload]
    if done.returncode > 1:
        sys.exit(f"{command[0]} failed: {(done.stdout + done.stderr)[-500:]}")
    return time.monotonic() - begun


def main() -> int:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", type=Path, required=True, help="the folder in which npm installed the engine")
    parser.add_argument("--chrome", default=shutil.which("chromium") or "", help="the browser that it starts")
    asked = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as made, site() as port:
        folder = Path(made)
        collection = folder / "collection"
        declare(collection / "declarations", port)
        (collection / "config").mkdir()
        told = {"@opentermsarchive/engine": {"collectionPath": "./"}}
        (collection / "config" / "default.json").write_text(json.dumps(told), encoding="utf-8")
        (collection / "node_modules").symlink_to(asked.engine.resolve() / "node_modules")
        ours = [str(Path(sys.executable).with_name("smallprint")), "--archive", str(folder / "archive")]
        timed([*ours, "add", "--declarations", str(collection / "declarations"), "--yes"])
        watch = [*ours, "watch", "--once", "--allow", f"127.0.0.1:{port}", "--delay", "0", "--no-browser"]
        engine = ["node", "node_modules/.bin/ota", "track"]
        env = {**os.environ, "NODE_CONFIG_DIR": str(collection / "config"), "PUPPETEER_EXECUTABLE_PATH": asked.chrome}
        for pass_ in ("first pass", "nothing changed"):
            theirs, mine = timed(engine, cwd=collection, env=env), timed(watch)
            print(
                f"{pass_}: the engine {PAGES / theirs:.2f} pages a second, smallprint {PAGES / mine:.2f}"
                f" ({theirs / mine:.1f} times as fast)"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
