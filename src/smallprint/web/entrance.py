"""Coming in and going out: the page that a link opens, and the session that it begins."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from smallprint.errors import UsageError
from smallprint.publish.fields import Fields
from smallprint.web import respond
from smallprint.web.doing import Doing, fields_of, is_foreign
from smallprint.web.keys import COOKIE, DAYS, LONGEST_NAME
from smallprint.web.tags import unkept

__all__ = ["routes"]

USED = "this link was used already, or is of an earlier server: start smallprint serve again"
UNWRITABLE = "this archive is there to be read: its folder cannot be written, and nobody can come in"
FOREIGN = "this form is of another site"
SECRET = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
"""Headers of a page whose address lets somebody in."""


class Entrance:
    """Where people come in and go out, and where they see what was done."""

    def __init__(self, doing: Doing) -> None:
        self.doing = doing

    async def enter(self, request: Request) -> Response:
        """The page that a link opens."""
        key = request.query_params.get("key", "")
        if not self.doing.keys.is_link(key):
            raise HTTPException(403, USED if self.doing.keys.can_write else UNWRITABLE)
        return self._page("enter.html", "Come in", request, {"key": key}, SECRET)

    async def entered(self, request: Request) -> Response:
        """Begins the session of whoever came in first. 403: the form is of another site."""
        if is_foreign(request, hidden="null"):  # browsers hide where a form is from whose page sends no referrer
            raise HTTPException(403, FOREIGN)
        fields = await fields_of(request)
        name = (fields.get("name") or [""])[-1].strip()[:LONGEST_NAME]
        if not name or not name.isprintable():
            raise UsageError("say under which name you write")
        if not await run_in_threadpool(self.doing.keys.use_link, (fields.get("key") or [""])[-1]):
            raise HTTPException(403, USED)
        answer = RedirectResponse("/you", status_code=303)
        is_secure = request.url.scheme == "https" or self.doing.desk.settings.base.startswith("https:")
        session = self.doing.keys.session(name)
        answer.set_cookie(COOKIE, session, max_age=DAYS * 86_400, httponly=True, samesite="strict", secure=is_secure)
        return answer

    async def you(self, request: Request) -> Response:
        """Who asks, and what was done."""
        is_person = bool(self.doing.visitor(request).name)
        found = await run_in_threadpool(_deeds, self.doing) if is_person else []
        told = {"deeds": found, "can_write": self.doing.keys.can_write}
        return self._page("you.html", "What was done", request, told, unkept())

    async def leave(self, request: Request) -> Response:
        """Ends the session. 403: another site asks for it."""
        if is_foreign(request):
            raise HTTPException(403, FOREIGN)
        answer = RedirectResponse("/", status_code=303)
        answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return answer

    def _page(  # noqa: PLR0917 (a template with what it shows, always in this order)
        self, name: str, title: str, request: Request, fields: Fields, headers: dict[str, str]
    ) -> Response:
        body = respond.render(name, title, request, self.doing.visitor(request), {"page": fields})
        return Response(body, media_type=respond.HTML, headers=headers)


def routes(doing: Doing) -> list[Route]:
    """The addresses of the entrance."""
    here = Entrance(doing)
    return [
        Route("/enter", here.enter),
        Route("/enter", here.entered, methods=["POST"]),
        Route("/you", here.you),
        Route("/leave", here.leave, methods=["POST"]),
    ]


def _deeds(doing: Doing) -> list[Fields]:
    """What was done, as fields of JSON."""
    told = doing.desk.store.deeds()
    return [
        {"at": one.at.isoformat(), "who": one.who, "address": one.address, "what": one.what, "about": one.about}
        for one in told
    ]
