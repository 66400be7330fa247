"""What went wrong, told to people as a page and to programs as RFC 9457 has it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from smallprint.errors import SmallprintError
from smallprint.publish.fields import Fields
from smallprint.web import respond
from smallprint.web.doing import Doing
from smallprint.web.headers import safe_headers
from smallprint.web.tags import unkept

__all__ = ["PROGRAMS", "Trouble", "handlers"]

PROGRAMS = ("/api/", "/collection-api/", "/openapi.json/", "/feed/", "/timegate/", "/timemap/")
"""Under these programs ask, and are answered in JSON."""
Handler = Callable[[Request, Exception], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong: an HTTP status, what and where, what to do next, and headers that belong to it.

    `nearest` is what may have been meant, in words, each with its address.
    """

    status: int
    message: str
    hint: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    nearest: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> Response:
        """For a program: type, title, status and detail of RFC 9457; `hint` and `nearest` are ours.

        `error` is where the clients of Open Terms Archive look for the detail.
        """
        told: Fields = {"type": "about:blank", "title": respond.title_of(self.status), "status": self.status}
        told |= {"detail": self.message, "error": self.message} | ({"hint": self.hint} if self.hint else {})
        told |= {"nearest": [{"words": words, "url": url} for words, url in self.nearest]} if self.nearest else {}
        headers = {**unkept(), **self.headers}
        body = json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
        return Response(body, status_code=self.status, media_type=respond.PROBLEM, headers=headers)

    def as_page(self, request: Request, doing: Doing) -> Response:
        """For a person."""
        told = {"status": self.status, "message": self.message, "hint": self.hint, "nearest": self.nearest}
        shown = {"page": told}
        visitor = doing.visitor(request)
        body = respond.render("trouble.html", respond.title_of(self.status), request, visitor, shown)
        headers = {**unkept(), **self.headers}
        return Response(body, status_code=self.status, media_type=respond.HTML, headers=headers)


def handlers(doing: Doing) -> dict[int | type[Exception], Handler]:
    """What is answered to each kind of error."""

    def told(request: Request, trouble: Trouble) -> Response:
        is_program = f"{request.url.path}/".startswith(PROGRAMS)
        return trouble.as_json() if is_program else trouble.as_page(request, doing)

    async def failed(request: Request, error: Exception) -> Response:
        assert isinstance(error, SmallprintError)
        nearest = getattr(error, "nearest", ())
        said = _without_place(error.message, doing.desk.settings.archive)
        return told(request, Trouble(respond.status_of(error), said, _for_pages(error.hint), nearest=nearest))

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        said = f"there is nothing at {request.url.path}" if error.status_code == 404 else error.detail
        return told(request, Trouble(error.status_code, said, headers=error.headers or {}))

    async def broken(request: Request, _error: Exception) -> Response:
        headers = safe_headers(request.url.path)  # what failed so far never comes by those who add them
        return told(request, Trouble(500, "smallprint failed at this; its log says why", headers=headers))

    return {SmallprintError: failed, HTTPException: refused, Exception: broken}


def _without_place(message: str, archive: str) -> str:
    """A message without where the archive lies: that is nothing to readers."""
    return message.replace(f" at {archive}", "").replace(archive, "the archive") if archive else message


def _for_pages(hint: str) -> str:
    """What to do next, unless it is a command: whoever reads a page has no terminal before them."""
    return "" if hint.startswith(("smallprint ", "--")) else hint
