"""The models that judge, together, as they ship with the package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from smallprint.judge.weighing.noise import NoiseWeights, noise_weights
from smallprint.judge.weighing.weight import Weights, weights


@dataclass(frozen=True, slots=True, eq=False)
class Models:
    """The models that judge: of one changed clause, of a whole change, of its severity, and of kinds of noise."""

    clause: Weights
    change: Weights
    severity: Weights
    noise: NoiseWeights


@cache
def shipped() -> Models:
    """The models that ship with the package."""
    return Models(weights("clause"), weights("change"), weights("severity"), noise_weights())
