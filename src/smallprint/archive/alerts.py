"""What rules have to tell of a document's new versions: changes that matter, answers and judgements that turned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from smallprint.archive.alert_words import answered, by_word, changed, first_seen, judged
from smallprint.archive.last_word import Spoken, spoken
from smallprint.archive.log import at_least, is_as_severe
from smallprint.archive.side_by_side import OneVersion, SideBySide
from smallprint.archive.standing_texts import CUT_SHORT
from smallprint.archive.versions import version_asked
from smallprint.judge.answer.understand import understand
from smallprint.model.alert import Alert, Occasion, Told, Unseen
from smallprint.model.answer import Question
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Cause, Document, Standing, Version
from smallprint.model.kept import Assessed
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, Rule, Watches
from smallprint.model.statement import Statement
from smallprint.source.leads import MAIN
from smallprint.store.base import Store, Wanted

RESTLESS = timedelta(days=30)
"""An answer that turned back with a text that was known is told once in this time: of 15,159 times that a document of
the recorded histories went back to an earlier text again, 94 % came within 30 days of the last, 64 % within one."""
EXAMPLES = 12
"""So many documents are looked at for an example: of each that is asked about training AI all is read, in a second."""
LOOKED_BACK = 50
"""So many recorded changes are looked through for one that a rule would have told: with a question it takes seconds."""


def alerts_of(store: Store, rules: Iterable[Rule], unseen: Unseen) -> list[Alert]:
    """What these rules have to tell of a document's versions that they have not looked at, in the order of recording.

    Of a document that is looked at for the first time only that it is watched now is told, to those who asked.
    """
    names = _names(store, unseen.document)
    looking = [rule for rule in rules if not rule.off_because and any(map(rule.looks_at, names))]
    if not looking:
        return []
    versions = store.versions(unseen.document)
    if unseen.seen is None:
        return list(_first(store, looking, versions))
    past = _Past(store, versions, {rule.name: store.told(rule.name, unseen.document) for rule in looking})
    found = []
    for version in versions:
        if unseen.seen < version.number <= unseen.last:
            found += past.raised(looking, version)
    return found


def alert_of(store: Store, rule: Rule, version: Version) -> Alert | None:
    """What a rule has to tell of one version, by the last word on the change into it; None where that is nothing."""
    if not any(map(rule.looks_at, _names(store, version.document))):
        return None
    past = _Past(store, store.versions(version.document), {rule.name: store.told(rule.name, version.document)})
    return next(iter(past.raised([rule], version)), None)


def last_word(store: Store, kept: Assessed) -> Spoken:
    """The last word on a change: a person's, else the program's."""
    found = kept.assessment.severity if kept.assessment.substantive else Severity.NONE
    return spoken(found, _said(store, kept.version.document).get(kept.version.number, ()))


def is_told(rule: Rule, kept: Assessed, last: Spoken) -> bool:
    """Whether a rule that waits for changes tells this one, which is so severe by the last word on it."""
    is_wanted = last.severity is not Severity.NONE and is_as_severe(last.severity, rule.severity)
    return is_wanted and (not rule.topic or rule.topic in kept.assessment.topics)


def _said(store: Store, document: Document) -> dict[int, list[Correction]]:
    """What people say of the changes of a document, by the number of the version that each led to."""
    found: dict[int, list[Correction]] = {}
    for one in store.corrections(document.service_id, document):
        found.setdefault(one.number, []).append(one)
    return found


def latest_alert(store: Store, rule: Rule) -> Alert | None:
    """What a rule would have told last, had it been there; None where no recorded change would have been told.

    The latest LOOKED_BACK changes are looked through.
    """
    for one in store.assessed(replace(_wanted(rule), limit=LOOKED_BACK)):
        if not any(map(rule.looks_at, _names(store, one.version.document))):
            continue
        past = _Past(store, store.versions(one.version.document), {rule.name: []})
        found = past.raised([rule], one.version)
        if found:
            return found[0]
    return None


def standing_alert(store: Store, rule: Rule) -> Alert | None:
    """That a document is watched, with how it answers now: an example of a rule's; None where it looks at none.

    The main documents are looked at first, EXAMPLES at most, for one that answers everything that is asked.
    """
    held = [one for one in store.documents(rule.service) if any(map(rule.looks_at, _names(store, one)))]
    held.sort(key=lambda one: (MAIN.index(one.terms_type) if one.terms_type in MAIN else len(MAIN), one.variant))
    best: Alert | None = None
    for document in held[:EXAMPLES]:
        for alert in _first(store, [rule], store.versions(document), is_asked=True):
            if best is None or _answers(alert) > _answers(best):
                best = alert
            if _answers(alert) == len(alert.turns):
                return alert
    return best


def _answers(alert: Alert) -> int:
    """How much of what is asked a document answers with its own words."""
    return sum(bool(turn.after.quotations) for turn in alert.turns)


def question_of_rule(rule: Rule, service: str) -> Question | None:
    """A rule's question as it is understood for a service; None where it is not, or there is none."""
    return understand(rule.question, rule.service or service).question if rule.question else None


