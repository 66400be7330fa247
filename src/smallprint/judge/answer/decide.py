"""What a document answers: the sentences that speak of a matter, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smallprint.judge.answer.beside import on_matter
from smallprint.judge.answer.finding import Finding, findings
from smallprint.judge.answer.limits import of_refusers, settles
from smallprint.judge.answer.matter import Matter, Says
from smallprint.judge.answer.narrow import shade
from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.answer.saying import Saying
from smallprint.judge.answer.scope import aim, fits
from smallprint.judge.answer.settle import SETTLED
from smallprint.judge.answer.words import stems
from smallprint.model.answer import Answer, Gap, GapKind, Question, Quotation, Verdict
from smallprint.model.topic import Practice

SHARED = 0.25
"""What a word of the question in a sentence, or in the heading above, adds to a hit's weight, the first two of them."""
MOST_SHARED = 2
CLOSE = 0.15
"""Hits whose weights differ by less than this count the same: what they say then decides."""
MOST_QUOTED = 4
MOST_GAPS = 3
_UNASKED = re.compile(
    r"\bunasked\b|\bwithout (?:\w+ )?(?:asking|me (?:agreeing|allowing|saying|consenting)"
    r"|(?:my|our|people's|users'?) (?:\w+ )?"
    r"(?:consent|permission|ok(?:ay)?|say-so|approval|agreement|blessing|go-ahead|authori[sz]ation))\b"
)
_OF_CONSENT = re.compile(r"\b(?:consent|asking|against their will)\b")
"""That a question is whether something is done of those who were not asked."""
_OF_UNASKED = {Verdict.ONLY_WITH_CONSENT: Verdict.NO, Verdict.YES_UNLESS_OPT_OUT: Verdict.YES}
_VERDICTS = {
    Says.YES: Verdict.YES,
    Says.NO: Verdict.NO,
    Says.CONSENT: Verdict.ONLY_WITH_CONSENT,
    Says.OPT_OUT: Verdict.YES_UNLESS_OPT_OUT,
    Says.VALUE: Verdict.STATED,
}
_INVERSE = {
    Verdict.YES: Verdict.NO,
    Verdict.NO: Verdict.YES,
    Verdict.YES_UNLESS_OPT_OUT: Verdict.NO,
    Verdict.ONLY_WITH_CONSENT: Verdict.YES,
}


@dataclass(frozen=True, slots=True)
class Weighed:
    """A finding with what it counts for this question; `is_about` says that it shares words with it."""

    finding: Finding
    weight: float
    is_about: bool


def decide(question: Question, matter: Matter, told: Sequence[Saying]) -> Answer:
    """The answer of a document, given its sentences; silence quotes the nearest clauses among the gaps."""
    found = on_matter(matter.name, findings(matter, told))
    if matter.settle:
        found = SETTLED[matter.settle](question, found)
    weighed = _weighed(question, matter, found)
    asked = {Says.VALUE} if matter.wants_value else set(matter.order)
    able = [one for one in weighed if one.finding.says in asked and _answers(one, question, matter)]
    if not able:
        return Answer(question, Verdict.NOT_ADDRESSED, gaps=_near(weighed))
    best = _best(able, matter)
    ways = [one for one in weighed if one.finding.says is Says.WAY_OUT]
    says = best.finding.says
    if says is Says.YES and ways and matter.refuses:
        says = Says.OPT_OUT
    verdict = _asked_for(question, _VERDICTS[says])
    alike = {best.finding.says, says, Says.YES} if says is Says.OPT_OUT else {best.finding.says, says}
    same = [one for one in able if one.finding.says in alike and one is not best]
    evidence = _quoted(_in_turn(best, ways[:1] if says is Says.OPT_OUT else [], same))
    against = _quoted([one for one in able if one.finding.says not in alike])
    return Answer(
        question,
        _INVERSE.get(verdict, verdict) if question.is_inverse else verdict,
        evidence,
        _value(best.finding) if verdict is Verdict.STATED else "",
        _quoted(ways),
        tuple(Gap(GapKind.CONFLICTS, one) for one in against if one not in evidence)[:MOST_GAPS],
    )


def _in_turn(best: Weighed, ways: Sequence[Weighed], same: Sequence[Weighed]) -> list[Weighed]:
    """What is quoted, in its turn: the finding that decides, the way out of it, the others.

    One that only says how to stop it comes behind a plain sentence that it is done.
    """
    if best.finding.says is Says.OPT_OUT and any(one.finding.saying == best.finding.saying for one in ways):
        plain = [one for one in same if one.finding.says is Says.YES and one.weight > best.weight - CLOSE]
        if plain:
            return [plain[0], best, *same]
    return [best, *ways, *same]


def _asked_for(question: Question, verdict: Verdict) -> Verdict:
    """The verdict; what needs consent is not done "without asking me", what can be refused is.

    Where the matter itself is consent, the question says nothing more by it.
    """
    verdict = of_refusers(question, verdict)
    if _OF_CONSENT.search(question.asks) or not _UNASKED.search(question.words.lower()):
        return verdict
    return _OF_UNASKED.get(verdict, verdict)


def _weighed(question: Question, matter: Matter, found: Iterable[Finding]) -> list[Weighed]:
    """The findings that hold for who asks, heaviest first, those that weigh the same in the document's order."""
    focus = frozenset(question.focus)
    weighed = []
    for one in found:
        if not (one.rule.is_for_all or fits(one.saying, question.asker, of_children=matter.topic is Practice.CHILDREN)):
            continue
        shared = len(focus & stems(one.saying.text)) + 0.5 * len(
            focus & stems(one.saying.heading + " " + one.saying.previous)
        )
        weight = one.weight + SHARED * min(MOST_SHARED, shared) + aim(one.saying, question.asker) + shade(question, one)
        weighed.append(Weighed(one, weight, shared > 0))
    return sorted(weighed, key=lambda one: -one.weight)


def _answers(one: Weighed, question: Question, matter: Matter) -> bool:
    """Whether a finding answers at all: where the matter asks what a value is about, it has to be about that.

    What is asked beyond the matter it has to settle, too.
    """
    return not (matter.needs_focus and question.focus and not one.is_about) and settles(question, one.finding)


def _best(able: Sequence[Weighed], matter: Matter) -> Weighed:
    """The finding that decides: the heaviest; of those that weigh nearly the same the first in the matter's order."""
    if matter.wants_value:
        return able[0]
    close = [one for one in able if one.weight > able[0].weight - CLOSE]
    return min(close, key=lambda one: matter.order.index(one.finding.says))


def _near(weighed: Sequence[Weighed]) -> tuple[Gap, ...]:
    return tuple(Gap(GapKind.NEAR, one) for one in _quoted(weighed)[:MOST_GAPS])


def _quoted(found: Iterable[Weighed]) -> tuple[Quotation, ...]:
    """The sentences of findings, each once."""
    quoted = dict.fromkeys(quotation_of(one.finding) for one in found)
    return tuple(quoted)[:MOST_QUOTED]


def quotation_of(found: Finding) -> Quotation:
    """The sentence of a finding as it stands; of a long one the part around the hit."""
    return quotation_in(found.saying, *(found.value or (found.start, found.end)))


def _value(found: Finding) -> str:
    """The words that state what was asked."""
    assert found.value is not None
    own = found.saying.into_ink(*found.value).cut(found.saying.ink).strip()
    return own or found.saying.text[slice(*found.value)].strip()
