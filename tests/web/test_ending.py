"""A process that is made to end tells whoever has no answer yet, and breaks off what has begun."""

from __future__ import annotations

import asyncio

import pytest

from smallprint.web.desk import Desk
from smallprint.web.doing import Doing
from smallprint.web.ending import Ending
from smallprint.web.keys import Keys
from smallprint.web.settings import Settings

BEGUN = {"type": "http.response.start", "status": 200, "headers": []}


def cut_off(archive, path: str, *, is_begun: bool) -> list[dict]:
    """What is sent to whoever asks, where the answer is cancelled while it is made."""
    sent: list[dict] = []
    is_under_way = asyncio.Event()

    async def long(_scope, _receive, send) -> None:
        if is_begun:
            await send(BEGUN)
        is_under_way.set()
        await asyncio.Event().wait()

    async def send(message) -> None:
        sent.append(message)

    async def run() -> None:
        doing = Doing(Desk(Settings(archive=str(archive))), Keys(str(archive)))
        scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": [], "scheme": "http"}
        app = type("App", (), {"state": type("State", (), {"base": "http://127.0.0.1"})})
        scope |= {"server": ("127.0.0.1", 80), "app": app}
        task = asyncio.ensure_future(Ending(long, doing)(scope, None, send))
        await is_under_way.wait()
        task.cancel()
        await task

    asyncio.run(run())
    return sent


@pytest.mark.parametrize(("path", "media"), [("/ask", b"text/html"), ("/api/v1/ask", b"application/problem+json")])
def test_who_has_no_answer_yet_is_told_to_ask_again(demo_archive, path, media):
    start, *body = cut_off(demo_archive, path, is_begun=False)
    headers = dict(start["headers"])
    assert start["status"] == 503
    assert headers[b"content-type"].startswith(media)
    assert headers[b"retry-after"] == b"5"
    assert b"the server is ending" in b"".join(one["body"] for one in body)


def test_an_answer_that_has_begun_is_broken_off(demo_archive):
    assert cut_off(demo_archive, "/ask", is_begun=True) == [BEGUN]
