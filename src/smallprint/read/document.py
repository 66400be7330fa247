"""One outline → its reading: every clause read in its place, and which could not be."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from smallprint.extract.language import FUNCTION_WORDS, detect_language
from smallprint.model.clause import Block, BlockKind, Clause, Outline
from smallprint.model.norm import ClauseReading
from smallprint.model.reading import Reading
from smallprint.model.resolution import NOTHING_RESOLVED
from smallprint.read.clause import read_clause
from smallprint.read.precedence import said_in, stands
from smallprint.read.resolve import resolve

ReadClause = Callable[[str, str, str], ClauseReading]
"""What tells of an ink, a heading and a lead-in what the clause says."""
EDITION = "9"
"""Which reader this is: another number where the same words may be read otherwise than before."""
READ = "en"
"""The language that is read."""
_SILENT = frozenset({BlockKind.BLANK, BlockKind.RULE, BlockKind.CODE, BlockKind.HEADING})
"""Blocks in which no norm stands; a question as a heading is read with the clauses under it."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_GARBLED = re.compile(r"\w[\ud800-\udfff\ufffd]+\w|\u00e2\u20ac|\u00c3[\u0080-\u00bf\u00a0-\u00ff]")
"""Bytes that are no UTF-8, and text that was decoded as what it is not."""
_STEERING = re.compile(r"[\x1b\x00]")
"""Signs that steer a terminal: no text has them."""
SPOILT = 300
"""One spoilt place in fewer characters garbles a clause; a lost apostrophe in a long one leaves it readable."""
ANSWER = 40
"""An answer that could be taken for furniture has fewer characters."""
ENGLISH_SHARE = 0.2
"""A text in no language that could be told is read where so much of its words are the commonest English ones."""
ENOUGH_WORDS = 15
"""Whether a clause is in English is asked of clauses of at least so many words."""
FEWEST_SHARE = 0.08
"""Of an English clause's words at least this share are the commonest English ones; lists of names are exempt."""
SHORT_DOCUMENT = 60
"""A document of fewer words is read though its language cannot be told."""
OUTLINES = 16
"""Of so many outlines the readable clauses are remembered: a question asks for those of one several times."""


def read_outline(outline: Outline, language: str = "", read: ReadClause = read_clause) -> Reading:
    """What a document's clauses say. `language` is that of the document, told from its text where it is not given.

    A document in another language, or one that cannot be told to be in any, is unread from end to end, and says so.
    `read` gives what a clause says, where it was read before.
    """
    spoken = language or detect_language(outline.text)
    clauses, foreign = readable_clauses(outline)
    if not is_read(outline, spoken):
        why = f"in {spoken}" if spoken != "und" else "in no language that could be told"
        return Reading(EDITION, (), tuple((clause.index, why) for clause in (*clauses, *foreign)))
    found = []
    for clause in clauses:
        reading = read(clause.ink, outline.heading_of(clause), outline.lead_in_of(clause))
        if not reading.is_empty:
            found.append((clause.index, reading))
    resolution = resolve(outline)
    training = {index: one.training for index, one in found}
    said = said_in(clauses, resolution, lambda clause: training.get(clause.index, ()))
    unread = tuple((clause.index, _why(clause)) for clause in foreign)
    return Reading(EDITION, tuple(found), unread, resolution, stands(said, resolution))


def unread_of(outline: Outline, language: str = "") -> Reading:
    """A reading that tells which clauses cannot be read, and nothing of the others."""
    clauses, foreign = readable_clauses(outline)
    spoken = language or detect_language(outline.text)
    if is_read(outline, spoken):
        return Reading(EDITION, (), tuple((clause.index, _why(clause)) for clause in foreign))
    why = f"in {spoken}" if spoken != "und" else "in no language that could be told"
    return Reading(EDITION, (), tuple((clause.index, why) for clause in (*clauses, *foreign)))


def read_on_training(outline: Outline, language: str, read: ReadClause = read_clause) -> Reading:
    """As much of `read_outline` as answers on training are made of: the clauses that speak of it, and their terms."""
    unread = unread_of(outline, language)
    clauses, _ = readable_clauses(outline)
    if not is_read(outline, language or detect_language(outline.text)):
        return unread
    found = {}
    for clause in clauses:
        reading = read(clause.ink, outline.heading_of(clause), outline.lead_in_of(clause))
        if reading.training:
            found[clause.index] = reading
    resolution = resolve(outline, found) if found else NOTHING_RESOLVED
    return replace(unread, clauses=tuple(found.items()), resolution=resolution)


def is_read(outline: Outline, language: str) -> bool:
    """Whether a document in this language ("und": it could not be told) is read at all."""
    return language == READ or (language == "und" and _may_be_english(outline.text))


def readable(outline: Outline, clause: Clause) -> bool:
    """Whether a clause of an English document is read: of the document, in English, and not garbled."""
    return _is_terms(outline, clause) and not _is_foreign(clause)


def _is_terms(outline: Outline, clause: Clause) -> bool:
    """Whether a clause is of the document: no page furniture, unless it answers a question above it."""
    is_answer = len(clause.ink) < ANSWER and outline.heading_of(clause).rstrip().endswith("?")
    return not clause.is_furniture or is_answer


def _why(clause: Clause) -> str:
    return "garbled" if _is_garbled(clause.ink) else "not in English"


def _is_garbled(ink: str) -> bool:
    """Whether so much of an ink is spoilt that it cannot be read."""
    if _STEERING.search(ink) is not None:
        return True
    return not ink.isascii() and len(_GARBLED.findall(ink)) * SPOILT > len(ink)


def _may_be_english(text: str) -> bool:
    """Whether a text whose language could not be told is worth reading: short, or of English words all the same."""
    words = [word.lower() for word in _WORD.findall(text)]
    common = sum(word in FUNCTION_WORDS[READ] for word in words)
    return len(words) < SHORT_DOCUMENT or common >= ENGLISH_SHARE * len(words)


@lru_cache(maxsize=OUTLINES)
def readable_clauses(outline: Outline) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    """The clauses that an English document's reader reads, and those that are in another language, or garbled."""
    asked = [clause for clause in outline.clauses if clause.block.kind not in _SILENT and _is_terms(outline, clause)]
    foreign = [clause for clause in asked if _is_foreign(clause)]
    away = {clause.index for clause in foreign}
    return tuple(clause for clause in asked if clause.index not in away), tuple(foreign)


def _is_foreign(clause: Clause) -> bool:
    """Whether a clause of an English document is in another language, or garbled."""
    return _is_foreign_block(clause.block)


def _words(ink: str) -> list[str]:
    """The words of an ink in lower case; in plain ASCII they are found more quickly."""
    if ink.isascii():
        return _PLAIN_WORD.findall(ink.lower())
    return [word.lower() for word in _WORD.findall(ink)]


@lru_cache(maxsize=1 << 14)
def _is_foreign_block(block: Block) -> bool:
    if _is_garbled(block.ink):
        return True
    words = _words(block.ink)
    if len(words) < ENOUGH_WORDS or block.kind is BlockKind.ROW:
        return False
    common = sum(map(FUNCTION_WORDS[READ].__contains__, words))
    if common >= FEWEST_SHARE * len(words):
        return False
    others = max(sum(word in held for word in words) for code, held in FUNCTION_WORDS.items() if code != READ)
    return others > common or not any(word in FUNCTION_WORDS[READ] for word in words)
