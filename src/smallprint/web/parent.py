"""A process of a server ends with the one that started it, however that ended."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess

__all__ = ["end_with_parent"]

PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """From now on: what goes on alone would keep the address from whoever is started next."""
    parent = parent_process()
    if parent is not None:
        _die_with(parent.pid)
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _die_with(parent: int | None) -> None:
    """Where the system can, it ends this process at once, whatever the process does then (Linux: PR_SET_PDEATHSIG)."""
    if sys.platform != "linux" or parent is None:
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before it was asked for
        os._exit(0)


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(0)
