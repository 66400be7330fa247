"""The terms that a document defines: in quotation marks, in bold, in parentheses, in tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from smallprint.model.clause import Block, BlockKind, Clause, Definition, MarkKind, Outline
from smallprint.segment.phrases import (
    AND,
    DASHED,
    DEFINITIONS,
    EXCLUDES,
    INCLUDES,
    LATER,
    MEANING_HEAD,
    MEANS,
    NO_TERM,
    NOISE,
    PRONOUNS,
    QUOTED,
    TERM_HEAD,
    TITLE_BEFORE,
)
from smallprint.segment.recorded import recorded_span
from smallprint.text.normalize import fold
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

_QUOTED = re.compile(QUOTED)
_LEADING = re.compile(
    r"(?:(?:the|an?|our|your|any|each|term|terms|expression|word|words|in this \w+|as used \w+(?: \w+){0,3}),?\s+)*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|an?|our|any|all)\s+", re.IGNORECASE)
_SPLIT = re.compile(
    r"\s*(?:,|;)\s+(?:(?:and|or|and/or)\s+)?|\s+(?:and|or|and/or)\s+|\s*(?:^|\s)\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s+"
)
_NESTED = re.compile(r"\([^()]*\)|“[^”]*”")
LONGEST_BOLD = 8
"""A bold term has at most this many words."""
LONGEST_LIST = 40
LONGEST_PHRASE = 300
"""What a parenthesis names is the sentence before it; of a longer one what stands behind its last break."""
FEWEST = 3
"""Behind an earlier parenthesis of the same sentence, so many words are enough to be what the next one names."""
LONGEST_READ = 20_000
"""Of a clause, this many characters are read for definitions."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A definition inside one ink."""

    term: str
    aliases: tuple[str, ...]
    meaning: str
    span: Span
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()


def find_definitions(outline: Outline) -> tuple[Definition, ...]:
    """Every definition of the document, in the order they stand, with what each term takes in and leaves out."""
    found: list[Definition] = []
    is_list = is_table = False
    for index, block in enumerate(outline.blocks):
        if block.kind is BlockKind.HEADING:
            is_list = DEFINITIONS.search(block.ink) is not None
        is_table = block.kind is BlockKind.ROW and (is_table or _is_head(block.ink) or is_list)
        for one in _in_block(block, is_list=is_list, is_table=is_table):
            clause = outline.clauses[index]
            meaning = _continued(outline, clause, one.meaning)
            found.append(_definition(outline, clause, one if meaning == one.meaning else replace(one, meaning=meaning)))
    return tuple(_completed(outline, found))


def _in_block(block: Block, *, is_list: bool, is_table: bool) -> tuple[_Found, ...]:
    """The definitions inside one block."""
    if block.kind is BlockKind.ROW:
        return _row(block.ink) if is_table else ()
    if block.kind is BlockKind.TERM:
        return _listed(block.ink)
    if block.kind in (BlockKind.CODE, BlockKind.RULE, BlockKind.BLANK):
        return ()
    return _cached(block, is_list)


@lru_cache(maxsize=1 << 13)
def _cached(block: Block, is_list: bool) -> tuple[_Found, ...]:  # noqa: FBT001 (a cache's key is positional)
    ink = block.ink[:LONGEST_READ]
    found = [*_quoted(ink), *_parenthetic(ink)] if any(sign in ink for sign in '“”"‘«„') else []
    taken = {one.term for one in found}
    found.extend(one for one in _bold(block, is_list=is_list) if one.term not in taken)
    return tuple(sorted(found, key=lambda one: one.span.start))


def _quoted(ink: str) -> Iterator[_Found]:
    """“X” means …, “X” and “Y” mean …, at the start of a sentence."""
    for sentence in sentences(ink):
        at = _LEADING.match(ink, sentence.start, sentence.end)
        start = at.end() if at else sentence.start
        terms: list[str] = []
        while (found := _QUOTED.match(ink, start, sentence.end)) is not None and len(terms) < 8:
            terms.append(_term(found))
            start = found.end()
            joined = AND.match(ink, start, sentence.end)
            following = joined.end() if joined else start
            if not _QUOTED.match(ink, following, sentence.end):
                break
            start = following
        means = MEANS.match(ink, start, sentence.end) if terms else None
        if means is not None and terms[0]:
            yield _found(terms, ink[means.end() : sentence.end], sentence)


