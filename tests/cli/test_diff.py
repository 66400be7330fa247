"""smallprint diff: forms of its arguments, its exit status, plain where piped and coloured where asked for."""

from __future__ import annotations

import pytest

from smallprint.publish.text import uncoloured

NAMED = ("diff", "Fernwick", "Terms of Service")


@pytest.mark.parametrize(
    ("versions", "compared"),
    [
        (["1", "3"], (1, 3)),
        (["first", "latest"], (1, 5)),
        (["latest~1", "latest"], (3, 5)),
        (["2023-03-15", "2023-05-02"], (1, 3)),
        (["3"], (2, 3)),  # one version: that one and the one before it
        (["5"], (3, 5)),  # across the failed capture
        ([], (3, 5)),  # none: the last change that matters
    ],
)
def test_versions_are_named_by_number_date_or_place(run, versions, compared):
    (found,) = run(*NAMED, *versions, "--json").objects
    assert (found["before"]["version"], found["after"]["version"]) == compared


def test_a_piped_redline_is_plain_and_says_what_changed(run):
    found = run(*NAMED, "3", "5")
    assert found.status == 1
    assert "within [-30-]{+180+} days" in found.out
    assert "\x1b" not in found.out


def test_a_coloured_redline_holds_the_same_lines_without_signs(run):
    found = run(*NAMED, "3", "5", "--color", "always")
    assert "\x1b[9;31m30" in found.out
    assert "within 30180 days" in uncoloured(found.out)


def test_new_tokens_in_links_are_counted_and_shown_on_demand(run):
    found, everything = run(*NAMED, "1", "2"), run(*NAMED, "1", "2", "--all")
    assert found.status == 0
    assert "1 cosmetic change not shown" in found.out
    assert "sid=d4e5f6" not in found.out
    assert "sid=d4e5f6" in everything.out


def test_the_same_version_is_the_same(run):
    found = run(*NAMED, "3", "3")
    assert (found.status, "the same, to the last character" in found.out) == (0, True)


def test_two_columns_stand_beside_each_other(run):
    rows = [row for row in run(*NAMED, "3", "5", "--side-by-side").out.splitlines() if "│" in row]
    assert len({row.index("│") for row in rows}) == 1
    assert any("[-30-]" in row.split("│")[0] and "{+180+}" in row.split("│")[1] for row in rows)


def test_files_need_no_archive(run, tmp_path):
    (tmp_path / "old.md").write_text("You pay within 30 days.\n", encoding="utf-8")
    (tmp_path / "new.md").write_text("You pay within 14 days.\n", encoding="utf-8")
    found = run("diff", "old.md", "new.md", "--archive", str(tmp_path / "none"))
    assert found.status == 1
    assert "[-30-]{+14+}" in found.out
    assert run("diff", "old.md", "old.md").status == 0


def test_a_missing_file_is_named(run):
    found = run("diff", "old.md", "new.md")
    assert (found.status, "there is no file old.md" in found.err) == (2, True)


def test_unnamed_documents_are_asked_for_with_what_there_is(run):
    found = run("diff", "Fernwick")
    assert found.status == 2
    assert "Privacy Policy, Terms of Service" in found.err


def test_the_first_version_has_none_before_it(run):
    assert "there is nothing before it" in run(*NAMED, "1").err
