"""Words that are attributed to a service's documents, held against every version that was recorded of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smallprint.archive.compare_versions import text_of
from smallprint.archive.paragraphs import Paragraphs
from smallprint.archive.search import TOKEN
from smallprint.archive.versions import parse_moment, version_at
from smallprint.errors import ExtractError, UsageError
from smallprint.judge.quotation.hold import Worded, judge_quotation, run_on
from smallprint.judge.quotation.quoted import FEWEST, WHOLE, quotations_in
from smallprint.judge.quotation.wording import found_in, wording
from smallprint.model.clause import Clause, Outline
from smallprint.model.document import Document, Version
from smallprint.model.quotation import Attributed, Attribution, Borrowing, Faithfulness, Lent, Quoted, Stay, Stood
from smallprint.publish.redline import where
from smallprint.store.base import Store, in_force

LONGEST = 500_000
"""A text of more characters than this is no article; a long one has 100,000."""
MOST = 2_000
"""More quotations than this are in no article; each takes some hundredths of a second."""

_STEP = re.compile(r"\d+(?:\.\d+)*|\([a-z0-9]+\)|\b[IVXLC]+\b")


def quote(store: Store, documents: Iterable[Document], text: str, *, at: str = "") -> tuple[Quoted, ...]:
    """Each quotation in a text held against every version of the documents.

    `at` is a date: told as well is whether the words stood in the version in force then. UsageError: the text holds
    no quotation, or is too long. NotFoundError: no version is known of that date.
    """
    found = attributions(text)
    histories = [history for document in documents if (history := Paragraphs(store, document)).versions]
    if not histories:
        return tuple(Quoted(one, Faithfulness.NEVER_THERE, (), (one.words,)) for one in found)
    moments = _in_force(histories, at) if at else {}
    told: dict[tuple[str, str], Quoted] = {}
    for one in found:
        key = one.words, one.section
        if key not in told:
            told[key] = _quoted(one, histories, moments)
    return tuple(replace(told[one.words, one.section], attribution=one) for one in found)


def attributions(text: str) -> tuple[Attribution, ...]:
    """The quotations in a text. UsageError: there is none, or the text is too long."""
    if len(text) > LONGEST:
        raise UsageError(f"{len(text):,} characters are too many for an article", hint="give the part that quotes")
    if not TOKEN.search(text):
        raise UsageError("there are no words to hold against the terms", hint="name some: smallprint quote Acme WORDS")
    found = quotations_in(text)
    if not found:
        raise UsageError(
            f"the text holds no quotation of {FEWEST} words or more, and is too long to be one ({len(text):,} "
            f"characters of {WHOLE:,})",
            hint="put what is quoted between quotation marks",
        )
    if len(found) > MOST:
        raise UsageError(f"{len(found):,} quotations are too many", hint="give the part of the text that matters")
    return found


def article_text(path: Path) -> str:
    """The text of a file that quotes terms. SourceError: it cannot be read; ExtractError: it is no text, or empty."""
    text = text_of(path)
    return readable(text, str(path))


def readable(text: str, name: str) -> str:
    """The text, where it is one. ExtractError: it is empty, no text, or a page's HTML."""
    if "\0" in text or any("\udc80" <= sign <= "\udcff" for sign in text[:100_000]):
        raise ExtractError(f"{name} is no text", url=name, hint="smallprint quote reads plain text in UTF-8")
    if not text.strip():
        raise ExtractError(f"{name} is empty", url=name)
    if re.match(r"\s*(?:<!doctype html|<html\b)", text[:2_000], re.IGNORECASE):
        raise ExtractError(f"{name} is a page's HTML", url=name, hint="save the page as text")
    return text


@dataclass(frozen=True, slots=True)
class _Held:
    """An attribution held against one document: the clauses looked at, and the versions that hold each borrowing."""

    history: Paragraphs
    found: Attributed
    clauses: tuple[Worded, ...]
    versions: tuple[tuple[Version, ...], ...]

    @property
    def together(self) -> list[Version]:
        """The versions in which all borrowed words stand."""
        numbers = set.intersection(*({one.number for one in each} for each in self.versions)) if self.versions else ()
        return [version for version in self.history.versions if version.number in numbers]

    @property
    def rank(self) -> tuple[int, float]:
        """How near the attribution comes to this document: the lower, the nearer."""
        return list(Faithfulness).index(self.found.faithfulness), -round(self.found.likeness, 6)


def _in_force(histories: Sequence[Paragraphs], at: str) -> dict[Document, Version]:
    moment = parse_moment(at)
    found = {one.document: version for one in histories if (version := in_force(one.all, moment)) is not None}
    return found or {histories[0].document: version_at(histories[0].document, histories[0].all, moment)}


