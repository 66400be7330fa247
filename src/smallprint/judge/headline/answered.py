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
from smallprint.judge.headline.telling import Telling
from smallprint.model.answer import Answer, Question, Verdict
from smallprint.model.change import Diff
from smallprint.model.clause import Outline
from smallprint.read.document import unread_of

MOST = 2
"""So many answers are told at most."""
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

    Nothing is told where `shown` does not stand in the sentence that answers: it speaks of a part only.
    """

    matter: str
    words: re.Pattern[str]
    turns: tuple[Turn, ...]
    shown: re.Pattern[str] = re.compile("")


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that turned: in words, with the change it stands in and the sentence that shows it."""

    words: str
    change: int
    sentence: str


def _asked(matter: str, words: str, *turns: Turn, shown: str = "") -> Asked:
    return Asked(matter, re.compile(words, re.IGNORECASE), turns, re.compile(shown, re.IGNORECASE))


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
        "liability-cap",
        r"\b(?:aggregate|exceed\w*|maximum|limited to|greater of)\b[^.;]{0,80}\b(?:liab|paid|damages)",
        Turn(_NONE, _STATED, "now caps what it pays in damages"),
        shown=r"\b(?:(?:these|the) terms|this agreement|(?:the|our) (?:services?|sites?|platform|website|products?))\b",
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
    spoken = [asked for asked in ASKED_FIRST if any(_speaks(asked, one) for one in found)]
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

    def touched(self, asked: Asked) -> Verdict:
        """What the changed clauses alone answer."""
        matter = BY_NAME[asked.matter]
        clauses = [
            self.outline.clauses[index]
            for index in sorted(self.change_of)
            if _holds(asked.words, self.outline.clauses[index].ink)
        ]
        said = tuple(sayings_about(self.outline, clauses, matter.keys)) if clauses else ()
        return decide(Question("", asked.matter, ""), matter, said).verdict if said else Verdict.NOT_ADDRESSED


@lru_cache(maxsize=1 << 12)
def _holds(words: re.Pattern[str], ink: str) -> bool:
    return words.search(ink) is not None


def _speaks(asked: Asked, one: Telling) -> bool:
    return any(asked.words.search(side) for side in (one.before, one.after))


def _may_have_turned(asked: Asked, before: _Side, after: _Side) -> bool:
    new = after.touched(asked)
    turns = [turn for turn in asked.turns if new in turn.after]
    old = before.touched(asked) if turns else None
    return any(old in turn.before for turn in turns)


def _turned(asked: Asked, before: _Side, after: _Side) -> Iterator[Answered]:
    """What is told of a matter whose answer turned; nothing where the words that show it stand in no changed clause."""
    old, new = before.answer(asked), after.answer(asked)
    words = next((one.words for one in asked.turns if old.verdict in one.before and new.verdict in one.after), "")
    shown, side = (new, after) if new.evidence else (old, before)
    at = side.change_of.get(shown.evidence[0].clause) if words and shown.evidence else None
    if at is not None and asked.shown.search(shown.evidence[0].words):
        yield Answered(words, at, shown.evidence[0].words)
