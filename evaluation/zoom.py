"""The regression on one document that was read whole: 515 recorded versions, each labelled.

    python evaluation/zoom.py [--gold DIR] [--history DIR]

Prints the changes that matter and were missed, those that were raised and do not matter, and the headlines of what
was raised. Exit status 0 where all that matter are raised at once and at most 6 others, 1 otherwise.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.judge.course import Course, Taken
from smallprint.source import open_history
from smallprint.text.recorded import recorded_text

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
BUNDLE = "ota-contrib-versions"
DOCUMENT = "Zoom/Terms of Service.md"
MOST_OTHERS = 6
"""How many changes that do not matter may be raised."""


@dataclass(frozen=True, slots=True)
class Row:
    """One recorded version: what it was labelled, and what the program made of it."""

    commit: str
    on: str
    kinds: tuple[str, ...]
    matters: bool | None
    taken: Taken

    @property
    def is_raised(self) -> bool:
        """Whether the program tells it as a change that matters."""
        return self.taken.assessment is not None and self.taken.assessment.substantive


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the program made of the whole history. A change raised later than where it was labelled counts as missed."""

    rows: tuple[Row, ...]

    @property
    def missed(self) -> tuple[Row, ...]:
        """Changes that matter and were not raised with the version that brought them."""
        return tuple(row for row in self.rows if row.matters and not row.is_raised)

    @property
    def others(self) -> tuple[Row, ...]:
        """Changes that were raised and do not matter."""
        return tuple(row for row in self.rows if row.is_raised and not row.matters)

    @property
    def tokens(self) -> tuple[Row, ...]:
        """Those of the others in which only links differ."""
        return tuple(row for row in self.others if set(row.kinds) <= {"url_tracking_params", "link_target_only"})

    @property
    def holds(self) -> bool:
        """Whether this is as good as it has to be."""
        return not self.missed and len(self.others) <= MOST_OTHERS and not self.tokens


def run(gold: Path, history: Path) -> Outcome:
    """The labelled history taken in from its beginning."""
    labels = {row["commit"]: row for row in map(json.loads, gold.read_text(encoding="utf-8").splitlines())}
    with tempfile.TemporaryDirectory() as folder:
        place = history
        if history.suffix == ".bundle":
            place = Path(folder, "history.git")
            subprocess.run(["git", "clone", "--quiet", "--bare", str(history), str(place)], check=True)
        return Outcome(tuple(_rows(place, labels)))


def _rows(place: Path, labels: dict[str, dict[str, object]]) -> list[Row]:
    found: list[Row] = []
    with open_history(str(place), place.parent) as history:
        log = next(log for log in history.documents() if any(entry.path == DOCUMENT for entry in log.entries))
        course = Course(log.document)
        for entry, content in zip(log.entries, history.contents(log.entries), strict=True):
            taken = course.take(recorded_text(content), entry.fetched_at, entry.cause)
            if entry.origin in labels:
                label = labels[entry.origin]
                matters = label["substantive"]
                kinds = label["kinds"]
                assert matters is None or isinstance(matters, bool)
                assert isinstance(kinds, list)
                found.append(Row(entry.origin, f"{entry.fetched_at:%Y-%m-%d}", tuple(kinds), matters, taken))
    return found


def tell(outcome: Outcome) -> None:
    """Prints what was found."""
    matter = sum(bool(row.matters) for row in outcome.rows)
    print(
        f"{len(outcome.rows)} labelled versions, {matter} of them matter: {matter - len(outcome.missed)} raised at once"
    )
    print(f"{len(outcome.others)} others raised (at most {MOST_OTHERS}), {len(outcome.tokens)} of them for links alone")
    for row in outcome.rows:
        sign = (
            "missed"
            if row in outcome.missed
            else "other"
            if row in outcome.others
            else "raised"
            if row.is_raised
            else ""
        )
        if sign:
            chance, line = (
                (row.taken.assessment.probability, row.taken.assessment.headline)
                if row.taken.assessment
                else (0.0, row.taken.reason)
            )
            print(f"{sign:<6} {row.on} {row.commit[:9]} {chance:.2f} {line}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the regression: 0 where it holds or there is nothing here to run it on, 1 where it does not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "changes" / "zoom_all.jsonl")
    parser.add_argument(
        "--history", type=Path, default=SHARED / "corpus" / f"{BUNDLE}.bundle", help="a bundle or a clone"
    )
    asked = parser.parse_args(arguments)
    if not asked.gold.exists() or not asked.history.exists():
        print(f"zoom: skipped, there is no {asked.gold if not asked.gold.exists() else asked.history}")
        return 0
    outcome = run(asked.gold, asked.history)
    tell(outcome)
    return 0 if outcome.holds else 1


if __name__ == "__main__":
    sys.exit(main())
