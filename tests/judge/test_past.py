from datetime import UTC, datetime, timedelta

from smallprint.judge.past import Past
from smallprint.segment.outline import outline

FIRST = datetime(2024, 3, 1, tzinfo=UTC)


def recorded(*texts):
    past = Past()
    for at, text in enumerate(texts):
        past.record(outline(text), FIRST + timedelta(days=at), "en")
    return past


def test_a_state_is_known_by_its_words_whatever_its_dates(terms):
    past = recorded(terms)
    later = outline(terms.replace("March 1, 2024", "June 7, 2024"))
    assert past.recorded_at(past.state_of(later.blocks)) == FIRST


def test_a_text_repeats_to_the_letter_or_not_at_all(terms):
    past = recorded(terms)
    assert past.repeated_at(outline(terms)) == FIRST
    assert past.repeated_at(outline(f"{terms} ")) is None


def test_the_nearest_earlier_state_is_the_one_with_the_fewest_other_words(terms):
    past = recorded(terms, terms.replace("4.2 Our liability is limited", "4.2 We owe nothing but what is limited"))
    back = past.state_of(outline(terms.replace("9 euros", "8 euros")).blocks)
    nearest = past.nearest(back)
    assert nearest is not None
    assert nearest.fetched_at == FIRST


def test_a_text_set_aside_is_forgotten_once_the_document_is_back(terms):
    past = recorded(terms)
    past.hold(outline("Page not found"), FIRST)
    assert past.held_times == 1
    past.record(outline(terms), FIRST, "en")
    assert (past.held_times, past.held_since) == (0, None)
