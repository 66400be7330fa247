"""Answers to requests: pages, JSON, and trouble as either, with the headers that all of them carry."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from smallprint.errors import HTTP_STATUSES, SmallprintError
from smallprint.publish.fields import Fields
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.heads import head_of
from smallprint.web.lane import PART
from smallprint.web.leisure import at_leisure
from smallprint.web.site import LAYOUTS, environment
from smallprint.web.tags import etag, is_held, tagged, unkept
from smallprint.web.view import Context, Freshness, View
from smallprint.web.visitor import READER, Visitor
from smallprint.web.wanted import Ask

__all__ = [
    "HTML",
    "JSON",
    "PROBLEM",
    "address_of",
    "ask_of",
    "page",
    "render",
    "status_of",
    "title_of",
    "twin",
]

HTML = "text/html; charset=utf-8"
JSON = "application/json"
PROBLEM = "application/problem+json"
BREAK = "<!--here-->"
"""Where a layout is cut in two, when its page is sent after it."""
BEGIN, END = b'<main id="main">', b"</main>"
"""Between these a page shows what was made for it."""
WHOLE, REST, TWIN = "whole", "rest", "twin"
"""What is made of a view: a page, what follows the opening of one, or the same as JSON."""
SOON = 0.015
"""So many seconds a slow page may take before its head is sent without it: a first byte is wanted within 0.15."""
STEP = 0.5
"""So many seconds a step of what is made in steps is taken to last: a service in the table of all took .2 to 1.8."""
WAITING = (
    '<p class="waiting" role="status">Reading what was recorded … '
    "The first time that this is asked it can take a while.</p>"
)
"""What stands in the place of what is being made; the style sheet hides it once anything follows."""


def ask_of(request: Request) -> Ask:
    """What a request asks for."""
    query: QueryParams = request.query_params
    return Ask(request.path_params, {name: query.getlist(name) for name in query}, base_of(request))


@dataclass(frozen=True, slots=True)
class _Visit:
    """A request for a view, with who asks; `tag` names what is sent, "" for what nobody is to keep."""

    desk: Desk
    view: View
    request: Request
    visitor: Visitor
    tag: str

    @property
    def headers(self) -> dict[str, str]:
        return tagged(self.tag, "Cookie") if self.tag else unkept()

    def shown(self, template: str, fields: Fields, **more: object) -> str:
        """A template with fields of the view."""
        view, query = self.view, self.request.url.query
        places = {name: links.part(value) for name, value in self.request.path_params.items()}
        at = view.api.format_map(places) if view.api else ""
        twin = f"{links.API}{at}{f'?{query}' if query else ''}" if at else ""
        return render(template, view.title, self.request, self.visitor, {"page": fields, "twin": twin, **more})

    def made(self) -> Fields:
        """What the view shows."""
        return self.view.make(self.desk, ask_of(self.request))

    def whole(self) -> bytes:
        """The page, kept once it is made, whoever still waits for it."""
        body = self.shown(self.view.template, self.made()).encode("utf-8", "replace")
        self.keep(body)
        return body

    def twin(self) -> bytes:
        """The same as JSON, kept once it is made."""
        body = json.dumps(self.made(), ensure_ascii=False).encode("utf-8", "replace")
        self.keep(body)
        return body

    def work(self, part: str) -> Callable[[], bytes]:
        """What makes a part."""
        return {WHOLE: self.whole, REST: self.rest, TWIN: self.twin}[part]

    def kept(self) -> bytes | None:
        """What was made under its tag before, or None."""
        return self.desk.kept.get(self.tag) if self.tag else None

    def rest(self) -> bytes:
        """What follows the opening of a page that is sent in two."""
        return self.shown(self.view.rest, self.made(), layout=LAYOUTS["part"]).encode("utf-8", "replace")

    def keep(self, body: bytes) -> None:
        """Keep what was made under its tag."""
        if self.tag:
            self.desk.kept.put(self.tag, body)

    def told(self, error: SmallprintError) -> bytes:
        """Trouble in the midst of a page."""
        fields = {"status": status_of(error), "message": error.message, "hint": error.hint}
        return self.shown("trouble.html", fields, layout=LAYOUTS["part"]).encode("utf-8", "replace")


async def page(desk: Desk, view: View, request: Request, visitor: Visitor) -> Response:
    """A view as a page. A slow one is sent from its head on while it is made."""
    visit = _Visit(desk, view, request, visitor, await _tag(desk, view, request, WHOLE) if not visitor.name else "")
    if visit.tag and is_held(request, visit.tag):
        return Response(status_code=304, headers=visit.headers)
    body = visit.kept()
    if body is not None:
        return Response(body, media_type=HTML, headers=visit.headers)
    _wait(desk, view, request)
    if desk.settings.is_lane and PART in request.headers:
        return Response(await _in_turn(visit, visit.work(request.headers[PART])), media_type=HTML, headers=unkept())
    if view.is_slow and await _takes_long(visit):
        return await _slow(visit)
    if view.opening is not None:
        opened = await run_in_threadpool(_opened, visit, view.opening)
        return StreamingResponse(_in_two(visit, opened), media_type=HTML, headers=unkept())
    return Response(await run_in_threadpool(visit.whole), media_type=HTML, headers=visit.headers)


async def twin(desk: Desk, view: View, request: Request) -> Response:
    """A view as JSON."""
    visit = _Visit(desk, view, request, READER, await _tag(desk, view, request, TWIN))
    if visit.tag and is_held(request, visit.tag):
        return Response(status_code=304, headers=visit.headers)
    body = visit.kept()
    if body is None:
        _wait(desk, view, request)
        body = await _made(visit, TWIN)
    return Response(body, media_type=JSON, headers=visit.headers)


def render(  # noqa: PLR0917 (what a template is shown with, always in this order)
    name: str, view_title: str, request: Request, visitor: Visitor, shown: Mapping[str, object]
) -> str:
    """A template with what it shows and what every template knows."""
    layout = shown.get("layout", LAYOUTS["whole"])
    query = request.url.query
    here = request.url.path + (f"?{query}" if query else "")
    known = {"title": view_title, "here": here, "path": request.url.path, "visitor": visitor, "twin": "", "page": {}}
    known |= {"is_shell": False, "head": None, "base": base_of(request), "query": request.query_params}
    return environment().get_template(name).render({**known, **shown, "layout": layout})


def base_of(request: Request) -> str:
    """The address that the web face is known by, without a slash at the end."""
    settled: str = getattr(request.app.state, "base", "")
    return settled or str(request.base_url).rstrip("/")


def status_of(error: SmallprintError) -> int:
    """The HTTP status of an error, from the one table."""
    return next(HTTP_STATUSES[kind] for kind in type(error).__mro__ if kind in HTTP_STATUSES)


async def _takes_long(visit: _Visit) -> bool:
    """Whether a slow page that is asked for may take long: without a question most show a form, a table all."""
    if visit.request.query_params or visit.request.path_params:
        return True
    view = visit.view
    return view.is_long and not await run_in_threadpool(view.is_soon, visit.desk, ask_of(visit.request))


async def _slow(visit: _Visit) -> Response:
    """A slow page: whole where it is soon made, else its head at once and the rest when it is made."""
    await run_in_threadpool(visit.view.first, visit.desk, ask_of(visit.request))
    making = asyncio.ensure_future(_made(visit, WHOLE))
    done, _ = await asyncio.wait({making}, timeout=SOON)
    if done:
        return Response(making.result(), media_type=HTML, headers=visit.headers)
    head = await run_in_threadpool(head_of, visit.view, visit.desk, ask_of(visit.request))
    shell = visit.shown(visit.view.template, {}, is_shell=True, title=head.title, head=head)
    return StreamingResponse(_slowly(visit, shell, making), media_type=HTML, headers=unkept())


async def _slowly(visit: _Visit, shell: str, making: Awaitable[bytes]) -> AsyncIterator[bytes]:
    """The head of a page, then what is made for it, then its end. Trouble on the way is told in the page."""
    head, _, end = shell.partition(BREAK)
    yield (head + WAITING).encode("utf-8", "replace")
    try:
        yield (await making).partition(BEGIN)[2].rpartition(END)[0]
    except SmallprintError as error:
        yield visit.told(error)
    yield end.encode("utf-8", "replace")


def _opened(visit: _Visit, opening: Context) -> str:
    asked = ask_of(visit.request)
    return visit.shown(visit.view.template, opening(visit.desk, asked), head=head_of(visit.view, visit.desk, asked))


async def _in_two(visit: _Visit, opened: str) -> AsyncIterator[bytes]:
    """A page whose rest takes longer: it is kept once it is whole, unless there was trouble on the way."""
    begun, _, ended = opened.partition(BREAK)
    head, end = begun.encode("utf-8", "replace"), ended.encode("utf-8", "replace")
    yield head
    try:
        rest = await _made(visit, REST)
    except SmallprintError as error:
        yield visit.told(error)
    else:
        visit.keep(head + rest + end)
        yield rest
    yield end


async def _made(visit: _Visit, part: str) -> bytes:
    """A page, its rest, or its twin, made by the process for what takes long where that is there, else here."""
    view = visit.view
    lane = visit.desk.lane if view.is_long else None
    is_soon = lane is None or await run_in_threadpool(view.is_soon, visit.desk, ask_of(visit.request))
    told = await lane.ask(visit.request, part) if lane is not None and not is_soon else None
    if told is None or told.status_code != 200:
        make = visit.work(part)
        return await (_in_turn(visit, make) if view.is_slow or view.is_long else run_in_threadpool(make))
    if part != REST:
        visit.keep(told.content)
    return told.content


async def _in_turn(visit: _Visit, make: Callable[[], bytes]) -> bytes:
    """What takes long, made beside what does not; by the process for such things the shortest first."""
    line, view, ask = visit.desk.line, visit.view, ask_of(visit.request)
    if line is None:
        return await at_leisure(make)
    steps = await run_in_threadpool(view.steps, visit.desk, ask)
    for step in steps:
        async with line.turn(STEP):
            await at_leisure(step)
        if await visit.request.is_disconnected():
            raise HTTPException(503, "nobody waits for it any more")
    async with line.turn(STEP if steps else await run_in_threadpool(view.length, visit.desk, ask)):
        return await at_leisure(make)


def _wait(desk: Desk, view: View, request: Request) -> None:
    """HTTPException where an address asked for too much: what takes long is made for it only so often a minute."""
    if not view.is_question(is_asked=bool(request.query_params)):
        return
    seconds = desk.questions.wait(address_of(request))
    if seconds:
        told = f"too many questions from one address: ask again in {seconds} seconds"
        raise HTTPException(429, told, headers={"Retry-After": str(seconds)})


def address_of(request: Request) -> str:
    """The address that asks."""
    return request.client.host if request.client else "unknown"


async def _tag(desk: Desk, view: View, request: Request, form: str) -> str:
    """A tag that differs whenever what is sent could: the archive, the program, the address. "" for what is of now."""
    if view.freshness is Freshness.LIVE:
        return ""
    state = await run_in_threadpool(view.depends, desk, ask_of(request)) if view.depends else desk.state()
    today = f"{desk.clock():%Y-%m-%d}"  # what is in force depends on the day
    return etag(state, today, form, view.name, base_of(request), request.url.path, request.url.query)


def title_of(status: int) -> str:
    """A status in words."""
    names = {
        400: "Not understood",
        404: "Not found",
        405: "Not allowed",
        409: "Busy",
        429: "Too much at once",
        422: "Not readable",
        503: "Not now",
    }
    return names.get(status, "Something went wrong" if status >= 500 else "Refused")
