"""The sentences of a document that are nearest to a claim: by words, by what they stand for, by its matter."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.finding import findings
from smallprint.judge.answer.saying import Saying
from smallprint.judge.answer.understand import INVERSE, ranked
from smallprint.judge.answer.words import stem, stems
from smallprint.judge.claim.patterns.everyday import EVERYDAY
from smallprint.judge.claim.patterns.idioms import IDIOMS
from smallprint.judge.claim.patterns.meant import MEANT
from smallprint.judge.claim.patterns.spoken import (
    ACTS,
    BANNING,
    BANS,
    DEFINES,
    HAS_SUBJECT,
    LOOSELY,
    NO_ACT,
    OF_PEOPLE,
    SPOKEN,
)
from smallprint.judge.claim.wording import is_denying, part_at
from smallprint.read.plain import plain

CONCEPT, HEADED, OF_MATTER = 0.5, 0.4, 0.3
"""What counts beside a shared word: a concept, a word in the heading or the sentence before, a rule of the matter."""
LIKE = 0.8
"""What another word for the same counts where all words weigh the same."""
LONG = 0.08
FREE = 25
"""Nearness falls with the length of a sentence, beyond so many stems.

These were set on 323 statements with known evidence: 72 of 100 have it among the three nearest sentences, and 69 with
matters and length as they were weighed before (0.15 each).
"""
LIKELY = 0.05
"""Matters of less probability are not looked for."""
MATTERS = 3
"""So many matters are looked for."""
FEWEST = 4
"""A sentence of fewer stems is a heading or a label."""
REACH = 150
"""Words of a claim stand together where so many characters hold them."""
TOGETHER = 0.2
"""What it counts beside all this how much of the claim stands together."""
LOOKED_AT = 40
"""Of so many sentences it is looked at where the words stand."""
BEYOND = 0.3
"""A word beyond the part of a sentence in which the others stand counts so much."""
SCRAP = 0.15
"""What a heading, a label, a question or a definition loses."""
BAN = 0.1
"""What a sentence on what people must not do loses, where the claim is not on what they may do."""
_IDIOMS = tuple((re.compile(idiom), words) for idiom, words in IDIOMS)
_BANS = re.compile(BANS)
_BANNING = re.compile(BANNING)
_DEFINES = re.compile(DEFINES)
_HAS_SUBJECT = re.compile(HAS_SUBJECT)
_OF_PEOPLE = re.compile(OF_PEOPLE)
_NO_ACT = re.compile(NO_ACT)
_WORD = re.compile(r"[a-z][a-z'-]+|\d+")
_VAGUE = frozenset({"data", "copy", "law", "reason", "people", "terms"})
"""Concepts that stand everywhere."""
_COMMON = frozenset(
    stem(word)
    for word in (
        "data user customer people content service personal used able made take given help way means kind sort chance "
        "power attempt feature thing part case time whatever anything somebody anybody"
    ).split()
)
"""Stems that say nothing of what is done."""


def _by_word(*tables: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """What each word of some tables stands for."""
    found: dict[str, frozenset[str]] = {}
    for name, words in chain(*tables):
        for word in () if name in _VAGUE else words.split():
            found[word] = found.get(word, frozenset()) | {name}
    return found


def _forms(word: str) -> str:
    """A base form with the others that it may have ("copy": copies, copied, copying); some that do not exist."""
    ends = {"", "s", "es", "ed", "d", "ing"}
    found = {word + end for end in ends}
    if word.endswith("e"):
        found.add(f"{word[:-1]}ing")
    if word.endswith("y"):
        found |= {f"{word[:-1]}ies", f"{word[:-1]}ied"}
    if len(word) > 2 and word[-1] in "bdgklmnprt" and word[-2] in "aeiou":
        found |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return " ".join(sorted(found))


_EVERYDAY = tuple(
    (f"everyday {number}", " ".join(_forms(word) for word in group.split())) for number, group in enumerate(EVERYDAY)
)
_SAID = tuple((f"said {name}", words) for name, words in SPOKEN.items())
_BY_WORD = _by_word(MEANT.items(), _SAID, _EVERYDAY)
_LOOSELY = _by_word(MEANT.items(), _SAID, _EVERYDAY, ((f"said {name}", words) for name, words in LOOSELY.items()))


@dataclass(frozen=True, slots=True)
class Near:
    """A sentence, how much of the claim's weight its words carry (`share`, 0 to 1), and how near that makes it.

    `start` and `end` are where in its text the claim's words stand closest.
    """

    saying: Saying
    share: float
    nearness: float
    start: int
    end: int

    @property
    def part(self) -> str:
        """The part of its text in which the claim's words stand."""
        return part_at(self.saying.text, self.start)

    @property
    def is_denying(self) -> bool:
        """Whether it denies what the claim's words speak of: there, before it, or in its lead-in."""
        own = self.part
        at = self.saying.text.find(own)
        denies = is_denying(own[: max(self.end - at, 0) + REACH])
        return denies != is_denying(self.lead_in) or self.is_item_of_ban

    @property
    def is_item_of_ban(self) -> bool:
        """Whether it is an item, without a subject of its own, under a heading that bans what stands there."""
        return _BANNING.search(self.saying.heading) is not None and _HAS_SUBJECT.match(self.saying.text) is None

    @property
    def lead_in(self) -> str:
        """What introduces the sentence: its lead-in, or a heading that goes on in it ("We do not:")."""
        saying = self.saying
        if 0 < saying.start <= self.start:
            return saying.text[: saying.start]
        return saying.heading if saying.heading.endswith(":") else ""

    @property
    def around(self) -> str:
        """The text around the claim's words."""
        return self.saying.text[max(0, self.start - REACH) : self.end + REACH]


