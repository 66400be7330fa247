"""The words that an alert shows: the edits whole, the rest cut short between words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.archive.compare_versions import assess
from smallprint.archive.excerpt import LONGEST, MOST, excerpts_of, excerpts_told, legible
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


FEES = "\n\n".join(
    f"We charge you a fee of {number + 20} euros within 30 days, and you waive any refund of part {number}."
    for number in range(6)
)
RAISED = FEES.replace("30 days", "3 days").replace("any refund", "all claims and any refund")
KEEPS = "We do not use your files to train artificial intelligence models."
TRAINS = "We use your files to train artificial intelligence models."


def told_first(before, after):
    found = diff(outline(before), outline(after))
    made = assess(found)
    return made.headline, "".join(segment.words for segment in excerpts_told(found, made)[0].segments)


def test_the_clause_that_the_headline_speaks_of_stands_first():
    headline, first = told_first(f"{FEES}\n\n{KEEPS}\n", f"{RAISED}\n\n{TRAINS}\n")
    assert "train AI on" in headline
    assert "your files to train artificial" in first


def test_of_a_long_new_clause_the_words_of_the_headline_are_shown():
    filler = " ".join(f"You may use part {number} of the Service as you like." for number in range(30))
    headline, first = told_first(f"{FEES}\n", f"{FEES}\n\n{filler} {TRAINS}\n")
    assert "train AI on" in headline
    assert TRAINS in first


def test_of_a_clause_with_many_edits_the_words_of_the_headline_are_shown():
    kept = " ".join(f"We mend part {number} of the Service within {number + 10} days at most." for number in range(60))
    changed = kept.replace("We mend part", "We look after and mend part")
    headline, first = told_first(f"{FEES}\n\n{kept} {KEEPS}\n", f"{FEES}\n\n{changed} {TRAINS}\n")
    assert "train AI on" in headline
    assert "your files to train artificial" in first


def test_a_rule_that_shifts_by_a_term_is_shown_by_the_terms_definition():
    rule = "We may use User Content to train our AI models."
    before = f"“User Content” means photos that you upload.\n\n{rule}\n\n{FEES}\n"
    after = f"“User Content” means photos, audio recordings and messages that you upload.\n\n{rule}\n\n{RAISED}\n"
    headline, first = told_first(before, after)
    assert "train AI on" in headline
    assert "audio recordings" in first


def test_bytes_that_are_no_utf8_can_be_sent():
    assert legible("caf\udce9") == "caf?"


@given(WORDS, WORDS)
def test_what_was_removed_and_inserted_stands_in_its_text(before, after):
    old, new = " ".join(before), " ".join(after)
    for one in excerpts(f"{old}\n", f"{new}\n"):
        assert all(each.removesuffix(" …") in old for each in words(one, Lettering.REMOVED))
        assert all(each.removesuffix(" …") in new for each in words(one, Lettering.INSERTED))
