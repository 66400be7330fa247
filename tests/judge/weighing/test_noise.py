from array import array

import pytest

from smallprint.judge.weighing.noise import NoiseWeights, noise_weights, pack, unpack
from smallprint.model.meaning import Kind

KINDS = (Kind.ADS_OR_WIDGETS, Kind.NAVIGATION_OR_PAGE_CHROME)


def test_a_model_is_read_back_as_it_was_packed():
    model = NoiseWeights(KINDS, (0.5, -0.5), 0.01, 2, array("b", [1, -2, 3, 127]))
    again = unpack(pack(model))
    assert (again.kinds, again.biases, again.scale, again.table) == (KINDS, (0.5, -0.5), 0.01, model.table)


def test_a_damaged_model_is_an_error():
    with pytest.raises(ValueError, match="weights"):
        unpack(pack(NoiseWeights(KINDS, (0.0, 0.0), 1.0, 2, array("b", [1, 2, 3, 4])))[:-1])


def test_the_kind_that_the_signs_speak_for_most_is_told():
    model = NoiseWeights(KINDS, (0.1, 0.0), 1.0, 1, array("b", [0, 1]))
    assert model.likeliest([]) is Kind.ADS_OR_WIDGETS
    assert model.likeliest(["menu"]) is Kind.NAVIGATION_OR_PAGE_CHROME


def test_the_shipped_model_is_small_and_tells_no_rule():
    model = noise_weights()
    assert len(pack(model)) <= 150_000
    assert Kind.SUBSTANTIVE not in model.kinds
