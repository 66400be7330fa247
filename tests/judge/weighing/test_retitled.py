RULES = {
    "Fees": "You must pay the fee of a month before it begins.",
    "Taxes": "You are responsible for all taxes on what you sell.",
    "Refunds": "We do not refund fees that you have paid.",
}


def test_a_label_that_became_a_heading_says_nothing_new(take):
    before = "\n\n".join(f"{label}. {rule}" for label, rule in RULES.items())
    after = "\n\n".join(f"## {label}\n\n{rule}" for label, rule in RULES.items())
    assert not take(f"# Terms\n\n{before}\n", f"# Terms\n\n{after}\n")[1].assessment.substantive


def test_a_rule_that_changed_beside_it_is_told(take):
    before = "\n\n".join(f"{label}. {rule}" for label, rule in RULES.items())
    after = "\n\n".join(f"## {label}\n\n{rule}" for label, rule in RULES.items()).replace("do not refund", "refund")
    assert take(f"# Terms\n\n{before}\n", f"# Terms\n\n{after}\n")[1].assessment.substantive
