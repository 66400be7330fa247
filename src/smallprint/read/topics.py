"""Which practices a sentence speaks of, each with a probability.

A linear model over the words of the sentence, their beginnings and pairs, over the heading it stands under and what
leads to it; trained by `training/train_topics.py`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from itertools import pairwise

from smallprint.model.topic import Practice, Topic
from smallprint.read.linear import Groups
from smallprint.read.plain import plain
from smallprint.read.rows import Rows, shipped_rows

_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_NUMBER = re.compile(r"(?<!\d)(?!1[368]\b)\d+")
"""Numbers are all the same, but those that are mostly ages ("You must be 18.")."""
_WORD = re.compile(r"[a-z0-9']+")
STEM = 6
"""A word's beginning is its first so many letters; 5 and 7 did no better in cross-validation."""
LONGEST_READ, LONGEST_HEADING, LONGEST_BEFORE = 3_000, 200, 300
"""Of a sentence and of its heading, this many characters are read from the beginning; of what stands before, the last.
"""
HEADING_WEIGHT, LED_WEIGHT, BEFORE_WEIGHT = 0.7, 1.0, 0.6
"""What the heading, a lead-in ("You may not:") and another sentence before weigh beside the words (1).

Without the three, micro-F1 in cross-validation was lower by .05; with 1 or 0.5 for the heading by .011 and .004.
"""


def topics_in(ink: str, heading: str = "", before: str = "", model: Rows | None = None) -> tuple[Topic, ...]:
    """What a sentence under a heading, behind a lead-in or another sentence, speaks of; the most probable first."""
    held = model or shipped_rows("topics")
    found = [
        Topic(Practice(label), probability)
        for label, probability, cut in zip(
            held.labels, held.odds(topic_signs(ink, heading, before)), held.cuts, strict=True
        )
        if probability >= cut
    ]
    return tuple(sorted(found, key=lambda one: (-one.probability, one.practice)))


def topic_signs(ink: str, heading: str = "", before: str = "") -> Groups:
    """The signs of a sentence in its place: each group is a vector as long as the group weighs."""
    words = _words(ink[:LONGEST_READ])
    headed = [word[:STEM] for word in _words(heading[:LONGEST_HEADING])]
    is_led = before.rstrip().endswith(":")
    mark, weight = ("l:", LED_WEIGHT) if is_led else ("p:", BEFORE_WEIGHT)
    return [
        *_group(1.0, words),
        *_group(1.0, ["~" + word[:STEM] for word in words]),
        *_group(1.0, map(" ".join, pairwise(words))),
        *_group(HEADING_WEIGHT, ["h:" + sign for sign in (*headed, *map(" ".join, pairwise(headed)))]),
        *_group(weight, [mark + word[:STEM] for word in _words(before[-LONGEST_BEFORE:])]),
    ]


def _words(text: str) -> list[str]:
    return _WORD.findall(_NUMBER.sub("0", _ADDRESS.sub("url", plain(text))))


def _group(weight: float, signs: Iterable[str]) -> list[tuple[float, frozenset[str]]]:
    held = frozenset(signs)
    return [(weight / math.sqrt(len(held)), held)] if held else []
