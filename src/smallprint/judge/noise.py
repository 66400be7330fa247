"""The kind of a changed clause that does not matter: a linear model over the signs by which it was weighed."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from smallprint.judge.weight import checksum
from smallprint.model.meaning import Kind
from smallprint.resources import read_resource


@dataclass(frozen=True, slots=True, eq=False)
class NoiseWeights:
    """A multinomial logistic model: for each kind a bias and a row of `slots` weights in `table`.

    A sign's slot is its CRC-32 modulo their number. The weights are whole numbers from -127 to 127 times `scale`.
    """

    kinds: tuple[Kind, ...]
    biases: tuple[float, ...]
    scale: float
    slots: int
    table: array[int]

    def likeliest(self, signs: Iterable[str]) -> Kind:
        """The kind that these signs speak for most."""
        places = [checksum(sign) % self.slots for sign in signs]
        totals = [
            bias + self.scale * sum([self.table[row * self.slots + place] for place in places])
            for row, bias in enumerate(self.biases)
        ]
        return self.kinds[max(range(len(totals)), key=totals.__getitem__)]


def pack(model: NoiseWeights) -> bytes:
    """A model as the bytes that `unpack` reads: a line of JSON, then a signed byte for each weight."""
    about = {
        "kinds": model.kinds,
        "biases": [round(bias, 6) for bias in model.biases],
        "scale": model.scale,
        "slots": model.slots,
    }
    return json.dumps(about, sort_keys=True).encode() + b"\n" + model.table.tobytes()


def unpack(content: bytes) -> NoiseWeights:
    """The model that these bytes hold. ValueError means a damaged file."""
    head, _, body = content.partition(b"\n")
    about = json.loads(head)
    table = array("b", body)
    if len(table) != len(about["kinds"]) * about["slots"]:
        raise ValueError(f"a model of {len(about['kinds'])} times {about['slots']} weights holds {len(table)}")
    kinds = tuple(map(Kind, about["kinds"]))
    return NoiseWeights(kinds, tuple(about["biases"]), about["scale"], about["slots"], table)


@cache
def noise_weights() -> NoiseWeights:
    """The model that ships with the package."""
    return unpack(read_resource("smallprint.judge.weights", "noise.weights"))
