"""Linear models: what is weighed, what a file holds, and how a damaged one is told."""

from __future__ import annotations

import json
import math
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import Stance, UnfairKind
from smallprint.read.linear import Linear, pack, shipped, unpack

ONE_SLOT = Linear(("yes", "no"), (0.5, -1.0), 0.1, 1, array("b", [10, -20]))
"""All signs fall into the one slot: each weighs 1.0 for "yes" and -2.0 for "no"."""
SIGNS = st.lists(st.text(max_size=12), max_size=6)
GROUPS = st.lists(st.tuples(st.floats(0, 1), SIGNS), max_size=4)


@st.composite
def models(draw: st.DrawFn) -> Linear:
    """A model whose numbers have no more places than a file keeps."""
    labels = draw(st.lists(st.text(max_size=8), min_size=1, max_size=4, unique=True))
    slots = draw(st.integers(1, 8))
    millionths = st.integers(-9_000_000, 9_000_000).map(lambda whole: whole / 1_000_000)
    size, places = len(labels), len(labels) * slots
    return Linear(
        labels=tuple(labels),
        biases=tuple(draw(st.lists(millionths, min_size=size, max_size=size))),
        scale=draw(st.integers(1, 99_999_999)) / 1_000_000_000,
        slots=slots,
        table=array("b", draw(st.lists(st.integers(-127, 127), min_size=places, max_size=places))),
        cuts=draw(st.just(()) | st.lists(millionths, min_size=size, max_size=size).map(tuple)),
    )


def fields(model: Linear) -> tuple[object, ...]:
    return model.labels, model.biases, model.scale, model.slots, list(model.table), model.cuts


def test_without_signs_the_biases_decide() -> None:
    assert ONE_SLOT.scores([]) == (0.5, -1.0)
    assert ONE_SLOT.scores([(1.0, [])]) == (0.5, -1.0)


def test_signs_weigh_what_their_group_weighs() -> None:
    assert ONE_SLOT.scores([(1.0, ["may", "use"]), (0.5, ["train"])]) == pytest.approx((3.0, -6.0))


def test_signs_weigh_together_for_each_label_and_twice_where_they_stand_twice() -> None:
    assert ONE_SLOT.sums([]) == (0, 0)
    assert ONE_SLOT.sums(["may", "use", "use"]) == (30, -60)


def test_a_sign_has_a_place_of_its_own() -> None:
    # The check value in the definition of CRC-32 is that of "123456789", 0xCBF43926: place 0 of 2, and 2 of 4.
    two, four = (Linear(("yes",), (0.0,), 1.0, slots, array("b", [3, 5, 7, 9][:slots])) for slots in (2, 4))
    assert two.scores([(1.0, ["123456789"])]) == (3.0,)
    assert four.scores([(1.0, ["123456789"])]) == (7.0,)


def test_each_label_has_its_row_of_weights() -> None:
    model = Linear(("yes", "no"), (0.0, 0.0), 1.0, 2, array("b", [3, 5, -7, 9]))
    assert model.scores([(1.0, ["123456789"])]) == (3.0, -7.0)


def test_scores_become_shares_of_one() -> None:
    even = Linear(("yes", "no", "silent"), (2.0, 2.0, 2.0), 1.0, 1, array("b", [0, 0, 0]))
    assert even.shares([]) == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    tripled = Linear(("yes", "no"), (math.log(3), 0.0), 1.0, 1, array("b", [0, 0]))
    assert tripled.shares([]) == pytest.approx((0.75, 0.25))


def test_scores_become_odds_of_each_by_itself() -> None:
    model = Linear(("yes", "no", "even"), (math.log(3), -math.log(3), 0.0), 1.0, 1, array("b", [0, 0, 0]))
    assert model.odds([]) == pytest.approx((0.75, 0.25, 0.5))


def test_scores_too_high_for_a_power_are_still_odds() -> None:
    model = Linear(("yes", "no"), (1e6, -1e6), 1.0, 1, array("b", [0, 0]))
    assert model.odds([]) == pytest.approx((1.0, 0.0))
    assert model.shares([]) == pytest.approx((1.0, 0.0))


@given(models(), GROUPS)
def test_shares_are_probabilities_and_order_as_scores_do(model: Linear, groups: list[tuple[float, list[str]]]) -> None:
    shares, scores = model.shares(groups), model.scores(groups)
    assert all(0 <= share <= 1 for share in shares)
    assert math.isclose(sum(shares), 1)
    assert shares[scores.index(max(scores))] == max(shares)


