"""Draws sentences of real terms for people to judge the norms read from them, and counts what they said.

audit.py draw --archive FOLDER [--seed N] [--count N] [--without JUDGED.jsonl …] --ids IDS.jsonl
                                                                        the cases, to be read, and their ids
audit.py tally VERDICTS.jsonl                                           the share of each field that is right

A draw takes an eighth each of sentences that speak of sharing, sale, retention, fees, liability, disputes, termination
and children, from the latest usable English version of documents in an order that the seed gives; of a service at most
one for each topic, and of services that were judged before only where no other is left. How they are judged stands in
audits/README.md; only ids and verdicts are kept, no words of terms.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from smallprint.archive.compare_versions import read
from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Document, Standing, Version
from smallprint.model.norm import Norm
from smallprint.read.clause import norms_of
from smallprint.read.document import READ, readable_clauses
from smallprint.read.sentence import sentence_of
from smallprint.read.training import sentences_of
from smallprint.store.base import Store
from smallprint.text.digest import digest

TOPICS = {
    "sharing": r"\b(?:share|disclose|third part)",
    "sale": r"\bsell|sale of (?:your|personal)",
    "retention": r"\bretain|retention|delete",
    "fees": r"\bfees?\b|charge|billing|renew",
    "liability": r"\bliab|warrant",
    "disputes": r"\barbitrat|dispute|governing law|jurisdiction|court",
    "termination": r"\bterminat|suspend",
    "children": r"\bchildren|under the age|minor",
}
OPERATIVE = re.compile(
    r"(?i)\b(?:may|must|shall|will|can|cannot|agree|not|grant|reserve|responsible|liable|collect|use|share|sell|retain"
    r"|charge|terminate|governed)\b"
)
"""Words without which few sentences bind anybody: the draw looks for operative ones, the reader decides."""
SHORTEST, LONGEST = 40, 600
FIELDS = ("modality", "bearers", "action", "data", "choice")

Row = dict[str, Any]


def main() -> int:
    """Draw, or tally; exit status 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    draw = commands.add_parser("draw")
    draw.add_argument("--archive", required=True)
    draw.add_argument("--seed", type=int, default=1)
    draw.add_argument("--count", type=int, default=200)
    draw.add_argument("--without", type=Path, nargs="*", default=[], help="verdicts or ids of earlier draws")
    draw.add_argument("--ids", type=Path, required=True)
    tally = commands.add_parser("tally")
    tally.add_argument("verdicts", type=Path)
    asked = parser.parse_args()
    if asked.command == "tally":
        for line in tallied([json.loads(line) for line in asked.verdicts.read_text("utf-8").splitlines()]):
            print(line)
        return 0
    judged = [json.loads(line) for path in asked.without for line in path.read_text("utf-8").splitlines()]
    with open_archive(asked.archive) as store, asked.ids.open("w", encoding="utf-8") as ids:
        for number, row in enumerate(drawn(store, Random(asked.seed), asked.count, judged)):
            ids.write(json.dumps({"case": number, **row["id"]}) + "\n")
            print(f"=== {number}\nHEADING: {row['heading'][:120]}\nBEFORE: {row['before'][-250:]}\nTEXT: {row['text']}")
            for index, norm in enumerate(row["norms"]):
                print(f"  norm {index}: {told(norm)}")
            if not row["norms"]:
                print("  (no norm)")
    return 0


def told(norm: Norm) -> str:
    """The fields of a norm that are judged."""
    return (
        f"modality={norm.modality.value} | bearers={','.join(norm.bearers)} | action={norm.action} "
        f"verbs={','.join(norm.verbs)} | data={','.join(norm.data) or '-'} | choice={norm.choice.kind.value}"
    )


def drawn(store: Store, chance: Random, count: int, judged: Sequence[Row] = ()) -> list[Row]:
    """The cases of a draw, in an order that the seed gives; none of `judged`, whose services come last."""
    documents = store.documents()
    chance.shuffle(documents)
    known = {(row.get("document") or row["path"]).split("/")[0] for row in judged}
    documents.sort(key=lambda document: document.service_id in known)
    found: dict[str, list[Row]] = {topic: [] for topic in TOPICS}
    taken: set[tuple[str, str]] = set()
    seen = {row["sentence"] for row in judged}
    for document in documents:
        if all(len(rows) >= count // len(TOPICS) for rows in found.values()):
            break
        rows = list(_sentences(store, document))
        chance.shuffle(rows)
        for topic, pattern in TOPICS.items():
            if len(found[topic]) >= count // len(TOPICS) or (topic, document.service_id) in taken:
                continue
            row = next(
                (one for one in rows if one["id"]["sentence"] not in seen and re.search(f"(?i){pattern}", one["text"])),
                None,
            )
            if row is not None:
                taken.add((topic, document.service_id))
                seen.add(row["id"]["sentence"])
                found[topic].append(row)
    cases = [row for rows in found.values() for row in rows]
    chance.shuffle(cases)
    return cases


def _sentences(store: Store, document: Document) -> Iterator[Row]:
    """The sentences of a document's latest usable version that may be operative, each with its norms."""
    version = _latest(store, document)
    if version is None:
        return
    outline = read(store, version)
    for clause in readable_clauses(outline)[0]:
        heading = outline.heading_of(clause)
        for span, before in sentences_of(clause.ink, outline.lead_in_of(clause)):
            text = span.cut(clause.ink)
            if SHORTEST <= len(text) <= LONGEST and OPERATIVE.search(text):
                named = {"document": document.id, "version": version.number, "origin": version.origin}
                yield {
                    "id": {**named, "clause": clause.index, "sentence": digest(text).hex()},
                    "heading": heading,
                    "before": before,
                    "text": text,
                    "norms": norms_of(sentence_of(text, heading, before)),
                }


def _latest(store: Store, document: Document) -> Version | None:
    usable = (one for one in reversed(store.versions(document)) if one.standing is Standing.USABLE)
    return next((one for one in usable if one.language == READ), None)


def tallied(rows: list[Row]) -> Iterator[str]:
    """For each round the share of operative sentences with a norm, and of norms each of whose fields is right."""
    rounds: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        rounds[row["round"]].append(row)
    for number, held in sorted(rounds.items()):
        operative = [row for row in held if row["operative"]]
        read_well = sum(any(not norm["spurious"] for norm in row["norms"]) for row in operative)
        norms = [norm for row in held for norm in row["norms"] if not norm["spurious"]]
        right = Counter(field for norm in norms for field in FIELDS if norm[field])
        missing = sum(row["missing"] for row in held)
        spurious = sum(norm["spurious"] for row in held for norm in row["norms"])
        yield (
            f"round {number}: {len(held)} sentences, {len(operative)} operative, with a norm "
            f"{read_well / max(1, len(operative)):.3f}; "
            + ", ".join(f"{field} {right[field] / max(1, len(norms)):.3f}" for field in FIELDS)
            + f" of {len(norms)} norms; {spurious} that should not be there, {missing} missing"
        )


if __name__ == "__main__":
    sys.exit(main())
