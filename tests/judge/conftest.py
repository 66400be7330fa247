"""An invented service's terms, and a course that takes its versions in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.judge.course import Course, Taken
from smallprint.model.document import Cause, Document

FIRST = datetime(2024, 3, 1, 12, tzinfo=UTC)

TERMS = """# Terms of Service

Last updated: March 1, 2024

## 1\\. Using Larkspur

1.1 You may use the service if you are at least 16 years old and agree to these terms.

1.2 You are responsible for all activity under your account and must keep your password secret.

## 2\\. Your content

2.1 You keep all rights to the recordings that you upload to the service.

2.2 We process your recordings only to provide the service to you and the people you share them with.

## 3\\. Fees

3.1 The subscription costs 9 euros a month and renews until you cancel it.

3.2 If you cancel, we do not refund fees that you have already paid. See our [privacy policy](https://larkspur.example/privacy).

## 4\\. Disputes

4.1 These terms are governed by the law of Ireland, and the courts of Dublin decide.

4.2 Our liability is limited to the fees that you paid in the twelve months before the claim.
"""


def taken_in(*texts: str, days: int = 30, cause: Cause = Cause.AMENDED) -> list[Taken]:
    """What is made of these texts, recorded one after the other."""
    course = Course(Document("Larkspur", "Terms of Service"))
    return [course.take(text, FIRST + timedelta(days=days * at), cause) for at, text in enumerate(texts)]


@pytest.fixture(scope="session")
def terms() -> str:
    """The terms as first recorded."""
    return TERMS


@pytest.fixture(scope="session")
def take() -> Callable[..., list[Taken]]:
    """Takes texts in, one after the other."""
    return taken_in
