"""One line on a sentence that came, went or was edited: the service as subject, its words told or quoted, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.judge.headline.answered import Answered
from smallprint.judge.headline.digest import Item, Turn, fitting, is_named, told_items
from smallprint.judge.headline.edited import FORBIDDING, last_sentence, told, whole
from smallprint.judge.headline.headline import Headline, clip, nested, placed, places, told_words
from smallprint.judge.headline.pith import pith
from smallprint.judge.headline.telling import Telling, is_rule
from smallprint.judge.weighing.unit import sides
from smallprint.model.change import ChangeKind, Diff
from smallprint.model.clause import Clause, Outline
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH

MOST = 12
"""So many sentences are tried as headlines."""
WHOLE = 60
"""Words of which something was cut away are told beside others only where so many are left."""
LEAST_ROOM = 44
"""So much room is wanted for the words beside an answer that turned."""
BESIDE = 6
"""So many sentences are tried beside what is told of many clauses."""
SHOWN = 12
"""So many sentences are tried for what stands in a section."""
TRIED = 3
"""So many of these are looked at for one of which nothing has to be cut."""
ALONE = 2.4
"""What weighs less is not told of many clauses before a sentence of theirs."""
ANEW = 0.85
"""A document of whose clauses so great a share went, and so great a share came, was replaced as a whole."""
LEAD = 36
"""So many characters are told of the words above an item of a list."""
_SAYS = ", and says “"
_HEADED = re.compile(r" \(under “[^”]*”\)$")
_OF_SOMEBODY = re.compile(r"(?:we|you|they|our|your|their|it|its)\b", re.IGNORECASE)
"""How an item of a list begins that is a sentence of its own."""
_BY_US = re.compile(r"(?:we|you)\b", re.IGNORECASE)
_LEANS = re.compile(r"(?:this|these|that|those|such|it|they|the (?:foregoing|above|same))\b", re.IGNORECASE)
"""How sentences begin that speak of what stands before them."""
_ABOVE = re.compile(r"\b(?:above|below|aforementioned|foregoing|following)\b", re.IGNORECASE)
"""What a sentence holds that cannot be understood without what stands around it."""
_HEAD = re.compile(r"((?:[\w’'&/,-]+ ){0,5}[\w’'&/-]+)[.:] ")
_SET_IN = re.compile(r"(?<=”) in “.*”(?= \(|$)")
"""The words around an edit, without which it is told where there is no room for them."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change that matters is told from: its sentences, weightiest first, and which changes matter.

    `weighty` are indices in `Diff.touched`: all of them but the one that is told are counted. `items` are what many
    clauses brought and took.
    """

    document: Document
    diff: Diff
    found: Sequence[Telling]
    weighty: frozenset[int]
    items: tuple[Item, ...] = ()


def rewritten(changed: Changed, turned: Sequence[Answered] = ()) -> Iterator[Headline]:
    """Headlines of a document that was worded anew, in order of preference, each at most 140 characters.

    `turned` are the answers that it gives otherwise now: where there are any, they are told first.
    """
    start = _anew(changed) or f"{changed.document.service_id} rewrites its {changed.document.terms_type}: "
    yield from _by_parts(changed, turned, f"{start}it ")
    start += "“"
    for telling in changed.found[:MOST]:
        words = telling.after or telling.before
        yield Headline(placed(start, told_words(words), "”", where=("",)), telling.change, words)


def _anew(changed: Changed) -> str:
    """How the headline of a document begins of whose clauses hardly one stayed or became another; "" of any other."""
    diff = changed.diff
    gone = sum(len(one.before) for one in diff.touched if one.kind is ChangeKind.REMOVED)
    came = sum(len(one.after) for one in diff.touched if one.kind is ChangeKind.ADDED)
    is_anew = gone >= ANEW * len(diff.before.blocks) and came >= ANEW * len(diff.after.blocks)
    return f"{changed.document.service_id} replaces its whole {changed.document.terms_type}: " if is_anew else ""


def digested(changed: Changed, turned: Sequence[Answered] = ()) -> Iterator[Headline]:
    """The headline of a change of many clauses by what came and went in them; none where little can be told so."""
    if changed.items and (turned or changed.items[0].weight >= ALONE):
        anew = _anew(changed)
        yield from _by_parts(changed, turned, f"{anew}it " if anew else f"{changed.document.service_id} ")


def _by_parts(changed: Changed, turned: Sequence[Answered], start: str) -> Iterator[Headline]:
    """The headline by the answers that turned and by what came and went, as much as there is room for."""
    words = f"{start}{_joined(start, turned)}" if turned else start.rstrip()
    line = _with_items(changed, words, ", and " if turned else " ")
    told: list[Answered | Item] = [*turned, *changed.items]
    if line == words and turned:
        line += _fitting_more(line, len(changed.weighty - {one.change for one in turned}))
    if told and line != start.rstrip():
        yield Headline(line, told[0].change, told[0].sentence)


def _fitting_more(line: str, count: int) -> str:
    """The count of the other clauses behind a line, "" where there is no room."""
    more = _more(count)
    return more if len(line) + len(more) <= HEADLINE_LENGTH else ""


def _with_items(changed: Changed, line: str, joint: str) -> str:
    """A line with what came and went behind it, then a sentence or the count of the other clauses if there is room."""
    bare, room = line, HEADLINE_LENGTH - len(line) - len(joint)
    name = changed.document.service_id
    kept = fitting(changed.items, line.replace(name, ""), room)
    shown = _shown(changed, kept[0], room) if kept else None
    by_sentence = _with_shown(changed, f"{line}{joint}", kept[0], shown) if shown else None
    are_heads = all(one.is_section or one.turn is Turn.CHANGED for one in kept)
    if by_sentence and (by_sentence[1] or are_heads or len(kept) == 1):
        return by_sentence[0]
    if kept:
        line = f"{line}{joint}{told_items(kept)}"
    told = {one.change for one in kept}
    if kept and all(one.turn is Turn.CHANGED for one in kept):
        brief = f"{bare}{joint}{told_items(kept[:1])}"
        said = _with_words(changed, brief, set())
        line = said if said != brief else line
    elif kept:
        line = _with_words(changed, line, told)
    is_open = kept and _SAYS not in line
    return line + _fitting_more(line, len(changed.weighty - told)) if is_open else line


def _with_shown(changed: Changed, line: str, one: Item, shown: tuple[str, int]) -> tuple[str, bool]:
    """A line with the sentence of one thing that came behind it, then by its names what else came and went, if any."""
    words, change = shown
    line += words
    others = [item for item in changed.items if item is not one]
    kept = fitting(others, line.replace(changed.document.service_id, ""), HEADLINE_LENGTH - len(line) - len(", and "))
    if kept:
        line += f", and {told_items(kept)}"
    rest = changed.weighty - {change, one.change} - {item.change for item in kept}
    return line + _fitting_more(line, len(rest)), bool(kept)


def _shown(changed: Changed, one: Item, room: int) -> tuple[str, int] | None:
    """What a section or theme that came says by its weightiest sentence, and its change.

    None where it is told by a name that says enough, or where no sentence has room for its point. One of which nothing
    has to be cut goes before one that has.
    """
    if one.turn is not Turn.CAME or not (one.is_section or one.is_named):
        return None
    held = [found for found in changed.found if found.change in one.changes] if one.is_section else [one.telling]
    fit = [found for found in held[:SHOWN] if found and not found.before and _tells(found.after)][:TRIED]
    said = [(_said(changed, one, found.after, room), found.change) for found in fit]
    return min((told for told in said if told[0]), key=lambda told: "…" in told[0], default=None)


def _tells(ink: str) -> bool:
    """Whether a sentence says what somebody may, must or does, and neither leads elsewhere nor leans on another."""
    return _stands_alone(ink) or (_BY_US.match(ink) is not None and _stands_alone(f"{ink} may"))


def _said(changed: Changed, one: Item, ink: str, room: int) -> str:
    """A sentence that came behind the service's name, and behind its section's heading where it does not say as much.

    "" where too little of it has room.
    """
    start, words, close = whole(changed.document.service_id, ("adds", "adds"), ink)
    start = start.removeprefix(f"{changed.document.service_id} ")
    if one.is_section and not is_named(words, one.words):
        start = f"adds {one.words}: {'' if start.endswith('that ') else start.removeprefix('adds ')}"
    room -= len(start) + len(close)
    words = pith(words, room)
    is_cut = "…" in words
    if len(words) > room or (is_cut and (len(words) < WHOLE or "…" in words[:-1])):
        return ""
    return nested(f"{start}{words}{close}")


def _with_words(changed: Changed, line: str, told: set[int]) -> str:
    """A line on many clauses with a sentence that tells much beside it, where there is room for its point."""
    room = HEADLINE_LENGTH - len(line) - len(_SAYS) - 1
    if room < LEAST_ROOM:
        return line
    for one in changed.found[:BESIDE]:
        is_fit = one.after and not one.before and one.change not in told and _stands_alone(one.after)
        words = pith(told_words(one.after), room) if is_fit else ""
        if words and len(words) <= room and (len(words) >= WHOLE or "…" not in words):
            return f"{line}{_SAYS}{words}”"
    return line


def _stands_alone(ink: str) -> bool:
    """Whether a sentence rules somebody and does not lean on what stands before it."""
    return is_rule(ink) and not _LEANS.match(ink) and not _ABOVE.search(ink)


def answered(changed: Changed, turned: Sequence[Answered]) -> Iterator[Headline]:
    """The headline of a change by which answers turned, with its place; none where none did."""
    if turned:
        start, first = f"{changed.document.service_id} ", turned[0]
        words = _joined(start, turned)
        where = _where_of(changed.diff, first.change, first.sentence) if " and no" not in words else ("",)
        yield Headline(placed(start, words, "", where=where), first.change, first.sentence)


def _joined(start: str, turned: Sequence[Answered]) -> str:
    """What turned, in one clause: two where there is room for both."""
    first, *others = (one.words for one in turned)
    two = f"{first} and {others[0]}" if others else first
    return two if len(start) + len("it ") + len(two) <= HEADLINE_LENGTH else first


def substantive(changed: Changed) -> Iterator[Headline]:
    """Headlines of a change that matters, in order of preference, each at most 140 characters."""
    for telling in changed.found[:MOST]:
        rest = changed.weighty - {telling.change}
        bare = Headline(_line(changed, telling), telling.change, telling.after or telling.before)
        yield _with_second(changed, bare, rest) or replace(bare, words=_line(changed, telling, _more(len(rest))))


def beside(changed: Changed, first: Headline, turned: Sequence[Answered] = ()) -> Headline:
    """A headline with what matters beside it: told where it is one thing for which there is room, else counted.

    An answer that `turned` as well is told before all else.
    """
    for one in turned:
        for words in (first.words, _HEADED.sub("", first.words)):
            if len(words) + len(one.words) + len(", and ") <= HEADLINE_LENGTH and one.words not in words:
                return replace(first, words=f"{words}, and {one.words}")
    for words in (first.words, _HEADED.sub("", first.words)) if changed.items else ():
        line = _with_items(changed, words, ", and ")
        if line != words and "…" not in words:
            return replace(first, words=line)
    rest = changed.weighty - {first.change}
    more = _more(len(rest))
    two = _with_second(changed, first, rest)
    if two or len(first.words) + len(more) > HEADLINE_LENGTH:
        return two or first
    return replace(first, words=first.words + more)


def _with_second(changed: Changed, first: Headline, rest: frozenset[int]) -> Headline | None:
    """The headline with the one other thing that matters, or None where there are more, or no room."""
    other = next((telling for telling in changed.found if telling.change in rest), None)
    if other is None or len(rest) > 1 or "…" in first.words:
        return None
    second = _line(changed, other).removeprefix(f"{changed.document.service_id} ")
    for words in dict.fromkeys((second, _SET_IN.sub("", second))):
        both = f"{first.words}, and {words}"
        if len(both) <= HEADLINE_LENGTH and "…" not in words:
            return replace(first, words=both)
    return None


def _more(count: int) -> str:
    return f", and {count} more clause{'s' * (count > 1)}" if count else ""


def _line(changed: Changed, telling: Telling, more: str = "") -> str:
    service = changed.document.service_id
    start, words, close = told(service, telling.before, telling.after)
    where = _where(changed.diff, telling)
    listed = _listed(changed, telling)
    head = _head_of(changed.diff, telling) if start.endswith(" adds “") and _LEANS.match(words) else ""
    if listed and (listed[2] == "”" or sum(map(len, listed)) <= HEADLINE_LENGTH):
        start, words, close = listed
    elif head:
        start, where = f"{service} adds to “{head}”: “", ("",)
    return placed(start, words, close, where=where, more=more)


def _listed(changed: Changed, telling: Telling) -> tuple[str, str, str] | None:
    """What is told of an item that came to a list or went from it: what it is a list of; None where it is none."""
    ink = telling.after or telling.before
    if telling.after and telling.before:
        return None
    outline, clause = _place_of(changed.diff, telling.change, ink)
    lead = outline.lead_in_of(clause)
    if not lead.rstrip().endswith(":") or not clause.ink.startswith(ink) or _OF_SOMEBODY.match(ink):
        return None
    came, bare = bool(telling.after), told_words(ink)
    if FORBIDDING.search(lead):
        return f"{changed.document.service_id} {'forbids' if came else 'no longer forbids'} “", bare, "”"
    verb, joint = ("adds", "to") if came else ("drops", "from")
    return f"{changed.document.service_id} {verb} “", bare, f"” {joint} “{clip(last_sentence(lead), LEAD)}”"


def _head_of(diff: Diff, telling: Telling) -> str:
    """The words at the beginning of the clause that say what a sentence further on in it is about, or ""."""
    clause = _clause_of(diff, telling.change, telling.after)
    found = _HEAD.match(clause.ink)
    return found[1] if found and not telling.after.startswith(found[1]) else ""


def _where(diff: Diff, telling: Telling) -> tuple[str, ...]:
    """The places at which the clause that holds a sentence may be told to stand."""
    return _where_of(diff, telling.change, telling.after or telling.before)


def _where_of(diff: Diff, change: int, sentence: str) -> tuple[str, ...]:
    outline, clause = _place_of(diff, change, sentence)
    return places(clause, outline.heading_of(clause))


def _place_of(diff: Diff, change: int, sentence: str) -> tuple[Outline, Clause]:
    """The clause of a change that holds a sentence, with its version: the one after if it has any."""
    return (diff.after if sides(diff, diff.touched[change])[1] else diff.before), _clause_of(diff, change, sentence)


def _clause_of(diff: Diff, change: int, sentence: str) -> Clause:
    """The clause of a change that holds a sentence, of the version after if it has one."""
    before, after = sides(diff, diff.touched[change])
    clauses = after or before
    return next((one for one in clauses if sentence and sentence in one.ink), clauses[0])
