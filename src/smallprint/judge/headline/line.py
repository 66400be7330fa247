"""One line on a sentence that came, went or was edited: the service as subject, its words told or quoted, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from smallprint.align.edits import word_edits
from smallprint.judge.headline.answered import Answered
from smallprint.judge.headline.digest import Item, Turn, fitting, told_items
from smallprint.judge.headline.headline import NUMBER, Headline, clip, placed, places, told_words
from smallprint.judge.headline.pith import from_the_point, pith
from smallprint.judge.headline.reported import reported
from smallprint.judge.headline.telling import Telling, is_mend, is_rule
from smallprint.judge.weighing.lexicon import MODALS, NEGATIONS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.unit import sides
from smallprint.model.change import Diff, Edit
from smallprint.model.clause import Clause
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
QUOTED = 72
"""Words that are put for others, or into others, are cut after so many characters."""
LONG = 76
"""Words longer than this are told from their point on."""
LONGEST_START = 100
"""The words before those that are cut to fit have at most so many characters."""
LEAST_AROUND, REACH = 30, 50
"""So much room is wanted for the words around an edit; so many characters of them stand before it."""
WHOLE = 60
"""Words of which something was cut away are told beside others only where so many are left."""
LEAST_ROOM = 44
"""So much room is wanted for the words beside an answer that turned."""
BESIDE = 6
"""So many sentences are tried beside what is told of many clauses."""
ALONE = 2.4
"""What weighs less is not told of many clauses before a sentence of theirs."""
_SAYS = ", and says “"
_HEADED = re.compile(r" \(under “[^”]*”\)$")
_LEANS = re.compile(r"(?:this|these|that|those|such|it|they|the (?:foregoing|above|same))\b", re.IGNORECASE)
"""How sentences begin that speak of what stands before them."""
_HEAD = re.compile(r"((?:[\w’'&/,-]+ ){0,5}[\w’'&/-]+)[.:] ")
_SET_IN = re.compile(r"(?<=”) in “.*”(?= \(|$)")
"""The words around an edit, without which it is told where there is no room for them."""
_SPACES = re.compile(r"\s+")


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
    start = f"{changed.document.service_id} rewrites its {changed.document.terms_type}: "
    yield from _by_parts(changed, turned, f"{start}it ")
    start += "“"
    for telling in changed.found[:MOST]:
        words = telling.after or telling.before
        yield Headline(placed(start, told_words(words), "”", where=("",)), telling.change, words)


def digested(changed: Changed, turned: Sequence[Answered] = ()) -> Iterator[Headline]:
    """The headline of a change of many clauses by what came and went in them; none where little can be told so."""
    if changed.items and (turned or changed.items[0].weight >= ALONE):
        yield from _by_parts(changed, turned, f"{changed.document.service_id} ")


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
    kept = fitting(changed.items, line.replace(changed.document.service_id, ""), room)
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
    return is_rule(ink) and not _LEANS.match(ink)


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
    for told in dict.fromkeys((second, _SET_IN.sub("", second))):
        whole = f"{first.words}, and {told}"
        if len(whole) <= HEADLINE_LENGTH and "…" not in told:
            return replace(first, words=whole)
    return None


def _more(count: int) -> str:
    return f", and {count} more clause{'s' * (count > 1)}" if count else ""


def _line(changed: Changed, telling: Telling, more: str = "") -> str:
    start, words, close = _told(changed.document.service_id, telling.before, telling.after)
    where = _where(changed.diff, telling)
    head = _head_of(changed.diff, telling) if start.endswith(" adds “") and _LEANS.match(words) else ""
    if head:
        start, where = f"{changed.document.service_id} adds to “{head}”: “", ("",)
    return placed(start, words, close, where=where, more=more)


def _head_of(diff: Diff, telling: Telling) -> str:
    """The words at the beginning of the clause that say what a sentence further on in it is about, or ""."""
    clause = _clause_of(diff, telling.change, telling.after)
    found = _HEAD.match(clause.ink)
    return found[1] if found and not telling.after.startswith(found[1]) else ""


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
        return _replaced(service, clip(removed, 40), inserted, _near(after, edit.after))
    if inserted and TELLING <= came <= 2 * SHORT_EDIT and gone < TELLING and not before.startswith(removed or " "):
        return f"{service} adds “{clip(inserted, QUOTED)}” to “", told_words(before), "”"
    if inserted and not removed and came < TELLING:
        return _set_in(f"{service} adds “{inserted}”", _near(after, edit.after)) or _now(service, after, edit)
    if inserted:
        return _now(service, after, edit)
    if gone >= TELLING:
        return f"{service} drops “{clip(removed, QUOTED)}” from “", told_words(after), "”"
    start = f"{service} drops “{clip(removed, 40)}”"
    return _set_in(start, _near(before, edit.before)) or (f"{start} from “", _around(before, edit.before), "”")


def _now(service: str, after: str, edit: Edit) -> tuple[str, str, str]:
    return f"{service} now says “", _around(after, edit.after), "”"


def _replaced(service: str, removed: str, inserted: str, around: str) -> tuple[str, str, str]:
    """Words put for others, with the words around them where there is room for these."""
    start = f"{service} replaces “{removed}” with “"
    within = _set_in(f"{start}{inserted}”", around) if around != inserted else None
    return within or (start, inserted, "”")


def _set_in(start: str, around: str) -> tuple[str, str, str] | None:
    """What is told of an edit, in the words around it; None where these have no room."""
    start += " in “"
    room = HEADLINE_LENGTH - len(start) - len("”")
    return (start, clip(around, min(room, LONG)), "”") if room >= LEAST_AROUND and len(start) <= LONGEST_START else None


def _near(text: str, at: Span) -> str:
    """The words from shortly before a place on: from the beginning where that is near, else from a comma or a word."""
    start = 0
    if at.start > REACH:
        start = text.rfind(", ", at.start - REACH, at.start) + 2
        start = start if start > 1 else text.rfind(" ", 0, at.start - REACH // 2) + 1
    return f"{'…' if start else ''}{_SPACES.sub(' ', text[start:]).strip(' .')}"


def _weight(edit: Edit) -> tuple[bool, bool, int, int]:
    """How much an edit tells: one of letter case or spelling less, an amount, a denial or a leave more."""
    differ = set(words_of(edit.removed)) ^ set(words_of(edit.inserted))
    is_weighty = bool(differ & (NEGATIONS | MODALS)) or any(word[0].isdigit() for word in differ)
    return (
        fold(edit.removed) != fold(edit.inserted) and not is_mend(edit.removed, edit.inserted),
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
    clause = _clause_of(diff, change, sentence)
    outline = diff.after if sides(diff, diff.touched[change])[1] else diff.before
    return places(clause, outline.heading_of(clause))


def _clause_of(diff: Diff, change: int, sentence: str) -> Clause:
    """The clause of a change that holds a sentence, of the version after if it has one."""
    before, after = sides(diff, diff.touched[change])
    clauses = after or before
    return next((one for one in clauses if sentence and sentence in one.ink), clauses[0])
