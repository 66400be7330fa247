"""Turns at what takes much: few at once, and who comes when enough wait already is sent away."""

from __future__ import annotations

import threading

from smallprint.errors import ConflictError

__all__ = ["Turns"]


class Turns:
    """`at_once` have a turn, the others wait: `taken` in all, those with a turn among them, and `patience` seconds.

    None: as many as come, and as long as it takes. Held by `with`, or taken and given back; ConflictError says that
    there is none (`full`, and a `hint`).
    """

    def __init__(
        self, at_once: int, *, taken: int | None = None, patience: float | None = None, full: str = "", hint: str = ""
    ) -> None:
        self._turns = threading.BoundedSemaphore(at_once)
        self._places = threading.BoundedSemaphore(taken) if taken else None
        self._patience, self._full, self._hint = patience, full, hint

    def take(self) -> bool:
        """Wait for a turn; whether it came."""
        if self._places is not None and not self._places.acquire(blocking=False):
            return False
        is_had = self._turns.acquire(timeout=self._patience)
        if not is_had and self._places is not None:
            self._places.release()
        return is_had

    def give(self) -> None:
        """Give a turn back, from whichever thread."""
        self._turns.release()
        if self._places is not None:
            self._places.release()

    def __enter__(self) -> None:
        if not self.take():
            raise ConflictError(self._full, hint=self._hint)

    def __exit__(self, *_: object) -> None:
        self.give()
