"""The line that says which rule on training AI shifted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.judge.headline.shifted import shift_headline
from smallprint.judge.shift.training_shift import training_shifts
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH
from smallprint.segment.outline import outline

DOCUMENT = Document("Hollowmere", "Terms of Service")
TERMS = """# Hollowmere Terms of Service

## 1. Your account

1.1 You must keep your password secret.

## 2. Your content

2.1 You keep all rights in the photos that you upload to the Service.

{rule}
"""
UNNUMBERED = "# Hollowmere Terms\n\n## How photos are used\n\nWe show your photos to your friends.\n\n{rule}\n"
PERMITS = "We may use your photos to train our AI models."
REFUSES = "We do not use your photos to train AI models."
OPT_OUT = "We may use your photos to train our AI models unless you opt out in your settings."
CONSENT = "We will use your photos to train our AI models only with your explicit consent."
RESTRICTS = "You may not use the Service to train AI models."
LOADED = set(
    "alarming bad beware controversial creepy dangerous exploit good grab harmful quietly scandal secretly shady "
    "sneaky steal unfair unfortunately worse worrying".split()
)


def headlines(before: str, after: str, document: Document = DOCUMENT, *, form: str = TERMS) -> list[str]:
    """The lines for what shifted where one rule took the other's place ("" where there is none)."""
    found = diff(
        *(outline(form.format(rule=f"2.2 {rule}" if rule and form == TERMS else rule)) for rule in (before, after))
    )
    return [shift_headline(document, found, shift) for shift in training_shifts(found)]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        pytest.param("", PERMITS, "Hollowmere adds that it may train AI on images (§2.2)", id="leave that is new"),
        pytest.param(
            "", REFUSES, "Hollowmere adds that it does not train AI on images (§2.2)", id="a promise that is new"
        ),
        pytest.param(
            "",
            RESTRICTS,
            "Hollowmere adds that users may not train AI with its content or services (§2.2)",
            id="what users may not do",
        ),
        pytest.param(
            PERMITS, "", "Hollowmere no longer says that it may train AI on images (§2.2)", id="leave that ends"
        ),
        pytest.param(
            REFUSES,
            "",
            "Hollowmere no longer says that it does not train AI on images (§2.2)",
            id="a promise that is dropped",
        ),
        pytest.param(
            REFUSES, PERMITS, "Hollowmere now says that it may train AI on images (§2.2)", id="a promise turned round"
        ),
        pytest.param(
            PERMITS,
            OPT_OUT,
            "Hollowmere now says that it may train AI on images unless people opt out (§2.2)",
            id="a way out",
        ),
        pytest.param(
            PERMITS, CONSENT, "Hollowmere now says that it trains AI on images only with consent (§2.2)", id="consent"
        ),
        pytest.param(
            PERMITS,
            "We may use your photos and your chat messages to train our AI models.",
            "Hollowmere now says that it may train AI on images and chat messages, more widely than before (§2.2)",
            id="of more data",
        ),
        pytest.param(
            "We may use your photos and your chat messages to train our AI models.",
            PERMITS,
            "Hollowmere now says that it may train AI on images, more narrowly than before (§2.2)",
            id="of less data",
        ),
        pytest.param(
            "",
            "Our vendors may use your photos to train their AI models.",
            "Hollowmere adds that third parties may train AI on images (§2.2)",
            id="by others",
        ),
        pytest.param(
            "",
            "We may use your prompts to train our AI models.",
            "Hollowmere adds that it may train AI on prompts (§2.2)",
            id="data by the name that people use",
        ),
    ],
)
def test_the_line_says_what_the_rule_is_now_and_where(before: str, after: str, line: str) -> None:
    (told,) = headlines(before, after)
    assert told == line


@pytest.mark.parametrize(("before", "after"), [("", PERMITS), (PERMITS, ""), (REFUSES, PERMITS)])
def test_an_unnumbered_clause_is_placed_by_its_heading(before: str, after: str) -> None:
    (told,) = headlines(before, after, form=UNNUMBERED)
    assert told.endswith(" (under “How photos are used”)")


def test_many_kinds_of_data_are_cut_short() -> None:
    rule = (
        "We may use your photos, videos, voice recordings, chat messages, location data and prompts to train our AI "
        "models."
    )
    (told,) = headlines("", rule)
    assert "other data" in told
    assert len(told) <= HEADLINE_LENGTH


RULES = st.sampled_from(
    [
        "",
        PERMITS,
        REFUSES,
        OPT_OUT,
        CONSENT,
        RESTRICTS,
        "We may use your photos, videos, voice recordings, chat messages and location data to train our AI models.",
        "We do not use your photos, videos, voice recordings, chat messages or location data to train AI models.",
        "Our vendors may use the biometric data of children, de-identified data and feedback to train their AI models.",
    ]
)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), min_size=1, max_size=120).filter(
    lambda name: name.strip()
)


@given(RULES, RULES, NAMES, st.sampled_from([TERMS, UNNUMBERED]))
def test_a_line_is_never_too_long_whatever_the_service_is_called(before: str, after: str, name: str, form: str) -> None:
    for told in headlines(before, after, Document(name, "Terms of Service"), form=form):
        assert 0 < len(told) <= HEADLINE_LENGTH
        assert "\n" not in told


@given(RULES, RULES)
def test_a_line_names_the_service_and_the_place_and_judges_nothing(before: str, after: str) -> None:
    for told in headlines(before, after):
        assert told.startswith("Hollowmere ")
        assert told.endswith("(§2.2)")
        assert not LOADED & set(told.lower().replace(",", "").split())
