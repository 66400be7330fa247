"""Which of people's content and data a sentence names."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.model.norm import Data
from smallprint.read.patterns import categories, trained
from smallprint.read.plain import plain
from smallprint.text.sought import Sought

_NAMES = {kind: Sought(pattern) for kind, pattern in categories.NAMES.items()}
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
_MATERIAL = re.compile(categories.MATERIAL)
_OF_PERSONS = re.compile(trained.OF_PERSONS)
_CONTENT, _CONTENT_USED = re.compile(trained.CONTENT), re.compile(trained.CONTENT_USED)
_NONE_MEANT = re.compile(trained.NONE_MEANT)
_ALSO = tuple((kind, re.compile(pattern)) for kind, pattern in trained.ALSO)


@lru_cache(maxsize=1 << 11)
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
    found = _told(sentence, text, theirs)
    text = _NONE_MEANT.sub(" ", text)
    if found == {theirs} and _YOURS.search(text) and not _named(text):
        found = (set(named_in(context)) - {Data.CUSTOMER_CONTENT, Data.PERSONAL_DATA}) or found
    if not found and (_CONTENT_USED if is_privacy else _CONTENT).search(text):
        found = {Data.CUSTOMER_CONTENT}
    found = found or _named(plain(context)) or _named(plain(heading))
    if not found and (_BARE.search(text) or (is_privacy and _BARE.search(around))):
        found = {theirs}
    return tuple(kind for kind in Data if kind in found) or (Data.UNSPECIFIED,)


def _told(sentence: str, text: str, theirs: Data) -> set[Data]:
    """The categories that a sentence itself tells, without those that it only names beside what it is about."""
    found = _named(_BY_THE_WAY.sub(" ", text))
    text = _NONE_MEANT.sub(" ", text)
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
    return _of_one_kind(found, text, theirs)


def _of_one_kind(found: set[Data], text: str, theirs: Data) -> set[Data]:
    """Of "information that you provide", which may be either, what it is in a policy or an agreement."""
    if theirs is Data.PERSONAL_DATA and Data.PERSONAL_DATA in found and not _MATERIAL.search(text):
        return found - {Data.CUSTOMER_CONTENT}
    if theirs is Data.CUSTOMER_CONTENT and len(found) > 1 and not _OF_PERSONS.search(text):
        return found - {Data.PERSONAL_DATA}
    return found


def _named(text: str) -> set[Data]:
    """The categories that folded words name as what is trained on."""
    also = {kind for kind, pattern in _ALSO if pattern.search(text)}
    return also | set(named_in(_NONE_MEANT.sub(" ", text)))
