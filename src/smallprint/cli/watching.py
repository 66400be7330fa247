"""How the commands that watch are put together: who goes for pages, keeps them and reads them, and who is told."""

from __future__ import annotations

import argparse
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from smallprint.cli.clock import now
from smallprint.cli.going import going
from smallprint.extract.page import extract
from smallprint.source.warc import WarcWriter, read
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.browsing import may_need_browser
from smallprint.watch.event import Event
from smallprint.watch.fetching import Pages
from smallprint.watch.keep import FOLDER, Keeper
from smallprint.watch.notify import enqueue
from smallprint.watch.readers import Readers
from smallprint.watch.run import Ports


@contextmanager
def ports(
    arguments: argparse.Namespace,
    store: SqliteStore,
    stop: threading.Event,
    *,
    told: Callable[[Event], None],
    waits: Callable[[str], None],
) -> Iterator[Ports]:
    """What a watch works with, as the command's options say."""
    folder = store.folder / FOLDER
    readers = Readers(arguments.jobs)
    try:
        with going(arguments) as (fetcher, renderer), WarcWriter(folder) as files:
            yield Ports(
                pages=Pages(fetcher, renderer),
                keeper=Keeper(store, files, folder, time.sleep),
                lookers=readers,
                read=extract,
                open=partial(read, folder),
                now=now,
                clock=time.monotonic,
                chance=random.Random(),
                is_shell=may_need_browser,
                told=told,
                noticed=lambda held: enqueue(held, now),
                rest=stop.wait,
                waits=waits,
            )
    finally:
        readers.stop()
