"""Two versions of a document side by side, as a reader asks for them: judged where that is known or soon done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from smallprint.align import diff
from smallprint.archive.compare_versions import assess, kept_assessment
from smallprint.archive.document_changes import changes_of
from smallprint.model.change import ChangeKind, Diff
from smallprint.model.document import Version
from smallprint.model.meaning import Assessment
from smallprint.segment.outline import Interned, outline
from smallprint.store.base import Assessed, Store
from smallprint.text.recorded import recorded_text

SOON = 60
"""A diff of at most so many changes of words is judged unasked: about 15 ms; a whole rewrite takes 100 to 300."""
WINDOWS = (30, 200, 20_000)
"""A neighbouring change is looked for within so many days, then within more: to read one takes 2 ms."""


@dataclass(frozen=True, slots=True)
class Redlined:
    """Two versions with what became of each clause. `assessment` is None where it was not judged.

    `is_kept`: the archive judged this very change when it was recorded, with all that came before it in view.
    """

    before: Version
    after: Version
    diff: Diff
    assessment: Assessment | None
    is_kept: bool


def redlined(store: Store, before: Version, after: Version, *, is_judged: bool = False) -> Redlined:
    """What became of each clause from one version to another; judged where it was, is soon done, or `is_judged`."""
    interned: Interned = {}
    old, new = (outline(recorded_text(store.content(one)), interned) for one in (before, after))
    found = diff(old, new)
    kept = kept_assessment(store, before, after, found)
    if kept is not None:
        return Redlined(before, after, found, kept, is_kept=True)
    if is_judged or _reworded(found) <= SOON:
        made = assess(found, document=after.document, fetched_at=after.fetched_at)
        return Redlined(before, after, found, made, is_kept=False)
    return Redlined(before, after, found, None, is_kept=False)


def _reworded(found: Diff) -> int:
    """How many changes are of words: the others cost little to judge."""
    return sum(change.kind is not ChangeKind.UNCHANGED for change in found.touched)


def older_change(store: Store, version: Version) -> Assessed | None:
    """The change that matters that was recorded last before a version of its document, or None."""
    until = version.fetched_at - timedelta(microseconds=1)
    found = _first_found(store, version, lambda days: (until - days, until))
    return found[0] if found else None


def newer_change(store: Store, version: Version) -> Assessed | None:
    """The change that matters that was recorded first after a version of its document, or None."""
    since = version.fetched_at + timedelta(microseconds=1)
    found = _first_found(store, version, lambda days: (since, since + days))
    return found[-1] if found else None


def _first_found(
    store: Store, version: Version, window: Callable[[timedelta], tuple[datetime, datetime]]
) -> list[Assessed]:
    """The changes that matter in the nearest window that has any, newest first."""
    for days in WINDOWS:
        since, until = window(timedelta(days=days))
        found = changes_of(store, version.document, since=since, until=until)
        if found:
            return found
    return []
