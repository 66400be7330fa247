"""What a document says, in groups and beside its clauses."""

from __future__ import annotations

from smallprint.publish.norm_fields import margin_fields, plains_of, summary_fields
from smallprint.publish.plain_norm import plain_norm
from smallprint.read.clause import read_clause
from smallprint.segment.outline import outline

TEXT = """1. We may share your letters with our partners.

2. We will not sell your letters to anyone.

3. You must pay the fees for each letter that you send.

4. You may cancel your account at any time.

5. Pellaway is not liable for letters that are lost.

6. These terms are governed by the laws of Freedonia.

7. We may share your letters with our partners, too.

8. Back to top
"""


def summary_of(text: str) -> dict[str, list[dict]]:
    held = outline(text)
    readings = {clause.index: read_clause(clause.ink, "", "") for clause in held.clauses if clause.ink}
    return {
        group["name"]: group["lines"] for group in summary_fields(held, readings, plains_of(held, readings))["groups"]
    }


def margin_of(ink: str) -> list[dict]:
    reading = read_clause(ink, "", "")
    return margin_fields(reading, ink, [plain_norm(norm, ink) for norm in reading.norms])


def plain_lines(lines: list[dict]) -> list[str]:
    return [line["plain"] for line in lines]


def test_each_norm_stands_in_the_group_of_who_bears_it():
    groups = summary_of(TEXT)
    assert "may share your letters with their partners" in plain_lines(groups["lets"])
    assert plain_lines(groups["promises"]) == ["will not sell your letters to anyone"]
    assert plain_lines(groups["asks"]) == ["must pay the fees for each letter that you send"]
    assert plain_lines(groups["may"]) == ["may cancel your account at any time"]
    assert plain_lines(groups["disclaims"]) == ["are not liable for letters that are lost"]


def test_what_binds_both_is_no_promise():
    groups = summary_of(TEXT)
    assert any("governed by the laws of Freedonia" in line for line in plain_lines(groups["both"]))
    assert not any("governed" in line for line in plain_lines(groups["promises"]))


def test_what_comes_to_the_same_is_told_once_with_both_places():
    (line,) = [line for line in summary_of(TEXT)["lets"] if "share" in line["plain"]]
    assert line["count"] == 2
    assert [place["place"] for place in line["places"]] == ["§1", "§7"]
    assert line["words"] == "We may share your letters with our partners."


def test_sharing_and_selling_come_before_how_the_service_runs():
    text = "1. We may offer maps.\n\n2. We may rename rooms.\n\n3. We may sell your personal data to brokers.\n"
    assert plain_lines(summary_of(text)["lets"])[0] == "may sell your personal data to brokers"


def test_the_margin_has_plain_lines_and_marks_those_that_only_repeat():
    ink = "We may share your letters with our partners."
    (line,) = margin_of(ink)
    assert (line["plain"], line["is_echo"]) == ("They may share your letters with their partners", False)
    assert line["words"].startswith("provider may share")
    ink = "Back to top"
    assert all(line["is_echo"] for line in margin_of(ink))
