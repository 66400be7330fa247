from datetime import UTC, datetime

import pytest

from smallprint.model.change import ChangeKind
from smallprint.model.meaning import HEADLINE_LENGTH, Kind, Severity

NEW_RULE = "2.3 We may use your recordings and other personal data to train artificial intelligence models without your consent."  # noqa: E501  # a specimen reads in one line

COSMETIC = {
    "a token in a link": (
        "larkspur.example/privacy",
        "larkspur.example/privacy?session=8127",
        Kind.URL_TRACKING_PARAMS,
    ),
    "a link's target": ("larkspur.example/privacy", "larkspur.example/legal/privacy", Kind.LINK_TARGET_ONLY),
    "the document's date": ("March 1, 2024", "April 2, 2024", Kind.DATES_ONLY),
    "a dash and a quote": ("we do not refund", "we do not – refund", Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY),
    "bold words": ("You keep all rights", "You keep **all rights**", Kind.MARKUP_FORMATTING),
}


def test_a_new_permission_over_content_matters(take, terms):
    after = terms.replace("## 3\\.", f"{NEW_RULE}\n\n## 3\\.")
    found = take(terms, after)[1].assessment
    assert found.substantive
    assert found.kinds[0] is Kind.SUBSTANTIVE
    assert found.severity in (Severity.MINOR, Severity.MAJOR)
    assert "ai-training" in found.topics
    assert any("train artificial intelligence" in one.quote.exact for one in found.evidence)


@pytest.mark.parametrize("oddity", COSMETIC)
def test_what_leaves_the_words_alone_does_not_matter(take, terms, oddity):
    old, new, kind = COSMETIC[oddity]
    found = take(terms, terms.replace(old, new))[1].assessment
    assert not found.substantive
    assert found.severity is Severity.NONE
    assert kind in found.kinds
    assert found.topics == ()
    assert found.evidence == ()


def test_an_identical_text_is_never_substantive(take, terms):
    found = take(terms, terms)[1].assessment
    assert (found.substantive, found.probability, found.findings) == (False, 0.0, ())


def test_a_return_is_told_as_a_return_and_not_as_news(take, terms):
    other = terms.replace("9 euros", "12 euros").replace("16 years", "18 years")
    back = take(terms, other, terms)[2].assessment
    assert not back.substantive
    assert Kind.FLAPPING in back.kinds
    assert back.returns_to == datetime(2024, 3, 1, 12, tzinfo=UTC)
    assert "goes back to the version of 2024-03-01" in back.headline


def test_a_return_to_the_letter_of_a_links_target_is_a_return_too(take, terms):
    other = terms.replace("larkspur.example/privacy", "larkspur.example/p")
    back = take(terms, other, terms)[2].assessment
    assert set(back.kinds) == {Kind.FLAPPING, Kind.LINK_TARGET_ONLY}


def test_the_same_terms_after_a_failed_capture_are_a_recovery(take, terms):
    _, failed, recovered = take(terms, "# 404\n\nPage not found", terms)
    assert failed.assessment is None
    assert recovered.compared_with == 1
    assert recovered.assessment.kinds[:2] == (Kind.EXTRACTION_FAILURE, Kind.FLAPPING)
    assert not recovered.assessment.substantive


def test_every_touched_change_is_in_exactly_one_finding(take, terms):
    after = terms.replace("9 euros", "12 euros").replace("16 years", "18 years").replace("## 4", f"{NEW_RULE}\n\n## 4")
    taken = take(
        terms, after.replace("2.1 You keep all rights to the recordings that you upload to the service.\n\n", "")
    )[1]
    held = sorted(found.change for found in taken.assessment.findings)
    assert held == list(range(len(taken.diff.touched)))
    assert all(0 <= found.probability <= 1 for found in taken.assessment.findings)


def test_two_changes_of_one_document_never_share_a_headline(take, terms):
    later = [terms.replace("privacy)", f"privacy?session={number})") for number in range(6)]
    lines = [one.assessment.headline for one in take(*later, days=1)[1:]]
    assert len(set(lines)) == len(lines)
    assert all(0 < len(line) <= HEADLINE_LENGTH for line in lines)


@pytest.mark.parametrize(
    ("old", "new", "alert"),
    [
        ("at least 16 years", "at least 18 years", "number"),
        ("we do not refund", "we refund", "negation"),
        ("and must keep", "and may keep", "modal"),
        ("larkspur.example/privacy", "larkspur.example/p", "legal-link"),
    ],
)
def test_what_may_change_the_meaning_is_never_let_pass_silently(take, terms, old, new, alert):
    found = take(terms, terms.replace(old, new))[1].assessment
    assert any(alert in one.alerts for one in found.findings)


def test_an_added_clause_has_one_finding(take, terms):
    taken = take(terms, f"{terms}\n{NEW_RULE}\n")[1]
    kinds = [taken.diff.touched[one.change].kind for one in taken.assessment.findings]
    assert kinds.count(ChangeKind.ADDED) == 1
