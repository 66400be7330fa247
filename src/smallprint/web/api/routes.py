"""The addresses of the API that are no page's: Open Terms Archive's paths, its description, and Memento's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from smallprint.archive.versions import find_version
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Version
from smallprint.publish.fields import Fields
from smallprint.web import links, respond
from smallprint.web.api import accept, collection, memento
from smallprint.web.api.media import HTML, JSON, MARKDOWN
from smallprint.web.api.openapi import openapi
from smallprint.web.api.operation import API
from smallprint.web.api.sending import Endpoint, Sent, answered, as_json
from smallprint.web.desk import Desk
from smallprint.web.view import View
from smallprint.web.wanted import Ask

__all__ = ["ALIAS", "as_memento", "routes"]

ALIAS = "/collection-api/v1"
"""Where Open Terms Archive’s engine answers as it is delivered."""
MARKDOWN_IN_UTF8 = f"{MARKDOWN}; charset=utf-8"
SERVICE = "/service/{service}"
MEMENTOS = ("/service/{service}/{document}/version/{number}",)
"""The pages that show a version as it was recorded."""


def routes(desk: Desk, views: tuple[View, ...]) -> list[Route]:
    """The routes; they come before those of the views, whose paths some of them share."""
    own: dict[str, Endpoint] = {
        "/": _fields(desk, collection.welcome),
        "/metadata": _fields(desk, collection.metadata),
        "/services": _fields(desk, collection.services),
        SERVICE: _fields(desk, _service(views)),
        "/version/{serviceId}/{termsType}/{date}": _version(desk),
        "/versions/{serviceId}/{termsType}": _versions(desk),
        "/docs": _docs(desk),
    }
    alone = own | {SERVICE: _fields(desk, collection.service)}  # soon made, as its clients are used to
    made = [Route(API + path, endpoint) for path, endpoint in own.items()]
    made += [Route(ALIAS + path, endpoint) for path, endpoint in alone.items()]
    made += [Route(base, own["/"]) for base in (API, ALIAS)]
    return [
        *made,
        Route("/openapi.json", _description(desk)),
        Route("/timegate/{service}/{document}", _gate(desk)),
        Route("/timemap/{service}/{document}", _map(desk)),
        Route("/service/{service}/{document}/version/{number}/raw", _raw(desk)),
    ]


def _fields(desk: Desk, make: Callable[[Desk, Ask], object]) -> Endpoint:
    async def answer(request: Request) -> Response:
        return await answered(desk, request, lambda: as_json(make(desk, respond.ask_of(request))))

    return answer


def _service(views: tuple[View, ...]) -> Callable[[Desk, Ask], Fields]:
    """A service as Open Terms Archive has it, and beside it what our page of it shows."""
    page = next((view for view in views if view.api == SERVICE), None)

    def make(desk: Desk, ask: Ask) -> Fields:
        declared = collection.service(desk, ask)
        if page is None:
            return declared
        return page.make(desk, Ask({**ask.path, "service": declared["id"]}, ask.fields)) | declared

    return make


def _version(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        found = await run_in_threadpool(_version_asked, desk, request.path_params)
        base = respond.base_of(request)
        return await answered(desk, request, lambda: _whole(desk, found, request, base), varies="accept")

    return answer


def _version_asked(desk: Desk, path: Mapping[str, str]) -> Version:
    date = path["date"]
    try:
        document = collection.find(desk.store, path["serviceId"], path["termsType"])
        found = collection.version_when(desk.store, document, date, desk.clock())
    except NotFoundError as error:
        raise NotFoundError(f"No version found for date {date}", sought=date, hint=error.message) from error
    if found is None:
        raise NotFoundError(f"No version found for date {date}", sought=date, hint="it was recorded later")
    return found


def _whole(desk: Desk, found: Version, request: Request, base: str) -> Sent:
    content = desk.store.content(found)
    headers = memento.headers_of(desk.store, found, base)
    if _preferred(request, JSON, MARKDOWN) == MARKDOWN:
        return Sent(content, MARKDOWN_IN_UTF8, headers)
    return as_json(collection.version_fields(found, content), headers)


def _preferred(request: Request, *forms: str) -> str:
    """The form that a request would rather have."""
    return accept.preferred(request.headers.get("accept", ""), forms)


def _versions(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        return await answered(desk, request, lambda: _listed(desk, request))

    return answer


def _listed(desk: Desk, request: Request) -> Sent:
    ask = respond.ask_of(request)
    document = collection.find(desk.store, ask.path["serviceId"], ask.path["termsType"])
    page = collection.version_page(desk.store, document, ask)
    if not page.before:
        return as_json(page.fields())
    query = {**request.query_params, "before": page.before}
    address = respond.base_of(request) + links.with_query(links.asked_at(request.url.path), query)
    return as_json(page.fields(), {"Link": f'<{address}>; rel="next"'})


def _docs(desk: Desk) -> Endpoint:
    """The description for programs, the page for people, as Open Terms Archive tells them apart."""

    async def answer(request: Request) -> Response:
        if "json" in request.headers.get("accept", ""):
            return await _description(desk)(request)
        return RedirectResponse("/docs", headers={"Vary": "Accept"})

    return answer


def _description(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        base = respond.base_of(request)
        return await answered(desk, request, lambda: as_json(openapi(base)), varies="accept")

    return answer


def _gate(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        found = await run_in_threadpool(_gated, desk, request, respond.base_of(request))
        return Response(status_code=302, headers=found)

    return answer


def _gated(desk: Desk, request: Request, base: str) -> dict[str, str]:
    ask = respond.ask_of(request)
    sense = ask.chosen("sense", memento.SENSES) or memento.SENSES[0]
    versions = memento.usable(desk.store, ask.document(desk.store))
    told = request.headers.get("accept-datetime", "")
    moment = memento.parse_http(told) if told else None
    found = memento.chosen(versions, moment, sense)
    is_text = _preferred(request, HTML, MARKDOWN) == MARKDOWN
    address = links.raw if is_text else links.version
    return {
        "Location": base + address(found.document, found.number),
        "Vary": "accept-datetime, accept",
        "Link": memento.link_header(desk.store, versions, base),
        "Cache-Control": "no-cache",
    }


def _map(desk: Desk) -> Endpoint:
    async def answer(request: Request) -> Response:
        base = respond.base_of(request)
        return await answered(desk, request, lambda: _mapped(desk, request, base), varies="accept")

    return answer


def _mapped(desk: Desk, request: Request, base: str) -> Sent:
    ask = respond.ask_of(request)
    versions = memento.usable(desk.store, ask.document(desk.store))
    form = ask.chosen("format", ("link", "json"))
    liked = _preferred(request, memento.FORMAT, JSON)
    if form == "json" or (not form and liked == JSON):
        return as_json(memento.map_fields(desk.store, versions, base))
    return Sent(memento.link_format(desk.store, versions, base).encode(), memento.FORMAT)


def _raw(desk: Desk) -> Endpoint:
    """A version's recorded bytes; another name of a version ("latest", a date) leads to its number."""

    async def answer(request: Request) -> Response:
        version = await run_in_threadpool(_version_named, desk, request)
        if request.path_params["number"] != str(version.number):
            return RedirectResponse(links.raw(version.document, version.number), 302)
        base = respond.base_of(request)
        return await answered(desk, request, lambda: _bytes(desk, version, base))

    return answer


def _version_named(desk: Desk, request: Request) -> Version:
    document = respond.ask_of(request).document(desk.store)
    return find_version(document, desk.store.versions(document), request.path_params["number"])


def _bytes(desk: Desk, version: Version, base: str) -> Sent:
    headers = memento.headers_of(desk.store, version, base)
    return Sent(desk.store.content(version), MARKDOWN_IN_UTF8, headers | {"Access-Control-Allow-Origin": "*"})


async def as_memento(desk: Desk, view: View, request: Request, shown: Response) -> Response:
    """The answer with the headers of a memento, where it shows a version."""
    if view.path in MEMENTOS and shown.status_code in {200, 304}:
        headers = await run_in_threadpool(_version_headers, desk, request, respond.base_of(request))
        shown.headers.update(headers)
    return shown


def _version_headers(desk: Desk, request: Request, base: str) -> dict[str, str]:
    try:
        return memento.headers_of(desk.store, _version_named(desk, request), base)
    except (NotFoundError, UsageError):
        return {}  # the page said so, or is about to
