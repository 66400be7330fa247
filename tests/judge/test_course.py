from datetime import UTC, datetime, timedelta

from smallprint.judge.course import Course
from smallprint.model.document import Cause, Document, Standing

FIRST = datetime(2024, 3, 1, tzinfo=UTC)


def test_the_first_version_is_compared_with_nothing(take, terms):
    first = take(terms)[0]
    assert (first.number, first.assessment, first.diff, first.compared_with) == (1, None, None, None)
    assert first.standing is Standing.USABLE


def test_a_version_is_compared_across_one_that_was_set_aside(take, terms):
    taken = take(
        terms,
        "Just a moment...\n\nChecking your browser before you access the site.",
        terms.replace("9 euros", "11 euros"),
    )
    assert taken[1].standing is Standing.FAILED_CAPTURE
    assert taken[2].compared_with == 1


def test_a_remembered_history_judges_as_one_taken_in(take, terms):
    texts = [terms, terms.replace("9 euros", "12 euros"), terms]
    whole = take(*texts)[2].assessment
    course = Course(Document("Larkspur", "Terms of Service"))
    for at, text in enumerate(texts[:2]):
        course.remember(text, FIRST + timedelta(hours=12, days=30 * at), "en", Standing.USABLE, None)
    assert course.take(terms, FIRST + timedelta(hours=12, days=60), Cause.AMENDED).assessment == whole
