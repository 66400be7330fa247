"""A page with two whole documents on it is told from one that only speaks of another."""

from __future__ import annotations

import pytest

from smallprint.extract.several import documents_in

PROSE = " ".join(
    f"Rule {number} says that you keep what you upload, and that we store it for you." for number in range(30)
)
TERMS, PRIVACY = "Last updated: 1 March 2024\n\n" + PROSE, "Effective as of May 3, 2023\n\n" + PROSE


@pytest.mark.parametrize(
    "text",
    [
        f"# Terms of Service\n\n{TERMS}\n\n# Privacy Policy\n\n{PRIVACY}\n",
        f"Acme Terms of Use\n=================\n\n{TERMS}\n\n## **Privacy Notice**\n\n{PRIVACY}\n",
        f"# Nutzungsbedingungen\n\nStand: Mai 2024\n\n{PROSE}\n\n# Datenschutz\n\nStand: Mai 2023\n\n{PROSE}\n",
    ],
)
def test_two_documents_with_title_and_date_each_are_found(text):
    first, second = documents_in(text)
    assert (first.terms_type, second.terms_type) == ("Terms of Service", "Privacy Policy")
    assert text[second.start :].lstrip("# *").startswith(second.title[:7])


def test_document_without_a_date_that_names_itself_is_one():
    opening = "In all openness, this Cookie Policy tells which cookies we set."
    first, second = documents_in(f"# Privacy Policy\n\n{PRIVACY}\n\n# Cookie Policy\n\n{opening} {PROSE}\n")
    assert (first.terms_type, second.title) == ("Privacy Policy", "Cookie Policy")


@pytest.mark.parametrize(
    "text",
    [
        f"# Terms of Service\n\n{TERMS}\n",
        f"# Terms of Service\n\n{TERMS}\n\n## 12. Privacy Policy\n\n{PRIVACY}\n",  # a numbered section
        f"# Terms of Service\n\n{TERMS}\n\n## Privacy Policy\n\n{PROSE}\n",  # no date of its own
        f"# Terms of Service\n\n{TERMS}\n\n## Privacy Policy\n\nLast updated: 2 May 2023. See it there.\n",  # too short
        f"# Terms of Service\n\n{TERMS}\n\n# Terms of Service\n\n{TERMS}\n",  # the same, for another region
        f"# Terms of Service\n\n{TERMS}\n\n## How our privacy policy and your rights go together\n\n{PRIVACY}\n",
        "",
    ],
)
def test_one_document_is_one_whatever_its_headings_name(text):
    assert documents_in(text) == ()
