"""Under which heading, number or lead a clause stands."""

from __future__ import annotations

from smallprint.segment import outline


def test_letters_stand_under_the_lead_right_before_them() -> None:
    held = outline("2.1 Notes\n\nWe will not:\n\n(a) sell them;\n\n(b) rent them out.\n\n2.2 The rest\n\n(a) Fees.")
    assert [held.lead_in_of(clause) for clause in held.clauses][2:] == [
        "We will not:",
        "We will not:",
        "",
        "The rest",
    ]


def test_a_letter_that_begins_anew_stands_under_no_lead_of_others() -> None:
    held = outline("(a) Use it.\n\nYou may not:\n\n(i) copy it;\n\n(ii) sell it.\n\n(b) Pay for it.\n\n(c) Return it.")
    leads = {clause.ink: held.lead_in_of(clause) for clause in held.clauses}
    assert leads["sell it."] == "You may not:"
    assert (leads["Pay for it."], leads["Return it."]) == ("", "")
