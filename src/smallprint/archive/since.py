"""What still stands of all that changed since a person agreed; what came and went is folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from smallprint.align import diff
from smallprint.archive.compare_versions import Comparison, compare_versions
from smallprint.archive.document_changes import changes_of
from smallprint.archive.versions import usable_of, version_at
from smallprint.errors import NotFoundError
from smallprint.model.change import Change, ChangeKind, Diff
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Version
from smallprint.model.meaning import Kind
from smallprint.segment.outline import Interned, outline
from smallprint.store.base import Assessed, Store
from smallprint.text.recorded import recorded_text

WORDLESS = frozenset({Kind.URL_TRACKING_PARAMS, Kind.NUMBERING_RENUMBERING_ONLY, Kind.REORDERING_MOVES_ONLY})
"""A change of these kinds alone leaves every clause's words as they were: it cannot end or begin anything."""


@dataclass(frozen=True, slots=True)
class Since:
    """What became of one document since a version was agreed to.

    `net` sets that version beside the latest one. `standing` are the recorded changes that matter of which
    something still stands, `folded` those that were taken back since; both oldest first. `is_later_start`: the
    document was first recorded after the moment that was asked for, and counts from its first version.
    """

    document: Document
    agreed: Version
    latest: Version
    net: Comparison
    standing: tuple[Assessed, ...]
    folded: tuple[Assessed, ...]
    is_later_start: bool = False

    @property
    def has_changed(self) -> bool:
        """Whether a change that matters stands between the two versions."""
        return self.net.assessment.substantive


def since(store: Store, agreed: Version, *, is_later_start: bool = False) -> Since:
    """What still stands of all that changed in a document since this version of it."""
    document = agreed.document
    usable = usable_of(store.versions(document))
    if not usable:
        raise NotFoundError(f"no recorded version of {document.id} holds its terms", sought=document.id)
    latest = usable[-1]
    net = compare_versions(store, agreed, latest)
    later = changes_of(store, document, substantive=None, since=agreed.fetched_at)
    recorded = [one for one in later if one.version.number > agreed.number]
    standing, folded = _sorted(store, net.diff, recorded)
    return Since(document, agreed, latest, net, tuple(standing), tuple(folded), is_later_start)


def since_moment(store: Store, document: Document, moment: datetime) -> Since | None:
    """What still stands of all that changed since the version in force at a moment; None where no version is usable.

    A document that was first recorded later counts from its first usable version.
    """
    versions = store.versions(document)
    try:
        return since(store, version_at(document, versions, moment))
    except NotFoundError:
        usable = usable_of(versions)
        return since(store, usable[0], is_later_start=usable[0].fetched_at > moment) if usable else None


def _sorted(store: Store, net: Diff, recorded: Sequence[Assessed]) -> tuple[list[Assessed], list[Assessed]]:
    """The recorded changes that matter, those of which something stands and those that were taken back.

    Walks back from the latest: a change stands where words that it brought or took away tell the two versions
    apart, or where a later change that stands went on from its words.
    """
    came, gone = _keys(net.after) - _keys(net.before), _keys(net.before) - _keys(net.after)
    live: set[bytes] = set()
    standing: list[Assessed] = []
    folded: list[Assessed] = []
    outlines = _Outlines(store)
    for one in sorted(recorded, key=lambda found: -found.version.number):
        if set(one.assessment.kinds) <= WORDLESS:
            continue
        found = outlines.diff_into(one)
        telling = _telling(one, found)
        has_trace = False
        for index, change in enumerate(found.touched):
            if change.kind is ChangeKind.UNCHANGED:
                continue
            before, after = _sides(found, change)
            if after & came or before & gone or after & live:
                live |= before
                has_trace = has_trace or index in telling
        if one.assessment.substantive:
            (standing if has_trace else folded).append(one)
    return standing[::-1], folded[::-1]


def _telling(one: Assessed, found: Diff) -> set[int]:
    """The changes of a diff that make it matter; all of them where the assessment does not say."""
    held = {finding.change for finding in one.assessment.findings if finding.kind is Kind.SUBSTANTIVE}
    return held or set(range(len(found.touched)))


def _keys(held: Outline) -> set[bytes]:
    return {block.key for block in held.blocks if block.ink}


def _sides(found: Diff, change: Change) -> tuple[set[bytes], set[bytes]]:
    return set(_held_keys(found.before, change.before)), set(_held_keys(found.after, change.after))


def _held_keys(held: Outline, indices: Sequence[int]) -> Iterator[bytes]:
    return (held.blocks[index].key for index in indices if held.blocks[index].ink)


class _Outlines:
    """The outlines of a document's versions, blocks shared, the last two kept: changes follow on one another."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.interned: Interned = {}
        self.held: dict[int, Outline] = {}
        self.versions: dict[int, Version] = {}

    def diff_into(self, one: Assessed) -> Diff:
        if not self.versions:
            self.versions = {version.number: version for version in self.store.versions(one.version.document)}
        before, after = self._outline(one.compared_with), self._outline(one.version.number)
        self.held = {one.compared_with: before}
        return diff(before, after)

    def _outline(self, number: int) -> Outline:
        if number not in self.held:
            self.held[number] = outline(recorded_text(self.store.content(self.versions[number])), self.interned)
        return self.held[number]
