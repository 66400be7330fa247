"""Headers that every answer carries: nothing foreign is run, shown or framed; programs elsewhere may read the API."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["SafeHeaders", "safe_headers"]

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors {framed}"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
OPEN_TO_PROGRAMS = ("/api/", "/collection-api/", "/openapi.json", "/feed", "/timegate/", "/timemap/", "/picture/")
"""What a script of another site may read: all of it is open to reading anyway, and no cookie goes with it."""
PREFLIGHT = {
    "Allow": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Accept-Datetime, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
"""What a browser is told that asks whether a script of another site may read; writing from there it may not."""
OPEN_TO_FRAMES = "/embed/"


def safe_headers(path: str) -> dict[str, str]:
    """The headers that every answer under an address carries."""
    framed = "*" if path.startswith(OPEN_TO_FRAMES) else "'none'"
    return {**HEADERS, "Content-Security-Policy": POLICY.format(framed=framed)}


class SafeHeaders:
    """Puts the headers on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the headers."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path: str = scope["path"]
        if scope["method"] == "OPTIONS" and path.startswith(OPEN_TO_PROGRAMS):
            await Response(status_code=204, headers=PREFLIGHT)(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in safe_headers(path).items():
                    headers.setdefault(name, value)
                if path.startswith(OPEN_TO_PROGRAMS):
                    headers["Access-Control-Allow-Origin"] = "*"
                    headers["Access-Control-Expose-Headers"] = "ETag, Link, Memento-Datetime, Retry-After"
            await send(message)

        await self.app(scope, receive, sent)
