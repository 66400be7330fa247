"""The git program, run so that a stranger's repository can do no harm: nothing that it tells git to run is run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from typing import IO

from smallprint.errors import SourceError

HARDENED = (
    "--no-pager",
    "-c", "core.hooksPath=/dev/null",
    "-c", "core.fsmonitor=false",
    "-c", "core.attributesFile=/dev/null",
    "-c", "core.alternateRefsCommand=false",
    "-c", "core.bigFileThreshold=32m",
    "-c", "safe.directory=*",
    "-c", "gc.auto=0",
    "-c", "maintenance.auto=false",
    "-c", "log.showSignature=false",
    "-c", "log.showRoot=true",
    "-c", "i18n.logOutputEncoding=UTF-8",
    "-c", "protocol.allow=never",
)  # fmt: skip  # one setting a line
"""Settings that stand over the repository's. Reading never reaches out: one that lacks objects says so."""

FETCHING = (
    *(part for scheme in ("http", "https", "ssh", "git", "file") for part in ("-c", f"protocol.{scheme}.allow=always")),
    "-c", "core.sshCommand=ssh -oBatchMode=yes",
    "-c", "fetch.recurseSubmodules=false",
    "-c", "transfer.bundleURI=false",
    "-c", "http.lowSpeedLimit=1000",
    "-c", "http.lowSpeedTime=60",
)  # fmt: skip
"""What is added to fetch: the transports that are meant, no questions, an end to a server that falls silent."""

ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
    "LC_ALL": "C",
}
SAID = 300
"""This much of what git says of an error is passed on, in characters."""
CHUNK = 1 << 20
CREDENTIALS = re.compile(r"(?<=://)[^/@\s]+@")


def run(arguments: Sequence[str], *, place: str) -> bytes:
    """What git prints. SourceError, with git's own words, where it fails."""
    done = subprocess.run(
        [program(), *HARDENED, *arguments],
        env=_environment(is_ours_alone=True),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise refused(place, done.stderr)
    return done.stdout


def tokens(arguments: Sequence[str], *, place: str) -> Iterator[bytes]:
    """What git prints, cut at the NUL bytes that end its fields. SourceError where it fails."""
    with tempfile.TemporaryFile() as errors:
        with subprocess.Popen(
            [program(), *HARDENED, *arguments],
            env=_environment(is_ours_alone=True),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
        ) as running:
            try:
                yield from _cut(running.stdout)
            except BaseException:
                running.kill()
                raise
        if running.returncode:
            errors.seek(0)
            raise refused(place, errors.read())


def reach(arguments: Sequence[str], *, place: str, progress: Callable[[str], None] | None = None) -> bytes:
    """What git prints when it may use a transport, with the user's own settings for proxies and credentials.

    `progress` is told git's lines of progress as they come. SourceError, with git's own words, where it fails.
    """
    with tempfile.TemporaryFile() as output:
        with subprocess.Popen(
            [program(), *HARDENED, *FETCHING, *arguments],
            env=_environment(is_ours_alone=False),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.PIPE,
        ) as running:
            heard = _listen(running.stderr, progress)
        if running.returncode:
            raise refused(place, heard)
        output.seek(0)
        return output.read()


def start(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    """A git program that is spoken with: its input and output are pipes, what it says of errors is dropped."""
    return subprocess.Popen(
        [program(), *HARDENED, *arguments],
        env=_environment(is_ours_alone=True),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=CHUNK,
    )


def program() -> str:
    """The path of the git program. SourceError where there is none."""
    found = shutil.which("git")
    if found is None:
        hint = "install git, or import a folder laid out Service/Terms type/DATE.md"
        raise SourceError("the git program is not installed", hint=hint)
    return found


def refused(place: str, output: bytes) -> SourceError:
    """The error that tells what git said of a place."""
    return SourceError(f"git cannot read {without_credentials(place)}: {said(output)}", url=without_credentials(place))


def said(output: bytes) -> str:
    """The end of what git said, as one line, without the credentials that an address may carry."""
    text = output.decode("utf-8", "backslashreplace").replace("\r", "\n")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("hint:")]
    shown = without_credentials("; ".join(lines[-3:]))
    return "".join(character for character in shown if character.isprintable())[:SAID] or "it gave no reason"


def without_credentials(place: str) -> str:
    """An address as it may be shown and kept: without the user name and password in it."""
    return CREDENTIALS.sub("", place)


def _environment(*, is_ours_alone: bool) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    ours = {"GIT_CONFIG_GLOBAL": os.devnull} if is_ours_alone else {}
    return {**kept, **ENVIRONMENT, **ours}


def _cut(output: IO[bytes] | None) -> Iterator[bytes]:
    rest = b""
    while output is not None and (read := output.read(CHUNK)):
        *whole, rest = (rest + read).split(b"\0")
        yield from whole
    if rest:
        yield rest


def _listen(output: IO[bytes] | None, progress: Callable[[str], None] | None) -> bytes:
    """The last of what git says while it works; each line of it is passed on."""
    heard = rest = b""
    while output is not None and (read := os.read(output.fileno(), CHUNK)):
        *lines, rest = (rest + read).replace(b"\r", b"\n").split(b"\n")
        if progress:
            for line in lines:
                progress(line.decode("utf-8", "replace").strip())
        rest = rest[-SAID:]
        heard = (heard + read)[-16 * SAID :]
    return heard
