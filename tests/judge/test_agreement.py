"""Two readers side by side: what they differ in, and over which data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.agreement import disagreement, views_of
from smallprint.model.norm import ChoiceKind, Data, Party, Stance, Strength
from smallprint.model.second_opinion import Difference, View
from smallprint.read.clause import read_clause
from smallprint.text.span import Span

PERMITS, PROHIBITS, USERS = Stance.PERMITS, Stance.PROHIBITS, Stance.RESTRICTS_USERS
IMAGES, FILES, AUDIO = Data.IMAGES, Data.FILES, Data.AUDIO


def view(stance: Stance, *data: Data, at: int = 0) -> View:
    strength = Strength.EXPLICIT if stance in (PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT) else None
    return View(stance, strength, data, (Party.PROVIDER,), ChoiceKind.NONE, (Span(at, at + 20),))


@pytest.mark.parametrize(
    ("built_in", "second"),
    [
        pytest.param([], [], id="both silent"),
        pytest.param([view(PERMITS, IMAGES)], [view(PERMITS, IMAGES, at=9)], id="other words for the same"),
        pytest.param([view(PERMITS, IMAGES, FILES)], [view(PERMITS, FILES), view(PERMITS, IMAGES)], id="told apart"),
        pytest.param([view(USERS)], [view(USERS, at=3)], id="both of users"),
    ],
)
def test_readers_that_say_the_same_of_the_same_data_do_not_differ(built_in, second):
    assert disagreement(7, tuple(built_in), tuple(second)) is None


@pytest.mark.parametrize(
    ("built_in", "second", "difference", "data"),
    [
        pytest.param([view(PERMITS, IMAGES)], [view(PROHIBITS, IMAGES)], "stance", [IMAGES], id="yes and no"),
        pytest.param([view(PERMITS, IMAGES)], [], "stance", [IMAGES], id="the second is silent"),
        pytest.param([], [view(PROHIBITS, FILES)], "stance", [FILES], id="the first is silent"),
        pytest.param([view(PERMITS, IMAGES)], [view(PERMITS, FILES)], "data", [IMAGES, FILES], id="other data"),
        pytest.param([view(PERMITS, IMAGES)], [view(PERMITS, IMAGES, FILES)], "data", [FILES], id="more data"),
        pytest.param(
            [view(PERMITS, IMAGES), view(PROHIBITS, FILES)],
            [view(PERMITS, IMAGES)],
            "stance",
            [FILES],
            id="one of two things",
        ),
        pytest.param(
            [view(PERMITS, IMAGES), view(PROHIBITS, FILES)],
            [view(PROHIBITS, IMAGES), view(PERMITS, FILES)],
            "stance",
            [IMAGES, FILES],
            id="the same stances the other way round",
        ),
        pytest.param([view(USERS)], [view(PROHIBITS, IMAGES)], "stance", [IMAGES], id="who is bound"),
        pytest.param([view(USERS)], [], "stance", [], id="what users may do"),
    ],
)
def test_readers_differ_in_the_stance_or_over_the_data(built_in, second, difference, data):
    found = disagreement(7, tuple(built_in), tuple(second))
    assert found is not None
    assert (found.clause, found.difference, found.data) == (7, Difference(difference), tuple(data))
    assert (found.built_in, found.second) == (tuple(built_in), tuple(second))


def test_where_part_of_an_answer_was_refused_only_what_it_says_is_compared():
    ours = (view(PERMITS, IMAGES), view(PROHIBITS, FILES))
    assert disagreement(7, ours, (view(PERMITS, IMAGES),), is_whole=False) is None
    found = disagreement(7, ours, (view(PROHIBITS, IMAGES),), is_whole=False)
    assert found is not None
    assert (found.data, found.difference) == ((IMAGES,), Difference.STANCE)
    found = disagreement(7, ours, (view(PERMITS, AUDIO),), is_whole=False)
    assert found is not None
    assert (found.data, found.difference) == ((AUDIO,), Difference.DATA)
    found = disagreement(7, ours, (view(Stance.PERMITS_UNLESS_OPTED_OUT, FILES),), is_whole=False)
    assert found is not None
    assert (found.data, found.difference) == ((FILES,), Difference.STANCE)


def test_the_built_in_reading_is_made_of_views_with_its_sentences():
    ink = "We like AI. We do not use your photos to train AI models."
    (found,) = views_of(read_clause(ink, "", ""))
    assert (found.stance, found.data, found.choice) == (PROHIBITS, (IMAGES,), ChoiceKind.NONE)
    assert [span.cut(ink) for span in found.quotations] == ["We do not use your photos to train AI models."]


VIEWS = st.lists(
    st.builds(view, st.sampled_from([PERMITS, PROHIBITS]), st.sampled_from([IMAGES, FILES, AUDIO]))
    | st.just(view(USERS)),
    max_size=4,
).map(tuple)


@given(VIEWS, VIEWS)
def test_differing_is_mutual_and_nobody_differs_from_himself(one, other):
    assert disagreement(1, one, one) is None
    there, back = disagreement(1, one, other), disagreement(1, other, one)
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert (there.difference, there.data) == (back.difference, back.data)


@given(VIEWS, VIEWS)
def test_silence_that_may_be_a_refusal_is_never_held_against_a_reader(one, other):
    found = disagreement(1, one, other, is_whole=False)
    assert found is None or any(set(found.data) & set(view.data) or not view.data for view in other)