@dataclass(frozen=True, slots=True)
class Sought:
    """The stems and concepts of a claim with their weights: rare ones of the document weigh more.

    `meant` says what the words of each stem stand for.
    """

    stems: dict[str, float]
    concepts: dict[str, float]
    meant: dict[str, frozenset[str]]

    def together(self, saying: Saying, start: int) -> float:
        """How much of the words' weight stands together behind a place: the same words, and others for the same."""
        text = saying.text[start : start + REACH]
        own, meant = stems(text), concepts_of(text)
        held = sum(weight for one, weight in self.stems.items() if one in own)
        held += CONCEPT * sum(
            weight for one, weight in self.stems.items() if one not in own and self.meant[one] & meant
        )
        return held / (sum(self.stems.values()) or 1.0)

    def share(self, saying: Saying) -> float:
        """How much of the words' weight a sentence carries: by the same words, others for the same, its heading."""
        own, meant = stems(saying.text), concepts_of(saying.text)
        around = stems(saying.heading) | stems(saying.previous)
        held = 0.0
        for one, weight in self.stems.items():
            if one in own:
                held += weight
            elif self.meant[one] & meant:
                held += CONCEPT * weight
            elif one in around:
                held += HEADED * weight
        return held / (sum(self.stems.values()) or 1.0)

    def nearness(self, saying: Saying) -> float:
        """How near a sentence is: what its words, its concepts and its heading carry of all that is sought."""
        own = stems(saying.text)
        around = (stems(saying.heading) | stems(saying.previous)) - own
        held = sum(weight for one, weight in self.stems.items() if one in own)
        held += HEADED * sum(weight for one, weight in self.stems.items() if one in around)
        held += CONCEPT * sum(self.concepts[one] for one in self.concepts.keys() & loosely_of(saying.text))
        return held / ((sum(self.stems.values()) + CONCEPT * sum(self.concepts.values())) or 1.0)


def nearest(words: str, told: Sequence[Saying], service: str = "", most: int = 3) -> tuple[Near, ...]:
    """The sentences that are nearest to the words, best first, each wording once."""
    sought = sought_in(words, told, service)
    if not sought.stems:
        return ()
    of_matter = _of_matter(words, told, service)
    is_of_people = _OF_PEOPLE.search(plain(words)) is not None
    found = [
        (
            sought.nearness(saying)
            + OF_MATTER * of_matter.get(id(saying), 0.0)
            - _length(saying)
            - (BAN if not is_of_people and _BANS.search(saying.text) else 0.0),
            saying,
        )
        for saying in told
    ]
    likely = sorted(found, key=lambda one: -one[0])[:LOOKED_AT]
    beside = [
        (nearness + TOGETHER * sought.together(saying, _closest(saying, sought)[0]), saying)
        for nearness, saying in likely
    ]
    first: dict[str, Near] = {}
    for nearness, saying in sorted(beside, key=lambda one: -one[0]):
        if saying.text not in first:
            first[saying.text] = Near(saying, sought.share(saying), nearness, *_closest(saying, sought))
        if len(first) == most:
            break
    return tuple(first.values())


def near_at(saying: Saying, sought: Sought) -> Near:
    """A sentence with how much of what is sought it carries, and where."""
    return Near(saying, sought.share(saying), 0.0, *_closest(saying, sought))