def _quoted(one: Attribution, histories: Sequence[Paragraphs], moments: dict[Document, Version]) -> Quoted:
    judged = (_held(one, history, moments.get(history.document)) for history in histories)
    held = sorted(judged, key=lambda each: each.rank)
    best = held[0]
    if one.section and best.found.faithfulness is Faithfulness.NEVER_THERE:
        best = next((each for each in held if _is_of_section(each, moments.get(each.history.document))), best)
    alike = [each for each in held if each.rank == best.rank and each.found.borrowings]
    if moments:
        alike.sort(key=lambda each: moments.get(each.history.document) not in each.together)
        best = alike[0] if alike else best
    stood = tuple(_stood(each) for each in alike if each.together)
    at = moments.get(best.history.document)
    stood_at = any(moments.get(each.history.document) in each.together for each in alike) if moments else None
    lent = _lent(best, at)
    return Quoted(one, best.found.faithfulness, lent, best.found.missing, stood, at, stood_at)


def _is_of_section(held: _Held, at: Version | None) -> bool:
    """Whether the nearest words of a document stand in the section that is named: they are what was meant, then."""
    lent = _lent(held, at)
    return bool(lent) and all(one.is_in_section for one in lent)


def _stood(held: _Held) -> Stood:
    together = held.together
    return Stood(held.history.document, held.history.stays(together), together[-1] == held.history.versions[-1])


def _held(one: Attribution, history: Paragraphs, at: Version | None) -> _Held:
    """An attribution held against a document's history; parts that run on over clauses of a version are verbatim."""
    clauses: list[Worded] = []
    paragraphs: list[int] = []
    for number in history.candidates(one.words, at):
        clauses.extend(history.worded(number))
        paragraphs.extend([number] * (len(clauses) - len(paragraphs)))
    found = judge_quotation(one, clauses)
    versions = tuple(
        tuple(history.holding({paragraphs[clause] for clause in borrowing.clauses})) for borrowing in found.borrowings
    )
    held = _Held(history, found, tuple(clauses), versions)
    if found.faithfulness is not Faithfulness.COMPOSED or not held.together:
        return held
    shown = history.outline(held.together[-1])
    placed = replace(found, borrowings=tuple(_placed(each, clauses, shown) for each in found.borrowings))
    is_running = run_on(placed, [clause.ink for clause in shown.clauses]).faithfulness is Faithfulness.VERBATIM
    return replace(held, found=replace(found, faithfulness=Faithfulness.VERBATIM)) if is_running else held


def _lent(held: _Held, at: Version | None) -> tuple[Lent, ...]:
    together = held.together
    found = []
    for borrowing, versions in zip(held.found.borrowings, held.versions, strict=True):
        stays = held.history.stays(versions)
        choice = [version for version in (at, (together or versions)[-1], (together or versions)[0]) if version]
        shown = [_shown(held, borrowing, version, stays) for version in choice if version in versions]
        found.append(next((one for one in shown if one.is_in_section), shown[0]))
    return tuple(found)


def _shown(held: _Held, borrowing: Borrowing, version: Version, stays: tuple[Stay, ...]) -> Lent:
    """The borrowed words as a version has them."""
    shown = held.history.outline(version)
    placed = _placed(borrowing, held.clauses, shown)
    clause = shown.clauses[placed.clause]
    section = held.found.attribution.section
    return Lent(placed, version, where(shown, clause), _is_in(clause, section) if section else None, stays)


def _placed(borrowing: Borrowing, clauses: Sequence[Worded], shown: Outline) -> Borrowing:
    """A borrowing with the clause of this version that holds the words, and the words as they stand there."""
    holding = {(clauses[at].label, clauses[at].ink): clauses[at] for at in borrowing.clauses}
    sought = wording(borrowing.recorded)
    for clause in shown.clauses:
        held = holding.get((clause.block.label, clause.ink))
        if held and not sought.forms:  # what was quoted is the clause's number
            return replace(borrowing, clause=clause.index, clauses=(clause.index,))
        place = found_in(sought, held.wording) if held else None
        if held and place:
            span = held.span(*place)
            return replace(
                borrowing, recorded=span.cut(clause.ink), span=span, clause=clause.index, clauses=(clause.index,)
            )
    raise AssertionError("a version that holds a paragraph has its clauses")


def _is_in(clause: Clause, section: str) -> bool:
    """Whether a clause stands in the section of this number."""
    steps = {step for name in (*clause.path, clause.label) for step in _STEP.findall(name)}
    return set(_STEP.findall(section)) <= steps
