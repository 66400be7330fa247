"""The end of accounts and contracts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    (
        "If you don't stick to these rules, we can suspend your account.",
        "Can they close my account if I don't follow the rules?",
        "yes",
        "",
    ),
    (
        "If you don't stick to these rules, we can suspend your account.",
        "Can they close my account for no reason?",
        "no",
        "",
    ),
    (
        "The family administrator may terminate the family account at any time.",
        "Can they close my account for no reason?",
        "not-addressed",
        "",
    ),
    (
        "We retain the right to terminate your account at any time for any reason.",
        "Can they close my account for no reason?",
        "yes",
        "",
    ),
    (
        "We may close your account at any time, for any or no reason.",
        "Can they close my account for no reason?",
        "yes",
        "",
    ),
    (
        "Quillbay may terminate your access in its sole discretion.",
        "Can they close my account for no reason?",
        "yes",
        "",
    ),
    (
        "We may suspend your account only if you breach these Terms.",
        "Can they close my account for no reason?",
        "no",
        "",
    ),
    (
        "You may close your account at any time and for any reason.",
        "Can they close my account for no reason?",
        "not-addressed",
        "",
    ),
    (
        "If this Agreement terminates for any reason, we may delete your files.",
        "Can they close my account for no reason?",
        "not-addressed",
        "",
    ),
    (
        "We reserve the right to terminate your account without prior notice.",
        "Can they close my account without warning?",
        "yes",
        "",
    ),
    (
        "We reserve the right to terminate your account without prior notice.",
        "Will they warn me before closing my account?",
        "no",
        "",
    ),
    (
        "We may terminate your account on 30 days' notice by e-mail.",
        "Will they warn me before closing my account?",
        "yes",
        "",
    ),
    (
        "Quillbay may end this Agreement by giving you 45 days' written notice, and may terminate your account then.",
        "How much notice do they give before they end the contract?",
        "stated",
        "45 days",
    ),
    (
        "Either party may terminate this Agreement by two months' written notice.",
        "How much notice do I have to give to end the contract?",
        "stated",
        "two months",
    ),
    (
        "Accounts that have not been used for eighteen months may be deleted.",
        "After how long without use is my account deleted?",
        "stated",
        "eighteen months",
    ),
    ("We keep server logs for 90 days.", "After how long without use is my account deleted?", "not-addressed", ""),
    ("You can delete your account at any time in the settings.", "Can I close my account at any time?", "yes", ""),
    ("You may appeal our decision to suspend your account within a month.", "Can I appeal a ban?", "yes", ""),
    ("We may modify or discontinue the Service at any time.", "Can they shut down the service at any time?", "yes", ""),
    (
        "We may change these Terms when we launch a new feature.",
        "Can they shut down the service at any time?",
        "not-addressed",
        "",
    ),
    ("We may remove any content at our discretion.", "Can they delete my posts?", "yes", ""),
    (
        "Quillbay may at any time terminate these Terms, with or without cause, upon notice to you.",
        "Can they end the contract without notice?",
        "no",
        "",
    ),
    (
        "We may terminate your account at any time, including if we determine that you broke these Terms.",
        "Can they close my account for any reason?",
        "yes",
        "",
    ),
    (
        "You acknowledge that Quillbay is not required to give you notice before terminating your account.",
        "Can they close my account without notice?",
        "yes",
        "",
    ),
    (
        "If you do not agree with any changes to the Service or these Terms, you may terminate your account.",
        "Can I close my account at any time?",
        "yes",
        "",
    ),
    (
        "If you believe that your account was suspended in error, please contact our support.",
        "Can I appeal a ban?",
        "yes",
        "",
    ),
    (
        "Any termination of your account may involve the permanent deletion of your files.",
        "Do I lose my files when my account is closed?",
        "yes",
        "",
    ),
    (
        "Your licence is terminable by us at will, with or without prior notice.",
        "Can they close my account for no reason?",
        "yes",
        "",
    ),
    (
        "Quillbay will not ban or block a member merely because of honest criticism.",
        "Can they ban me just for criticising them?",
        "no",
        "",
    ),
    (
        "We may restrict your access at any time if we suspect that you have broken these Terms or breached the law.",
        "If they only suspect I broke the rules, can they lock me out?",
        "yes",
        "",
    ),
    (
        "We may suspend your account if you breach these Terms.",
        "Can they close my account for no reason?",
        "no",
        "",
    ),
    (
        "We may refuse, remove or block access to any posted content for any reason, with or without notice.",
        "Can they close my account for no reason?",
        "not-addressed",
        "",
    ),
    (
        "Quillbay and the member may end the free membership at any time without cause. We may both terminate it.",
        "Can they close my account for no reason?",
        "yes",
        "",
    ),
    (
        "We may automatically terminate, without prior notice or compensation, all of your access to the Service.",
        "Can they close my account without notice?",
        "yes",
        "",
    ),
    (
        "You have the right to terminate this agreement immediately.",
        "Can they close my account without notice?",
        "not-addressed",
        "",
    ),
    (
        "You agree that any termination of your access may be without prior notice.",
        "Can they close my account without notice?",
        "yes",
        "",
    ),
    (
        "We may remove any content from the Service at any time and for any reason.",
        "Can they close my account for no reason?",
        "not-addressed",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_says(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay")
    assert (found.verdict.value, value in found.value) == (verdict, True)
