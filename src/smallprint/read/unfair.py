"""Which sentences are potentially unfair, in the kinds of UNFAIR-ToS (Lippi et al. 2019) and CLAUDETTE's ninth of 2024.

A linear model over words, their beginnings, pairs of beginnings, and frames; trained by `training/train_unfair.py`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise

from smallprint.model.norm import Unfair, UnfairKind
from smallprint.read.frame import Frame, frames_of, words_of
from smallprint.read.linear import Groups, Linear, shipped
from smallprint.read.plain import plain

_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_NUMBER = re.compile(r"\d+")
_SPLIT_NOT = re.compile(r"\b(ca|wo|do|does|did|is|are|was|were|has|have|had|should|would|could) n't\b")
_WORD = re.compile(r"[a-z0-9']+")
STEM = 5
"""A word's beginning is its first so many letters."""
GAP = 8
"""Words of a pair stand at most so many places apart; with 5 mean average precision was lower by .008."""
LONGEST_READ = 4_000
"""Of a sentence, this many characters are read."""
HALF = 0.5
"""What beginnings and signs of frames weigh beside the rest; without frames macro-F1 was lower in cross-validation."""


def unfair_in(ink: str, model: Linear | None = None) -> tuple[Unfair, ...]:
    """The kinds that a sentence is potentially unfair in, the most probable first."""
    held = model or shipped("unfair")
    found = [
        Unfair(UnfairKind(label), probability)
        for label, probability, cut in zip(held.labels, held.odds(unfair_signs(ink)), held.cuts, strict=True)
        if probability >= cut
    ]
    return tuple(sorted(found, key=lambda one: (-one.probability, one.kind)))


def unfair_signs(ink: str) -> Groups:
    """The signs of a sentence: each group is as long as a vector of length one, beginnings and frames half as long."""
    text = plain(ink[:LONGEST_READ])
    text = _SPLIT_NOT.sub(lambda found: found[0].replace(" ", ""), text)
    text = _NUMBER.sub("0", _ADDRESS.sub("url", text))
    words = _WORD.findall(text)
    stems = ["~" + word[:STEM] for word in words]
    runs = {
        *words,
        *map(" ".join, pairwise(words)),
        *map(" ".join, zip(words, words[1:], words[2:], strict=False)),
    }
    pairs = {f"{one}_{two}" for index, one in enumerate(stems) for two in stems[index + 1 : index + 1 + GAP]}
    parsed = words_of(text)
    framed = {sign for frame in frames_of(parsed) for sign in _framed(frame)}
    return [
        (weight / math.sqrt(len(signs)), signs)
        for weight, signs in ((1.0, runs), (HALF, set(stems)), (1.0, pairs), (HALF, framed))
        if signs
    ]


MOST_VERBS = 8


def _framed(frame: Frame) -> Iterator[str]:
    who = "+".join(sorted(frame.parties)) or ("passive" if frame.is_passive else "x")
    force = f"{'not-' if frame.is_negated else ''}{frame.force.value}"
    yield f"f:{who}:{force}"
    for verb in frame.verbs[:MOST_VERBS]:
        yield f"v:{who}:{force}:{verb.action}"
        yield f"l:{'not-' if frame.is_negated else ''}{verb.lemma}"
