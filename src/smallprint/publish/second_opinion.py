"""A second opinion as lines of text and as fields of JSON: where the readers differ first, then the rest of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.model.clause import Outline
from smallprint.model.norm import Party, Strength
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import Difference, Disagreement, SecondOpinion, View
from smallprint.publish.fields import Fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.quoted import INDENT, QUOTED, place_text, shortened
from smallprint.publish.reading import SHOWN
from smallprint.publish.standing import STANCES, data_text
from smallprint.text.span import Span

_ENDS = '.?!:;|”"'
"""What a sentence or a cell ends with; a quotation that begins behind something else, or ends so, is a part of one."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What the lines are made for: whose clauses, how they look, and whether all is told, unshortened."""

    outline: Outline
    look: Look
    whole: bool

    def line(self, words: str, clause: int | None, indent: str) -> Iterator[str]:
        """Words with where the clause stands, where that is to be said."""
        place = "" if clause is None else visible(place_text(self.outline, clause))
        runs = [(Style.PLAIN, visible(words)), (Style.FAINT, f" {place}" if place else "")]
        return broken(runs, self.look, indent)


def second_opinion_text(outline: Outline, opinion: SecondOpinion, look: Look, *, whole: bool = False) -> Iterator[str]:
    """A second opinion, part by part; without `whole` the first few of each part, but every difference of stance."""
    page = _Page(outline, look, whole)
    yield look.paint(Style.STRONG, visible(f"What a second reader says ({opinion.reader})"))
    yield from broken([(Style.PLAIN, summary_text(opinion))], look, INDENT)
    of_stance = [one for one in opinion.disagreements if one.difference is Difference.STANCE]
    of_data = [one for one in opinion.disagreements if one.difference is Difference.DATA]
    agreed = set(opinion.agreed)
    yield from _part("they differ", [_differing(one, page) for one in of_stance], replace(page, whole=True))
    yield from _part("they differ only over which data", [_differing(one, page) for one in of_data], page)
    yield from _part(
        "they agree", [_agreed(index, views, page) for index, views in opinion.views if index in agreed], page
    )
    yield from _part("does not count", [_problem(one, page) for one in opinion.refused], page)
    yield from _part("unanswered", [_problem(one, page) for one in opinion.unanswered], page)
    yield ""


def summary_text(opinion: SecondOpinion) -> str:
    """How many clauses were asked about, and what came of it."""
    if not opinion.asked:
        return "no clause speaks of training AI: nothing was asked"
    counts = (
        (len(opinion.agreed), "on which it agrees with the built-in reader"),
        (len(opinion.disagreements), "on which it differs"),
        (len(opinion.undecided), "of which nothing that it says counts"),
        (len(opinion.unanswered), "unanswered"),
    )
    parts = "; ".join(f"{count} {what}" for count, what in counts if count)
    return f"asked about {len(opinion.asked)} clause{'' if len(opinion.asked) == 1 else 's'}: {parts}"


def _part(title: str, entries: Sequence[Iterator[str]], page: _Page) -> Iterator[str]:
    if not entries:
        return
    yield f"  {title} ({len(entries)})"
    for entry in entries if page.whole else entries[:SHOWN]:
        yield from entry
    if not page.whole and len(entries) > SHOWN:
        yield INDENT + page.look.paint(Style.FAINT, f"and {len(entries) - SHOWN} more (--all)")


def _differing(one: Disagreement, page: _Page) -> Iterator[str]:
    """Over which data two readers differ, and what either says, with its words."""
    yield from page.line(f"over {', '.join(map(data_text, one.data)) or 'what users may do'}", one.clause, INDENT)
    for reader, views in (("the built-in reader", one.built_in), ("the second reader", one.second)):
        if not views:
            yield from page.line(f"{reader}: not addressed", None, INDENT + "  ")
        for view in views:
            yield from page.line(f"{reader}: {view_text(view)}", None, INDENT + "  ")
            yield from _quotations(one.clause, view, page, INDENT * 2)


def _agreed(clause: int, views: Iterable[View], page: _Page) -> Iterator[str]:
    for view in views:
        yield from page.line(view_text(view), clause, INDENT)
        yield from _quotations(clause, view, page, INDENT + "  ")


def _problem(one: tuple[int, Problem], page: _Page) -> Iterator[str]:
    clause, problem = one
    yield from page.line(problem.message, clause, INDENT)


def _quotations(clause: int, view: View, page: _Page, indent: str) -> Iterator[str]:
    for span in view.quotations:
        words = quotation_text(span, page.outline.clauses[clause].ink, whole=page.whole)
        yield from broken([(Style.FAINT, visible(words))], page.look, indent)


def view_text(view: View) -> str:
    """A view in words: the stance, over which data, and how it is said."""
    words = STANCES[view.stance]
    if view.data:
        words += ": " + ", ".join(map(data_text, view.data))
    if view.strength is Strength.IMPLICIT:
        words += " (implied, training is not named)"
    if Party.THIRD_PARTIES in view.trainers:
        words += " (third parties)"
    return words


def quotation_text(span: Span, ink: str, *, whole: bool = True) -> str:
    """Words in quotation marks, with a sign outside them where the sentence goes on before or behind."""
    before, words, after = ink[: span.start].rstrip(), span.cut(ink), ink[span.end :].strip()
    opened = "" if not before or before[-1] in _ENDS else "… "
    closed = "" if not after or words.rstrip()[-1:] in _ENDS else " …"
    return f"{opened}“{words if whole or len(words) <= QUOTED else shortened(words)}”{closed}"


def second_opinion_fields(outline: Outline, opinion: SecondOpinion, trouble: str | None = None) -> Fields:
    """A second opinion's fields; `trouble` says why it goes no further, where it does not."""
    return {
        "reader": opinion.reader,
        "asked": list(opinion.asked),
        "agreed": list(opinion.agreed),
        "undecided": list(opinion.undecided),
        "findings": [_view_fields(outline, index, view) for index, views in opinion.views for view in views],
        "disagreements": [_disagreement_fields(outline, one) for one in opinion.disagreements],
        "refused": [_problem_fields(one) for one in opinion.refused],
        "unanswered": [_problem_fields(one) for one in opinion.unanswered],
        "trouble": trouble,
    }


def _view_fields(outline: Outline, index: int, view: View) -> Fields:
    ink = outline.clauses[index].ink
    return {
        "clause": index,
        "stance": view.stance.value,
        "strength": view.strength.value if view.strength else None,
        "data": [kind.value for kind in view.data],
        "trainers": [party.value for party in view.trainers],
        "choice": view.choice.value,
        "quotations": [{"start": span.start, "end": span.end, "words": span.cut(ink)} for span in view.quotations],
    }


def _disagreement_fields(outline: Outline, one: Disagreement) -> Fields:
    return {
        "clause": one.clause,
        "difference": one.difference.value,
        "data": [kind.value for kind in one.data],
        "built_in": [_view_fields(outline, one.clause, view) for view in one.built_in],
        "second": [_view_fields(outline, one.clause, view) for view in one.second],
    }


def _problem_fields(one: tuple[int, Problem]) -> Fields:
    index, problem = one
    return {"clause": index, "code": problem.code, "message": problem.message}
