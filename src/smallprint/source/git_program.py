"""The git program, run so that a stranger's repository can do no harm: no hooks, no prompts, no configuration of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from threading import Thread

from smallprint.errors import SourceError

HARDENED = (
    "-c", "core.hooksPath=/dev/null",
    "-c", "core.fsmonitor=false",
    "-c", "protocol.ext.allow=never",
    "-c", "safe.directory=*",
    "-c", "gc.auto=0",
    "-c", "log.showSignature=false",
)  # fmt: skip  # one setting a line
ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C",
}
SAID = 300
"""This much of what git says of an error is passed on."""


def program() -> str:
    """The path of the git program. SourceError where there is none."""
    found = shutil.which("git")
    if found is None:
        raise SourceError("the git program is not installed", hint="install git, or import a folder instead")
    return found


def run(arguments: Sequence[str], *, place: str) -> bytes:
    """What git prints. SourceError, with git's own words, where it fails."""
    done = subprocess.run(_command(arguments), env=_environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if done.returncode:
        raise SourceError(f"git cannot read {place}: {said(done.stderr)}", url=place)
    return done.stdout


def said(output: bytes) -> str:
    """The end of what git said, as one line."""
    lines = [line.strip() for line in output.decode("utf-8", "replace").splitlines() if line.strip()]
    return "; ".join(lines[-3:])[:SAID] or "it gave no reason"


def blobs(git_dir: Path, names: Iterable[str]) -> Iterator[bytes]:
    """The contents of these objects, in order, through one `git cat-file --batch`. SourceError names a missing one."""
    wanted = list(names)
    running = subprocess.Popen(
        _command(["--git-dir", str(git_dir), "cat-file", "--batch", "--buffer"]),
        env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    feeder = Thread(target=_feed, args=(running, wanted), daemon=True)
    feeder.start()
    try:
        for name in wanted:
            yield _one(running, name, git_dir)
    finally:
        running.kill()
        running.wait()
        feeder.join()
        for stream in (running.stdin, running.stdout):
            if stream:
                stream.close()


def _one(running: subprocess.Popen[bytes], name: str, git_dir: Path) -> bytes:
    if running.stdout is None:
        raise SourceError(f"git gave nothing for {name}", url=str(git_dir))
    head = running.stdout.readline().split()
    if len(head) != 3:
        raise SourceError(f"{git_dir} lacks the recorded text {name}", url=str(git_dir), hint="the repository is damaged or shallow")
    length = int(head[2])
    content = running.stdout.read(length + 1)
    if len(content) != length + 1:
        raise SourceError(f"{git_dir} ends inside the recorded text {name}", url=str(git_dir))
    return content[:-1]


def _feed(running: subprocess.Popen[bytes], names: Sequence[str]) -> None:
    if running.stdin is None:
        return
    try:
        for name in names:
            running.stdin.write(name.encode() + b"\n")
        running.stdin.close()
    except (BrokenPipeError, ValueError, OSError):
        return


def _command(arguments: Sequence[str]) -> list[str]:
    return [program(), *HARDENED, *arguments]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, **ENVIRONMENT}
