"""The script of a diff over recorded text: what is kept, cut and put in, exact to the character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from smallprint.model.change import Change, Diff
from smallprint.model.clause import Clause
from smallprint.text.span import Span
from smallprint.text.words import tokenize


@dataclass(frozen=True, slots=True)
class Splice:
    """One step of a script: characters kept (both spans, no words), cut (`after` None) or put in (`before` None).

    Spans are into the recorded texts; `words` holds what was cut or put in.
    """

    before: Span | None
    after: Span | None
    words: str = ""


def script(found: Diff) -> tuple[Splice, ...]:
    """The steps from the one recorded text to the other; kept and cut ones tile the first, kept and put-in the second."""
    return tuple(_steps(found))


def replay(found: Diff, text: str) -> str:
    """The text after, made from the text before and the script. ValueError where `text` is not what was compared."""
    pieces = sorted((step for step in script(found) if step.after), key=lambda step: step.after or Span(0, 0))
    _check(text, [step for step in script(found) if step.before and not step.after], [step.before for step in script(found)])
    return "".join(step.before.cut(text) if step.before else step.words for step in pieces)


def undo(found: Diff, text: str) -> str:
    """The text before, made from the text after and the script. ValueError where `text` is not what was compared."""
    pieces = sorted((step for step in script(found) if step.before), key=lambda step: step.before or Span(0, 0))
    added = [step for step in script(found) if step.after and not step.before]
    _check(text, [Splice(step.after, None, step.words) for step in added], [step.after for step in script(found)])
    return "".join(step.after.cut(text) if step.after else step.words for step in pieces)


def _check(text: str, cut: Sequence[Splice], spans: Sequence[Span | None]) -> None:
    """The words to be cut stand where the script says, and the script covers the text."""
    length = sum(len(span) for span in spans if span)
    if length != len(text):
        raise ValueError(f"the script is for a text of {length} characters, not {len(text)}")
    for step in cut:
        if step.before and step.before.cut(text) != step.words:
            raise ValueError(f"the text differs from the one compared at {step.before.start}")


def _steps(found: Diff) -> Iterator[Splice]:
    old, new = found.before.clauses, found.after.clauses
    for run in found.runs:
        first, last = old[run.before].span, old[run.before + run.length - 1].span
        start = new[run.after].span.start
        span = Span(first.start, last.end)
        yield Splice(span, Span(start, start + len(span)))
    for change in found.touched:
        yield from _change_steps(change, [old[i] for i in change.before], [new[i] for i in change.after])


def _change_steps(change: Change, before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[Splice]:
    if len(before) == len(after) == 1:
        yield from _token_steps(before[0], after[0])
        return
    for clause in before:
        yield Splice(clause.span, None, clause.block.raw)
    for clause in after:
        yield Splice(None, clause.span, clause.block.raw)


def _token_steps(before: Clause, after: Clause) -> Iterator[Splice]:
    """The steps inside one clause, token by token."""
    if before.block.raw == after.block.raw:
        yield Splice(before.span, after.span)
        return
    old, new = tokenize(before.block.raw), tokenize(after.block.raw)
    at_old, at_new = before.span.start, after.span.start
    for code in Indel.opcodes(old, new):
        cut, put = "".join(old[code.src_start : code.src_end]), "".join(new[code.dest_start : code.dest_end])
        if code.tag == "equal":
            yield Splice(Span(at_old, at_old + len(cut)), Span(at_new, at_new + len(put)))
        else:
            if cut:
                yield Splice(Span(at_old, at_old + len(cut)), None, cut)
            if put:
                yield Splice(None, Span(at_new, at_new + len(put)), put)
        at_old, at_new = at_old + len(cut), at_new + len(put)
