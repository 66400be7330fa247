"""Watching 1,000 documents on 100 hosts of this machine: pages a second, memory, faults, and kills at any moment.

    make bench FIGURE=watch
    make bench FIGURE=watch ARGS="--kills 10 --documents 1000"

The site runs in a process of its own and takes part of the machine; names are resolved to this machine by a resolver
that is passed in, and allowed by name. Every pass is a program of its own, so that its memory is its own.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import re
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from _collection import machine
from _receiver import SECRET, Receiver
from _site import HOSTS, host_name

from smallprint.archive.open_archive import open_for_long
from smallprint.errors import ConflictError, SmallprintError
from smallprint.extract.page import extract
from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import KeptSnapshot
from smallprint.source.address import Gate
from smallprint.source.client import Client
from smallprint.source.http import HttpFetcher
from smallprint.source.pace import Pace
from smallprint.source.warc import WarcWriter, read
from smallprint.store.base import Wanted
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.browsing import may_need_browser
from smallprint.watch.deliver import deliver
from smallprint.watch.event import Event
from smallprint.watch.fetching import Pages
from smallprint.watch.keep import FOLDER, Keeper
from smallprint.watch.notify import enqueue
from smallprint.watch.post import open_post
from smallprint.watch.readers import Readers
from smallprint.watch.rules import RuleAsked, Where, keep_new_rule
from smallprint.watch.run import Ports, Settings, run_pass

HERE = Path(__file__).resolve()
FAULTY = 0.1
"""The share of documents that misbehave, in the passes with faults: ten of each of ten kinds among a thousand."""
EARLIEST, LATEST = 0.5, 12.0
"""Seconds after its start at which a pass is killed."""
SENDING = 0.2
"""Seconds between two looks at the outbox: a watch takes thirty, which hardly a pass that is killed lasts."""
RULES = (RuleAsked("every", first=True), RuleAsked("training", question="May they train AI on my content?"))
"""One rule tells of each document that is watched now and of each change, the other of another answer."""


# ------------------------------------------------------------ one pass, in a program of its own


def one_pass(asked: argparse.Namespace) -> int:
    """Make one pass and print what it took, as JSON."""
    started = time.monotonic()
    allowed = [f"{host_name(number)}:{asked.port}" for number in range(HOSTS)]
    client = Client(Gate(allowed, resolve=lambda _host, _port: ("127.0.0.1",)))
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    readers = Readers(asked.jobs)
    events: list[Event] = []

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(days=asked.days)

    with open_for_long(asked.archive) as store, sending(store, now):
        folder = store.folder / FOLDER
        with HttpFetcher(client=client, pace=Pace(asked.delay)) as fetcher, WarcWriter(folder) as files:
            ports = Ports(
                pages=Pages(fetcher),
                keeper=Keeper(store, files, folder, time.sleep),
                lookers=readers,
                read=extract,
                open=partial(read, folder),
                now=now,
                clock=time.monotonic,
                chance=random.Random(1),
                is_shell=may_need_browser,
                told=lambda event: events.append(event) if event.kind == "failed" else None,
                noticed=lambda held: enqueue(held, now),
            )
            settings = Settings(threads=asked.threads, delay=asked.delay)
            report = run_pass(store, ports, settings, stop=stop)
    peak = max((resident(process.pid or 0) for process in multiprocessing.active_children()), default=0)
    readers.stop()
    own, readers_ = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    told = {
        "seconds": time.monotonic() - started,
        "cpu": [own.ru_utime + own.ru_stime, readers_.ru_utime + readers_.ru_stime],
        "kinds": {kind.value: number for kind, number in report.kinds.items()},
        "causes": dict(report.causes),
        "requests": report.requests,
        "peak_mb": [resident(os.getpid()), peak],
    }
    print(json.dumps(told))
    return 0


@contextmanager
def sending(store: SqliteStore, now: Callable[[], datetime]) -> Iterator[None]:
    """What is due in the outbox goes out, beside whatever is done within; nothing where nobody wants to be told."""
    if not store.rules():
        yield
        return
    over = threading.Event()

    def send() -> None:
        with SqliteStore(store.folder, writable=True) as own:
            while not over.wait(SENDING):
                with suppress(ConflictError):
                    deliver(own, now, open_post(own.folder, {}), random.Random(2))

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    yield
    over.set()
    sender.join()


def resident(process: int) -> int:
    """The most MB that a process held; what the system counts for ended ones begins with what their parent held."""
    told = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = re.search(r"VmHWM:\s+(\d+) kB", told)
    return int(found[1]) // 1024 if found else 0


# ------------------------------------------------------------ the benchmark


@contextmanager
def site() -> Iterator[int]:
    """The site, and the port that it listens on."""
    running = subprocess.Popen([sys.executable, str(HERE.with_name("_site.py"))], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    try:
        yield int(running.stdout.readline())
    finally:
        running.kill()
        running.wait()


def control(port: int, **told: object) -> None:
    """Set what the site does."""
    asked = urllib.request.Request(f"http://127.0.0.1:{port}/control", json.dumps(told).encode(), method="POST")
    urllib.request.urlopen(asked, timeout=10).close()  # noqa: S310


def seen(port: int) -> dict[str, int]:
    """What was asked of the site since that was set."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/control", timeout=10) as answer:
        found: dict[str, int] = json.load(answer)
        return found


