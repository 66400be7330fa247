"""Answers as lines of text: the verdict, the words, what is left open, and the way out."""

from __future__ import annotations

from collections.abc import Iterator

from smallprint.judge.answer.asked import data_named
from smallprint.model.answer import Answer, Asker, Gap, GapKind, Question, Quotation, Verdict
from smallprint.model.clause import Outline
from smallprint.publish.look import Look, Run, Style, broken, visible
from smallprint.publish.quoted import INDENT, place_text, shortened

VERDICTS: dict[Verdict, str] = {
    Verdict.YES: "yes",
    Verdict.YES_UNLESS_OPT_OUT: "yes, unless you opt out",
    Verdict.ONLY_WITH_CONSENT: "only with consent",
    Verdict.NO: "no",
    Verdict.STATED: "stated",
    Verdict.NOT_ADDRESSED: "not addressed",
    Verdict.UNDETERMINED: "undetermined: a part of the document could not be read",
    Verdict.REFUSED: "no question that smallprint knows",
}
_GAPS: dict[GapKind, str] = {
    GapKind.COULD_COVER: "could cover it, without naming it",
    GapKind.OTHER_DATA: "it leaves other data open",
    GapKind.OTHERS: "it leaves others free",
    GapKind.ELSEWHERE: "it is otherwise elsewhere",
    GapKind.CONFLICTS: "says otherwise",
    GapKind.NEAR: "nearest",
}
SURE = frozenset({Verdict.NO, Verdict.ONLY_WITH_CONSENT})


def question_text(question: Question) -> str:
    """A question as it was understood, in one line."""
    words = question.asks
    told = [kind.value.replace("-", " ") for kind in data_named(question)]
    told += _asker_text(question.asker)
    if question.is_inverse:
        words += " (turned round: a yes to this is a no to the question)"
    return f"{words} [{', '.join(told)}]" if told else words


def answered_as(question: Question, answer: Answer) -> str:
    """What a document answers where that is another matter than the question was understood as; else "".

    A question that may mean two things is asked on the second where the document is silent on the first.
    """
    other = answer.question
    is_same = (other.matter, other.is_inverse) == (question.matter, question.is_inverse)
    return "" if is_same else question_text(other)


def answered_as_text(question: Question, answer: Answer, look: Look) -> Iterator[str]:
    """The same as a line; none where the question is answered as it was understood."""
    other = answered_as(question, answer)
    if other:
        yield from broken([(Style.FAINT, f"answered as: {visible(other)}")], look, INDENT)


def _asker_text(asker: Asker) -> list[str]:
    told = [f"aged {asker.age}"] if asker.age is not None else []
    told += [f"living in {asker.region.value.replace('-', ' ')}"] if asker.region else []
    return [*told, f"plan: {asker.plan}"] if asker.plan else told


def verdict_text(answer: Answer) -> str:
    """The verdict in words, with what is stated."""
    return f"“{visible(answer.value)}”" if answer.verdict is Verdict.STATED else VERDICTS[answer.verdict]


def answer_text(outline: Outline, answer: Answer, look: Look, *, whole: bool = False) -> Iterator[str]:
    """An answer: the verdict, the sentences that it stands on, the way out, and what it leaves open."""
    style = Style.STRONG if answer.verdict in SURE else Style.MAJOR if answer.evidence else Style.PLAIN
    yield from broken([(style, verdict_text(answer))], look, INDENT)
    for one in answer.evidence if whole else answer.evidence[:2]:
        yield from quotation_text(outline, one, look, whole=whole)
    for way in answer.ways_out if whole else answer.ways_out[:1]:
        if way not in answer.evidence[:2]:
            yield from _titled(outline, "the way out", way, look, whole=whole)
    for gap in answer.gaps if whole else answer.gaps[:2]:
        yield from gap_text(outline, gap, look, whole=whole)


def quotation_text(outline: Outline, one: Quotation, look: Look, *, whole: bool) -> Iterator[str]:
    """The words of a clause with its place."""
    place = place_text(outline, one.clause)
    words = one.words if whole else shortened(one.words)
    runs: list[Run] = [(Style.PLAIN, visible(f"“{words}”"))]
    runs += [(Style.FAINT, f" {visible(place)}")] if place else []
    yield from broken(runs, look, INDENT + "  ")


def gap_text(outline: Outline, gap: Gap, look: Look, *, whole: bool) -> Iterator[str]:
    """What an answer leaves open, with the words that do."""
    yield from _titled(outline, _GAPS[gap.kind], gap.quotation, look, whole=whole)


def _titled(outline: Outline, title: str, one: Quotation, look: Look, *, whole: bool) -> Iterator[str]:
    place = place_text(outline, one.clause)
    words = one.words if whole else shortened(one.words)
    runs = [(Style.QUIET, f"{title}: "), (Style.FAINT, visible(f"“{words}”" + (f" {place}" if place else "")))]
    yield from broken(runs, look, INDENT + "    ", INDENT + "  · ")
