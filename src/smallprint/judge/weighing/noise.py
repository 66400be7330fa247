"""The kind of a changed clause that does not matter: a linear model over the signs by which it was weighed."""

from __future__ import annotations

import json
import struct
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from smallprint.judge.weighing.weight import checksum
from smallprint.model.meaning import Kind
from smallprint.resources import read_resource

LANE = 32
"""So many bits of a whole number a kind's weights take up where those of all kinds are added at once."""
HALF = 1 << LANE - 1
"""What is added to a sum of weights, so that it is not below nought."""


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
    _columns: dict[int, int] = field(default_factory=dict, repr=False)

    def likeliest(self, signs: Iterable[str]) -> Kind:
        """The kind that these signs speak for most."""
        summed = self._summed([checksum(sign) % self.slots for sign in signs])
        totals = [bias + self.scale * weight for bias, weight in zip(self.biases, summed, strict=True)]
        return self.kinds[max(range(len(totals)), key=totals.__getitem__)]

    def _summed(self, places: Iterable[int]) -> Sequence[int]:
        """For each kind the sum of its weights at these places: added for all kinds at once, side by side."""
        count = len(self.kinds)
        total = sum(map(self._column, places)) + _side_by_side([HALF] * count)
        return [lane - HALF for lane in struct.unpack(f"<{count}I", total.to_bytes(count * LANE // 8, "little"))]

    def _column(self, place: int) -> int:
        """The weights of all kinds at a place, side by side in one whole number."""
        found = self._columns.get(place)
        if found is None:
            found = self._columns[place] = _side_by_side(self.table[place :: self.slots])
        return found


def _side_by_side(values: Iterable[int]) -> int:
    """One whole number that holds these, each in a lane of its own: adding two such adds them lane by lane."""
    return sum(value << LANE * row for row, value in enumerate(values))


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
