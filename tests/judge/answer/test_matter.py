"""Rules as data: what they need somewhere in a sentence is looked for before them, and changes nothing."""

from __future__ import annotations

import re

import pytest

from smallprint.judge.answer.catalogue import MATTERS
from smallprint.judge.answer.matter import AHEAD, EVERYWHERE, first_hit, needed, pattern

RULES = [rule for matter in MATTERS for rule in matter.rules]
SENTENCES = (
    "we may terminate your account at any time, in our sole discretion, with or without notice",
    "if we change these terms, we will tell you by e-mail at least 30 days before",
    "you grant us a perpetual, irrevocable, sublicensable licence to what you post",
    "your subscription renews automatically unless you cancel it",
)


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        (r"\b(?=.*a(?:b|c))d", ["a(?:b|c)"]),
        (r"\b(?=.*[()]x)(?=.*\)y)z", ["[()]x", r"\)y"]),
        (r"(?=.*[^)]q)z", ["[^)]q"]),
        (r"\bplain", []),
    ],
)
def test_what_a_rule_looks_ahead_for_is_found_in_its_words(words: str, inside: list[str]) -> None:
    assert [need.pattern for need in needed(words)] == inside


def test_whatever_a_rule_hits_holds_what_it_needs() -> None:
    looking = [rule for rule in RULES if AHEAD in rule.words[:8]]
    assert len(looking) > 10
    for rule in looking:
        for sentence in SENTENCES:
            if pattern(rule.words).search(sentence):
                assert all(need.search(sentence) for need in needed(rule.words))


@pytest.mark.parametrize("sentence", [*SENTENCES, "notice is given by e-mail, and terms change", "", "we may change"])
def test_what_is_looked_for_first_changes_no_hit(sentence: str) -> None:
    looking = {rule.words for rule in RULES if rule.words.startswith(EVERYWHERE)}
    looking |= {r"\b(?=.*change)(?:terms|notice)", r"\b(?=.*terms).*?change"}
    assert len(looking) > 10
    for words in looking:
        hit, same = first_hit(words, sentence), pattern(words).search(sentence)
        assert (hit and hit.span()) == (same and same.span()), words


def test_no_rule_holds_a_count_that_was_written_wrongly() -> None:
    """In an f-string {0,60} becomes (0, 60), and matches nothing."""
    parts = [part for rule in RULES for part in (rule.words, rule.heading, rule.without)]
    assert [part for part in parts if re.search(r"\(\d+, \d+\)", part)] == []


def test_every_rule_states_a_value_where_words_are_asked_for() -> None:
    for matter in MATTERS:
        if matter.wants_value:
            assert any(rule.says.value == "value" for rule in matter.rules), matter.name