def sought_in(words: str, told: Sequence[Saying], service: str) -> Sought:
    """What is looked for, of a claim: its stems, without the provider's name."""
    text = in_contract_words(plain(words))
    name = {stem(word) for word in _WORD.findall(plain(service))}
    own = stems(text) - {"they"} - name
    held = Counter(one for saying in told for one in own & stems(saying.text))
    known = Counter(one for saying in told for one in loosely_of(text) & loosely_of(saying.text))
    meant: dict[str, frozenset[str]] = dict.fromkeys(own, frozenset())
    for word in _WORD.findall(text):
        if stem(word) in meant:
            meant[stem(word)] |= _BY_WORD.get(word, frozenset())
    return Sought(
        {one: _rarity(len(told), held[one]) for one in sorted(own)},
        {one: _rarity(len(told), known[one]) for one in sorted(loosely_of(text))},
        meant,
    )


def in_contract_words(text: str) -> str:
    """Folded words, with the turns of everyday speech in them as contracts say them."""
    for idiom, words in _IDIOMS:
        text = idiom.sub(words, text)
    return text


def first_of(words: str) -> str:
    """The first content word of folded words; "" where there is none."""
    return next((word for word in _WORD.findall(words) if stems(word) - _COMMON), "")


def carries_first(words: str, text: str) -> bool:
    """Whether a text carries the first content word of folded words, or another for the same."""
    first = first_of(words)
    if not first:
        return False
    return stem(first) in stems(text) or bool(_BY_WORD.get(first, frozenset()) & concepts_of(text))


def has_first(words: str, text: str) -> bool:
    """Whether a text carries the first content word of folded words itself."""
    first = first_of(words)
    return bool(first) and stem(first) in stems(text)


def carried(words: str, text: str) -> float:
    """How much of the content words of folded words a text carries, 0 to 1: the same words, or others for the same."""
    sought = [word for word in dict.fromkeys(_WORD.findall(words)) if stems(word) - _COMMON]
    own, meant = stems(text), concepts_of(text)
    held = sum(1.0 if stems(word) & own else LIKE * bool(_BY_WORD.get(word, frozenset()) & meant) for word in sought)
    return held / (len(sought) or 1)


def acts_of(words: str) -> frozenset[str]:
    """The acts of which folded words speak."""
    return concepts_of(_NO_ACT.sub(" ", words)) & ACTS


def has_act(words: str, text: str) -> bool:
    """Whether folded words and a text speak of the same act."""
    return bool(acts_of(words) & acts_of(text))


def _rarity(all_of_them: int, held: int) -> float:
    return math.log(1 + all_of_them / (1 + held))


@lru_cache(maxsize=1 << 14)
def concepts_of(text: str) -> frozenset[str]:
    """What the words of a folded text stand for."""
    return frozenset(concept for word in _WORD.findall(text) for concept in _BY_WORD.get(word, ()))


@lru_cache(maxsize=1 << 14)
def loosely_of(text: str) -> frozenset[str]:
    """What the words of a folded text stand for, or go together with."""
    return frozenset(concept for word in _WORD.findall(text) for concept in _LOOSELY.get(word, ()))


def _length(saying: Saying) -> float:
    count = len(stems(saying.text))
    is_scrap = count < FEWEST or saying.text.rstrip().endswith("?") or _DEFINES.match(saying.text) is not None
    scrap = SCRAP if is_scrap else 0.0
    return scrap + LONG * math.log(1 + max(0, count - FREE) / FREE)


def _of_matter(words: str, told: Iterable[Saying], service: str) -> dict[int, float]:
    """How surely each sentence speaks of the matters that the words are likely about."""
    told = tuple(told)
    found: dict[int, float] = {}
    for label, probability in ranked(words, service)[:MATTERS]:
        if label and probability > LIKELY:
            for one in findings(BY_NAME[label.removesuffix(INVERSE)], told):
                key = id(one.saying)
                found[key] = max(found.get(key, 0.0), probability * one.weight)
    return found


def _closest(saying: Saying, sought: Sought) -> tuple[int, int]:
    """Where most of what is sought stands together: its words, or others for the same."""
    places = [
        (found.start(), found.end(), weight, part_at(saying.text, found.start()))
        for found in _WORD.finditer(saying.text, saying.start)
        if (weight := _weight(found[0], sought)) > 0
    ]
    if not places:
        return saying.start, saying.start + 1
    start, end, _, _ = max(places, key=lambda one: sum(_beside(one[0], one[3], other) for other in places))
    return start, end


def _beside(start: int, part: str, other: tuple[int, int, float, str]) -> float:
    """What a word counts for a stretch that begins at `start`: less where it stands in another part."""
    if not 0 <= other[0] - start < REACH:
        return 0.0
    return other[2] if other[3] == part else BEYOND * other[2]


def _weight(word: str, sought: Sought) -> float:
    own = sum(sought.stems.get(one, 0.0) for one in stems(word))
    return own or CONCEPT * max((sought.concepts.get(one, 0.0) for one in _LOOSELY.get(word, ())), default=0.0)
