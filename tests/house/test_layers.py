"""Rooms look down: the contracts in pyproject.toml hold, name every room, and do catch what they are for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Order as in DESIGN.md, from the bottom; rooms that do not exist yet are among them.
BOTTOM_UP = (
    ("text",),
    ("model",),
    ("extract",),
    ("segment",),
    ("align", "read"),
    ("judge",),
    ("store", "source", "publish"),
    ("archive",),
    ("watch", "corpus", "consent"),
    ("web",),
    ("cli",),
)


def lint(root: Path, source: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the package below `source` under this checkout's contracts."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache", root / "pyproject.toml"],
        cwd=source,
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_rooms_import_only_from_rooms_below(root):
    done = lint(root, root / "src")
    assert done.returncode == 0, done.stdout + done.stderr


def test_layers_name_every_room_in_the_order_of_the_house(contracts, rooms):
    layers = [re.split(r"\s*[|:]\s*", layer.strip("()")) for layer in contracts["layers"]["layers"]]
    named = [tuple(room for room in layer if room in rooms) for layer in layers]
    order = [tuple(room for room in floor if room in rooms) for floor in reversed(BOTTOM_UP)]
    assert [set(layer) for layer in named if layer] == [set(floor) for floor in order if floor]
    assert contracts["layers"]["exhaustive"] is True


def test_every_room_from_judge_down_is_under_the_pure_contract(contracts, rooms):
    below = {room for floor in BOTTOM_UP[: BOTTOM_UP.index(("judge",)) + 1] for room in floor}
    assert set(contracts["pure"]["source_modules"]) == {f"smallprint.{room}" for room in below & set(rooms)}


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("judge", "import socket"),  # the network
        ("text", "from pathlib import Path"),  # the disk
        ("align", "import random"),  # chance
        ("model", "from smallprint.text.span import Span\nfrom smallprint.judge import assessment"),  # a room above
        ("source", "import smallprint.store"),  # a sibling
        ("archive", "import sqlite3"),  # SQL in a use case
    ],
)
def test_a_forbidden_import_is_caught(root, tmp_path, place, line):
    shutil.copytree(root / "src" / "smallprint", tmp_path / "smallprint")
    (tmp_path / "smallprint" / place / "planted.py").write_text(f'"""Planted."""\n\n{line}\n', encoding="utf-8")
    done = lint(root, tmp_path)
    assert done.returncode == 1, done.stdout
    assert f"smallprint.{place}.planted" in done.stdout