def document(number: int) -> Document:
    """One of the documents."""
    return Document(f"Venture {number}", "Terms of Service")


def declare(archive: Path, port: int, count: int) -> None:
    """Have so many documents watched."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    with SqliteStore(archive, writable=True) as store:
        for number in range(count):
            url = f"http://{host_name(number)}:{port}/terms/{number}"
            store.declare(Declaration(document(number), (Source(url),)), at)


def command(archive: Path, port: int, asked: argparse.Namespace, *, days: int = 0, delay: float = 0.0) -> list[str]:
    """A pass, so many days from now."""
    options = {"archive": archive, "port": port, "days": days, "delay": delay}
    options |= {"jobs": asked.jobs, "threads": asked.threads}
    return [sys.executable, str(HERE), "pass", *(f"--{name}={value}" for name, value in options.items())]


def passed(*arguments: object, **more: object) -> dict[str, Any]:
    """What a pass took."""
    done = subprocess.run(command(*arguments, **more), check=True, stdout=subprocess.PIPE, text=True)  # type: ignore[arg-type]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def told(name: str, found: dict[str, Any], count: int) -> None:
    """A line about a pass."""
    seconds, (own, readers), (peak, peak_reader) = found["seconds"], found["cpu"], found["peak_mb"]
    print(
        f"{name:<46} {seconds:6.1f} s {count / seconds:6.1f} documents/s  CPU {own:.1f} + {readers:.1f} s"
        f" ({count * 2 / (own + readers):.1f} documents/s on 2 cores of our own)  peak {peak} and {peak_reader} MB"
        f"  {found['requests']} requests  {found['kinds']}",
        flush=True,
    )


def check(archive: Path, count: int, versions: int) -> list[str]:
    """What is wrong with an archive of so many documents that have so many versions each."""
    with SqliteStore(archive) as store:
        wrong = [problem.message for problem in store.verify()]
        numbers = {one.document: one.versions for one in store.summaries()}
        for number in range(count):
            found = numbers.get(document(number), 0)
            wrong += [f"{document(number).id} has {found} versions"] if found != versions else []
        kept = [one for each in store.documents() for one in store.snapshots(each)]
    wrong += [said for one in kept if (said := damage(archive, one))]
    known, written = {(one.place.file, one.place.offset) for one in kept}, records(archive)
    if written != known:
        wrong.append(f"{len(written - known)} snapshots are only written, {len(known - written)} are only known")
    return wrong


def damage(archive: Path, kept: KeptSnapshot) -> str:
    """What is wrong with a snapshot, or ""."""
    try:
        found = read(archive / FOLDER, kept.place)
    except SmallprintError as error:
        return error.message
    return "" if found.digest == kept.digest else f"a snapshot of {kept.document.id} is another one"


def records(archive: Path) -> set[tuple[str, int]]:
    """Where pages lie in an archive's files, as a reader of others' making finds them."""
    from warcio.archiveiterator import ArchiveIterator

    found: set[tuple[str, int]] = set()
    for path in sorted((archive / FOLDER).glob("*.warc.gz")):
        with path.open("rb") as file:
            held = ArchiveIterator(file)
            for record in held:
                if record.rec_type in {"response", "revisit"} and record.http_headers.get_statuscode() == "200":
                    found.add((path.name, held.get_record_offset()))
    return found


def kill_and_go_on(archive: Path, port: int, asked: argparse.Namespace, *, days: int) -> int:
    """Kill a pass with -9 at random moments, then let it go on to the end; how often it was killed."""
    chance = random.Random(asked.seed)
    kills = 0
    for _ in range(asked.kills):
        running = subprocess.Popen(command(archive, port, asked, days=days), stdout=subprocess.DEVNULL)
        try:
            running.wait(chance.uniform(EARLIEST, LATEST))
        except subprocess.TimeoutExpired:
            running.kill()
            kills += 1
        running.wait()
    passed(archive, port, asked, days=days)
    return kills


def main() -> int:
    """Measure; exit status 1 where something was lost or doubled."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("step", nargs="?", choices=("pass", "all", "speed", "faults", "memory", "kills"), default="all")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--threads", type=int, default=16)
    parser.add_argument("--archive")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--days", type=int, default=0)
    parser.add_argument("--delay", type=float, default=0.0)
    asked = parser.parse_args()
    if asked.step == "pass":
        return one_pass(asked)
    print(machine())
    steps = {"speed": speed, "memory": memory, "faults": faults, "kills": kills}
    wrong: list[str] = []
    for name, step in steps.items():
        if asked.step in {"all", name}:
            with tempfile.TemporaryDirectory() as folder, site() as port:
                wrong += step(Path(folder), port, asked)
    for each in wrong[:20]:
        print(f"WRONG: {each}")
    return 1 if wrong else 0


