import zlib
from dataclasses import replace
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.meaning import HEADLINE_LENGTH, Assessment, Dated, Evidence, Finding, Kind, Severity, Side
from smallprint.store.codec import BEGINNING, decode, encode, is_about
from smallprint.text.span import Quote, Span

# As read from bytes that are no UTF-8: whole characters, and the escapes of single bytes.
WORDS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF), max_size=20
)
COUNTS = st.integers(min_value=0, max_value=1 << 40)
PROBABILITIES = st.floats(min_value=0, max_value=1)
SPANS = st.tuples(COUNTS, COUNTS).map(lambda ends: Span(min(ends), max(ends)))
QUOTES = st.builds(Quote, WORDS.filter(bool), WORDS, WORDS)
EVIDENCE = st.builds(Evidence, st.sampled_from(Side), COUNTS, SPANS, QUOTES)
FINDINGS = st.builds(
    Finding,
    COUNTS,
    st.sampled_from(Kind),
    PROBABILITIES,
    st.sampled_from(["", "tracking", "a number"]) | WORDS,
    st.lists(WORDS, max_size=2).map(tuple),
)
DAYS = st.none() | st.dates()
TRUTHS = st.none() | st.booleans()
ASSESSMENTS = st.builds(
    Assessment,
    substantive=st.booleans(),
    probability=PROBABILITIES,
    severity=st.sampled_from(Severity),
    kinds=st.lists(st.sampled_from(Kind), max_size=3).map(tuple),
    topics=st.lists(WORDS, max_size=3).map(tuple),
    headline=st.text(max_size=HEADLINE_LENGTH),
    evidence=st.lists(EVIDENCE, max_size=3).map(tuple),
    findings=st.lists(FINDINGS, max_size=6, unique_by=lambda one: (one.kind, one.probability)).map(tuple),
    dated=st.builds(Dated, DAYS, DAYS, DAYS, TRUTHS, TRUTHS, st.none() | st.integers(-9999, 9999)),
    returns_to=st.none() | st.datetimes(timezones=st.just(UTC)),
)
PLAIN = Assessment(
    True, 0.75, Severity.MINOR, (Kind.SUBSTANTIVE,), (), "", (), (), Dated(None, None, None, None, None, None)
)


def back(assessment):
    return decode(encode(assessment), substantive=assessment.substantive, headline=assessment.headline)


def about(change, reason="a word differs"):
    return Finding(change, Kind.TYPO_OR_GRAMMAR_FIX, 0.125, reason, ("number",))


@given(ASSESSMENTS)
def test_an_assessment_comes_back_as_it_was(assessment):
    assert back(assessment) == assessment


@given(st.lists(FINDINGS, max_size=12), st.lists(COUNTS, max_size=12))
def test_no_finding_is_lost_or_added(findings, changes):
    like = [replace(findings[0], change=change) for change in changes] if findings else []
    found = tuple(findings + like)
    told = back(replace(PLAIN, findings=found)).findings
    assert sorted(told, key=repr) == sorted(found, key=repr)
    assert back(replace(PLAIN, findings=told)).findings == told


def test_a_thousand_like_findings_take_little_more_room_than_ten():
    reason = "the words between these two places are the same but for a letter"
    few, many = (encode(replace(PLAIN, findings=tuple(about(n, reason) for n in range(count)))) for count in (10, 1000))
    assert zlib.decompress(many).count(reason.encode()) == 1
    assert len(many) < len(few) + 2.5 * 990


@given(ASSESSMENTS, WORDS)
def test_what_an_assessment_is_about_is_told_without_reading_it(assessment, other):
    body = encode(assessment)
    assert all(is_about(body, topic) for topic in assessment.topics)
    assert is_about(body, other) == (other in assessment.topics)


def test_topics_are_told_wherever_they_end():
    topics = tuple(f"topic-{number:04}" for number in range(BEGINNING))
    assert is_about(encode(replace(PLAIN, topics=topics)), topics[-1])
    assert not is_about(encode(replace(PLAIN, topics=topics)), "fees")


def test_a_damaged_assessment_is_about_everything_so_that_reading_it_fails():
    assert is_about(b"damaged", "fees")
