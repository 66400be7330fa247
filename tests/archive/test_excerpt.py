"""The words that an alert shows: the edits whole, the rest cut short between words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.archive.compare_versions import assess
from smallprint.archive.excerpt import LONGEST, MOST, excerpts_of, legible
from smallprint.model.alert import Lettering
from smallprint.segment.outline import outline

LONG = " ".join(f"word{number}" for number in range(200))
WORDS = st.lists(
    st.sampled_from("we you may not sell share data train models fees pay".split()), min_size=1, max_size=60
)


def excerpts(before, after, first=()):
    found = diff(outline(before), outline(after))
    return excerpts_of(found, assess(found).findings, first)


def words(one, lettering):
    return [segment.words for segment in one.segments if segment.lettering is lettering]


def test_unchanged_words_are_cut_short_between_words():
    (one,) = excerpts(f"{LONG} We do not sell data. {LONG}\n", f"{LONG} We may sell data. {LONG}\n")
    assert words(one, Lettering.REMOVED) == ["do not"]
    assert words(one, Lettering.INSERTED) == ["may"]
    first, *_, last = words(one, Lettering.KEPT)
    assert first.startswith("… word")
    assert last.endswith(" …")
    assert all(each in {*LONG.split(), "…", "We", "sell", "data."} for each in f"{first} {last}".split())
    assert max(map(len, (first, last))) < 200


def test_a_long_new_clause_is_broken_off():
    (one,) = excerpts("One rule.\n", f"One rule.\n\nWe {LONG}\n")
    (inserted,) = words(one, Lettering.INSERTED)
    assert len(inserted) <= LONGEST + 2
    assert inserted.endswith(" …")


def test_few_clauses_are_shown_and_those_named_come_first():
    before = "\n\n".join(f"We charge a fee of {number} euros for part {number}." for number in range(8))
    after = before.replace("a fee", "no fee")
    assert len(excerpts(before, after)) == MOST
    (one, *_) = excerpts(before, after, first=[5])
    assert "5 euros" in "".join(segment.words for segment in one.segments)


def test_bytes_that_are_no_utf8_can_be_sent():
    assert legible("caf\udce9") == "caf?"


@given(WORDS, WORDS)
def test_what_was_removed_and_inserted_stands_in_its_text(before, after):
    old, new = " ".join(before), " ".join(after)
    for one in excerpts(f"{old}\n", f"{new}\n"):
        assert all(each.removesuffix(" …") in old for each in words(one, Lettering.REMOVED))
        assert all(each.removesuffix(" …") in new for each in words(one, Lettering.INSERTED))
