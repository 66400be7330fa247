"""A document's history read in order: each recorded text gets its standing, dates and, if it is usable, an assessment.

This is the one path from a recorded text to a finding; importing, watching and evaluating all take it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from smallprint.align import diff
from smallprint.extract.language import detect_language
from smallprint.judge.assessment import Moment, assess
from smallprint.judge.past import Past
from smallprint.judge.standing import Verdict, capture_standing
from smallprint.model.change import Diff
from smallprint.model.clause import Outline, StatedDate
from smallprint.model.document import Cause, Document, Standing
from smallprint.model.meaning import Assessment
from smallprint.segment.dates import stated_dates
from smallprint.segment.outline import Interned, outline

Judge = Callable[[Diff, Past, Moment], Assessment]
"""What says what a change means; another one is passed in to observe."""
FEW_BLOCKS = 7
LATELY = 6
"""This many of the latest distinct texts are kept as outlines: most returns go to one of the last three."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was made of one recorded text. `compared_with` is the number of the usable version it was set beside."""

    number: int
    outline: Outline
    standing: Standing
    reason: str
    language: str
    dates: tuple[StatedDate, ...]
    assessment: Assessment | None
    compared_with: int | None
    diff: Diff | None


@dataclass(slots=True)
class Course:
    """One document's history as it is taken in, version by version; keeps what the next one is judged by.

    `judge` says what a change means; `assess`, unless another is passed in to observe.
    """

    document: Document
    past: Past = field(default_factory=Past)
    interned: Interned = field(default_factory=dict)
    number: int = 0
    last_number: int | None = None
    last_dates: tuple[StatedDate, ...] = ()
    judge: Judge = assess
    _outlines: dict[str, Outline] = field(default_factory=dict)
    _diffs: dict[tuple[int, int], Diff] = field(default_factory=dict)
    _languages: dict[int, str] = field(default_factory=dict)

    def take(self, text: str, fetched_at: datetime, cause: Cause) -> Taken:
        """What the next recorded text is, and what changed since the last usable one."""
        self.number += 1
        read = self.outline(text)
        language = self._language(read)
        verdict = capture_standing(read, self.past, language, fetched_at)
        if verdict.standing is not Standing.USABLE:
            self.past.hold(read, fetched_at, language if verdict.standing is Standing.OTHER_LANGUAGE else "")
            return Taken(self.number, read, verdict.standing, verdict.reason, language, (), None, None, None)
        return self._usable(read, fetched_at, cause, language)

    def accept(self, text: str, fetched_at: datetime, cause: Cause) -> Taken:
        """What the next text is where it was looked at often enough to be the document, whatever speaks against it."""
        self.number += 1
        read = self.outline(text)
        return self._usable(read, fetched_at, cause, self._language(read))

    def first(self, text: str) -> Taken:
        """What a text is that nothing is compared with, and after which the course is not gone on with.

        Nothing is remembered of it, which is a fifth of the work.
        """
        self.number += 1
        read = self.outline(text)
        dates = stated_dates(read)
        return Taken(self.number, read, Standing.USABLE, "", self._language(read), dates, None, None, None)

    def standing(self, text: str, fetched_at: datetime) -> Verdict:
        """What a text would stand for as the next one; nothing is remembered of it."""
        read = self.outline(text)
        return capture_standing(read, self.past, self._language(read), fetched_at)

    def remember(  # noqa: PLR0917  # a version as it is kept, field by field
        self, text: str, fetched_at: datetime, language: str, standing: Standing, headline: str | None
    ) -> None:
        """Take in a version that was judged before, without judging it again."""
        self.number += 1
        read = self.outline(text)
        if standing is not Standing.USABLE:
            self.past.hold(read, fetched_at, language if standing is Standing.OTHER_LANGUAGE else "")
            return
        self.past.record(read, fetched_at, language)
        self.last_number, self.last_dates = self.number, stated_dates(read)
        if headline:
            self.past.headlines.add(headline)

    def _usable(self, read: Outline, fetched_at: datetime, cause: Cause, language: str) -> Taken:
        dates = stated_dates(read)
        before, compared_with = self.past.last, self.last_number
        assessment, found = None, None
        if before is not None:
            found = self._diff(before, read)
            moment = Moment(self.document, fetched_at, cause, language, self.last_dates, dates)
            assessment = self.judge(found, self.past, moment)
            self.past.headlines.add(assessment.headline)
        self.past.record(read, fetched_at, language)
        self.last_number, self.last_dates = self.number, dates
        return Taken(self.number, read, Standing.USABLE, "", language, dates, assessment, compared_with, found)

    def outline(self, text: str) -> Outline:
        """The outline of a text; one that was recorded lately is not made again: pages flap."""
        found = self._outlines.pop(text, None) or outline(text, self.interned)
        self._outlines[text] = found
        while len(self._outlines) > LATELY:
            gone = self._outlines.pop(next(iter(self._outlines)))
            self._diffs = {pair: held for pair, held in self._diffs.items() if id(gone) not in pair}
            self._languages.pop(id(gone), None)
        return found

    def _diff(self, before: Outline, after: Outline) -> Diff:
        pair = (id(before), id(after))
        if pair not in self._diffs:
            self._diffs[pair] = diff(before, after)
        return self._diffs[pair]

    def _language(self, read: Outline) -> str:
        if self._is_nearly_last(read):
            return self.past.language
        found = self._languages.get(id(read))
        if found is None:
            found = self._languages[id(read)] = detect_language(read.text)
        return found

    def _is_nearly_last(self, read: Outline) -> bool:
        """Whether most blocks are those of the last version, so that the language need not be found again."""
        last = self.past.last
        if last is None or len(read.blocks) < FEW_BLOCKS:
            return False
        return len(set(read.blocks) & set(last.blocks)) > 0.6 * max(len(read.blocks), len(last.blocks))
