"""Addresses are kept where their owner alone may read them, and come out nowhere else."""

from __future__ import annotations

import stat
import sys

import pytest

from smallprint.errors import NotFoundError, StoreError, UsageError
from smallprint.model.rule import Address
from smallprint.store.addresses import FILE, Addresses

HOOK = Address("https://hooks.example/token", "whsec_c2VjcmV0", ("hooks.example",))


@pytest.fixture
def kept(tmp_path) -> Addresses:
    """A folder with one address."""
    made = Addresses(tmp_path)
    made.keep("hook", HOOK)
    return made


def test_an_address_comes_back_as_it_was(kept, tmp_path):
    assert kept.address("hook", {}) == HOOK
    assert Addresses(tmp_path).address("hook", {}) == HOOK


def test_an_address_that_is_not_kept_is_named(kept):
    with pytest.raises(NotFoundError, match="other") as told:
        kept.address("other", {})
    assert "alerts move other" in told.value.hint
    kept.drop("hook")
    kept.drop("hook")
    with pytest.raises(NotFoundError):
        kept.address("hook", {})


def test_what_the_environment_holds_is_looked_up_when_it_is_needed(kept, tmp_path):
    kept.keep("mail", Address("env:MAIL", "env:SECRET"))
    assert kept.address("mail", {"MAIL": "mailto://x", "SECRET": "s"}) == Address("mailto://x", "s")
    assert "mailto" not in (tmp_path / FILE).read_text(encoding="utf-8")
    with pytest.raises(UsageError, match="holds no MAIL"):
        kept.address("mail", {"SECRET": "s"})


@pytest.mark.skipif(sys.platform == "win32", reason="has other rights")
def test_the_file_is_its_owners_alone(kept, tmp_path):
    file = tmp_path / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept.keep("other", HOOK)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o640)
    with pytest.raises(StoreError, match="can be read by others") as told:
        kept.address("hook", {})
    assert "token" not in str(told.value) + told.value.hint
    assert "chmod 600" in told.value.hint


def test_a_damaged_file_is_named_and_not_repeated(kept, tmp_path):
    (tmp_path / FILE).write_text('{"hook": {"url": "https://hooks.example/tok', encoding="utf-8")
    with pytest.raises(StoreError, match="damaged") as told:
        kept.address("hook", {})
    assert "tok" not in str(told.value) + told.value.hint


def test_nothing_is_left_beside_it(kept, tmp_path):
    kept.keep("other", HOOK)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_an_address_is_shown_without_its_secrets(kept):
    assert "token" not in repr(kept.address("hook", {}))
    assert "whsec" not in repr(kept.address("hook", {}))
