"""A store with a small invented history in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.source.opening import open_history
from smallprint.store.sqlite import SqliteStore

BASE = """# Terms

Last updated: 1 March 2023

## 1. Your account

You must be at least sixteen years old to open an account.

You keep your password secret and tell us at once if somebody else has used it.

## 2. Fees

You pay for the plan that you chose each month in advance.
"""
FEE = "\nWe charge a fee of five euros for every month in which you do not use the Service.\n"
SOLD = "\nWe sell your e-mail address and your location to advertisers and to data brokers.\n"
TEXTS = {
    "Quarrel/Terms of Service/2023-03-01": BASE,
    "Quarrel/Terms of Service/2023-04-01": BASE + FEE,
    "Quarrel/Terms of Service/2023-05-01": BASE,
    "Quarrel/Terms of Service/2023-05-02": "Just a moment... Checking your browser before you proceed.\n",
    "Quarrel/Terms of Service/2023-06-01": BASE + SOLD,
    "Quarrel/Terms of Service/2023-07-01": (BASE + SOLD).replace(
        "Last updated: 1 March 2023", "Effective date: 1 September 2023"
    ),
    "Quarrel/Privacy Policy/2023-03-01": BASE.replace("# Terms", "# Privacy Policy"),
    "Quartz Mail/Terms of Service #Canada/2023-03-01": BASE,
}


def written(folder: Path) -> Path:
    """The history as a folder."""
    for name, text in TEXTS.items():
        path = folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def store(tmp_path) -> Iterator[SqliteStore]:
    """An archive of it, writable."""
    folder = written(tmp_path / "history")
    with (
        open_history(str(folder), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as opened,
    ):
        import_history(opened, history, jobs=1)
        yield opened
