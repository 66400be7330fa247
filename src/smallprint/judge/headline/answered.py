"""What both versions answer otherwise than each other to what people ask most, told in a few words.

A sentence that came or went proves little in a document that says the same elsewhere: so each version is asked as a
whole, where a sentence that came or went speaks of the matter and the changed clauses alone answer otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.decide import decide
from smallprint.judge.answer.saying import sayings_about
from smallprint.judge.headline.stated import Values
from smallprint.judge.headline.telling import ANNOUNCES, Telling
from smallprint.model.answer import Answer, Question, Verdict
from smallprint.model.change import Diff
from smallprint.model.clause import Outline
from smallprint.read.document import unread_of

MOST = 2
"""So many answers are told at most."""
_APART = "\n.\n"
"""What stands between sentences that are looked at together: no pattern reaches over it."""
ALIKE = 4
"""What is told of one matter begins with so many of the same words."""
ASKED = 3
"""So many matters are asked of both versions at most, those first that weigh most: each costs as much as a question."""
_YES = frozenset({Verdict.YES})
_OPEN = frozenset({Verdict.YES, Verdict.YES_UNLESS_OPT_OUT})
_OPT_OUT = frozenset({Verdict.YES_UNLESS_OPT_OUT})
_NO = frozenset({Verdict.NO})
_NONE = frozenset({Verdict.NOT_ADDRESSED})
_STATED = frozenset({Verdict.STATED})
_DENIED = r"(?:\b(?:not|never|no|none|without|nor)\b|n['’]t\b)"


@dataclass(frozen=True, slots=True)
class Turn:
    """What is told where the answer was one of `before` and is one of `after`; `words` stand behind "it"."""

    before: frozenset[Verdict]
    after: frozenset[Verdict]
    words: str


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A matter that may have turned: asked where `words` stand in a sentence that came, went or was edited.

    Nothing is told where `shown` does not stand in the sentence that answers: it speaks of a part only. `values` tell
    what a document states otherwise, before any of `turns`.
    """

    matter: str
    words: re.Pattern[str]
    turns: tuple[Turn, ...]
    shown: re.Pattern[str] = re.compile("")
    values: Values | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that turned: in words, with the change it stands in and the sentence that shows it."""

    words: str
    change: int
    sentence: str

    def is_same(self, other: Answered) -> bool:
        """Whether two tell of the same matter: their words begin alike."""
        return self.words.split()[:ALIKE] == other.words.split()[:ALIKE]


def _asked(matter: str, words: str, *turns: Turn, shown: str = "", values: Values | None = None) -> Asked:
    return Asked(matter, re.compile(words), turns, re.compile(shown, re.IGNORECASE), values)


ASKED_FIRST = (
    _asked(
        "data-sale",
        r"\b(?:sell(?:s|ing)?|sold|sale)\b",
        Turn(_NO | _NONE, _YES, "now says that it may sell personal data"),
        Turn(_NO, _OPT_OUT, "now says that it may sell personal data unless people opt out"),
        Turn(_NO, _NONE, "no longer says that it does not sell personal data"),
        Turn(_NONE | _OPEN, _NO, "now says that it does not sell personal data"),
    ),
    _asked(
        "share-advertisers",
        rf"{_DENIED}[^.;]{{0,60}}\badvert|\badvert[^.;]{{0,60}}{_DENIED}",
        Turn(_NO, _YES, "now says that it may share personal data with advertisers"),
        Turn(_NO, _OPT_OUT, "now says that it may share personal data with advertisers unless people opt out"),
        Turn(_NO, _NONE, "no longer says that it does not share personal data with advertisers"),
    ),
    _asked(
        "arbitration",
        r"\barbitra",
        Turn(_NO | _NONE, _YES, "now sends disputes to arbitration"),
        Turn(_NO | _NONE, _OPT_OUT, "now sends disputes to arbitration unless people opt out"),
        Turn(_OPEN, _NO | _NONE, "no longer sends disputes to arbitration"),
    ),
    _asked(
        "class-action",
        r"\b(?:class|representative|collective)[- ](?:action|arbitration|proceeding|basis|lawsuit|wide)",
        Turn(_YES | _NONE, _NO, "now bars class actions"),
        Turn(_NO, _YES | _NONE, "no longer bars class actions"),
    ),
    _asked(
        "jury",
        r"\bjur(?:y|ies)\b",
        Turn(_YES | _NONE, _NO, "now waives trial by jury"),
        Turn(_NO, _YES | _NONE, "no longer waives trial by jury"),
    ),
    _asked(
        "law",
        r"\blaws? of (?:the )?\w+|\bgovern\w*\b[^.;]{0,60}\blaws?\b|\bgoverning law",
        values=Values("now puts its terms under {new}, no longer {old}", "puts its terms under {new}", is_name=True),
    ),
    _asked(
        "provider",
        r"[\w’'&.-]+,? (?:inc|llc|ltd|limited|gmbh|b\.v|plc|corp|corporation|pty|ag|ab|foundation)\b(?! to\b)",
        values=Values("now names {new} as the company behind it, no longer {old}", is_company=True),
    ),
    _asked(
        "least-age",
        r"\b(?:1[3-9]|2[01]|thirteen|sixteen|eighteen)\b[ )+-]{0,3}(?:years?|or older|or over)\b"
        r"|\b(?:age of|aged|under|over|least)\b[^.;\d]{0,12}\b(?:1[3-9]|2[01]|thirteen|sixteen|eighteen)\b",
        values=Values("now sets the least age at {new}, no longer {old}", "sets the least age at {new}"),
        shown=(
            r"\b(?:must|at least|not (?:use|allowed|permitted|intended|eligible|access)|eligib\w*|minimum age"
            r"|may (?:only )?use)\b"
        ),
    ),
    _asked(
        "liability-cap",
        r"\b(?:aggregate|exceed\w*|maximum|limited to|greater of)\b[^.;]{0,80}\b(?:liab|paid|damages)"
        r"|\bliabilit\w+[^.;]{0,160}\b(?:exceed|limited to)\b",
        Turn(_NONE, _STATED, "now caps what it pays in damages"),
        shown=r"\b(?:(?:these|the) terms|this agreement|(?:the|our) (?:services?|sites?|platform|website|products?))\b",
        values=Values(
            "now caps what it pays in damages at {new}, no longer {old}", "now caps what it pays in damages at {new}"
        ),
    ),
    _asked(
        "claim-deadline",
        r"\b(?:claim|action|suit|proceeding)s?\b[^.;]{0,160}\b(?:years?|months?|days?)\b",
        values=Values(
            "now wants claims brought within {new}, no longer {old}", "wants claims against it brought within {new}"
        ),
        shown=r"\bbarred\b|\bwithin\b",
    ),
    _asked(
        "how-long-idle",
        r"\b(?:inactiv|idle|not (?:used|logged|active)|dormant|log(?:ged)? in)\w*",
        values=Values("now ends idle accounts after {new}, no longer {old}"),
    ),
    _asked(
        "refund-period",
        r"\b(?:refund|return|money[- ]back)\w*\b",
        values=Values("now refunds within {new}, no longer {old}"),
    ),
    _asked(
        "changes-notice-period",
        r"\b(?:notice|notify|notified|advance|before|prior)\b[^.;]{0,120}\b(?:days?|months?|weeks?)\b"
        r"|\b(?:days?|months?|weeks?)\b[^.;]{0,120}\b(?:notice|notify|notified|advance|before|prior)\b",
        values=Values("now tells of changes {new} ahead, no longer {old}"),
    ),
    _asked(
        "renews-automatically",
        r"\bauto\w*[- ](?:\w+ ){0,2}(?:renew|charg|bill|continu)|\brenew\w*[^.;]{0,40}\bauto",
        Turn(_NO | _NONE, _YES, "now renews subscriptions automatically"),
    ),
    _asked(
        "licence-perpetual",
        r"\b(?:perpetual|irrevocabl\w+|for ever|forever|indefinite\w*)\b",
        Turn(_NO | _NONE, _YES, "now takes rights to people’s content that do not end"),
    ),
)
"""What is asked, in the order in which it is told."""


def turned_answers(diff: Diff, found: Sequence[Telling], language: str, *, is_privacy: bool) -> tuple[Answered, ...]:
    """The answers that turned, weightiest first; `found` are the sentences that came, went or were edited."""
    sides = [_Side(diff, found, language, is_privacy=is_privacy, is_after=is_after) for is_after in (False, True)]
    told: list[Answered] = []
    before = _APART.join(one.before for one in found).lower()
    after = _APART.join(one.after for one in found).lower()
    spoken = [asked for asked in ASKED_FIRST if _is_spoken_of(asked, before, after)]
    for asked in [one for one in spoken if _may_have_turned(one, *sides)][:ASKED]:
        told += _turned(asked, *sides)
    return tuple(told[:MOST])


class _Side:
    """A version as it is asked: its outline, and which of its clauses hold what came or went."""

    def __init__(
        self, diff: Diff, found: Sequence[Telling], language: str, *, is_privacy: bool, is_after: bool
    ) -> None:
        self.outline: Outline = diff.after if is_after else diff.before
        changes = {one.change: diff.touched[one.change] for one in found}
        self.change_of = {
            index: change for change, one in changes.items() for index in (one.after if is_after else one.before)
        }
        self._language = language
        self._is_privacy = is_privacy
        self._told: Told | None = None

    def answer(self, asked: Asked) -> Answer:
        """What the whole version answers."""
        if self._told is None:
            self._told = Told(self.outline, unread_of(self.outline, self._language), self._is_privacy)
        return answer(Question("", asked.matter, ""), self._told)

    def touched(self, asked: Asked) -> Answer | None:
        """What the changed clauses alone answer, None where none speaks of it."""
        matter = BY_NAME[asked.matter]
        clauses = [
            self.outline.clauses[index]
            for index in sorted(self.change_of)
            if _holds(asked.words, self.outline.clauses[index].ink)
        ]
        said = tuple(sayings_about(self.outline, clauses, matter.keys)) if clauses else ()
        return decide(Question("", asked.matter, ""), matter, said) if said else None


@lru_cache(maxsize=1 << 12)
def _holds(words: re.Pattern[str], ink: str) -> bool:
    return words.search(ink.lower()) is not None


def _is_spoken_of(asked: Asked, before: str, after: str) -> bool:
    """Whether a sentence that came, went or was edited speaks of a matter; of a name only where there is another."""
    if asked.values is None or asked.turns:
        return bool(asked.words.search(before) or asked.words.search(after))
    new = set(asked.words.findall(after))
    old = set(asked.words.findall(before)) if new else new
    if asked.values.is_company:
        return bool(new - old and old - new)
    return bool(new) and bool(old or asked.values.came) and (new != old or not asked.values.is_name)


def _may_have_turned(asked: Asked, before: _Side, after: _Side) -> bool:
    old, new = before.touched(asked), after.touched(asked)
    return bool(_told(asked, old, new))


def _told(asked: Asked, old: Answer | None, new: Answer | None) -> str:
    """What is told of two answers, "" where nothing is."""
    one, two = (Verdict.NOT_ADDRESSED if found is None else found.verdict for found in (old, new))
    if asked.values is not None and two is Verdict.STATED and one in (Verdict.NOT_ADDRESSED, Verdict.STATED):
        told = asked.values.told(old.value if old else "", new.value if new else "")
        if told or not asked.turns:
            return told
    return next((turn.words for turn in asked.turns if one in turn.before and two in turn.after), "")


def _turned(asked: Asked, before: _Side, after: _Side) -> Iterator[Answered]:
    """What is told of a matter whose answer turned; nothing where the words that show it stand in no changed clause."""
    old, new = before.answer(asked), after.answer(asked)
    words = _told(asked, old, new)
    shown, side = (new, after) if new.evidence else (old, before)
    said = shown.evidence[0] if words and shown.evidence else None
    at = side.change_of.get(said.clause) if said else None
    if said and at is not None and asked.shown.search(said.words) and not ANNOUNCES.search(said.words):
        yield Answered(words, at, said.words)
