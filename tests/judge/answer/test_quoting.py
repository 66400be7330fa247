"""A sentence as it is quoted: whole where it is not too long, else a part that can be understood."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.answer.quoting import LONGEST_QUOTED, LONGEST_WHOLE, quoted
from smallprint.text.span import Span

GRANT = (
    "By posting anything on Fernhollow you grant us a worldwide, royalty-free, perpetual, transferable and "
    "sublicensable licence to use, copy, modify, adapt, translate, publish, distribute, store, perform and display "
    "it, in whole or in part, for as long as it stands on our pages or in any copy that we are required to keep"
)

LONG = f"{GRANT} or that the law of any country in which we or our partners do business asks one of us to hold on to"


def part_at(sentence: str, words: str) -> str:
    start = sentence.index(words)
    return quoted(0, sentence, Span(0, len(sentence)), Span(start, start + len(words))).words


def test_a_sentence_that_is_not_too_long_is_quoted_whole() -> None:
    sentence = f"{GRANT}, and any name, voice or likeness that comes with it."
    assert part_at(sentence, "likeness") == sentence


def test_a_part_does_not_begin_with_the_last_thing_of_a_list() -> None:
    sentence = f"{LONG}, and to let partners of ours do the same with your username, voice, or likeness in all media."
    assert not part_at(sentence, "in all media").startswith("or likeness")


def test_a_part_begins_where_somebody_does_something_else() -> None:
    sentence = f"{LONG}, even after you have left, and we may train models on it without asking you again."
    assert part_at(sentence, "train models").startswith("and we may train models")


@given(st.lists(st.sampled_from(["we", "may", "sell,", "and", "the", "data;", "or", "you", "(a)", "–"]), max_size=200))
def test_a_quotation_is_a_stretch_of_its_sentence(words: list[str]) -> None:
    sentence = " ".join([*words, "end."])
    found = quoted(0, sentence, Span(0, len(sentence)), Span(len(sentence) - 4, len(sentence)))
    assert found.words == found.span.cut(sentence)
    assert len(found.words.split()) <= max(LONGEST_WHOLE, LONGEST_QUOTED)
