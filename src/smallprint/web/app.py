"""The application: every view under its address and under /api/v1, with the headers and the trouble of all."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

from anyio import to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from smallprint.web import entrance, pictures, respond, sheets, trouble
from smallprint.web.actions import ACTIONS
from smallprint.web.api import docs
from smallprint.web.api import routes as api
from smallprint.web.desk import Desk
from smallprint.web.doing import Doing
from smallprint.web.elsewhere import ElsewhereError, led
from smallprint.web.ending import Ending
from smallprint.web.feeds import routes as feeds
from smallprint.web.headers import SafeHeaders
from smallprint.web.keys import Keys
from smallprint.web.leisure import few_at_leisure
from smallprint.web.links import API
from smallprint.web.parent import end_with_parent
from smallprint.web.settings import Settings, from_environment
from smallprint.web.site import static_file
from smallprint.web.thrift import thrifty
from smallprint.web.view import View
from smallprint.web.views import VIEWS
from smallprint.web.warm import warmed

__all__ = ["make_app", "started"]

SWITCH = 0.0005
"""Seconds after which a thread that computes lets another go on. With Python's 0.005 a quick page beside two long ones
waits that long at each query and each hand-over, a dozen times; the 99th percentile of all pages fell by a half."""
THREADS = 4
"""So many threads answer at once in a process: each holds a connection to the archive, with what it read last."""
Endpoint = Callable[[Request], Awaitable[Response]]


def make_app(settings: Settings) -> Starlette:
    """The web face of an archive."""
    desk = Desk(settings)
    doing = Doing(desk, Keys(settings.archive))
    routes = [Route("/static/{digest}/{name}", _static)]
    routes += api.routes(desk, VIEWS) + feeds.routes(desk, api.ALIAS)
    routes += [Route(API + view.api, _twin(desk, view, doing)) for view in VIEWS if view.api]
    routes += [Route(view.path, _page(desk, view, doing)) for view in (*VIEWS, *docs.VIEWS) if view.template]
    routes += [Route(API + action.api, doing.by_program(action), methods=["POST"]) for action in ACTIONS if action.api]
    routes += [Route(action.path, doing.by_form(action), methods=["POST"]) for action in ACTIONS]
    routes += entrance.routes(doing)
    routes += pictures.routes(desk) + sheets.routes(desk)
    made = Starlette(
        routes=routes,
        middleware=[
            Middleware(SafeHeaders),  # outermost, so that what is refused for its host has them too
            Middleware(Ending, doing=doing),
            Middleware(TrustedHostMiddleware, allowed_hosts=[*settings.hosts]),
            Middleware(GZipMiddleware, minimum_size=800, compresslevel=4),
        ],
        exception_handlers={**trouble.handlers(doing), ElsewhereError: led},
        lifespan=partial(_over, desk),
    )
    made.state.base, made.state.desk = settings.base, desk
    return made


@asynccontextmanager
async def _over(desk: Desk, _app: Starlette) -> AsyncIterator[None]:
    """Until the application ends: few threads read, and at the end it lets go of what it asks through."""
    to_thread.current_default_thread_limiter().total_tokens = THREADS
    if desk.lane is not None:
        few_at_leisure()
    try:
        yield
    finally:
        if desk.lane is not None:
            await desk.lane.close()


def started() -> Starlette:
    """The application of a process of a server, as the environment says, which makes itself quick meanwhile."""
    end_with_parent()
    thrifty()
    sys.setswitchinterval(SWITCH)
    made = make_app(from_environment())
    warmed(made.state.desk)
    return made


def _page(desk: Desk, view: View, doing: Doing) -> Endpoint:
    async def answer(request: Request) -> Response:
        if view.is_for_writers:
            doing.check_person(request)
        shown = await respond.page(desk, view, request, doing.visitor(request))
        return await api.as_memento(desk, view, request, shown)

    return answer


def _twin(desk: Desk, view: View, doing: Doing) -> Endpoint:
    async def answer(request: Request) -> Response:
        if view.is_for_writers:
            doing.check_program(request)
        return await respond.twin(desk, view, request)

    return answer


async def _static(request: Request) -> Response:
    held = static_file(request.path_params["name"])
    if held is None:
        raise HTTPException(404)
    content, media_type = held
    return Response(content, media_type=media_type, headers={"Cache-Control": "public, max-age=31536000, immutable"})
