from smallprint.judge.weighing.finding import REASONS
from smallprint.model.meaning import Kind


def test_every_finding_gives_its_reason_in_words(take, terms):
    after = terms.replace("9 euros", "12 euros").replace("example/privacy", "example/p").replace("March 1", "May 1")
    found = take(terms, after)[1].assessment.findings
    assert {one.kind for one in found} >= {Kind.LINK_TARGET_ONLY, Kind.DATES_ONLY}
    assert all(one.reason == REASONS[one.kind] for one in found)


def test_the_weightiest_finding_comes_first(take, terms):
    after = terms.replace("secret", "confidential").replace("9 euros", "12 euros")
    taken = take(terms, after)[1]
    first = taken.diff.touched[taken.assessment.findings[0].change]
    assert "12" in [edit.inserted for edit in first.edits]


def test_a_moved_clause_is_a_move(take, terms):
    one, other = (line for line in terms.splitlines() if line.startswith(("2.1", "4.2")))
    swapped = terms.replace(one, "X").replace(other, one).replace("X", other)
    assert not take(terms, swapped)[1].assessment.substantive
