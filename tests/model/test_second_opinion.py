"""Views, disagreements and second opinions hold what they say they do."""

from __future__ import annotations

import pytest

from smallprint.model.norm import ChoiceKind, Data, Party, Stance, Strength
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import Difference, Disagreement, SecondOpinion, View
from smallprint.text.span import Span

WORDS = (Span(0, 20),)


def view(stance=Stance.PROHIBITS, strength=None, quotations=WORDS) -> View:
    return View(stance, strength, (Data.IMAGES,), (Party.PROVIDER,), ChoiceKind.NONE, quotations)


@pytest.mark.parametrize(
    ("stance", "strength", "quotations"),
    [
        pytest.param(Stance.PROHIBITS, None, (), id="no words"),
        pytest.param(Stance.PROHIBITS, None, (Span(3, 3),), id="empty words"),
        pytest.param(Stance.PROHIBITS, None, (Span(0, 20), Span(3, 3)), id="empty words among others"),
        pytest.param(Stance.NOT_ADDRESSED, None, (Span(0, 20),), id="nothing said"),
        pytest.param(Stance.PERMITS, None, (Span(0, 20),), id="a permission without a strength"),
        pytest.param(Stance.PROHIBITS, Strength.EXPLICIT, (Span(0, 20),), id="a strength without a permission"),
    ],
)
def test_a_view_without_words_or_against_its_own_stance_is_refused(stance, strength, quotations):
    with pytest.raises(ValueError, match=r"no view|a permission"):
        view(stance, strength, quotations)


def test_two_readers_that_say_the_same_do_not_differ():
    with pytest.raises(ValueError, match="do not differ"):
        Disagreement(1, Difference.STANCE, (), (view(),), (view(),))


def opinion(**given) -> SecondOpinion:
    fields = {"asked": (1, 2, 3), "agreed": (1,), "disagreements": (), "unanswered": ()}
    return SecondOpinion(**{"reader": "r", "views": (), "refused": (), **fields, **given})


def test_what_is_neither_agreed_on_differed_over_nor_unanswered_is_undecided():
    differing = Disagreement(2, Difference.STANCE, (Data.IMAGES,), (view(),), ())
    assert opinion().undecided == (2, 3)
    assert opinion(disagreements=(differing,)).undecided == (3,)
    assert opinion(unanswered=((3, Problem("no-answer", "it is gone")),)).undecided == (2,)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"agreed": (4,)}, id="never asked"),
        pytest.param({"unanswered": ((1, Problem("no-answer", "gone")),)}, id="agreed on and unanswered"),
        pytest.param({"agreed": (1, 1)}, id="twice"),
    ],
)
def test_a_clause_is_in_one_place_only(given):
    with pytest.raises(ValueError, match="each clause"):
        opinion(**given)
