"""The clauses of an archive read and kept, read again with nothing new, and every quotation of theirs derived again.

    make bench FIGURE=reread ARGS="~/archive --services 40 --jobs 2"

Prints the seconds of reading, of reading again, and of checking; how large a thousand readings are in the file; and of
which readings a quotation does not come out. The archive is copied first, and the copy forgets what was read in it.
Exits with 1 where a quotation does not come out, or where reading again takes long.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from _collection import machine

from smallprint.archive.open_archive import open_archive
from smallprint.archive.reread import RereadReport, reread
from smallprint.store.connection import Connection
from smallprint.store.quotations import wrong_readings
from smallprint.store.sqlite import SqliteStore
from smallprint.store.texts import Texts

LONGEST_AGAIN = 5.0
"""Reading again with nothing new may take so many seconds."""


def main() -> int:
    """Read a copy of an archive; exit status 1 where something does not come out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--services", type=int, default=0, help="only so many services, chosen by chance")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(asked.archive.expanduser(), Path(folder, "archive")))
        with open_archive(copy, writable=True) as store:
            store.forget_readings()
            services = drawn(store, asked.services)
            first, seconds = timed(store, services, asked.jobs)
            _, again = timed(store, services, asked.jobs)
            readings = store.counts()["reading"]
        print(f"{machine()}, {asked.jobs} jobs: {first.clauses:,} clauses of {first.documents} documents, ", end="")
        print(f"{first.versions:,} versions, read in {seconds:.0f} s; again, nothing new, in {again:.2f} s")
        print(f"{readings:,} readings kept, {size(copy) / max(1, readings):.0f} KB a thousand")
        wrong = checked(copy)
    return 1 if wrong or again > LONGEST_AGAIN else 0


def drawn(store: SqliteStore, count: int) -> list[str]:
    """So many services by chance, or all."""
    services = sorted({document.service_id for document in store.documents()})
    return Random(3).sample(services, min(count, len(services))) if count else []


def timed(store: SqliteStore, services: list[str], jobs: int) -> tuple[RereadReport, float]:
    """What a rereading reports, and its seconds."""
    began = time.monotonic()
    return reread(store, services, jobs=jobs), time.monotonic() - began


def size(copy: Path) -> int:
    """The bytes of the pages that hold readings."""
    connection = Connection(copy, writable=False)
    query = "SELECT sum(pgsize) FROM dbstat WHERE name IN ('reading', 'read_up_to', 'edition')"
    ((found,),) = connection.all(query)
    connection.close()
    return int(found)


def checked(copy: Path) -> int:
    """Print how long it takes to derive every quotation again; how many readings do not come out."""
    connection = Connection(copy, writable=False)
    began = time.monotonic()
    wrong = list(wrong_readings(connection, Texts(connection)))
    print(f"every quotation derived again in {time.monotonic() - began:.0f} s: {len(wrong)} readings do not come out")
    for problem in wrong[:5]:
        print(f"  {problem.message}")
    connection.close()
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main())
