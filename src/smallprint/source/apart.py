"""PDF and Word documents read in a process of their own, which may take so long and hold so much, and may break.

What reads a PDF is C, and a file can be made that keeps it busy for ever on one page, or breaks it. In a process of its
own the one document is lost, and the watch goes on.
"""

from __future__ import annotations

import json
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Any, TypeAlias

if sys.platform != "win32":
    import resource

from smallprint.errors import ExtractError
from smallprint.extract.challenge import Failure
from smallprint.extract.media import Media, media_of
from smallprint.extract.page import Extracted, extract, whole_text
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source

WORK = 20
"""Seconds of a processor: the slowest honest file tried, 2,000 pages full of words, takes 8."""
SECONDS = 120.0
"""And by the clock."""
MEMORY = 2 << 30
OUT_OF_TIME = frozenset({-signal.SIGXCPU}) if sys.platform != "win32" else frozenset()
APART = (Media.PDF, Media.DOCX)
Work: TypeAlias = tuple[tuple[Snapshot, ...], tuple[Source, ...]]
"""Snapshots with their sources; without sources, one of which all is wanted."""


def read_apart(snapshots: Sequence[Snapshot], sources: Sequence[Source], *, seconds: float = SECONDS) -> Extracted:
    """The text of a document, as `extract` gives it; files that could hang or break what reads them are read apart.

    ExtractError: as `extract`, and where reading took too long or broke.
    """
    if not any(media_of(snapshot) in APART for snapshot in snapshots):
        return extract(snapshots, sources)
    found = _asked((tuple(snapshots), tuple(sources)), snapshots[0].url, seconds)
    refused = Failure(found["refused"]) if found["refused"] else None
    return Extracted(found["text"], found["title"], refused, found["is_declared"])


def whole_text_apart(snapshot: Snapshot, *, seconds: float = SECONDS) -> str:
    """All that a page shows, as `whole_text` gives it, read apart where `read_apart` does so. ExtractError as there."""
    if media_of(snapshot) not in APART:
        return whole_text(snapshot)
    return str(_asked(((snapshot,), ()), snapshot.url, seconds)["text"])


def _asked(work: Work, url: str, seconds: float) -> dict[str, Any]:
    """What a process of its own finds. ExtractError: nothing, too late, or it broke."""
    command = [sys.executable, "-m", "smallprint.source.apart"]
    given = pickle.dumps((*work, seconds))
    try:
        done = subprocess.run(command, input=given, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as error:
        raise ExtractError(f"{url} gives a file that takes over {seconds:.0f} seconds to read", url=url) from error
    if done.returncode in OUT_OF_TIME:
        raise ExtractError(f"{url} gives a file that takes over {WORK} seconds of work to read", url=url)
    if done.returncode != 0:
        raise ExtractError(f"{url} gives a file that breaks what reads it", url=url)
    found: dict[str, Any] = json.loads(done.stdout)
    if "error" in found:
        raise ExtractError(found["error"], url=url)
    return found


def main() -> None:
    """Read what stands at the input, and write what was found."""
    # What comes in was written by this program, what goes out is read as JSON: a file that takes the reader over cannot
    # reach the process that asked.
    snapshots, sources, seconds = pickle.load(sys.stdin.buffer)  # noqa: S301
    _limit(seconds)
    try:
        found = extract(snapshots, sources) if sources else Extracted(whole_text(snapshots[0]))
    except ExtractError as error:
        answer: dict[str, object] = {"error": error.message}
    else:
        refused = found.refused.value if found.refused else ""
        answer = {"text": found.text, "title": found.title, "refused": refused, "is_declared": found.is_declared}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))


def _limit(seconds: float) -> None:
    """Hold this process to the memory and the time that it may take, where the system can."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        work = min(WORK, int(seconds) + 1)
        resource.setrlimit(resource.RLIMIT_CPU, (work, work + 5))


if __name__ == "__main__":
    main()
