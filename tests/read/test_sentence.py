"""A sentence under its heading and behind its lead-in, and the frame under which a word of it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.read.frame import frames_of, words_of
from smallprint.read.sentence import governing, is_relative, parsed, sentence_of

INKS = st.text(max_size=80) | st.lists(
    st.sampled_from("We you may not use train that which , . data : and is processed by us post İ \ud800 “ ’".split()),
    max_size=25,
).map(" ".join)


def governed(ink: str, word: str) -> str | None:
    """The first verb of the frame under which a word stands."""
    words, frames = parsed(ink)
    frame = governing(words, frames, words.low.index(word))
    return frame.verbs[0].lemma if frame else None


def relative(ink: str) -> list[str]:
    """The first verbs of the frames that only say which thing is meant."""
    words, frames = parsed(ink)
    return [frame.verbs[0].lemma for frame in frames if is_relative(words, frame)]


def test_ink_heading_and_lead_in_are_folded_and_kept() -> None:
    one = sentence_of("train our “Models”;", "How We Use Data", "We don’t use it to:")
    assert (one.ink, one.heading, one.before) == ("train our “Models”;", "How We Use Data", "We don’t use it to:")
    assert (one.text, one.head, one.around) == ('train our "models";', "how we use data", "we don't use it to:")


def test_words_and_frames_are_the_sentences_own() -> None:
    one = sentence_of("We may store photos.", "You must pay", "You may not:")
    assert one.words == words_of("We may store photos.")
    assert one.frames == frames_of(one.words)
    assert [frame.verbs[0].lemma for frame in one.frames] == ["store"]


@pytest.mark.parametrize(
    ("before", "is_led"),
    [
        pytest.param("You may not:", True, id="a lead-in"),
        pytest.param("We use your content to: \n", True, id="blanks behind the colon"),
        pytest.param("We use your content to train models.", False, id="a sentence"),
        pytest.param("Note: fees may change.", False, id="a colon within"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_sentence_is_led_by_what_ends_in_a_colon(before: str, is_led: bool) -> None:
    assert sentence_of("train our models", "", before).is_led is is_led


@pytest.mark.parametrize(
    ("ink", "word", "verb"),
    [
        pytest.param("We may use your maps to train models.", "models", "use", id="purpose of the only verb"),
        pytest.param("You keep your maps, but we may use copies.", "copies", "use", id="the last verb before it"),
        pytest.param("We use maps you upload to train models.", "models", "use", id="relative clause without that"),
        pytest.param("We use maps that you upload to train models.", "models", "use", id="relative clause with that"),
        pytest.param("We store data which is processed by vendors.", "vendors", "store", id="relative passive"),
        pytest.param("You agree that we may sell copies.", "copies", "sell", id="agree that is no relative clause"),
        pytest.param("If you post maps, we may sell copies.", "maps", "post", id="within the condition"),
        pytest.param("If you post maps, we may sell copies.", "copies", "sell", id="behind the condition"),
        pytest.param("For copies, we may charge fees.", "copies", None, id="before the first verb"),
        pytest.param("We sell maps. No copies.", "copies", None, id="behind a full stop"),
        pytest.param("We sell maps; also copies.", "copies", "sell", id="behind a semicolon"),
        pytest.param("The price of copies", "copies", None, id="no verb at all"),
    ],
)
def test_a_word_stands_under_the_last_verb_before_it_that_is_no_aside(ink: str, word: str, verb: str | None) -> None:
    assert governed(ink, word) == verb


@pytest.mark.parametrize(
    ("ink", "verbs"),
    [
        pytest.param("We use the maps you upload.", ["upload"], id="you upload"),
        pytest.param("We use the maps that you upload.", ["upload"], id="that you upload"),
        pytest.param("We sell maps that you may upload.", ["upload"], id="that you may upload"),
        pytest.param("We store data that is processed by vendors.", ["process"], id="that is processed"),
        pytest.param("We use data that, by itself, cannot identify you.", ["identify"], id="an aside behind that"),
        pytest.param("We tell those with whom we share maps.", ["share"], id="with whom"),
        pytest.param("We sell the data you authorise.", ["authorise"], id="you authorise"),
        pytest.param("We sell data you may enter.", ["enter"], id="you may enter"),
        pytest.param("We study the ways our guests may use maps.", ["use"], id="ways they may"),
        pytest.param("To keep your data we may use our maps.", [], id="a verb with its own object"),
        pytest.param("You agree that we use maps.", [], id="agree that"),
        pytest.param("You understand that we may sell maps.", [], id="understand that"),
        pytest.param("When you upload maps, we store copies.", [], id="when"),
        pytest.param("You keep the maps, and we store copies.", [], id="a second main clause"),
        pytest.param("We sell maps.", [], id="a main clause"),
    ],
)
def test_a_relative_clause_only_says_which_thing_is_meant(ink: str, verbs: list[str]) -> None:
    assert relative(ink) == verbs


def test_an_ink_is_parsed_once() -> None:
    ink = "You may not do any of this on Lumenboard:"
    assert parsed(ink) is parsed(ink)


@given(INKS, INKS, INKS)
def test_folding_keeps_places_in_ink_heading_and_lead_in(ink: str, heading: str, before: str) -> None:
    one = sentence_of(ink, heading, before)
    assert (len(one.text), len(one.head), len(one.around)) == (len(ink), len(heading), len(before))
    assert all(
        one.ink[start : start + len(raw)] == raw for start, raw in zip(one.words.starts, one.words.raw, strict=True)
    )


@given(INKS)
def test_the_governing_frame_is_one_of_the_sentences_and_begins_no_later(ink: str) -> None:
    words, frames = parsed(ink)
    for at in range(len(words) + 1):
        frame = governing(words, frames, at)
        assert frame is None or (frame in frames and frame.first <= at and not is_relative(words, frame))
