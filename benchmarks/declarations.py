"""How much of a collection of declarations is read without its JavaScript, and what is not.

    make bench FIGURE=declarations ARGS=~/collections/contrib-declarations

Prints how many terms ask for nothing but what is built in (wanted: 95 in 100), how many with our equivalents of the
filters they name (wanted: 99 in 100), which documents name filters that have none, and which files cannot be read.
Reads ../shared/corpus/declarations where no folder is named; says so where there is none.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from smallprint.source.collection import read_collection, write_service
from smallprint.source.coverage import coverage

PLACE = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "declarations"


def main() -> int:
    """Print the figures; exit status 1 where they fall short of what is wanted."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("place", nargs="?", type=Path, default=PLACE, help="a folder of declarations")
    place = parser.parse_args().place
    if not place.is_dir():
        print(f"skipped: {place} is not there")
        return 0
    begun = time.perf_counter()
    collection = read_collection(place)
    seconds = time.perf_counter() - begun
    found = coverage(collection)
    count = sum(len(service.declarations) for service in collection.services)
    print(f"{len(collection.services)} services, {found.terms} terms, {count} declarations in all: {seconds:.2f} s")
    print(f"built in alone      {found.plain:5} {found.plain_share:8.2%}  wanted 95%")
    print(f"with equivalents    {found.covered:5} {found.covered_share:8.2%}  wanted 99%")
    print(f"written and read the same: {_is_kept(place)}")
    for document, name in found.missing:
        print(f"  no equivalent: {name} ({document})")
    for error in found.errors:
        print(f"  not read: {error}", file=sys.stderr)
    return int(found.plain_share < 0.95 or found.covered_share < 0.99)


def _is_kept(place: Path) -> bool:
    """Whether the collection is the same when it was written and read again."""
    collection = read_collection(place)
    with tempfile.TemporaryDirectory() as folder:
        for service in collection.services:
            write_service(Path(folder), service)
        return read_collection(Path(folder)).services == collection.services


if __name__ == "__main__":
    sys.exit(main())
