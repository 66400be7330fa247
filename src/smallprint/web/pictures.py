"""What pages show as pictures, from the same contexts: SVG, and PNG where Chromium is at hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from smallprint.errors import SmallprintError, UsageError
from smallprint.model.answer import Verdict
from smallprint.model.quotation import Faithfulness
from smallprint.publish.card import Card, card_picture
from smallprint.publish.fields import Fields
from smallprint.publish.picture import Band, Picture, bands_picture, svg_of
from smallprint.text.digest import content_digest
from smallprint.web.desk import Desk
from smallprint.web.leisure import at_leisure
from smallprint.web.pages import ask, check, over_time, quote
from smallprint.web.png import png_of
from smallprint.web.respond import SOON, ask_of, base_of, status_of
from smallprint.web.tags import etag, is_held, tag_of, tagged
from smallprint.web.trouble import Trouble
from smallprint.web.view import Context
from smallprint.web.wanted import Ask

__all__ = ["routes"]

SVG, PNG = "image/svg+xml; charset=utf-8", "image/png"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
"""What every SVG may begin with: it is sent at once where the rest takes longer."""
ROWS = 12
"""Of a service's documents so many are drawn: first those whose answer turned."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of a page: what is looked at first, what the page shows, and how that is drawn (at an address)."""

    first: Callable[[Desk, Ask], None]
    make: Context
    draw: Callable[[Fields, str], Picture]


def answer_card(fields: Fields, base: str) -> Picture:
    """The answer of the document that tells most. UsageError: there is no question, or it is put to every service."""
    asked = fields["asked"]
    if fields["scope"] != "service":
        raise UsageError("a picture of an answer is of one service", hint="/picture/answer.svg?q=…&service=…")
    told = {"over": asked["service"], "title": asked["q"], "address": base + fields["permanent"]}
    if not fields["documents"]:
        names = ", ".join(each["name"] for each in fields["silent"]) or "no document that could be read"
        return card_picture(
            Card(**told, verdict="not-addressed", told="not addressed", words="", place=names, dates="")
        )
    one = fields["documents"][0]
    over = f"{asked['service']} · {one['name']}"
    more = len(fields["documents"]) - 1
    over += " · its documents answer against each other" if fields["is_conflicting"] and more else ""
    place = one["passages"][0]["place"]
    return card_picture(
        Card(
            **{**told, "over": over},
            verdict=one["verdict"],
            told=one["told"],
            words=_quoted(one["passages"]),
            place=place,
            dates=_dates(one),
        )
    )


def verdict_card(fields: Fields, base: str) -> Picture:
    """A statement beside the words of the terms. UsageError: there is no statement."""
    if not fields["claims"]:
        raise UsageError("there is no statement to draw", hint="/picture/verdict.svg?statement=…&service=…&said=…")
    asked = fields["asked"]
    deciding = next((one for one in fields["claims"] if one["judgement"] == fields["judgement"]), fields["claims"][0])
    passages = deciding["passages"]
    said = ", ".join(part for part in (asked["speaker"], asked["said"][:10]) if part)
    place = passages[0]["place"] if passages else ""
    return card_picture(
        Card(
            over=" · ".join(part for part in (asked["service"], said) if part),
            title=f"“{deciding['claim']}”",
            verdict=fields["judgement"] or "",
            told=fields["told"].removesuffix("."),
            words=_quoted(passages),
            place=" ".join(part for part in (deciding["document"]["name"], place) if part),
            dates=_dates(deciding["document"]),
            address=base + fields["permanent"],
        )
    )


def timeline_drawing(fields: Fields, _base: str) -> Picture:
    """A bar for each document over the years. UsageError: there is none."""
    if not fields["documents"]:
        raise UsageError("there is nothing to draw over time", hint="/picture/timeline.svg?q=…&service=…")
    until = fields["until"]
    turned = sorted(fields["documents"], key=lambda one: len(one["intervals"]) < 2)[:ROWS]
    rows = [(f"{one['service']}/{one['name']}", [_band(each, until) for each in one["intervals"]]) for one in turned]
    return bands_picture(f"{fields['asked']['q']} · {fields['asked']['service']}", rows)


