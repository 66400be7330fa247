import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.headline.headline import clip, fitted, placed, told_words
from smallprint.model.meaning import HEADLINE_LENGTH

CASES = {
    "an age is told new and old, with its place": (
        "at least 16 years old",
        "at least 18 years old",
        "Larkspur now sets the least age at 18, no longer 16 (§1.1)",
    ),
    "a short edit is told old to new, with the words around it and its place": (
        "9 euros a month",
        "12 euros a month",
        "Larkspur replaces “9 euros” with “12 euros” in “The subscription costs 12 euros a month and renews until you cancel it” (§3.1)",  # noqa: E501  # a specimen reads in one line
    ),
    "a short insertion is told with what stands around it": (
        "9 euros a month and",
        "9 euros a month, without notice, and",
        "Larkspur adds “without notice” in “The subscription costs 9 euros a month, without notice, and renews until…” (§3.1)",  # noqa: E501  # a specimen reads in one line
    ),
    "a dropped refusal is told with what stands around it": (
        "we do not refund fees that you have already paid. See",
        "we refund fees that you have already paid. See",
        "Larkspur drops “do not” in “If you cancel, we do not refund fees that you have already paid” (§3.2)",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_line_says_what_changed_and_where(take, terms, case):
    old, new, line = CASES[case]
    found = take(terms, terms.replace(old, new))[1].assessment
    assert found.substantive
    assert found.headline == line


def test_a_sentence_is_quoted_from_the_point_on():
    assert told_words("Notwithstanding the above, we will not sell data;") == "we will not sell data"
    assert told_words(", including taxes") == "including taxes"


def test_what_only_leads_to_the_point_is_left_out_and_what_belongs_to_it_is_not():
    assert told_words("Except as set out in section 9, you waive any claim.") == "you waive any claim."
    assert told_words("In addition to the fee, we charge postage.") == "In addition to the fee, we charge postage."
    words = "Subject to the terms, conditions and limits of this policy, we may share data."
    assert told_words(words) == words


def test_marks_of_a_page_and_stray_punctuation_are_no_words():
    assert told_words(") when due. The **fee** is") == "when due. The fee is"
    assert told_words("| | Advertising | _gid_ | 2 days |") == "Advertising | _gid_ | 2 days"
    assert told_words("• You may not scrape") == "You may not scrape"


def test_a_line_that_is_cut_does_not_end_on_words_behind_which_something_has_to_come():
    assert clip("we may share it with our partners and the", 40) == "we may share it with our partners…"
    assert clip("recordings (and the data in them that you may", 44) == "recordings (and the data…)"


def test_where_it_stands_gives_way_to_what_changed():
    words = "we may share your personal data with the partners that are named in the list on our page for partners"
    line = placed(
        "Acme adds that ", words, "", where=(" (under “A heading over this that is as long as some are”)", "")
    )
    assert "under" not in line
    assert line.startswith("Acme adds that we may share your personal data with the partners")


def test_no_bracket_dangles_where_a_line_is_cut():
    assert clip("we share data with our partners (advertisers and others)", 45) == "we share data with our partners…"


@given(st.text(max_size=300), st.text(max_size=300))
def test_a_line_is_never_too_long(start, words):
    assert len(fitted(start, words, "”")) <= HEADLINE_LENGTH


@given(st.text(alphabet="ab ()[]“”,.", max_size=200), st.integers(5, 60))
def test_clipped_words_fit(words, length):
    assert len(clip(words, length)) <= length


def test_a_clause_rewritten_from_its_beginning_on_is_not_told_as_dropped(take, terms):
    old = (
        "Pursuant to legal requirements, recordings leave Larkspur only where one court in Dublin has issued orders "
        "naming each single meeting, after lawyers examined everything twice."
    )
    new = (
        "Pursuant to legal requirements, we may share your personal data and biometric information with government "
        "agencies and advertisers without your consent, and you waive any claim against us."
    )
    taken = take(f"{terms}\n\n{old}\n", f"{terms}\n\n{new}\n")[1]
    assert {change.kind.value for change in taken.diff.touched} == {"removed", "added"}
    assert taken.assessment.headline.startswith("Larkspur now says that it may share your personal data")


def test_a_long_change_is_told_by_what_came_and_went_in_it(take, terms):
    new = [
        "5.1 We may share your personal data, your biometric data and your recordings with advertisers.",
        "5.2 You may not scrape the service, and must pay liquidated damages of 90 euros if you do.",
        "5.3 You must indemnify us for any claim, loss and damages that your recordings cause.",
        "5.4 We may charge you an inactivity fee of 2 euros a month, which we do not refund.",
    ]
    line = take(terms, "\n\n".join([terms, "## 5\\. More rules", *new]))[1].assessment.headline
    assert line == (
        "Larkspur adds that it may share your personal data, your biometric data and your recordings with advertisers, "
        "and adds a ban on scraping"
    )


def test_a_sentence_that_leans_on_the_head_of_its_clause_is_told_with_it(take, terms):
    old = "5.1 Waiver of Claims. You waive any claim that you bring late."
    new = f"{old} This does not apply to you if you are a resident of Denmark."
    line = take(f"{terms}\n{old}\n", f"{terms}\n{new}\n")[1].assessment.headline
    assert line == "Larkspur adds to “Waiver of Claims”: “This does not apply to you if you are a resident of Denmark.”"
