"""What two firms settle between them, and what is promised of the service."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.model.answer import Answer

SECRET = (
    "# Confidentiality\n\nThe Receiving Party shall not disclose Confidential Information to third parties. The duties "
    "of this section survive for three years after termination, as to all Confidential Information.\n"
)
IDEAS = "# Ideas\n\nAny feedback that you send us is non-confidential.\n"
DATA = "# Data\n\nCustomer retains all right, title and interest in Customer Data.\n"
KEPT = "# Retention\n\nWe retain your information for as long as your account is open.\n"
RIVALS = "# Limits\n\nCustomer may not use Output to train models that compete with Fennick.\n"
RIVAL_USE = "# Limits\n\nYou may not access the Service in order to build a competing product.\n"
GAMES = "# Play\n\nDo not use cheats that offer an advantage in competitive games.\n"
INSURED = "# Insurance\n\nFennick will maintain professional liability insurance throughout the term.\n"
INSURE = "# Insurance\n\nCustomer must maintain adequate insurance.\n"
ASSIGNED = (
    "# Assignment\n\nWe may assign these Terms to any affiliate without your consent. You may not assign these "
    "Terms without our prior written consent.\n"
)
EITHER = (
    "# Assignment\n\nNeither party may assign this Agreement without the prior written consent of the other party.\n"
)
GIVEN = "# Accounts\n\nAn administrator may assign an account to you.\n"
INVOICES = "# Fees\n\nInvoices are payable within 45 days of the invoice date.\n"
CAP = "# Liability\n\nOur liability shall not exceed the fees paid by you in the past six months.\n"
STORM = "# General\n\nNeither party is liable for delays caused by events beyond its reasonable control.\n"
FAULT = (
    "# Termination\n\nEither party may terminate this Agreement if the other party commits a material breach "
    "and fails to cure it within 30 days of notice.\n"
)
HEALTH = (
    "# Health\n\nCustomer may not submit protected health information under HIPAA unless it has signed a "
    "business associate agreement.\n"
)
LEVEL = (
    "# Service levels\n\nFennick guarantees 99.9% availability in each month. If availability falls below this level, "
    "Customer receives a service credit. Scheduled maintenance is announced five days in advance.\n"
)
NOT_ALWAYS = "# Service\n\nWe cannot guarantee that the service will be available 100% of the time.\n"
DESK = "# Support\n\nFennick provides technical support by e-mail, Monday to Friday from 9 am to 5 pm.\n"
NO_DESK = "# Support\n\nWe have no obligation to provide support or maintenance.\n"
PURPOSE = "# Uses\n\nTo provide customer support.\n"


@pytest.mark.parametrize(
    ("text", "matter", "verdict", "value"),
    [
        (SECRET, "confidentiality", "yes", ""),
        (SECRET, "confidentiality-duration", "stated", "three years"),
        (IDEAS, "confidentiality", "not-addressed", ""),
        (DATA, "customer-data-ownership", "yes", ""),
        (KEPT, "customer-data-ownership", "not-addressed", ""),
        (RIVALS, "output-compete", "no", ""),
        (RIVAL_USE, "competing-use", "no", ""),
        (GAMES, "competing-use", "not-addressed", ""),
        (INSURED, "insurance", "yes", ""),
        (INSURE, "insurance", "not-addressed", ""),
        (ASSIGNED, "assigned-by-them", "yes", ""),
        (ASSIGNED, "assigned-by-customers", "only-with-consent", ""),
        (EITHER, "assigned-by-them", "only-with-consent", ""),
        (EITHER, "assigned-by-customers", "only-with-consent", ""),
        (GIVEN, "assigned-by-them", "not-addressed", ""),
        (INVOICES, "payment-due", "stated", "within 45 days"),
        (CAP, "payment-due", "not-addressed", ""),
        (STORM, "force-majeure", "yes", ""),
        (FAULT, "end-for-their-breach", "yes", ""),
        (FAULT, "cure-period", "stated", "within 30 days"),
        (HEALTH, "health-data", "only-with-consent", ""),
        (LEVEL, "uptime", "stated", "99.9%"),
        (LEVEL, "service-credits", "yes", ""),
        (LEVEL, "maintenance-notice", "yes", ""),
        (NOT_ALWAYS, "uptime", "not-addressed", ""),
        (DESK, "support", "yes", ""),
        (DESK, "support-hours", "stated", "Monday to Friday from 9 am to 5 pm"),
        (NO_DESK, "support", "no", ""),
        (PURPOSE, "support", "not-addressed", ""),
    ],
)
def test_what_a_document_says_of_dealings(
    text: str, matter: str, verdict: str, value: str, answered: Callable[[str, str], Answer]
) -> None:
    found = answered(text, matter)
    assert str(found.verdict) == verdict
    assert value in found.value
