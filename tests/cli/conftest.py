"""An archive of a small invented history, built once, and the program run on it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from smallprint.cli.main import main

TERMS = """# Fernwick Terms of Service

Last updated: {day}

## 1. Your account

1.1 You must be at least sixteen years old to open an account with Fernwick.

1.2 You keep your password secret and tell us at once if somebody else has used your account.

## 2. Your content

2.1 You keep all rights in the photographs that you upload to the Service.

2.2 {licence}

2.3 You may delete your content at any time, and we erase it within {days} days.

## 3. Fees

3.1 Paid plans are billed each month in advance to the card that you gave us.

3.2 See our [Price List](https://fernwick.example/prices?sid={token}) for what each plan costs.

## 4. Disputes

4.1 The courts of Vienna decide on any dispute that arises out of these Terms.
"""
NARROW = "You grant us a licence to store and display your content to those you share it with, and for nothing else."
WIDE = (
    f"{NARROW} You also grant us a perpetual, irrevocable, worldwide licence to use, sell and publish your content, "
    "and to train artificial intelligence models on it."
)
PRIVACY = """# Privacy Policy

We collect the e-mail address and the name that you give us when you register with the Service.

We keep them for as long as your account is open and erase them when it is closed.
{more}"""
SHARED = "\nWe sell your e-mail address and your location to advertisers and to data brokers.\n"


@dataclass(frozen=True)
class Ran:
    """What a command told and how it ended."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The lines of JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


def written(folder: Path) -> Path:
    """The history as a folder: four versions of terms, two of a policy, a capture that failed, another service."""
    first = {"day": "1 March 2023", "licence": NARROW, "days": "30", "token": "a1b2c3"}
    versions = {
        "Fernwick/Terms of Service/2023-03-01": TERMS.format(**first),
        "Fernwick/Terms of Service/2023-04-01": TERMS.format(**{**first, "token": "d4e5f6"}),
        "Fernwick/Terms of Service/2023-05-01": TERMS.format(**{**first, "token": "d4e5f6", "licence": WIDE}),
        "Fernwick/Terms of Service/2023-06-01": "Just a moment... Checking your browser before you proceed.\n",
        "Fernwick/Terms of Service/2023-07-01": TERMS.format(
            **{**first, "token": "d4e5f6", "licence": WIDE, "days": "180", "day": "1 July 2023"}
        ),
        "Fernwick/Privacy Policy/2023-03-01": PRIVACY.format(more=""),
        "Fernwick/Privacy Policy/2023-05-05": PRIVACY.format(more=SHARED),
        "Fernhill/Terms of Service/2023-03-01": TERMS.format(**first).replace("Fernwick", "Fernhill"),
    }
    for name, text in versions.items():
        path = folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """The archive, which no test may write to."""
    place = tmp_path_factory.mktemp("cli")
    archive = place / "archive"
    assert main(["import", str(written(place / "history")), "--archive", str(archive), "--jobs", "1"]) == 0
    return archive


@pytest.fixture
def history(built) -> Path:
    """The folder that the archive was built from."""
    return built.parent / "history"


@pytest.fixture
def archive(built, tmp_path, monkeypatch) -> Path:
    """A copy of the archive for one test, named by the environment."""
    copy = tmp_path / "archive"
    shutil.copytree(built, copy)
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("SMALLPRINT_ARCHIVE", str(copy))
    monkeypatch.chdir(tmp_path)
    return copy


@pytest.fixture
def run(archive, capsys) -> Callable[..., Ran]:
    """Runs a command on that copy."""
    assert archive.is_dir()
    capsys.readouterr()

    def ran(*arguments: str) -> Ran:
        status = main(arguments)
        told = capsys.readouterr()
        return Ran(status, told.out, told.err)

    return ran
