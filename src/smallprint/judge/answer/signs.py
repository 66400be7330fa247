"""The signs by which a question is understood: words, pairs, letters in a row, and what everyday words stand for."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import combinations, pairwise

from smallprint.judge.answer.everyday import CONCEPTS

LONGEST = 400
"""Of a question so many words are looked at."""
WORD, PAIR, GRAM, CONCEPT, CONCEPTS_TOGETHER = 1.0, 0.8, 0.45, 1.2, 0.7
"""What a sign of each kind weighs beside the others. Set by cross-validation on our wordings."""
OWN, BESIDE, ALONE = 1.0, 1.0, 0.5
"""For whether a question is inverse: what a sign weighs by itself, beside the matter, and the matter alone."""
SIZES = (3, 4, 5)
"""How many letters in a row make a sign."""
_TOKEN = re.compile(r"[a-z]+|\d+|\?")
_HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)*")
_LIMIT = re.compile(r"(?<=\w),? (?:even )?(?:if|when|while|although|though|once|unless) (?:i|we|you|my|our)\b[^?.!,]*")
"""What limits a question at its end says nothing of its direction ("…, if I am not logged in?")."""
_BY_WORD: dict[str, list[str]] = {}
for _name, _words in CONCEPTS.items():
    for _word in _words.split():
        _BY_WORD.setdefault(_word, []).append(_name)

Signs = tuple[tuple[float, tuple[str, ...]], ...]
"""Signs by what each of them weighs."""


@lru_cache(maxsize=1 << 10)
def question_signs(text: str) -> Signs:
    """The signs of a folded question in which the provider is "they", brought to length 1. Apostrophes don't count."""
    text = text.replace("'", "")
    words = _TOKEN.findall(text)[:LONGEST]
    concepts = sorted({name for word in _HYPHENED.findall(text)[:LONGEST] for name in _BY_WORD.get(word, ())})
    groups = (
        (WORD, tuple(dict.fromkeys(words))),
        (PAIR, tuple(dict.fromkeys(f"{one} {other}" for one, other in pairwise(["^", *words])))),
        (GRAM, tuple(dict.fromkeys(gram for word in words for gram in _grams(word)))),
        (CONCEPT, tuple(f"@{name}" for name in concepts)),
        (CONCEPTS_TOGETHER, tuple(f"@{one}+{other}" for one, other in combinations(concepts, 2))),
    )
    size = math.sqrt(sum(weight * weight * len(signs) for weight, signs in groups)) or 1.0
    return tuple((weight / size, signs) for weight, signs in groups)


def inverse_signs(text: str, matter: str) -> Signs:
    """The signs by which a folded question is told to be inverse to a matter: its own, and each beside the matter."""
    words, pairs, _, concepts, together = question_signs(_LIMIT.sub(" ", text))
    own = ((weight * OWN, signs) for weight, signs in (words, pairs, concepts, together))
    beside = tuple(f"{matter}|{sign}" for sign in (*words[1], *concepts[1]))
    return (*own, (words[0] * BESIDE, beside), (ALONE, (f"{matter}|",)))


@lru_cache(maxsize=1 << 14)
def _grams(word: str) -> tuple[str, ...]:
    padded = f"_{word}_"
    return tuple(padded[at : at + size] for size in SIZES for at in range(len(padded) - size + 1))
