"""What is cut off because the process ends: whoever asked is told so, and no error of ours is logged."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from smallprint.web.doing import Doing
from smallprint.web.trouble import PROGRAMS, Trouble

__all__ = ["Ending"]

AGAIN = "5"
"""Seconds after which to ask again: a process that ends is followed by another at once."""


class Ending:
    """Answers 503 to what has no answer yet when the process is made to end; what has begun is broken off.

    A server that ends waits some seconds for its answers, then cancels what makes them.
    """

    def __init__(self, app: ASGIApp, doing: Doing) -> None:
        self.app, self.doing = app, doing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""
        is_begun = False

        async def sent(message: Message) -> None:
            nonlocal is_begun
            is_begun = True
            await send(message)

        try:
            await self.app(scope, receive, sent)
        except asyncio.CancelledError:
            if scope["type"] != "http":
                raise
            if not is_begun:
                await self._told(Request(scope, receive))(scope, receive, send)

    def _told(self, request: Request) -> ASGIApp:
        trouble = Trouble(503, "the server is ending: ask again in a moment", headers={"Retry-After": AGAIN})
        is_program = f"{request.url.path}/".startswith(PROGRAMS)
        return trouble.as_json() if is_program else trouble.as_page(request, self.doing)
