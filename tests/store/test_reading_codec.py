from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass, make_dataclass, replace
from enum import Enum, StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import (
    NO_CHOICE,
    PERMITTING,
    Choice,
    ChoiceKind,
    ClauseReading,
    Licence,
    Norm,
    Stance,
    Strength,
    Training,
)
from smallprint.read.clause import read_clause
from smallprint.store.reading_codec import FORM, decode, encode, form_of, proof_of, quotations
from smallprint.text.span import Span

INK = "We may use your photos to train AI models unless you opt out. You may not copy the maps."
# As read from bytes that are no UTF-8: whole characters, and the escapes of single bytes.
WORDS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF), max_size=12
)
COUNTS = st.integers(min_value=0, max_value=1 << 40)
SHARES = st.floats(min_value=0, max_value=1)
SPANS = st.tuples(COUNTS, COUNTS).map(lambda ends: Span(min(ends), max(ends)))
LONG_SPANS = st.tuples(COUNTS, st.integers(1, 1000)).map(lambda ends: Span(ends[0], sum(ends)))
CHOICES = st.just(NO_CHOICE) | st.builds(
    Choice, st.sampled_from([kind for kind in ChoiceKind if kind is not ChoiceKind.NONE]), SPANS
)
NAMED = {(Norm, "evidence"): LONG_SPANS, (Licence, "breadth"): st.integers(0, 100)}
"""Fields that the nouns themselves are particular about."""
FILLED = {(Norm, "bearers"), (Norm, "verbs")}
"""Fields that may not be empty."""


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that a reading is made of, whatever fields its nouns have by now."""
    if hint is Span:
        return SPANS
    if hint is Choice:
        return CHOICES
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if is_dataclass(hint):
        return nouns(hint)
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=3).map(tuple)
    if get_args(hint):
        return st.one_of(*map(values, get_args(hint)))
    return {str: WORDS, int: COUNTS, float: SHARES, bool: st.booleans(), type(None): st.none()}[hint]


def nouns(noun: Any) -> st.SearchStrategy[Any]:
    hints = get_type_hints(noun)
    held = {each.name: NAMED.get((noun, each.name), values(hints[each.name])) for each in fields(noun)}
    held |= {name: value.filter(bool) for name, value in held.items() if (noun, name) in FILLED}
    if noun is Training:
        strengths = {True: st.sampled_from(Strength), False: st.none()}
        return st.sampled_from(Stance).flatmap(
            lambda stance: st.builds(
                noun, **{**held, "stance": st.just(stance), "strength": strengths[stance in PERMITTING]}
            )
        )
    return st.builds(noun, **held)


READINGS = nouns(ClauseReading)


@given(READINGS)
def test_a_reading_comes_back_as_it_was(reading):
    assert decode(encode(reading)) == reading


@given(READINGS)
def test_the_same_reading_is_always_written_the_same(reading):
    assert encode(decode(encode(reading))) == encode(reading)


def test_what_the_reader_reads_comes_back_with_every_probability():
    reading = read_clause(INK, "Your content", "")
    assert reading.norms and reading.training
    assert decode(encode(reading)) == reading


def test_nothing_found_takes_no_bytes():
    nothing = decode(b"")
    assert nothing.is_empty
    assert encode(nothing) == b""


def test_a_field_that_says_nothing_is_left_out():
    found = json.loads(encode(read_clause("You may not copy the maps.", "", "")))
    assert set(found) <= {"norms", "topics"}
    assert not {"data", "purposes", "times", "scopes"} & set(found["norms"][0])


class Tone(StrEnum):
    """A made-up value."""

    MILD = "mild"
    HARSH = "harsh"


@dataclass(frozen=True, slots=True)
class Remark:
    """A made-up noun of everything that a noun may hold."""

    tone: Tone
    span: Span | None
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    shares: tuple[float, ...]
    count: int
    is_sure: bool
    note: str | None
    within: tuple[Inner, ...]


@dataclass(frozen=True, slots=True)
class Inner:
    """A made-up noun within another."""

    share: float
    tone: Tone | None


REMARKS = st.builds(
    Remark,
    tone=st.sampled_from(Tone),
    span=st.none() | SPANS,
    spans=st.lists(SPANS).map(tuple),
    words=st.lists(WORDS).map(tuple),
    shares=st.lists(SHARES).map(tuple),
    count=st.integers(),
    is_sure=st.booleans(),
    note=st.none() | WORDS,
    within=st.lists(st.builds(Inner, SHARES, st.none() | st.sampled_from(Tone)), max_size=3).map(tuple),
)


@given(REMARKS)
def test_any_frozen_noun_comes_back_as_it_was(remark):
    form = form_of(Remark)
    assert form.read(json.loads(json.dumps(form.write(remark)))) == remark


def test_a_noun_that_is_given_a_field_is_written_as_before_where_it_says_nothing():
    before = make_dataclass("Remark", [("words", tuple[str, ...])], frozen=True)
    after = make_dataclass("Remark", [("words", tuple[str, ...]), ("topics", tuple[str, ...])], frozen=True)
    assert form_of(after).write(after(("a",), ())) == form_of(before).write(before(("a",)))
    assert form_of(after).read({"words": ["a"]}) == after(("a",), ())
    assert form_of(after).shape != form_of(before).shape


def test_a_value_that_is_given_to_an_enumeration_makes_another_form():
    assert form_of(StrEnum("Tone", {"A": "a"})).shape != form_of(StrEnum("Tone", {"A": "a", "B": "b"})).shape
    assert len(FORM) == 8


@pytest.mark.parametrize("hint", [object, dict[str, int], tuple[int, str], tuple[int, ...], int | str, list[str]])
def test_what_cannot_be_written_is_refused_at_once(hint):
    with pytest.raises(TypeError):
        form_of(hint)


def reading_of(*spans: Span) -> ClauseReading:
    """A reading of one norm with these conditions."""
    (norm,) = read_clause("You may not copy the maps.", "", "").norms
    norm = replace(norm, conditions=spans, exceptions=(), times=(), scopes=(), choice=NO_CHOICE, evidence=Span(0, 5))
    return replace(decode(b""), norms=(norm,))


def test_every_span_is_quoted_with_its_words():
    assert quotations(encode(reading_of(Span(3, 6), Span(16, 22))), INK) == ["may", "photos", "We ma"]


@pytest.mark.parametrize(
    "span", [Span(3, 3), Span(2, 3), Span(len(INK), len(INK) + 1), Span(len(INK) - 1, len(INK) + 1)]
)
def test_a_span_without_words_of_the_ink_is_refused(span):
    with pytest.raises(ValueError, match="no words stand at"):
        quotations(encode(reading_of(span)), INK)


def test_every_span_that_the_reader_finds_is_quoted():
    reading = read_clause(INK, "", "")
    told = quotations(encode(reading), INK)
    assert {norm.evidence.cut(INK) for norm in reading.norms} <= set(told)
    assert {one.span.cut(INK) for one in reading.training} <= set(told)


def test_a_proof_is_of_the_reading_and_of_its_words():
    body = encode(reading_of(Span(3, 6)))
    assert proof_of(body, INK) == proof_of(body, INK)
    assert proof_of(body, INK) != proof_of(body, INK.replace("may", "can"))
    assert proof_of(body, INK) != proof_of(encode(reading_of(Span(3, 7))), INK)
    assert proof_of(body, INK) != proof_of(body.replace(b"copy", b"sell"), INK)
