"""Clauses read a core-second over a whole collection, and every quotation of every norm derived again from the text.

    make bench FIGURE=reading ARGS="~/collections/contrib-versions --jobs 2"

Each document's recorded texts are taken in order, each clause under its heading and lead-in read once, and each text's
clauses set beside each other (definitions, references), whose cost is told apart. Counts what was found, checks that
every span gives its words again from the recorded text, and exits with 1 where one does not.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from random import Random

from _collection import collection, is_english_terms, machine, shuffled

from smallprint.model.clause import Clause, Outline
from smallprint.model.document import DocumentLog
from smallprint.model.norm import ClauseReading
from smallprint.read.clause import read_clause
from smallprint.read.document import readable_clauses
from smallprint.read.resolve import resolve
from smallprint.segment import Interned, outline, read_block
from smallprint.text.recorded import recorded_text
from smallprint.text.span import Span

SECONDS_BETWEEN_WORDS = 10


def main() -> int:
    """Read a collection; exit status 1 where a quotation does not come out the same."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("place", help="a bundle, clone or bare repository")
    parser.add_argument("--count", type=int, default=0, help="only so many documents, chosen by chance")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with collection(asked.place) as history:
        logs = shuffled(history, Random(1))[: asked.count or None]
    found: Counter[str] = Counter()
    began = said = time.monotonic()
    with ProcessPoolExecutor(asked.jobs) as pool:
        for done, counted in enumerate(pool.map(partial(_read, asked.place), logs), 1):
            found.update(counted)
            if time.monotonic() - said > SECONDS_BETWEEN_WORDS:
                said = time.monotonic()
                print(f"{done} of {len(logs)} documents", file=sys.stderr, flush=True)
    seconds, resolving = found.pop("nanoseconds") / 1e9, found.pop("resolving") / 1e9
    print(f"{machine()}: {found['clauses']} clauses in {seconds:.0f} core-seconds, ", end="")
    print(f"{found['clauses'] / seconds:.0f} a core-second; {time.monotonic() - began:.0f} s in all")
    each = resolving / max(1, found["texts"])
    print(f"{found['texts']} texts resolved in {resolving:.0f} core-seconds, {1000 * each:.1f} ms each")
    print(", ".join(f"{name} {count}" for name, count in sorted(found.items())))
    return 1 if found["broken"] else 0


def _read(place: str, log: DocumentLog) -> Counter[str]:
    """What one document's texts hold."""
    found: Counter[str] = Counter()
    seen: set[tuple[str, str, str]] = set()
    texts: set[bytes] = set()
    interned: Interned = {}
    with collection(place) as history:
        for content in history.contents(log.entries):
            if content in texts:
                continue
            texts.add(content)
            held = outline(recorded_text(content), interned)
            if is_english_terms(held):
                _read_text(held, seen, found)
                _resolve(held, found)
    return found


def _read_text(held: Outline, seen: set[tuple[str, str, str]], found: Counter[str]) -> None:
    clauses, foreign = readable_clauses(held)
    found["unread"] += len(foreign)
    for clause in clauses:
        place = (clause.ink, held.heading_of(clause), held.lead_in_of(clause))
        if place in seen:
            continue
        seen.add(place)
        began = time.process_time_ns()
        reading = read_clause.__wrapped__(*place)
        found["nanoseconds"] += time.process_time_ns() - began
        found["clauses"] += 1
        found["norms"] += len(reading.norms)
        found["training"] += len(reading.training)
        found["licences"] += len(reading.licences)
        found["unfair"] += len(reading.unfair)
        found["quotations"] += sum(1 for _ in _spans(reading))
        found["broken"] += _misquoted(held, clause, reading)


def _resolve(held: Outline, found: Counter[str]) -> None:
    """Set the clauses of a text beside each other; what that costs is counted apart."""
    began = time.process_time_ns()
    resolution = resolve(held)
    found["resolving"] += time.process_time_ns() - began
    found.update(texts=1, terms=len(resolution.terms), referrals=len(resolution.referrals))
    found["broken"] += sum(one.span.cut(held.blocks[one.clause].ink) != one.words for one in resolution.referrals)


def _misquoted(held: Outline, clause: Clause, reading: ClauseReading) -> int:
    """How many quotations the recorded text does not give again when it is read anew."""
    ink = read_block(clause.span.cut(held.text)).ink
    spans = list(_spans(reading))
    return sum(not span.cut(clause.ink).strip() or span.cut(clause.ink) != span.cut(ink) for span in spans)


def _spans(reading: ClauseReading) -> Iterator[Span]:
    """Every span that a clause's reading quotes."""
    for norm in reading.norms:
        yield norm.evidence
        yield from (*norm.conditions, *norm.exceptions, *norm.times, *(one.span for one in norm.scopes))
        if norm.choice.evidence:
            yield norm.choice.evidence
    yield from (one.span for one in reading.training)
    yield from (one.evidence for one in (*reading.licences, *reading.unfair))


if __name__ == "__main__":
    sys.exit(main())
