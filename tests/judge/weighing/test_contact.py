import pytest

REACHED = {
    "an address that moved": ("Larkspur SAS, 94 rue du Port, 75009 Paris", "Larkspur SAS, 14 place Vide, 75009 Paris"),
    "who touched the page last": (
        "Latest update on Thursday 3 February 2022 at 17:19 by Anna Holm.",
        "Latest update on Friday 4 February 2022 at 03:34 by David Brook.",
    ),
}


@pytest.mark.parametrize("case", REACHED)
def test_where_somebody_is_reached_does_not_matter(take, terms, case):
    before, after = REACHED[case]
    taken = take(f"{terms}\n\n{before}\n", f"{terms}\n\n{after}\n")[1]
    assert not taken.assessment.substantive


def test_a_rule_that_stands_beside_an_address_matters(take, terms):
    before = "You must write to Larkspur, 94 rue du Port, 75009 Paris within 30 days."
    after = "You must write to Larkspur, 94 rue du Port, 75009 Paris within 10 days."
    assert take(f"{terms}\n\n{before}\n", f"{terms}\n\n{after}\n")[1].assessment.substantive
