"""Changes of texts in a language that is not read: nothing is said of words that nobody understood."""

from __future__ import annotations

import pytest

from smallprint.model.meaning import Kind

GERMAN = """# Nutzungsbedingungen

## 1. Geltung

Diese Nutzungsbedingungen gelten für alle Dienste, die wir Ihnen anbieten. Mit der Anmeldung stimmen Sie ihnen zu.

## 2. Daten

Wir geben Ihre personenbezogenen Daten nicht an Dritte weiter. Sie können der Verarbeitung jederzeit widersprechen.

## 3. Kündigung

Sie können den Vertrag mit einer Frist von 30 Tagen zum Ende des Monats kündigen.

## 4. Sonstiges

Auf diesen Vertrag ist das Recht der Republik Österreich anzuwenden, und die Gerichte in Wien sind zuständig.
"""


def amended(take, old: str, new: str):
    assert old in GERMAN
    return take(GERMAN, GERMAN.replace(old, new))[1].assessment


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Frist von 30 Tagen", "Frist von 90 Tagen", id="another number"),
        pytest.param("nicht an Dritte weiter", "an Dritte weiter", id="a not that went"),
        pytest.param("Sie können den Vertrag mit", "Sie dürfen den Vertrag mit", id="another word of leave"),
    ],
)
def test_numbers_and_negations_are_told_though_nobody_read_the_words(take, old, new):
    assert amended(take, old, new).substantive


def test_changed_words_are_said_to_be_unread_not_to_mean_the_same(take):
    found = amended(take, "zum Ende des Monats", "zum Schluss des Monats")
    assert not found.substantive
    assert found.kinds[0] is Kind.UNREAD_WORDING
    assert found.headline == "Larkspur’s Terms of Service changes words in a language that is not read"


def test_an_address_that_changes_is_no_number_of_a_term(take):
    found = amended(take, "die Gerichte in Wien", "die Gerichte in 1070 Wien, Lindengasse 4")
    assert not found.substantive