def speed(folder: Path, port: int, asked: argparse.Namespace) -> list[str]:
    """A first pass, one over what is unchanged, one over changes; and a first pass with the delay that is usual."""
    count, archive = asked.documents, folder / "archive"
    declare(archive, port, count)
    told("first pass, no delay", passed(archive, port, asked), count)
    before = sum(path.stat().st_size for path in archive.rglob("*.gz"))
    control(port)
    told("second pass, nothing changed", passed(archive, port, asked, days=1), count)
    print(f"  asked of the site: {seen(port)}")
    grown = sum(path.stat().st_size for path in archive.rglob("*.gz")) - before
    wrong = [f"{grown} bytes of snapshots were kept of what was unchanged"] if grown else []
    wrong += check(archive, count, 1)
    control(port, changed=list(range(count // 20)))
    told("third pass, a document in twenty changed", passed(archive, port, asked, days=2), count)
    with SqliteStore(archive) as store:
        print(f"  {store.count(Wanted())} changes that matter were recorded, of {count // 20}")
    control(port)
    declare(folder / "slow", port, count)
    told("first pass, 1 second between pages of a host", passed(folder / "slow", port, asked, delay=1.0), count)
    return wrong


def memory(folder: Path, port: int, asked: argparse.Namespace) -> list[str]:
    """The peak of a first pass over a tenth of the documents, and over all of them."""
    for count in (asked.documents // 10, asked.documents):
        declare(folder / str(count), port, count)
        told(f"first pass over {count}", passed(folder / str(count), port, asked), count)
    return []


def faults(folder: Path, port: int, asked: argparse.Namespace) -> list[str]:
    """A first pass and a second one over a site of which a part misbehaves."""
    count = asked.documents
    control(port, faults=FAULTY)
    declare(folder / "faults", port, count)
    for name, days in (("first pass with faults", 0), ("second pass with faults", 1)):
        found = passed(folder / "faults", port, asked, days=days)
        told(name, found, count)
        print(f"  causes: {found['causes']}; asked of the site: {seen(port)}")
    return []


def kills(folder: Path, port: int, asked: argparse.Namespace) -> list[str]:
    """A first pass that is killed again and again, and a pass over changes that is; who asked is told of all of it."""
    count, archive = asked.documents, folder / "killed"
    declare(archive, port, count)
    with Receiver() as receiver:
        with SqliteStore(archive, writable=True) as store:
            for rule in RULES:
                where = Where(receiver.url, SECRET, (receiver.host,))
                keep_new_rule(store, rule, where, {}, now=lambda: datetime.now(UTC))
        killed = kill_and_go_on(archive, port, asked, days=0)
        wrong = check(archive, count, 1)
        control(port, changed=list(range(count)))
        killed_again = kill_and_go_on(archive, port, asked, days=1)
        wrong += check(archive, count, 2)
        send_the_rest(archive)
    wrong += told_wrongly(receiver, count)
    said = "SOMETHING IS WRONG" if wrong else "everything is there, once"
    times, refused = receiver.received.times, receiver.received.refused
    print(f"killed {killed} and {killed_again} times, then run to the end: {said}")
    print(f"{len(times)} alerts, {refused} refused once, {times.total() - len(times)} came again under the same id")
    return wrong


def send_the_rest(archive: Path) -> None:
    """Send what still waits to be tried again."""
    with SqliteStore(archive, writable=True) as store:
        for days in range(2, 9):
            moment = datetime.now(UTC) + timedelta(days=days)
            deliver(store, lambda: moment, open_post(archive, {}), random.Random(3))  # noqa: B023 (called within)


def told_wrongly(receiver: Receiver, count: int) -> list[str]:
    """What is wrong with what was told: of each document that it is watched now, that it changed, and the answer."""
    found = receiver.received
    names = [f"{document(number).service_id}/{document(number).terms_type}" for number in range(count)]
    expected = {(rule, name, version) for name in names for rule, version in (("every", 1), ("every", 2))}
    expected |= {("training", name, 2) for name in names}
    told = set(found.changes)
    wrong = [*found.wrong, *(f"nobody was told of {one}" for one in sorted(expected - told))]
    wrong += [f"somebody was told of {one}" for one in sorted(told - expected)]
    return wrong + [f"{one} was told as {len(ids)} alerts" for one, ids in found.changes.items() if len(ids) > 1]


if __name__ == "__main__":
    sys.exit(main())
