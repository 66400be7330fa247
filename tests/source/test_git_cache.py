"""Bundles and addresses, unpacked once and brought up to date."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from smallprint.errors import SourceError
from smallprint.source import open_history
from smallprint.source.git_cache import STALE

DRAWER = "Drawer/Terms of Service.md"


@pytest.fixture
def recorded(collection, terms):
    """A collection of three versions."""
    for day, words in enumerate(("one", "two", "three"), start=1):
        collection.commit("Update Drawer Terms of Service", {DRAWER: terms(words)}, at=f"2024-01-0{day}")
    return collection


def contents(history):
    with history:
        return [content for log in history.documents() for content in history.contents(log.entries)]


def test_a_bundle_gives_what_its_repository_gives(recorded, cache, tmp_path, terms):
    history = open_history(str(recorded.bundle(tmp_path / "drawer.bundle")), cache)
    assert contents(history) == [terms("one"), terms("two"), terms("three")]
    assert history.name == open_history(str(recorded.folder)).name
    assert history.mark() == open_history(str(recorded.folder)).mark()


def test_a_bundle_that_grew_is_read_over_only_where_it_grew(recorded, cache, tmp_path, terms):
    bundle = recorded.bundle(tmp_path / "drawer.bundle")
    first = open_history(str(bundle), cache)
    mark = first.mark()
    (packs,) = {folder.parent / "objects" / "pack" for folder in cache.glob("*/HEAD")}
    held = set(packs.iterdir())
    recorded.commit("Update", {DRAWER: terms("four")}, at="2024-01-04")
    recorded.bundle(bundle)
    again = open_history(str(bundle), cache)
    assert again.name == first.name and again.mark() != mark
    assert contents(again)[-1] == terms("four")
    assert held <= set(packs.iterdir())
    assert len(list(cache.iterdir())) == 1


def test_a_bundle_with_nothing_new_is_not_unpacked_again(recorded, cache, tmp_path):
    bundle = str(recorded.bundle(tmp_path / "drawer.bundle"))
    open_history(bundle, cache)
    before = {path: path.stat().st_mtime_ns for path in cache.rglob("*")}
    open_history(bundle, cache)
    assert {path: path.stat().st_mtime_ns for path in cache.rglob("*")} == before


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
def test_a_bundle_cut_short_is_told_by_name_and_leaves_nothing(recorded, cache, tmp_path, kept):
    bundle = recorded.bundle(tmp_path / "drawer.bundle")
    content = bundle.read_bytes()
    bundle.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(SourceError, match=r"drawer\.bundle"):
        open_history(str(bundle), cache)
    assert not cache.exists() or list(cache.iterdir()) == []


def test_a_bundle_cut_within_its_pack_says_what_is_wrong(recorded, cache, tmp_path):
    bundle = recorded.bundle(tmp_path / "drawer.bundle")
    bundle.write_bytes(bundle.read_bytes()[:-200])
    with pytest.raises(SourceError) as caught:
        open_history(str(bundle), cache)
    assert "cut short or damaged" in caught.value.hint


def test_a_bundle_with_a_byte_flipped_is_refused(recorded, cache, tmp_path):
    bundle = recorded.bundle(tmp_path / "drawer.bundle")
    content = bytearray(bundle.read_bytes())
    content[-100] ^= 0xFF
    bundle.write_bytes(content)
    with pytest.raises(SourceError, match="git cannot read"):
        open_history(str(bundle), cache)


def test_a_bundle_of_a_part_of_the_history_says_what_it_lacks(recorded, cache, tmp_path):
    part = recorded.bundle(tmp_path / "part.bundle", "main", "^main~1")
    with pytest.raises(SourceError) as caught:
        open_history(str(part), cache)
    assert "only a part of the history" in caught.value.hint


def test_a_bundle_without_a_head_is_read_by_its_only_branch(recorded, cache, tmp_path, terms):
    history = open_history(str(recorded.bundle(tmp_path / "drawer.bundle", "main")), cache)
    assert contents(history)[-1] == terms("three")


def test_a_bundle_of_several_branches_without_a_head_asks_which(recorded, cache, tmp_path, git):
    folder = str(recorded.folder)
    for branch in ("one", "two"):
        git("--git-dir", folder, "branch", branch, "main")
    with pytest.raises(SourceError, match="does not say which branch") as caught:
        open_history(str(recorded.bundle(tmp_path / "drawer.bundle", "one", "two")), cache)
    assert "clone it" in caught.value.hint


def test_an_address_is_fetched_and_fetched_again(recorded, cache, terms):
    address = f"file://{recorded.folder}"
    assert len(contents(open_history(address, cache))) == 3
    recorded.commit("Update", {DRAWER: terms("four")}, at="2024-01-04")
    assert contents(open_history(address, cache))[-1] == terms("four")
    assert len(list(cache.iterdir())) == 1


def test_a_history_that_was_rewritten_is_followed(recorded, cache, terms):
    address = f"file://{recorded.folder}"
    open_history(address, cache)
    recorded.commit("Begin anew", {DRAWER: terms("other")}, beginning=True)
    assert contents(open_history(address, cache)) == [terms("other")]


def test_a_copy_that_a_killed_fetch_left_locked_is_fetched_anew(recorded, cache, terms):
    address = f"file://{recorded.folder}"
    open_history(address, cache)
    (held,) = cache.iterdir()
    (held / "refs" / "heads").mkdir(parents=True, exist_ok=True)
    (held / "refs" / "heads" / "recorded.lock").touch()
    recorded.commit("Update", {DRAWER: terms("four")}, at="2024-01-04")
    assert contents(open_history(address, cache))[-1] == terms("four")


def test_what_an_interrupted_unpacking_left_is_cleared_away_in_time(recorded, cache):
    address = f"file://{recorded.folder}"
    open_history(address, cache)
    (held,) = cache.iterdir()
    for name, age in (("young", 60), ("old", STALE + 60)):
        left = cache / f"{held.name}.{name}"
        left.mkdir()
        os.utime(left, (time.time() - age,) * 2)
    held.rename(cache / "elsewhere")
    open_history(address, cache)
    assert sorted(path.name for path in cache.iterdir()) == sorted([held.name, f"{held.name}.young", "elsewhere"])


def test_a_cache_that_cannot_be_written_is_named(recorded, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SourceError, match=r"cannot unpack .*/file/cache"):
        open_history(f"file://{recorded.folder}", tmp_path / "file" / "cache")


def test_imports_of_one_place_at_the_same_time_do_not_disturb_each_other(recorded, cache, tmp_path, terms):
    bundle = str(recorded.bundle(tmp_path / "drawer.bundle"))
    with ThreadPoolExecutor(4) as pool:
        histories = list(pool.map(lambda _: open_history(bundle, cache), range(8)))
    assert [contents(history) for history in histories] == [[terms("one"), terms("two"), terms("three")]] * 8
    assert len(list(cache.iterdir())) == 1


def test_progress_is_told_in_git_words(recorded, cache):
    heard: list[str] = []
    open_history(f"file://{recorded.folder}", cache, progress=heard.append)
    assert any("objects" in line for line in heard)


@pytest.mark.parametrize("address", ["file:///nowhere/at/all", "ext::sh -c 'touch trap'", "fd::17"])
def test_an_address_that_leads_nowhere_or_runs_a_program_is_refused(cache, address, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError):
        open_history(address, cache)
    assert not (tmp_path / "trap").exists()


def test_a_password_in_an_address_is_not_shown(cache):
    with pytest.raises(SourceError) as caught:
        open_history("file://user:secret@localhost/nowhere", cache)
    assert "secret" not in f"{caught.value} {caught.value.url} {caught.value.hint}"


def test_the_smallest_real_collection_is_read_whole(shared, cache):
    bundle = shared / "corpus" / "ota-genai-eu-versions.bundle"
    if not bundle.is_file():
        pytest.skip("the real collections are not here")
    history = open_history(str(bundle), cache)
    logs = history.documents()
    counted = {"documents": len(logs), "versions": sum(len(log.entries) for log in logs), "ended": 0}
    counted["ended"] = sum(log.ended_at is not None for log in logs)
    assert counted == {"documents": 82, "versions": 1036, "ended": 19}
    with history:
        assert [len(content) > 0 for content in history.contents(logs[0].entries)] == [True] * len(logs[0].entries)
