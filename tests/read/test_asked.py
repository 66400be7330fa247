"""Which clauses a second reader is asked about, and what it is told of each."""

from __future__ import annotations

from smallprint.read.asked import MOST_DEFINITIONS, questions_of
from smallprint.read.document import read_outline
from smallprint.segment.outline import outline

TERMS = """# Rules

“Customer Content” means the files and Recordings that you upload.

“Recordings” means audio and video of your meetings.

“Fees” means what you pay us each month.

## 1. Use of content

1.1 We may use Customer Content to train our machine learning models.

1.2 You pay the Fees in advance.

1.3 We may use your data to improve our services.

1.4 We may do any of the following:

- train our AI on your Recordings;

- keep a copy of it for thirty days.
"""


def asked_of(text: str):
    held = outline(text)
    return {asked.ink: asked for _, asked in questions_of(held, read_outline(held))}


def test_clauses_that_speak_of_training_or_are_read_as_such_are_asked_about_and_no_others():
    assert list(asked_of(TERMS)) == [
        "We may use Customer Content to train our machine learning models.",
        "We may use your data to improve our services.",  # training is only implied
        "train our AI on your Recordings;",
    ]


def test_a_clause_comes_with_its_heading_its_lead_in_and_the_terms_that_it_uses():
    asked = asked_of(TERMS)["train our AI on your Recordings;"]
    assert (asked.heading, asked.lead_in) == ("Use of content", "We may do any of the following:")
    assert [one.term for one in asked.definitions] == ["Recordings"]


def test_the_terms_that_a_meaning_uses_come_along():
    asked = asked_of(TERMS)["We may use Customer Content to train our machine learning models."]
    assert [one.term for one in asked.definitions] == ["Customer Content", "Recordings"]


def test_a_term_stands_whole_and_as_it_is_spelled():
    text = TERMS.replace("use Customer Content to", "use customer content, Recordingsware and Feeside to")
    assert [one for asked in asked_of(text).values() for one in asked.definitions if one.term == "Fees"] == []


def test_the_terms_are_kept_to_a_few():
    defined = "\n\n".join(f"“Term{chr(65 + n)}” means thing number {n}." for n in range(26))
    used = " and the ".join(f"Term{chr(65 + n)}" for n in range(26))
    asked = asked_of(f"# Rules\n\n{defined}\n\nWe may use {used} to train AI models.\n")
    assert len(asked[f"We may use {used} to train AI models."].definitions) == MOST_DEFINITIONS


def test_what_could_not_be_read_is_not_asked_about():
    german = "# Regeln\n\nWir dürfen die Bilder, die Sie hochladen, nicht für das Training von AI-Modellen verwenden.\n"
    assert asked_of(german * 3) == {}


def test_a_document_that_speaks_of_none_of_it_asks_nothing():
    assert asked_of("# Rules\n\nYou pay each month.\n") == {}
