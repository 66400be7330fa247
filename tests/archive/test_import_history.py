"""An import takes what is new, in order; it can be interrupted, killed and run again."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.errors import ConflictError, StoreError
from smallprint.source import open_history

WORDS = "you we may must share data content service fee notice account terms agree delete store third party law".split()


@pytest.fixture
def history(tmp_path):
    """A folder of six documents with eight versions each, as they might have been written."""
    chance = random.Random(11)
    for service in ("Acme", "Beta", "Gamma"):
        for kind in ("Terms of Service", "Privacy Policy"):
            folder = tmp_path / "history" / service / kind
            folder.mkdir(parents=True)
            clauses = [f"You {' '.join(chance.choices(WORDS, k=14))}." for _ in range(50)]
            for day in range(1, 9):
                clauses[chance.randrange(50)] = f"We {' '.join(chance.choices(WORDS, k=14))}."
                text = f"# {kind}\n\nLast updated: March {day}, 2023\n\n" + "\n\n".join(clauses) + "\n"
                (folder / f"2023-03-{day:02}.md").write_text(text, encoding="utf-8")
    return tmp_path / "history"


def taken(history, archive, **options):
    with open_archive(archive, writable=True) as store:
        return import_history(store, open_history(str(history)), **options)


def fingerprint(archive):
    with open_archive(archive) as store:
        assert store.verify() == []
        return store.fingerprint()


def test_everything_is_taken_once_and_then_only_what_is_new(history, tmp_path):
    first = taken(history, tmp_path / "archive")
    assert (first.documents, first.versions) == (6, 48)
    assert taken(history, tmp_path / "archive").is_unchanged
    new = history / "Acme" / "Terms of Service" / "2023-04-01.md"
    new.write_text(
        (new.parent / "2023-03-08.md").read_text("utf-8") + "\nYou must be 18 years old.\n", encoding="utf-8"
    )
    again = taken(history, tmp_path / "archive")
    assert (again.documents, again.versions) == (1, 1)


def test_an_archive_grown_step_by_step_is_the_one_made_at_once(history, tmp_path):
    late = [path for path in history.rglob("*.md") if path.stem > "2023-03-04"]
    held = {path: path.read_bytes() for path in late}
    for path in late:
        path.unlink()
    taken(history, tmp_path / "grown")
    for path, content in held.items():
        path.write_bytes(content)
    taken(history, tmp_path / "grown")
    taken(history, tmp_path / "whole")
    assert fingerprint(tmp_path / "grown") == fingerprint(tmp_path / "whole")


def test_several_processes_make_the_same_archive(history, tmp_path, monkeypatch):
    monkeypatch.setattr("smallprint.archive.in_processes.FEW", 0)
    taken(history, tmp_path / "one")
    taken(history, tmp_path / "two", jobs=2)
    assert fingerprint(tmp_path / "one") == fingerprint(tmp_path / "two")


def test_progress_is_told_as_it_is_made(history, tmp_path):
    told = []
    taken(history, tmp_path / "archive", progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (48, 48)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_second_import_at_the_same_time_is_refused(history, tmp_path):
    with (
        open_archive(tmp_path / "archive", writable=True) as store,
        store.writing(),
        pytest.raises(ConflictError, match="writing to"),
    ):
        taken(history, tmp_path / "archive")


def started(history, archive, *, jobs):
    program = (
        "import sys, smallprint\n"
        "from smallprint.archive import in_processes, read_document\n"
        "in_processes.FEW = 0\n"
        "read_document.BATCH = 2\n"
        "if __name__ == '__main__':\n"
        "    with smallprint.open_archive(sys.argv[2], writable=True) as store:\n"
        "        smallprint.import_history(store, smallprint.open_history(sys.argv[1]), jobs=int(sys.argv[3]))\n"
    )
    script = archive.parent / "importing.py"
    script.write_text(program, encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, str(script), str(history), str(archive), str(jobs)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.slow
@pytest.mark.parametrize("moment", [0.15, 0.3, 0.45, 0.6])
def test_an_import_that_is_killed_goes_on_where_it_stopped(history, tmp_path, moment):
    taken(history, tmp_path / "whole")
    running = started(history, tmp_path / "killed", jobs=1)
    with contextlib.suppress(subprocess.TimeoutExpired):
        running.wait(timeout=moment)
    running.send_signal(signal.SIGKILL)
    running.wait()
    taken(history, tmp_path / "killed")
    assert fingerprint(tmp_path / "killed") == fingerprint(tmp_path / "whole")


def _gone(_pipe, _read):
    os._exit(9)


def _gone_within_a_word(pipe, _read):
    pipe.send(None)
    pipe.recv()
    os.write(pipe.fileno(), struct.pack("!i", 1_000_000) + b"half a batch")
    os._exit(9)


@pytest.mark.parametrize("work", [_gone, _gone_within_a_word])
def test_a_process_that_is_gone_is_told_and_hangs_nothing(history, tmp_path, monkeypatch, work):
    monkeypatch.setattr("smallprint.archive.in_processes.FEW", 0)
    monkeypatch.setattr("smallprint.archive.in_processes._work", work)
    with pytest.raises(StoreError, match="exit status 9"):
        taken(history, tmp_path / "archive", jobs=2)
    monkeypatch.undo()
    taken(history, tmp_path / "archive")
    taken(history, tmp_path / "whole")
    assert fingerprint(tmp_path / "archive") == fingerprint(tmp_path / "whole")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs /proc, to see which processes live")
def test_reading_processes_end_with_the_one_that_asked(history, tmp_path):
    running = started(history, tmp_path / "archive", jobs=2)
    began = time.monotonic()
    below = []
    while len(below) < 3 and running.poll() is None and time.monotonic() < began + 20:
        below = [int(one) for one in Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()]
    running.send_signal(signal.SIGKILL)
    running.wait()
    while any(Path(f"/proc/{one}").exists() for one in below) and time.monotonic() < began + 40:
        os.sched_yield()
    assert not [one for one in below if Path(f"/proc/{one}").exists()]


def test_one_documents_failure_stops_that_document_alone(history, tmp_path, monkeypatch):
    broken = history / "Beta" / "Terms of Service" / "2023-03-05.md"
    opened = open_history(str(history))
    logs = opened.documents()
    broken.unlink()
    monkeypatch.setattr(type(opened), "documents", lambda _self: logs)
    with open_archive(tmp_path / "archive", writable=True) as store:
        report = import_history(store, opened)
    assert [name for name, _ in report.failed] == ["Beta/Terms of Service"]
    assert report.versions == 48 - 4
    assert fingerprint(tmp_path / "archive")
