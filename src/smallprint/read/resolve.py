"""A document's clauses beside each other: what its terms take in, and which mentions carry, yield or override.

Defined terms are resolved before anything is answered (PoliGraph found that most contradictions reported in policies
were terms read without their local definitions). What is worked out hangs on words alone: a definition's kinds of data
on its meaning and those it uses, a mention's part on its clause, so that it is done again only where one changed.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache

from smallprint.model.clause import CrossReference, Definition, Outline
from smallprint.model.norm import Data
from smallprint.model.resolution import NOTHING_RESOLVED, Referral, ReferralKind, Resolution, Term
from smallprint.read.named import named_in
from smallprint.read.patterns import referrals as phrases
from smallprint.read.patterns import terms as naming
from smallprint.read.plain import plain
from smallprint.segment.definition import find_definitions
from smallprint.segment.reference import find_references
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

DEEPEST = 4
"""A definition is followed through at most so many others."""
LONGEST_MEANING = 6_000
"""Of a meaning so many characters are read."""
BEFORE = 120
"""What a mention does is read from at most so many characters before it."""
_TERM = re.compile(naming.TERM)
_DATA_TERM = re.compile(naming.DATA_TERM)
_NOT_THEIRS = re.compile(naming.NOT_THEIRS)
_BESIDE = re.compile(naming.BESIDE)
_BY_USE = re.compile(naming.BY_USE)
_EXCLUDED = re.compile(naming.EXCLUDED)
_TOGETHER = re.compile(naming.TOGETHER)
_NAMES_OTHER = re.compile(naming.NAMES_OTHER)
_CONTENT = re.compile(naming.CONTENT)
_THEIRS = re.compile(naming.THEIRS)
_OWN = re.compile(phrases.OWN)
_OVERRIDES = re.compile(phrases.OVERRIDES)
_YIELDS = re.compile(phrases.YIELDS)
_CARRIES = re.compile(phrases.CARRIES)
_INCORPORATES = re.compile(phrases.INCORPORATES)
_ABOVE = re.compile(phrases.ABOVE)
_ANYTHING = re.compile(phrases.ANYTHING)
_NOTHING = re.compile(phrases.NOTHING)
_OF_THE_SECTION = re.compile(phrases.OF_THE_SECTION)
_ASIDE = re.compile(phrases.ASIDE)
"""Without one of these words no ink sets anything aside."""


def resolve(outline: Outline, within: Container[int] | None = None) -> Resolution:
    """The terms and referrals of a document; both are empty where it defines nothing and mentions no other place.

    `within` names the clauses whose referrals are wanted, where those of the others do not count.
    """
    terms = terms_of(outline)
    referrals = tuple(sorted(_referrals(outline, within), key=lambda one: (one.clause, one.span.start, one.kind)))
    return Resolution(terms, referrals) if terms or referrals else NOTHING_RESOLVED


# ------------------------------------------------------------ terms


def terms_of(outline: Outline) -> tuple[Term, ...]:
    """The defined terms for data alone, which cost half of it all."""
    return tuple(_terms(outline, find_definitions(outline)))


def _terms(outline: Outline, definitions: Sequence[Definition]) -> Iterator[Term]:
    """Those of the defined terms that stand for data or content, with their kinds."""
    meanings: dict[str, str] = {}
    for one in definitions:
        for name in (one.term, *one.aliases):
            if _TERM.fullmatch(name) and _DATA_TERM.search(name) and not _NOT_THEIRS.search(name):
                meaning = one.meaning[:LONGEST_MEANING]
                meanings.setdefault(name, f"{meaning} {_joined(outline.blocks[one.clause].ink, name)}".strip())
    known = tuple(meanings.items())
    for one in definitions:
        if one.term not in meanings:
            continue
        data, excluded = _meant(one.term, one.includes, one.excludes, known)
        if data:
            yield Term(one.term, one.aliases, one.clause, one.span, data, excluded, one.excludes)


def _joined(ink: str, name: str) -> str:
    """What a parenthesis that defines a term joins to its meaning: (together with Member Input, “Member Content”)."""
    for found in _TOGETHER.finditer(ink):
        if ink.startswith(name, found.end()):
            return found[1]
    return ""


@lru_cache(maxsize=1 << 10)
def _meant(
    name: str, includes: tuple[str, ...], excludes: tuple[str, ...], known: tuple[tuple[str, str], ...]
) -> tuple[tuple[Data, ...], tuple[Data, ...]]:
    """The kinds of data that a term takes in and those it leaves out, by what is named and by other terms.

    What a term leaves out by another term takes nothing away that it names itself.
    """
    meanings = dict(known)
    named = {*named_in(name), *_kinds(" ; ".join(includes)), *_kinds(_positive(meanings[name]))}
    found = named | _kinds_by_terms(_positive(meanings[name]), meanings, {name})
    words = " ; ".join(excludes)
    denied = set(_kinds(words))
    others = _kinds_by_terms(words, meanings, {name})
    found -= denied | (others - named)
    return tuple(kind for kind in Data if kind in found), tuple(kind for kind in Data if kind in denied | others)


def _kinds_by_terms(words: str, meanings: dict[str, str], seen: set[str]) -> set[Data]:
    """The kinds that the terms used in some words take in, those used in their meanings included."""
    found: set[Data] = set()
    asked = [words]
    for _ in range(DEEPEST):
        further = [name for each in asked for name in used_in(each, tuple(meanings)) if name not in seen]
        seen.update(further)
        asked = [_positive(meanings[name]) for name in dict.fromkeys(further)]
        found.update(kind for meaning in asked for kind in _kinds(meaning))
    return found


def _positive(meaning: str) -> str:
    """What a meaning takes in: up to what it leaves out; behind it where another term is what leaves it out."""
    other = _NAMES_OTHER.match(meaning)
    if other is not None:
        return meaning[other.end() :]
    out = _EXCLUDED.search(meaning)
    return meaning[: out.start()] if out else meaning


@lru_cache(maxsize=1 << 12)
def _kinds(words: str) -> tuple[Data, ...]:
    """The kinds of data that words name; content that people put in is customer content, whatever it is called."""
    words = _BY_USE.sub(" ", words)
    found = set(named_in(words))
    if len(found) > 1 and Data.PERSONAL_DATA not in named_in(_BESIDE.sub(" ", words)):
        found.discard(Data.PERSONAL_DATA)
    text = plain(words)
    if not found and _CONTENT.search(text) and _THEIRS.search(text):
        found.add(Data.CUSTOMER_CONTENT)
    return tuple(kind for kind in Data if kind in found)


@lru_cache(maxsize=1 << 10)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    ranked = sorted(names, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ranked)) + r")\b") if ranked else None


def used_in(ink: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that an ink uses, in the case they are printed in; of two that overlap the longer one."""
    pattern = _pattern(names)
    return tuple(dict.fromkeys(found[0] for found in pattern.finditer(ink))) if pattern else ()


