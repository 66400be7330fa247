"""Make the dictionary that kept readings are deflated with, from readings of the clauses of an archive.

    .venv/bin/python training/reading_dictionary.py ARCHIVE OUT

It is readings of clauses drawn by chance, one behind the other. Tried on others: 2 KB of them bring a reading to 69
bytes, 4 KB to 64, 8 KB to 59, 16 KB to 51; pieces taken greedily by how many readings share them do no better. The
dictionary belongs to the schema of the archive (`store/schema/0003.dictionary`): with another one, what was kept could
not be read back.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Standing
from smallprint.read.clause import read_clause
from smallprint.read.document import READ, readable_clauses
from smallprint.segment import outline
from smallprint.store.reading_codec import encode
from smallprint.text.recorded import recorded_text

SIZE = 16_384
LONGEST = 400
"""Longer readings take the room of two."""
DOCUMENTS, CLAUSES = 300, 10
"""So many documents are drawn by chance, and so many clauses of the last version of each."""


def bodies(archive: str) -> Iterator[str]:
    """Readings of clauses, as they are kept; none is told twice."""
    chance = random.Random(1)
    seen: set[str] = set()
    with open_archive(archive) as store:
        documents = store.documents()
        for document in chance.sample(documents, min(DOCUMENTS, len(documents))):
            versions = [one for one in store.versions(document) if one.standing is Standing.USABLE]
            if not versions or versions[-1].language != READ:
                continue
            held = outline(recorded_text(store.content(versions[-1])))
            clauses, _ = readable_clauses(held)
            for clause in chance.sample(clauses, min(CLAUSES, len(clauses))):
                body = encode(read_clause(clause.ink, held.heading_of(clause), held.lead_in_of(clause))).decode()
                if body and len(body) <= LONGEST and body not in seen:
                    seen.add(body)
                    yield body


def main() -> int:
    """Make it; exit status 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("archive")
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    whole = "".join(bodies(asked.archive))
    asked.out.write_text(whole[:SIZE], encoding="ascii")
    print(f"{asked.out.stat().st_size} bytes of {len(whole)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
