"""What changed clauses are about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from smallprint.judge.weighing.lexicon import TOPICS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.signs import Unit

TOPIC_LIMIT = 4
_SINGLE = {phrase: topic for topic, phrases in TOPICS.items() for phrase in phrases if " " not in phrase}
_SEVERAL: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
"""Phrases of several words, each with its topic, by their first words."""
for _topic, _phrases in TOPICS.items():
    for _phrase in _phrases:
        if " " in _phrase:
            _SEVERAL[_phrase.split()[0]].append((f" {_phrase} ", _topic))
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
    distinct = set(words)
    found = {_SINGLE[word] for word in _SINGLE.keys() & distinct}
    begun = _SEVERAL.keys() & distinct
    text = f" {' '.join(words)} " if begun else ""
    return found | {topic for word in begun for phrase, topic in _SEVERAL[word] if phrase in text}
