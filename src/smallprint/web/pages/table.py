"""Every service by what people ask most, as one table: sorted, narrowed, in parts, or whole for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from smallprint.archive.compare_services import Cell, common_questions, compare_services
from smallprint.archive.names import find_service
from smallprint.errors import UsageError
from smallprint.model.answer import Question
from smallprint.publish.fields import Fields
from smallprint.publish.vendor_table import NO_TERMS, table_csv, vendor_cell
from smallprint.text.normalize import fold
from smallprint.web import length, links
from smallprint.web.desk import Desk
from smallprint.web.made import is_made, made
from smallprint.web.pages.asked import question_in, services_of
from smallprint.web.pages.everywhere import GROUPS
from smallprint.web.turns import Turns
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

__all__ = ["VIEWS", "sheet", "vendor_column"]

ON_A_PAGE = 40
MOST_QUESTIONS = 20
MOST_SERVICES = 2_000
NAMES = "name"
NO_ANSWER = "no-terms"
_TURNS = Turns(
    1, taken=4, full="too many tables of every service are being made", hint="try again later, or name fewer services"
)
PARAMS = (
    Param("service", "only these services; give it several times", "Huddlewick", is_many=True),
    Param("q", "a question; several times for several; without any, what people ask most", is_many=True),
    Param("find", "only services whose name holds these words", "quill"),
    Param("of", "the number of the question that `verdict` is about", "2", kind="integer"),
    Param("verdict", "only services that answer so to it", "yes", values=GROUPS),
    Param("sort", "in the order of names, or of the answers to the question of this number, the openest first", "2"),
    Param("start", "from this service on: a page has forty", "41", kind="integer"),
)


def table(desk: Desk, ask: Ask) -> Fields:
    """A page of the table."""
    questions, chosen = _questions(ask), _chosen(desk, ask)
    names = _ordered(desk, ask, questions, chosen)
    start = ask.number("start", default=1, most=1_000_000)
    words = [one.words for one in questions]
    query = _query(ask, chosen)
    shown = names[start - 1 : start - 1 + ON_A_PAGE]
    older, newer = start + ON_A_PAGE, start - ON_A_PAGE
    return {
        **query,
        "is_common": not ask.many("q"),
        "common": [{"asks": one.asks, "is_chosen": one.asks in words} for one in common_questions()],
        "verdicts": list(GROUPS),
        "every": services_of(desk.store),
        "start": start,
        "total": len(names),
        "questions": [_head(one, number, query) for number, one in enumerate(questions, 1)],
        "rows": [_row(desk, questions, name) for name in shown],
        "name_url": _at(query, sort=""),
        "previous_url": _at(query, start=max(1, newer)) if start > 1 else "",
        "next_url": _at(query, start=older) if older <= len(names) else "",
        "csv_url": links.with_query("/table.csv", _sent(query)),
    }


def sheet(desk: Desk, ask: Ask) -> str:
    """The whole table as CSV, as it is narrowed and sorted; addresses are whole where it is known who is asked."""
    questions = _questions(ask)
    names = _ordered(desk, ask, questions, _chosen(desk, ask))
    rows = ((name, vendor_column(desk, questions, name)) for name in names)
    whole = (
        (name, [{**one, "url": f"{ask.base}{one['url']}" if one["url"] else ""} for one in row]) for name, row in rows
    )
    return table_csv([one.words for one in questions], whole)


def vendor_column(desk: Desk, questions: Sequence[Question], name: str) -> list[Fields]:
    """What a service answers to each question, as it was made before, else made now."""
    found: list[Fields] = made(
        desk,
        "vendor",
        _asked(questions, name),
        lambda: {"cells": [_cell(one.cells[0]) for one in compare_services(desk.store, questions, [name])]},
        depends=desk.store.stamp(name),
    )["cells"]
    return found


def is_soon(desk: Desk, ask: Ask) -> bool:
    """Whether all that the page shows was made before."""
    questions, chosen = _questions(ask), _chosen(desk, ask)
    if _needs_all(ask) and not is_made(desk, "table", _asked(questions, *chosen), desk.stamp()):
        return False
    start = ask.number("start", default=1, most=1_000_000)
    shown = _ordered(desk, ask, questions, chosen)[start - 1 : start - 1 + ON_A_PAGE]
    return all(is_made(desk, "vendor", _asked(questions, name), desk.store.stamp(name)) for name in shown)


def steps(desk: Desk, ask: Ask) -> list[Callable[[], object]]:
    """The rows that the page needs and that were not made before, each by itself."""
    questions, chosen = _questions(ask), _chosen(desk, ask)
    start = ask.number("start", default=1, most=1_000_000) - 1
    names = chosen if _needs_all(ask) else _ordered(desk, ask, questions, chosen)[start : start + ON_A_PAGE]
    new = (one for one in names if not is_made(desk, "vendor", _asked(questions, one), desk.store.stamp(one)))
    return [partial(vendor_column, desk, questions, name) for name in new]


def first(desk: Desk, ask: Ask) -> None:
    """What is wrong is said before the page begins."""
    questions = _questions(ask)
    _chosen(desk, ask)
    _sorted_by(ask, questions)
    ask.chosen("verdict", GROUPS)
    _number_of(ask, questions)
    ask.number("start", default=1, most=1_000_000)


def _questions(ask: Ask) -> list[Question]:
    words = list(dict.fromkeys(ask.many("q")))
    if len(words) > MOST_QUESTIONS:
        raise UsageError(f"at most {MOST_QUESTIONS} questions are asked at once")
    common = {one.asks: one for one in common_questions()}
    return [common.get(each) or question_in(each, "/table") for each in words] or list(common.values())


def _chosen(desk: Desk, ask: Ask) -> list[str]:
    """The services that the table is of, all where none is named."""
    named = ask.many("service")
    if len(named) > MOST_SERVICES:
        raise UsageError(f"at most {MOST_SERVICES} services are named")
    return list(dict.fromkeys(find_service(desk.store, name) for name in named)) or services_of(desk.store)


def _needs_all(ask: Ask) -> bool:
    """Whether every answer has to be known before it is known which services a page shows."""
    return bool(ask.one("verdict")) or ask.one("sort") not in ("", NAMES)


def _ordered(desk: Desk, ask: Ask, questions: Sequence[Question], chosen: Sequence[str]) -> list[str]:
    """The services that are shown, in their order."""
    sought = fold(ask.one("find")).split()
    names = [name for name in chosen if all(word in fold(name) for word in sought)]
    if not _needs_all(ask):
        return sorted(names, key=str.casefold)
    told = _verdicts(desk, questions, chosen)
    verdict = ask.chosen("verdict", GROUPS)
    if verdict:
        of = _number_of(ask, questions) - 1
        names = [name for name in names if told[name][of] == verdict]
    by = _sorted_by(ask, questions)
    order = [*GROUPS, NO_ANSWER]
    names.sort(key=str.casefold)
    return sorted(names, key=lambda name: order.index(told[name][by - 1])) if by else names


def _verdicts(desk: Desk, questions: Sequence[Question], chosen: Sequence[str]) -> dict[str, list[str]]:
    """The verdict of each service on each question."""

    def make() -> Fields:
        rows = ((name, vendor_column(desk, questions, name)) for name in chosen)
        return {name: [one["verdict"] or NO_ANSWER for one in cells] for name, cells in rows}

    found: dict[str, list[str]] = made(
        desk, "table", _asked(questions, *chosen), make, depends=desk.stamp(), work=_TURNS
    )
    return found


def _sorted_by(ask: Ask, questions: Sequence[Question]) -> int:
    """The number of the question by whose answers services are sorted, 0 for their names. UsageError: there is none."""
    return 0 if ask.one("sort") in ("", NAMES) else ask.number("sort", default=1, most=len(questions))


def _number_of(ask: Ask, questions: Sequence[Question]) -> int:
    return ask.number("of", default=1, most=len(questions))


def _asked(questions: Sequence[Question], *names: str) -> tuple[str, ...]:
    return (*(one.words for one in questions), "", *names)


def _query(ask: Ask, chosen: Sequence[str]) -> Fields:
    """What the table was asked for."""
    return {
        "service": list(chosen) if ask.many("service") else [],
        "q": list(dict.fromkeys(ask.many("q"))),
        "find": ask.one("find"),
        "of": ask.number("of", default=1, most=MOST_QUESTIONS),
        "verdict": ask.one("verdict"),
        "sort": ask.one("sort") or NAMES,
    }


def _sent(query: Fields) -> Fields:
    """The same as an address says it: what goes without saying is left out."""
    left = {"sort": NAMES, "of": 1 if not query["verdict"] else None}
    return {name: value for name, value in query.items() if value and value != left.get(name)}


def _at(query: Fields, **more: object) -> str:
    return links.with_query(
        "/table", {**_sent(query), **{k: "" if v == 1 and k == "start" else v for k, v in more.items()}}
    )


def _head(one: Question, number: int, query: Fields) -> Fields:
    return {
        "asks": one.words,
        "number": number,
        "sort_url": _at(query, sort=number),
        "is_sorted": str(number) == query["sort"],
    }


def _row(desk: Desk, questions: Sequence[Question], name: str) -> Fields:
    return {"service": name, "url": links.service(name), "cells": vendor_column(desk, questions, name)}


def _cell(cell: Cell) -> Fields:
    asked = cell.asked
    if asked is None or asked.version is None:
        return NO_TERMS
    told = vendor_cell(asked.version, asked.outline, asked.answer, is_conflicting=cell.is_conflicting)
    document, number = asked.version.document, asked.version.number
    at = told["clause"]
    url = links.version(document, number) if at is None else links.clause(document, number, at)
    return {**told, "url": url}


def _held(desk: Desk, _ask: Ask) -> str:
    """What the table depends on: every service's documents, and what people say of them."""
    return desk.stamp()


VIEWS = (
    View(
        name="table",
        path="/table",
        api="/table",
        template="table.html",
        title="Every service in one table",
        purpose="Services by questions: what each answers, sorted and narrowed, forty at a time; whole at /table.csv.",
        make=table,
        params=PARAMS,
        schema="Table",
        depends=_held,
        is_slow=True,
        is_long=True,
        is_soon=is_soon,
        length=length.of_terms,
        steps=steps,
        first=first,
    ),
)
