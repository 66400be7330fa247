"""Whoever writes waits for another who does, and not for ever."""

from __future__ import annotations

import subprocess
import sys

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.archive.patience import patiently, writing
from smallprint.errors import ConflictError


class Clock:
    """A clock that moves on by waiting alone."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self.now += seconds


def busy(times: int):
    """Something that another process is in the way of so many times."""
    left = [times]

    def act() -> str:
        if left[0]:
            left[0] -= 1
            raise ConflictError("process 7 is writing to /there", path="/there", hint="wait until it is done")
        return "done"

    return act


def test_what_another_is_in_the_way_of_is_tried_again():
    clock = Clock()
    assert patiently(busy(5), longest=1, clock=lambda: clock.now, sleep=clock.sleep) == "done"
    assert 0 < clock.now < 1


def test_the_waiting_ends_and_says_what_to_do():
    clock = Clock()
    with pytest.raises(ConflictError, match="process 7 is writing to /there, and was after 2 seconds still") as raised:
        patiently(busy(10**6), longest=2, clock=lambda: clock.now, sleep=clock.sleep)
    assert "run the same again" in raised.value.hint
    assert "nothing was changed" in raised.value.message
    assert 2 <= clock.now < 3


def test_a_writer_that_was_let_in_holds_the_archive(tmp_path):
    with open_archive(tmp_path, writable=True) as store, open_archive(tmp_path, writable=True) as other:
        with writing(store), pytest.raises(ConflictError), writing(other, longest=0):
            pass
        with writing(other, longest=0):
            pass


def test_six_who_add_at_once_to_a_new_archive_all_come_in(tmp_path):
    folder = tmp_path / "new"
    started = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "smallprint", "--archive", str(folder), "add", "--unseen", "--yes"),
                *(f"https://acme{number}.example/terms", "--as", f"Acme {number}/Terms of Service"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(6)
    ]
    told = [one.communicate(timeout=120) for one in started]
    assert [one.returncode for one in started] == [0] * 6, told
    with open_archive(folder) as store:
        assert len(store.declarations()) == 6
