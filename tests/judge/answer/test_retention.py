"""How long data is kept, what closing deletes, and what people can have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    (
        "We keep server logs, including IP addresses, for 45 days.",
        "How long does Quillbay keep my IP address?",
        "stated",
        "for 45 days",
    ),
    (
        "We keep invoices for ten years. Support tickets are deleted after 6 months.",
        "How long are my support tickets kept?",
        "stated",
        "after 6 months",
    ),
    (
        "We record the IP address of every visitor.",
        "How long does Quillbay keep my IP address?",
        "not-addressed",
        "",
    ),
    (
        "We retain your data for as long as your account is open.",
        "How long do they keep my data?",
        "stated",
        "for as long as your account is open",
    ),
    (
        "You must be at least 13 years of age to store files with us.",
        "How long do they keep my data?",
        "not-addressed",
        "",
    ),
    (
        "You may ask for a refund within 14 days.",
        "How long do they keep my data?",
        "not-addressed",
        "",
    ),
    (
        "After you close your account, we retain your information for 90 days.",
        "How long do they keep my data after I close my account?",
        "stated",
        "for 90 days",
    ),
    (
        "We keep your data while your account is open.",
        "How long do they keep my data after I close my account?",
        "not-addressed",
        "",
    ),
    (
        "All your data is deleted when you close your account.",
        "Is my data deleted when I close my account?",
        "yes",
        "",
    ),
    (
        "All your data is deleted when you close your account.",
        "May they keep my data after I close my account?",
        "no",
        "",
    ),
    (
        "We may retain your personal information even after you close your account.",
        "Is my data deleted when I close my account?",
        "no",
        "",
    ),
    (
        "Deactivating your account does not delete your data.",
        "Does deactivating my account erase my data?",
        "no",
        "",
    ),
    (
        "Upon termination of this Agreement you shall delete all data that you obtained.",
        "Is my data deleted when I close my account?",
        "not-addressed",
        "",
    ),
    (
        "Once opened, accounts cannot be deleted.",
        "Can I have my account removed?",
        "no",
        "",
    ),
    (
        "You have the right to request the erasure of your personal data.",
        "Can I have my data deleted?",
        "yes",
        "",
    ),
    (
        "We reserve the right to remove any content at our discretion.",
        "Can I have my data deleted?",
        "not-addressed",
        "",
    ),
    (
        "We may retain anonymized records indefinitely.",
        "May they keep my data for ever?",
        "yes",
        "",
    ),
    (
        "Accounts that have been inactive for 12 months are deleted.",
        "How long can I be inactive before my account is deleted?",
        "stated",
        "for 12 months",
    ),
    (
        "You can restore a deleted account within 30 days.",
        "How long do I have to restore my account?",
        "stated",
        "within 30 days",
    ),
    (
        "You have the right to data portability.",
        "Can I take my data to another service?",
        "yes",
        "",
    ),
    (
        "You may withdraw your consent at any time.",
        "Can I revoke my consent?",
        "yes",
        "",
    ),
    (
        "You may correct your personal information in your settings.",
        "Can I correct wrong data?",
        "yes",
        "",
    ),
    (
        "We grant you the right to access and use the Service.",
        "Can I see what data they have on me?",
        "not-addressed",
        "",
    ),
    (
        "You may retain the platform data for up to 30 days.",
        "How long does Quillbay keep my data?",
        "not-addressed",
        "",
    ),
    (
        "We retain your details for the length of time needed to deliver the service.",
        "How long does Quillbay keep my data?",
        "stated",
        "for the length of time needed to deliver the service",
    ),
    (
        "Penalties stay on file: information on them is kept for ever.",
        "How long does Quillbay keep my data?",
        "stated",
        "for ever",
    ),
    (
        "Quillbay does not retain your personal data after you have cancelled your account.",
        "Is everything deleted when I close my account?",
        "yes",
        "",
    ),
    (
        "You may end this agreement at any time by deleting your account.",
        "Is everything deleted when I close my account?",
        "not-addressed",
        "",
    ),
    (
        "We may delete any account without activity for more than one year.",
        "How long can my account be inactive before it is deleted?",
        "stated",
        "more than one year",
    ),
    (
        "Fees for the unused part of a cancelled account are not paid back.",
        "Do they delete inactive accounts?",
        "not-addressed",
        "",
    ),
    (
        "We will not delete the comments that you shared in the projects of other users.",
        "If I close my account, are my comments erased?",
        "no",
        "",
    ),
    (
        "We keep your data for no longer than two years, as needed for the purpose for which we collected it.",
        "How long do they keep it?",
        "stated",
        "for no longer than two years",
    ),
    (
        "We allow you to restore your account during a grace period of 45 (forty-five) days.",
        "How long can I have a deleted account restored?",
        "stated",
        "period of 45 (forty-five) days",
    ),
    (
        "Your account and its data will be removed permanently.",
        "How long does Quillbay keep my data?",
        "not-addressed",
        "",
    ),
    (
        "Once your account is deleted, your files cannot be recovered.",
        "Can I get a deleted account back?",
        "no",
        "",
    ),
    (
        "Some information may remain in our records after you delete your account.",
        "Does Quillbay still have parts of my data after I've deleted my account?",
        "yes",
        "",
    ),
    (
        (
            "Residual copies of your personal information may not be removed from our backups for some time. "
            "You can ask us to delete your personal information."
        ),
        "Can I have my data deleted?",
        "yes",
        "",
    ),
    (
        "If you do not like a comment on your page, you can delete that comment.",
        "Can I take down what I posted?",
        "yes",
        "",
    ),
    (
        "Discussions that you have started will not be deleted when you leave the group.",
        "Can I take down what I posted?",
        "no",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_answer(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(text), "Quillbay")
    assert (found.verdict.value, found.value) == (verdict, value)
