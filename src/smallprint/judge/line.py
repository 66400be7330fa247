"""One line on a sentence that came, went or was edited: the service as subject, its words told or quoted, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from smallprint.align.edits import word_edits
from smallprint.judge.headline import NUMBER, Headline, clip, placed, places, told_words
from smallprint.judge.lexicon import MODALS, NEGATIONS
from smallprint.judge.mask import words_of
from smallprint.judge.reported import reported
from smallprint.judge.telling import Telling
from smallprint.judge.unit import sides
from smallprint.model.change import Diff, Edit
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH
from smallprint.text.normalize import fold
from smallprint.text.span import Span

MOST = 12
"""So many sentences are tried as headlines."""
SHORT_EDIT = 9
"""An edit of at most this many words is told by its words alone."""
TELLING = 4
"""Fewer edited words than this are told with what stands around them."""
SAME, MOST_EDITS = 0.65, 3
"""A sentence less of whose words stayed, twice the common by all, or in more places edited, is told as a whole."""
QUOTED = 48
"""Words that are put for others, or into others, are cut after so many characters."""
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change that matters is told from: its sentences, weightiest first, and which changes matter.

    `weighty` are indices in `Diff.touched`: all of them but the one that is told are counted.
    """

    document: Document
    diff: Diff
    found: Sequence[Telling]
    weighty: frozenset[int]


def rewritten(changed: Changed) -> Iterator[Headline]:
    """Headlines of a document that was worded anew, in order of preference, each at most 140 characters."""
    start = f"{changed.document.service_id} rewrites its {changed.document.terms_type}: “"
    for telling in changed.found[:MOST]:
        words = telling.after or telling.before
        yield Headline(placed(start, told_words(words), "”", where=("",)), telling.change, words)


def substantive(changed: Changed) -> Iterator[Headline]:
    """Headlines of a change that matters, in order of preference, each at most 140 characters."""
    for telling in changed.found[:MOST]:
        rest = changed.weighty - {telling.change}
        bare = Headline(_line(changed, telling), telling.change, telling.after or telling.before)
        yield _with_second(changed, bare, rest) or replace(bare, words=_line(changed, telling, _more(len(rest))))


def beside(changed: Changed, first: Headline) -> Headline:
    """A headline with what matters beside it: told where it is one thing for which there is room, else counted."""
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
    whole = f"{first.words}, and {second}"
    return replace(first, words=whole) if len(whole) <= HEADLINE_LENGTH and "…" not in second else None


def _more(count: int) -> str:
    return f", and {count} more clause{'s' * (count > 1)}" if count else ""


def _line(changed: Changed, telling: Telling, more: str = "") -> str:
    start, words, close = _told(changed.document.service_id, telling.before, telling.after)
    return placed(start, words, close, where=_where(changed.diff, telling), more=more)


def _told(service: str, before: str, after: str) -> tuple[str, str, str]:
    """The line up to the words of a sentence, these, and what closes them."""
    if not after:
        return _whole(service, ("no longer says", "drops"), before)
    if not before:
        return _whole(service, ("adds", "adds"), after)
    edits = word_edits(before, after)
    if not 0 < len(edits) <= MOST_EDITS or Indel.normalized_similarity(words_of(before), words_of(after)) < SAME:
        return _whole(service, ("now says", "now says"), after)
    return _edited(service, before, after, max(edits, key=_weight))


def _whole(service: str, verbs: tuple[str, str], words: str) -> tuple[str, str, str]:
    """What a sentence says, told, or quoted where it cannot be told."""
    says, quotes = verbs
    bare = told_words(words)
    told = reported(words, service) or reported(bare[:1].upper() + bare[1:], service)
    return (f"{service} {says} that ", told, "") if told else (f"{service} {quotes} “", bare, "”")


def _edited(service: str, before: str, after: str, edit: Edit) -> tuple[str, str, str]:
    """What was edited in a sentence: words put for others, put in or left out."""
    removed = told_words(_balanced(before, edit.before)) if edit.removed.strip() else ""
    inserted = told_words(_balanced(after, edit.after)) if edit.inserted.strip() else ""
    gone, came = len(removed.split()), len(inserted.split())
    is_short = max(gone, came) <= SHORT_EDIT
    if removed and inserted and is_short and (min(len(removed), len(inserted)) > 2 or NUMBER.search(removed)):
        return f"{service} replaces “{clip(removed, 40)}” with “", inserted, "”"
    if inserted and TELLING <= came <= 2 * SHORT_EDIT and gone < TELLING and not before.startswith(removed or " "):
        return f"{service} adds “{clip(inserted, QUOTED)}” to “", told_words(before), "”"
    if inserted:
        return f"{service} now says “", _around(after, edit.after), "”"
    if gone >= TELLING:
        return f"{service} drops “{clip(removed, QUOTED)}” from “", told_words(after), "”"
    return f"{service} drops “{clip(removed, 40)}” from “", _around(before, edit.before), "”"


def _weight(edit: Edit) -> tuple[bool, bool, int, int]:
    """How much an edit tells: one of letter case less than any other, an amount, a denial or a leave more."""
    differ = set(words_of(edit.removed)) ^ set(words_of(edit.inserted))
    is_weighty = bool(differ & (NEGATIONS | MODALS)) or any(word[0].isdigit() for word in differ)
    return (
        fold(edit.removed) != fold(edit.inserted),
        is_weighty,
        len(edit.removed) + len(edit.inserted),
        -edit.after.start,
    )


def _balanced(ink: str, at: Span) -> str:
    """Edited words with the bracket that closes what was opened in them, or opens what is closed."""
    words = at.cut(ink).strip()
    rest, left = ink[at.end :].lstrip(), ink[: at.start].rstrip()
    if words.count("(") > words.count(")") and rest.startswith(")"):
        words += ")"
    if words.count(")") > words.count("(") and left.endswith("("):
        words = f"({words}"
    return words


def _around(text: str, at: Span, reach: int = 40) -> str:
    """The words at a place with a little of what stands before and after them, cut between words."""
    start = text.rfind(" ", 0, at.start - reach) + 1 if at.start > 2 * reach else 0
    lone = text.rfind(")", start, at.start)
    if lone >= 0 and "(" not in text[start:lone]:
        start = lone + 1
    return f"{'…' if start else ''}{_SPACES.sub(' ', text[start:]).strip()}"


def _where(diff: Diff, telling: Telling) -> tuple[str, ...]:
    """The places at which the clause that holds a sentence may be told to stand."""
    before, after = sides(diff, diff.touched[telling.change])
    outline, clauses = (diff.after, after) if after else (diff.before, before)
    sentence = telling.after if after else telling.before
    clause = next((one for one in clauses if sentence and sentence in one.ink), clauses[0])
    return places(clause, outline.heading_of(clause))
