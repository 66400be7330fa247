"""Authorities who ask for data."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

GOOD_FAITH = (
    "We may disclose your data if we believe in good faith that this is needed to protect the safety of others."
)
COMPELLED = "We do not disclose your data to anyone, except in response to a valid court order."

CASES = (
    ("We may disclose your data to law enforcement agencies.", "Can the police get my data?", "yes", ""),
    (
        "Our servers hold no logs, so we cannot give any data to law enforcement.",
        "Do they give my data to the police?",
        "no",
        "",
    ),
    # a belief is enough, or compulsion is needed
    (GOOD_FAITH, "Can they give my data to the police without a court order?", "yes", ""),
    (COMPELLED, "Can they give my data to the police without a court order?", "no", ""),
    (COMPELLED, "Do the police need a court order to get my data?", "yes", ""),
    (
        "We may share your details to prevent imminent harm to a person.",
        "Would they give my data to the police in an emergency?",
        "yes",
        "",
    ),
    # notice, asked both ways
    (
        "If we receive a subpoena for your data, we will notify you before we answer it.",
        "Will they tell me about a subpoena?",
        "yes",
        "",
    ),
    (
        "We may disclose your data to the authorities without notice to you.",
        "Will they tell me when the police ask for my data?",
        "no",
        "",
    ),
    (
        "We will attempt to notify the affected user within five business days after a subpoena arrives.",
        "How soon will they tell me about a subpoena?",
        "stated",
        "within five business days",
    ),
    ("We report illegal content to the police.", "Does Fernwick report users to the police?", "yes", ""),
    (
        "We publish a transparency report on government requests.",
        "Does Fernwick publish a transparency report?",
        "yes",
        "",
    ),
    # notice of changes is no notice of requests, the courts of a contract are no recipients
    (
        "We will notify you of changes to these terms.",
        "Will they tell me when the police ask for my data?",
        "not-addressed",
        "",
    ),
    ("All disputes go to the courts of Lyon.", "Do they give my data to the police?", "not-addressed", ""),
    # abbreviations within a sentence, legal disputes, lists, a lead-in with a denial
    (
        "We may disclose your data if we believe in good faith that U.S. federal law requires it.",
        "Can they give my data to the police without a court order?",
        "yes",
        "",
    ),
    (
        "We may share personal data to: (1) comply with the law; (2) detect, prevent or investigate fraud.",
        "Can they give my data to the police without a court order?",
        "yes",
        "",
    ),
    (
        "We share data without further notice:\n\n- to meet subpoenas and requests, and to protect people's safety.",
        "Can they give my data to the police without a court order?",
        "yes",
        "",
    ),
    # "warrant" as a verb, data given willingly by people, law for how long data is kept
    (
        "We cannot ensure or warrant the security of information that you transmit.",
        "Can they give my data to the police without a court order?",
        "not-addressed",
        "",
    ),
    (
        "Data which you have voluntarily provided is used for your account.",
        "Can they give my data to the police without a court order?",
        "not-addressed",
        "",
    ),
    (
        "We keep your data only as long as required by law.",
        "Can they give my data to the police without a court order?",
        "not-addressed",
        "",
    ),
    (
        "If we are notified of threats, we may report you to the authorities.",
        "Will they tell me when the police ask for my data?",
        "not-addressed",
        "",
    ),
    (
        "If a user breaks these rules, we will cooperate with the authorities by giving information about the user.",
        "Does Fernwick report users to the police?",
        "yes",
        "",
    ),
    (
        "We may report any suspected unlawful use of the site to law enforcement officials.",
        "Can Fernwick give the police my data without a court order?",
        "yes",
        "",
    ),
    (
        "We may disclose information to answer law enforcement requests and government inquiries.",
        "Can Fernwick give the police my data without a court order?",
        "yes",
        "",
    ),
    # measures are no judgment of what to give
    (
        "We guard personal data against disclosure with appropriate physical, technical and legal security measures.",
        "Can Fernwick give the police my data without a court order?",
        "not-addressed",
        "",
    ),
    (
        "We may assign our rights at our sole discretion in a merger, or transfer your data by operation of law.",
        "Can Fernwick give the police my data without a court order?",
        "not-addressed",
        "",
    ),
    # a suspect is no suspicion of theirs
    (
        "If we receive a court order that names you as a suspect, we may disclose your address to the authorities.",
        "Can Fernwick give the police my data without a court order?",
        "no",
        "",
    ),
)


@pytest.mark.parametrize(("text", "words", "verdict", "value"), CASES)
def test_police_is_answered(told: Callable[[str], Told], text: str, words: str, verdict: str, value: str) -> None:
    found = ask(words, told(text), "Fernwick")
    assert (found.verdict.value, found.value.strip()) == (verdict, value)
