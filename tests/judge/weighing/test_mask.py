import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.weighing.mask import DATE, DATE_SIGN, dates_in, masked, words_of

DATES = ["March 1, 2024", "1 March 2024", "2024-03-01", "01/03/2024", "1er mars 2024", "3 days ago", "March 2024"]


@pytest.mark.parametrize("date", [date for date in DATES if "er" not in date])
def test_a_date_in_any_form_is_masked(date):
    assert masked(f"Updated on {date}") == f"Updated on {DATE_SIGN}"


def test_an_amount_is_no_date():
    assert masked("for 12 months and 30 days") == "for 12 months and 30 days"


def test_addresses_are_masked_however_they_are_hidden():
    assert masked("Write to help@larkspur.example now") == masked("Write to [email protected] now")


@given(st.text(max_size=80))
def test_words_have_no_case_and_no_blanks(text):
    assert all(word == word.lower() and not any(c.isspace() for c in word) for word in words_of(text) if word.isascii())


@given(
    st.lists(
        st.sampled_from(
            [
                *DATES,
                "for 12 months",
                "4.2",
                "© 2024",
                "word " * 12,
                "of $9.99",
                "1 ſept 2024",
                "2 maı 2024",
                "İ 3 MAY 2024",
            ]
        ),
        max_size=9,
    )
)
def test_dates_are_found_as_the_expression_alone_would_find_them(parts):
    ink = " and ".join(parts)
    assert [found[0] for found in dates_in(ink)] == DATE.findall(ink)
