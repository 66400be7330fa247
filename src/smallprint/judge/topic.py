"""What changed clauses are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from smallprint.judge.lexicon import TOPICS
from smallprint.judge.mask import words_of
from smallprint.judge.signs import Unit

TOPIC_LIMIT = 4
_SINGLE = {phrase: topic for topic, phrases in TOPICS.items() for phrase in phrases if " " not in phrase}
_SEVERAL = [(f" {phrase} ", topic) for topic, phrases in TOPICS.items() for phrase in phrases if " " in phrase]
EDITED, STANDING, HEADED = 3, 1, 2
"""What a word counts for: edited, standing beside the edit, in the heading above."""


def topics_of(units: Sequence[Unit]) -> tuple[str, ...]:
    """The topics of these changed clauses, the weightiest first, at most four."""
    weights: Counter[str] = Counter()
    for unit in units[:12]:
        for words, weight in (
            (unit.removed + unit.inserted, EDITED),
            (words_of(unit.heading), HEADED),
            (_around(unit), STANDING),
        ):
            for topic in topics_in(words):
                weights[topic] += weight
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return tuple(topic for topic, weight in ranked if weight >= EDITED)[:TOPIC_LIMIT]


def _around(unit: Unit) -> Sequence[str]:
    return words_of((unit.after or unit.before)[:600])


def topics_in(words: Sequence[str]) -> set[str]:
    """The topics that these folded words speak of."""
    found = {_SINGLE[word] for word in _SINGLE.keys() & words}
    text = f" {' '.join(words)} "
    return found | {topic for phrase, topic in _SEVERAL if phrase in text}
