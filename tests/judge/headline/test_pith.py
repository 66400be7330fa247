import pytest

from smallprint.judge.headline.pith import from_the_point, pith

CASES = {
    "what fits stays as it is": (
        "We keep recordings (and notes) for a year.",
        60,
        "We keep recordings (and notes) for a year.",
    ),
    "what leads to the point is left out without a mark": (
        "As described above under the section titled “Who hears of it”, we may give recordings to advertisers.",
        60,
        "we may give recordings to advertisers.",
    ),
    "an exception in front of the point is marked": (
        "Notwithstanding the above, and except for claims under section 2.2, neither party will be liable.",
        60,
        "…neither party will be liable.",
    ),
    "a bracket is an aside": (
        "We may pass recordings (including those made by guests (if any) of a meeting) to our advertising partners.",
        70,
        "We may pass recordings… to our advertising partners.",
    ),
    "a long subject is told by its head so that the act and its object are left": (
        "Recordings submitted as part of support requests, trials or similar programmes are retained for ten years.",
        60,
        "Recordings… are retained for ten years.",
    ),
    "a condition is told by its beginning, and what it is a condition of is told": (
        "If the owner of your account or the person who invited you to a meeting chooses so, we may analyse your face.",
        70,
        "If the owner of your account…, we may analyse your face.",
    ),
    "a series of verbs gives way to their object": (
        "You are solely responsible for determining, withholding, reporting and remitting any tax on your recordings.",
        80,
        "You are solely responsible for determining… any tax on your recordings.",
    ),
    "a cut falls between clauses": (
        "We may change the price of a subscription at any time, for example to reflect what the recordings cost us.",
        70,
        "We may change the price of a subscription at any time…",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_long_sentence_keeps_its_point(case):
    words, room, told = CASES[case]
    assert pith(words, room) == told


def test_what_is_sold_or_trained_on_is_not_left_out_of_a_series():
    words = (
        "You agree that recordings may be copied, stored, sold, and shown to anybody who pays us for a licence of them."
    )
    assert "sold" in pith(words, 90)


def test_a_sentence_without_a_lead_begins_as_it_did():
    assert from_the_point("In addition to recordings we keep notes.") == "In addition to recordings we keep notes."


def test_a_long_subject_is_told_by_its_head_where_its_verb_comes_late():
    words = (
        "Any credit added to your card that you have not spent within nine months following the day you bought it will "
        "lapse, and we do not pay it back."
    )
    assert pith(words, 100).startswith("Any credit added to your card… will lapse")
