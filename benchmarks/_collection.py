"""What several benchmarks share: documents of a collection, time used, and a line about the machine."""

from __future__ import annotations

import os
import platform
import random
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from smallprint.extract.challenge import recognise
from smallprint.extract.language import detect_language
from smallprint.model.clause import Outline
from smallprint.model.document import DocumentLog, Entry
from smallprint.source import GitHistory, open_history


@contextmanager
def collection(place: str) -> Iterator[GitHistory]:
    """A collection kept in git, opened; SystemExit where it is none."""
    with tempfile.TemporaryDirectory() as cache:
        history = open_history(place, Path(cache))
        if not isinstance(history, GitHistory):
            raise SystemExit(f"{place} is not kept in git")
        with history:
            yield history


def shuffled(history: GitHistory, chance: random.Random) -> list[DocumentLog]:
    """The documents of a collection in an order that the seed of `chance` gives."""
    logs = sorted(history.documents(), key=lambda log: log.document.id)
    chance.shuffle(logs)
    return logs


def text_of(history: GitHistory, entry: Entry) -> str:
    """A recorded text."""
    return next(iter(history.contents([entry]))).decode("utf-8", "replace")


def is_english_terms(held: Outline) -> bool:
    """Whether a version is in English and no failed capture."""
    return detect_language(held.text) == "en" and recognise(held) is None


def processor_seconds() -> float:
    """What this process and those it waited for have used."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def machine() -> str:
    """The day and the machine that figures were taken on."""
    today = datetime.now(tz=UTC).date()
    return f"{today}, Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}"
