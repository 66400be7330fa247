"""The protocol of a clause reader other than the built-in one: what it is asked, and what it answers.

A reader that needs a network lives in `source` and is passed in. What it answers is not believed: `read.checked` says
what of it counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from smallprint.model.clause import Definition
from smallprint.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause as a reader is asked about it: its ink, heading and lead-in ("" for none), the terms that it uses."""

    ink: str
    heading: str
    lead_in: str
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a reader says of a clause, in its own words and not yet checked."""

    stance: str
    strength: str
    data: tuple[str, ...]
    trainers: tuple[str, ...]
    choice: str
    quotations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reader says of a clause: nothing, if training AI is not addressed. `problems`: what was not understood."""

    said: tuple[Said, ...] = ()
    problems: tuple[Problem, ...] = ()


class ClauseReader(Protocol):
    """Whoever can be asked what a clause says of training AI on people's data."""

    @property
    def name(self) -> str:
        """What the reader is called when its words are told."""
        ...

    def read(self, asked: Asked) -> Reply:
        """What the clause says. ReaderUnavailableError: no answer is to be had (`retryable`: to this question)."""
        ...
