"""An alert put together: its headline, the words that changed, the answers before and after, and how to refuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from smallprint.archive.excerpt import excerpts_of, excerpts_told, legible
from smallprint.archive.last_word import Spoken
from smallprint.archive.refusal import clauses_that_matter, question_of_matter, ways_out
from smallprint.archive.side_by_side import OneVersion, SideBySide
from smallprint.judge.answer.at_stake import ASKED
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.headline.headline import clip, fitted
from smallprint.judge.headline.shifted import named
from smallprint.judge.shift.borne_out import borne_out
from smallprint.judge.shift.training_shift import training_shifts
from smallprint.model.alert import Alert, Excerpt, Occasion, Standpoint, Turn, Wording
from smallprint.model.answer import Question, Quotation
from smallprint.model.clause import Outline
from smallprint.model.correction import Mark
from smallprint.model.document import Document, Version
from smallprint.model.norm import Data
from smallprint.model.rule import Rule
from smallprint.model.statement import Statement
from smallprint.publish.answer import verdict_text
from smallprint.publish.checked import JUDGEMENTS
from smallprint.publish.quoted import place_text, shortened
from smallprint.read.document import READ
from smallprint.text.digest import content_digest

VERDICT, NAMED, AUTHOR = 26, 44, 30
"""Of a verdict, of a document's name, and of a person's, so many characters stand in a headline: the rest is for the
question, or for what changed."""
NAME = 32
"""An alert's id has so many hexadecimal digits: it has to be unlike any other that an address ever gets."""
TURNS = 3
"""Of the questions that a change's topics put so many are told that have another answer."""
QUOTED = 2
"""So many sentences are quoted under an answer, and so many on how to refuse."""
NO_CLAIM = "nothing is claimed"


def changed(rule: Rule, pair: SideBySide, occasion: Occasion) -> Alert:
    """That a change matters, or that one is taken back: with those answers on its topics that turned."""
    found = pair.comparison.assessment
    asked = list(_asked(pair, found.topics))
    having_turned = [question for question in asked if pair.has_turned(question)]
    return replace(
        _beside(rule, pair, occasion, found.headline),
        excerpts=excerpts_told(pair.comparison.diff, found),
        turns=tuple(_turn(pair, question, 1) for question in having_turned[:TURNS]),
        ways_out=_ways_out(pair, asked, found.topics),
    )


def by_word(alert: Alert, last: Spoken) -> Alert:
    """An alert on a change that matters by a person's word: as severe as they say, and said to be theirs."""
    if last.by is None or last.by.mark is not Mark.SUBSTANTIVE:
        return alert
    end = f" (marked as {last.severity.value} by {clip(legible(last.by.author), AUTHOR)})"
    return replace(alert, headline=fitted("", alert.headline, end), severity=last.severity)


def answered(rule: Rule, pair: SideBySide, question: Question, occasion: Occasion = Occasion.ANSWERED) -> Alert:
    """That a question has another answer now."""
    turn = _turn(pair, question)
    quoted = (pair.before.answer(question).evidence, pair.after.answer(question).evidence)
    return replace(
        _beside(rule, pair, occasion, _headline(pair.after.version.document, [turn])),
        excerpts=_excerpts(pair, *quoted),
        turns=(turn,),
        ways_out=_ways_out(pair, [question]),
    )


def judged(
    rule: Rule, pair: SideBySide, statements: Sequence[Statement], occasion: Occasion = Occasion.JUDGED
) -> Alert:
    """That statements stand otherwise now."""
    turns = tuple(
        Turn(legible(one.words), _judged(pair.before, one), _judged(pair.after, one), is_statement=True)
        for one in statements
    )
    quoted = (side.judge(statements[0]).evidence for side in (pair.before, pair.after))
    return replace(
        _beside(rule, pair, occasion, _headline(pair.after.version.document, turns)),
        excerpts=_excerpts(pair, *quoted),
        turns=turns,
    )


def first_seen(rule: Rule, last: OneVersion, asked: Iterable[Question | Statement]) -> Alert:
    """That a document is watched now, with what it answers."""
    turns = [
        Turn(legible(one.words), None, _judged(last, one), is_statement=True)
        if isinstance(one, Statement)
        else Turn(legible(one.words), None, _answered(last, one))
        for one in asked
    ]
    document = last.version.document
    headline = fitted(f"{document.service_id}’s {document.terms_type} ", "is watched from now on", "")
    return replace(_plain(rule, last.version, Occasion.FIRST_SEEN, headline), turns=tuple(turns))


