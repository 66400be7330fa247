"""One line on a sentence that came, went or was edited: the service as subject, its words told or quoted, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from smallprint.align.edits import word_edits
from smallprint.judge.answered import Answered
from smallprint.judge.headline import NUMBER, Headline, clip, placed, places, told_words
from smallprint.judge.lexicon import CARED_FOR, MODALS, NEGATIONS, PERSONS
from smallprint.judge.mask import words_of
from smallprint.judge.pith import from_the_point, pith
from smallprint.judge.reported import reported
from smallprint.judge.sections import NONE, Sections
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
LONG = 76
"""Words longer than this are told from their point on."""
LEAST_ROOM = 44
"""So much room is wanted for the words beside an answer that turned."""
_SAYS = ", and says “"
_HEADED = re.compile(r" \(under “[^”]*”\)$")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change that matters is told from: its sentences, weightiest first, and which changes matter.

    `weighty` are indices in `Diff.touched`: all of them but the one that is told are counted. `sections` are those that
    a rewrite brought and took.
    """

    document: Document
    diff: Diff
    found: Sequence[Telling]
    weighty: frozenset[int]
    sections: Sections = NONE


def rewritten(changed: Changed, turned: Sequence[Answered] = ()) -> Iterator[Headline]:
    """Headlines of a document that was worded anew, in order of preference, each at most 140 characters.

    `turned` are the answers that it gives otherwise now: where there are any, they are told first.
    """
    start = f"{changed.document.service_id} rewrites its {changed.document.terms_type}: "
    if turned:
        line = clip(f"{start}it {_joined(start, turned)}", HEADLINE_LENGTH)
        yield Headline(_with_words(changed, line, turned), turned[0].change, turned[0].sentence)
    if not (changed.found and _is_cared_for(changed.found[0])):
        yield from _by_sections(changed, start)
    start += "“"
    for telling in changed.found[:MOST]:
        words = telling.after or telling.before
        yield Headline(placed(start, told_words(words), "”", where=("",)), telling.change, words)


def _is_cared_for(telling: Telling) -> bool:
    """Whether a sentence that came speaks of what people ask most, and says so of somebody."""
    words = set(words_of(telling.after))
    return bool(
        (words - set(words_of(telling.before))) & CARED_FOR and words & PERSONS and words & (MODALS | NEGATIONS)
    )


def _by_sections(changed: Changed, start: str) -> Iterator[Headline]:
    """The headline of a rewrite by the sections that it brought or took; none where it did neither."""
    moved = changed.sections
    told = [f"{verb} “{head}”" for verb, head in (("adds", moved.came), ("drops", moved.went)) if head]
    words = " and ".join(told).replace(" “", " the section “", 1)
    while told and len(start) + len("it ") + len(words) > HEADLINE_LENGTH:
        told.pop()
        words = " and ".join(told).replace(" “", " the section “", 1)
    if told:
        yield Headline(_with_words(changed, f"{start}it {words}"))


def _with_words(changed: Changed, line: str, turned: Sequence[Answered] = ()) -> str:
    """A line on a rewrite with the sentence that tells most beside it, where there is room for its point."""
    room = HEADLINE_LENGTH - len(line) - len(_SAYS) - 1
    told = {one.change for one in turned}
    found = next((one.after for one in changed.found if one.after and one.change not in told), "")
    words = pith(told_words(found), room) if found and room >= LEAST_ROOM else ""
    return f"{line}{_SAYS}{words}”" if words and len(words) <= room else line


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
    forms = (words, bare) if len(bare) <= LONG else (words, bare, from_the_point(bare))
    told = next(filter(None, (reported(one[:1].upper() + one[1:], service) for one in forms)), "")
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
    return _where_of(diff, telling.change, telling.after or telling.before)


def _where_of(diff: Diff, change: int, sentence: str) -> tuple[str, ...]:
    before, after = sides(diff, diff.touched[change])
    outline, clauses = (diff.after, after) if after else (diff.before, before)
    clause = next((one for one in clauses if sentence and sentence in one.ink), clauses[0])
    return places(clause, outline.heading_of(clause))
