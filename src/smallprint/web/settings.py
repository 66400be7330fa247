"""How the web face is run: which archive, for whom, and where it is reached."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass

VARIABLE = "SMALLPRINT_WEB"
"""The environment variable in which the processes of a server are told how they are run."""
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
"""The names by which a machine calls itself; a server answers to no other unless it is told to."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the web face is run.

    `archive` is the archive's folder. `hosts` are the names that it answers to, so that a foreign page cannot reach it
    under a name of its own. `base` is the address it is known by, without a slash at the end; "" where that is
    whatever the reader asked for. `authority` begins the ids in feeds, a name of one's own and a year in which it was
    one's own (RFC 4151): it is set once, before anybody reads the feeds, and never again. `writes_a_minute` and
    `questions_a_minute` are how many one address may ask for, in each process; 0: no limit. `contact` goes with what is
    asked of sites, and `allowed` are hosts that may be gone to though they are not public. `lane` is the socket of the
    process that makes what takes long, "" where there is none; `is_lane` is true in that process.
    """

    archive: str
    hosts: tuple[str, ...] = LOOPBACK
    base: str = ""
    authority: str = "smallprint.internal,2026"
    writes_a_minute: int = 60
    questions_a_minute: int = 240
    contact: str = ""
    allowed: tuple[str, ...] = ()
    lane: str = ""
    is_lane: bool = False

    def for_processes(self) -> str:
        """The settings in the words of the environment variable."""
        return json.dumps(asdict(self))


def from_environment() -> Settings:
    """The settings that a process of a server was started with. KeyError outside of one."""
    told = json.loads(os.environ[VARIABLE])
    return Settings(**{**told, "hosts": tuple(told["hosts"]), "allowed": tuple(told["allowed"])})
