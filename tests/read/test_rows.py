"""Models of many labels: what is weighed, how labels rival each other, what a file holds."""

from __future__ import annotations

import json
import math
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.read.rows import LANE, MIDDLE, Rows, pack_rows, shipped_rows, unpack_rows


def row(*weights: int) -> int:
    """Weights as they lie in a model."""
    return sum((weight + MIDDLE) << (8 * LANE * place) for place, weight in enumerate(weights))


def model(rival: float = 0.0, **signs: tuple[int, ...]) -> Rows:
    """A model of the labels yes and no that knows these signs."""
    rows = {crc32(sign.encode()): row(*weights) for sign, weights in signs.items()}
    return Rows(("yes", "no"), (0.5, -1.0), 0.1, rows, rival, (0.5, 0.5))


@st.composite
def models(draw: st.DrawFn) -> Rows:
    """A model whose numbers have no more places than a file keeps."""
    size = draw(st.integers(2, 5))
    millionths = st.integers(-9_000_000, 9_000_000).map(lambda whole: whole / 1_000_000)
    each = st.lists(millionths, min_size=size, max_size=size).map(tuple)
    weights = st.lists(st.integers(-127, 127), min_size=size, max_size=size).map(lambda found: row(*found))
    return Rows(
        labels=tuple(draw(st.lists(st.text(max_size=8), min_size=size, max_size=size, unique=True))),
        biases=draw(each),
        scale=draw(st.integers(1, 99_999_999)) / 1_000_000_000,
        rows=draw(st.dictionaries(st.integers(0, 2**32 - 1), weights, max_size=6)),
        rival=draw(millionths),
        cuts=draw(each),
    )


def fields(held: Rows) -> tuple[object, ...]:
    return held.labels, held.biases, held.scale, dict(held.rows), held.rival, held.cuts


def test_without_signs_the_biases_decide() -> None:
    assert model().scores([]) == (0.5, -1.0)
    assert model().scores([(1.0, [])]) == (0.5, -1.0)


def test_a_sign_that_is_not_known_weighs_nothing() -> None:
    assert model(may=(10, -20)).scores([(1.0, ["shall"])]) == (0.5, -1.0)


def test_signs_weigh_for_every_label_what_their_group_weighs() -> None:
    held = model(may=(10, -20), use=(-127, 127), train=(0, 5))
    assert held.scores([(1.0, ["may", "use"]), (0.5, ["train"])]) == pytest.approx((0.5 - 11.7, -1.0 + 10.7 + 0.25))


def test_a_thousand_of_the_lightest_and_of_the_heaviest_signs_do_not_spill_over() -> None:
    held = model(low=(-127, 127), high=(127, -127))
    assert held.scores([(1.0, ["low"] * 1000)]) == pytest.approx((0.5 - 12_700, -1.0 + 12_700))
    assert held.scores([(1.0, ["high"] * 1000)]) == pytest.approx((0.5 + 12_700, -1.0 - 12_700))


def test_a_label_is_less_probable_beside_a_strong_one() -> None:
    alone, beside = model(may=(0, 30)), model(-0.5, may=(0, 30))
    assert alone.odds([(1.0, ["may"])]) == pytest.approx([1 / (1 + math.exp(-score)) for score in (0.5, 2.0)])
    # yes: 0.5 less half of no's 2.0; no: 2.0 less half of yes's 0.5
    assert beside.odds([(1.0, ["may"])]) == pytest.approx([1 / (1 + math.exp(-score)) for score in (-0.5, 1.75)])


def test_labels_that_are_even_rival_each_other_alike() -> None:
    held = Rows(("a", "b", "c"), (1.0, 1.0, 0.0), 1.0, {}, -1.0, (0.5, 0.5, 0.5))
    assert held.odds([]) == pytest.approx([0.5, 0.5, 1 / (1 + math.e)])


def test_one_label_is_no_model_of_many() -> None:
    with pytest.raises(ValueError, match="two labels or more"):
        Rows(("yes",), (0.0,), 1.0, {}, 0.0, (0.5,))


def test_each_label_needs_its_cut() -> None:
    with pytest.raises(ValueError, match="a bias and a cut"):
        Rows(("yes", "no"), (0.0, 0.0), 1.0, {}, 0.0, (0.5,))


@given(models())
def test_a_model_comes_out_of_its_file_as_it_went_in(held: Rows) -> None:
    packed = pack_rows(held)
    assert fields(unpack_rows(packed)) == fields(held)
    assert pack_rows(unpack_rows(packed)) == packed


def test_a_file_has_names_and_weights_side_by_side() -> None:
    head, _, body = pack_rows(model(may=(10, -20))).partition(b"\n")
    assert json.loads(head)["signs"] == 1
    assert body == crc32(b"may").to_bytes(4, "little") + bytes([10, 256 - 20])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(pack_rows(model(may=(1, 2)))[:-1], "2 labels and 1 signs holds 5 bytes", id="cut short"),
        pytest.param(pack_rows(model()) + b"x", "0 signs holds 1 bytes", id="too long"),
        pytest.param(b'{"labels": ["a", "b"]}\n', "first line", id="half a head"),
        pytest.param(b"[]\n", "first line", id="no head"),
    ],
)
def test_a_damaged_file_is_told(content: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        unpack_rows(content)


@given(models(), st.lists(st.tuples(st.floats(0, 1), st.lists(st.text(max_size=6), max_size=6)), max_size=4))
def test_odds_are_probabilities_whatever_the_signs(held: Rows, groups: list[tuple[float, list[str]]]) -> None:
    assert all(0 <= odds <= 1 for odds in held.odds(groups))


def test_a_shipped_model_is_unpacked_once() -> None:
    assert shipped_rows("topics") is shipped_rows("topics")
