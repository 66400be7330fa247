"""Linear models over named signs: loaded from the package in under a millisecond, weighed without libraries."""

from __future__ import annotations

import json
import math
import sys
from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from zlib import crc32

from smallprint.resources import read_resource

REMEMBERED = 1 << 15
"""So many signs are remembered."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A logistic model: `table` holds a weight for each slot, a sign's slot is its CRC-32 modulo the table's length.

    `numbers` holds the weights of what is counted rather than present or absent.
    """

    bias: float
    numbers: Mapping[str, float]
    table: array[float]
    _known: dict[str, float] = field(default_factory=dict, repr=False)

    def logit(self, signs: Collection[str], numbers: Mapping[str, float] | None = None) -> float:
        """The log-odds that these signs and numbers speak for."""
        weighed = sum(self.numbers.get(name, 0.0) * value for name, value in (numbers or {}).items())
        return self.bias + weighed + sum(map(self._known_of(signs).__getitem__, signs))

    def _known_of(self, signs: Collection[str]) -> dict[str, float]:
        """The weights of signs met before, these among them."""
        known, table = self._known, self.table
        if len(known) > REMEMBERED:
            known.clear()
        for sign in signs:
            if sign not in known:
                known[sign] = table[checksum(sign) % len(table)]
        return known


@lru_cache(maxsize=REMEMBERED)
def checksum(sign: str) -> int:
    """The CRC-32 of a sign, by which models know it."""
    return crc32(sign.encode("utf-8", "surrogatepass"))


def probability(logit: float) -> float:
    """The probability that log-odds stand for, between 0 and 1."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, logit))))


def pack(model: Weights) -> bytes:
    """A model as the bytes that `unpack` reads: a line of JSON, then little-endian 32-bit floats."""
    about = {
        "bias": round(model.bias, 6),
        "numbers": {k: round(v, 6) for k, v in model.numbers.items()},
        "slots": len(model.table),
    }
    return json.dumps(about, sort_keys=True).encode() + b"\n" + _little_endian(array("f", model.table)).tobytes()


def unpack(content: bytes) -> Weights:
    """The model that these bytes hold. ValueError means a damaged file."""
    head, _, body = content.partition(b"\n")
    about = json.loads(head)
    values = array("f")
    values.frombytes(body)
    if len(values) != about["slots"]:
        raise ValueError(f"a model of {about['slots']} slots holds {len(values)}")
    return Weights(about["bias"], about["numbers"], _little_endian(values))


@cache
def weights(name: str) -> Weights:
    """The model of this name that ships with the package."""
    return unpack(read_resource("smallprint.judge.weights", f"{name}.weights"))


def _little_endian(values: array[float]) -> array[float]:
    if sys.byteorder == "big":
        values.byteswap()
    return values
