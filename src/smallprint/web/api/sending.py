"""Answers that are no page: made once for as long as nothing is written, with a tag, and 304 for who holds them."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from smallprint.web import respond
from smallprint.web.api.media import JSON
from smallprint.web.desk import Desk
from smallprint.web.tags import etag, is_held, tagged

__all__ = ["Endpoint", "Sent", "answered", "as_json", "etag_of"]

Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Sent:
    """What is sent: bytes, of which kind, and with which headers."""

    content: bytes
    media_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


def as_json(value: object, headers: Mapping[str, str] | None = None) -> Sent:
    """A value as JSON; bytes of a recorded text that are no UTF-8 are shown as question marks."""
    return Sent(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"), JSON, headers or {})


async def answered(desk: Desk, request: Request, make: Callable[[], Sent], *, varies: str = "") -> Response:
    """What `make` gives, or that what its reader holds is still true. `varies` names a header that it depends on."""
    tag = etag_of(desk, request, varies)
    if is_held(request, tag):
        return Response(status_code=304, headers=tagged(tag, varies))
    kept = desk.kept.get(tag)
    if kept is None:
        sent = await run_in_threadpool(make)
        kept = json.dumps([sent.media_type, dict(sent.headers)]).encode() + b"\n" + sent.content
        desk.kept.put(tag, kept)
    head, _, content = kept.partition(b"\n")
    media_type, headers = json.loads(head)
    return Response(content, media_type=media_type, headers=tagged(tag, varies) | headers)


def etag_of(desk: Desk, request: Request, varies: str = "") -> str:
    """A tag that differs whenever what is sent could: the archive, the program, the address, and who is asked."""
    asked = (request.url.path, request.url.query, request.headers.get(varies, "") if varies else "")
    return etag(desk.state(), respond.base_of(request), *asked)
