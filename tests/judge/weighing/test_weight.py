from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.weighing.models import shipped
from smallprint.judge.weighing.weight import Weights, pack, probability, unpack


def test_a_model_is_read_back_as_it_was_packed():
    model = Weights(0.25, {"top": -1.5}, array("f", [0.0, 0.5, -2.0, 1.0]))
    again = unpack(pack(model))
    assert (again.bias, again.numbers, again.table) == (model.bias, model.numbers, model.table)


def test_a_damaged_model_is_an_error():
    with pytest.raises(ValueError, match="slots"):
        unpack(pack(Weights(0.0, {}, array("f", [1.0, 2.0])))[:-4])


def test_signs_and_numbers_add_up():
    model = Weights(1.0, {"top": 2.0}, array("f", [0.5]))
    assert model.logit(["a", "b"], {"top": 3.0, "unknown": 9.0}) == 1.0 + 2.0 * 3.0 + 0.5 * 2


def test_the_shipped_models_are_small():
    models = shipped()
    assert all(len(pack(model)) <= 200_000 for model in (models.clause, models.change, models.severity))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_probability_lies_between_0_and_1(logit):
    assert 0 <= probability(logit) <= 1
