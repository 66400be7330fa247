"""A document's usable versions in order, each with its outline: captures cut short are passed over."""

from __future__ import annotations

from collections.abc import Iterator

from smallprint.model.clause import Outline
from smallprint.model.document import Document, Standing, Version
from smallprint.segment.outline import Interned, outline
from smallprint.store.base import Store
from smallprint.text.recorded import recorded_text

CUT_SHORT = 0.5
"""A text less than so long as the one before it is a capture cut short, unless it is the last: it ends nothing."""

REMEMBERED = 64
"""So many texts' outlines are remembered: some documents go back and forth between a few."""


def standing_texts(store: Store, document: Document) -> Iterator[tuple[Version, Outline]]:
    """Every usable version, oldest first; versions with the same text share their outline."""
    interned: Interned = {}
    remembered: dict[str, Outline] = {}
    last: tuple[Version, Outline] | None = None
    cut: tuple[Version, Outline] | None = None
    for version in store.versions(document):
        if version.standing is not Standing.USABLE:
            continue
        if last is not None and version.digest == last[0].digest:
            last, cut = (version, last[1]), None
            yield last
            continue
        held = remembered.get(version.digest) or outline(recorded_text(store.content(version)), interned)
        remembered[version.digest] = held
        if len(remembered) > REMEMBERED:
            remembered.pop(next(iter(remembered)))
        is_short = last is not None and len(held.text) < CUT_SHORT * len(last[1].text)
        if is_short and cut is None:
            cut = version, held
            continue
        if is_short and cut is not None:
            yield cut
        last, cut = (version, held), None
        yield last
    if cut is not None:
        yield cut
