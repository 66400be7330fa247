"""What a commit's message says of why a version was recorded, in the words Open Terms Archive's engine has used."""

from __future__ import annotations

from smallprint.model.document import Cause

FIRST_RECORDS = ("First record of ", "Start tracking ")
"""From 2023 on, and from 2020 to 2023."""
CHANGES = ("Record new changes of ", "Update ")
"""From 2023 on, and before; what was imported from older projects (2012 to 2020) says "Update " as well."""
UPGRADES = ("Apply technical or declaration upgrade on ", "Refilter ")
"""From 2023 on, and before: the engine, or what it was told to select, changed, and the same page was read anew."""


def is_recording(message: str) -> bool:
    """Whether a message is one that Open Terms Archive's engine writes over a version."""
    return message.startswith((*FIRST_RECORDS, *CHANGES, *UPGRADES))


def cause_of(message: str, *, is_first: bool, is_ours: bool = False) -> Cause:
    """Why a version was recorded; a message in other words means a change.

    A document's first version was first seen, whatever its message says, and no later one was: a first record
    told twice is a change. `is_ours`: the collection's doing shows otherwise, as where the text was captured
    before one that is recorded already (engines up to 2022 wrote "Update" over an old capture read anew).
    """
    if is_first:
        return Cause.FIRST_SEEN
    return Cause.RE_EXTRACTED if is_ours or message.startswith(UPGRADES) else Cause.AMENDED
