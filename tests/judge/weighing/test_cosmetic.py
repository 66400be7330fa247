import pytest

from smallprint.model.meaning import Kind


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("secret", "*secret*", Kind.MARKUP_FORMATTING),
        ("See our", "See\u00a0our", Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY),
        ("keep your password secret", "keep your password SECRET", Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY),
        ("example/privacy", "example/privacy?t=1", Kind.URL_TRACKING_PARAMS),
        ("3.2 If you cancel", "3.3 If you cancel", Kind.NUMBERING_RENUMBERING_ONLY),
    ],
)
def test_a_cosmetic_change_has_its_kind(take, terms, old, new, kind):
    found = take(terms, terms.replace(old, new))[1].assessment
    assert kind in {one.kind for one in found.findings}
    assert not found.substantive


def test_a_hidden_address_is_the_same_address(take, terms):
    shown = terms.replace("secret.", "secret. Write to help@larkspur.example if you lose it.")
    found = take(shown, shown.replace("help@larkspur.example", "[email protected]"))[1].assessment
    assert found.kinds[0] is Kind.EMAIL_OBFUSCATION


def test_a_number_in_words_never_goes_in_silence(take, terms):
    spoken = terms.replace("in the twelve months before", "in the one - two (2) years before")
    found = take(spoken, spoken.replace("one - two (2)", "two (2)"))[1].assessment
    assert any("number" in one.alerts for one in found.findings)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("email", "e-mail", id="a hyphen comes"),
        pytest.param("sub-processors", "subprocessors", id="a hyphen goes"),
        pytest.param("opt‑out", "opt-out", id="a hyphen that does not break"),
    ],
)
def test_words_written_together_or_apart_are_the_same_words(take, terms, old, new):
    text = terms.replace("secret.", "secret. We tell our sub-processors and you by email of every opt‑out.")
    assert old in text
    found = take(text, text.replace(old, new))[1].assessment
    assert Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY in {one.kind for one in found.findings}
    assert not found.substantive


@pytest.mark.parametrize(
    ("old", "new", "is_told"),
    [
        pytest.param("any personal data", "anypersonal data", False, id="a blank was lost"),
        pytest.param("in common with", "incommon with", False, id="one more"),
        pytest.param("is not able to", "is notable to", True, id="a denial went with it"),
        pytest.param("within 30 5 days", "within 305 days", True, id="two numbers became one"),
    ],
)
def test_blanks_that_were_lost_change_no_words(take, terms, old, new, is_told):
    text = terms.replace(
        "secret.", "secret. Staff is not able to see any personal data in common with it within 30 5 days."
    )
    found = take(text, text.replace(old, new))[1].assessment
    assert found.substantive is is_told


@pytest.mark.parametrize(
    ("old", "new"), [("do not refund", "don’t refund"), ("cannot", "can not"), ("will not", "won't")]
)
def test_a_contraction_says_the_same_in_other_words(take, terms, old, new):
    text = terms.replace("secret.", "secret. We will not ask for it, and we cannot see it.")
    found = take(text, text.replace(old, new))[1].assessment
    assert found.kinds == (Kind.REWORDED_SAME_MEANING,)
    assert not found.substantive


def test_a_denial_that_goes_with_a_contraction_is_no_contraction(take, terms):
    text = terms.replace("secret.", "secret. We don’t sell your recordings to anybody.")
    found = take(text, text.replace("don’t sell", "do sell"))[1].assessment
    assert found.substantive
