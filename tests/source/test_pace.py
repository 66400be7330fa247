"""Sites are asked one question at a time, with pauses."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from smallprint.errors import FetchError
from smallprint.source.pace import LONGEST_DELAY, REMEMBERED, Pace


class Clock:
    """A clock that goes on only as somebody waits."""

    def __init__(self) -> None:
        self.time, self.waited = 1000.0, list[float]()

    def __call__(self) -> float:
        """The time in seconds."""
        return self.time

    def wait(self, seconds: float) -> None:
        """Let so many seconds pass."""
        self.time += seconds
        self.waited.append(seconds)


@pytest.fixture
def clock() -> Clock:
    """A clock at a thousand seconds."""
    return Clock()


def test_questions_to_one_site_have_a_pause_between_them(clock):
    pace = Pace(2.0, clock=clock, sleep=clock.wait)
    for _ in range(3):
        with pace.turn("terms.example"):
            clock.time += 0.5
    assert clock.waited == [2.0, 2.0]
    with pace.turn("other.example"):
        assert clock.waited == [2.0, 2.0]


def test_a_pause_is_kept_after_a_failure_too(clock):
    pace = Pace(2.0, clock=clock, sleep=clock.wait)
    with pytest.raises(ValueError, match="broke"), pace.turn("terms.example"):
        raise ValueError("broke")
    with pace.turn("terms.example"):
        assert clock.waited == [2.0]


def test_a_site_may_ask_for_longer_pauses_up_to_a_bound(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.wait)
    for wanted, kept in ((5.0, 5.0), (0.1, 1.0), (-4.0, 1.0), (86_400.0, LONGEST_DELAY)):
        pace.slow("terms.example", wanted)
        with pace.turn("terms.example"):
            clock.waited.clear()
        with pace.turn("terms.example"):
            assert clock.waited == [kept]


def test_a_site_that_wants_to_be_left_alone_is(clock):
    pace = Pace(0.0, clock=clock, sleep=clock.wait, patience=60.0)
    pace.hold("terms.example", 30.0)
    with pace.turn("terms.example"):
        assert clock.waited == [30.0]
    pace.hold("terms.example", 3600.0)
    pace.hold("terms.example", 5.0)  # the longer of the two counts
    with pytest.raises(FetchError, match="3600 seconds") as raised, pace.turn("terms.example"):
        raise AssertionError("it was asked")
    assert (raised.value.retryable, raised.value.retry_after) == (True, 3600.0)
    with pace.turn("other.example"):
        assert clock.waited == [30.0]


@pytest.mark.parametrize("at_once", [1, 3])
def test_no_more_ask_a_site_at_once_than_may(at_once):
    pace, lock = Pace(0.0, at_once=at_once), threading.Lock()
    inside, most, gone = 0, 0, threading.Event()

    def ask(number: int) -> None:
        nonlocal inside, most
        with pace.turn("terms.example"):
            with lock:
                inside += 1
                most = max(most, inside)
            gone.wait(0.005)
            with lock:
                inside -= 1

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(ask, range(24)))
    assert most <= at_once
    assert at_once == 1 or most > 1


def test_sites_whose_turn_has_passed_are_forgotten(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.wait)
    pace.hold("held.example", 1e6)
    for number in range(3 * REMEMBERED):
        with pace.turn(f"{number}.example"):
            clock.time += 2.0
    assert len(pace._turns) <= REMEMBERED
    with pytest.raises(FetchError), pace.turn("held.example"):
        raise AssertionError("it was asked")
