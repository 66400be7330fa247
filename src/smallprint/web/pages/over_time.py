"""A question put to every version of a service's documents: since when each answer stands, and what turned it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smallprint.archive.timeline import timeline
from smallprint.errors import UsageError
from smallprint.model.answer import Question
from smallprint.model.document import Document
from smallprint.model.timeline import Interval, Timeline
from smallprint.publish.fields import Fields, document_fields, iso
from smallprint.publish.timeline import how_far
from smallprint.web import depends, lasting, length, links
from smallprint.web.desk import Desk
from smallprint.web.made import is_made, made
from smallprint.web.pages.asked import (
    EXAMPLES,
    SERVICE,
    TYPE,
    Q,
    absent_fields,
    asked_fields,
    asked_of,
    documents_of,
    question_in,
    service_in,
    services_of,
    told_fields,
)
from smallprint.web.view import View
from smallprint.web.wanted import Ask

PARAMS = (Q, SERVICE, TYPE)
NOTHING: Fields = {
    "question": None,
    "examples": [],
    "services": [],
    "documents": [],
    "absent": [],
    "from": None,
    "until": None,
    "years": [],
    "ask_url": "",
    "picture": "",
}
FEWEST_YEARS_APART = 0.04
"""Years that lie closer on the bar than this part of it are not all written."""


def first(desk: Desk, wanted: Ask) -> None:
    """What is wrong with a question is said before its page begins."""
    words = wanted.one("q")
    if words or wanted.one("service"):
        service = _service(desk, wanted)
        question_in(words, "/timeline", service)
        documents_of(desk.store, service, wanted)


def over_time(desk: Desk, wanted: Ask) -> Fields:
    """What a service's documents answered over the years; without a question, what can be asked."""
    words = wanted.one("q")
    told = {"q": words, "service": wanted.one("service"), "type": wanted.one("type")}
    if not words and not told["service"]:
        return {"asked": told, **NOTHING, "examples": list(EXAMPLES), "services": services_of(desk.store)}
    service = _service(desk, wanted)
    question = question_in(words, "/timeline", service)
    documents = documents_of(desk.store, service, wanted)
    terms = asked_of(service, documents, wanted)
    asked = {"q": words, **terms}
    found = made(
        desk,
        "timeline",
        (words, service, asked["type"]),
        lambda: _over_time(desk, question, documents),
        depends=depends.of(desk, documents),
    )
    picture = lasting.picture(lasting.over_time(words, terms))
    return {"asked": asked, **NOTHING, **found, "ask_url": links.with_query("/ask", asked), "picture": picture}


def is_soon(desk: Desk, wanted: Ask) -> bool:
    """Whether what is asked was answered before."""
    words = wanted.one("q")
    if not words:
        return not wanted.one("service")
    service = _service(desk, wanted)
    documents = documents_of(desk.store, service, wanted)
    asked = asked_of(service, documents, wanted)
    return is_made(desk, "timeline", (words, service, asked["type"]), depends.of(desk, documents))


def _service(desk: Desk, wanted: Ask) -> str:
    service, _ = service_in(desk.store, wanted)
    if not service:
        raise UsageError("a timeline is of one service", hint="name it: its first letters do")
    return service


def _over_time(desk: Desk, question: Question, documents: Sequence[Document]) -> Fields:
    found = timeline(desk.store, question, documents)
    there = {one.document for one in found}
    begun = min((one.intervals[0].first.fetched_at for one in found), default=None)
    ended = max((one.intervals[-1].last.fetched_at for one in found), default=None)
    told: Fields = {
        "question": asked_fields(question),
        "absent": absent_fields(documents, there),
    }
    if begun is None or ended is None:
        return told
    return told | {
        "documents": [_document(one, begun, ended) for one in sorted(found, key=_is_silent)],
        "from": begun.isoformat(),
        "until": ended.isoformat(),
        "years": _years(begun, ended),
    }


def _is_silent(one: Timeline) -> bool:
    """Whether a document never answered: those that did are told first."""
    return all(each.answer.is_silent for each in one.intervals)


def _document(one: Timeline, begun: datetime, ended: datetime) -> Fields:
    ends = [each.first.fetched_at for each in one.intervals[1:]] + [None]
    return {
        **document_fields(one.document),
        "name": one.document.type_name,
        "document_url": links.document(one.document),
        "intervals": [
            _interval(each, end, begun, ended, is_first=at == 0)
            for at, (each, end) in enumerate(zip(one.intervals, ends, strict=True))
        ],
    }


def _interval(one: Interval, end: datetime | None, begun: datetime, ended: datetime, *, is_first: bool) -> Fields:
    """Versions that answer alike. `left` and `width` are parts of the whole time; `change_url` what began it."""
    left, right = how_far(one.first.fetched_at, begun, ended), how_far(end or ended, begun, ended)
    told = told_fields(one.first, one.outline, one.answer)
    return {
        **told,
        "change_url": "" if is_first else told["change_url"],
        "from": one.first.fetched_at.isoformat(),
        "to": iso(end),
        "from_version": one.first.number,
        "to_version": one.last.number,
        "left": round(left, 5),
        "width": round(max(0.002, right - left), 5),
    }


def _years(begun: datetime, ended: datetime) -> list[Fields]:
    starts = [datetime(year, 1, 1, tzinfo=begun.tzinfo) for year in range(begun.year + 1, ended.year + 1)]
    places = [{"year": each.year, "left": round(how_far(each, begun, ended), 5)} for each in starts]
    step = 1 + int(FEWEST_YEARS_APART * len(places) * 3)
    return places[::step]


def framed(desk: Desk, wanted: Ask) -> Fields:
    """The same, of a question and a service that have to be there. UsageError: one is not."""
    if not wanted.one("q") or not wanted.one("service"):
        raise UsageError("a question and a service are needed", hint="/embed/timeline?q=…&service=…")
    return over_time(desk, wanted)


VIEWS = (
    View(
        name="timeline",
        path="/timeline",
        api="/timeline",
        template="timeline.html",
        title="An answer over time",
        purpose="What a service's documents answered to a question over the years, and which change turned it.",
        make=over_time,
        params=PARAMS,
        schema="Timelines",
        depends=depends.asked,
        is_slow=True,
        is_long=True,
        is_soon=is_soon,
        length=length.of_history,
        first=first,
    ),
    View(
        name="timeline-embedded",
        path="/embed/timeline",
        api="",
        template="timeline_embed.html",
        title="An answer over time",
        purpose="The same to be framed in another page.",
        make=framed,
        params=PARAMS,
        depends=depends.asked,
    ),
)
