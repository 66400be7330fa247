"""Actions carried out: by whom is known, the form is theirs, not too many at once, and all is written down."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from smallprint.errors import UsageError
from smallprint.model.report import Deed
from smallprint.web import respond
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.keys import COOKIE, Keys
from smallprint.web.limits import Limit
from smallprint.web.respond import address_of
from smallprint.web.tags import unkept
from smallprint.web.visitor import READER, Visitor
from smallprint.web.wanted import Ask

__all__ = ["Doing", "fields_of", "is_foreign"]

LONGEST_BODY = 256 * 1024
"""So many bytes a form may send: a long statement with its page, many times over."""
FIELDS = 1_000
"""So many: each document that is found and its siblings in fifty languages send three."""
PATIENCE = 30.0
"""So many seconds a form may take to come; the longest one takes 2 by a slow telephone."""


class Doing:
    """Carries out actions on an archive for people with a session and programs with the token."""

    def __init__(self, desk: Desk, keys: Keys) -> None:
        self.desk, self.keys = desk, keys
        self.limit = Limit(desk.settings.writes_a_minute)

    def visitor(self, request: Request) -> Visitor:
        """Who asks."""
        cookie = request.cookies.get(COOKIE, "")
        return self.keys.visitor(cookie) if cookie else READER

    def by_form(self, action: Action) -> Callable[[Request], Awaitable[Response]]:
        """The endpoint of an action's form."""

        async def answer(request: Request) -> Response:
            self._wait(request)
            self.check_person(request)
            visitor = self.visitor(request)
            fields = await fields_of(request)
            if fields.pop("token", [""])[-1] != visitor.token or is_foreign(request):
                raise HTTPException(403, "this form is not of your session: open its page again")
            done = await self._do(action, Ask(request.path_params, fields, respond.base_of(request)), visitor, request)
            if done.template:
                shown = respond.render(done.template, "Kept", request, visitor, {"page": done.fields})
                return Response(shown.encode(), media_type=respond.HTML, headers=unkept())
            return RedirectResponse(done.to, status_code=303)

        return answer

    def by_program(self, action: Action) -> Callable[[Request], Awaitable[Response]]:
        """The endpoint of an action's twin."""

        async def answer(request: Request) -> Response:
            self._wait(request)
            self._check_writable()
            self.check_program(request)
            fields = await fields_of(request)
            author = (fields.pop("author", None) or [""])[-1].strip()
            if not author:
                raise UsageError("author is missing", hint="name the person in whose name this is written")
            ask = Ask(request.path_params, fields, respond.base_of(request))
            done = await self._do(action, ask, Visitor(author[:80]), request)
            return Response(json.dumps(done.fields), status_code=201, media_type="application/json")

        return answer

    def check_program(self, request: Request) -> None:
        """HTTPException where a request is not one of a program with the token."""
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not self.keys.is_token(token.strip()):
            told = {"WWW-Authenticate": 'Bearer realm="smallprint"'}
            raise HTTPException(401, "this needs the token: Authorization: Bearer …", headers=told)

    def check_person(self, request: Request) -> None:
        """HTTPException where a request is not one of a person with a session."""
        self._check_writable()
        if not self.visitor(request).name:
            raise HTTPException(403, "to write, come in by the link that smallprint serve prints")

    async def _do(self, action: Action, ask: Ask, visitor: Visitor, request: Request) -> Done:
        for param in action.params:
            if param.is_needed and not ask.one(param.name):
                raise UsageError(f"{param.name} is missing", hint=param.what)
        done = await run_in_threadpool(action.do, self.desk, ask, visitor)
        await run_in_threadpool(
            self.desk.write_down, Deed(self.desk.clock(), visitor.name, address_of(request), action.name, done.about)
        )
        return done

    def _check_writable(self) -> None:
        if not self.keys.can_write:
            raise HTTPException(403, "nobody can write to this archive: its folder cannot be written")

    def _wait(self, request: Request) -> None:
        seconds = self.limit.wait(address_of(request))
        if seconds:
            raise HTTPException(429, "too many at once", headers={"Retry-After": str(seconds)})


async def fields_of(request: Request) -> dict[str, list[str]]:
    """The fields of a form, or of a JSON object with words, numbers, truths and lists of them. UsageError: neither."""
    try:
        body = await asyncio.wait_for(_body(request), PATIENCE)
    except TimeoutError as error:
        raise HTTPException(408, "what was sent did not come to its end") from error
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "application/json":
            return _of_json(json.loads(body or b"{}"))
        if kind in {"application/x-www-form-urlencoded", ""}:
            return _of_form(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"what was sent cannot be read: {error}") from error
    raise HTTPException(415, f"{kind} is neither a form nor JSON")


async def _body(request: Request) -> bytes:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_BODY:
            raise HTTPException(413, f"more than {LONGEST_BODY:,} bytes")
    return body


def _of_form(words: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(words, keep_blank_values=True, strict_parsing=False, max_num_fields=FIELDS):
        found.setdefault(name, []).append(value)
    return found


def _of_json(told: object) -> dict[str, list[str]]:
    if not isinstance(told, dict) or len(told) > FIELDS:
        raise ValueError("an object with fields is wanted")
    lists = {str(name): value if isinstance(value, list) else [value] for name, value in told.items()}
    return {name: [_word(each) for each in values] for name, values in lists.items()}


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else ""
    if value is None:
        return ""
    if isinstance(value, str | int):
        return str(value).encode("utf-8", "replace").decode()  # JSON can name halves of characters
    raise ValueError("fields hold words, numbers, truths, or lists of them")


def is_foreign(request: Request, *, hidden: str | None = None) -> bool:
    """Whether the form was sent from a page of another site, as far as the browser says; an origin may be `hidden`."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    own = f"{request.url.scheme}://{request.headers.get('host', '')}"
    return site not in {"same-origin", "none"} or origin not in {None, hidden, own, respond.base_of(request)}
