"""Quotations within their clauses."""

from __future__ import annotations

from smallprint.model.answer import Quotation
from smallprint.publish.in_place import AROUND, in_place
from smallprint.segment import outline
from smallprint.text.span import Span

TEXT = """# Terms

## 2. What we may do

2.1 We may do the following:

- (i) sell your data, and

- (ii) keep it.

2.2 Long words. """
FILLED = TEXT + "They go on and on. " * 60 + "We train on it. " + "They go on and on. " * 60


def quoted(held, words: str) -> Quotation:
    clause = next(one for one in held.clauses if words in one.ink)
    start = clause.ink.index(words)
    return Quotation(clause.index, Span(start, start + len(words)), words)


def told(parts) -> list[tuple[str, bool]]:
    return [(part["words"], part["is_quoted"]) for part in parts]


def test_a_clause_is_shown_with_its_number_and_what_introduces_it() -> None:
    held = outline(TEXT)
    (one,) = in_place(held, [quoted(held, "sell your data")])
    assert told(one["parts"]) == [("sell your data", True), (", and", False)]
    assert one["lead_in"] == "We may do the following:"
    assert "i" in one["place"]


def test_several_quotations_of_one_clause_are_marked_in_one() -> None:
    held = outline(TEXT)
    (one,) = in_place(held, [quoted(held, "following"), quoted(held, "We may")])
    assert [words for words, is_quoted in told(one["parts"]) if is_quoted] == ["We may", "following"]


def test_overlapping_quotations_repeat_no_word() -> None:
    held = outline(TEXT)
    (one,) = in_place(held, [quoted(held, "We may do"), quoted(held, "do the following")])
    assert "".join(words for words, _ in told(one["parts"])) == "We may do the following:"


def test_of_a_long_clause_the_words_around_are_shown() -> None:
    held = outline(FILLED)
    (one,) = in_place(held, [quoted(held, "We train on it.")])
    before, words, after = one["parts"]
    assert words == {"words": "We train on it.", "is_quoted": True}
    assert before["words"].startswith("… ")
    assert after["words"].endswith(" …")
    assert len(before["words"]) < AROUND + 5


def test_a_sentence_that_ends_introduces_nothing() -> None:
    held = outline("# Terms\n\n1.1 We may do that.\n\n- (a) Another matter.\n")
    (one,) = in_place(held, [quoted(held, "Another matter.")])
    assert one["lead_in"] == ""
