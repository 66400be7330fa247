"""The web face of a whole archive: each kind of page asked by several clients at once, and the memory of the server.

    make bench FIGURE=web ARGS="--archive PATH"
    make bench FIGURE=web ARGS="--archive PATH --clients 8 --seconds 60"

Every address is another one, drawn from the archive by chance with a seed: nothing is warm but what a server that has
been running for a minute has read anyway. The clients run on the machine that they measure. Pages that are sent from
their head on (a question asked for the first time, a comparison) are told by their first byte and by their last.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from _collection import machine

from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Document, Standing
from smallprint.store.base import Store, Wanted
from smallprint.web import links

QUESTIONS = (
    "May they train AI on my chat messages?",
    "Do they sell my data?",
    "Can they close my account without telling me?",
    "Do disputes go to arbitration?",
    "How long do they keep my data?",
)
WORDS = ("arbitration", "machine learning", "cookies", '"personal data"', "refund", "children", "sublicensable", "GDPR")
SLOW = frozenset({"ask", "timeline", "check", "compare", "service"})
"""Kinds of page whose first byte is what counts: they are sent while they are made."""
WARMING = 8.0
"""Seconds of asking that are not counted."""


@dataclass
class Told:
    """How long answers took, by kind of page, in milliseconds: to the first byte and to the last; and their sizes."""

    first: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    last: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    sizes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


def addresses(store: Store, chance: random.Random) -> dict[str, Callable[[], str]]:
    """A maker of addresses for each kind of page."""
    documents = store.documents()
    services = sorted({one.service_id for one in documents})
    assessed = store.assessed(Wanted(substantive=True))
    versions = {one: [v.number for v in store.versions(one) if v.standing is Standing.USABLE] for one in documents}
    full = [one for one in documents if len(versions[one]) > 1]

    def change() -> str:
        one = chance.choice(assessed).version
        return links.change(one.document, one.number)

    def redline() -> str:
        document = chance.choice(full)
        before, after = sorted(chance.sample(versions[document], 2))
        return links.redline(document, before, after)

    def version() -> str:
        document: Document = chance.choice(full)
        return links.version(document, chance.choice(versions[document]))

    def service() -> str:
        return chance.choice(services)

    def asked(path: str) -> str:
        return f"{path}?q={quote(chance.choice(QUESTIONS))}&service={quote(service())}"

    said = "We do not sell your personal data to anybody."
    return {
        "changes": lambda: f"/?before={chance.choice(assessed).version.fetched_at.isoformat().replace('+', '%2B')}",
        "changes of a service": lambda: f"/?service={quote(service())}",
        "services": lambda: f"/services?q={chance.choice('abcdefghijklmnopqrstuvwxyz')}",
        "service": lambda: links.service(service()),
        "document": lambda: links.document(chance.choice(documents)),
        "reading view": version,
        "change": change,
        "redline of any two": redline,
        "search": lambda: f"/search?q={quote(chance.choice(WORDS))}&service={quote(service())}",
        "watch": lambda: "/watch",
        "ask": lambda: asked("/ask"),
        "check": lambda: f"/check?statement={quote(said)}&service={quote(service())}",
        "feed": lambda: f"/feed?service={quote(service())}",
        "api changes": lambda: f"/api/v1/changes?service={quote(service())}",
    }


def client(place: str, chosen: Sequence[tuple[str, str]], told: Told, until: float) -> None:
    """One client: asks one address after another until the time is over."""
    connection = http.client.HTTPConnection(place, timeout=120)
    counted_from, is_counted = time.perf_counter() + WARMING, False
    for kind, path in chosen:
        begun = time.perf_counter()
        if begun > until:
            break
        if begun > counted_from and not is_counted:
            is_counted = True
            connection.close()  # as somebody who comes anew: whoever came at the start has all gone to one process
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        head = answer.read(1)
        first = time.perf_counter()
        body = answer.read()
        last = time.perf_counter()
        if begun < counted_from:
            continue
        with told.lock:
            told.first[kind].append((first - begun) * 1000)
            told.last[kind].append((last - begun) * 1000)
            told.sizes[kind].append(len(head) + len(body))
            if answer.status != 200:
                told.wrong.append(f"{answer.status} {path}")


def memory(parent: int) -> list[int]:
    """The bytes in memory of a process and of each below it; what several share is divided among them (Pss)."""
    found, waiting = [], [parent]
    while waiting:
        one = waiting.pop()
        status = Path(f"/proc/{one}/smaps_rollup")
        try:
            found.append(int(re.search(r"^Pss:\s+(\d+)", status.read_text(), re.MULTILINE)[1]) * 1024)  # type: ignore[index]
            for children in Path(f"/proc/{one}/task").glob("*/children"):  # a thread's are its own
                waiting += map(int, children.read_text().split())
        except (OSError, TypeError):
            continue
    return found


def at(values: Sequence[float], share: float) -> float:
    """The value below which this share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def measure(archive: str, *, clients: int, seconds: float, seed: int, kinds: Sequence[str]) -> Told:
    """Serve the archive and ask."""
    with open_archive(archive) as store:
        makers = addresses(store, random.Random(seed))
        wanted = [kind for kind in makers if not kinds or kind in kinds]
        lots = [
            [
                (kind, makers[kind]())
                for _ in range(400)
                for kind in random.Random(seed + number).sample(wanted, len(wanted))
            ]
            for number in range(clients)
        ]
    command = [sys.executable, "-m", "smallprint", "serve", "--archive", archive, "--port", "0", "--questions", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        place = re.search(r"http://([^/\s]+)", line)[1]  # type: ignore[index]
        told = Told()
        until = time.perf_counter() + WARMING + seconds
        threads = [threading.Thread(target=client, args=(place, lot, told, until)) for lot in lots]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        held = memory(server.pid)
        each = ", ".join(f"{one / 1e6:.0f}" for one in held)
        print(f"  memory of the server: {sum(held) / 1e6:.0f} MB (each process: {each})")
        server.terminate()
    return told


def main() -> int:
    """Measure and print a table."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--archive", default=os.environ.get("SMALLPRINT_ARCHIVE", "demo-archive"))
    made.add_argument("--clients", type=int, default=8)
    made.add_argument("--seconds", type=float, default=60.0)
    made.add_argument("--seed", type=int, default=11)
    made.add_argument("--kind", action="append", default=[], help="only this kind of page")
    made.add_argument("--json", action="store_true")
    arguments = made.parse_args()
    print(machine())
    told = measure(
        arguments.archive,
        clients=arguments.clients,
        seconds=arguments.seconds,
        seed=arguments.seed,
        kinds=arguments.kind,
    )
    heads = " ".join(f"{name:>6}" for name in ("pages", "p50", "p95", "p99", "worst"))
    print(f"  {'milliseconds':24} {heads}   {'last byte p99':>13}  kB p50 / most")
    counted: list[float] = []
    for kind, values in sorted(told.first.items()):
        counted += values
        ends, sizes = told.last[kind], told.sizes[kind]
        row = f"{at(values, 0.5):6.0f} {at(values, 0.95):6.0f} {at(values, 0.99):6.0f} {max(values):6.0f}"
        heavy = f"{at(sizes, 0.5) / 1e3:.0f} / {max(sizes) / 1e3:.0f}"
        print(f"  {kind:24} {len(values):6} {row}   {at(ends, 0.99):13.0f}  {heavy}")
    print(f"  {'all':24} {len(counted):6} {at(counted, 0.5):6.0f} {at(counted, 0.95):6.0f} {at(counted, 0.99):6.0f}")
    whole = [value for kind, values in told.last.items() if kind not in SLOW for value in values]
    if whole:
        print(f"  whole pages, to the last byte: p50 {at(whole, 0.5):.0f}, p99 {at(whole, 0.99):.0f}")
    for wrong in told.wrong[:10]:
        print(f"  not answered: {wrong}")
    if arguments.json:
        print(json.dumps({kind: {"first": told.first[kind], "last": told.last[kind]} for kind in told.first}))
    return 1 if told.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
