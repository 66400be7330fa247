"""What of a reader's answer counts: findings whose values are ours and whose every quotation stands in the clause."""

from __future__ import annotations

import re
from enum import StrEnum

from smallprint.model.norm import PERMITTING, ChoiceKind, Data, Party, Stance, Strength
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import View
from smallprint.read.reader import Reply, Said
from smallprint.text.span import Span

FEWEST_WORDS = 4
"""A quotation has so many words, unless it is the whole clause ("No, never."): fewer stand in any clause."""
MOST = 20
"""Of one clause so many findings are looked at, and of one finding so many quotations."""
SHOWN = 120
"""Of a reader's words that are told in a problem, this many characters are."""
_WORD = re.compile(r"\w+")


def check_reply(reply: Reply, ink: str) -> tuple[tuple[View, ...], tuple[Problem, ...]]:
    """What of a reply about a clause with this ink counts, and what was refused, each with the reason.

    That training is not addressed needs no words, and is no view.
    """
    said = [one for one in reply.said[:MOST] if one.stance != Stance.NOT_ADDRESSED]
    checked = [_checked(one, ink) for one in said]
    views = dict.fromkeys(one for one in checked if isinstance(one, View))
    problems = [*reply.problems, *(one for one in checked if isinstance(one, Problem))]
    if len(reply.said) > MOST:
        problems.append(Problem("too-many", f"it says {len(reply.said)} things of one clause; {MOST} are looked at"))
    return tuple(views), tuple(problems)


def _checked(said: Said, ink: str) -> View | Problem:
    """A finding, or why it does not count."""
    refused = _unknown(said) or _unquoted(said, ink)
    if refused is not None:
        return refused
    stance, choice = Stance(said.stance), ChoiceKind(said.choice)
    spans = (find_whole(words, ink) for words in said.quotations)
    quotations = tuple(dict.fromkeys(span for span in spans if span is not None))
    if stance is Stance.RESTRICTS_USERS:
        return View(stance, None, (), (), choice, quotations)
    strength = Strength(said.strength) if stance in PERMITTING else None
    data = tuple(kind for kind in Data if kind in said.data) or (Data.UNSPECIFIED,)
    trainers = tuple(party for party in Party if party in said.trainers)
    return View(stance, strength, data, trainers, choice, quotations)


def _unknown(said: Said) -> Problem | None:
    """The first value that is not among ours, as a problem. How strongly something is denied is not asked."""
    strength = (said.strength,) if said.stance in PERMITTING else ()
    given: tuple[tuple[type[StrEnum], tuple[str, ...], str], ...] = (
        (Stance, (said.stance,), "stance"),
        (Strength, strength, "strength"),
        (Data, said.data, "data"),
        (Party, said.trainers, "trainer"),
        (ChoiceKind, (said.choice,), "choice"),
    )
    for values, words, what in given:
        odd = next((word for word in words if word not in list(values)), None)
        if odd is not None:
            return Problem(f"unknown-{what}", f"there is no {what} {_shown(odd)}")
    return None


def _unquoted(said: Said, ink: str) -> Problem | None:
    """The first quotation that does not stand in the ink, sign for sign, as a problem; or that there is none."""
    if not said.quotations:
        return Problem("no-quotation", "it quotes nothing")
    if len(said.quotations) > MOST:
        return Problem("too-many", f"it quotes {len(said.quotations)} times where {MOST} are enough")
    for words in said.quotations:
        counted = len(_WORD.findall(words))
        if not counted or (counted < FEWEST_WORDS and words != ink):
            return Problem("quotation-too-short", f"fewer than {FEWEST_WORDS} words are no quotation: {_shown(words)}")
        if find_whole(words, ink) is None:
            return Problem("quotation-not-found", f"these words do not stand in the clause: {_shown(words)}")
    return None


def find_whole(words: str, ink: str) -> Span | None:
    """Where words first stand in an ink as they are, neither beginning nor ending inside a word; None: nowhere."""
    start = ink.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if not (_is_inside(ink, start) or _is_inside(ink, end)):
            return Span(start, end)
        start = ink.find(words, start + 1)
    return None


def _is_inside(ink: str, at: int) -> bool:
    """Whether the place before the sign at `at` is within a word or number."""
    return 0 < at < len(ink) and ink[at - 1].isalnum() and ink[at].isalnum()


def _shown(words: str) -> str:
    return f"“{words[:SHOWN]}{'…' if len(words) > SHOWN else ''}”"