def _wanted(rule: Rule) -> Wanted:
    if rule.watches is not Watches.CHANGES:
        return Wanted(service=rule.service, terms_type=rule.terms_type, substantive=None)
    return Wanted(service=rule.service, terms_type=rule.terms_type, severity=at_least(rule.severity), topic=rule.topic)


def _names(store: Store, document: Document) -> list[Document]:
    """A document under the name that it has, and those that it had."""
    return [document, *(old for old, now in store.aliases().items() if now == document)]


def _first(
    store: Store, rules: Sequence[Rule], versions: Sequence[Version], *, is_asked: bool = False
) -> Iterator[Alert]:
    latest = version_asked(versions, None)
    if latest is None:
        return
    last = OneVersion(store, latest)
    for rule in rules:
        if rule.tells_first or is_asked:
            yield first_seen(rule, last, _asked(store, rule, last))


def _asked(store: Store, rule: Rule, one: OneVersion) -> list[Question | Statement]:
    """The question of a rule, or its statements, as they are held against a version."""
    question = question_of_rule(rule, one.service)
    if question is not None:
        return [question]
    kept = store.statements(one.service) if rule.statement else []
    return [each.statement for each in kept if rule.statement in (EVERY, each.id)]


@dataclass(slots=True)
class _Past:
    """A document's versions, and what each rule told of them."""

    store: Store
    versions: Sequence[Version]
    told: dict[str, list[Told]]
    _seen: dict[int, OneVersion] = field(default_factory=dict)
    _sizes: dict[int, int] = field(default_factory=dict)
    _pairs: dict[tuple[int, int], SideBySide] = field(default_factory=dict)

    def raised(self, rules: Sequence[Rule], version: Version) -> list[Alert]:
        """What these rules have to tell of a version: none of one that is no terms, or that we only read anew."""
        kept = self.store.assessment(version) if version.standing is Standing.USABLE else None
        if kept is None or version.cause is Cause.RE_EXTRACTED:
            return []
        found = [alert for rule in rules if (alert := self._raised_by(rule, kept)) is not None]
        for alert in found:
            self.told[alert.rule].append(Told(version.number, alert.occasion, version.fetched_at))
        self._seen = {number: one for number, one in self._seen.items() if number >= kept.compared_with}
        self._pairs.clear()
        return found

    def _raised_by(self, rule: Rule, kept: Assessed) -> Alert | None:
        if rule.watches is Watches.CHANGES:
            return self._on_change(rule, kept)
        if kept.assessment.returns_to is not None and self._is_restless(rule, kept):
            return None
        returned = {"occasion": Occasion.RETURNED} if kept.assessment.returns_to else {}
        asked = _asked(self.store, rule, self._one(kept.version.number))
        pairs = {one: pair for one in asked if (pair := self._turned(rule, kept, one)) is not None}
        if not pairs:
            return None
        pair = next(iter(pairs.values()))
        questions = [one for one in pairs if isinstance(one, Question)]
        if questions:
            return answered(rule, pair, questions[0], **returned)
        return judged(
            rule, pair, [one for one in pairs if isinstance(one, Statement) and pair.has_turned(one)], **returned
        )

    def _turned(self, rule: Rule, kept: Assessed, asked: Question | Statement) -> SideBySide | None:
        """A version beside the one whose answer somebody knows, where it answers otherwise.

        It is set beside the version just before instead, where that one answers as somebody knows.
        """
        baseline = self._baseline(rule, kept)
        if baseline is None or not (pair := self._pair(baseline, kept.version.number)).has_turned(asked):
            return None
        near = self._pair(kept.compared_with, kept.version.number)
        return near if near.before.says(asked) == pair.before.says(asked) else pair

    def _on_change(self, rule: Rule, kept: Assessed) -> Alert | None:
        last = last_word(self.store, kept)
        if is_told(rule, kept, last):
            pair = self._pair(kept.compared_with, kept.version.number)
            return by_word(changed(rule, pair, Occasion.CHANGED), last)
        is_noise = last.by is not None and last.by.mark is Mark.NOISE
        if is_noise or kept.assessment.returns_to is None or not self._takes_back(rule, kept):
            return None
        return changed(rule, self._pair(kept.compared_with, kept.version.number), Occasion.RETURNED)

    def _takes_back(self, rule: Rule, kept: Assessed) -> bool:
        """Whether an earlier text stands again in the place of a change that was told, and that is not told yet."""
        back_to = kept.assessment.returns_to
        for told in reversed(self.told[rule.name]):
            if told.occasion is Occasion.RETURNED:
                return False
            if told.occasion is Occasion.CHANGED and back_to is not None and told.recorded_at > back_to:
                return True
        return False

    def _is_restless(self, rule: Rule, kept: Assessed) -> bool:
        """Whether a rule told lately that a text came back."""
        returned = [told for told in self.told[rule.name] if told.occasion is Occasion.RETURNED]
        return bool(returned) and kept.version.fetched_at - returned[-1].recorded_at < RESTLESS

    def _baseline(self, rule: Rule, kept: Assessed) -> int | None:
        """The version whose answer somebody knows: the last that was told, else the one before.

        The last that was told counts for nothing where we read the page anew since then: that changes answers too.
        None: this capture was cut short, and nobody knows yet whether it stays so.
        """
        before = kept.compared_with
        told = [one.number for one in self.told[rule.name] if one.number < kept.version.number]
        anew = [one.number for one in self.versions[: kept.version.number - 1] if _is_read_anew(one)]
        is_known = bool(told) and max(told) > max(anew, default=0)
        baseline = max(told) if is_known else self._across_a_cut(before)
        is_short = self._is_cut(baseline, kept.version.number)
        return None if is_short and not self._is_cut(baseline, before) else baseline

    def _across_a_cut(self, number: int) -> int:
        """The version before one that was cut short, else that one."""
        kept = self.store.assessment(self.versions[number - 1])
        return kept.compared_with if kept and self._is_cut(kept.compared_with, number) else number

    def _is_cut(self, before: int, after: int) -> bool:
        return self._size(after) < CUT_SHORT * self._size(before)

    def _size(self, number: int) -> int:
        if number not in self._sizes:
            self._sizes[number] = len(self.store.content(self.versions[number - 1]))
        return self._sizes[number]

    def _one(self, number: int) -> OneVersion:
        if number not in self._seen:
            self._seen[number] = OneVersion(self.store, self.versions[number - 1])
        return self._seen[number]

    def _pair(self, before: int, after: int) -> SideBySide:
        if (before, after) not in self._pairs:
            self._pairs[before, after] = SideBySide(self.store, self._one(before), self._one(after))
        return self._pairs[before, after]


def _is_read_anew(version: Version) -> bool:
    return version.cause is Cause.RE_EXTRACTED and version.standing is Standing.USABLE
