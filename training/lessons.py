"""What the model of topics learns from: our labels, sentences under headings that tell, and sentences at large."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from gather import Said, own_labels, standing_at
from headings import HEADINGS
from scipy.sparse import csr_matrix

from smallprint.model.norm import Stance, Strength
from smallprint.model.topic import Practice
from smallprint.read.linear import Groups
from smallprint.read.plain import plain
from smallprint.read.topics import topic_signs
from smallprint.text.digest import digest

COMMITS = {
    "ota-contrib-versions": "d6fb386efcd5ef42d33090dfaf21d7b2cc748246",
    "ota-genai-eu-versions": "4812532797e75d8bd27b308499e3e7972b41c7bc",
    "ota-pga-versions": "577430aa7c115d45fd805c9c06f9fc67c1fda441",
}
"""Where sentences that nobody has labelled are taken from; a later clone gives the same."""
PRACTICES = list(Practice)
FOLDS = 5
SIGNS = 24_000
"""Signs of the student: 39 bytes each, under a megabyte together.

With three times as many mean average precision was .718 and not .716.
"""
UNLABELLED = 60_000
"""Sentences that the student learns from."""
PER_FAMILY, PER_HEADING = 400, 40
"""Of these, and of those under a heading of one kind, a service family brings at most so many."""
GENERAL = 6_000
"""Sentences under headings that only say "general": more of them drown the rest."""
LEAST = 3
"""The first model knows signs of at least so many sentences."""
HARD = 0.5
"""What a label that its reader was not sure of counts for."""

Array = np.ndarray[Any, Any]
Columns = Mapping[str, int]


@dataclass(frozen=True)
class Material:
    """Sentences that were labelled and others, as rows of signs, with what is known of them.

    The first `whole` of our own are labelled with all practices, those behind them only with training of AI.
    """

    own: Sequence[Said]
    whole: int
    others: Sequence[Said]

    @cached_property
    def truth(self) -> Array:
        """For each labelled sentence and practice 1 if it speaks of it, 0 if it does not, -1 where nothing is known."""
        found = np.full((len(self.own), len(PRACTICES)), -1)
        found[: self.whole] = [
            [practice.value in said.row["topics"] for practice in PRACTICES] for said in self.own[: self.whole]
        ]
        found[self.whole :, PRACTICES.index(Practice.AI_TRAINING)] = [
            said.row["stance"] != Stance.NOT_ADDRESSED for said in self.own[self.whole :]
        ]
        return found

    @cached_property
    def weight(self) -> Array:
        """What each label counts for."""
        return np.array([HARD if said.row["is_hard"] else 1.0 for said in self.own])

    @cached_property
    def fold(self) -> Array:
        """The fold of each of our sentences: service families stay together."""
        return np.array([fold_of(said.family) for said in self.own])

    @cached_property
    def under(self) -> list[tuple[Said, frozenset[Practice]]]:
        """The others that stand under a heading of the table, with its practices."""
        return list(_headed(self.others))

    @cached_property
    def told(self) -> Array:
        """For each of these and each practice, whether the heading tells it."""
        return np.array([[practice in told for practice in PRACTICES] for _, told in self.under])

    @cached_property
    def unlabelled(self) -> list[Said]:
        """The others that the student learns from."""
        count: Counter[str] = Counter()
        found = []
        for said in self.others:
            count[said.family] += 1
            if count[said.family] <= PER_FAMILY:
                found.append(said)
        return found[:UNLABELLED]

    @cached_property
    def bare(self) -> tuple[csr_matrix, csr_matrix, csr_matrix]:
        """The words alone, as the first model sees them: of those under headings, of ours, of the unlabelled."""
        under = [topic_signs(said.ink) for said, _ in self.under]
        columns = numbered(sign for sign, count in counted(under).items() if count >= LEAST)
        ours, others = ([topic_signs(said.ink) for said in each] for each in (self.own, self.unlabelled))
        return sparse(under, columns), sparse(ours, columns), sparse(others, columns)

    @cached_property
    def placed(self) -> tuple[csr_matrix, csr_matrix]:
        """Sentences in their places, as the teacher sees them: ours, and the unlabelled."""
        ours = [signs_of(said) for said in self.own]
        columns = numbered(counted(ours))
        return sparse(ours, columns), sparse([signs_of(said) for said in self.unlabelled], columns)

    @cached_property
    def columns(self) -> Columns:
        """The signs of the student: those that stand in most sentences, ours counted tenfold."""
        ours, others = ([signs_of(said) for said in each] for each in (self.own, self.unlabelled))
        count = counted(others)
        for sign, times in counted(ours).items():
            count[sign] += 10 * times
        return numbered(sorted(count, key=lambda sign: (-count[sign], sign))[:SIGNS])

    @cached_property
    def shipped(self) -> tuple[csr_matrix, csr_matrix]:
        """Sentences as the student sees them: ours, and the unlabelled."""
        ours, others = ([signs_of(said) for said in each] for each in (self.own, self.unlabelled))
        return sparse(ours, self.columns), sparse(others, self.columns)


def _headed(others: Sequence[Said]) -> Iterator[tuple[Said, frozenset[Practice]]]:
    patterns = {practice: re.compile(pattern) for practice, pattern in HEADINGS.items()}
    known: dict[str, frozenset[Practice]] = {}
    count: Counter[Any] = Counter()
    for said in others:
        if said.heading not in known:
            folded = plain(said.heading[:90]).strip(" .:*#0123456789?!")
            known[said.heading] = frozenset(one for one, pattern in patterns.items() if pattern.search(folded))
        told = known[said.heading]
        count[said.family, told] += 1
        count[told] += 1
        is_drowning = told == {Practice.GENERAL} and count[told] > GENERAL
        if told and count[said.family, told] <= PER_HEADING and not is_drowning:
            yield said, told


def on_training(path: Path, corpus: Path, own: Sequence[Said]) -> list[Said]:
    """The sentences of `clauses.jsonl` of which it is known whether they speak of training AI outright."""
    taken = {said.ink for said in own}
    return [
        said
        for said in own_labels(path, corpus, 1.0)
        if said.row["strength"] != Strength.IMPLICIT and said.ink not in taken
    ]


def others_of(corpus: Path, own: Sequence[Said]) -> list[Said]:
    """The sentences of the collections that nobody has labelled, each once, in an order that tells nothing."""
    taken = {said.ink for said in own}
    found: dict[str, Said] = {}
    for history, commit in sorted(COMMITS.items()):
        for said in standing_at(corpus, history, commit):
            if 20 <= len(said.ink) <= 900 and said.ink not in taken:
                found.setdefault(said.ink, said)
    return sorted(found.values(), key=lambda said: digest(said.ink))


def signs_of(said: Said) -> Groups:
    """The signs of a sentence in its place."""
    return topic_signs(said.ink, said.heading, said.before)


def counted(groups: Iterable[Groups]) -> Counter[str]:
    """In how many sentences each sign stands."""
    return Counter(sign for each in groups for _, signs in each for sign in signs)


def numbered(signs: Iterable[str]) -> Columns:
    """A column for each sign, in the order of their letters."""
    return {sign: column for column, sign in enumerate(sorted(signs))}


def sparse(groups: Iterable[Groups], columns: Columns) -> csr_matrix:
    """Sentences as rows of the columns that have a sign."""
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for each in groups:
        row = sorted((columns[sign], weight) for weight, signs in each for sign in signs if sign in columns)
        places.extend(place for place, _ in row)
        values.extend(value for _, value in row)
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(ends) - 1, len(columns)))


def fold_of(family: str) -> int:
    """The fold that a service family is in."""
    return crc32(family.encode()) % FOLDS
