"""What takes long to make, made once for all that show it: the page, its JSON and its pictures."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from smallprint.publish.fields import Fields
from smallprint.web.desk import Desk
from smallprint.web.tags import tag_of
from smallprint.web.turns import Turns

__all__ = ["is_made", "made"]


LONG = 0.1
"""What took so many seconds is kept on the shelf."""
LASTING = frozenset({"training", "licences", "timeline", "vendor", "ahead"})
"""What is kept there however soon it was made: it is made beforehand, and a page is known to be soon made by it."""
AT_ONCE = 2
"""So many things are made at once in a process: more would be no sooner done, and keep the heads of pages waiting."""
_WORK = Turns(AT_ONCE)


@dataclass(slots=True)
class _Waiting:
    """Who waits for what, so that nothing is made twice at once."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    going: dict[str, tuple[threading.Lock, int]] = field(default_factory=dict)


_WAITING = _Waiting()


def made(
    desk: Desk,
    name: str,
    asked: tuple[str, ...],
    make: Callable[[], Fields],
    *,
    depends: str = "",
    work: AbstractContextManager[object] = _WORK,
) -> Fields:
    """The fields that `make` gives of the archive as it is, or those that it gave for the same before.

    Who asks for what is being made waits until it is. `work` is held while it is made. `depends` says what of the
    archive they depend on, "" for all of it; with it, what takes long is kept on the shelf as well.
    """
    tag = _tag(depends or desk.state(), name, asked)
    shelf = desk.shelf if depends else None
    turn = _take(tag)
    try:
        with turn:
            held = desk.kept.get(tag) or (shelf.get(tag) if shelf else None)
            if held is not None:
                desk.kept.put(tag, held)
                fields: Fields = json.loads(held)
                return fields
            with work:
                begun = time.perf_counter()
                found = make()
                took = time.perf_counter() - begun
            body = json.dumps(found).encode()
            desk.kept.put(tag, body)
            if shelf is not None and (took >= LONG or name in LASTING):
                shelf.put(tag, body)
            return found
    finally:
        _give(tag)


def is_made(desk: Desk, name: str, asked: tuple[str, ...], depends: str) -> bool:
    """Whether that was made before, and is still kept."""
    tag = _tag(depends, name, asked)
    return desk.kept.get(tag) is not None or desk.shelf.has(tag)


def _tag(depends: str, name: str, asked: tuple[str, ...]) -> str:
    return tag_of(depends, "made", name, *asked)


def _take(tag: str) -> threading.Lock:
    with _WAITING.lock:
        lock, waiting = _WAITING.going.get(tag, (threading.Lock(), 0))
        _WAITING.going[tag] = lock, waiting + 1
        return lock


def _give(tag: str) -> None:
    with _WAITING.lock:
        lock, waiting = _WAITING.going[tag]
        if waiting == 1:
            del _WAITING.going[tag]
        else:
            _WAITING.going[tag] = lock, waiting - 1
