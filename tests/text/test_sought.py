"""A pattern is looked for only where words stand without which it matches nothing, and finds what it would find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.text.sought import Sought

PARTS = {
    "words of which one stands": (r"\b(?:sell|rent|trade)s?\b", ("rent", "sell", "trade")),
    "the longest of a row": (r"\bit is your duty\b", ("it is your duty",)),
    "the most telling step": (r"\b(?:we|us)\b[^.;]{0,40}\bshar(?:e|ing)\b", ("shar",)),
    "what may be absent is not needed": (r"(?:never )?(?:opt[- ])?train", ("train",)),
    "what is repeated is": (r"(?:no ){1,3}more", ("more",)),
    "what must not stand is not": (r"(?<!never )train(?! station)", ("train",)),
    "a part of another stands for it": (r"video|videotape", ("video",)),
    "a branch without words": (r"sell|\w+", ()),
    "a single letter stands everywhere": (r"a+\d", ()),
    "letters of either case": (r"(?i)train", ()),
    "a group in either case": (r"(?i:train)ed?", ()),
}
WORDS = "we never train trains sell shares no more video videotape opt-out it is your duty a1 TRAIN station".split()


@pytest.mark.parametrize(("words", "parts"), PARTS.values(), ids=PARTS.keys())
def test_the_words_that_a_pattern_needs(words, parts):
    assert Sought(words).parts == parts


@given(st.sampled_from([words for words, _ in PARTS.values()]), st.lists(st.sampled_from(WORDS), max_size=6))
def test_it_finds_what_the_pattern_finds(words, spoken):
    text, sought = " ".join(spoken), Sought(words)
    plain = [found.span() for found in re.finditer(words, text)]
    assert [found.span() for found in sought.finditer(text)] == plain
    first = sought.search(text)
    assert ([first.span()] if first else []) == plain[:1]
