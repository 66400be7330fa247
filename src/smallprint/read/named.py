"""Which of people's content and data a sentence names."""

from __future__ import annotations

import re

from smallprint.model.norm import Data
from smallprint.read.patterns import categories
from smallprint.read.plain import plain

_NAMES = {kind: re.compile(pattern) for kind, pattern in categories.NAMES.items()}
_YOURS = re.compile(categories.YOURS)
_DEFINED = re.compile(categories.DEFINED)
_PRIVACY = re.compile(categories.PRIVACY)
_NARROWED = re.compile(categories.NARROWED)
_OURS = re.compile(categories.OURS)
_AS_WELL = re.compile(categories.AS_WELL)
_USED_ALONE = re.compile(categories.USED_ALONE)
_BARE = re.compile(categories.BARE)
_BY_THE_WAY = re.compile(f"{categories.BY_THE_WAY}|{categories.WHILE_USED}")
_FEEDBACK_ROW = re.compile(categories.FEEDBACK_ROW)


def named_in(ink: str) -> tuple[Data, ...]:
    """The categories that an ink names outright, in the order of `Data`."""
    text = plain(ink)
    return tuple(kind for kind, pattern in _NAMES.items() if pattern.search(text))


def is_yours(text: str) -> bool:
    """Whether plain text speaks of "your data", and no more is said of it."""
    return _YOURS.search(text) is not None


def is_defined(ink: str) -> bool:
    """Whether an ink names a defined term for what people put in ("PartyRock Data")."""
    return _DEFINED.search(ink) is not None


def is_narrowed(ink: str) -> bool:
    """Whether an ink names only some kinds of a person's content ("audio and video Customer Content")."""
    return _NARROWED.search(plain(ink)) is not None


def data_of(sentence: str, heading: str, context: str, *, is_privacy: bool | None = None) -> tuple[Data, ...]:
    """The categories that a sentence is about: those it names, else those of what introduces it or of its heading.

    `is_privacy` says whether the document is a privacy policy, where that is known: "your data" is personal data in
    one and customer content in an agreement. (`Data.UNSPECIFIED`,) where nothing is named.
    """
    text, around = plain(sentence), plain(heading) + " \n " + plain(context)
    if is_privacy is None:
        is_privacy = _PRIVACY.search(text + around) is not None
    theirs = Data.PERSONAL_DATA if is_privacy else Data.CUSTOMER_CONTENT
    found = set(named_in(_BY_THE_WAY.sub(" ", text)))
    if _YOURS.search(text):
        found.add(theirs)
    defined = _DEFINED.search(sentence)
    if defined and (not found or not defined[0].endswith(("Data", "Information"))) and not _OURS.search(defined[0]):
        found.add(Data.CUSTOMER_CONTENT)
    if Data.DEIDENTIFIED_AGGREGATE in found and not _AS_WELL.search(text):
        found.discard(Data.PERSONAL_DATA)
    if Data.FEEDBACK in found and _USED_ALONE.search(text):
        found = {Data.FEEDBACK}
    if Data.FEEDBACK in found and _FEEDBACK_ROW.search(text):
        found -= {Data.PUBLIC_POSTS, Data.CUSTOMER_CONTENT, Data.PROMPTS_INPUTS}
    if _NARROWED.search(text) and len(found) > 1:
        found.discard(Data.CUSTOMER_CONTENT)
    if not found:
        found = set(named_in(context)) or set(named_in(heading))
    if not found and _BARE.search(text):
        found = {theirs}
    return tuple(kind for kind in Data if kind in found) or (Data.UNSPECIFIED,)
