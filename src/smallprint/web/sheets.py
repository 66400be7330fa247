"""The table of services by questions as a file for a spreadsheet."""

from __future__ import annotations

from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from smallprint.web.desk import Desk
from smallprint.web.leisure import at_leisure
from smallprint.web.links import API
from smallprint.web.pages import table
from smallprint.web.respond import WHOLE, address_of, ask_of
from smallprint.web.tags import etag, is_held, tagged

__all__ = ["routes"]

CSV = "text/csv; charset=utf-8"
MARK = "\ufeff"
"""By this a spreadsheet knows that the file is in UTF-8."""


def routes(desk: Desk) -> list[Route]:
    """Where the table is had as CSV."""

    async def answer(request: Request) -> Response:
        return await _sheet(desk, request)

    return [Route("/table.csv", answer), Route(f"{API}/table.csv", answer)]


async def _sheet(desk: Desk, request: Request) -> Response:
    """The table, made by the process for what takes long where that is there. HTTPException (429): too many asked."""
    asked = ask_of(request)
    tag = etag(await run_in_threadpool(desk.stamp), "sheet", asked.base, request.url.query)
    headers = tagged(tag) | {"Content-Disposition": 'attachment; filename="terms.csv"'}
    if is_held(request, tag):
        return Response(status_code=304, headers=headers)
    seconds = desk.questions.wait(address_of(request))
    if seconds:
        raise HTTPException(429, "too many questions from one address", headers={"Retry-After": str(seconds)})
    await run_in_threadpool(table.first, desk, asked)
    told = await desk.lane.ask(request, WHOLE) if desk.lane is not None else None
    if told is not None and told.status_code == 200:
        return Response(told.content, media_type=CSV, headers=headers)
    body = MARK + await at_leisure(partial(table.sheet, desk, asked))
    return Response(body.encode("utf-8", "replace"), media_type=CSV, headers=headers)