def _plain(rule: Rule, version: Version, occasion: Occasion, headline: str, *, before: int | None = None) -> Alert:
    return Alert(
        id=_id(rule, version),
        rule=rule.name,
        document=version.document,
        number=version.number,
        compared_with=before,
        recorded_at=version.fetched_at,
        occasion=occasion,
        headline=headline,
        effective_on=version.effective_on,
        dated_on=version.updated_on,
    )


def _beside(rule: Rule, pair: SideBySide, occasion: Occasion, headline: str) -> Alert:
    """An alert on a version beside the one before: with how much the change matters, and the document's own dates."""
    found = pair.comparison.assessment
    return replace(
        _plain(rule, pair.after.version, occasion, headline, before=pair.before.version.number),
        severity=found.severity,
        topics=found.topics,
        is_quiet=found.dated.is_quiet,
        is_announced=found.dated.is_announced,
    )


def _id(rule: Rule, version: Version) -> str:
    about = (rule.name, version.document.id, str(version.number), version.digest, version.fetched_at.isoformat())
    return content_digest("\0".join(about).encode("utf-8", "surrogateescape"))[:NAME]


def _asked(pair: SideBySide, topics: Iterable[str]) -> Iterator[Question]:
    """The questions that a change's topics put to both versions; none where one of them cannot be read."""
    if any(one.version.language != READ for one in (pair.before, pair.after)):
        return
    for name in dict.fromkeys(matter for topic in topics for matter in ASKED.get(topic, ())):
        yield from _on_training(pair) if name == TRAINING.name else (question_of_matter(name),)


def _on_training(pair: SideBySide) -> Iterator[Question]:
    """Whether AI is trained, asked of the data that a rule which shifted names: on others it may have been silent."""
    diff = pair.comparison.diff
    told = [shift.after or shift.before for shift in borne_out(diff, training_shifts(diff))]
    kinds = dict.fromkeys(one.training.data for one in told if one is not None and not one.is_for_users)
    for data in list(kinds)[:TURNS] or [()]:
        bare = tuple(kind for kind in data if kind is not Data.UNSPECIFIED)
        words = f"Do they train AI on {named(bare)}?" if bare else TRAINING.asks
        yield Question(words, TRAINING.name, words, data=bare)


def _turn(pair: SideBySide, question: Question, most: int = QUOTED) -> Turn:
    before, after = (_answered(one, question, most) for one in (pair.before, pair.after))
    return Turn(legible(question.words), before, after)


def _answered(one: OneVersion, question: Question, most: int = QUOTED) -> Standpoint:
    found = one.answer(question)
    return Standpoint(legible(verdict_text(found)), _wordings(one.outline, found.evidence[:most]))


def _judged(one: OneVersion, statement: Statement) -> Standpoint:
    found = one.judge(statement)
    verdict = JUDGEMENTS[found.judgement][0] if found.judgement else NO_CLAIM
    return Standpoint(verdict, _wordings(one.outline, found.evidence))


def _wordings(outline: Outline, quotations: Sequence[Quotation]) -> tuple[Wording, ...]:
    return tuple(
        Wording(legible(shortened(one.words)), legible(place_text(outline, one.clause))) for one in quotations[:QUOTED]
    )


def _ways_out(pair: SideBySide, asked: Sequence[Question], topics: Sequence[str] = ()) -> tuple[Wording, ...]:
    found = pair.comparison
    quoted = [one.clause for question in asked for one in pair.after.answer(question).evidence]
    clauses = quoted if not topics else clauses_that_matter(found.diff, found.assessment.findings)
    return _wordings(pair.after.outline, ways_out(pair.after, asked, clauses, topics))


def _excerpts(pair: SideBySide, before: Sequence[Quotation], after: Sequence[Quotation]) -> tuple[Excerpt, ...]:
    """The changed clauses, those first that hold the words quoted after or before, in the order of the quotations."""
    found = pair.comparison
    touched = list(enumerate(found.diff.touched))
    first = [index for one in after for index, change in touched if one.clause in change.after]
    first += [index for one in before for index, change in touched if one.clause in change.before]
    quoted = next((one.words for one in (*after, *before)), "")
    return excerpts_of(found.diff, found.assessment.findings, first, quoted)


def _headline(document: Document, turns: Sequence[Turn]) -> str:
    """What turned first, in one line: "Acme’s Privacy Policy: “Do they sell my data?” no → yes"."""
    first = turns[0]
    was = first.before.verdict if first.before else ""
    more = f", and {len(turns) - 1} more" if len(turns) > 1 else ""
    end = f"” {clip(was, VERDICT)} → {clip(first.after.verdict, VERDICT)}{more}"
    return fitted(f"{clip(f'{document.service_id}’s {document.terms_type}', NAMED)}: “", first.asked, end)
