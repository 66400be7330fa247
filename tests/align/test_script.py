from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff, replay, script, undo
from smallprint.segment import outline

TEXT = st.text(alphabet="ab1. *#[]()|>-_\\&;\n\r\t“é\u00a0", max_size=120) | st.lists(
    st.sampled_from(
        ["We pay 30 days on.", "We pay 60 days on.", "# Fees", "* one", "* two", "", "| a | b |", "1. x", "2. x"]
    ),
    max_size=12,
).map("\n\n".join)


@given(TEXT, TEXT)
def test_replaying_gives_the_text_after_and_undoing_the_text_before(before: str, after: str) -> None:
    found = diff(outline(before), outline(after))
    assert replay(found, before) == after
    assert undo(found, after) == before


@given(TEXT, TEXT)
def test_the_steps_tile_both_texts(before: str, after: str) -> None:
    steps = script(diff(outline(before), outline(after)))
    for text, spans in ((before, [s.before for s in steps if s.before]), (after, [s.after for s in steps if s.after])):
        ordered = sorted(spans)
        assert sum(map(len, ordered)) == len(text)
        assert all(one.end == other.start for one, other in itertools.pairwise(ordered))


@pytest.mark.parametrize("text", ["", "We pay 45 days on.", "We pay 30 days on. Really."])
def test_a_script_refuses_a_text_it_was_not_made_for(text: str) -> None:
    found = diff(outline("We pay 30 days on."), outline("We pay 60 days on."))
    with pytest.raises(ValueError, match="text"):
        replay(found, text)
