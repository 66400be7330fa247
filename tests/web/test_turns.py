"""Few at once: the others wait for their turn, and who comes when enough wait is told so."""

from __future__ import annotations

import threading

import pytest

from smallprint.errors import ConflictError
from smallprint.web.turns import Turns


def test_no_more_than_so_many_have_a_turn_at_once():
    turns, having, most, lock = Turns(2), [], [], threading.Lock()
    pause = threading.Event()

    def work() -> None:
        with turns:
            with lock:
                having.append(1)
                most.append(len(having))
            pause.wait(0.02)
            with lock:
                having.pop()

    working = [threading.Thread(target=work) for _ in range(6)]
    for one in working:
        one.start()
    for one in working:
        one.join(10)
    assert len(most) == 6 and max(most) <= 2


def test_who_waits_too_long_is_sent_away_and_the_place_is_free_again():
    turns = Turns(1, taken=2, patience=0.01, full="others are at it", hint="later")
    with turns:
        for _ in range(3):  # a place that was not given back would be missing at the second try
            with pytest.raises(ConflictError, match="others are at it"), turns:
                pass
    with turns:
        pass


def test_who_finds_no_place_does_not_wait():
    turns = Turns(1, taken=1, full="full")
    with turns, pytest.raises(ConflictError, match="full"), turns:
        pass
    assert turns.take()
    threading.Thread(target=turns.give).run()
    assert turns.take()


def test_trouble_gives_the_turn_back():
    turns = Turns(1, patience=0.0)
    with pytest.raises(ValueError, match="own"), turns:
        raise ValueError("its own")
    assert turns.take()
