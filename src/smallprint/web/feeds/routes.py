"""The addresses of the feeds. A feed's head goes out at once, its entries as they are made; each is made once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from smallprint.store.base import Store
from smallprint.web import links, respond
from smallprint.web.api.media import ATOM, HTML
from smallprint.web.api.memento import http_moment
from smallprint.web.api.operation import API
from smallprint.web.api.sending import Endpoint, Sent, answered, etag_of
from smallprint.web.desk import Desk
from smallprint.web.feeds.answers import answers_asked
from smallprint.web.feeds.asked import FeedAsked, asked_of
from smallprint.web.feeds.atom import END, NEVER, Head, Link, entry_xml, head_xml, tombstone_xml
from smallprint.web.feeds.ids import feed_id, question_key
from smallprint.web.feeds.news import Changes, Item, Mint, changes_asked
from smallprint.web.feeds.records import records
from smallprint.web.tags import is_held, tag_of, tagged

__all__ = ["PATHS", "routes"]

PATHS = ("/feed", "/feed/service/{service}", "/feed/service/{service}/{document}", "/feed/topic/{topic}")
OF_COLLECTION = ("/feed", "/feed/{serviceId}", "/feed/{serviceId}/{termsType}")


def routes(desk: Desk, alias: str) -> list[Route]:
    """The routes of our feeds, and of Open Terms Archive's below the API."""
    made = [Route(path, _feed(desk)) for path in PATHS]
    return made + [Route(base + path, _records(desk)) for base in (API, alias) for path in OF_COLLECTION]


def _feed(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        tag = etag_of(desk, request)
        if is_held(request, tag):
            return Response(status_code=304, headers=tagged(tag))
        mint = Mint(respond.base_of(request), desk.settings.authority)
        if request.query_params.get("q", "").strip():
            return await answered(desk, request, lambda: _whole(desk, request, mint))
        head, held = await run_in_threadpool(_made, desk, request, mint)
        if request.method == "HEAD":
            return Response(media_type=ATOM, headers=tagged(tag))
        return StreamingResponse(_entries(desk, head, held), media_type=ATOM, headers=tagged(tag))

    return answer


def _whole(desk: Desk, request: Request, mint: Mint) -> Sent:
    """A question's feed: its head is known no sooner than its entries, so that it is sent, and kept, as one."""
    head, held = _made(desk, request, mint)
    return Sent(b"".join([head_xml(head).encode(), *(_entry(desk, item) for item in held.items), END.encode()]), ATOM)


def _made(desk: Desk, request: Request, mint: Mint) -> tuple[Head, Changes]:
    asked = asked_of(desk.store, respond.ask_of(request))
    if asked.question is None:
        held = changes_asked(desk.store, asked, mint, desk.clock())
    else:
        held = Changes(answers_asked(desk.store, asked, mint), [], "")
    moments = [*(one.at for one in held.items), *(one.at for one in held.gone)]
    head = _head(request, asked, mint, held)
    return replace(head, updated=max(moments) if moments else _begun(desk.store, asked)), held


def _begun(store: Store, asked: FeedAsked) -> datetime:
    """When the first version was recorded of what a feed is about: as of then a feed without an entry has stood."""
    summaries = store.summaries(asked.told.get("service", ""))
    held = [one for one in summaries if not asked.documents or one.document in asked.documents]
    return min((one.first_at for one in held), default=NEVER)


def _head(request: Request, asked: FeedAsked, mint: Mint, held: Changes) -> Head:
    told, kind = dict(asked.about), "changes"
    if asked.question is not None:
        kind = "answers"
        told = {"service": told["service"], "type": told.get("type", ""), "q": question_key(asked.question)}
    here = mint.base + links.asked_at(request.url.path)
    query = {name: request.query_params[name] for name in request.query_params if name != "before"}
    found = [
        Link("self", links.with_query(here, dict(request.query_params)), ATOM),
        Link("alternate", mint.base + asked.page, HTML),
        Link("first", links.with_query(here, dict(query)), ATOM),
    ]
    found += [Link("next", links.with_query(here, query | {"before": held.next}), ATOM)] if held.next else []
    return Head(
        id=feed_id(mint.authority, kind, told),
        title=_title(asked),
        subtitle=asked.question.asks if asked.question else "Changes of terms that matter, each with its redline",
        updated=NEVER,
        links=tuple(found),
    )


def _title(asked: FeedAsked) -> str:
    about = asked.about
    named = " · ".join(value for name, value in about.items() if name in {"service", "type", "topic", "severity"})
    what = f"“{asked.question.words}”" if asked.question else "changes" + (", with the noise" if asked.is_all else "")
    return f"smallprint: {named + ' · ' if named else ''}{what}"


async def _entries(desk: Desk, head: Head, held: Changes) -> AsyncIterator[bytes]:
    yield (head_xml(head) + "".join(map(tombstone_xml, held.gone))).encode()
    for item in held.items:
        yield await run_in_threadpool(_entry, desk, item)
    yield END.encode()


def _entry(desk: Desk, item: Item) -> bytes:
    """An entry as XML, made or kept from before."""
    tag = tag_of("entry", item.key)
    kept = desk.kept.get(tag) if item.key else None
    if kept is None:
        kept = entry_xml(item.make(desk.store)).encode()
        if item.key:
            desk.kept.put(tag, kept)
    return kept


def _records(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        mint = Mint(respond.base_of(request), desk.settings.authority)
        return await answered(desk, request, lambda: _recorded(desk, request, mint))

    return answer


def _recorded(desk: Desk, request: Request, mint: Mint) -> Sent:
    service, terms_type = (request.path_params.get(name, "") for name in ("serviceId", "termsType"))
    head, entries = records(desk.store, service, terms_type, mint)
    body = head_xml(head) + "".join(map(entry_xml, entries)) + END
    return Sent(body.encode(), ATOM, {"Last-Modified": http_moment(head.updated)})
