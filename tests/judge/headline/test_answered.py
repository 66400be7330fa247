from smallprint.model.meaning import HEADLINE_LENGTH

SUED = "4.2 You may bring a claim against us in the courts of Dublin."
BOUND = "4.2 Any dispute shall be resolved by binding arbitration instead of in court."
CLASSES = "4.3 You waive your right to take part in a class action."

WHOSE = ("pupils", "guests", "staff", "drivers", "tenants", "donors")


def test_an_answer_that_turned_is_told(take, terms):
    taken = take(f"{terms}\n{SUED}\n", f"{terms}\n{BOUND}\n\n{CLASSES}\n")[1]
    assert taken.assessment.headline.startswith("Larkspur now sends disputes to arbitration and now bars class actions")


def test_what_the_document_says_elsewhere_too_has_not_turned(take, terms):
    twice = f"{terms}\n{BOUND}\n\n4.4 Each dispute is settled by binding arbitration, and by nothing else.\n"
    taken = take(
        twice, twice.replace(BOUND, "4.2 We answer letters within 20 days, and must say why where we refuse.")
    )[1]
    assert "arbitration" not in taken.assessment.headline


def test_of_a_rewrite_the_answers_that_turned_are_told_first(take):
    things = [
        f"{kind} of {owner}" for kind in ("records", "photos", "films", "notes", "songs", "maps") for owner in WHOSE
    ]
    old = "\n\n".join(f"{n}.1 You must keep the {thing} to yourself." for n, thing in enumerate(things, 1))
    new = "\n\n".join(
        f"{n}.1 We may share {thing} with advertisers, and you pay a fee of {n} euros a month for it."
        for n, thing in enumerate(things, 1)
    )
    taken = take(f"# Terms of Service\n\n{old}\n\n{SUED}\n", f"# Terms of Service\n\n{new}\n\n{BOUND}\n\n{CLASSES}\n")[
        1
    ]
    line = taken.assessment.headline
    assert line.startswith("Larkspur replaces its whole Terms of Service: it now sends disputes to arbitration")
    assert len(line) <= HEADLINE_LENGTH


def test_a_promise_not_to_sell_that_went_is_told(take, terms):
    promise = "2.3 We do not sell your personal information to third parties."
    line = take(terms.replace("\n## 3", f"\n{promise}\n\n## 3"), terms)[1].assessment.headline
    assert line.startswith("Larkspur no longer says that it does not sell personal data (§2.3)")
