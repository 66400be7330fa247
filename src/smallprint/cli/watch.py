"""smallprint watch: look at the pages that are watched, once or for as long as nobody stops it."""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from types import FrameType

from smallprint.archive.names import find_watched_service
from smallprint.archive.open_archive import open_for_long
from smallprint.cli.check_pages import ask_due
from smallprint.cli.clock import now
from smallprint.cli.common import command_parser, count_of, print_json, say
from smallprint.cli.going import add_going
from smallprint.cli.main import INTERRUPTED
from smallprint.cli.progress import cores
from smallprint.cli.watching import ports
from smallprint.errors import ConflictError, UsageError
from smallprint.publish.fields import document_fields, iso
from smallprint.publish.look import visible
from smallprint.publish.text import counted
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.deliver import deliver
from smallprint.watch.event import Event, Kind, PassReport
from smallprint.watch.post import open_post
from smallprint.watch.rhythm import Rhythm
from smallprint.watch.run import Settings, is_left_alone, run_pass
from smallprint.watch.schedule import run_for_ever

SPANS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
SENDING = 30.0
"""So many seconds lie between two looks at the outbox."""


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "watch",
        "Look at the pages that are watched, record what changed once it was seen twice, and tell those who asked. It "
        "runs until it is stopped, and looks at each page when that is due; --once makes one pass. It may be stopped "
        "at any moment, however: nothing is lost, and the next run goes on. The exit status is 0; with --once 1 where "
        "a change matters, and 2 where a page failed.",
        examples=("watch", "watch --once", "watch --once --due --json", "watch --service Acme --every 6h"),
        twin="smallprint.watch.run.run_pass(store, ports, settings)",
    )
    made.add_argument("--once", action="store_true", help="one pass over all documents, whether they are due or not")
    made.add_argument("--due", action="store_true", help="with --once: only over those that are due")
    made.add_argument("--service", metavar="NAME", help="only this service's documents")
    every = "how often each page is looked at: 30m, 12h, 2d (default: 12h)"
    made.add_argument("--every", type=span_of, default=Rhythm().every, metavar="TIME", help=every)
    again = "how long after a change its second look comes; with --once it comes at the end (default: 30m)"
    made.add_argument("--again", type=span_of, default=Rhythm().again, metavar="TIME", help=again)
    threads = "pages to wait for at once (default: %(default)s)"
    made.add_argument("--threads", type=count_of, default=Settings().threads, metavar="N", help=threads)
    jobs = "processes that read pages (default: %(default)s)"
    made.add_argument("--jobs", type=count_of, default=cores(), metavar="N", help=jobs)
    add_going(made)
    return made


def span_of(words: str) -> timedelta:
    """A span of time, as an argument: 30m, 12h, 2d."""
    found = re.fullmatch(r"(\d{1,6})([smhd])", words)
    if not found or not int(found[1]):
        raise argparse.ArgumentTypeError(f"{words!r} is no span of time such as 30m, 12h or 2d")
    return timedelta(**{SPANS[found[2]]: int(found[1])})


def run(arguments: argparse.Namespace) -> int:
    """Watch; exit status 0, or as the only pass went."""
    if arguments.due and not arguments.once:
        raise UsageError("--due speaks of a single pass", hint="without --once only what is due is looked at anyhow")
    stop = threading.Event()
    with open_for_long(arguments.archive) as store, stopped_by_signals(stop):
        service = find_watched_service(store, arguments.service) if arguments.service else ""
        with ports(arguments, store, stop, told=_teller(arguments), waits=say) as made:
            settings = _settings(arguments)
            if not arguments.once:
                with sending(store, stop, lambda own: ask_due(own, made.pages.fetcher, arguments.every)):
                    run_for_ever(store, made, settings, stop=stop, service=service)
                return 0
            report = run_pass(store, made, settings, service=service, only_due=arguments.due, stop=stop)
            ask_due(store, made.pages.fetcher, arguments.every if arguments.due else timedelta(0))
        _send(store)
        every = store.every_watched(service)
        alone = 0 if arguments.due else sum(is_left_alone(one, now()) for one in every)
        is_ill = any(one.is_waiting or any(page.is_failing for page in one.health) for one in every)
    _tell(report, arguments, alone=alone, is_ill=is_ill)
    if report.is_stopped:
        return INTERRUPTED
    return 2 if report.kinds[Kind.FAILED] or alone else 1 if report.substantive else 0


