"""One question put to every service: what each answers in a line, by what they answer."""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.archive.compare_services import OPENEST, Cell, everywhere
from smallprint.model.answer import Question
from smallprint.publish.answer import answered_as, verdict_text
from smallprint.publish.fields import Fields, iso
from smallprint.publish.look import visible
from smallprint.publish.quoted import place_text, shortened
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages.asked import asked_fields, until
from smallprint.web.turns import Turns
from smallprint.web.wanted import Ask

GROUPS = tuple(verdict.value for verdict in OPENEST)
"""The verdicts in the order in which services are told by them."""
FIRST, ON_A_PAGE = 6, 50
"""So many services of each verdict are shown, and of one verdict alone."""


WAITING = 4
"""So many such questions are taken at once, and worked on one by one: each reads the whole archive by two processes."""
_TURNS = Turns(
    1, taken=WAITING, full="too many questions are being put to every service", hint="ask one service, or later"
)


def everywhere_fields(desk: Desk, question: Question, wanted: Ask) -> Fields:
    """What every service answers to a question, now or at a date: counted by verdict, a part of them shown."""
    at, verdict = wanted.date("at"), wanted.chosen("verdict", GROUPS)
    start = wanted.number("start", default=1, most=100_000)
    found = made(
        desk,
        "everywhere",
        (question.words, at),
        lambda: _everywhere(desk, question, at),
        depends=desk.stamp(),
        work=_TURNS,
    )
    query = {"q": question.words, "all": wanted.one("all"), "at": at}
    groups = [
        _group(query, name, [row for row in found["rows"] if row["verdict"] == name], start if verdict else 0)
        for name in GROUPS
        if verdict in ("", name)
    ]
    permanent = links.with_query("/ask", {**query, "at": found["until"], "verdict": verdict})
    return {
        "scope": "everywhere",
        "question": asked_fields(question),
        "groups": [one for one in groups if one["count"]],
        "permanent": permanent,
        "everywhere_url": links.with_query("/ask", query),
        "picture": "",
    }


def _group(query: Fields, verdict: str, rows: list[Fields], start: int) -> Fields:
    """The services of one verdict: the first few, or from `start` on a page of them."""
    shown = rows[start - 1 : start - 1 + ON_A_PAGE] if start else rows[:FIRST]
    more = start + ON_A_PAGE if start and start + ON_A_PAGE <= len(rows) else 0
    alone = {**query, "verdict": verdict}
    return {
        "verdict": verdict,
        "count": len(rows),
        "start": start or 1,
        "rows": shown,
        "all_url": links.with_query("/ask", alone) if len(shown) < len(rows) and not start else "",
        "next_url": links.with_query("/ask", {**alone, "start": more}) if more else "",
    }


def _everywhere(desk: Desk, question: Question, at: str) -> Fields:
    cells = everywhere(desk.store, question, at=at)
    versions = [one.asked.version for one in cells if one.asked and one.asked.version]
    return {"rows": list(_rows(cells, question, at)), "until": at or until(versions)}


def _rows(cells: Iterable[Cell], question: Question, at: str) -> Iterable[Fields]:
    for cell in cells:
        asked = cell.asked
        if asked is None or asked.version is None:
            continue
        version, answer = asked.version, asked.answer
        quoted = answer.evidence[0] if answer.evidence else None
        yield {
            "service": cell.service,
            "name": version.document.type_name,
            "verdict": answer.verdict.value,
            "told": verdict_text(answer),
            "answered_as": answered_as(question, answer),
            "words": visible(shortened(quoted.words)) if quoted else "",
            "place": visible(place_text(asked.outline, quoted.clause)) if quoted else "",
            "clause_url": links.clause(version.document, version.number, quoted.clause) if quoted else "",
            "fetched_at": version.fetched_at.isoformat(),
            "effective_on": iso(version.effective_on),
            "updated_on": iso(version.updated_on),
            "language": version.language,
            "is_conflicting": cell.is_conflicting,
            "url": links.with_query("/ask", {"q": question.words, "service": cell.service, "at": at}),
        }
