"""Mentions of other clauses, resolved to the clause that they name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from smallprint.model.clause import Block, BlockKind, Clause, ClausePath, CrossReference, Outline
from smallprint.segment.numbering import NAMES, roman_number
from smallprint.segment.phrases import DOCUMENT, EACH, ELSEWHERE, HERE, LAW_BEFORE, OURS, REFERENCE, TITLED
from smallprint.segment.recorded import recorded_span
from smallprint.text.normalize import fold
from smallprint.text.span import Span

_MENTION = re.compile(
    r"[§]|(?i:sect|sec\.|clau|artic|artik|art\.|paragr|para\.|part|annex|append|sched|exhib|addend|attach|chapt|ziff|absch|absat|anhang|anlage|art[ií]|cl[aá]u|secci|artig)"
)
_STEP = re.compile(r"\d+|[a-z]+")
_APART = frozenset(
    (
        "annex annexes appendix appendices schedule schedules exhibit exhibits addendum attachment attachments anhang "
        "anlage part parts chapter chapters"
    ).split()
)
"""Parts of a document that are counted by themselves: Appendix 2 is not Section 2."""
_SINGULAR = {"appendices": "appendix", "annexes": "annex"}
LONGEST_READ = 20_000
LINK_WORDS = 12


@dataclass(frozen=True, slots=True)
class _Mention:
    """A mention inside one ink: the words, and the steps of the number they name; `own` for "this Section"."""

    span: Span
    name: str
    steps: ClausePath = ()
    title: str = ""
    is_own: bool = False
    is_external: bool = False
    is_ours: bool = False


@dataclass(slots=True)
class _Register:
    """Which clause bears which number or heading."""

    by_steps: dict[tuple[str, ClausePath], list[int]] = field(default_factory=dict)
    by_heading: dict[str, int] = field(default_factory=dict)


def find_references(outline: Outline, within: Container[int] | None = None) -> tuple[CrossReference, ...]:
    """Every mention of a clause or another document, in the order they stand; or those `within` some clauses alone."""
    register: _Register | None = None
    found: list[CrossReference] = []
    for clause in outline.clauses:
        is_passed_over = clause.is_furniture or (within is not None and clause.index not in within)
        mentions = () if is_passed_over else mentioned(clause.block)
        if not mentions:
            continue
        register = register or _registered(outline)
        for mention in mentions:
            target = None if mention.is_external else _target(outline, register, clause, mention)
            if target is None and mention.title:
                continue
            is_external = mention.is_external or (target is None and mention.is_ours)
            span = recorded_span(outline, clause, mention.span)
            found.append(CrossReference(mention.span.cut(clause.ink), clause.index, span, target, is_external))
    return tuple(found)


@lru_cache(maxsize=1 << 13)
def mentioned(block: Block) -> tuple[_Mention, ...]:
    """The mentions inside one block, whatever document it stands in."""
    ink = block.ink[:LONGEST_READ]
    found = list(_numbered(ink)) if _MENTION.search(ink) else []
    taken = [held.span for held in found]
    for titled in TITLED.finditer(ink) if found or "ection" in ink or "lause" in ink or "rticle" in ink else ():
        title = next(group for group in titled.groups() if group)
        found.append(_Mention(Span(*titled.span()), "", title=title))
    for link in block.links:
        words = link.span.cut(block.ink)
        inside = any(span.start < link.span.end and link.span.start < span.end for span in taken)
        if words and not inside and not link.is_image and len(words.split()) <= LINK_WORDS and DOCUMENT.search(words):
            is_here = link.target.startswith("#")
            found.append(_Mention(link.span, "", title=words if is_here else "", is_external=not is_here))
    return tuple(sorted(found, key=lambda held: (held.span.start, held.span.end)))


def _numbered(ink: str) -> Iterator[_Mention]:
    for mention in REFERENCE.finditer(ink):
        if mention["own"]:
            yield _Mention(Span(*mention.span()), _name(mention["own"]), is_own=True)
            continue
        name = _name(mention["name"])
        is_external = _leads_out(ink, mention.start(), mention.end())
        is_ours = OURS.match(ink, mention.end()) is not None
        base, begun = mention.start("numbers"), mention.start()
        last: ClausePath = ()
        for number in EACH.finditer(mention["numbers"]):
            steps = _steps(number[0])
            if number[0].startswith("(") and last:
                steps = (*last[: -1 if len(last) > 1 and _is_letter(last[-1]) else len(last)], *steps)
            last = steps
            yield _Mention(Span(begun, base + number.end()), name, steps, is_external=is_external, is_ours=is_ours)
            begun = base + (following.start() if (following := EACH.search(mention["numbers"], number.end())) else 0)


def _leads_out(ink: str, start: int, end: int) -> bool:
    """Whether a mention is of a law or another document, by the words around it."""
    if HERE.match(ink, end):
        return False
    behind = ink[end : end + 200]
    if ink[start:end].isupper():
        behind = behind.title()
    return bool(ELSEWHERE.match(behind) or LAW_BEFORE.search(ink[max(0, start - 40) : start]))


def _name(words: str) -> str:
    bare = words.lower().strip(" .").replace("sub-", "").removeprefix("sub")
    bare = _SINGULAR.get(bare, bare)
    return bare.removesuffix("s") if bare not in ("annex", "addendum", "abs") and len(bare) > 4 else bare


def _is_letter(step: str) -> bool:
    return step.isalpha()


def _steps(number: str) -> ClausePath:
    """The steps of a printed number: "10.4(b)" → ("10", "4", "b"); Roman numerals are kept as letters."""
    return tuple(_STEP.findall(number.lower()))


def _registered(outline: Outline) -> _Register:
    """The clauses of an outline by number and by heading; printed numbers before list markers, headings first."""
    register = _Register()
    ranked: list[tuple[int, int, str, ClausePath]] = []
    for clause in outline.clauses:
        block = clause.block
        if block.kind is BlockKind.HEADING and block.ink:
            register.by_heading.setdefault(fold(block.ink).strip(" .:"), clause.index)
        if clause.label and not clause.is_furniture:
            rank = (0 if block.label else 2) + (0 if block.kind is BlockKind.HEADING else 1)
            ranked.extend((rank, clause.index, name, steps) for name, steps in _numbers(outline, clause))
    for _, index, name, steps in sorted(ranked, key=lambda row: row[:2]):
        register.by_steps.setdefault((name, steps), []).append(index)
    return register


def _numbers(outline: Outline, clause: Clause) -> Iterator[tuple[str, ClausePath]]:
    """The names under which a clause may be mentioned: its own number, and that behind those of the clauses above."""
    first, _, rest = clause.label.lower().partition(" ")
    name = first if rest and first in NAMES else ""
    own = _steps(rest if name or first.endswith(".") else clause.label)
    if not own:
        return
    yield (name if name in _APART else "", own)
    if len(own) == 1 and own[0].isalpha() and own[0] not in ("a", "b") and roman_number(own[0]):
        yield (name if name in _APART else "", (str(roman_number(own[0])),))
    above, behind = clause.parent, own
    for _ in range(4):
        if above < 0 or name:
            return
        upper = outline.clauses[above]
        if upper.label:
            steps = _steps(upper.label.split(" ")[-1])
            behind = (*steps, *behind) if own[: len(steps)] != steps else behind
            yield ("", behind)
        above = upper.parent


def _target(outline: Outline, register: _Register, clause: Clause, mention: _Mention) -> int | None:
    if mention.is_own:
        return _own(outline, clause, mention.name)
    if mention.title:
        return register.by_heading.get(fold(mention.title).strip(" .:"))
    if not mention.steps:
        return None
    if (
        _is_letter(mention.steps[0])
        and mention.name.startswith(("paragraph", "clause", "section"))
        and len(mention.steps[0]) <= 3
    ):
        near = _below_own(outline, register, clause, mention.steps)
        if (
            near is not None
            or f"({mention.steps[0]})" in clause.ink[: mention.span.start] + clause.ink[mention.span.end :]
        ):
            return clause.index if near is None else near
    name = mention.name if mention.name in _APART else ""
    for length in range(len(mention.steps), 0, -1):
        held = register.by_steps.get((name, mention.steps[:length]))
        if held:
            return _nearest(outline, held, clause)
        if length <= 2 and mention.steps[length - 1].isdigit():
            return None
    return None


def _below_own(outline: Outline, register: _Register, clause: Clause, steps: ClausePath) -> int | None:
    """The lettered clause that stands under one of the clauses above this one ("paragraph (b)")."""
    above = clause.index
    while above >= 0:
        held = outline.clauses[above]
        if held.label:
            found = register.by_steps.get(("", (*_steps(held.label.split(" ")[-1]), *steps)))
            if found:
                return _nearest(outline, found, clause)
        above = held.parent
    return None


def _own(outline: Outline, clause: Clause, name: str) -> int:
    """The clause that "this Section" speaks of: the highest numbered one above in which the words stand."""
    found, above = clause.index, clause.index
    while above >= 0:
        held = outline.clauses[above]
        if (held.label and held.block.kind is not BlockKind.ITEM) or held.block.kind is BlockKind.HEADING:
            found = above
            if name != "article" and name not in _APART:
                return found
        above = held.parent
    return found


def _nearest(outline: Outline, held: list[int], clause: Clause) -> int:
    """Of the clauses with one number, the one that shares most of the way from the top, else the first."""
    if len(held) == 1:
        return held[0]
    here = _ancestors(outline, clause.index)
    return max(held[:50], key=lambda index: (len(here & _ancestors(outline, index)), -held.index(index)))


def _ancestors(outline: Outline, index: int) -> frozenset[int]:
    found = set()
    above = outline.clauses[index].parent
    while above >= 0:
        found.add(above)
        above = outline.clauses[above].parent
    return frozenset(found)
