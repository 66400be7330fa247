"""What a person types is looked for: words, phrases and beginnings; no sign of theirs is an error of the database."""

from __future__ import annotations

import pytest

from smallprint.archive.search import query
from smallprint.errors import UsageError


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["train", "models"], '"train" AND "models"'),
        (["machine learning"], '"machine learning"'),  # the shell has taken the quotes away
        (['"machine learning"', "fees"], '"machine learning" AND "fees"'),
        (["arbitrat* NOT opt"], '"arbitrat"* NOT "opt"'),  # signs in one argument are signs
        (["train* AND models"], '"train"* AND "models"'),
        (["fees", "OR", "charges"], '"fees" OR "charges"'),
        (["fees", "OR", "AND", "charges"], '"fees" OR "charges"'),
        (["14.2(b)"], '"14.2(b)"'),  # a sign that the database would read as its own
        (["§", "fees"], '"fees"'),
    ],
)
def test_words_are_all_sought_phrases_stand_and_operators_stay(typed, meant):
    assert query(typed) == meant


@pytest.mark.parametrize("typed", ["AND", "*", "", "§ –", "OR NOT"])
def test_nothing_to_look_for_is_said_with_what_was_typed(typed):
    with pytest.raises(UsageError, match="nothing to search for") as refused:
        query(typed)
    assert repr(typed) in refused.value.message


@pytest.mark.parametrize("typed", ["NOT training", "OR training", "training AND"])
def test_an_operator_that_stands_between_nothing_is_refused(typed):
    with pytest.raises(UsageError, match="stands between words"):
        query(typed)


def test_an_open_quotation_is_refused():
    with pytest.raises(UsageError, match="not closed"):
        query('"machine learning')
