def test_a_change_of_words_without_a_new_date_is_quiet(take, terms):
    assert take(terms, terms.replace("9 euros", "12 euros"))[1].assessment.dated.is_quiet is True


def test_a_change_with_a_new_date_is_not_quiet(take, terms):
    found = take(terms, terms.replace("9 euros", "12 euros").replace("March 1", "March 20"))[1].assessment.dated
    assert found.is_quiet is False
    assert (found.before_on.day, found.after_on.day) == (1, 20)


def test_nothing_is_said_where_no_date_could_be_read(take, terms):
    undated = terms.replace("Last updated: March 1, 2024\n\n", "")
    found = take(undated, undated.replace("9 euros", "12 euros"))[1].assessment.dated
    assert (found.before_on, found.after_on, found.is_quiet, found.is_announced, found.notice_days) == (None,) * 5


def test_notice_is_counted_from_the_day_of_recording(take, terms):
    later = terms.replace("Last updated: March 1, 2024", "Effective: April 30, 2024").replace("9 euros", "12 euros")
    found = take(terms.replace("Last updated", "Effective"), later)[1].assessment.dated
    assert found.notice_days == 30
    assert found.is_announced is True


def test_nothing_is_said_where_another_policy_on_the_page_moved_its_own_date(take, terms):
    rules = "\n\n".join(f"You may use part {number} as these terms allow." for number in range(50))
    other = f"# Privacy Policy\n\nEffective March 3, 2023\n\nWe keep your data for 9 months.\n\n{rules}\n"
    page = f"{terms}\n\n{rules}\n\n{other}"
    later = page.replace("March 3, 2023", "June 5, 2023").replace("9 months", "12 months")
    found = take(page, later)[1].assessment.dated
    assert found.before_on == found.after_on
    assert found.is_quiet is None


def test_the_same_date_written_otherwise_did_not_move(take, terms):
    later = terms.replace("9 euros", "12 euros").replace("March 1, 2024", "1 March 2024")
    assert take(terms, later)[1].assessment.dated.is_quiet is True
