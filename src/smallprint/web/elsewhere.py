"""Pages that lie elsewhere: what is asked for by a date or as "latest" has an address of its own."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from smallprint.web.links import API

__all__ = ["ElsewhereError", "led"]

ROOTS = (API, "/embed")
"""Where pages have twins under the same address: who asks there is led to the twin."""


class ElsewhereError(HTTPException):
    """What is asked for lies at `path`, from the root of the site; the query goes along unless `path` has one."""

    def __init__(self, path: str) -> None:
        super().__init__(302)
        self.path = path


async def led(request: Request, error: Exception) -> Response:
    """Leads a reader to where it lies, for this time: "latest" is another version tomorrow."""
    assert isinstance(error, ElsewhereError)
    root = next((one for one in ROOTS if request.url.path.startswith(f"{one}/")), "")
    query = f"?{request.url.query}" if request.url.query and "?" not in error.path and not _chooses(request) else ""
    return RedirectResponse(root + error.path + query, status_code=302, headers={"Cache-Control": "no-cache"})


def _chooses(request: Request) -> bool:
    """Whether the query said where to go, so that it has done its part."""
    return any(name in request.query_params for name in ("before", "after", "clause"))
