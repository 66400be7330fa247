from datetime import UTC, datetime

import pytest

from smallprint.judge.assessment import Moment, examine
from smallprint.judge.past import Past
from smallprint.judge.weighing.gist import NUMBERS
from smallprint.model.document import Cause, Document


@pytest.fixture
def gist(take, terms):
    first, second = take(terms, terms.replace("9 euros", "12 euros").replace("secret", "private"))
    past, moment = Past(), Moment(Document("Larkspur", "Terms"), datetime(2024, 3, 1, tzinfo=UTC), Cause.AMENDED, "en")
    past.record(first.outline, moment.fetched_at, "en")
    return examine(second.diff, past, moment).gist


def test_what_is_counted_has_the_names_that_are_weighed(gist):
    assert tuple(gist.numbers) == NUMBERS


def test_each_sign_of_a_change_stands_once(gist):
    found = gist.signs
    assert len(found) == len(set(found))


def test_all_together_weigh_at_least_what_the_strongest_does(gist):
    found = gist.numbers
    assert found["together"] >= found["top"]
