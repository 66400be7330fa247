import pytest

from smallprint.model.meaning import Assessment, Dated, Evidence, Kind, Severity, Side
from smallprint.segment.outline import outline
from smallprint.store.evidence import misquoted
from smallprint.text.span import Quote, Span

BEFORE = outline("# Fees\n\nYou pay **nine euros** a month.\n")
AFTER = outline("# Fees\n\nYou pay **twelve euros** a month, and twelve more a year.\n")


def wrong(*evidence):
    kinds, dated = (Kind.SUBSTANTIVE,), Dated(None, None, None, None, None, None)
    found = Assessment(True, 1.0, Severity.MAJOR, kinds, (), "Fees", evidence, (), dated)
    return misquoted(found, BEFORE, AFTER)


def said(side, clause, start, end, words):
    return Evidence(side, clause, Span(start, end), Quote(words))


@pytest.mark.parametrize(
    "evidence",
    [
        said(Side.BEFORE, 0, 2, 6, "Fees"),
        said(Side.BEFORE, 1, 8, 32, "You pay nine euros a"),  # the signs of emphasis are recorded, and not read
        said(Side.AFTER, 1, 18, 24, "twelve"),
        said(Side.AFTER, 1, 46, 52, "twelve"),  # the second of two like words
    ],
)
def test_words_that_stand_at_their_span_are_evidence(evidence):
    assert wrong(evidence) == []


@pytest.mark.parametrize(
    "evidence",
    [
        said(Side.BEFORE, 1, 18, 24, "twelve"),  # of the other side
        said(Side.AFTER, 1, 19, 25, "twelve"),  # a character further on
        said(Side.AFTER, 1, 18, 25, "twelve"),  # longer than its words
        said(Side.AFTER, 0, 18, 24, "twelve"),  # of another clause
        said(Side.AFTER, 9, 18, 24, "twelve"),  # of a clause that is not there
        said(Side.AFTER, 1, 18, 24, "Twelve"),  # in other letters
        said(Side.BEFORE, 1, 8, 32, "You pay **nine euros** a"),  # as recorded, not as read
    ],
)
def test_words_that_do_not_stand_at_their_span_are_told(evidence):
    assert wrong(evidence) == [evidence]
