"""Whether a recorded text is a version of the document, or something captured in its place.

Decided from the text itself and from what was recorded before it, never from what came later, so that importing
a history at once or day by day gives the same archive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from smallprint.extract.challenge import broken_parts, recognise
from smallprint.judge.past import Past, State
from smallprint.judge.weighing.mask import words_of
from smallprint.model.clause import Block, Outline
from smallprint.model.document import Standing

ENOUGH_WORDS = 200
"""A document of fewer words cannot be told from a stub by what it lost."""
CUT_LOST, CUT_NEW = 0.15, 0.02
"""A text that lost this share of its words, all from its end, and gained no more than that share, was cut off."""
GUTTED_LOST, GUTTED_NEW = 0.6, 0.05
"""A text that lost this share from anywhere and gained next to nothing is a failed capture."""
FOREIGN_SHARED = 0.04
"""A text that shares fewer of its words than this with everything recorded before stands for another page, unless
it speaks as terms do."""
LEGAL_SHARE = 0.055
"""The share of words such as "you", "we", "may", "shall" from which on a text speaks as terms do; on 400 recorded
texts read by hand, terms and policies lie above 0.06, landing pages and menus below 0.05."""
STAYS_TIMES, STAYS_DAYS = 3, timedelta(days=45)
"""A text set aside that is recorded this often over this long is taken for the document after all."""
LEGAL_WORDS = frozenset(
    "you your we us our may must shall will agree terms agreement policy rights law applicable information personal "
    "data consent prohibited services account use not any party liability".split()
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The standing of a recorded text, with the reason in words where it is not usable."""

    standing: Standing
    reason: str = ""


USABLE = Verdict(Standing.USABLE)


def capture_standing(outline: Outline, past: Past, language: str, fetched_at: datetime) -> Verdict:
    """What a recorded text stands for, given what was recorded before it."""
    failure = recognise(outline)
    if failure is not None:
        return Verdict(Standing.FAILED_CAPTURE, failure.value)
    if not past.versions:
        return _unless_it_stayed(_in_parts(outline, past), outline, past, language=language, fetched_at=fetched_at)
    state = past.state_of(outline.blocks)
    if state == past.current or past.recorded_at(state):
        return USABLE
    verdict = _against(outline, state, past, language)
    return _unless_it_stayed(verdict, outline, past, language=language, fetched_at=fetched_at)


def _unless_it_stayed(
    verdict: Verdict, outline: Outline, past: Past, *, language: str, fetched_at: datetime
) -> Verdict:
    """The verdict, or that the text is usable after all because it has stayed."""
    if verdict is USABLE:
        return USABLE
    state = past.state_of(outline.blocks)
    has_stayed = _has_stayed(verdict, state, past, language=language, fetched_at=fetched_at)
    return USABLE if has_stayed else verdict


def _against(outline: Outline, state: State, past: Past, language: str) -> Verdict:
    if language != past.language and "und" not in (language, past.language) and past.language:
        return Verdict(Standing.OTHER_LANGUAGE, f"in {language}, where the document is in {past.language}")
    if past.words < ENOUGH_WORDS or past.last is None:
        return USABLE
    in_parts = _in_parts(outline, past)
    if in_parts is not USABLE:
        return in_parts
    come = state - past.current
    kept, put_in = past.words - past.words_in(past.current - state), past.words_in(come)
    lost, new = 1 - kept / past.words, put_in / past.words
    if lost > CUT_LOST and new < CUT_NEW and _ends_early(past, state):
        return Verdict(Standing.FAILED_CAPTURE, f"cut off: the last {lost:.0%} of the text is missing")
    if lost > GUTTED_LOST and new < GUTTED_NEW:
        return Verdict(
            Standing.FAILED_CAPTURE, f"incomplete: {lost:.0%} of the text is missing and nothing stands in its place"
        )
    total = kept + put_in
    known = total - past.words_in(come.difference(past.clauses))
    if known < FOREIGN_SHARED * total and not speaks_as_terms(outline.blocks):
        return Verdict(
            Standing.OTHER_PAGE, "another page: it shares no clause with earlier versions and holds no terms"
        )
    return USABLE


def _in_parts(outline: Outline, past: Past) -> Verdict:
    """A page of several parts of which one failed says so in a line of its own, which stood in no version before."""
    broken = [block for block in broken_parts(outline.blocks) if past.bare[block] not in past.clauses]
    if not broken:
        return USABLE
    return Verdict(Standing.FAILED_CAPTURE, f"a part of the page is missing: “{broken[0].ink}”")


def speaks_as_terms(blocks: Sequence[Block]) -> bool:
    """Whether the words of a text are those of terms rather than of a landing page or a menu."""
    words = [word for block in blocks for word in words_of(block.ink)]
    return bool(words) and sum(word in LEGAL_WORDS for word in words) / len(words) >= LEGAL_SHARE


def _ends_early(past: Past, state: State) -> bool:
    """Whether what is missing is the end: every clause before some point stands, none (but repeated ones) after it."""
    stands = [past.bare[block] in state for block in past.last.blocks if block.ink] if past.last else []
    if not stands:
        return False
    last = max((index for index, is_there in enumerate(stands) if is_there), default=-1)
    missing_inside = stands[: last + 1].count(False)
    return last < len(stands) - 1 and missing_inside <= max(2, len(stands) // 50)


def _has_stayed(verdict: Verdict, state: State, past: Past, *, language: str, fetched_at: datetime) -> bool:
    """Whether a text set aside has been recorded often enough, for long enough, to be the document after all."""
    if past.held_since is None or past.held_times < STAYS_TIMES or fetched_at - past.held_since < STAYS_DAYS:
        return False
    return language == past.held_language if verdict.standing is Standing.OTHER_LANGUAGE else state == past.held
