"""What took long is found again after a restart, and nothing that is broken or too much is kept."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field

import pytest

from smallprint.web import made as making
from smallprint.web.desk import Desk
from smallprint.web.settings import Settings
from smallprint.web.shelf import LEFT_OVER, Shelf, program

BODY = b"told " * 2_000


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    return Shelf(tmp_path / "web" / "made", most=1_000)


def test_what_is_put_in_is_found_by_another_process(shelf):
    shelf.put("a1", BODY)
    assert Shelf(shelf.folder).get("a1") == BODY
    assert shelf.get("b2") is None
    assert oct(shelf.folder.stat().st_mode)[-3:] == "700"


@pytest.mark.parametrize(
    "spoil", [lambda held: held[:-1], lambda held: b"x" + held[1:], lambda held: held[:0], bytes.upper]
)
def test_what_was_spoilt_is_as_if_it_were_not_there(shelf, spoil):
    shelf.put("a1", BODY)
    place = shelf.folder / "a1"
    place.write_bytes(spoil(place.read_bytes()))
    assert shelf.get("a1") is None and not place.exists()


def test_what_was_used_least_lately_goes_first(shelf):
    for number in range(6):
        shelf.put(f"a{number}", os.urandom(240))
        os.utime(shelf.folder / f"a{number}", (number, number))
    assert shelf.get("a1") is not None
    shelf.shorten()
    held = {one.name for one in shelf.folder.iterdir()}
    assert {"a1", "a5"} <= held and not held & {"a0", "a2"}
    assert sum(one.stat().st_size for one in shelf.folder.iterdir()) <= 800


def test_what_an_ended_process_left_is_cleared_away(shelf):
    shelf.put("a1", BODY)
    left, going = shelf.folder / ".left", shelf.folder / ".going"
    for one in (left, going):
        one.write_bytes(b"half")
    old = time.time() - LEFT_OVER - 1
    os.utime(left, (old, old))
    shelf.shorten()
    assert not left.exists() and going.exists() and shelf.get("a1") == BODY


def test_an_archive_that_cannot_be_written_keeps_nothing(tmp_path):
    (tmp_path / "web").write_text("in the way")
    shelf = Shelf(tmp_path / "web" / "made")
    shelf.put("a1", BODY)
    assert shelf.get("a1") is None


@dataclass
class Work:
    """Something that takes long, counted."""

    calls: list[str] = field(default_factory=list)

    def __call__(self) -> dict[str, object]:
        """What is made."""
        self.calls.append("made")
        return {"told": "§ “yes”"}


def test_only_what_took_long_and_depends_on_little_outlives_the_process(archive, monkeypatch):
    def told(work: Work, **more: str) -> dict[str, object]:
        return making.made(Desk(Settings(archive=str(archive))), "ask", ("a",), work, **more)

    long, short, loose = Work(), Work(), Work()
    monkeypatch.setattr(making, "LONG", 0.0)
    assert [told(long, depends="x") for _ in range(2)] == [{"told": "§ “yes”"}] * 2
    assert told(long, depends="y") == {"told": "§ “yes”"}
    assert [told(loose) for _ in range(2)] == [{"told": "§ “yes”"}] * 2
    monkeypatch.setattr(making, "LONG", 60.0)
    assert [told(short, depends="z") for _ in range(2)] == [{"told": "§ “yes”"}] * 2
    assert (len(long.calls), len(loose.calls), len(short.calls)) == (2, 2, 2)


def test_the_program_has_one_name():
    assert program() == program() and len(program()) == 24
