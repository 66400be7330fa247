"""One outline → its reading: every clause read in its place, and which could not be."""

from __future__ import annotations

import re

from smallprint.extract.language import FUNCTION_WORDS, detect_language
from smallprint.model.clause import BlockKind, Clause, Outline
from smallprint.model.norm import Reading
from smallprint.read.clause import read_clause

EDITION = "1"
"""Which reader this is: another number where the same words may be read otherwise than before."""
READ = "en"
"""The language that is read."""
_SILENT = frozenset({BlockKind.BLANK, BlockKind.RULE, BlockKind.CODE, BlockKind.HEADING})
"""Blocks in which no norm stands; a question as a heading is read with the clauses under it."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_GARBLED = re.compile(r"\w[\ud800-\udfff\ufffd]+\w|\u00e2\u20ac|\u00c3[\u0080-\u00bf\u00a0-\u00ff]|\x1b|\x00")
"""Bytes that are no UTF-8, text that was decoded as what it is not, and signs that steer a terminal."""
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


def read_outline(outline: Outline, language: str = "") -> Reading:
    """What a document's clauses say. `language` is that of the document, told from its text where it is not given.

    A document in another language, or one that cannot be told to be in any, is unread from end to end, and says so.
    """
    spoken = language or detect_language(outline.text)
    clauses, foreign = readable_clauses(outline)
    if spoken != READ and not (spoken == "und" and _may_be_english(outline.text)):
        why = f"in {spoken}" if spoken != "und" else "in no language that could be told"
        return Reading(EDITION, (), tuple((clause.index, why) for clause in (*clauses, *foreign)))
    found = []
    for clause in clauses:
        reading = read_clause(clause.ink, outline.heading_of(clause), outline.lead_in_of(clause))
        if not reading.is_empty:
            found.append((clause.index, reading))
    return Reading(EDITION, tuple(found), tuple((clause.index, _why(clause)) for clause in foreign))


def _is_terms(outline: Outline, clause: Clause) -> bool:
    """Whether a clause is of the document: no page furniture, unless it answers a question above it."""
    is_answer = len(clause.ink) < ANSWER and outline.heading_of(clause).rstrip().endswith("?")
    return not clause.is_furniture or is_answer


def _why(clause: Clause) -> str:
    return "garbled" if _GARBLED.search(clause.ink) else "not in English"


def _may_be_english(text: str) -> bool:
    """Whether a text whose language could not be told is worth reading: short, or of English words all the same."""
    words = [word.lower() for word in _WORD.findall(text)]
    common = sum(word in FUNCTION_WORDS[READ] for word in words)
    return len(words) < SHORT_DOCUMENT or common >= ENGLISH_SHARE * len(words)


def readable_clauses(outline: Outline) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    """The clauses that an English document's reader reads, and those that are in another language, or garbled."""
    asked = [clause for clause in outline.clauses if clause.block.kind not in _SILENT and _is_terms(outline, clause)]
    foreign = [clause for clause in asked if _is_foreign(clause)]
    away = {clause.index for clause in foreign}
    return tuple(clause for clause in asked if clause.index not in away), tuple(foreign)


def _is_foreign(clause: Clause) -> bool:
    """Whether a clause of an English document is in another language, or garbled."""
    if _GARBLED.search(clause.ink):
        return True
    words = [word.lower() for word in _WORD.findall(clause.ink)]
    if len(words) < ENOUGH_WORDS or clause.block.kind is BlockKind.ROW:
        return False
    common = sum(word in FUNCTION_WORDS[READ] for word in words)
    if common >= FEWEST_SHARE * len(words):
        return False
    others = max(sum(word in held for word in words) for code, held in FUNCTION_WORDS.items() if code != READ)
    return others > common or not any(word in FUNCTION_WORDS[READ] for word in words)
