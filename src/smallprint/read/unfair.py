"""Which sentences are potentially unfair, in the kinds of UNFAIR-ToS (Lippi et al. 2019) and CLAUDETTE's ninth of 2024.

A linear model over words, their beginnings and pieces, pairs of beginnings, and frames; trained by
`training/train_unfair.py`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from smallprint.model.norm import Unfair, UnfairKind
from smallprint.read.frame import Frame, frames_of, words_of
from smallprint.read.linear import Groups, Linear, odds_of, shipped
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
PIECES = (3, 4, 5)
"""How many signs the pieces of a word have, the spaces around it counted."""
OF_PIECES = 0.7
"""What pieces weigh beside the rest; with 1.1 figures were the same, without them mean average precision was lower by
.004 (UNFAIR-ToS) and .002 (2024)."""
KNOWN = 1 << 14
"""Of so many words it is remembered what their pieces weigh: terms say most with a few thousand."""


def unfair_in(ink: str, model: Linear | None = None) -> tuple[Unfair, ...]:
    """The kinds that a sentence is potentially unfair in, the most probable first."""
    held = model or shipped("unfair")
    found = [
        Unfair(UnfairKind(label), probability)
        for label, score, cut in zip(held.labels, _scores(ink, held), held.cuts, strict=True)
        if (probability := odds_of(score)) >= cut
    ]
    return tuple(sorted(found, key=lambda one: (-one.probability, one.kind)))


def unfair_signs(ink: str) -> Groups:
    """The signs of a sentence: each group is as long as a vector of length one, or in part of it (`HALF`, `OF_PIECES`).

    Pieces are counted once for each word that has them.
    """
    text = _text(ink)
    words = _WORD.findall(text)
    pieces = [piece for word in dict.fromkeys(words) for piece in pieces_of(word)]
    return [*_wholes(words, text), *([(OF_PIECES / math.sqrt(len(pieces)), pieces)] if pieces else [])]


def pieces_of(word: str) -> tuple[str, ...]:
    """The pieces of a word: "#an" and "#and", " and" and so on, so that "terminates" and "termination" share most."""
    framed = f" {word} "
    return tuple("#" + framed[at : at + length] for length in PIECES for at in range(max(0, len(framed) - length + 1)))


def _scores(ink: str, model: Linear) -> tuple[float, ...]:
    """What the signs of a sentence speak for each kind; what pieces weigh is looked up word by word."""
    text = _text(ink)
    words = _WORD.findall(text)
    scores = model.scores(_wholes(words, text))
    held = [_weighed(model, word) for word in set(words)]
    if not held:
        return scores
    counts, *sums = map(sum, zip(*held, strict=True))
    factor = model.scale * OF_PIECES / math.sqrt(counts)
    return tuple(score + factor * total for score, total in zip(scores, sums, strict=True))


@lru_cache(maxsize=KNOWN)
def _weighed(model: Linear, word: str) -> tuple[int, ...]:
    """How many pieces a word has, and what they weigh for each kind."""
    pieces = pieces_of(word)
    return (len(pieces), *model.sums(pieces))


def _text(ink: str) -> str:
    text = plain(ink[:LONGEST_READ])
    text = _SPLIT_NOT.sub(lambda found: found[0].replace(" ", ""), text)
    return _NUMBER.sub("0", _ADDRESS.sub("url", text))


def _wholes(words: list[str], text: str) -> Groups:
    """The signs of whole words, of their beginnings and of frames."""
    stems = ["~" + word[:STEM] for word in words]
    runs = {
        *words,
        *map(" ".join, pairwise(words)),
        *map(" ".join, zip(words, words[1:], words[2:], strict=False)),
    }
    pairs = {f"{one}_{two}" for index, one in enumerate(stems) for two in stems[index + 1 : index + 1 + GAP]}
    framed = {sign for frame in frames_of(words_of(text)) for sign in _framed(frame)}
    groups: tuple[tuple[float, Collection[str]], ...] = ((1.0, runs), (HALF, set(stems)), (1.0, pairs), (HALF, framed))
    return [(weight / math.sqrt(len(signs)), signs) for weight, signs in groups if signs]


MOST_VERBS = 8


def _framed(frame: Frame) -> Iterator[str]:
    who = "+".join(sorted(frame.parties)) or ("passive" if frame.is_passive else "x")
    force = f"{'not-' if frame.is_negated else ''}{frame.force.value}"
    yield f"f:{who}:{force}"
    for verb in frame.verbs[:MOST_VERBS]:
        yield f"v:{who}:{force}:{verb.action}"
        yield f"l:{'not-' if frame.is_negated else ''}{verb.lemma}"
