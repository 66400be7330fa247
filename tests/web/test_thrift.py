"""A process forgets what it only remembers, keeps what it was made ready with, and gives memory back."""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from types import ModuleType

import pytest

from smallprint.segment.outline import outline
from smallprint.web import thrift


@lru_cache(maxsize=100)
def bounded(number: int) -> int:
    """A function that remembers some of what it was asked."""
    return number


@cache
def unbounded(number: int) -> int:
    """One that reads what there is once."""
    return number


@pytest.fixture
def package(monkeypatch) -> str:
    """A package in which the two are."""
    made = ModuleType("oddments.inner")
    made.bounded, made.unbounded = bounded, unbounded
    monkeypatch.setitem(sys.modules, made.__name__, made)
    bounded.cache_clear()
    return "oddments"


def ask(numbers: range) -> None:
    for number in numbers:
        bounded(number)
        unbounded(number)


def test_what_became_much_more_is_forgotten_and_what_was_read_once_stays(package):
    remembered = thrift.Remembered(package)
    ask(range(10))
    remembered.forget()
    assert bounded.cache_info().currsize == 0
    assert unbounded.cache_info().currsize >= 10


def test_what_it_was_made_ready_with_stays(package):
    ask(range(10))
    remembered = thrift.Remembered(package)
    ask(range(20))
    remembered.forget()
    assert bounded.cache_info().currsize == 20
    ask(range(21))
    remembered.forget()
    assert bounded.cache_info().currsize == 0


def test_outlines_of_texts_are_among_what_is_forgotten():
    remembered = thrift.Remembered()
    text = "# Terms\n\nWe may close an account of Quillmoor at any time."
    held = outline(text)
    assert outline(text) is held
    for number in range(4):
        outline(f"{text}\n\n{number}")
    for one in remembered.caches:
        remembered.caches[one] = 0
    remembered.forget()
    assert outline(text) is not held
    assert [one.ink for one in outline(text).clauses] == [one.ink for one in held.clauses]


def test_what_is_held_grows_with_what_is_made():
    before = thrift.held()
    if not before:
        pytest.skip("this machine does not say what a process holds")
    made = bytearray(b"x") * (32 * 1024 * 1024)
    assert thrift.held() - before > len(made) // 2
