"""Small edits by which a norm turns are raised; their twins, as small and of no weight, are not."""

from __future__ import annotations

import pytest

from smallprint.judge.weighing.plain import CHANCE

CLAUSES = """
2.3 We do not sell your location data to advertisers or to anybody else.

2.4 We may share your recordings with the people whom you name in your settings.

2.5 We will share your chat messages with third parties only with your consent.

2.6 You must delete the recordings of other people as soon as they ask you to.

2.7 We will delete your recordings within 30 days of your request.

2.9 You must tell us of old recordings by 31 August 2024.

2.8 We will not read your e-mail messages:

* that you keep in your drafts, and

* that you send to [our help desk](https://larkspur.example/help).
"""
TURNS = {
    "a denial is dropped": ("We do not sell your", "We sell your"),
    "a denial comes": ("We may share your recordings", "We may not share your recordings"),
    "leave becomes a plan": ("We may share your recordings", "We will share your recordings"),
    "consent becomes notice": ("only with your consent", "with prior notice"),
    "a duty becomes leave": ("You must delete", "You may delete"),
    "consent becomes a way out": ("only with your consent", "unless you opt out"),
    "a time is another": ("within 30 days", "within 3 days"),
    "a lead-in that denied": ("We will not read your", "We will read your"),
}
TWINS = {
    "a hyphen goes": ("your e-mail messages", "your email messages"),
    "list marks": ("* that", "- that"),
    "words of a link": ("[our help desk]", "[the help desk]"),
    "capitals": ("your location data", "your Location Data"),
    "emphasis": ("your location data", "**your location data**"),
    "a date in another order": ("by 31 August 2024.", "by August 31, 2024."),
    "a contraction": ("We do not sell", "We don’t sell"),
    "a spelling": ("in your settings", "in your setings"),
    "where a link points": ("larkspur.example/help", "larkspur.example/en/help"),
}


@pytest.fixture
def judge(take, terms):
    """What is made of an edit of the terms with clauses on other data."""
    text = terms.replace("\n## 3", f"{CLAUSES}\n## 3")

    def judged(old: str, new: str):
        assert text.count(old) >= 1
        return take(text, text.replace(old, new))[1].assessment

    return judged


@pytest.mark.parametrize("edit", TURNS)
def test_a_small_edit_that_turns_a_norm_is_raised(judge, edit: str):
    found = judge(*TURNS[edit])
    assert found.substantive
    assert found.probability >= CHANCE


@pytest.mark.parametrize("edit", TURNS)
def test_the_same_edit_backwards_is_raised_too(judge, edit: str, take, terms):
    old, new = TURNS[edit]
    text = terms.replace("\n## 3", f"{CLAUSES}\n## 3")
    assert take(text.replace(old, new), text)[1].assessment.substantive


@pytest.mark.parametrize("edit", TWINS)
def test_a_twin_of_such_an_edit_is_not(judge, edit: str):
    found = judge(*TWINS[edit])
    assert not found.substantive
    assert found.probability < CHANCE


def test_a_norm_that_turns_where_it_stood_before_is_no_news(take, terms):
    text = terms.replace("\n## 3", f"{CLAUSES}\n## 3")
    turned = text.replace("We do not sell your", "We sell your")
    again = take(text, turned, text)[2].assessment
    assert again.probability == 0


def test_a_turn_in_another_language_is_left_to_the_model(take):
    before = (
        "# Bedingungen\n\n1. Sie müssen Ihr Passwort geheim halten und es niemandem nennen, der danach fragt.\n\n"
        "2. Wir verkaufen Ihre Daten nicht an andere Firmen, und wir geben sie auch nicht an Behörden weiter.\n\n"
        "3. Sie behalten die Rechte an den Bildern, die Sie bei uns hochladen und mit anderen teilen.\n"
    )
    found = take(before, before.replace("Bildern", "Fotos"))[1].assessment
    assert found.probability < CHANCE
