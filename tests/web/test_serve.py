"""The server itself: processes that share the connections, are started again, and all end together."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from http.client import HTTPConnection
from multiprocessing import get_context
from pathlib import Path

import pytest

from smallprint.errors import UsageError
from smallprint.web.guard import Guard, kept
from smallprint.web.serve import bound

PATIENCE = 30.0


def until(is_so) -> None:
    """Wait until something is so."""
    end, pause = time.monotonic() + PATIENCE, threading.Event()
    while not is_so():
        assert time.monotonic() < end, "it never came"
        pause.wait(0.05)


def write_down(folder: str) -> None:
    """The work of a process in a test: it writes down that it was there, and ends."""
    (Path(folder) / f"{os.getpid()}").touch()


def write_down_beside(folder: str) -> None:
    """The work of a process that has it done by another one."""
    beside = get_context("spawn").Process(target=write_down, args=(folder,))
    beside.start()
    beside.join()


def wait_long(folder: str) -> None:
    """The work of another: it writes down that it is there, and waits."""
    write_down(folder)
    threading.Event().wait(PATIENCE)


def test_a_process_that_ends_is_started_again_until_all_is_over(tmp_path):
    guard = Guard(write_down, str(tmp_path))

    def is_there_again() -> bool:
        look()
        return len(list(tmp_path.iterdir())) >= 2

    with kept([guard]) as look:
        until(is_there_again)
    assert not guard.process.is_alive()


def test_a_process_may_have_processes_of_its_own(tmp_path):
    with kept([Guard(write_down_beside, str(tmp_path))]) as look:
        until(lambda: look() or any(tmp_path.iterdir()))
    assert list(tmp_path.iterdir())


def test_a_process_ends_when_it_is_told_whatever_the_one_that_it_came_of_does_then(tmp_path):
    was = signal.signal(signal.SIGTERM, lambda *_: None)
    try:
        guard = Guard(wait_long, str(tmp_path))
        with kept([guard]):
            until(lambda: list(tmp_path.iterdir()))
        assert guard.process.exitcode == -signal.SIGTERM
    finally:
        signal.signal(signal.SIGTERM, was)


def test_an_address_that_is_taken_is_told():
    with bound("127.0.0.1", 0) as first:
        first.listen(1)
        with pytest.raises(UsageError, match=r"cannot listen at 127\.0\.0\.1"):
            bound("127.0.0.1", first.getsockname()[1])


def test_answers_do_not_wait_to_be_acknowledged():
    with bound("127.0.0.1", 0) as made:
        assert made.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_server_answers_and_ends_when_it_is_told(demo_archive, how):
    command = [sys.executable, "-m", "smallprint", "serve", "--archive", str(demo_archive), "--port", "0"]
    with subprocess.Popen([*command, "--processes", "2"], stdout=subprocess.PIPE, text=True) as server:
        try:
            place = re.search(r"http://(\S+)", server.stdout.readline())[1]
            connection = HTTPConnection(place, timeout=PATIENCE)
            connection.request("GET", "/services")
            assert connection.getresponse().status == 200
            connection.close()
        finally:
            server.send_signal(how)
        assert server.wait(PATIENCE) == 0
