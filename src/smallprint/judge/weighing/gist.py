"""What a whole recorded change shows, beyond its single clauses: the signs that the second model weighs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from smallprint.judge.weighing.signs import ECHOED, REGIONAL_SWITCH, SHARE_STEPS, Unit, is_regional, step


@dataclass(frozen=True, slots=True)
class Weighed:
    """A changed clause with the log-odds that it matters. `is_return`: it goes back to an earlier version's words.

    `signs` are those by which it was weighed.
    """

    unit: Unit
    logit: float
    is_return: bool
    signs: Sequence[str] = ()


@dataclass(frozen=True)
class Gist:
    """A recorded change as a whole: its weighed clauses, weightiest first, and what surrounds them."""

    weighed: tuple[Weighed, ...]
    total: int
    touched: int
    clauses: int
    words: int
    is_reextracted: bool
    own_date_moved: bool | None
    language: str

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The signs of the change, each once, in a fixed order."""
        return tuple(dict.fromkeys((*_counts(self), *_context(self))))

    @cached_property
    def numbers(self) -> dict[str, float]:
        """What is counted of the change, by the names in NUMBERS."""
        return _numbers(self)

    @cached_property
    def net_share(self) -> float:
        """Which share of the changed words came or went on the whole, rather than stand in another place or form."""
        return net_share([found.unit for found in self.weighed if not found.is_return])


NUMBERS = ("top", "together", "likely", "changed", "share", "net")
"""The names of what is counted."""


def _numbers(gist: Gist) -> dict[str, float]:
    """What is counted: the strongest clause's log-odds, all clauses' together, and how much was changed."""
    logits = [found.logit for found in gist.weighed if not found.is_return] or [-6.0]
    top = max(logits)
    together = top + math.log(sum(math.exp(value - top) for value in logits))
    changed = sum(found.unit.size for found in gist.weighed if not found.is_return)
    return {
        "top": _held(top),
        "together": _held(together),
        "likely": math.log1p(sum(value > 0 for value in logits)),
        "changed": math.log1p(changed),
        "share": min(1.0, changed / max(1, gist.words)),
        "net": gist.net_share,
    }


def net_share(units: Sequence[Unit]) -> float:
    """Which share of the changed words came or went on the whole, rather than stand in another place or form."""
    removed = Counter(word for unit in units for word in unit.removed)
    inserted = Counter(word for unit in units for word in unit.inserted)
    total = removed.total() + inserted.total()
    return ((removed - inserted).total() + (inserted - removed).total()) / total if total else 0.0


def _counts(gist: Gist) -> Iterator[str]:
    news = [found for found in gist.weighed if not found.is_return]
    yield f"weighed={step(gist.total, (0, 1, 2, 5, 12, 40))}"
    yield f"returned={step(1 - len(news) / max(1, len(gist.weighed)), SHARE_STEPS)}"
    yield f"touched={step(gist.touched / max(1, gist.clauses), SHARE_STEPS)}"
    for shape in ("added", "removed", "amended"):
        share = sum(found.unit.shape == shape for found in news) / max(1, len(news))
        yield f"{shape}={step(share, (0.0, 0.3, 0.7, 0.99))}"


def _context(gist: Gist) -> Iterator[str]:
    news = [found.unit for found in gist.weighed if not found.is_return]
    yield f"net={step(gist.net_share, SHARE_STEPS)}"
    if gist.is_reextracted:
        yield "re-extracted"
    if gist.own_date_moved is not None:
        yield f"own-date-moved={gist.own_date_moved}"
    yield f"language={'en' if gist.language == 'en' else 'other'}"
    yield f"stood={step(_share(news, [unit.stood for unit in news]), SHARE_STEPS)}"
    yield f"stands={step(_share(news, [unit.stands for unit in news]), SHARE_STEPS)}"
    yield f"furniture={step(_share(news, [unit.is_furniture for unit in news]), SHARE_STEPS)}"
    yield f"regional={step(_share(news, [is_regional(unit.removed, unit.inserted) for unit in news]), (0.0, 0.1, 0.3))}"
    yield f"echoed={step(_share(news, [unit.echoed >= ECHOED for unit in news]), SHARE_STEPS)}"
    if any(unit.regional >= REGIONAL_SWITCH for unit in news):
        yield "regional-switch"
    if news and all(unit.shape == "removed" for unit in news):
        yield "only-removals"
    if news and all(unit.shape == "added" for unit in news):
        yield "only-additions"


def _share(units: Sequence[Unit], truths: Sequence[bool]) -> float:
    words = sum(unit.size for unit in units)
    return sum(unit.size for unit, is_so in zip(units, truths, strict=True) if is_so) / words if words else 0.0


def _held(logit: float) -> float:
    return max(-8.0, min(8.0, logit))
