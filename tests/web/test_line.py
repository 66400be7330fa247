"""Who waits at the process for what takes long: the shortest first, the longest not for ever."""

from __future__ import annotations

import asyncio

from smallprint.web.line import LONG, Line


def served(at_once: int, wanted: list[tuple[str, float, float]], *, until: int = 20) -> list[str]:
    """In which order turns begin: of work by name, when it comes and how long it takes, by a clock of our own."""
    now, begun = [0.0], []

    async def one(line: Line, name: str, seconds: float) -> None:
        async with line.turn(seconds):
            begun.append(name)
            end = now[0] + seconds
            while now[0] < end:  # noqa: ASYNC110 (time goes by the clock of the test)
                await asyncio.sleep(0)

    async def all_of_them() -> None:
        line, going = Line(at_once, clock=lambda: now[0]), []
        for tick in range(until * 10):
            now[0] = tick / 10
            going += [asyncio.create_task(one(line, name, takes)) for name, at, takes in wanted if at == now[0]]
            for _ in range(5):
                await asyncio.sleep(0)
        await asyncio.gather(*going)

    asyncio.run(all_of_them())
    return begun


def test_the_shortest_has_its_turn_first():
    assert served(1, [("going", 0, 2.0), ("long", 0.1, 5.0), ("short", 0.2, 0.1)]) == ["going", "short", "long"]


def test_what_has_waited_longer_than_it_takes_is_not_passed_by_any_more():
    shorts = [(f"short {at}", at - 0.5, 0.9) for at in range(1, 8)]
    begun = served(1, [("going", 0, 1.0), ("long", 0.1, 3.0), *shorts])
    assert begun.index("long") == begun.index("short 2") + 1


def test_long_work_never_takes_every_turn():
    begun = served(2, [("long", 0, 4.0), ("long too", 0, 4.0), ("short", 0.5, 0.1)])
    assert begun == ["long", "short", "long too"]
    assert LONG < 4.0


def test_a_turn_that_nobody_waits_for_any_more_goes_to_the_next():
    async def left() -> bool:
        line = Line(1)
        async with line.turn(0.1):
            gone = asyncio.create_task(anext_of(line))
            await asyncio.sleep(0)
            gone.cancel()
            await asyncio.sleep(0)
        async with asyncio.timeout(5), line.turn(0.1):
            return True

    async def anext_of(line: Line) -> None:
        async with line.turn(0.0):
            raise AssertionError("nobody is there")

    assert asyncio.run(left())
