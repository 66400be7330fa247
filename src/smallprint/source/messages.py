"""What an Open Terms Archive commit message says of why a version was recorded."""

from __future__ import annotations

import re

from smallprint.model.document import Cause

CAUSES: tuple[tuple[re.Pattern[str], Cause], ...] = (
    (re.compile(r"first record|start(?:ed)? tracking|initial (?:record|version|commit)", re.IGNORECASE), Cause.FIRST_SEEN),
    (re.compile(r"re-?filter|technical|declaration upgrade|apply .*upgrade|re-?extract", re.IGNORECASE), Cause.RE_EXTRACTED),
)
"""Forms of the first line, in Open Terms Archive's words from 2020 on; every other line means a change."""


def cause_of(subject: str, *, is_first: bool) -> Cause:
    """Why a version was recorded. The first version of a document was first seen whatever its message says."""
    if is_first:
        return Cause.FIRST_SEEN
    found = next((cause for form, cause in CAUSES if form.match(subject)), Cause.AMENDED)
    return Cause.AMENDED if found is Cause.FIRST_SEEN else found
