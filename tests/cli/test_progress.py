"""How far long work has come, where there is no terminal: a line now and then."""

from __future__ import annotations

from smallprint.cli import progress


def test_a_line_tells_the_rate_and_what_remains(capsys, monkeypatch):
    monkeypatch.setattr(progress, "SECONDS_BETWEEN_WORDS", 0)
    with progress.progress("reading") as tell:
        tell(1_000, 4_000)
    told = capsys.readouterr()
    assert told.err.startswith("1,000 of 4,000 versions, ")
    assert "s remain" in told.err
    assert told.out == ""


def test_where_nothing_is_done_yet_nothing_is_foretold(capsys, monkeypatch):
    monkeypatch.setattr(progress, "SECONDS_BETWEEN_WORDS", 0)
    with progress.progress("reading") as tell:
        tell(0, 4)
    assert capsys.readouterr().err == "0 of 4 versions, 0 a second\n"


def test_lines_do_not_follow_each_other_at_once(capsys):
    with progress.progress("reading") as tell:
        for done in range(9):
            tell(done, 9)
    assert capsys.readouterr().err == ""


def test_there_are_processes_for_every_core_and_not_too_many():
    assert 1 <= progress.cores() <= 8
