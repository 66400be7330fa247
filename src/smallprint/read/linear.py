"""Linear models over hashed signs: small whole weights in the package, weighed without libraries."""

from __future__ import annotations

import json
import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from smallprint.resources import read_resource

Groups = Iterable[tuple[float, Iterable[str]]]
"""Signs by what each of them weighs."""


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """For each label a bias and a row of `slots` weights in `table`, whole numbers from -127 to 127 times `scale`.

    A sign's slot is its CRC-32 modulo the number of slots. `cuts`, where there are any, hold for each label the
    probability from which it is given; then labels do not exclude each other, and a score is a log-odds.
    """

    labels: tuple[str, ...]
    biases: tuple[float, ...]
    scale: float
    slots: int
    table: array[int]
    cuts: tuple[float, ...] = ()

    def scores(self, groups: Groups) -> tuple[float, ...]:
        """What the signs speak for each label, in the order of the labels."""
        totals = list(self.biases)
        for weight, signs in groups:
            factor = weight * self.scale
            totals = [total + factor * spoken for total, spoken in zip(totals, self.sums(signs), strict=True)]
        return tuple(totals)

    def sums(self, signs: Iterable[str]) -> tuple[int, ...]:
        """The signs' whole weights together, for each label."""
        size, table = self.slots, self.table
        places = [crc32(sign.encode("utf-8", "surrogatepass")) % size for sign in signs]
        return tuple(sum([table[base + place] for place in places]) for base in range(0, len(table), size))

    def odds(self, groups: Groups) -> tuple[float, ...]:
        """The probability of each label by itself."""
        return tuple(map(odds_of, self.scores(groups)))

    def shares(self, groups: Groups) -> tuple[float, ...]:
        """The scores as probabilities that exclude each other (softmax)."""
        scores = self.scores(groups)
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        total = sum(powers)
        return tuple(power / total for power in powers)


def odds_of(score: float) -> float:
    """The probability that a score stands for where it is a log-odds."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, score))))


def pack(model: Linear) -> bytes:
    """A model as the bytes that `unpack` reads: a line of JSON, then a signed byte for each weight."""
    about = {
        "labels": model.labels,
        "biases": [round(bias, 6) for bias in model.biases],
        "scale": round(model.scale, 9),
        "slots": model.slots,
        "cuts": [round(cut, 6) for cut in model.cuts],
    }
    return json.dumps(about, sort_keys=True).encode() + b"\n" + model.table.tobytes()


def unpack(content: bytes) -> Linear:
    """The model that these bytes hold. ValueError means a damaged file."""
    head, _, body = content.partition(b"\n")
    about = json.loads(head)
    if not isinstance(about, dict) or not {"labels", "biases", "scale", "slots", "cuts"} <= about.keys():
        raise ValueError("a model's first line does not say what it holds")
    table, labels = array("b", body), tuple(about["labels"] or ())
    if len(table) != len(labels) * about["slots"]:
        raise ValueError(f"a model of {len(labels)} times {about['slots']} weights holds {len(table)}")
    if len(about["biases"]) != len(labels) or len(about["cuts"]) not in (0, len(labels)):
        raise ValueError(
            f"a model of {len(labels)} labels has {len(about['biases'])} biases and {len(about['cuts'])} cuts"
        )
    return Linear(labels, tuple(about["biases"]), about["scale"], about["slots"], table, tuple(about["cuts"]))


@cache
def shipped(name: str) -> Linear:
    """The model of this name that ships with the package."""
    return unpack(read_resource("smallprint.read.weights", f"{name}.weights"))
