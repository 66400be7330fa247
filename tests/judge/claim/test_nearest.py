"""Sentences near a claim, found by what everyday turns of speech stand for."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.nearest import in_contract_words
from smallprint.model.statement import Judgement

TEXT = """# Privacy Policy

## 1. Keeping

1.1 We delete recordings of your calls when your subscription ends.

## 2. Care

2.1 If we close your account in error you may ask us to review the decision.
"""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("your files are thrown away", "your files are deleted"),
        ("we never shut you out of the blue", "we never shut you without notice"),
        ("your album is taken down", "your album is removed"),
    ],
)
def test_turns_of_everyday_speech_are_read_as_contracts_say_them(said, meant):
    assert in_contract_words(said) == meant


def test_a_clause_is_found_by_what_a_turn_of_speech_stands_for(held):
    found = held("Recordings of your calls are thrown away when your subscription ends.", TEXT)
    assert found.judgement is Judgement.BACKED
    assert "delete recordings" in found.evidence[0].words
