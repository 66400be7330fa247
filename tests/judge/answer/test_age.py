"""Who is old enough."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    ("You must be at least 18 years old to use Quillbay.", "Do I have to be 18?", "yes", ""),
    ("You must be at least 13 years of age to use Quillbay.", "Do I have to be 18?", "no", ""),
    ("You must be at least 13 years of age to use Quillbay.", "Can under 16s use it?", "yes", ""),
    ("Quillbay may only be used by adults.", "Do I have to be 18?", "yes", ""),
    (
        "You must be at least 13. If you are under 18, you need your parent's permission to use Quillbay.",
        "Do I have to be 18?",  # with leave is not "yes"
        "no",
        "",
    ),
    ("The Service is not intended for children under 13.", "can a 15 year old use it", "yes", ""),
    (
        "You must be at least 13 years old (or 16 if you live in the European Union) to use Quillbay.",
        "I'm 15 and live in Germany. May I use it?",
        "no",
        "",
    ),
    (
        "You must be at least 13 years old (or 16 if you live in the European Union) to use Quillbay.",
        "can a 15 year old use it",
        "yes",
        "",
    ),
    (
        "If you reside in the EEA or the UK, you must be at least 16. Everyone else must be at least 13 years old.",
        "I am 14 and live in Spain, am I old enough?",
        "no",
        "",
    ),
    (
        "You must meet the minimum age in your country:\n\n* South Korea: 14\n\n* all other countries: 13",
        "I am 13 and from South Korea, am I old enough?",
        "no",
        "",
    ),
    (
        "You must be at least 13 to use the app. You must be 18 or older to make purchases.",
        "can a 15 year old use it",
        "yes",
        "",
    ),
    ("You must be 18 years old to use Quillbay.", "What is the minimum age?", "stated", "18 years old"),
    (
        "You must be at least 16 years old to use Quillbay.",
        "How old do I have to be for Quillbay?",
        "stated",
        "16 years old",
    ),
    (
        "You must be at least 16 years old to use Quillbay.",
        "I'm 15. Can I use Quillbay?",
        "no",
        "",
    ),
    (
        "You must be at least 16 years old to use Quillbay.",
        "I'm 17. Can I use Quillbay?",
        "yes",
        "",
    ),
    (
        "You must be at least sixteen years of age to use Quillbay.",
        "My daughter is 14. Is she allowed to have an account?",
        "no",
        "",
    ),
    (
        "If you are under 18, you may use Quillbay only with the permission of a parent.",
        "I'm 15. Can I use Quillbay?",
        "only-with-consent",
        "",
    ),
    (
        "Users must be 18 or older. If you are between 13 and 18 years old, you may use it if a parent approves.",
        "I'm 15. Can I use Quillbay?",
        "only-with-consent",
        "",
    ),
    (
        "Users must be 18 or older. If you are between 13 and 18 years old, you may use it if a parent approves.",
        "My son is 11. May he use it?",
        "no",
        "",
    ),
    (
        "The Service is not directed to children under 13.",
        "Can my ten year old son use it?",
        "no",
        "",
    ),
    (
        "We do not knowingly collect personal information from children under 13.",
        "Do they collect data from children?",
        "no",
        "",
    ),
    (
        "We do not knowingly collect personal information from children under 13.",
        "How old do I have to be for Quillbay?",
        "not-addressed",
        "",
    ),
    (
        "Files are kept for 18 months.",
        "How old do I have to be for Quillbay?",
        "not-addressed",
        "",
    ),
    (
        "If we learn that a child has registered, we will delete the account.",
        "Will they delete the data of a child who signed up?",
        "yes",
        "",
    ),
    (
        "Minors need the consent of a parent.",
        "Does a minor need a parent's permission?",
        "yes",
        "",
    ),
    (
        "We give you at least 14 days' notice of a change in price.",
        "How old do I have to be for Quillbay?",
        "not-addressed",
        "",
    ),
    (
        "You are at least 18, or you are at least 13 and have the permission of a parent.",
        "I'm 15. May I use Quillbay?",
        "only-with-consent",
        "",
    ),
    (
        "You are at least 18, or you are at least 13 and have the permission of a parent.",
        "I'm 19. May I use Quillbay?",
        "yes",
        "",
    ),
    (
        "People aged 13 to 17 may use Quillbay under the supervision of a parent only.",
        "I'm 17. May I use Quillbay?",
        "only-with-consent",
        "",
    ),
    (
        "You must be 13 or older to use Quillbay. If you are a minor, your parent must agree to these terms.",
        "I'm 14. May I use Quillbay?",
        "only-with-consent",
        "",
    ),
    (
        "Whoever states to be under 16 will be unable to register an account.",
        "I'm 14. May I use Quillbay?",
        "no",
        "",
    ),
    (
        "People of all ages use our website, however, we do not knowingly collect personal data from anyone under 18.",
        "Do they collect data from children?",
        "no",
        "",
    ),
    (
        "You must be at least 13 years old, or 16 years old if you live in the European Union.",
        "My son is 14 and we live in Spain. May he use it?",
        "no",
        "",
    ),
    (
        "Parental consent is required for users under 14 years old.",
        "May my 12 year old daughter use it?",
        "only-with-consent",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_answer(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(text), "Quillbay")
    assert (found.verdict.value, found.value) == (verdict, value)