@given(models(), GROUPS)
def test_odds_are_probabilities(model: Linear, groups: list[tuple[float, list[str]]]) -> None:
    assert all(0 <= odd <= 1 for odd in model.odds(groups))


@given(models(), GROUPS)
def test_the_order_of_signs_and_groups_does_not_count(model: Linear, groups: list[tuple[float, list[str]]]) -> None:
    turned = [(weight, signs[::-1]) for weight, signs in groups[::-1]]
    assert model.scores(turned) == pytest.approx(model.scores(groups))


@given(st.text(alphabet="a\ud800\x00é", max_size=8))
def test_any_sign_is_weighed(sign: str) -> None:
    assert ONE_SLOT.scores([(1.0, [sign])]) == pytest.approx((1.5, -3.0))


@given(models())
def test_what_is_packed_is_unpacked(model: Linear) -> None:
    assert fields(unpack(pack(model))) == fields(model)


@given(models())
def test_packing_is_stable(model: Linear) -> None:
    assert pack(unpack(pack(model))) == pack(model)


def test_numbers_are_kept_to_six_and_nine_places() -> None:
    model = unpack(pack(Linear(("yes",), (0.12345678,), 0.1234567891, 1, array("b", [-127]), (0.98765432,))))
    assert fields(model) == (("yes",), (0.123457,), 0.123456789, 1, [-127], (0.987654,))


def test_a_weight_may_be_the_sign_that_ends_the_head() -> None:
    model = Linear(("yes",), (0.0,), 1.0, 3, array("b", [10, 10, 13]))
    assert list(unpack(pack(model)).table) == [10, 10, 13]


@given(models(), st.data())
def test_a_file_cut_short_is_a_value_error(model: Linear, data: st.DataObject) -> None:
    content = pack(model)
    kept = data.draw(st.integers(0, len(content) - 1))
    with pytest.raises(ValueError):  # noqa: PT011 - where the cut falls decides what is said
        unpack(content[:kept])


@given(models(), st.binary(min_size=1, max_size=5))
def test_a_file_with_more_behind_it_is_a_value_error(model: Linear, more: bytes) -> None:
    with pytest.raises(ValueError, match="weights holds"):
        unpack(pack(model) + more)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="an empty file"),
        pytest.param(b"\n", id="no head"),
        pytest.param(b"version https://git-lfs.example/v1\n", id="a pointer to the file"),
        pytest.param(b"\xff\xfe\x00\n\x01", id="a head that is no text"),
        pytest.param(pack(ONE_SLOT)[1:], id="its first byte lost"),
        pytest.param(pack(ONE_SLOT).replace(b"\n", b""), id="no line ends the head"),
        pytest.param(pack(ONE_SLOT).replace(b'"slots": 1', b'"slots": 2'), id="a head with other slots"),
    ],
)
def test_a_damaged_file_is_a_value_error(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the reader of JSON words some of these
        unpack(content)


def test_a_model_that_lost_weights_says_how_many_it_holds() -> None:
    with pytest.raises(ValueError, match="a model of 2 times 1 weights holds 1"):
        unpack(pack(ONE_SLOT)[:-1])


def test_the_head_is_a_line_of_json() -> None:
    head = json.loads(pack(ONE_SLOT).partition(b"\n")[0])
    assert head == {"labels": ["yes", "no"], "biases": [0.5, -1.0], "scale": 0.1, "slots": 1, "cuts": []}


def test_the_models_that_ship_speak_of_what_is_read() -> None:
    stance, unfair = shipped("stance"), shipped("unfair")
    assert sorted(stance.labels) == sorted(stance.value for stance in Stance)
    assert sorted(unfair.labels) == sorted(kind.value for kind in UnfairKind)
    assert len(unfair.cuts) == len(unfair.labels)
    assert all(0 < cut < 1 for cut in unfair.cuts)


@pytest.mark.parametrize("name", ["stance", "unfair"])
def test_a_model_that_ships_is_whole_and_read_once(name: str) -> None:
    model = shipped(name)
    assert len(model.biases) == len(model.labels)
    assert len(model.table) == len(model.labels) * model.slots
    assert min(model.table) >= -127
    assert shipped(name) is model


def test_a_model_that_does_not_ship_is_missed() -> None:
    with pytest.raises(FileNotFoundError):
        shipped("astrology")
