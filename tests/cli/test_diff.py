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


def shifted(run, tmp_path, before: str, after: str, *arguments: str):
    (tmp_path / "old.md").write_text(before, encoding="utf-8")
    (tmp_path / "new.md").write_text(after, encoding="utf-8")
    return run("diff", "old.md", "new.md", *arguments)


PROMISE = "# Rules\n\n1. We will not sell your location data.\n\n2. You may leave at any time.\n"
SELLS = PROMISE.replace("will not sell", "may sell")
TERM = "# Rules\n\n1. “Board Content” means {}.\n\n2. You may delete Board Content at any time.\n"


def test_norms_that_shifted_stand_above_the_redline(run, tmp_path):
    lines = shifted(run, tmp_path, PROMISE, SELLS).out.splitlines()
    at = lines.index("Norms that shifted (1)")
    assert lines[at + 1] == "  turned (modality): provider must not sell: location → provider may sell: location §1"
    assert at < next(index for index, line in enumerate(lines) if "[-will not-]{+may+}" in line)


def test_norms_that_shifted_are_told_as_json(run, tmp_path):
    (fields,) = shifted(run, tmp_path, PROMISE, SELLS, "--json").objects
    (shift,) = fields["norm_shifts"]
    assert (shift["kind"], shift["moved"]) == ("turned", ["modality"])
    assert shift["before"]["words"] == "We will not sell your location data."
    assert fields["term_shifts"] == []


def test_a_term_that_takes_in_more_is_told_with_what_leans_on_it(run, tmp_path):
    before, after = TERM.format("files that you add"), TERM.format("files and audio that you add")
    assert "“Board Content” means something else: takes in audio" in shifted(run, tmp_path, before, after).out
    (fields,) = shifted(run, tmp_path, before, after, "--json").objects
    assert [(one["term"], one["gained"], one["lost"]) for one in fields["term_shifts"]] == [
        ("Board Content", ["audio"], [])
    ]


def test_no_norm_is_said_to_shift_where_none_did(run, tmp_path):
    found = shifted(run, tmp_path, PROMISE, PROMISE.replace("leave at any time", "leave at *any* time"))
    assert "Norms that shifted" not in found.out


def test_many_shifts_are_counted_unless_all_are_asked_for(run, tmp_path):
    after = PROMISE + "".join(f"\n{number}. We may sell photo number {number}.\n" for number in range(3, 14))
    assert "more (--all)" in shifted(run, tmp_path, PROMISE, after).out
    assert "more (--all)" not in shifted(run, tmp_path, PROMISE, after, "--all").out


def test_norms_of_a_text_in_another_language_do_not_shift(run, tmp_path):
    german = (
        "Wir geben Ihre Daten nicht an andere weiter, und wir verkaufen sie auch nicht. "
        "Sie können Ihr Konto zu jeder Zeit schließen, wenn Sie das wollen.\n"
    )
    (fields,) = shifted(run, tmp_path, german, german.replace(" nicht an andere", " an andere"), "--json").objects
    assert (fields["norm_shifts"], fields["term_shifts"]) == ([], [])


def test_files_that_are_no_text_are_not_compared(run, tmp_path):
    (tmp_path / "a.md").write_text("You may cancel at any time.\n")
    (tmp_path / "b.md").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    found = run("diff", str(tmp_path / "a.md"), str(tmp_path / "b.md"))
    assert found.status == 2
    assert "b.md is no text" in found.err