def quotation_card(fields: Fields, base: str) -> Picture:
    """A quotation beside the recorded words that are nearest. UsageError: there is no quotation."""
    if not fields["quotations"]:
        raise UsageError("there is no quotation to draw", hint="/picture/quotation.svg?words=…&service=…")
    one, asked = fields["quotations"][0], fields["asked"]
    lent = one["borrowings"][0] if one["borrowings"] else None
    is_verbatim = one["faithfulness"] == Faithfulness.VERBATIM
    return card_picture(
        Card(
            over=" · ".join(part for part in (asked["service"], lent["name"] if lent else asked["type"]) if part),
            title=f"“{one['words']}”",
            verdict=one["faithfulness"],
            told=one["faithfulness"].replace("-", " "),
            words=lent["recorded"] if lent and not is_verbatim else "",
            place=lent["place"] if lent else "",
            dates=_stood(lent["stays"]) if lent else "in no recorded version",
            address=base + fields["permanent"],
        )
    )


DRAWINGS = {
    "answer": Drawing(ask.first, ask.ask_terms, answer_card),
    "quotation": Drawing(quote.first, quote.quote_words, quotation_card),
    "verdict": Drawing(check.first, check.check_statement, verdict_card),
    "timeline": Drawing(over_time.first, over_time.over_time, timeline_drawing),
}


def _band(one: Fields, until: str) -> Band:
    ended = datetime.fromisoformat(one["to"] or until)
    return Band(datetime.fromisoformat(one["from"]), ended, Verdict(one["verdict"]), one["told"])


def _stood(stays: list[Fields]) -> str:
    """From when to when words stood; breaks between are left to the page."""
    begun, ended = stays[0]["first"]["fetched_at"], stays[-1]["last"]["fetched_at"]
    return f"stood {begun[:10]} to {ended[:10]}"


def _quoted(passages: list[Fields]) -> str:
    return " ".join(part["words"] for part in passages[0]["parts"] if part["is_quoted"]) if passages else ""


def _dates(version: Fields) -> str:
    told = [f"recorded {_day(version['fetched_at'])}"]
    told += [f"in effect since {_day(version['effective_on'])} by its own word"] if version["effective_on"] else []
    return ", ".join(told)


def _day(iso: str) -> str:
    found = datetime.fromisoformat(iso)
    return f"{found.day} {found:%B %Y}"


def routes(desk: Desk) -> list[Route]:
    """Where pictures are had: /picture/answer.svg, verdict.svg, timeline.svg, and each as .png."""

    async def svg(request: Request) -> Response:
        return await _svg(desk, _drawing(request), request)

    async def png(request: Request) -> Response:
        return await _png(desk, _drawing(request), request)

    return [Route("/picture/{name}.svg", svg), Route("/picture/{name}.png", png)]


def _drawing(request: Request) -> Drawing:
    found = DRAWINGS.get(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    return found


async def _svg(desk: Desk, drawing: Drawing, request: Request) -> Response:
    try:
        await run_in_threadpool(drawing.first, desk, ask_of(request))
        making = asyncio.ensure_future(at_leisure(partial(_drawn, desk, drawing, request)))
        done, _ = await asyncio.wait({making}, timeout=SOON)
        if not done:
            return StreamingResponse(_slowly(making), media_type=SVG)
        return _tagged(request, (HEAD + svg_of(making.result())).encode(), SVG)
    except SmallprintError as error:
        return _refused(error)


def _drawn(desk: Desk, drawing: Drawing, request: Request) -> Picture:
    return drawing.draw(drawing.make(desk, ask_of(request)), base_of(request))


def _refused(error: SmallprintError) -> Response:
    return Trouble(status_of(error), error.message, error.hint, nearest=getattr(error, "nearest", ())).as_json()


async def _slowly(making: Awaitable[Picture]) -> AsyncIterator[str]:
    yield HEAD
    try:
        yield svg_of(await making)
    except SmallprintError as error:
        yield svg_of(card_picture(Card("", error.message, "", error.hint or "no picture", "", "", "", "")))


async def _png(desk: Desk, drawing: Drawing, request: Request) -> Response:
    try:
        await run_in_threadpool(drawing.first, desk, ask_of(request))
        drawn = await at_leisure(partial(_as_png, desk, drawing, request))
    except SmallprintError as error:
        return _refused(error)
    return _tagged(request, drawn, PNG)


def _as_png(desk: Desk, drawing: Drawing, request: Request) -> bytes:
    picture = _drawn(desk, drawing, request)
    svg = svg_of(picture)
    tag = tag_of("png", svg)
    held = desk.kept.get(tag)
    if held is None:
        held = png_of(svg, picture.width, picture.height)
        desk.kept.put(tag, held)
    return held


def _tagged(request: Request, content: bytes, media_type: str) -> Response:
    tag = etag(content_digest(content))
    if is_held(request, tag):
        return Response(status_code=304, headers=tagged(tag))
    return Response(content, media_type=media_type, headers=tagged(tag))
