"""A server for the web face: one socket, processes that answer from it, one for what takes long, one for what will.

The process that looks after them is the one that they come of: it has read what all of them need, and answers nobody.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from importlib import import_module
from multiprocessing.synchronize import Semaphore

import uvicorn

from smallprint.errors import UsageError
from smallprint.web.connection import Visit
from smallprint.web.guard import LOOK, TOLD, Guard, context, kept
from smallprint.web.lane import beside
from smallprint.web.settings import VARIABLE, Settings

__all__ = ["bound", "serve"]

APP = "smallprint.web.app:started"
SLOWEST = 20.0
"""Seconds after which processes are not waited for any more before the address is told."""
WAITING = 256
"""So many connections may wait until they are taken."""


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens at an address; port 0 takes a free one. UsageError: the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else each answer waits 40 ms for an acknowledgement
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
    except OSError as error:
        made.close()
        raise UsageError(
            f"cannot listen at {host}:{port}: {error.strerror or error}",
            hint="choose another: --port 0 takes a free one",
        ) from error
    made.set_inheritable(True)
    return made


def serve(settings: Settings, listening: socket.socket, *, processes: int, ready: Callable[[], None]) -> None:
    """Answer until interrupted. `ready` is called once the address can be asked."""
    listening.listen(WAITING)
    over = threading.Event()
    for each in TOLD:
        signal.signal(each, lambda *_: over.set())
    import_module("smallprint.web.ready")  # not before: who is told that a port is taken need not wait for it
    ahead = import_module("smallprint.web.ahead")
    with beside(settings) as (told, lane):
        up = context().Semaphore(0)
        beside_it = [lane, Guard(ahead.ahead, settings, seldom=ahead.SELDOM, may=ahead.is_idle)]
        with kept([*beside_it, *(Guard(_answer, told, listening, up) for _ in range(processes))]) as look:
            until = time.monotonic() + SLOWEST
            waiting = processes
            while waiting and time.monotonic() < until and not over.is_set():
                waiting -= up.acquire(timeout=LOOK)
                look()
            ready()
            while not over.wait(LOOK):
                look()


class Answering(uvicorn.Server):
    """A process's server, which takes one connection at a time, so that several share them.

    asyncio takes as many at once as may wait: whoever wakes first would have them all, and the others nothing to do.
    """

    def __init__(self, config: uvicorn.Config, up: Semaphore) -> None:
        super().__init__(config)
        self.up = up

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so; as many as before may wait."""
        await super().startup(sockets)
        for one in sockets or ():
            one.listen(WAITING)
        self.up.release()


def _answer(settings: Settings, listening: socket.socket, up: Semaphore) -> None:
    os.environ[VARIABLE] = settings.for_processes()
    config = uvicorn.Config(
        APP,
        factory=True,
        http=Visit,
        backlog=1,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=20,
        timeout_graceful_shutdown=5,
        h11_max_incomplete_event_size=64 * 1024,
    )
    Answering(config, up).run(sockets=[listening])
