"""What is done with customers' data on their behalf, and how it is kept safe."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.model.answer import Answer

BREACH = (
    "# Breaches\n\nBrackwell shall notify Customer of any Personal Data Breach without undue delay and in any "
    "event within 36 hours.\n"
)
YOURS = (
    "# Accounts\n\nYou must notify us immediately of any unauthorised use of your account or any other breach "
    "of security.\n"
)
GENERAL = "# Sub-processing\n\nCustomer grants Brackwell a general authorisation to engage Sub-processors.\n"
ASKED = (
    "# Sub-processing\n\nThe Processor shall not engage any sub-processor without the prior written consent of "
    "the Controller.\n"
)
NONE = "# Sub-processing\n\nBrackwell does not use any subprocessors.\n"
AGENTS = "# Sharing\n\nWe use service providers that process data on our behalf.\n"
CHANGES = (
    "# Sub-processing\n\nThe current list of Sub-processors is published at brackwell.example/subs. "
    "Brackwell will inform "
    "Customer of any new Sub-processor at least 20 days in advance. Customer may object to the new "
    "Sub-processor within "
    "10 days of the notice. Brackwell remains fully liable for the acts and omissions of its Sub-processors, which are "
    "bound by a written contract to the same obligations.\n"
)
INSTRUCTED = "# Processing\n\nBrackwell will process Personal Data only on documented instructions from Customer.\n"
HANDS_OFF = "# Help\n\nFollow the instructions in the e-mail to delete your data.\n"
RETURNED = (
    "# Return\n\nWithin 30 days of termination of the Agreement, Brackwell will return or delete all Customer Data.\n"
)
BANNED = "# Bans\n\nIf you violate these rules, your account may be terminated and your content removed.\n"
AUDITED = (
    "# Audits\n\nCustomer may audit Brackwell's compliance once a year, at Customer's expense. On request Brackwell "
    "provides its SOC 2 report.\n"
)
AUDITING = "# Audits\n\nWe may audit your use of the software on ten days' notice to you.\n"
SAFE = (
    "# Security\n\nStored data is encrypted with AES-256, and connections use TLS. Backups are made "
    "daily by Brackwell; "
    "Brackwell performs regular backups. Penetration tests are carried out each year. Brackwell takes appropriate "
    "technical and organisational measures. All personnel with access to personal data are bound by confidentiality.\n"
)
LEAKS = "# Law\n\nWe will make disclosures of any breach of your unencrypted stored personal data.\n"
OWN_COPIES = "# Copies\n\nYou are responsible for maintaining backups of your data.\n"
OFFICER = "# Contact\n\nOur Data Protection Officer can be reached at dpo@brackwell.example.\n"
PROCESSOR = (
    "# Roles\n\nCustomer is the controller and Brackwell acts as a processor. The DPA forms part of these terms.\n"
)
RIGHTS = "# Rights\n\nBrackwell will assist Customer in responding to requests from data subjects.\n"


@pytest.mark.parametrize(
    ("text", "matter", "verdict", "value"),
    [
        (BREACH, "breach-notice", "yes", ""),
        (BREACH, "breach-notice-time", "stated", "within 36 hours"),
        (YOURS, "breach-notice", "not-addressed", ""),
        (YOURS, "breach-notice-time", "not-addressed", ""),
        (GENERAL, "subprocessors", "yes", ""),
        (ASKED, "subprocessors", "only-with-consent", ""),
        (NONE, "subprocessors", "no", ""),
        (AGENTS, "subprocessors", "yes", ""),
        (CHANGES, "subprocessor-list", "yes", ""),
        (CHANGES, "subprocessor-notice", "yes", ""),
        (CHANGES, "subprocessor-notice-period", "stated", "20 days in advance"),
        (CHANGES, "subprocessor-objection", "yes", ""),
        (CHANGES, "subprocessor-objection-period", "stated", "within 10 days"),
        (CHANGES, "subprocessor-liability", "yes", ""),
        (CHANGES, "subprocessors-bound", "yes", ""),
        (INSTRUCTED, "processor-instructions", "yes", ""),
        (HANDS_OFF, "processor-instructions", "not-addressed", ""),
        (RETURNED, "returned-at-end", "yes", ""),
        (RETURNED, "erased-at-end", "yes", ""),
        (RETURNED, "erased-at-end-time", "stated", "30 days"),
        (BANNED, "erased-at-end", "not-addressed", ""),
        (AUDITED, "audit", "yes", ""),
        (AUDITED, "audit-costs", "yes", ""),
        (AUDITED, "audit-reports", "yes", ""),
        (AUDITED, "certified", "yes", ""),
        (AUDITING, "audit", "not-addressed", ""),
        (SAFE, "encryption-at-rest", "yes", ""),
        (SAFE, "encryption-in-transit", "yes", ""),
        (SAFE, "backups", "yes", ""),
        (SAFE, "security-tests", "yes", ""),
        (SAFE, "security-measures", "yes", ""),
        (SAFE, "staff-confidentiality", "yes", ""),
        (LEAKS, "encryption", "not-addressed", ""),
        (OWN_COPIES, "backups", "no", ""),
        (OFFICER, "data-officer", "yes", ""),
        (PROCESSOR, "processor-role", "yes", ""),
        (PROCESSOR, "processor-agreement", "yes", ""),
        (RIGHTS, "data-subject-help", "yes", ""),
        (RIGHTS, "breach-notice", "not-addressed", ""),
    ],
)
def test_what_a_document_says_of_processing(
    text: str, matter: str, verdict: str, value: str, answered: Callable[[str, str], Answer]
) -> None:
    found = answered(text, matter)
    assert str(found.verdict) == verdict
    assert value in found.value
