"""How to refuse what changed, in the document's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from smallprint.archive.side_by_side import OneVersion
from smallprint.judge.answer.at_stake import LAST_RESORT, REFUSED, SAYS_HOW
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.model.answer import Question, Quotation, Verdict
from smallprint.model.change import Diff
from smallprint.model.meaning import Finding, Kind
from smallprint.model.norm import ChoiceKind, Party
from smallprint.read.clause import read_clause
from smallprint.read.document import READ

AFFIRMED = frozenset({Verdict.YES, Verdict.YES_UNLESS_OPT_OUT, Verdict.STATED})
MOST_READ = 25
"""So many changed clauses are looked through; a rewrite has more, and says how to refuse in too many places."""


def ways_out(
    after: OneVersion, asked: Iterable[Question], clauses: Sequence[int], topics: Iterable[str] = ()
) -> list[Quotation]:
    """The ways out of the answers, else those in these clauses, else those of the topics, else how to leave.

    [] where the version says of none, or is in a language that is not read.
    """
    if after.version.language != READ:
        return []
    found = [way for question in asked for way in after.answer(question).ways_out]
    found = found or list(_offered(after, clauses[:MOST_READ]))
    found = found or _affirmed(after, [matter for topic in topics for matter in REFUSED.get(topic, ())])
    return list(dict.fromkeys(found or _affirmed(after, LAST_RESORT)))


def clauses_that_matter(diff: Diff, findings: Sequence[Finding]) -> list[int]:
    """The clauses of the version after that came or changed and matter, the weightiest first."""
    changes = [diff.touched[found.change] for found in findings if found.kind is Kind.SUBSTANTIVE]
    return list(dict.fromkeys(clause for change in changes for clause in change.after))


def question_of_matter(matter: str) -> Question:
    """A matter as a question."""
    asks = BY_NAME[matter].asks
    return Question(asks, matter, asks)


def _offered(after: OneVersion, clauses: Sequence[int]) -> Iterator[Quotation]:
    """The sentences of these clauses by which people may say no; those that say so of people come first."""
    outline = after.outline
    found = []
    for index in clauses:
        clause = outline.clauses[index]
        read = read_clause(clause.ink, outline.heading_of(clause), outline.lead_in_of(clause))
        found += [(norm, index, clause.ink) for norm in read.norms if norm.choice.kind is ChoiceKind.OPT_OUT]
    for norm, index, ink in sorted(found, key=lambda one: Party.USER not in one[0].bearers):
        yield Quotation(index, norm.evidence, norm.evidence.cut(ink))


def _affirmed(after: OneVersion, matters: Iterable[str]) -> list[Quotation]:
    """The words that say yes to the first of these matters that has any, and how."""
    for matter in matters:
        found = after.answer(question_of_matter(matter))
        if found.verdict in AFFIRMED and SAYS_HOW.search(found.evidence[0].words):
            return [found.evidence[0]]
    return []
