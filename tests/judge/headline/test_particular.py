import pytest

from smallprint.model.meaning import Severity

MOVED = {
    "the least age": (
        "at least 16 years old",
        "at least 13 years old",
        "Larkspur now sets the least age at 13, no longer 16 (§1.1)",
    ),
    "the law": (
        "the law of Ireland, and the courts of Dublin",
        "the law of Denmark, and the courts of Dublin",
        "Larkspur now puts its terms under the law of Denmark, no longer Ireland (§4.1)",
    ),
}


@pytest.mark.parametrize("case", MOVED)
def test_what_binds_everybody_is_told_and_major(take, terms, case):
    old, new, line = MOVED[case]
    found = take(terms, terms.replace(old, new))[1].assessment
    assert found.headline == line
    assert found.severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("You must pay bills over 14 days old.", "You must pay bills over 12 days old."),
        ("You must be under 18 or over 65 to pay less.", "You must be under 18 or over 60 to pay less."),
        (
            "If you are under the age of 16 we do not show your page to advertisers.",
            "If you are under the age of 18 we do not show your page to advertisers.",
        ),
        ("You must heed the laws of Ireland on noise.", "You must heed the laws of Denmark on noise."),
    ],
)
def test_other_numbers_and_laws_are_no_such_particulars(take, terms, old, new):
    line = take(f"{terms}\n\n{old}\n", f"{terms}\n\n{new}\n")[1].assessment.headline
    assert "least age" not in line
    assert "under the law" not in line
