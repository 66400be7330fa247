"""Addresses that may lead to documents of a contract: which is looked at next, and which are siblings of another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from smallprint.extract.address import canonical
from smallprint.extract.variant import marks_of, without_marks
from smallprint.model.found import Alternate, Way

MAIN = ("Terms of Service", "Privacy Policy")
"""What nearly every contract has."""
LEAST_WORTH = 0.35
"""A link that says less of where it leads is not followed; set on the links of 46 saved pages."""
FIRST = 0.5
"""Added to a lead to a main document that was not found yet."""
AGAIN = 0.6
"""What a lead to a type that was found already is worth beside a first one."""
HUB_WORTH = 1.2
"""A list of documents is looked at before the documents, which then have their names from it."""
MOST_HUBS = 3
"""So many lists are looked at: lists that lead to further lists would have no end."""


@dataclass(frozen=True, slots=True)
class Lead:
    """An address with what is known of it before anybody goes there: words, the type they name, how it was found.

    `is_guess`: nobody named it; that nothing is there is not worth a word.
    """

    url: str
    words: str
    terms_type: str
    ways: tuple[Way, ...]
    worth: float = 0.6
    is_hub: bool = False
    is_guess: bool = False


@dataclass(slots=True)
class Leads:
    """The leads ahead, by what looking at them is worth. `language` is preferred among siblings ("" for unmarked)."""

    language: str = ""
    hubs: int = 0
    _ahead: dict[str, Lead] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)
    _chosen: dict[str, str] = field(default_factory=dict)
    _siblings: dict[str, dict[str, Alternate]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Lead]:
        return iter(self._ahead.values())

    def see(self, url: str) -> None:
        """Remember that an address was looked at, so that it is not again."""
        key = canonical(url)
        self._seen.add(key)
        self._ahead.pop(key, None)
        self._chosen.setdefault(without_marks(url), key)

    def has_seen(self, url: str) -> bool:
        """Whether an address was looked at."""
        return canonical(url) in self._seen

    def add(self, lead: Lead) -> None:
        """Remember an address to look at; a sibling of a known one is kept beside it instead."""
        key, bare = canonical(lead.url), without_marks(lead.url)
        if key in self._seen:
            return
        if key in self._ahead:
            self._ahead[key] = _together(self._ahead[key], lead)
            return
        held = self._chosen.setdefault(bare, key)
        if held == key or lead.is_hub:
            self._ahead[key] = lead
        elif held in self._ahead and self._fits(lead.url) > self._fits(self._ahead[held].url):
            self.add_sibling(self._ahead.pop(held).url)
            self._chosen[bare], self._ahead[key] = key, lead
        else:
            self.add_sibling(lead.url)

    def add_sibling(self, url: str, language: str = "", region: str = "") -> None:
        """Remember the same document in another language or for another region."""
        marks = marks_of(url)
        sibling = Alternate(url, language or marks.language, region or marks.region)
        self._siblings.setdefault(without_marks(url), {}).setdefault(canonical(url), sibling)

    def siblings(self, url: str) -> dict[str, Alternate]:
        """The known siblings of an address, by their canonical addresses."""
        return self._siblings.get(without_marks(url), {})

    def next(self, found: Collection[str]) -> Lead | None:
        """The worthiest lead, taken out, or None where none is worth a look. `found`: types that are there already."""
        key = max(self._ahead, key=lambda one: (self.worth(self._ahead[one], found), one), default=None)
        if key is None or self.worth(self._ahead[key], found) < LEAST_WORTH:
            return None
        return self._ahead.pop(key)

    def worth(self, lead: Lead, found: Collection[str]) -> float:
        """What looking at a lead is worth now."""
        if lead.is_hub and not lead.terms_type:
            return HUB_WORTH if self.hubs < MOST_HUBS else 0.0
        if lead.terms_type in found and Way.INCORPORATED not in lead.ways:
            return lead.worth * AGAIN
        return lead.worth + FIRST * (lead.terms_type in MAIN)

    def _fits(self, url: str) -> int:
        """How well an address fits the language that is preferred."""
        language = marks_of(url).language
        return 2 if language == self.language else 1 if not language else 0


def _together(one: Lead, other: Lead) -> Lead:
    """Two leads to one address as one."""
    better = max((one, other), key=lambda lead: lead.worth)
    ways = tuple(dict.fromkeys((*one.ways, *other.ways)))
    return replace(better, ways=ways, is_hub=one.is_hub or other.is_hub, is_guess=one.is_guess and other.is_guess)