def _parenthetic(ink: str) -> Iterator[_Found]:
    """… (the “X”), … (collectively, “X”), … (“X”, “we” or “us”): the meaning stands before."""
    bounds: tuple[Span, ...] | None = None
    last = 0
    for begun, ended in _parentheses(ink):
        inside = ink[begun + 1 : ended]
        quotes = list(_QUOTED.finditer(inside))
        if not quotes or inside[quotes[-1].end() :].strip(" .,;") or len(inside[: quotes[0].start()]) > 160:
            continue
        terms = [term for term in map(_term, quotes) if _is_term(term)]
        if not terms or NO_TERM.search(inside[: quotes[0].start()]):
            continue
        if not inside[: quotes[0].start()].strip() and TITLE_BEFORE.search(ink, max(0, begun - 40), begun):
            continue
        bounds = sentences(ink) if bounds is None else bounds
        sentence = next((held for held in bounds if held.start <= begun < held.end), Span(0, len(ink)))
        words = ink[max(last, sentence.start) : begun]
        if len(words.split()) < FEWEST:
            words = ink[sentence.start : begun]
        meaning = _phrase_before(words)
        if meaning:
            last = ended + 1
            yield _found(terms, meaning, Span(sentence.start, max(ended + 1, sentence.start)))


def _parentheses(ink: str) -> Iterator[tuple[int, int]]:
    """The places of parentheses with a quotation mark in them, innermost ones."""
    opened = -1
    for found in re.finditer(r"[()]", ink):
        if found[0] == "(":
            opened = found.start()
        elif opened >= 0:
            if any(sign in ink[opened : found.start()] for sign in '“”"‘«„'):
                yield opened, found.start()
            opened = -1


def _bold(block: Block, *, is_list: bool) -> Iterator[_Found]:
    """**X** means …; under a heading that announces definitions also **X**: …"""
    for mark in block.marks:
        if mark.kind is not MarkKind.STRONG or mark.span.start > 2 or block.kind is BlockKind.HEADING:
            continue
        ink = block.ink
        term = ink[mark.span.start : mark.span.end].strip(' .:,;“”"')
        at = mark.span.end + (1 if ink[mark.span.end : mark.span.end + 1] in '”"' and mark.span.end < len(ink) else 0)
        colon = ink[mark.span.end - 1 : mark.span.end] in (":", ".") and is_list
        behind = MEANS.match(ink, at) or (DASHED.match(ink, at) if is_list else None)
        if not term or len(term.split()) > LONGEST_BOLD or not (behind or colon) or not _is_term(term):
            continue
        yield _found([term], ink[behind.end() if behind else at :], Span(0, len(ink)))


def _row(ink: str) -> tuple[_Found, ...]:
    """A row of a table of definitions: the term, and what it means."""
    term, bar, meaning = ink.partition(" | ")
    if not bar or _is_head(ink) or len(term.split()) > LONGEST_BOLD or not meaning.strip(" |"):
        return ()
    return (_found([term.strip(' “”".:')], meaning, Span(0, len(ink))),) if term.strip(' “”".:') else ()


def _listed(ink: str) -> tuple[_Found, ...]:
    """An entry of a definition list."""
    term, colon, meaning = ink.partition(" : ")
    return (_found([term.strip(' “”".:')], meaning, Span(0, len(ink))),) if colon and term.strip(' “”".:') else ()


def _is_head(ink: str) -> bool:
    first, _, second = ink.partition(" | ")
    return bool(TERM_HEAD.fullmatch(first.strip()) and MEANING_HEAD.fullmatch(second.strip()))


def _term(found: re.Match[str]) -> str:
    return (found[1] or found[2] or found[3] or "").strip(" .,;:*")


def _is_term(term: str) -> bool:
    """Whether quoted words are a term: in capitals, or a pronoun."""
    return bool(term) and (term[0].isupper() or term.lower() in PRONOUNS or term[0].isdigit())


def _phrase_before(words: str) -> str:
    """The last phrase of the words before a parenthesis, which is what it names."""
    if len(words) > LONGEST_PHRASE:
        breaks = [at + len(mark) for mark in (": ", "; ", ") ", ") and ") if (at := words.rfind(mark)) >= 0]
        words = words[max(breaks, default=0) :]
    return words.strip(" ,;:")


def _found(terms: list[str], meaning: str, span: Span) -> _Found:
    first, *others = dict.fromkeys(name for term in terms for name in _names(term))
    includes, excludes = taken_in(meaning)
    return _Found(first, tuple(others), meaning.strip(" ,"), span, includes, excludes)


