"""An action: something that a person, or a program with the token, does to the archive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smallprint.publish.fields import Fields
from smallprint.web.desk import Desk
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["Action", "Done"]


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an action: what a program is told, where a person is sent, and on what it was, for the log.

    With a `template`, a person is shown that instead, with what a program is told: what is there to be seen once.
    """

    fields: Fields
    to: str
    about: str
    template: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """A form's address (`path`, by POST) and its twin for programs (`api`, below /api/v1, with JSON).

    `do` does it, for a person (`Visitor.name`); it raises what is wrong. `schema` names what a program is told.
    """

    name: str
    path: str
    api: str
    purpose: str
    do: Callable[[Desk, Ask, Visitor], Done]
    params: tuple[Param, ...] = ()
    schema: str = ""
