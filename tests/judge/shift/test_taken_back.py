"""A promise that is taken back is a major change, whatever a model says of its words; its twins are not."""

from __future__ import annotations

import pytest

from smallprint.model.meaning import Severity

RULES = """
2.3 We do not use your recordings to train artificial intelligence models.

2.4 We do not sell your personal information to third parties.

2.5 We will never share your personal information with advertisers.

2.6 We send you a newsletter once a month, which you may stop at any time.
"""
TAKEN_BACK = {
    "training unless people say no": (
        "We do not use your recordings to train artificial intelligence models.",
        "We use your recordings to train artificial intelligence models, unless you opt out.",
    ),
    "training": ("We do not use your recordings to train", "We use your recordings to train"),
    "silence on training": ("2.3 We do not use your recordings to train artificial intelligence models.\n\n", ""),
    "selling": ("We do not sell your personal", "We may sell your personal"),
    "silence on selling": ("2.4 We do not sell your personal information to third parties.\n\n", ""),
    "sharing with advertisers": ("We will never share your personal", "We may share your personal"),
    "arbitration": (
        "4.1 These terms",
        "4.1 Any dispute shall be resolved by binding arbitration instead of in court. These terms",
    ),
}
TWINS = {
    "a promise in other words": ("We do not sell your personal", "We never sell your personal"),
    "a promise that came": ("We may read", "We do not rent"),
    "another part": ("once a month", "twice a week"),
    "a promise that stands elsewhere too": (
        "2.4 We do not sell your personal information to third parties.\n\n",
        "2.4 We do not sell or rent your personal information to anyone, be it third parties or our affiliates.\n\n",
    ),
}


@pytest.fixture
def severity(take, terms):
    """How much an edit of the terms with these promises matters."""
    text = terms.replace("\n## 3", f"{RULES}\n2.7 We may read your file names.\n\n## 3")

    def told(old: str, new: str) -> Severity:
        assert text.count(old) == 1
        return take(text, text.replace(old, new))[1].assessment.severity

    return told


@pytest.mark.parametrize("edit", TAKEN_BACK)
def test_a_promise_taken_back_is_major(severity, edit):
    assert severity(*TAKEN_BACK[edit]) is Severity.MAJOR


@pytest.mark.parametrize("edit", TWINS)
def test_what_takes_no_promise_back_is_not_major_for_it(severity, edit):
    assert severity(*TWINS[edit]) is not Severity.MAJOR


def test_a_promise_that_is_made_again_by_an_earlier_text_is_no_news(take, terms):
    text = terms.replace("\n## 3", f"{RULES}\n## 3")
    bare = terms
    assert take(bare, text, bare)[2].assessment.severity is not Severity.MAJOR
