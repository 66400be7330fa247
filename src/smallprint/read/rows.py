"""Linear models of many labels: a row of small weights for each sign they know, so that a sign is weighed at once.

Where a model has nine labels (`linear.py`), a table of hashed slots for each does. With dozens, looking up every sign
for every label takes too long; here a sign's weights for all labels lie side by side and are added as one whole number,
with a lane of 32 bits to a label.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from smallprint.read.linear import Groups
from smallprint.resources import read_resource

MIDDLE = 128
"""What is added to a weight in its lane, so that no lane ever borrows from the next."""
LANE = 4
"""The bytes of a lane: sixteen million signs fit before it runs over."""
FIRM = 40.0
"""A log-odds is cut off here."""
_FIELDS = {"labels", "biases", "scale", "signs", "rival", "cuts"}
_RAISED = bytes(byte ^ MIDDLE for byte in range(256))
"""For each signed byte the one that is `MIDDLE` higher, unsigned."""


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """For each of two or more labels a bias, and for each sign a row of weights from -127 to 127 times `scale`.

    `rows` holds by a sign's CRC-32 its weights, each plus `MIDDLE`, as one whole number of lanes; a sign that is not
    there weighs nothing. A label's log-odds is its score plus `rival` times the highest score of the others (below 0,
    as labels seldom come together). `cuts` hold the probability from which a label is given.
    """

    labels: tuple[str, ...]
    biases: tuple[float, ...]
    scale: float
    rows: Mapping[int, int]
    rival: float
    cuts: tuple[float, ...]

    def __post_init__(self) -> None:
        if not 2 <= len(self.labels) == len(self.biases) == len(self.cuts):
            raise ValueError("a model of rows has two labels or more, and for each a bias and a cut")

    def scores(self, groups: Groups) -> tuple[float, ...]:
        """What the signs speak for each label, in the order of the labels."""
        totals = list(self.biases)
        rows, lanes = self.rows, struct.Struct(f"<{len(totals)}I")
        for weight, signs in groups:
            known = [rows[name] for sign in signs if (name := crc32(sign.encode("utf-8", "surrogatepass"))) in rows]
            factor, middle = weight * self.scale, MIDDLE * len(known)
            sums = lanes.unpack(sum(known).to_bytes(lanes.size, "little"))
            totals = [total + factor * (lane - middle) for total, lane in zip(totals, sums, strict=True)]
        return tuple(totals)

    def odds(self, groups: Groups) -> tuple[float, ...]:
        """The probability of each label."""
        scores = self.scores(groups)
        second, first = sorted(scores)[-2:]
        settled = (score + self.rival * (second if score == first else first) for score in scores)
        return tuple(1 / (1 + math.exp(-max(-FIRM, min(FIRM, score)))) for score in settled)


def pack_rows(model: Rows) -> bytes:
    """A model as the bytes that `unpack_rows` reads: a line of JSON, the signs' names in order, their weights."""
    about = {
        "labels": model.labels,
        "biases": [round(bias, 6) for bias in model.biases],
        "scale": round(model.scale, 9),
        "signs": len(model.rows),
        "rival": round(model.rival, 6),
        "cuts": [round(cut, 6) for cut in model.cuts],
    }
    names = sorted(model.rows)
    weights = b"".join(model.rows[name].to_bytes(LANE * len(model.labels), "little")[::LANE] for name in names)
    return b"".join((
        json.dumps(about, sort_keys=True).encode(), b"\n", struct.pack(f"<{len(names)}I", *names),
        weights.translate(_RAISED),
    ))  # fmt: skip


def unpack_rows(content: bytes) -> Rows:
    """The model that these bytes hold. ValueError means a damaged file."""
    head, _, body = content.partition(b"\n")
    about = json.loads(head)
    if not isinstance(about, dict) or not about.keys() >= _FIELDS:
        raise ValueError("a model's first line does not say what it holds")
    labels, count = tuple(about["labels"]), about["signs"]
    if len(body) != count * (LANE + len(labels)):
        raise ValueError(f"a model of {len(labels)} labels and {count} signs holds {len(body)} bytes")
    names = struct.unpack_from(f"<{count}I", body)
    lanes = bytearray(LANE * count * len(labels))
    lanes[::LANE] = body[LANE * count :].translate(_RAISED)
    size = LANE * len(labels)
    return Rows(
        labels=labels,
        biases=tuple(about["biases"]),
        scale=about["scale"],
        rows={name: int.from_bytes(lanes[at * size : (at + 1) * size], "little") for at, name in enumerate(names)},
        rival=about["rival"],
        cuts=tuple(about["cuts"]),
    )


@cache
def shipped_rows(name: str) -> Rows:
    """The model of this name that ships with the package."""
    return unpack_rows(read_resource("smallprint.read.weights", f"{name}.weights"))
