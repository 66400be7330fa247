import pytest

from smallprint.judge.headline.stated import Values

LAW = Values("now under {new}, no longer {old}", "under {new}", is_name=True)
COMPANY = Values("now {new}, no longer {old}", is_company=True)
TIME = Values("now {new}, no longer {old}", "within {new}")


@pytest.mark.parametrize(
    ("values", "old", "new", "line"),
    [
        (LAW, "the laws of Ireland", "the laws of the State of Oregon", "the laws of the State of Oregon"),
        (LAW, "Irish law", "the law of Ireland and Irish law", ""),
        (COMPANY, "Larkspur Ltd.", "Larkspur Europe GmbH", "Larkspur Europe GmbH, no longer Larkspur Ltd"),
        (COMPANY, "LARKSPUR, INC.", "Larkspur, Inc.", ""),
        (COMPANY, "which explains how Larkspur Inc. works", "Larkspur Europe GmbH", ""),
        (TIME, "within thirty (30) days", "30 days’ notice", ""),
        (TIME, "thirty days", "at least 14 days", "14 days, no longer thirty days"),
        (TIME, "", "one (1) year", "within 1 year"),
        (TIME, "30 days", "as long as we need it", ""),
    ],
    ids=[
        "law",
        "one law twice",
        "company",
        "letter case",
        "no name alone",
        "one time twice",
        "time",
        "new",
        "no value",
    ],
)
def test_a_value_is_told_where_it_is_another(values, old, new, line):
    told = values.told(old, new)
    assert line in told if line else told == ""


def test_another_law_is_told_first(take, terms):
    old = "4.3 These terms are governed by the laws of Ireland."
    new = "4.3 These terms are governed by the laws of the State of Oregon, and you must write to us by letter first."
    line = take(f"{terms}\n{old}\n", f"{terms}\n{new}\n")[1].assessment.headline
    assert line.startswith("Larkspur now puts its terms under the law")
    assert "Oregon, no longer Ireland" in line


def test_another_cap_on_damages_is_told_with_both_amounts(take, terms):
    old = "4.3 In no event shall our total liability under these terms exceed $50."
    terms = f"{terms[: terms.index('4.2')]}{old}\n"
    line = take(terms, terms.replace("$50", "$100"))[1].assessment.headline
    assert line.startswith("Larkspur now caps what it pays in damages at $100, no longer $50")