# ------------------------------------------------------------ referrals


def _referrals(outline: Outline, within: Container[int] | None) -> Iterator[Referral]:
    """What each mention of another place does, and the sentences that set others aside without naming a place."""
    taken: dict[int, list[Span]] = {}
    for reference in find_references(outline, within):
        found = _referral(outline, reference, taken)
        if found is not None:
            yield found
    for clause in outline.clauses:
        if clause.is_furniture or (within is not None and clause.index not in within):
            continue
        for kind, span in aside(clause.ink):
            first, last = _set_aside(outline, clause.index, kind)
            words = span.cut(clause.ink)
            yield Referral(ReferralKind.OVERRIDES, clause.index, span, words, first, last, is_outside=False)


def _referral(outline: Outline, reference: CrossReference, taken: dict[int, list[Span]]) -> Referral | None:
    """What a mention does; None where its words cannot be found in the ink again."""
    ink = outline.blocks[reference.clause].ink
    held = taken.setdefault(reference.clause, [])
    start = ink.find(reference.words, held[-1].end if held else 0)
    if start < 0:
        return None
    span = Span(start, start + len(reference.words))
    held.append(span)
    first, last = (None, None) if reference.target is None else (reference.target, _end_of(outline, reference.target))
    kind = _part(ink, span, is_outside=reference.is_external)
    return Referral(kind, reference.clause, span, reference.words, first, last, is_outside=reference.is_external)


@lru_cache(maxsize=1 << 13)
def _part(ink: str, span: Span, *, is_outside: bool) -> ReferralKind:
    """What a mention does to its sentence, by the words before it."""
    sentence = next((one for one in sentences(ink) if one.start <= span.start < one.end), Span(0, len(ink)))
    own = _OWN.match(ink, span.start, span.end)
    before = plain(ink[max(sentence.start, span.start - BEFORE) : own.end() if own else span.start])
    if is_outside and _INCORPORATES.search(plain(sentence.cut(ink))):
        return ReferralKind.INCORPORATES
    for kind, pattern in (
        (ReferralKind.OVERRIDES, _OVERRIDES),
        (ReferralKind.YIELDS, _YIELDS),
        (ReferralKind.CARRIES, _CARRIES),
    ):
        if pattern.search(before):
            return kind
    return ReferralKind.POINTS


@lru_cache(maxsize=1 << 13)
def aside(ink: str) -> tuple[tuple[str, Span], ...]:
    """The places of an ink that set aside what stands above, in the section, or anywhere ("notwithstanding …")."""
    if not _ASIDE.search(ink):
        return ()
    text = plain(ink)
    found = [("above", match.span()) for match in _ABOVE.finditer(text)]
    found += [("anything", match.span()) for match in _ANYTHING.finditer(text)]
    for match in _NOTHING.finditer(text):
        found.append(("section" if _OF_THE_SECTION.search(match[0]) else "anything", match.span()))
    return tuple((kind, Span(*span)) for kind, span in found)


def _set_aside(outline: Outline, index: int, kind: str) -> tuple[int, int]:
    """Which clauses are set aside: those before in the same section, the section, or all of the document."""
    if kind == "anything":
        return 0, len(outline.blocks)
    top = _section(outline, index)
    return top, index + 1 if kind == "above" else _end_of(outline, top)


def _section(outline: Outline, index: int) -> int:
    """Where the section begins in which a clause stands: the highest clause above it that is no title of the whole.

    A paragraph without a number that follows a numbered one goes with it.
    """
    clause = outline.clauses[index]
    above = clause.parent
    if above < 0:
        return max(0, index - 1)
    if not clause.label:
        before = next((at for at in range(index - 1, above, -1) if outline.clauses[at].label), above)
        return min(before, above) if outline.clauses[before].parent == above else above
    return above


def _end_of(outline: Outline, index: int) -> int:
    """Past the last clause that stands under a clause."""
    if index < 0:
        return len(outline.blocks)
    last = index + 1
    while last < len(outline.blocks) and _is_under(outline, last, index):
        last += 1
    return last


def _is_under(outline: Outline, index: int, top: int) -> bool:
    above = outline.clauses[index].parent
    while above > top:
        above = outline.clauses[above].parent
    return above == top


def kinds_by_terms(terms: Iterable[Term]) -> dict[str, Term]:
    """The terms by every name they go by; the first definition of a name counts."""
    found: dict[str, Term] = {}
    for term in terms:
        for name in (term.name, *term.aliases):
            found.setdefault(name, term)
    return found
