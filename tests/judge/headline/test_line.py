from smallprint.judge.headline.edited import told
from smallprint.judge.headline.headline import nested


def test_an_item_of_a_list_of_what_is_forbidden_is_told_as_forbidden(take, terms):
    lead = "## 5\\. Rules\n\nYou may not do any of the following:\n\n- Selling what others made;\n"
    item = "- Collecting the personal data of other users without their consent, or selling it to third parties;\n"
    line = take(f"{terms}\n{lead}", f"{terms}\n{lead}{item}")[1].assessment.headline
    assert line.startswith("Larkspur forbids “Collecting the personal data of other users without their consent")


def test_a_notice_of_what_another_document_says_is_told_as_a_notice(take, terms):
    notice = (
        "We recently updated our Privacy Notice. We also clarified that we do not sell your personal data, and that we "
        "may not share your recordings with advertisers without your consent."
    )
    line = take(terms, terms.replace("## 1", f"{notice}\n\n## 1", 1))[1].assessment.headline
    assert line.startswith("Larkspur shows the notice “We ")


def test_a_heading_gives_way_to_the_words_that_changed(take, terms):
    new = (
        "## How we treat the things that you keep in the attic of our house\n\nWe may sell the things that you left in "
        "the attic for longer than two years to anybody who asks for them."
    )
    line = take(terms, f"{terms}\n{new}\n")[1].assessment.headline
    assert "to anybody who asks for them" in line


def test_a_document_of_which_nothing_stayed_is_told_as_replaced(take):
    old = "\n\n".join(f"{n}. You must keep the {n}th box closed and pay for it." for n in range(1, 40))
    new = "\n\n".join(f"{n}. We sell data about lamp {n} to advertisers, who may store it." for n in range(1, 40))
    line = take(f"# Terms of Service\n\n{old}\n", f"# Terms of Service\n\n{new}\n")[1].assessment.headline
    assert line.startswith("Larkspur replaces its whole Terms of Service")


def test_a_section_that_came_is_told_by_what_it_says(take, terms):
    new = (
        "## 5\\. Drone flights\n\n5.1 We may film your garden with a drone while you rent the house.\n\n"
        "5.2 You must pay a fee of 40 euros for each flight that you ask for and then cancel on the same day.\n\n"
        "5.3 We may share the films with advertisers, who keep them for two years after the flight."
    )
    line = take(terms, f"{terms}\n{new}\n")[1].assessment.headline
    assert "the section" not in line
    assert "film" in line or "fee of 40 euros" in line


def test_quotations_inside_a_quotation_have_single_marks():
    assert nested("adds “a “Guest” may stay” (§2)") == "adds “a ‘Guest’ may stay” (§2)"
    assert nested("adds “a “Guest” (§2)") == "adds “a “Guest” (§2)"


def test_words_that_gave_way_to_a_full_stop_are_told_as_dropped():
    old = "You may not treat guests worse in your house, including because of their age, faith or origin"
    start, _, _ = told("Larkspur", old, "You may not treat guests worse in your house.")
    assert start.startswith("Larkspur drops “including because of their age, faith or origin”")
