"""What takes long is made once for all that show it."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import pytest

from smallprint.errors import ConflictError
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages import everywhere
from smallprint.web.settings import Settings


@pytest.fixture
def desk(demo_archive) -> Desk:
    return Desk(Settings(archive=str(demo_archive)))


def test_what_was_made_is_not_made_again(desk) -> None:
    calls: list[str] = []

    def make() -> dict[str, object]:
        calls.append("made")
        return {"told": "§ “yes”"}

    assert [made(desk, "ask", ("a", "b"), make) for _ in range(3)] == [{"told": "§ “yes”"}] * 3
    assert made(desk, "ask", ("ab", ""), make) == {"told": "§ “yes”"}
    assert calls == ["made", "made"]


def test_who_asks_for_what_is_being_made_waits_for_it(desk) -> None:
    calls, begun, go = [], threading.Event(), threading.Event()

    def make() -> dict[str, object]:
        calls.append("made")
        begun.set()
        go.wait(10)
        return {}

    asking = [threading.Thread(target=made, args=(desk, "ask", ("once",), make)) for _ in range(4)]
    for one in asking:
        one.start()
    begun.wait(10)
    go.set()
    for one in asking:
        one.join(10)
    assert calls == ["made"]


def test_what_fails_is_tried_again(desk) -> None:
    def fail() -> dict[str, object]:
        raise ConflictError("busy")

    with pytest.raises(ConflictError):
        made(desk, "ask", ("fails",), fail)
    assert made(desk, "ask", ("fails",), lambda: {"told": 1}) == {"told": 1}


def test_only_so_many_questions_to_every_service_wait() -> None:
    with ExitStack() as taken:
        for _ in range(everywhere.WAITING):
            everywhere._TURNS._places.acquire()
            taken.callback(everywhere._TURNS._places.release)
        with pytest.raises(ConflictError, match="too many questions"), everywhere._TURNS:
            pass
    with everywhere._TURNS:
        pass