def _names(term: str) -> list[str]:
    """The names in a term that gives several at once, of which one is a pronoun ("Acme/we/us")."""
    parts = [part.strip() for part in term.split("/")]
    return parts if all(parts) and any(part.lower() in PRONOUNS for part in parts) else [term]


def taken_in(meaning: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a meaning says that a term includes, and what it excludes."""
    out = EXCLUDES.search(meaning)
    takes = INCLUDES.search(meaning)
    if takes and out and takes.start() > out.start():
        takes_end = len(meaning)
        out_end = takes.start()
    else:
        takes_end = out.start() if out else len(meaning)
        out_end = len(meaning)
    includes = (
        _listing(meaning[takes.end() : takes_end])
        if takes and not (out and out.start() <= takes.start() < out.end())
        else ()
    )
    return includes, _listing(meaning[out.end() : out_end]) if out else ()


def _listing(words: str) -> tuple[str, ...]:
    """The members of an enumeration, articles left out; what is in parentheses or quotation marks stays together."""
    words = _before_closing(re.split(r"(?<=[\w”)])[.;](?:\s+(?=[A-Z])|$)", words, maxsplit=1)[0])
    held: list[str] = []

    def hold(found: re.Match[str]) -> str:
        held.append(found[0])
        return f"\x00{len(held) - 1}\x00" if len(found[0]) > 4 else found[0]

    parts = _SPLIT.split(_NESTED.sub(hold, words[:4000]))
    members = (re.sub(r"\x00(\d+)\x00", lambda found: held[int(found[1])], part) for part in parts)
    return tuple(
        dict.fromkeys(
            name
            for name in (_ARTICLE.sub("", member.strip(' .,;:“”"')) for member in members)
            if name and name.lower() not in NOISE
        )
    )[:LONGEST_LIST]


def _before_closing(words: str) -> str:
    """The words up to a parenthesis that closes one opened before them."""
    depth = 0
    for found in re.finditer(r"[()]", words):
        depth += 1 if found[0] == "(" else -1
        if depth < 0:
            return words[: found.start()]
    return words


def _continued(outline: Outline, clause: Clause, meaning: str) -> str:
    """The meaning with the list that follows it, where it ends in a colon."""
    if not meaning.rstrip().endswith(":") and meaning.strip():
        return meaning
    parts = [meaning]
    for below in outline.clauses[clause.index + 1 : clause.index + 1 + LONGEST_LIST]:
        if below.block.kind is BlockKind.HEADING or not (
            below.block.kind is BlockKind.ITEM or below.block.label.startswith("(")
        ):
            break
        parts.append(below.ink)
    return " ".join(part.strip() for part in parts if part.strip())


def _definition(outline: Outline, clause: Clause, one: _Found) -> Definition:
    includes, excludes = (one.includes, one.excludes) if one.includes or one.excludes else taken_in(one.meaning)
    span = recorded_span(outline, clause, one.span)
    return Definition(one.term, one.aliases, one.meaning, includes, excludes, clause.index, span)


def _completed(outline: Outline, found: list[Definition]) -> Iterator[Definition]:
    """The definitions, with what later sentences say that they include or exclude."""
    said: dict[str, list[tuple[bool, tuple[str, ...]]]] = {}
    terms = {fold(name) for one in found for name in (one.term, *one.aliases)}
    for block in dict.fromkeys(outline.blocks) if terms else ():
        for term, is_out, members in _said_later(block):
            if term in terms:
                said.setdefault(term, []).append((is_out, members))
    for one in found:
        later = [pair for name in (one.term, *one.aliases) for pair in said.get(fold(name), ())]
        includes = [*one.includes, *(member for is_out, members in later if not is_out for member in members)]
        excludes = [*one.excludes, *(member for is_out, members in later if is_out for member in members)]
        yield (
            replace(one, includes=tuple(dict.fromkeys(includes)), excludes=tuple(dict.fromkeys(excludes)))
            if later
            else one
        )


@lru_cache(maxsize=1 << 13)
def _said_later(block: Block) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    ink = block.ink[:LONGEST_READ]
    if "nclude" not in ink and "xclude" not in ink:
        return ()
    return tuple(
        (fold(found[1]), "not" in found[2] or "xclud" in found[2], _listing(found[3])) for found in LATER.finditer(ink)
    )
