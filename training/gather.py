"""Labelled sentences with the words they stand on, found again in the recorded histories."""

from __future__ import annotations

import json
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smallprint.extract.language import detect_language
from smallprint.model.clause import BlockKind, Outline
from smallprint.segment import outline
from smallprint.text.digest import digest
from smallprint.text.sentence import sentences

FAMILIES = {
    "meta": ("facebook", "instagram", "whatsapp", "threads", "meta"),
    "google": ("google", "youtube", "gmail", "alphabet"),
    "microsoft": ("microsoft", "skype", "bing", "cortana", "linkedin", "github"),
    "amazon": ("amazon", "alexa", "aws"),
    "x": ("twitter", "grok", "x"),
    "mistral": ("mistral", "le chat", "vibe"),
    "epic": ("epic", "artstation", "sketchfab"),
    "match": ("tinder", "okcupid", "hinge", "match"),
    "bumble": ("bumble", "badoo"),
    "bolt": ("bolt",),
    "apple": ("apple",),
}
"""Services that share their texts, by the words of their names: they stay together when folds are cut."""


@dataclass(frozen=True, slots=True)
class Said:
    """A labelled sentence in its place: its label, what it counts for, and whether it is of the set that is scored."""

    ink: str
    heading: str
    before: str
    row: dict[str, Any]
    family: str
    weight: float
    is_scored: bool


def family_of(service: str) -> str:
    """The family that a service belongs to, or its own name."""
    name = service.lower()
    for family, words in FAMILIES.items():
        if any(word == name or f"{word} " in f"{name} " for word in words):
            return family
    return name


def own_labels(path: Path, corpus: Path, weight: float) -> Iterator[Said]:
    """The sentences that `training/clauses.jsonl` labels. ValueError names a label whose sentence is not found."""
    by_version: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        by_version[row["history"], row["path"], row["commit"]].append(row)
    for (history, document, commit), rows in sorted(by_version.items()):
        held = dict(_sentences(outline(_text(corpus / history, commit, document))))
        for row in rows:
            if row["sentence"] not in held:
                raise ValueError(f"{document} at {commit[:9]}: no sentence {row['sentence']}")
            ink, heading, before = held[row["sentence"]]
            yield Said(ink, heading, before, row, family_of(document.split("/")[0]), weight, is_scored=False)


def _text(repository: Path, commit: str, document: str) -> str:
    command = ["git", "-C", str(repository), "show", f"{commit}:{document}"]
    shown = subprocess.run(command, check=True, capture_output=True)
    return shown.stdout.decode("utf-8", "replace")


def _sentences(held: Outline) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Every sentence of an outline by the digest of its ink; of repeated ones the first."""
    seen = set()
    for clause in held.clauses:
        if clause.is_furniture or clause.block.kind in (
            BlockKind.BLANK,
            BlockKind.RULE,
            BlockKind.CODE,
            BlockKind.HEADING,
        ):
            continue
        heading, before = held.heading_of(clause), held.lead_in_of(clause)
        is_row = clause.block.kind is BlockKind.ROW
        for ink in [clause.ink] if is_row else [span.cut(clause.ink) for span in sentences(clause.ink)]:
            name = digest(ink).hex()
            if name not in seen:
                seen.add(name)
                yield name, (ink, heading, before)
            before = ink


def standing_at(corpus: Path, history: str, commit: str) -> Iterator[Said]:
    """Every sentence of the English documents of a collection as they stood at a commit, document by document."""
    command = ["git", "-C", str(corpus / history), "ls-tree", "-r", "-z", "--name-only", commit]
    listed = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")
    for document in sorted(name for name in listed.split("\0") if name.endswith(".md") and "/" in name):
        text = _text(corpus / history, commit, document)
        if detect_language(text) != "en":
            continue
        for _, (ink, heading, before) in _sentences(outline(text)):
            yield Said(ink, heading, before, {}, family_of(document.split("/")[0]), 1.0, is_scored=False)
