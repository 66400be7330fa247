"""A theme that terms speak of or do not, by which a change of many clauses is told.

Each theme is told as added or dropped where one version speaks of it and the other nowhere does. Drawn up from what
people ask of terms and from the headings of terms and policies; matched against folded words with a blank between.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kept(StrEnum):
    """In which documents a theme says something: in all, in privacy policies only, in all but these."""

    ALL = "all"
    PRIVACY = "privacy"
    TERMS = "terms"


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """A theme: `name` stands behind "rules on", or behind "adds" where it has an article; `weight` is 1 to 5.

    `says` stands in the sentence that came or went; the other version holds neither that nor `known`. A sentence that
    denies it tells nothing unless `is_denied`.
    """

    name: str
    weight: float
    says: re.Pattern[str]
    known: re.Pattern[str]
    kept: Kept = Kept.ALL
    is_denied: bool = False


def theme(
    name: str, weight: float, says: str, known: str = "", *, kept: Kept = Kept.ALL, is_denied: bool = False
) -> Theme:
    """A theme of these patterns, each of whole words; `known` is `says` where it is not given."""
    return Theme(name, weight, re.compile(f" (?:{says}) "), re.compile(f" (?:{known or says})"), kept, is_denied)
