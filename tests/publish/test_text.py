"""Redlines and versions as lines: signs where piped, colours on a terminal, columns that stay in line."""

from __future__ import annotations

from smallprint.align import diff
from smallprint.publish.look import Look, Style, cells
from smallprint.publish.redline import Gap, Line, redline
from smallprint.publish.text import (
    columns_text,
    counted,
    findings_text,
    gap_text,
    outline_text,
    redline_text,
    uncoloured,
)
from smallprint.segment.findings import find
from smallprint.segment.outline import outline

LONG = "The Service is offered as it is. " * 20


def lines_of(before: str, after: str) -> tuple[Line | Gap, ...]:
    return redline(diff(outline(before), outline(after)))


PAID = lines_of("## 4. Fees\n\nPay within 30 days.\n", "## 4. Fees\n\nPay within 14 days.\n")


def test_a_piped_redline_has_the_signs_of_wdiff():
    assert list(redline_text(PAID, Look())) == [
        "… 1 clause unchanged …",
        "",
        "4 · Fees · amended",
        "  Pay within [-30-]{+14+} days.",
        "",
    ]


def test_a_coloured_redline_has_no_signs_but_the_same_words():
    found = list(redline_text(PAID, Look(color=True)))
    assert f"{Style.REMOVED.value}30\x1b[0m{Style.INSERTED.value}14\x1b[0m" in found[3]
    assert uncoloured(found[3]) == "  Pay within 3014 days."


def test_heads_and_words_fit_the_terminal():
    before = "See the [Privacy Policy](https://acme.example/privacy) for what we do with what you give us.\n"
    rows = list(redline_text(lines_of(before, before.replace("/privacy", "/legal")), Look(width=50)))
    assert len(rows) > 3
    assert max(cells(row) for row in rows) <= 50


def test_moves_have_signs_of_their_own():
    parts = ["You may leave whenever you want.", "Fees are due each month.", "Vienna's courts decide."]
    after = [*parts[1:], parts[0]]
    found = "\n".join(redline_text(lines_of("\n\n".join(parts), "\n\n".join(after)), Look()))
    assert f"[<{parts[0]}<]" in found
    assert f"{{>{parts[0]}>}}" in found


def test_unchanged_words_between_edits_are_shortened_unless_asked_for_whole():
    lines = lines_of(f"Pay within 30 days. {LONG}\n", f"Pay within 14 days. {LONG}\n")
    short, whole = ("\n".join(redline_text(lines, Look(), whole=whole)) for whole in (False, True))
    assert " … " in short
    assert LONG.strip() in whole
    assert len(short) < len(whole) / 2


def test_columns_stand_in_line_with_wide_signs_and_colours():
    before = "## 第四条 料金\n\n料金は三十日以内に支払うものとします。 Pay within 30 days of the invoice.\n"
    lines = lines_of(before, before.replace("30", "14"))
    for look in (Look(width=80), Look(color=True, width=80)):
        rows = [uncoloured(row) for row in columns_text(lines, look) if "│" in row]
        assert rows
        assert {cells(row[: row.index("│")]) for row in rows} == {39}
        assert all(cells(row) <= 80 for row in rows)


def test_columns_hold_what_stood_on_the_left_and_what_stands_on_the_right():
    (row,) = [row for row in columns_text(PAID, Look()) if "│" in row]
    left, right = (side.strip() for side in row.split("│"))
    assert left == "Pay within [-30-] days."
    assert right == "Pay within {+14+} days."


def test_what_would_steer_a_terminal_is_never_sent():
    before = "Pay \x1b]0;owned\x07within 30 days.\n"
    lines = lines_of(before, before.replace("30", "14\x1b[2J"))
    for look in (Look(), Look(color=True), Look(color=True, width=60)):
        for text in (redline_text, columns_text):
            assert "\x1b" not in uncoloured("\n".join(text(lines, look)))
    assert "\x1b" not in "\n".join(outline_text(outline(before), Look()))


def test_gaps_and_numbers_are_told_in_words():
    assert gap_text(Gap(1, 0)) == "… 1 clause unchanged …"
    assert gap_text(Gap(1204, 2)) == "… 1,204 clauses unchanged, 2 cosmetic changes not shown …"
    assert counted(0, "version") == "0 versions"


def test_a_version_is_shown_with_numbers_headings_and_items():
    text = "# Terms\n\n## 1. Use\n\n1.1 You may use it:\n\n- at home;\n- at work.\n"
    assert list(outline_text(outline(text), Look())) == [
        "",
        "Terms",
        "",
        "",
        "1 Use",
        "",
        "1.1 You may use it:",
        "  • at home;",
        "  • at work.",
    ]


def test_findings_name_terms_references_and_dates():
    text = "# Terms\n\nLast updated: 1 March 2023\n\n## 1. Use\n\n“Content” means what you upload. See Section 1.\n"
    held = outline(text)
    found = "\n".join(findings_text(find(held), held, Look()))
    assert found.startswith("language: ")
    assert "updated on 2023-03-01" in found
    assert "“Content” means what you upload" in found
    assert "“Section 1” → 1" in found
