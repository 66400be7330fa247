"""A process of its own for what takes long, so that nobody who only turns a page waits for somebody's question.

Python computes one thing at a time in each process. Whatever may take seconds (a question over every version, a
comparison of services) is made by a further process, of lower priority, that has the same addresses and is asked
through a socket of the file system; the processes that answer people pass its answers on.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import httpx
import uvicorn
from starlette.requests import Request

from smallprint.web.guard import Guard
from smallprint.web.parent import end_with_parent
from smallprint.web.settings import VARIABLE, Settings

__all__ = ["PART", "Lane", "beside", "clear_left"]

PART = "smallprint-part"
"""The header by which a process says which part of an answer it wants: the whole page, the rest of it, or its twin."""
PREFIX, SOCKET = "smallprint-", "lane"
"""What the folder of a server's socket is called by, before the number of its process; and the socket."""
PASSED_ON = ("host", "cookie", "accept", "accept-language", "authorization")
NICENESS = 10
"""A lower priority than that of who answers people, and a higher one than of what nobody waits for: set by hand."""
ANSWERS = 20
"""After so many answers a new process takes over: histories of thousands of versions leave memory that none gives back.
It comes of the one that is ready, in less than half a second, and finds on the disk what was made before."""
LONGEST = 600.0
"""Seconds after which nobody waits any more."""
STARTING, BETWEEN = 6.0, 0.1
"""So many seconds it is waited for where it cannot be reached, since it takes some to start; how often it is tried."""


class Lane:
    """The process for what takes long, as the others ask it."""

    def __init__(self, path: str) -> None:
        transport = httpx.AsyncHTTPTransport(uds=path)
        self.client = httpx.AsyncClient(transport=transport, timeout=httpx.Timeout(LONGEST, connect=5.0))

    async def close(self) -> None:
        """Let go of the connections to it."""
        await self.client.aclose()

    async def ask(self, request: Request, part: str) -> httpx.Response | None:
        """What it answers to a request; None where it does not come up, and the work has to be done here.

        It is waited for: who answers people is to turn pages meanwhile, and work begun here goes on when it is there.
        """
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        url = request.url.replace(scheme="http", netloc="lane")
        until = time.monotonic() + STARTING
        while True:
            try:
                return await self.client.get(str(url), headers={**headers, PART: part, "accept-encoding": "identity"})
            except httpx.ConnectError:
                if time.monotonic() >= until:
                    return None
            except httpx.TransportError:
                return None
            await asyncio.sleep(BETWEEN)


@contextmanager
def beside(settings: Settings) -> Iterator[tuple[Settings, Guard]]:
    """The settings with a place for a process that makes what takes long, and that process; until the block ends."""
    clear_left()
    with TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        path = str(Path(folder) / SOCKET)
        yield replace(settings, lane=path), Guard(_run, settings, path)


def clear_left() -> None:
    """Clear away the folders of servers that were killed: of a process that is not there, and nobody answers in."""
    for folder in Path(gettempdir()).glob(f"{PREFIX}*-*"):
        pid = folder.name.removeprefix(PREFIX).partition("-")[0]
        with suppress(OSError):
            if (
                pid.isdecimal()
                and folder.stat().st_uid == os.getuid()
                and not (_is_there(int(pid)) or _answers(folder))
            ):
                shutil.rmtree(folder, ignore_errors=True)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True


def _answers(folder: Path) -> bool:
    """Whether a process answers in a folder: one of another machine that shares it has a number of its own."""
    with socket.socket(socket.AF_UNIX) as asking:
        return asking.connect_ex(str(folder / SOCKET)) == 0


def _run(settings: Settings, path: str) -> None:
    os.nice(NICENESS)
    os.environ[VARIABLE] = replace(settings, is_lane=True).for_processes()
    end_with_parent()
    app = "smallprint.web.app:started"
    uvicorn.run(app, factory=True, uds=path, log_level="error", access_log=False, limit_max_requests=ANSWERS)
