"""Who asks: a reader, or a person who may write."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["READER", "Visitor"]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks. `name` is the person's who may write, "" for a reader; `token` goes with each form of theirs."""

    name: str = ""
    token: str = ""


READER = Visitor()
"""Anybody: reading is open."""
