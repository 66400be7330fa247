"""Changes of terms: notice, effect, refusal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    (
        "We will e-mail you before any material change to these Terms.",
        "Will they tell me when the terms change?",
        "yes",
        "",
    ),
    (
        "Quillbay may revise this Agreement at any time and without notice to you.",
        "Will they tell me when the terms change?",
        "no",
        "",
    ),
    (
        "Quillbay may revise this Agreement at any time and without notice to you.",
        "Can they change the terms without telling me?",
        "yes",
        "",
    ),
    (
        "We may add or drop features of the Service at any time without notice.",
        "Will they tell me when the terms change?",
        "not-addressed",
        "",
    ),
    (
        "Please notify us of any changes to your address.",
        "Will they tell me when the terms change?",
        "not-addressed",
        "",
    ),
    (
        "You agree to check this page from time to time for changes to these Terms.",
        "Will they e-mail me when the terms change?",
        "no",
        "",
    ),
    (
        "Amended Terms become effective twenty-one (21) days after we have posted them.",
        "How much notice do I get before the terms change?",
        "stated",
        "twenty-one (21) days",
    ),
    (
        "The fee for the Plus plan may rise; we tell you of a new fee 30 days before it applies.",
        "How much notice do I get before the terms change?",
        "not-addressed",
        "",
    ),
    ("Any change to this Policy applies immediately upon posting.", "Do new terms apply immediately?", "yes", ""),
    (
        "Changes to these Terms take effect no earlier than 14 days after they are published.",
        "Do new terms apply immediately?",
        "no",
        "",
    ),
    (
        "Your continued use of Quillbay after a change means that you accept the new Terms.",
        "Can they change the terms without my consent?",
        "yes",
        "",
    ),
    (
        "No amendment of this Agreement shall be valid unless made in writing and signed by both parties.",
        "Can they change the terms without my consent?",
        "no",
        "",
    ),
    (
        "Substantial changes of these Terms require the member's express consent.",
        "Can they change the terms without my consent?",
        "only-with-consent",
        "",
    ),
    (
        "If you do not agree with the amended Terms, you may close your account.",
        "If I reject the amendments, can I close my account?",
        "yes",
        "",
    ),
    (
        "You may object to amended Terms within six weeks of our message.",
        "How long do I have to object to new terms?",
        "stated",
        "six weeks",
    ),
    ("Previous versions of this Policy are kept in our archive.", "Can I see older versions of the terms?", "yes", ""),
    ("Last updated: 3 March 2024", "When was this policy last updated?", "stated", "3 March 2024"),
    (
        "We may make changes to this document with no less than two weeks' notice.",
        "Will they tell me when the terms change?",
        "yes",
        "",
    ),
    (
        "You will be informed by e-mail of all substantial changes to the Terms.",
        "Will they tell me when the terms change?",
        "yes",
        "",
    ),
    (
        "We may make minor changes to these Terms without notice, but we will give advance notice of material changes.",
        "Will they tell me when the terms change?",
        "yes",
        "",
    ),
    (
        "We sometimes revise this Policy. When we do, we will let you know.",
        "Will they tell me when the policy changes?",
        "yes",
        "",
    ),
    (
        "This Policy explains how we let you know about changes to the Policy.",
        "Will they tell me when the policy changes?",
        "not-addressed",
        "",
    ),
    ("Changes to these Terms will not apply retroactively.", "Do changes to the terms apply retroactively?", "no", ""),
    (
        "Any such changes to these Terms become effective immediately upon posting.",
        "Do changed terms take effect immediately?",
        "yes",
        "",
    ),
    (
        "We may change the prices of the Service without notice to you.",
        "Can they change the terms without my consent?",
        "not-addressed",
        "",
    ),
    (
        "If we make material changes in the way we use your data, we will notify you by e-mail.",
        "Do they tell me when the privacy policy changes?",
        "yes",
        "",
    ),
    (
        "We may amend these Terms by giving you reasonable notice, including by posting the new text.",
        "Do they tell me when the terms change?",
        "yes",
        "",
    ),
    (
        "There are times when we will need to change these Terms without giving notice.",
        "Do they tell me when the terms change?",
        "no",
        "",
    ),
    (
        "If we change these Terms, we will give you at least nine days notice, and you may reject the change.",
        "How long before new terms apply do they announce them?",
        "stated",
        "at least nine days notice",
    ),
    (
        "We may change these Terms from time to time, and reserve the right to do so without your consent.",
        "Can they change the terms without my agreement?",
        "yes",
        "",
    ),
    (
        "If you do not accept the changed Terms, you must stop using Quillbay immediately.",
        "Do new terms apply at once?",
        "not-addressed",
        "",
    ),
    (
        "The updated Terms will be effective as of the time of posting.",
        "Do new terms apply at once?",
        "yes",
        "",
    ),
    (
        "Customer is responsible for checking for updates of this Agreement online.",
        "Will they tell me when the terms change?",
        "no",
        "",
    ),
    (
        "Changes will not reach back and will become effective no sooner than nine days after they are posted.",
        "Do new terms apply at once?",
        "no",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_says(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay")
    assert (found.verdict.value, value in found.value) == (verdict, True)
