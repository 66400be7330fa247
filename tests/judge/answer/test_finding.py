"""Denials, and the choice that a sentence leaves."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.finding import hits, is_denied
from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

SHARES = Matter("shares", "Do they share?", Practice.DATA_SHARING, ("share",), (Rule(Says.YES, r"\bshare\b"),))


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("we do not share your data", True),
        ("we neither sell nor share your data", True),
        # a denial that denies nothing of what follows
        ("whether or not you agree, we share your data", False),
        ("we not only share your data", False),
        ("if you do not agree we may share your data", False),
        ("we may keep your data without limitation, and share it", False),
    ],
)
def test_only_a_denial_of_the_hit_counts(text: str, denies: bool) -> None:
    assert is_denied(text, text.index("share")) == denies


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("with your consent we share your data", Says.CONSENT),
        # consent of which it is not said that it is needed
        ("we share your data, with your consent, where required, and show advertising", Says.YES),
        ("we share your data (subject to your consent where required by law)", Says.YES),
        ("we share your data with your consent or as otherwise permitted by law", Says.YES),
        ("if we have not asked for your consent, we share your data as we may", Says.YES),
    ],
)
def test_consent_where_required_is_no_condition(text: str, says: Says) -> None:
    assert [hit.says for hit in hits(SHARES, text, "")] == [says]
