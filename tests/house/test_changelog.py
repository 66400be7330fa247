"""A change arrives with its fragment, which CHANGELOG.md gathers at a release."""

from __future__ import annotations

import re

KINDS = ("added", "changed", "fixed", "removed", "security")


def test_fragments_are_named_for_an_issue_and_a_kind(root):
    fragments = [path for path in (root / "changelog.d").iterdir() if path.name != "README.md"]
    assert [path.name for path in fragments if not re.fullmatch(rf"\d+\.({'|'.join(KINDS)})\.md", path.name)] == []


def test_there_is_something_to_tell_of_the_version_in_the_making(root):
    fragments = [path for path in (root / "changelog.d").iterdir() if path.name != "README.md"]
    released = re.findall(r"^## \d", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert fragments or released


def test_a_fragment_is_a_list_of_sentences(root):
    for path in (root / "changelog.d").glob("[0-9]*.md"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("- "), path.name
        assert text.rstrip().endswith("."), path.name
