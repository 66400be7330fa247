"""What is told of one sentence that came, went or was edited: its words told or quoted, up to what closes them."""

from __future__ import annotations

import re

from rapidfuzz.distance import Indel

from smallprint.align.edits import word_edits
from smallprint.judge.headline.headline import NUMBER, clip, told_words
from smallprint.judge.headline.pith import from_the_point
from smallprint.judge.headline.reported import reported
from smallprint.judge.headline.telling import ANNOUNCES, is_mend
from smallprint.judge.weighing.lexicon import MODALS, NEGATIONS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.plain import DENIALS
from smallprint.model.change import Edit
from smallprint.model.meaning import HEADLINE_LENGTH
from smallprint.text.normalize import fold
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

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
FORBIDDING = re.compile(
    r"\b(?:you|users?|customers?|members?|anyone|nobody|no one|parties)\b[^.;]{0,60}"
    r"\b(?:not|never|nor|refrain|prohibited|forbidden)\b(?!.{0,40}\b(?:liable|responsible|limited to)\b)"
    r"|\b(?:prohibited|forbidden|not (?:allowed|permitted|acceptable)|unacceptable|must not|may not|do not|don[’']t"
    r"|shall not)\b(?!.{0,40}\b(?:liable|responsible|limited to)\b)",
    re.IGNORECASE,
)
"""What stands above a list of what people may not do."""
_SPACES = re.compile(r"\s+")
_UNIT = re.compile(
    r"[ -]?(?:%|(?:(?:calendar|business|working|consecutive) )?"
    r"(?:day|week|month|year|hour|minute|percent|euro|dollar)\w*)"
)
"""What is counted, behind a number."""
_NAME = re.compile(r"\b[A-Z][\w’'&-]*[a-z]")
"""A word written as a name."""


def last_sentence(ink: str) -> str:
    """The last sentence of a clause, without the colon that leads to a list."""
    spans = sentences(ink)
    return (spans[-1].cut(ink) if spans else ink).rstrip(" :")


def told(service: str, before: str, after: str) -> tuple[str, str, str]:
    """The line up to the words of a sentence, these, and what closes them."""
    if not after:
        return whole(service, ("no longer says", "drops"), before)
    if not before:
        return whole(service, ("adds", "adds"), after)
    edits = word_edits(before, after)
    if not 0 < len(edits) <= MOST_EDITS or Indel.normalized_similarity(words_of(before), words_of(after)) < SAME:
        return whole(service, ("now says", "now says"), after)
    return _edited(service, before, after, max(edits, key=_weight))


def whole(service: str, verbs: tuple[str, str], words: str) -> tuple[str, str, str]:
    """What a sentence says, told, or quoted where it cannot be told."""
    says, quotes = verbs
    bare = told_words(words)
    if quotes == "adds" and ANNOUNCES.search(words):
        return f"{service} shows the notice “", bare, "”"
    forms = (words, bare) if len(bare) <= LONG else (words, bare, from_the_point(bare))
    told = next(filter(None, (reported(one[:1].upper() + one[1:], service) for one in forms)), "")
    return (f"{service} {says} that ", told, "") if told else (f"{service} {quotes} “", bare, "”")


def _edited(service: str, before: str, after: str, edit: Edit) -> tuple[str, str, str]:
    """What was edited in a sentence: words put for others, put in or left out."""
    removed = told_words(_balanced(before, edit.before)) if words_of(edit.removed) else ""
    inserted = told_words(_balanced(after, edit.after)) if words_of(edit.inserted) else ""
    gone, came = len(removed.split()), len(inserted.split())
    is_short = max(gone, came) <= SHORT_EDIT
    if removed and inserted and is_short and (min(len(removed), len(inserted)) > 2 or NUMBER.search(removed)):
        unit = _UNIT.match(after, edit.after.end) if NUMBER.search(inserted) and NUMBER.search(removed) else None
        removed, inserted = (f"{words}{unit[0] if unit else ''}" for words in (removed, inserted))
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


def _weight(edit: Edit) -> tuple[bool, bool, bool, int, int]:
    """How much an edit tells: one of letter case or spelling less, an amount, a denial, a name or a leave more."""
    differ = set(words_of(edit.removed)) ^ set(words_of(edit.inserted))
    is_number = any(word[0].isdigit() for word in differ) or bool(differ & DENIALS)
    is_name = bool(_NAME.search(edit.removed) or _NAME.search(edit.inserted))
    return (
        fold(edit.removed) != fold(edit.inserted) and not is_mend(edit.removed, edit.inserted),
        is_number,
        is_name or bool(differ & (NEGATIONS | MODALS)),
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
