"""A Chromium that is started with one way out, and ended with all its children where it does not end by itself."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from smallprint.errors import UsageError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
NOWHERE = "http://127.0.0.1:9/"
"""An address that the proxy refuses."""
FLAGS = (
    "--proxy-bypass-list=<-loopback>",  # this machine's own addresses go through the proxy as well
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # the browser looks no names up: the proxy does
    "--dns-prefetch-disable",
    "--disable-quic",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--deny-permission-prompts",
    "--disable-notifications",
    "--disable-remote-fonts",
    "--disable-domain-reliability",
    "--no-pings",
    *(
        f"--{own}={NOWHERE}"  # what it would ask its makers for, on its own
        for own in ("gaia-url", "google-apis-url", "google-url", "gcm-checkin-url", "gcm-registration-url", "lso-url")
    ),
    "--gcm-mcs-endpoint=127.0.0.1:9",
    f"--component-updater=url-source={NOWHERE}",
    f"--apps-gallery-update-url={NOWHERE}",
    "--renderer-process-limit=2",
    "--js-flags=--max-old-space-size=512",
    "--blink-settings=imagesEnabled=false",
)
"""What keeps a page in, and what is not needed to read one."""
LEFT_OUT = ("--disable-popup-blocking", "--disable-ipc-flooding-protection")
"""What automation switches off, and what holds hostile pages in check."""
PROFILE = "playwright_chromiumdev_profile"
"""What is in the name of every such folder: no other is ever removed."""
LOOK = 0.1
"""Seconds between two looks at how much memory a browser takes."""
GRACE = 3.0
"""Seconds after the end of a browser in which whoever drives it has to notice; then that program is ended too."""


def program() -> str:
    """The Chromium that is installed. UsageError: there is none."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), "")
    if not found:
        raise UsageError("there is no Chromium on the PATH", hint="on Debian: apt-get install chromium")
    return found


def start(playwright: Playwright, proxy: str, executable: str = "") -> Browser:
    """A Chromium whose traffic goes through a proxy, every bit of it."""
    return playwright.chromium.launch(
        executable_path=executable or program(),
        args=[f"--proxy-server={proxy}", *FLAGS],
        ignore_default_args=list(LEFT_OUT),
        chromium_sandbox=_has_sandbox(),
        handle_sigint=False,
        handle_sigterm=False,
        handle_sighup=False,
    )


def _has_sandbox() -> bool:
    """Whether Chromium can keep its renderers in a sandbox of the system: not where it is run by root."""
    return sys.platform == "win32" or os.geteuid() != 0


def process_of(browser: Browser) -> int:
    """The process of a browser, which leads the group of all its others."""
    told = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    return next(int(one["id"]) for one in told["processInfo"] if one["type"] == "browser")


@dataclass(slots=True)
class Watch:
    """Looks after a browser, which is ended at a moment, or once it takes more memory; `ended` says why, or is ""."""

    process: int
    until: float
    memory: int
    ended: str = ""
    _is_done: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        """Look until it is done."""
        driver = _parent(self.process)
        while not self._is_done.wait(LOOK):
            if time.monotonic() >= self.until:
                self.ended = "time"
            elif memory_of(self.process) > self.memory:
                self.ended = "memory"
            if self.ended:
                end(self.process)
                if not self._is_done.wait(GRACE) and driver not in (0, 1, os.getpid()):
                    end(driver)
                return

    def done(self) -> None:
        """No more."""
        self._is_done.set()


@contextmanager
def bounded(process: int, *, seconds: float, memory: int) -> Iterator[Watch]:
    """Within, a browser is ended once it has taken so many seconds, or more bytes of memory."""
    watch = Watch(process, time.monotonic() + seconds, memory)
    looking = threading.Thread(target=watch.look)
    looking.start()
    try:
        yield watch
    finally:
        watch.done()
        looking.join()


def end(process: int) -> None:
    """End a process and the group that it leads."""
    try:
        if os.getpgid(process) == process:
            os.killpg(process, signal.SIGKILL)
        else:
            os.kill(process, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def profile_of(process: int) -> Path | None:
    """The folder that a browser keeps its things in, or None where the system does not say."""
    try:
        words = (Path("/proc") / str(process) / "cmdline").read_bytes().replace(b" --", b"\0--").split(b"\0")
    except OSError:
        return None
    told = next((each.partition(b"=")[2] for each in words if each.startswith(b"--user-data-dir=")), b"")
    return Path(os.fsdecode(told)) if told else None


def tidied(profile: Path | None) -> None:
    """Wait until whoever drove a browser that has ended has tidied up behind it; do it where that takes too long."""
    until = time.monotonic() + GRACE
    while profile is not None and profile.exists() and time.monotonic() < until:
        time.sleep(LOOK)
    if profile is not None and PROFILE in profile.name:
        shutil.rmtree(profile, ignore_errors=True)


def is_alive(process: int) -> bool:
    """Whether a process still runs."""
    told = _stat(Path("/proc") / str(process))
    if told:
        return told[0] not in ("Z", "X")
    try:
        os.kill(process, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def memory_of(group: int) -> int:
    """How many bytes of memory the processes of a group have for themselves; 0 where the system does not say."""
    return sum(_own_memory(each) for each in Path("/proc").glob("[0-9]*") if _stat(each)[2:3] == [str(group)])


def _parent(process: int) -> int:
    """The process that started another, or 0 where the system does not say."""
    told = _stat(Path("/proc") / str(process))[1:2]
    return int(told[0]) if told else 0


def _stat(folder: Path) -> list[str]:
    """What the system says of a process: state, parent, group and so on; nothing once it is gone."""
    try:
        return (folder / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return []


def _own_memory(folder: Path) -> int:
    try:
        lines = (folder / "status").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return 0
    own = [line.split() for line in lines if line.startswith(("RssAnon:", "RssShmem:"))]
    return sum(int(each[1]) * 1024 for each in own)
