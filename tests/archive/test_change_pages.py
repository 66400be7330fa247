"""The recorded changes page by page: none is lost and none comes twice, also where many have the same moment."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.change_pages import Place, change_page, parse_place, place_of
from smallprint.archive.import_history import import_history
from smallprint.archive.log import full_log, log
from smallprint.archive.open_archive import open_archive
from smallprint.errors import UsageError
from smallprint.source.opening import open_history
from smallprint.store.base import Wanted

NOW = datetime(2030, 1, 1, tzinfo=UTC)
RULES = "# Rules\n\nYou may use the rooms as long as your account is open, and you keep them as you found them.\n"
SOLD = "\nWe sell your e-mail address and your location to advertisers and to data brokers.\n"


@pytest.fixture
def crowded(tmp_path):
    """An archive in which seven documents, two of them variants, changed at the same moment."""
    folder = tmp_path / "history"
    names = [f"Crowd {letter}/Terms of Service" for letter in "ABCDE"]
    names += ["Crowd F/Terms of Service", "Crowd F/Terms of Service #Canada"]
    for name in names:
        for day, text in (("2023-03-01", RULES), ("2023-04-01", RULES + SOLD)):
            path = folder / name / f"{day}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    with (
        open_history(str(folder), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as opened,
    ):
        import_history(opened, history, jobs=1)
        yield opened


def walked(store, wanted, *, is_all=False):
    """Every entry, page by page."""
    found, behind = [], None
    while True:
        page = change_page(store, wanted, behind=behind, now=NOW, is_all=is_all)
        assert len(page.entries) <= wanted.limit
        found.extend(page.entries)
        if page.next is None:
            return found
        behind = parse_place(str(page.next))


@pytest.mark.parametrize("limit", [1, 2, 3, 6, 7, 50])
def test_changes_of_one_moment_come_once_each(crowded, limit):
    places = [place_of(one) for one in walked(crowded, Wanted(limit=limit))]
    assert len(places) == len(set(places)) == 7
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_all_pages_together_are_the_log(store, limit):
    assert walked(store, Wanted(limit=limit)) == list(log(store, Wanted()).entries)
    assert walked(store, Wanted(limit=limit), is_all=True) == list(full_log(store, Wanted()).entries)


def test_what_is_asked_for_holds_on_every_page(store):
    wanted = Wanted(service="Quarrel", since=datetime(2023, 5, 1, tzinfo=UTC), limit=1)
    assert walked(store, wanted) == list(log(store, Wanted(service="Quarrel", since=wanted.since)).entries)


def test_the_last_page_has_no_next(store):
    assert change_page(store, Wanted(limit=50), behind=None, now=NOW).next is None
    assert change_page(store, Wanted(service="Nobody", limit=5), behind=None, now=NOW).entries == ()


def test_a_moment_alone_is_a_place_before_which_older_ones_stand():
    assert parse_place("2023-04-01T12:00:00+00:00") == Place(datetime(2023, 4, 1, 12, tzinfo=UTC), "", 0)


@pytest.mark.parametrize("words", ["soon", "2023-04-01|x|Quarrel", "2023-04-01|99999999999|Quarrel", "|1|Quarrel"])
def test_no_place_is_refused(words):
    with pytest.raises(UsageError):
        parse_place(words)