def _settings(arguments: argparse.Namespace) -> Settings:
    rhythm = Rhythm(every=arguments.every, again=arguments.again)
    return Settings(rhythm=rhythm, threads=arguments.threads, delay=arguments.delay)


@contextmanager
def sending(store: SqliteStore, stop: threading.Event, ask: Callable[[SqliteStore], None]) -> Iterator[None]:
    """Alerts go out, and the pages of kept statements are asked for, beside whatever is done within."""
    sender = threading.Thread(target=_send_again_and_again, args=(store, stop, ask), daemon=True)
    sender.start()
    yield
    sender.join(5.0)


def _send_again_and_again(store: SqliteStore, stop: threading.Event, ask: Callable[[SqliteStore], None]) -> None:
    """Send what is due, now and then, over a connection of its own: an address that hangs keeps no page waiting."""
    with SqliteStore(store.folder, writable=True) as own:
        while not stop.wait(SENDING):
            _send(own)
            ask(own)


def _send(store: SqliteStore) -> None:
    """Send what is due, unless another process is at it."""
    try:
        done = deliver(store, now, open_post(store.folder, os.environ), random.Random())
    except ConflictError as error:
        say(f"alerts wait: {error.message}")
        return
    for name, reason in done.failed.items():
        say(f"smallprint: {visible(name)}: {visible(reason)}")


@contextmanager
def stopped_by_signals(stop: threading.Event) -> Iterator[None]:
    """A wish to stop is granted once what is under way is kept; a second one ends the program at once."""

    def ask(number: int, _frame: FrameType | None) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# ------------------------------------------------------------ what is told


def _teller(arguments: argparse.Namespace) -> Callable[[Event], None]:
    """What tells what came of each look: JSON of every one, or a line of those that are news."""

    def tell_json(event: Event) -> None:
        print_json(event_fields(event))

    def tell(event: Event) -> None:
        if event.kind is not Kind.UNCHANGED:
            print(_line(event), flush=True)

    return tell_json if arguments.json else tell


def event_fields(event: Event) -> dict[str, object]:
    """What came of a look, as fields."""
    return {
        "event": event.kind.value,
        "at": event.at.isoformat(),
        **document_fields(event.document),
        "cause": event.cause,
        "words": event.words,
        "version": event.version,
        "substantive": event.is_substantive,
        "due_at": iso(event.due_at),
    }


def _line(event: Event) -> str:
    told = " · ".join(part for part in (event.cause, event.words) if part)
    number = f" (version {event.version})" if event.version else ""
    return visible(f"{event.kind.value:<12} {event.document.id}{number}{': ' if told else ''}{told}")


def _tell(report: PassReport, arguments: argparse.Namespace, *, alone: int, is_ill: bool) -> None:
    """What a pass did in all; `alone` documents lie at sites that do not want to be asked now."""
    if arguments.json:
        fields = {kind.value: report.kinds[kind] for kind in Kind}
        print_json(
            {
                "event": "pass",
                **fields,
                "requests": report.requests,
                "left_alone": alone,
                "is_stopped": report.is_stopped,
            }
        )
        return
    parts = [f"{report.kinds[kind]:,} {kind.value}" for kind in Kind if report.kinds[kind]]
    stopped = "; stopped, the same command goes on" if report.is_stopped else ""
    print(f"{counted(report.looks, 'look')}: {', '.join(parts) or 'nothing to look at'}{stopped}")
    if alone:
        print(f"{counted(alone, 'document')} left alone, as the sites wish")
    if is_ill:
        print("why, and what is next: smallprint sources --failing")
