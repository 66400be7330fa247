"""What is tracked speaks of the product alone: no package indexes, no paths of a machine, no labelled cases."""

from __future__ import annotations

import json
import re

import pytest

# Put together here, so that this file does not hold what it looks for.
ADDRESSES = "|".join(("index" + "-url", "find" + "-links", "--hash" + r"\S*https?://", "pypi" + r"\.org/simple"))
PLACES = "|".join(
    (r"(?<![\w.])/" + "work/", "/" + r"root/\.?\w", "/" + r"home/\w", "/" + r"Users/\w", r"\." + "library/")
)
MAKING = "|".join(
    (
        r"\b" + "the lead" + r"\b(?!-in| sentence| clause| paragraph| time)",
        "sub-?" + "agent",
        "brief" + r"\.md",
        r"\b(?:this|an earlier) " + "session",
    )
)
BINARY = {".weights", ".gz", ".zip", ".bundle", ".png", ".sqlite"}
# The lock's recipe must name the options that keep addresses out of it.
RECIPES = {"Makefile", "test_lock.py", "test_tracked_files.py"}


def lines_with(tracked, pattern: str) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{path.name}:{number}: {line.strip()[:100]}"
        for path in tracked
        if path.suffix not in BINARY and path.name not in RECIPES
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if wanted.search(line)
    ]


@pytest.mark.parametrize("pattern", [ADDRESSES, PLACES, MAKING], ids=["addresses", "places", "making"])
def test_nothing_of_the_machine_or_the_making_is_tracked(tracked, pattern):
    assert lines_with(tracked, pattern) == []


def test_what_is_looked_for_is_found(tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("see /" + "work/main and /" + "home/ann\n", encoding="utf-8")
    assert len(lines_with([page], PLACES)) == 1


def test_no_large_file_is_tracked(tracked):
    assert [f"{path.name}: {path.stat().st_size}" for path in tracked if path.stat().st_size > 1_000_000] == []


def test_no_labelled_case_is_in_the_repository(tracked, shared):
    ids = {name for name in labelled(shared, "id") if re.fullmatch(r"[A-Z]{1,3}-?\d{4,}", name)}
    assert ids
    assert [f"{path.name}: {word}" for path in tracked for word in sorted(words(path) & ids)] == []


@pytest.mark.parametrize(
    ("folder", "sets", "keys"),
    [
        ("src", "*", ("commit", "parent", "commit_before", "commit_after")),
        ("training", "changes", ("commit",)),  # what is trained on is labelled by ourselves, and no case of the gate
    ],
)
def test_no_labelled_commit_is_in_the_program_or_its_training(root, tracked, shared, folder, sets, keys):
    commits = {name[:9] for name in labelled(shared, *keys, sets=f"{sets}/*.dev.jsonl")}
    held = [path for path in tracked if path.is_relative_to(root / folder)]
    assert commits
    assert [f"{path.name}: {word}" for path in held for word in words(path) if word[:9] in commits] == []


def words(path) -> set[str]:
    if path.suffix in BINARY:
        return set()
    return set(re.findall(r"[\w-]+", path.read_text(encoding="utf-8", errors="replace")))


def labelled(shared, *keys: str, sets: str = "*/*.jsonl") -> set[str]:
    """The values that the labelled cases hold under these keys."""
    texts = (path.read_text(encoding="utf-8") for path in (shared / "gold").glob(sets))
    rows = (json.loads(line) for text in texts for line in text.split("\n") if line)
    return {str(row[key]) for row in rows for key in keys if row.get(key)}
