"""The script of a diff over recorded text: what is kept, cut and put in, exact to the character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.align.edits import kept
from smallprint.align.sequence import Common
from smallprint.model.change import Diff
from smallprint.model.clause import Clause
from smallprint.text.span import Span


@dataclass(frozen=True, slots=True)
class Splice:
    """One step of a script: characters kept (both spans, no words), cut (`after` None) or put in (`before` None).

    Spans are into the recorded texts; `words` holds what was cut or put in.
    """

    before: Span | None
    after: Span | None
    words: str = ""


def script(found: Diff) -> tuple[Splice, ...]:
    """The steps from one recorded text to the other; kept and cut ones tile the first, kept and put-in the second."""
    return tuple(_steps(found))


def replay(found: Diff, text: str) -> str:
    """The text after, made from the text before and the script. ValueError where `text` is not what was compared."""
    return _applied(script(found), text)


def undo(found: Diff, text: str) -> str:
    """The text before, made from the text after and the script. ValueError where `text` is not what was compared."""
    return _applied([Splice(step.after, step.before, step.words) for step in script(found)], text)


def _applied(steps: Sequence[Splice], text: str) -> str:
    """What the steps make of a text, which has to be the one they were made for."""
    length = sum(len(step.before) for step in steps if step.before)
    if length != len(text):
        raise ValueError(f"the script is for a text of {length} characters, not {len(text)}")
    for step in steps:
        if step.before and not step.after and step.before.cut(text) != step.words:
            raise ValueError(f"the text differs from the one compared at {step.before.start}")
    pieces = [(step.after.start, step) for step in steps if step.after]
    pieces.sort(key=lambda piece: piece[0])
    return "".join([step.before.cut(text) if step.before else step.words for _, step in pieces])


def _steps(found: Diff) -> Iterator[Splice]:
    old, new = found.before.clauses, found.after.clauses
    for run in found.runs:
        first, last = old[run.before].span, old[run.before + run.length - 1].span
        start = new[run.after].span.start
        span = Span(first.start, last.end)
        yield Splice(span, Span(start, start + len(span)))
    for change in found.touched:
        yield from _change_steps([old[i] for i in change.before], [new[i] for i in change.after])


def _change_steps(before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[Splice]:
    if len(before) == len(after) == 1:
        yield from _token_steps(before[0], after[0])
        return
    for clause in before:
        yield Splice(clause.span, None, clause.block.raw)
    for clause in after:
        yield Splice(None, clause.span, clause.block.raw)


def _token_steps(before: Clause, after: Clause) -> Iterator[Splice]:
    """The steps inside one clause, over whole words."""
    old, new = before.block.raw, after.block.raw
    at = to = 0
    for run in (*kept(old, new), Common(len(old), len(new), 0)):
        if run.before > at:
            yield Splice(Span(at, run.before).shifted(before.span.start), None, old[at : run.before])
        if run.after > to:
            yield Splice(None, Span(to, run.after).shifted(after.span.start), new[to : run.after])
        at, to = run.before + run.length, run.after + run.length
        if run.length:
            here, there = Span(run.before, at), Span(run.after, to)
            yield Splice(here.shifted(before.span.start), there.shifted(after.span.start))
