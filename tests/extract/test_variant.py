from __future__ import annotations

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.variant import Marks, alternates, marks_of, without_marks


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://acme.example/en-gb/terms", Marks("en", "GB")),
        ("https://acme.example/en_US/terms", Marks("en", "US")),
        ("https://acme.example/be-en/terms", Marks("en", "BE")),  # region first
        ("https://acme.example/de/terms", Marks("de")),
        ("https://uk.acme.example/terms", Marks("", "GB")),  # a host; no Ukrainian
        ("https://acme.example/terms?hl=pt-BR", Marks("pt", "BR")),
        ("https://acme.example/terms?regionCode=IE", Marks("", "IE")),
        ("https://acme.example/privacy/intl/en", Marks("en")),
        ("https://acme.example/legal-tos-en_eu.html", Marks("en", "EU")),
        ("https://acme.example/terms", Marks()),
        ("https://acme.example/is/it/so", Marks("is")),
    ],
)
def test_an_address_says_language_and_region(address, expected):
    assert marks_of(address) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Privacy Policy (EU)", Marks("", "EU")),
        ("Privacy Notice for California Residents | Acme", Marks("", "California")),
        ("Terms of Service – Education", Marks("", "", "Education")),
        ("Terms of Service for Enterprise | Acme", Marks("", "", "Enterprise")),
        ("Terms of Service | Acme Pro", Marks()),  # the service's own name
    ],
)
def test_a_title_says_region_and_plan(title, expected):
    assert marks_of("https://acme.example/terms", title, "Acme Pro") == expected


def test_siblings_have_one_address_once_the_marks_are_out():
    one = {
        without_marks(f"https://{place}")
        for place in (
            "acme.example/terms",
            "www.acme.example/de/terms/",
            "acme.example/en-gb/terms?hl=en",
            "uk.acme.example/terms",
            "acme.example/terms?utm_source=x",
        )
    }
    assert len(one) == 1
    assert without_marks("https://acme.example/privacy") not in one


def test_alternates_are_the_other_languages_that_a_page_names():
    html = """<link rel="alternate" hreflang="en" href="/terms"><link rel="alternate" hreflang="de" href="/de/terms">
    <link rel="alternate" hreflang="en-GB" href="https://acme.example/en-gb/terms">
    <link rel="alternate" hreflang="x-default" href="/other">
    <link rel="alternate" hreflang="fr" href="mailto:x@y.example">"""
    found = alternates(parse_text(html, "https://acme.example/terms"))
    assert [(one.url, one.variant) for one in found] == [
        ("https://acme.example/de/terms", "de"),
        ("https://acme.example/en-gb/terms", "en-GB"),
    ]
